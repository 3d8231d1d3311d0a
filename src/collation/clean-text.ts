/**
 * A text as it was printed → the running text: what pages, columns and converters put between the words is taken out,
 * what the printer split is joined. Lines stay lines.
 */

import { splitColumns } from './columns.ts';
import { isPageNumber, splitPages } from './pages.ts';

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** Longest running head, in characters, and how often it must come. */
const LONGEST_HEAD = 100;
const FEWEST_HEADS = 3;
/** Lines at either end of a page among which its head and foot are. */
const EDGE = 4;

/** The running text of a printed one: without page numbers, running heads, columns side by side, hyphens at line ends, ligatures. */
export function cleanText(text: string): string {
	const plain = text
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
		.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
		.replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, (space) => (space === '\t' ? '    ' : ' '));
	const pages = splitColumns(splitPages(dropLineNumbers(plain))).map((page) => page.map((line) => line.trim()));
	return joinHyphens(
		joinPages(dropHeads(pages))
			.replace(/ {2,}/g, ' ')
			.replace(/\n{3,}/g, '\n\n'),
	);
}

/** Share of full lines that numbers of lines count, at least, and fewest numbers. */
const COUNTED = 0.6;
const FEWEST_NUMBERS = 20;
const LINE_NUMBERS = [/^ *(\d{1,5})(?: {1,8}|$)/, /(?:^|(?<=\S) +)(\d{1,5}) *$/];

/** Takes out numbers of lines, as drafts and some editions print them before or behind each line, or each fifth. */
function dropLineNumbers(text: string): string {
	if (!/^ *\d{1,5} +\S|\S +\d{1,5} *$/m.test(text)) return text;
	return LINE_NUMBERS.reduce(dropNumbers, text);
}

/** Numbers count lines that are by as much more than others as there are full lines between: three of them at least, one in ten lines. */
function dropNumbers(text: string, pattern: RegExp): string {
	const lines = text.split('\n');
	let full = 0;
	const found = lines.flatMap((content, line) => {
		if (content.trim() === '') return [];
		full++;
		const number = pattern.exec(content)?.[1];
		return number === undefined ? [] : [{ line, full, start: Number(number) - full }];
	});
	let counted = 0;
	const counting = new Set<number>();
	for (const own of Map.groupBy(found, ({ start }) => start).values()) {
		const span = (own.at(-1)?.full ?? 0) - (own[0]?.full ?? 0) + 1;
		if (own.length < 3 || span > own.length * 10) continue;
		counted += span;
		for (const { line } of own) counting.add(line);
	}
	if (counting.size < FEWEST_NUMBERS || counted < full * COUNTED) return text;
	return lines.map((content, line) => (counting.has(line) ? content.replace(pattern, '') : content)).join('\n');
}

/** Pages one behind the other. Where a page ends in a split word the next begins on the line after it. */
function joinPages(pages: readonly string[][]): string {
	const texts = joinTorn(pages.filter((page) => page.some(Boolean))).map((page) => page.join('\n'));
	let isSplit = false;
	return texts
		.map((page) => {
			const begun = isSplit ? page.trimStart() : page;
			const end = begun.trimEnd();
			isSplit = /\p{L}[-\u00AD\u2010\u2011]$/u.test(end.slice(-3));
			return isSplit ? end : begun;
		})
		.join('\n');
}

/**
 * Where a page ends within a word and a note stands below, the rest of the word is brought up from the next page, so that only whole lines
 * stand between one word of the text and the next.
 */
function joinTorn(pages: readonly string[][]): string[][] {
	const joined = pages.map((page) => [...page]);
	for (const [number, page] of joined.entries()) {
		const next = joined[number + 1];
		const first = next?.findIndex((line) => line !== '') ?? -1;
		const rest = /^\p{Ll}\S*/u.exec(next?.[first] ?? '')?.[0];
		if (!next || rest === undefined) continue;
		const torn = page.findLastIndex(
			(line, index) => TORN.test(line) && /^(?:$|\d|[*†‡§[])/.test(page[index + 1] ?? 'x') && page.slice(index + 1).some(Boolean),
		);
		if (torn < 0) continue;
		page.splice(torn, 1, page[torn] as string, rest);
		next[first] = (next[first] as string).slice(rest.length).trimStart();
	}
	return joined;
}
const TORN = /\p{L}[-\u00AD\u2010\u2011]$/u;

/** Takes out page numbers, and lines at the top and foot of pages that come again and again but for their number. */
function dropHeads(pages: readonly string[][]): string[][] {
	const times = new Map<string, number>();
	const edges = pages.map((page) => (pages.length < FEWEST_HEADS ? undefined : selectEdges(page)));
	const isHead = (line: string, index: number, page: number) => mayBeHead(line) && (edges[page]?.has(index) ?? true);
	for (const [number, page] of pages.entries()) {
		for (const [index, line] of page.entries()) {
			if (isHead(line, index, number)) times.set(headOf(line), (times.get(headOf(line)) ?? 0) + 1);
		}
	}
	return pages.map((page, number) =>
		page.filter((line, index) => {
			if (isPageNumber(line)) return false;
			return !isHead(line, index, number) || (times.get(headOf(line)) ?? 0) < FEWEST_HEADS;
		}),
	);
}

/** Where on a page a head or foot may stand: its first and last full lines. */
function selectEdges(page: readonly string[]): Set<number> {
	const full = page.flatMap((line, index) => (line !== '' && !isPageNumber(line) ? [index] : []));
	return new Set([...full.slice(0, EDGE), ...full.slice(-EDGE)]);
}

/**
 * What may be a running head: short, with a word in it, neither the last line of a paragraph nor one that goes on, and no part of a citation,
 * which in narrow columns fills lines again and again.
 */
function mayBeHead(line: string): boolean {
	if (line.length > LONGEST_HEAD || !/\p{L}{3}/u.test(line) || !/^[^\p{Ll}(]/u.test(line)) return false;
	return /\d/.test(line) ? !/[()]/.test(line.replace(/\([^()]*\)/g, '')) : !/[.,;:?!]$/.test(line);
}

/** What is the same in all heads of a kind: the letters. */
function headOf(line: string): string {
	return line.replace(/[^\p{L}]+/gu, ' ').toLowerCase();
}

const LINE_END_HYPHEN = /(?<=\p{L})(?:\u00AD|[-\u2010\u2011]) *\n *(?=\p{Ll})/gu;
/** The same in a text whose lines all have a blank one behind them. Elsewhere something else begins behind a blank line: a note, say. */
const SPACED_LINE_END_HYPHEN = /(?<=\p{L})(?:\u00AD|[-\u2010\u2011]) *\n\s*(?=\p{Ll})/gu;
/** Share of lines with a blank one behind them from which on a text is double-spaced. */
const DOUBLE_SPACED = 0.6;

/**
 * Joins what was split at line ends. The hyphen goes unless the text has the word with one elsewhere: `inno-⏎vation` → `innovation`,
 * `extra-⏎local` → `extra-local` where it also says `extra-local` within a line. The line ends behind the word.
 */
function joinHyphens(text: string): string {
	const places = [...text.matchAll(isDoubleSpaced(text) ? SPACED_LINE_END_HYPHEN : LINE_END_HYPHEN)];
	if (places.length === 0) return text.replaceAll('\u00AD', '');
	const hyphened = collectHyphened(text);
	let joined = '';
	let offset = 0;
	for (const [number, { 0: split, index }] of places.entries()) {
		const end = index + split.length;
		const before = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
		// The word may be split once more.
		const word = /^\S*/.exec(text.slice(end, Math.min(end + 60, places[number + 1]?.index ?? text.length)))?.[0] ?? '';
		const after = /^\p{L}+/u.exec(word)?.[0] ?? '';
		const keep = split[0] !== '\u00AD' && hyphened.has(`${before}-${after}`.toLowerCase());
		joined += `${text.slice(offset, index)}${keep ? '-' : ''}${word}${/\s/.test(text[end + word.length] ?? '') ? '\n' : ''}`;
		offset = end + word.length + (/\s/.test(text[end + word.length] ?? '') ? 1 : 0);
	}
	return (joined + text.slice(offset)).replaceAll('\u00AD', '');
}

function isDoubleSpaced(text: string): boolean {
	const lines = text.match(/\S *\n/g)?.length ?? 0;
	const spaced = text.match(/\S *\n *\n/g)?.length ?? 0;
	return spaced > lines * DOUBLE_SPACED;
}

/** All words that have a hyphen within a line. */
function collectHyphened(text: string): Set<string> {
	const words = text.split(/\s+/).filter((word) => /[-\u2010\u2011]/.test(word));
	return new Set(
		words.flatMap(
			(word) =>
				word
					.replace(/[\u2010\u2011]/g, '-')
					.toLowerCase()
					.match(/\p{L}+-\p{L}+/gu) ?? [],
		),
	);
}
