/**
 * What editors keep beside the text so that the article is found in copies: `collation.json`, and what it is made of, `places.json` and
 * `division.tsv`. Not for the page, which is given what was read.
 */

import { z } from 'zod';
import * as words from '#words/messages-collation.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { parseId } from '../model/ids.ts';
import { parseJson } from '../text/parse-data.ts';
import { createReport, type Report, type Source } from '../text/source.ts';
import type { Fingerprint, WordRange } from './fingerprint.ts';
import type { Division } from './passages-of-copy.ts';
import type { Places } from './places.ts';
import { BITS, SHINGLE } from './shingles.ts';

export const COLLATION = 'collation.json';
export const PLACES = 'places.json';
export const DIVISION = 'division.tsv';

const count = z.int().min(0);
const range = z
	.custom<WordRange>(
		(value) => Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger) && value[0] >= 1 && value[1] >= value[0],
		words.expected.range,
	)
	.meta({ type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 });
export const fingerprintSchema = z.strictObject({
	version: z.literal(1),
	shingle: z.literal(SHINGLE),
	bits: z.literal(BITS),
	passages: z.array(
		z.strictObject({
			id: z.string(),
			words: count,
			shingles: z.array(count).refine(({ length }) => length % 2 === 0, words.expected.shingles),
			annotations: z.record(z.string(), range),
		}),
	),
});
export const placesSchema = z.record(z.string(), range);

/** Reads `collation.json`, which a program wrote and writes again: of all that is wrong with it, the first is told. */
export function parseFingerprint(source: Source | undefined): { fingerprint: Fingerprint | undefined; messages: Message[] } {
	if (!source) return { fingerprint: undefined, messages: [] };
	const messages: Message[] = [];
	const report: Report = (rule, offset, reason) => messages.push(createMessage(rule, source.place(offset), words.makeAnew(reason)));
	const { data } = parseJson(source, fingerprintSchema, report, { rule: 'json-valid' });
	return { fingerprint: data, messages: messages.slice(0, 1) };
}

/** Reads `places.json`, `{"p67a": [12, 31]}`: first and last word in its passage, counted from 1 (`splitWords`). */
export function parsePlaces(source: Source | undefined): { places: Places | undefined; messages: Message[] } {
	if (!source) return { places: undefined, messages: [] };
	const messages: Message[] = [];
	const { data } = parseJson(source, placesSchema, createReport(source, messages), { rule: 'json-valid' });
	return { places: data && new Map<string, WordRange>(Object.entries(data)), messages };
}

/** Reads `division.tsv`: below a line of titles that begins with `id`, headings and passages with their first and last line in the copy, separated by tabs. */
export function parseDivision(source: Source | undefined): { division: Division[] | undefined; messages: Message[] } {
	if (!source) return { division: undefined, messages: [] };
	const messages: Message[] = [];
	const division: Division[] = [];
	const seen = new Set<string>();
	for (const line of source.text.matchAll(/[^\r\n]+/g)) {
		if ((line.index === 0 && /^id\t/.test(line[0])) || line[0].trim() === '') continue;
		const fail = (reason: string) => messages.push(createMessage('division-valid', source.place(line.index), reason));
		const [id = '', from = '', to = '', ...more] = line[0].split('\t');
		const [first, last] = [Number(from), Number(to)];
		const form = parseId(id)?.form;
		if (form !== 'heading' && form !== 'passage') fail(words.division.noId(id));
		else if (!/^[1-9]\d*$/.test(from) || !/^[1-9]\d*$/.test(to) || more.length > 0) fail(words.division.noNumbers(id));
		else if (last < first) fail(words.division.backwards(id, first, last));
		else if (seen.has(id)) fail(words.division.twice(id));
		else division.push({ id, first, last });
		if (form) seen.add(id);
	}
	if (division.length === 0 && messages.length === 0) messages.push(createMessage('division-valid', source.place(0), words.division.empty));
	return { division: messages.length > 0 ? undefined : division, messages };
}
