/** Citations in Pandoc's syntax: what is cited, where, and the words around it. Source: Pandoc User's Guide, "Citation syntax". */
import { citation as words } from '#words/messages-annotations.ts';
import type { CitedWork, ParsedCitation } from '../citations/cited-work.ts';
import { looksLikeLocator, parseLocator } from '../citations/locators.ts';
import type { Report } from './source.ts';

/** A key: `@hess2004`, `@Müller:2001`, `@share--income_2019`, or in braces any signs but blanks: `@{O'Neill[2]}`. */
const WORD = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*`;
const KEY = String.raw`(?:${WORD}(?:[-.:+/#$%&?<>~]+[\p{L}\p{M}\p{N}_]+)*|\{[^\s{}]+\})`;
const NARRATIVE = new RegExp(`^@(${KEY})`, 'u');
const CITED = new RegExp(String.raw`(^|[\s([,;“‘«„"'–—])(-?)@(${KEY})`, 'u');
const KEYS = new RegExp(`@${KEY}`, 'gu');
const blank = (key: string): string => 'k'.repeat(key.length);
/** What parts works: not a semicolon within the braces of a key. */
const PARTS = /(?:\{[^{}]*\}|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|[^;{]|\{)+|(?<=;)(?=;|$)|^(?=;)/gi;

/** A key as references have it: without braces, its accents composed. */
const toKey = (written: string): string => written.replace(/^\{|\}$/g, '').normalize('NFC');

/**
 * Reads the source of a citation that begins at offset `start`. A part of a group without a key is reported and left out, a locator that is
 * neither a page nor pages is reported and dropped. At least one work comes out of what the syntax took for a citation, or none after a message.
 */
export function parseCitation(raw: string, narrative: boolean, start: number, report: Report): ParsedCitation {
	const works: CitedWork[] = [];
	// the signs of a key are its own
	const around = raw.replace(KEYS, blank);
	const marked = /(?<![\\\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)[^*_]*\S?\1(?![\p{L}\p{N}])/u.exec(around);
	if (marked) {
		const said = raw.slice(marked.index, marked.index + marked[0].length);
		report('citation-parses', start + marked.index, words.emphasised(collapse(said)));
	}
	if (narrative) {
		const written = NARRATIVE.exec(raw)?.[1] ?? '';
		const work: CitedWork = { key: toKey(written), at: start + 1 };
		const bracket = raw.indexOf('[', written.length + 1);
		const tail = bracket < 0 ? '' : raw.slice(bracket + 1, -1);
		const second = /;.*?(?<![\p{L}\p{N}_./\\])@\{?[\p{L}\p{N}_]/su.exec(tail);
		if (second) report('citation-parses', start + bracket + 1 + second.index, words.worksBehind(collapse(tail.slice(second.index + 1))));
		readTail(tail, start + bracket + 1, work, report);
		return { narrative, works: [work] };
	}
	for (const { 0: part, index } of raw.slice(1, -1).matchAll(PARTS)) {
		const offset = start + 1 + index;
		const found = CITED.exec(part);
		if (!found) {
			const gap = part.length - part.trimStart().length;
			report('citation-parses', offset + gap, words.noKey(part.trim()));
		} else {
			const [whole, lead, minus, key] = found as unknown as [string, string, string, string];
			const keyAt = found.index + lead.length + minus.length + 1;
			const work: CitedWork = { key: toKey(key), at: offset + keyAt };
			if (minus) work.yearOnly = true;
			const prefix = collapse(part.slice(0, found.index + lead.length));
			if (prefix) work.prefix = prefix;
			const tail = found.index + whole.length;
			const second = CITED.exec(part.slice(tail));
			if (second) {
				report('citation-parses', offset + tail + second.index + (second[1] as string).length, words.twoWorks(key, second[3] as string));
			} else readTail(part.slice(tail), offset + tail, work, report);
			works.push(work);
		}
	}
	return { narrative, works };
}

/** What follows a key: a locator, after a comma or not, and a suffix. */
function readTail(written: string, offset: number, work: CitedWork, report: Report): void {
	const tail = decode(written);
	const lead = /^\s*,?\s*/.exec(tail)?.[0].length ?? 0;
	const rest = tail.slice(lead);
	const found = parseLocator(rest);
	if (found) {
		if (found.locator) work.locator = found.locator;
		const suffix = collapse(rest.slice(found.length));
		if (suffix) work.suffix = suffix;
	} else if (looksLikeLocator(rest)) {
		const found = collapse(rest);
		report('citation-locator', offset + lead, words.noPlace(found), { actual: found });
	} else {
		const suffix = collapse(tail);
		if (suffix) work.suffix = suffix;
	}
}

/** Signs that are written by a name or a number, as Markdown lets one write them: those that stand in citations. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: '\u00A0',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};
const decode = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : all;
		const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
	});

function collapse(text: string): string {
	return decode(text)
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
