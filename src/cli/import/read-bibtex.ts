/**
 * BibTeX and BibLaTeX → CSL-JSON by citation-js, an entry at a time where it can’t read the whole: what is broken, unknown or unread is told,
 * and all else is kept.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { imported as words } from '#words/messages-import.ts';
import type { Tell } from './document.ts';

type Item = Record<string, unknown>;
/** As citation-js reads an entry: fields by their names in small letters, values as they are written. */
interface Entry {
	type: string;
	label: string;
	properties: Record<string, string | number>;
}
/** Where an entry begins, or what stands for words of entries. */
interface Chunk {
	kind: string;
	key: string;
	line: number;
	source: string;
}

/** Whether a text has an entry, in braces or in round brackets. */
export const isBibtex = (source: string): boolean => /^\s*@\s*\w+\s*[{(]/m.test(source);

export function readBibtex(written: string, name: string, tell: Tell): Item[] {
	const source = joinDays(written);
	const chunks = partAtEntries(source);
	const strings = chunks.filter(({ kind }) => kind === 'string');
	const entries = parse(source) ?? chunks.flatMap((chunk) => parseAlone(chunk, strings, name, tell));
	for (const chunk of chunks) for (const { field, line } of findTwice(chunk)) tell(words.fieldTwice(`${name}:${line}`, field));
	for (const [string, keys] of unknownStrings(chunks)) tell(words.stringUnknown(string, keys));
	const kinds = Map.groupBy(
		entries.filter(({ type }) => !TYPES.test(type)),
		({ type }) => type,
	);
	for (const [kind, of] of kinds)
		tell(
			words.typeUnknown(
				`@${kind}`,
				of.map(({ label }) => label),
			),
		);
	const items = toItems(entries);
	tellUnread(entries, tell);
	const loose = new Map(entries.map(({ label, properties }) => [label, String(properties['date'] ?? '').trim()]));
	return items.map(joinLists).map((item) => {
		const date = loose.get(String(item['id'])) ?? '';
		return LOOSE_DATE.test(date) ? { ...item, issued: { raw: date } } : item;
	});
}

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const [DAY_BEHIND, DAY_BEFORE] = [
	new RegExp(`(?<=\\bmonth\\s*=)(\\s*)${MONTH}(\\s*#\\s*)(["{])([~\\s]*\\d{1,2})(?=["}])`, 'gi'),
	new RegExp(`(?<=\\bmonth\\s*=)(\\s*)(["{])(\\d{1,2}[.~\\s]*)["}](\\s*#\\s*)${MONTH}\\b`, 'gi'),
];

/** `month = jan # "~1"` and `month = "1~" # jan`, as BibTeX has a day written, in one piece, which citation-js reads; no place moves but in them. */
const joinDays = (source: string): string =>
	source
		.replace(DAY_BEHIND, (_all, before, month, between, opens, day) => `${before}${between.replace('#', ' ')}${opens}${month}${day}`)
		.replace(
			DAY_BEFORE,
			(_all, before, opens, day, between, month) =>
				`${before}${between.replace('#', ' ')}${opens}${day}${month}${opens === '{' ? '}' : '"'}`,
		);

/** Fields that an entry has twice, of which the second counts, with the lines of these. */
function findTwice({ kind, line, source }: Chunk): { field: string; line: number }[] {
	if (['string', 'comment', 'preamble'].includes(kind)) return [];
	const seen = new Set<string>();
	const found: { field: string; line: number }[] = [];
	let depth = 0;
	let quoted = false;
	for (const [part] of source.matchAll(/\\.|[{}"]|,\s*[\w-]+\s*=|\n|[^\\{}",\n]+|./g)) {
		const field = !quoted && depth === 1 ? /^,\s*([\w-]+)\s*=$/.exec(part)?.[1]?.toLowerCase() : undefined;
		line += part.split('\n').length - 1;
		if (part === '{') depth++;
		else if (part === '}') depth--;
		else if (part === '"' && depth === 1) quoted = !quoted;
		if (depth === 0 && part === '}') break;
		if (field !== undefined && seen.has(field)) found.push({ field, line });
		if (field !== undefined) seen.add(field);
	}
	return found;
}

/** Each beginning of an entry in a line of its own; what stands before the first is a remark. */
function partAtEntries(source: string): Chunk[] {
	const starts = [...source.matchAll(/^[ \t]*@\s*(\w+)\s*[{([]\s*([^,\s={}()]*)/gm)];
	return starts.map((start, index) => ({
		kind: (start[1] as string).toLowerCase(),
		key: start[2] || `@${start[1]}`,
		line: source.slice(0, start.index).split('\n').length,
		source: source.slice(start.index, starts[index + 1]?.index),
	}));
}

const parseOrThrow = (source: string): Entry[] => plugins.input.data(source, '@biblatex/text') as Entry[];
function parse(source: string): Entry[] | undefined {
	try {
		return parseOrThrow(source);
	} catch {
		return undefined;
	}
}

/** What one entry says, in the line where it stands; what is wrong with a broken one is told, with its place. */
function parseAlone(chunk: Chunk, strings: readonly Chunk[], name: string, tell: Tell): Entry[] {
	if (['string', 'comment', 'preamble'].includes(chunk.kind)) {
		if (chunk.kind === 'string' && parse(chunk.source) === undefined) tell(words.stringBroken(`${name}:${chunk.line}`, chunk.key));
		return [];
	}
	const known = strings.filter(({ source, line }) => line < chunk.line && parse(source) !== undefined);
	const given = known.map(({ source }) => source.replace(/\s*\n\s*/g, ' ')).join(' ');
	const source = `${given}${'\n'.repeat(chunk.line - 1)}${chunk.source}`;
	try {
		return parseOrThrow(source);
	} catch (error) {
		const [, expected = '', end, line, column] =
			/^(?:expected "(\w+)", got (?:"\w+"|(EOF))|invalid syntax)(?: at line (\d+) col (\d+))?/.exec((error as Error).message) ?? [];
		const [before = '', after = ''] = cutAt(source.split('\n')[Number(line) - 1] ?? '', Number(column) - 1);
		const found = end === undefined ? /^[\p{L}\p{N}]+|^\S/u.exec(after)?.[0] : undefined;
		const allowed = found === '[' ? 'open' : expected === 'rbrace' && before.trimEnd().endsWith(',') ? 'field' : expected;
		tell(
			found === undefined
				? words.entryOpen(`${name}:${chunk.line}`, chunk.key)
				: words.entryBroken(
						`${name}:${line}:${column}`,
						chunk.key,
						found,
						words.allowedInEntry[allowed] ?? words.allowedInEntry['rbrace'] ?? '',
					),
		);
		return [];
	}
}

const cutAt = (line: string, column: number): [string, string] => [line.slice(0, column), line.slice(column)];

const toItems = (entries: readonly Entry[]): Item[] => {
	const { data } = new Cite(entries, { forceType: '@biblatex/entries+list' });
	return data;
};

/** Fields by which programs manage works, and that say nothing of a work. */
const MANAGING =
	/^(?:bdsk-.*|file|date-?(?:added|modified)|timestamp|owner|groups?|options|langid|hyphenation|rating|readstatus|priority|mendeley-.*|__.*)$/;

/** A field without which a work is read just as it is with it. */
function tellUnread(entries: readonly Entry[], tell: Tell): void {
	const unread = new Map<string, { label: string; value: string }[]>();
	const read = (entry: Entry) => JSON.stringify(toItems([entry]), (field, value) => (field === '_graph' ? undefined : value));
	for (const entry of entries) {
		const whole = read(entry);
		for (const [field, value] of Object.entries(entry.properties)) {
			if (MANAGING.test(field) || field === 'crossref' || String(value).trim() === '') continue;
			const { [field]: _without, ...properties } = entry.properties;
			if (read({ ...entry, properties }) !== whole) continue;
			unread.set(field, [...(unread.get(field) ?? []), { label: entry.label, value: String(value) }]);
		}
	}
	for (const [field, of] of unread) {
		const [first] = of;
		if (of.length === 1 && first) tell(words.fieldLost(first.label, field, first.value));
		else
			tell(
				words.fieldUnread(
					field,
					of.map(({ label }) => label),
				),
			);
	}
}

/** Names of words that an entry uses and nobody gives, with the entries that do. */
function unknownStrings(chunks: readonly Chunk[]): Map<string, string[]> {
	const known = new Set(chunks.filter(({ kind }) => kind === 'string').map(({ key }) => key.toLowerCase()));
	const unknown = new Map<string, string[]>();
	for (const { kind, key, source } of chunks) {
		if (['string', 'comment', 'preamble'].includes(kind)) continue;
		for (const [, name = ''] of bare(source).matchAll(/[=#]\s*([A-Za-z_][\w:+-]*)/g))
			if (!known.has(name.toLowerCase()) && !USUAL_STRINGS.test(name)) unknown.set(name, [...(unknown.get(name) ?? []), key]);
	}
	return unknown;
}

/** An entry without the words in braces and quotation marks. */
function bare(source: string): string {
	let body = source.replace(/^[^{(]*[{(]/, '').replace(/\\[{}"\\]/g, '');
	for (let last = ''; last !== body; ) [last, body] = [body, body.replace(/\{[^{}]*\}/g, '""')];
	return body.replace(/"[^"]*"/g, '""');
}

/** What every style of BibTeX defines. */
const USUAL_STRINGS =
	/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|acmcs|acta|cacm|ibmjrd|ibmsj|ieeese|ieeetc|ieeetcad|ipl|jacm|jcss|scp|sicomp|tocs|tods|tog|toms|toois|toplas|tcs)$/i;

/** Types of BibTeX and BibLaTeX. */
const TYPES =
	/^(?:article|artwork|audio|bibnote|book|bookinbook|booklet|collection|commentary|conference|dataset|electronic|image|inbook|incollection|inproceedings|inreference|jurisdiction|legal|legislation|letter|manual|mastersthesis|misc|movie|music|mvbook|mvcollection|mvproceedings|mvreference|online|patent|performance|periodical|phdthesis|proceedings|reference|report|review|set|software|standard|suppbook|suppcollection|suppperiodical|techreport|thesis|unpublished|video|www|xdata)$/;

/** A date of BibLaTeX that is about, or has not ended: `1850~`, `1999/`; citation-js takes no note of the sign. */
const LOOSE_DATE = /^\d{4}(?:-\d\d){0,2}(?:[~?%](?:\/\d{4}[~?%]?)?|\/(?:\d{4}[~?%])?|\/\.\.)$/;

/** BibTeX reads “Bell and Daldy” as two publishers, and “London and New York” as two places; CSL has one string for each. */
function joinLists(item: Item): Item {
	return Object.fromEntries(
		Object.entries(item).map(([field, value]) => [
			field,
			Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === 'string') ? value.join(' and ') : value,
		]),
	);
}
