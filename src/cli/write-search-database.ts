/** Writes the search database of a large library: one file, which a page reads by HTTP ranges. */
import { DatabaseSync } from 'node:sqlite';
import { libraryFacets } from '../library/library-ids.ts';
import { facetRow, facetTerm, SHOWN, TABLES, toSearchTerms } from '../library/search-database.ts';
import type { SearchRecord } from '../search/search-records.ts';

/** In bytes; a page of an FTS5 index has 4,050 and so fits into one. */
const PAGE_SIZE = 4096;

/** `records` in the order of answers. Gives their number. `file` must not be there yet. */
export function writeSearchDatabase(records: readonly SearchRecord[], file: string): number {
	const database = new DatabaseSync(file);
	try {
		database.exec(`PRAGMA page_size = ${PAGE_SIZE}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
CREATE TABLE ${TABLES.about}(claims INTEGER);
CREATE VIRTUAL TABLE ${TABLES.index} USING fts5(words, content = '', columnsize = 0, detail = 'none', tokenize = "unicode61 remove_diacritics 0");
CREATE TABLE ${TABLES.facets}(id INTEGER PRIMARY KEY, name TEXT, claims INTEGER);
CREATE TABLE ${TABLES.shown}(id INTEGER PRIMARY KEY, ${SHOWN.map((column) => `${column} TEXT`).join(', ')});
BEGIN`);
		const index = database.prepare(`INSERT INTO ${TABLES.index}(rowid, words) VALUES (?, ?)`);
		const shown = database.prepare(`INSERT INTO ${TABLES.shown} VALUES (?, ${SHOWN.map(() => '?').join(', ')})`);
		const facets = libraryFacets.map(() => new Map<string, { number: number; claims: number }>());
		for (const [number, { content, filters, meta }] of records.entries()) {
			const terms = toSearchTerms(content);
			for (const [facet, name] of libraryFacets.entries()) {
				const values = facets[facet] as Map<string, { number: number; claims: number }>;
				for (const value of new Set(filters[name] ?? [])) {
					const known = values.get(value) ?? { number: values.size, claims: 0 };
					values.set(value, { ...known, claims: known.claims + 1 });
					terms.push(facetTerm(facet, known.number));
				}
			}
			index.run(number + 1, terms.join(' '));
			shown.run(
				number + 1,
				...[meta['address'], meta['title'], content, meta['edition'], meta['author'], meta['status']].map((one) => one ?? ''),
			);
		}
		const facetRows = database.prepare(`INSERT INTO ${TABLES.facets} VALUES (?, ?, ?)`);
		for (const [facet, values] of facets.entries())
			for (const [name, { number, claims }] of values) facetRows.run(facetRow(facet, number), name, claims);
		database.prepare(`INSERT INTO ${TABLES.about} VALUES (?)`).run(records.length);
		// one segment, in which each list of claims lies in one piece, and tables one after another
		database.exec(`COMMIT; INSERT INTO ${TABLES.index}(${TABLES.index}) VALUES ('optimize'); VACUUM`);
		return records.length;
	} finally {
		database.close();
	}
}
