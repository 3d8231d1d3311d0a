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

/** Words as they are looked up: small letters without marks. `Die Höhle’s` → `die`, `hohle`, `s`. */
export function toSearchTerms(text: string): string[] {
	return foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
export const foldWords = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
