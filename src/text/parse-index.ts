/** `concepts.yml` and `maps.yml`: the index of concepts and the named maps, as written; `edition.ts` joins them to the text. */

import { z } from 'zod';
import { concept, expected } from '#words/data.ts';
import { maps as words } from '#words/messages-joined.ts';
import type { Message } from '../diagnostics/messages.ts';
import { LONGEST_NAME } from '../model/routes.ts';
import { checkPlainFields } from './check-plain.ts';
import { type ParsedData, parseYaml } from './parse-data.ts';
import { createReport, type Source } from './source.ts';

const passages = z.exactOptional(z.array(z.string()));
const filled = z.string().regex(/\S/, expected.notEmpty);
export const conceptEntry = z.strictObject({
	term: filled,
	gloss: filled,
	defined: passages,
	discussed: passages,
	see: z.exactOptional(z.array(z.string())),
	authorities: z.exactOptional(z.array(z.string().regex(/^https?:\/\/\S+$/))).describe(concept.authorities),
});
export const mapEntry = z.strictObject({
	id: z
		.string()
		.max(LONGEST_NAME)
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, words.idForm),
	title: filled,
	focus: z.union([z.string().min(1), z.array(z.string()).min(1, words.noFocus)], words.focusForm),
	depth: z.exactOptional(z.int().min(0).max(20)),
	description: z.exactOptional(z.string()),
});
export type ConceptEntry = z.infer<typeof conceptEntry>;
export type MapEntry = z.infer<typeof mapEntry>;
/** The entries of a list, where each stands, and what is wrong with them. */
export interface ParsedList<T> extends ParsedData<T[]> {
	messages: Message[];
}

/** Reads the index of concepts: a list of `{term, gloss, defined?, discussed?, see?}`. Without the file it is empty. */
export function parseConcepts(source: Source | undefined): ParsedList<ConceptEntry> {
	return parseList(source, z.array(conceptEntry), Object.keys(conceptEntry.shape), ['term', 'gloss']);
}

/** Reads the named maps: a list of `{id, title, focus, depth?, description?}`. Without the file there are none. */
export function parseMaps(source: Source | undefined): ParsedList<MapEntry> {
	return parseList(source, z.array(mapEntry), Object.keys(mapEntry.shape), ['title', 'description']);
}

/** `plain`: fields of an entry that hold words without markup. */
function parseList<T extends object>(
	source: Source | undefined,
	schema: z.ZodType<T[]>,
	fields: string[],
	plain: (keyof T & string)[],
): ParsedList<T> {
	// a file of nothing but comments is one of which nothing has been written yet
	if (!source || /^(?:\s*(?:#.*)?(?:\r?\n|$))*$/.test(source.text)) return { data: [], offset: () => 0, keyOffset: () => 0, messages: [] };
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const list = parseYaml(source, schema, report, { rule: 'yaml-valid', fields });
	for (const [index, entry] of (list.data ?? []).entries()) checkPlainFields(entry, plain, 'yaml-valid', list, report, [index]);
	return { ...list, messages };
}
