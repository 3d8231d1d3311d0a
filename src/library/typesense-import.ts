/** What a Typesense server is given of a library: the schema of its collection, and a line for each claim. */

import type { SearchRecord } from '../search/search-records.ts';
import { libraryFacets } from './library-ids.ts';

export const COLLECTION = 'claims';
/** Facets of which a claim may have several values. */
const MANY: readonly string[] = ['layer', 'work', 'concept'];

/** As `POST /collections` takes it. */
export const typesenseSchema = {
	name: COLLECTION,
	fields: [
		{ name: 'words', type: 'string' },
		...libraryFacets.map((name) => ({ name, type: MANY.includes(name) ? 'string[]' : 'string', facet: true, optional: true })),
		{ name: 'language', type: 'string', facet: true },
		{ name: 'label', type: 'string', index: false, optional: true },
		{ name: 'address', type: 'string', index: false, optional: true },
		{ name: 'weight', type: 'int32' },
	],
	default_sorting_field: 'weight',
};

/** Typesense takes no id that a URL would have to encode: `/editions/led-out/#p1a` → `led-out.p1a`; other letters by their numbers. */
const toDocumentId = (url: string): string =>
	url
		.replace(/^\/editions\/|\/$/g, '')
		.replace(/\/#/, '.')
		.replace(/[^\w.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);

/** As `POST /collections/claims/documents/import` takes them; `records` in the order of answers. An id is that of the claim’s place in the library. */
export function* toTypesenseLines(records: readonly SearchRecord[]): Generator<string> {
	for (const [index, { url, content, language, filters, meta }] of records.entries()) {
		const facets = Object.fromEntries(
			libraryFacets.flatMap((name) => {
				const values = [...new Set(filters[name] ?? [])];
				return values.length === 0 ? [] : [[name, MANY.includes(name) ? values : values[0]]];
			}),
		);
		const document = {
			id: toDocumentId(url),
			words: content,
			language,
			...facets,
			label: meta['title'],
			address: meta['address'],
			weight: records.length - index,
		};
		yield `${JSON.stringify(document)}\n`;
	}
}
