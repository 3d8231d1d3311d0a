/**
 * What a library's search database holds, and how its words are taken apart: what writes it and what reads it in a page agree here.
 *
 * - `claims` is an FTS5 table without content over the words of each claim and its facets; `claim` has what is shown of it. Both by one rowid, which is the
 *   claim's place in every answer: propositions first, then those that have most lines, so that the first ten of an answer are read without the rest.
 * - `facet` has the values of each facet: rowid `facet · 2³² + value`, its name, how many claims have it.
 * - `about` has one row: how many claims there are.
 */

export const DATABASE = 'claims.sqlite3';
export const TABLES = { index: 'claims', shown: 'claim', facets: 'facet', about: 'about' } as const;
/** Columns of `claim` behind its rowid, in their order. */
export const SHOWN = ['address', 'label', 'words', 'edition', 'author', 'status'] as const;
/** The first rowid of a facet’s values. */
export const facetRow = (facet: number, value = 0): number => facet * 2 ** 32 + value;

/** A word of no language, under which the claims that have a value of a facet are found: a sign for private use, the facet’s letter and the value’s number. */
export const facetTerm = (facet: number, value: number | '' = ''): string => `\uE000${String.fromCharCode(97 + facet)}${value}`;

/**
 * Words as they are looked up: small letters without marks. `Die Höhle’s` → `die`, `hohle`, `s`. Of Chinese and Japanese each two signs that follow one
 * another are one, and the last alone: `影子不` → `影子`, `子不`, `不`.
 */
export function toSearchTerms(text: string): string[] {
	const words = foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.flatMap((word) =>
		UNSPACED.test(word) ? word.split(RUNS).flatMap((part) => (UNSPACED.test(part) ? toPairs(part) : part || [])) : word,
	);
}
/** The terms of which a claim has to have each, to be found: of a run without blanks its pairs, or its one sign. */
export function toQueryTerms(query: string): string[] {
	const words = foldWords(query).match(/[\p{L}\p{N}]+/gu) ?? [];
	const terms = words.flatMap((word) =>
		word.split(RUNS).flatMap((part) => (UNSPACED.test(part) ? toPairs(part).slice(0, Math.max(1, [...part].length - 1)) : part || [])),
	);
	return [...new Set(terms)];
}
const toPairs = (run: string): string[] => [...run].map((sign, at, all) => sign + (all[at + 1] ?? ''));
/** Signs of Chinese and Japanese, which put no blanks between words. */
const SIGNS = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const UNSPACED = new RegExp(SIGNS, 'u');
const RUNS = new RegExp(`(${SIGNS}+)`, 'u');
/** Whether a term is one sign of such a script, under which the pairs that begin with it are found. */
export const isOneSign = (term: string): boolean => [...term].length === 1 && UNSPACED.test(term);
const BEFORE_ANOTHER = new RegExp(`${SIGNS}(?=${SIGNS})`, 'gu');
const BETWEEN = new RegExp(`(${SIGNS}(?:</mark>)?) (?=(?:<mark>)?${SIGNS})`, 'gu');
/** A text in which each such sign is a word, for an engine that parts words by blanks, and what it says of it as it is written. */
export const partSigns = (text: string): string => text.replace(BEFORE_ANOTHER, '$& ');
export const joinSigns = (excerpt: string): string => excerpt.replace(BETWEEN, '$1');
/** Words as they are written; a run of such signs is one apart from letters beside it. */
export const WRITTEN = new RegExp(`${SIGNS}+|(?:(?!${SIGNS})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** The runs of such signs in a query. */
export const runsOf = (query: string): string[] => query.match(new RegExp(RUNS, 'gu')) ?? [];
export const foldWords = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
