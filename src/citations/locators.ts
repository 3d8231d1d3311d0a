/**
 * Where in a work: the kinds of place that CSL knows, how editors write them, how they are printed.
 * Sources: CSL 1.0.2, "Locators"; Pandoc User's Guide, "Citation syntax", and the short terms of CSL's English, German, French and Latin usage.
 */
import { conjunction, places } from '#words/places.ts';
import type { Citation, locatorKinds } from '../model/edition.ts';

export type LocatorKind = (typeof locatorKinds)[number];

/** A place in a work. `value` stands without its word: `302`, `3–5`, `2, p. 4`. Without a kind it is a page. */
export interface Locator {
	kind?: LocatorKind;
	value: string;
}

/** What is read before the number, for each kind, in whatever language; full stops are taken with or without. */
const WORDS: Record<Exclude<LocatorKind, 'bare'> | 'page', readonly string[]> = {
	page: ['p.', 'pp.', 'page', 'pages', 'pg', 'pgs', 'S.', 'Seite', 'Seiten', 'pag.'],
	act: ['act', 'acts', 'Akt', 'Akte'],
	appendix: ['app.', 'apps.', 'appendix', 'appendices', 'Anh.', 'Anhang'],
	article: ['art.', 'arts.', 'article', 'articles', 'Artikel'],
	book: ['bk.', 'bks.', 'book', 'books', 'B.', 'Buch', 'Bücher', 'lib.', 'livre'],
	canon: ['can.', 'cans.', 'canon', 'canons'],
	chapter: ['ch.', 'chs.', 'chap.', 'chaps.', 'chapter', 'chapters', 'cap.', 'c.', 'Kap.', 'Kapitel', 'chapitre'],
	column: ['col.', 'cols.', 'column', 'columns', 'Sp.', 'Spalte', 'Spalten'],
	elocation: ['loc.', 'locs.', 'location', 'locations', 'Pos.', 'Position'],
	equation: ['eq.', 'eqs.', 'equation', 'equations', 'Gl.', 'Gln.', 'Gleichung'],
	figure: ['fig.', 'figs.', 'figure', 'figures', 'Abb.', 'Abbildung'],
	folio: ['fol.', 'fols.', 'folio', 'folios', 'f.', 'ff.', 'Bl.', 'Blatt'],
	issue: ['issue', 'issues', 'iss.', 'Heft', 'Hefte'],
	line: ['l.', 'll.', 'line', 'lines', 'Z.', 'Zeile', 'Zeilen'],
	note: ['n.', 'nn.', 'note', 'notes', 'fn.', 'fnn.', 'footnote', 'footnotes', 'endnote', 'endnotes', 'Anm.', 'Fn.', 'Fußnote', 'Fußn.'],
	number: ['no.', 'nos.', 'number', 'numbers', 'nr.', 'nrs.', 'nrn.', 'num.', 'Nummer', 'n°', '№'],
	opus: ['op.', 'opp.', 'opus', 'opera'],
	paragraph: ['¶', '¶¶', 'para.', 'paras.', 'par.', 'pars.', 'paragraph', 'paragraphs', 'Abs.', 'Absatz', 'Rn.'],
	part: ['pt.', 'pts.', 'part', 'parts', 'Teil', 'Teile'],
	rule: ['r.', 'rr.', 'rule', 'rules', 'Regel', 'Regeln'],
	scene: ['sc.', 'scs.', 'scene', 'scenes', 'Sz.', 'Szene', 'Szenen'],
	section: ['§', '§§', 'sec.', 'secs.', 'sect.', 'sects.', 'section', 'sections', 'Abschn.', 'Abschnitt', 'Abschnitte'],
	'sub-verbo': ['s.v.', 's.vv.', 'sub verbo', 'sub verbis'],
	supplement: ['suppl.', 'suppls.', 'supplement', 'supplements'],
	table: ['tab.', 'tabs.', 'tbl.', 'tbls.', 'table', 'tables', 'Tabelle', 'Tabellen'],
	timestamp: ['min.', 'min.', 'timestamp', 'timestamps', 'Minute'],
	title: ['tit.', 'tits.', 'title', 'titles'],
	verse: ['v.', 'vv.', 'verse', 'verses', 'Vers', 'Verse'],
	volume: ['vol.', 'vols.', 'volume', 'volumes', 'Bd.', 'Bde.', 'Band', 'Bände', 't.', 'tome'],
};
const plain = (word: string) => word.replace(/\./g, '').toLowerCase();
const KINDS = Object.keys(WORDS) as (keyof typeof WORDS)[];
const BY_WORD = new Map(KINDS.flatMap((kind) => WORDS[kind].map((word) => [plain(word), kind] as const)));
/** The longest first, so that `chap` is not taken for `c`. A capital is another letter where only its case tells it from an English word. */
const WORD = new RegExp(
	`^(${[...new Set(KINDS.flatMap((kind) => WORDS[kind].map((word) => word.replace(/\.$/, ''))))]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\./g, '\\.?'))
		.join('|')})(\\.?)(?=[\\s\\d§¶]|$)\\s*`,
	'i',
);
/** A number as books have them: 302, A12, 12r, 1094a1, 3n2, 3:16, 2.4.1, iv, II; with f. or ff. behind. */
const NUMBER = String.raw`(?:[A-Za-z]?\d+(?:[.:]\d+)*(?:(?!ff?\b)[a-z]\d*)?|[ivxlcdmIVXLCDM]+\b)(?:\s?ff?\b\.?|\s?sqq?\b\.?)?`;
const SPAN = String.raw`${NUMBER}(?:\s*(?:--?|[–—]|/)\s*(?:${NUMBER}|[a-z](?![\p{L}\p{N}])))?`;
const NUMBERS = new RegExp(String.raw`^${SPAN}(?:\s*(?:,|&|and|und)\s*${SPAN})*(?![\p{L}\p{N}])`, 'u');
const DIGITS = /^[A-Za-z]?\d/;

const tidy = (text: string) =>
	text
		.replace(/\s*(?:--?|[–—])\s*/g, '–')
		.replace(/\s*,\s*/g, ', ')
		.replace(/\s+/g, ' ')
		.replace(/(\d)\s+(ff?\b)/g, '$1$2')
		.trim();

/**
 * Reads the locator that `text` begins with: `p. 302`, `ch. 3`, `vol. 2, p. 4`, `§ 12`, `3:16`, `302` alone for a page; `length` is how much of
 * the text it takes. Undefined for what is none, as in `99 years later`. Within braces, as Pandoc has it, everything is the locator.
 */
export function parseLocator(text: string): { locator: Locator | undefined; length: number } | undefined {
	if (text.startsWith('{')) {
		const end = text.indexOf('}');
		if (end < 0) return undefined;
		const inner = text.slice(1, end).trim();
		if (inner === '') return { locator: undefined, length: end + 1 };
		const word = readWord(inner);
		return { locator: makeLocator(word?.kind ?? 'bare', inner.slice(word?.length ?? 0)), length: end + 1 };
	}
	const word = readWord(text);
	const offset = word?.length ?? 0;
	const quoted = word?.kind === 'sub-verbo' ? /^(?:[“"‘'][^”"’']+[”"’']|[\p{L}\p{M}-]+)/u.exec(text.slice(offset)) : undefined;
	const found = quoted ?? NUMBERS.exec(text.slice(offset)) ?? (word && /^[A-Z](?![\p{L}\p{N}])/u.exec(text.slice(offset)));
	if (!found || found[0] === '') return undefined;
	if (!word && (!DIGITS.test(found[0]) || isPhrase(text.slice(found[0].length)))) return undefined;
	let length = offset + found[0].length;
	// what is within it: a page of a volume, a chapter of a book
	for (;;) {
		const comma = /^\s*,\s*/.exec(text.slice(length));
		const inner = comma && readWord(text.slice(length + comma[0].length));
		if (!comma || !inner) break;
		const start = length + comma[0].length + inner.length;
		const number = NUMBERS.exec(text.slice(start));
		if (!number) break;
		length = start + number[0].length;
	}
	const value = text.slice(offset, length);
	return { locator: makeLocator(word?.kind ?? (/^\d+[:.]\d/.test(value) ? 'bare' : 'page'), value), length };
}

const makeLocator = (kind: keyof typeof WORDS | 'bare', value: string): Locator => ({
	...(kind === 'page' ? {} : { kind }),
	value: tidy(value),
});

/** Whether words go on behind a bare number without a comma: then it is part of a sentence. */
const isPhrase = (rest: string): boolean => /^\s+[\p{L}]/u.test(rest);

function readWord(text: string): { kind: keyof typeof WORDS; length: number } | undefined {
	const sign = /^(§§?|¶¶?)\s*/.exec(text);
	const found = sign ?? WORD.exec(text);
	const word = found?.[1];
	if (!found || word === undefined) return undefined;
	// B 75 is a page of an edition, B. 2 a book
	if (word === 'B' && found[2] !== '.') return undefined;
	const kind = BY_WORD.get(plain(word));
	return kind && { kind, length: found[0].length };
}

/** Whether what stands behind a key seems to be meant as a place in the work. */
export const looksLikeLocator = (text: string): boolean => readWord(text) !== undefined && /^\S+\s*\S*\d/.test(text);

/** What a locator says, part by part: `2, S. 4f.` of a volume → the volume `2, ` and the page `4f.` */
function partsOf(kind: keyof typeof WORDS | 'bare', value: string): { kind: keyof typeof WORDS | 'bare'; value: string }[] {
	const parts = [{ kind, value: '' }];
	let offset = 0;
	for (const { 0: gap, index } of value.matchAll(/,\s*|\s+/g)) {
		const start = index + gap.length;
		const word = index < offset ? undefined : readWord(value.slice(start));
		if (!word || !NUMBERS.test(value.slice(start + word.length))) continue;
		// without a comma `c 3` may be a number of some kind; `c. 3` and `§ 3` are labels
		if (!gap.startsWith(',') && !/[.§¶]\s*$/.test(value.slice(start, start + word.length))) continue;
		(parts.at(-1) as { value: string }).value += value.slice(offset, start);
		parts.push({ kind: word.kind, value: '' });
		offset = start + word.length;
	}
	(parts.at(-1) as { value: string }).value += value.slice(offset);
	return parts;
}

/** `p. 302`, `pp. 3–5`, `ch. 3`, `vol. 2, p. 4`, `3:16`: each label in the words of the interface, whatever language it was written in. */
export function printLocator({ kind = 'page', value }: { kind?: LocatorKind | 'page'; value: string }): string {
	return partsOf(kind, value)
		.map((part) => {
			if (part.kind === 'bare') return part.value;
			const { one, many } = places[part.kind];
			const number = part.value.replace(/[,\s]+$/, '');
			return `${/[–,&]|\b(?:and|und)\b|\dff?\b/.test(number) ? many : one} ${part.value.replace(/ (?:and|und) /g, ` ${conjunction} `)}`;
		})
		.join('');
}

/** The place of a citation: `p. 302`, `pp. 3–5`, `ch. 2`; `''` without a locator. */
export function describeLocator({ locator, locatorKind }: Citation): string {
	return locator === undefined ? '' : printLocator({ value: locator, ...(locatorKind === undefined ? {} : { kind: locatorKind }) });
}
