/**
 * A Typesense server behind a library's search, for more than a million claims (https://typesense.org/docs/, API of versions 0.25 to 29). Tried against a
 * server that answers as its documentation says, not against Typesense itself.
 */
import { toExcerpt } from './excerpt.ts';
import { type Hit, PAGE, type SearchEngine } from './search-engine.ts';

/** Where it answers, and a key that may do nothing but search: it stands in the page. */
export interface TypesenseServer {
	server: string;
	key: string;
	collection: string;
}
interface Answer {
	found: number;
	hits: { document: Record<'address' | 'label' | 'words' | 'edition' | 'author' | 'status', string> }[];
	facet_counts?: { field_name: string; counts: { value: string; count: number }[] }[];
}

/** Values of a facet that are asked for. */
const MOST_VALUES = 200;
/** A value as a filter takes it: in backticks, which it can't have itself. */
const quote = (value: string): string => `\`${value.replaceAll('`', '')}\``;

export function createTypesenseEngine({ server, key, collection }: TypesenseServer, ask: typeof fetch = fetch): SearchEngine {
	const open = new Set<string>();
	return {
		async search(query, choice, page, tell) {
			const filters = Object.entries(choice).flatMap(([name, values]) =>
				values.length > 0 ? [`${name}:=[${values.map(quote).join(',')}]`] : [],
			);
			const asked = new URLSearchParams({
				q: query || '*',
				query_by: 'words',
				// all words, as the other engines have it
				drop_tokens_threshold: '0',
				sort_by: query ? '_text_match:desc,weight:desc' : 'weight:desc',
				page: String(page + 1),
				per_page: String(PAGE),
				include_fields: 'address,label,words,edition,author,status',
				...(filters.length > 0 ? { filter_by: filters.join(' && ') } : {}),
				...(open.size > 0 ? { facet_by: [...open].join(','), max_facet_values: String(MOST_VALUES) } : {}),
			});
			const address = `${server.replace(/\/$/, '')}/collections/${encodeURIComponent(collection)}/documents/search?${asked}`;
			const response = await ask(address, { headers: { 'X-TYPESENSE-API-KEY': key } });
			if (!response.ok) throw new Error(`${response.status} ${server}`);
			const { found, hits, facet_counts: counts = [] } = (await response.json()) as Answer;
			const shown = hits.map(({ document: { words, ...hit } }): Hit => ({ ...hit, excerpt: toExcerpt(words, query) }));
			for (const hit of shown) tell?.(hit, found);
			return {
				total: found,
				hits: shown,
				counts: Object.fromEntries(
					counts.map((facet) => [facet.field_name, Object.fromEntries(facet.counts.map(({ value, count }) => [value, count]))]),
				),
			};
		},
		async loadFacet(name) {
			open.add(name);
		},
	};
}
