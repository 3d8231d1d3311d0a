/**
 * Copies of a text as printers, scanners and converters make them. Every word carries its number as invisible marks while it is altered,
 * so that afterwards it is known where each of them stands; `withoutMarks` gives the copy a reader would have.
 */
import { splitWords } from '../../src/collation/words.ts';
import type { Corpus } from './corpus.ts';

export interface Alteration {
	/** Characters in a line. */
	width?: number;
	hyphens?: boolean;
	ligatures?: boolean;
	/** Letters with marks become letters without, and quotation marks straight. */
	plainLetters?: boolean;
	capitals?: boolean;
	/** Share of characters that a scanner read wrongly. */
	noise?: number;
	american?: boolean;
	/** Lines on a page; without it there are no pages. */
	page?: number;
	head?: (page: number) => string;
	foot?: (page: number) => string;
	formFeeds?: boolean;
	/** A note of two lines, which is not the text's, at the foot of each page. */
	notes?: boolean;
	/** Every so many-th passage stands behind the text, as a note. */
	moved?: number;
	columns?: boolean;
	/** Pages, from 0, that are missing; of how many. */
	missing?: (page: number) => boolean;
	/** Share of the text, from its beginning, that is there. */
	part?: number;
	/** What stands before and behind it. */
	before?: string;
	after?: string;
	markup?: 'html' | 'markdown';
	/** Columns one below the other, as they are to be read. */
	stacked?: boolean;
}

const MARK = 0xe0100;
const BASE = 240;
const MARKS = /[\u{E0100}-\u{E01EF}]/gu;

/** A copy without the invisible numbers. */
export function withoutMarks(text: string): string {
	return text.replace(MARKS, '');
}

/** The numbers of the words that became part of this one. */
export function numbersOf(word: string): number[] {
	const marks = [...word.matchAll(MARKS)].map(([mark]) => (mark.codePointAt(0) as number) - MARK);
	return marks.flatMap((high, index) =>
		index % 2 === 0 && marks[index + 1] !== undefined ? [high * BASE + (marks[index + 1] as number)] : [],
	);
}

/** Numbers that come from a seed, from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** An altered copy of a text, its words marked with their numbers, counted from 0 through all its parts. */
export function alterCopy({ parts }: Corpus, alteration: Alteration, seed = 1): string {
	const random = randomFrom(seed);
	let number = 0;
	let paragraphs = parts.map(({ id, text }) => {
		const marked = markWords(text, number);
		number += splitWords(text).forms.length;
		return { id, text: marked };
	});
	if (alteration.moved) {
		const { moved } = alteration;
		const notes = paragraphs.filter((_, index) => index % moved === moved - 1);
		paragraphs = [...paragraphs.filter((part) => !notes.includes(part)), ...notes];
	}
	const texts = paragraphs.map(({ text }) => alterLetters(text, alteration, random));
	if (alteration.part !== undefined) return cut(texts.join('\n\n'), alteration.part);
	if (alteration.markup === 'html') return toHtml(texts);
	if (alteration.markup === 'markdown') return texts.map((text, index) => (index % 9 === 0 ? `## ${text}` : `*${text}*`)).join('\n\n');
	const lines = texts.flatMap((text) => [...wrap(text, alteration, random), '']);
	const pages = setPages(lines, alteration);
	return [alteration.before ?? '', ...pages, alteration.after ?? ''].filter(Boolean).join(alteration.formFeeds ? '\f' : '\n');
}

function markWords(text: string, first: number): string {
	const { starts } = splitWords(text);
	let result = '';
	let at = 0;
	for (const [index, start] of starts.entries()) {
		const number = first + index;
		result += text.slice(at, start + 1) + String.fromCodePoint(MARK + Math.floor(number / BASE), MARK + (number % BASE));
		at = start + 1;
	}
	return result + text.slice(at);
}

const AMERICAN: readonly (readonly [RegExp, string])[] = [
	[/is(ation|ations|e|ed|es|ing)\b/g, 'iz$1'],
	[/(lab|behavi|fav|neighb|harb|endeav)our/gi, '$1or'],
	[/centre/gi, 'center'],
	[/programme/gi, 'program'],
	[/labell/gi, 'label'],
];
const LIGATURES: readonly (readonly [string, string])[] = [
	['ffi', 'ﬃ'],
	['ffl', 'ﬄ'],
	['ff', 'ﬀ'],
	['fi', 'ﬁ'],
	['fl', 'ﬂ'],
];
/** What scanners take for one another. */
const CONFUSED: Readonly<Record<string, string>> = {
	e: 'c',
	c: 'e',
	l: '1',
	i: 'l',
	m: 'rn',
	n: 'u',
	u: 'n',
	h: 'b',
	o: '0',
	a: 'o',
	t: 'f',
	s: '5',
	r: 't',
	d: 'cl',
	'.': ',',
	',': '.',
	'1': 'l',
	'0': 'O',
};

function alterLetters(text: string, { american, ligatures, plainLetters, capitals, noise }: Alteration, random: () => number): string {
	let altered = text;
	if (american) for (const [from, to] of AMERICAN) altered = altered.replace(from, to);
	if (plainLetters)
		altered = altered
			.normalize('NFD')
			.replace(/[\u0300-\u036f]/g, '')
			.replace(/[‘’]/g, "'")
			.replace(/[“”]/g, '"')
			.replace(/[–—]/g, '-');
	if (capitals) altered = altered.toUpperCase();
	if (ligatures) for (const [from, to] of LIGATURES) altered = altered.replaceAll(from, to);
	return noise ? addNoise(altered, noise, random) : altered;
}

/** Characters read wrongly: most of them taken for others, some lost, some doubled, some words torn apart or run together. */
function addNoise(text: string, share: number, random: () => number): string {
	return [...text]
		.map((character) => {
			MARKS.lastIndex = 0;
			if (MARKS.test(character) || random() >= share) return character;
			const kind = random();
			if (character === ' ') return kind < 0.5 ? '' : ' ';
			if (kind < 0.7) return CONFUSED[character] ?? String.fromCharCode(97 + Math.floor(random() * 26));
			if (kind < 0.82) return '';
			return kind < 0.94 ? character + String.fromCharCode(97 + Math.floor(random() * 26)) : `${character} `;
		})
		.join('');
}

/** Length as printed. */
const lengthOf = (text: string): number => text.replace(MARKS, '').length;

function wrap(text: string, { width = 80, hyphens, columns }: Alteration, random: () => number): string[] {
	const most = columns ? Math.floor(width / 2) - 2 : width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const room = most - lengthOf(line) - 1;
		if (lengthOf(word) <= room || !line) {
			line += (line && ' ') + word;
			continue;
		}
		const split = hyphens && random() < 0.8 ? splitWord(word, room - 1) : undefined;
		if (split) {
			lines.push(`${line} ${split[0]}-`);
			line = split[1];
		} else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
}

/** A long word in two, at a place between two small letters that fits. */
function splitWord(word: string, room: number): [string, string] | undefined {
	if (lengthOf(word) < 7) return undefined;
	for (let at = word.length - 3; at > 3; at--) {
		if (lengthOf(word.slice(0, at)) <= room && /[a-z]{2}$/.test(word.slice(0, at)) && /^[a-z]{2}/.test(word.slice(at)))
			return [word.slice(0, at), word.slice(at)];
	}
	return undefined;
}

function setPages(lines: string[], alteration: Alteration): string[] {
	const { page: most, head, foot, notes, columns, width = 80, missing, stacked } = alteration;
	if (!most) return [lines.join('\n')];
	const pages: string[] = [];
	const onPage = columns ? most * 2 : most;
	for (let at = 0, page = 0; at < lines.length; at += onPage, page++) {
		if (missing?.(page)) continue;
		const own = lines.slice(at, at + onPage);
		const body = columns && !stacked ? sideBySide(own.slice(0, most), own.slice(most), Math.floor(width / 2) - 2) : own;
		const note = notes
			? [
					'',
					`${page + 1} Quentin Zander, Of Sundials and Weathercocks, volume ${page + 3}, thought`,
					`otherwise, as did ${page * 7} pilgrims on their way to the harbour.`,
				]
			: [];
		pages.push([...(head ? [head(page + 1), ''] : []), ...body, ...note, ...(foot ? ['', foot(page + 1)] : [])].join('\n'));
	}
	return pages;
}

function sideBySide(left: string[], right: string[], width: number): string[] {
	return left.map((line, index) => `${line}${' '.repeat(width + 4 - lengthOf(line))}${right[index] ?? ''}`.trimEnd());
}

/** The first part of a text, up to the end of a word. */
function cut(text: string, share: number): string {
	const end = text.indexOf(' ', Math.floor(text.length * share));
	return text.slice(0, end < 0 ? undefined : end);
}

function toHtml(texts: string[]): string {
	const escaped = texts.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/’/g, '&rsquo;'));
	return `<!doctype html><html><head><title>t</title><style>p { color: red }</style></head><body><script>document.write("<p>not read")</script>
${escaped.map((text) => `<p class="a > b">${text.replace(/ of /g, ' <i>of</i> ')}</p>`).join('\n')}</body></html>`;
}

const HEAD = (page: number) => `Journal of Things Made Up, volume 12 (2005), ${page}`;
const RUNNING = (page: number) => (page % 2 ? `Made-up studies ${page}` : `${page}    A. N. Author and others`);

/** The copies on which collation is measured. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
	'as it is': {},
	'lines of 40': { width: 40 },
	'lines of 130': { width: 130 },
	'a line a paragraph': { width: 1_000_000 },
	'hyphens, lines of 60': { width: 60, hyphens: true },
	ligatures: { ligatures: true },
	'no diacritics, straight quotes': { plainLetters: true },
	'capital letters': { capitals: true },
	'page numbers': { page: 40, foot: (page) => `- ${page} -` },
	'heads and feet': { page: 36, width: 70, hyphens: true, head: RUNNING, foot: HEAD },
	'heads, form feeds': { page: 45, formFeeds: true, head: HEAD, foot: String },
	'notes at the foot': { page: 38, notes: true, foot: String },
	'passages moved to the end': { moved: 15 },
	'two columns': { columns: true, width: 110, page: 50, hyphens: true, foot: String },
	'two columns, heads': { columns: true, width: 120, page: 44, hyphens: true, head: HEAD, formFeeds: true },
	'American spelling': { american: true },
	'pages missing': { page: 40, missing: (page) => page % 5 === 3, foot: String },
	'first half': { part: 0.5 },
	HTML: { markup: 'html' },
	Markdown: { markup: 'markdown' },
	'noise 1 %': { noise: 0.01 },
	'noise 2 %': { noise: 0.02 },
	'noise 2 %, pages, hyphens': { noise: 0.02, page: 40, width: 70, hyphens: true, head: RUNNING, foot: String },
	'noise 2 %, two columns': { noise: 0.02, columns: true, width: 110, page: 50, foot: String },
	'noise 5 %': { noise: 0.05 },
	'noise 5 %, pages missing': { noise: 0.05, page: 40, width: 70, head: HEAD, missing: (page) => page % 4 === 1 },
	'all at once, noise 1 %': {
		noise: 0.01,
		page: 42,
		width: 66,
		hyphens: true,
		ligatures: true,
		plainLetters: true,
		american: true,
		head: RUNNING,
		foot: String,
		notes: true,
		moved: 20,
	},
};
