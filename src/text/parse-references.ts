/** The bibliography, `references.json`: CSL-JSON held to its schema, put in order and set, every complaint at its place. */

import { z } from 'zod';
import { didYouMean } from '#words/messages.ts';
import { references as words, work } from '#words/messages-sources.ts';
import type { CitedForm } from '../citations/author-year.ts';
import { normalizeItem } from '../citations/normalize-reference.ts';
import { findUnclosed } from '../citations/rich-text.ts';
import { formsOf, setReferences } from '../citations/set-references.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { describeIssue } from '../formats/describe-issue.ts';
import { type CslItem, cslDateFields, cslTypes, foreignFields, foreignTypes, writtenItemSchema } from '../model/csl.ts';
import { LONGEST_NAME, toSegment } from '../model/routes.ts';
import { findMarkup } from './check-plain.ts';
import { parseJson } from './parse-data.ts';
import { createReport, type Report, type Source } from './source.ts';

export interface References {
	/** Nothing of the file could be taken, which has been told: no key is known, nor unknown. */
	unread: boolean;
	/** By key, in the order of the file. */
	items: Map<string, CslItem>;
	/** How each is named in the text. */
	forms: Map<string, CitedForm>;
	/** Where a key is written. */
	offset(key: string): number;
	messages: Message[];
}

const FIELDS = Object.keys(writtenItemSchema.shape);
/** What can be written behind `@`, if need be in braces. */
const KEY = /^[^\s{}]+$/;

/** Reads the works. What can't be taken is told and left out; of two with one id the first is kept. */
export function parseReferences(source: Source | undefined): References {
	const messages: Message[] = [];
	const items = new Map<string, CslItem>();
	if (!source) {
		messages.push(createMessage('json-valid', { file: 'references.json', line: 1, column: 1 }, words.noFile));
		return { unread: true, items, forms: new Map(), offset: () => 0, messages };
	}
	const report = createReport(source, messages);
	const list = parseJson(source, z.array(z.unknown()), report, { rule: 'json-valid' });
	const places = new Map<string, number>();
	for (const [index, value] of (list.data ?? []).entries()) {
		const named = describeItem(value, index);
		const parsed = writtenItemSchema.safeParse(readAsMeant(value));
		if (!parsed.success) {
			tellIssues(parsed.error.issues, value, [index], named, list, report);
			continue;
		}
		let sound = true;
		const item = normalizeItem(parsed.data, (path, reason) => {
			sound = false;
			report('reference-valid', list.offset([index, ...path]), words.inField(named, describePath(path), reason));
		});
		for (const field of PRINTED) {
			const found = typeof item[field] === 'string' ? findMarkup(item[field], { tags: false }) : undefined;
			if (found !== undefined)
				report('reference-valid', list.offset([index, field]), words.inField(named, field, words.markup(found)), { actual: found });
			const unclosed = typeof item[field] === 'string' ? findUnclosed(item[field]) : undefined;
			if (unclosed !== undefined)
				report('reference-valid', list.offset([index, field]), words.inField(named, field, words.unclosed(unclosed)), { actual: unclosed });
		}
		const twin = places.get(item.id) ?? places.get(findAlike(item.id, places) ?? '');
		const tell = (reason: string) =>
			report(
				'reference-valid',
				list.offset([index, 'id']),
				reason,
				twin === undefined ? {} : { other: source.place(list.offset([twin, 'id'])) },
			);
		if (!KEY.test(item.id)) tell(item.id === '' ? words.emptyId(index + 1) : words.idForm(item.id));
		else if (toSegment(item.id).length > LONGEST_NAME) tell(words.idLong(shorten(item.id)));
		else if (places.has(item.id)) tell(words.twice(item.id));
		else if (twin !== undefined) tell(words.alike(item.id));
		else {
			places.set(item.id, index);
			if (sound) items.set(item.id, item);
		}
	}
	settle(items, (key, reason) => report('reference-set', list.offset([places.get(key) ?? 0, 'type']), reason));
	return {
		unread: items.size === 0 && messages.length > 0,
		messages,
		items,
		forms: formsOf([...items.values()]),
		offset: (key) => list.offset([places.get(key) ?? 0, 'id']),
	};
}

/** An item as its exporter meant it: what is null is missing, and a year may be a number. */
function readAsMeant(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const dates: readonly string[] = cslDateFields;
	return Object.fromEntries(
		Object.entries(value).flatMap(([field, part]) =>
			part === null ? [] : [[field, typeof part === 'number' && dates.includes(field) ? String(part) : part]],
		),
	);
}

const shorten = (id: string): string => (id.length > 40 ? `${id.slice(0, 39)}…` : id);

/** Fields that are printed, in which tags are read, and no other markup. */
const PRINTED = ['title', 'container-title', 'collection-title', 'title-short', 'publisher'] as const;

/** The key that differs from this one in capitals alone. */
const findAlike = (id: string, places: ReadonlyMap<string, number>): string | undefined =>
	[...places.keys()].find((key) => key.length === id.length && key.toLowerCase() === id.toLowerCase());

/** Sets the works, and writes into each how it is cited. One that sets to nothing is told. */
function settle(items: Map<string, CslItem>, tell: (key: string, reason: string) => void): void {
	for (const item of isSettable([...items.values()]) ? [] : [...items.values()]) {
		if (isSettable([item])) continue;
		items.delete(item.id);
		tell(item.id, words.notSet(item.id));
	}
	for (const { key, names, year, html, letter } of setReferences([...items.values()])) {
		const item = items.get(key);
		if (!item) continue;
		if (names === '') tell(key, words.nameless(key));
		else if (html === '') tell(key, words.notPrinted(key, item.type));
		const { 'year-suffix': _given, ...rest } = item;
		items.set(key, { ...rest, 'citation-label': `${names || key} ${year}`, ...(letter === undefined ? {} : { 'year-suffix': letter }) });
	}
}

/** Whether the processor takes the works; it throws on what no schema foresees. */
function isSettable(items: readonly CslItem[]): boolean {
	try {
		setReferences(items);
		return true;
	} catch {
		return false;
	}
}

/** What the schema says is wrong with one item, told at the place of each fault. */
export function tellIssues(
	issues: readonly z.core.$ZodIssue[],
	value: unknown,
	base: readonly PropertyKey[],
	named: string,
	list: { offset(path: readonly PropertyKey[]): number; keyOffset(path: readonly PropertyKey[], key: string): number },
	report: Report,
): void {
	for (const issue of issues) {
		const path = [...base, ...issue.path];
		const field = describePath(issue.path);
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys)
				report('reference-valid', list.keyOffset(path, key), words.unknownField(named, key, nearField(key)), {
					actual: key,
				});
		} else if (issue.path.length === 0) report('reference-valid', list.offset(path), words.noItem(named));
		else if (field === 'type') {
			const found = (value as { type?: unknown }).type;
			const other = foreignTypes[String(found ?? '').toLowerCase()];
			const near = suggest(other ?? String(found ?? ''), cslTypes) || words.types;
			const reason = found === undefined ? words.noType(named, near) : words.unknownType(named, JSON.stringify(found), near);
			report('reference-valid', list.offset(path), reason);
		} else if (field === 'id' && (value as { id?: unknown }).id === undefined)
			report('reference-valid', list.offset(path), words.noId(named));
		else report('reference-valid', list.offset(path), words.inField(named, field, `${describeIssue(issue)}.`));
	}
}

/** What CSL calls a field of another format, else the nearest of its own. */
function nearField(key: string): string {
	const field = key.toLowerCase();
	return Object.hasOwn(foreignFields, field) ? didYouMean(foreignFields[field] as string) : suggest(key, FIELDS);
}

const describePath = (path: readonly PropertyKey[]): string =>
	path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');

/** `Reference 3 (hess2004)`. */
function describeItem(value: unknown, index: number): string {
	const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
	return work(index + 1, typeof id === 'string' ? id : undefined);
}
