/** By what a search can be narrowed: read off the records, so that no facet is empty. */
import { claimKinds } from '../model/kinds.ts';
import { layerNames } from '../model/layers.ts';
import { statusNames } from '../model/statuses.ts';
import { claimVoices } from '../model/voices.ts';
import type { SearchRecord } from './search-records.ts';

export const facetNames = ['kind', 'voice', 'standing', 'drawn', 'proposition', 'author', 'section'] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchFacet {
	name: FacetName;
	/** Values in the order in which they are listed, and how many records have each. */
	values: { value: string; count: number }[];
}

/** Kinds, voices and standings in a fixed order; whatever else there is follows. */
const ORDER: Partial<Record<FacetName, readonly string[]>> = {
	kind: ['proposition', ...claimKinds, 'paragraph', 'source', 'concept'],
	voice: claimVoices,
	standing: statusNames,
	drawn: layerNames,
};

/**
 * The facets of an edition. Propositions by number, sections in the order of the text, authors by how much is found under them, then by name.
 * Groups without a value are left out.
 */
export function buildSearchFacets(records: readonly SearchRecord[], language = 'en'): SearchFacet[] {
	const compare = new Intl.Collator(language).compare;
	return facetNames.flatMap((name) => {
		const counts = new Map<string, number>();
		for (const record of records) for (const value of record.filters[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
		const values = [...counts].map(([value, count]) => ({ value, count }));
		const order = ORDER[name];
		if (order) values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
		if (name === 'proposition') values.sort((a, b) => Number(a.value.slice(1)) - Number(b.value.slice(1)));
		if (name === 'author') values.sort((a, b) => b.count - a.count || compare(a.value, b.value));
		return values.length === 0 ? [] : [{ name, values }];
	});
}

/** Query, choices and how many results are shown, as they stand in the address. */
export interface SearchState {
	query: string;
	chosen: Partial<Record<FacetName, string[]>>;
	/** Undefined: as many as are shown at first. */
	shown?: number;
}

/** Reads the address's query string; what it does not know it leaves out. */
export function parseSearchState(search: string): SearchState {
	const params = new URLSearchParams(search);
	const shown = Number(params.get('n'));
	return {
		query: params.get('q')?.trim() ?? '',
		chosen: Object.fromEntries(
			facetNames.map((name) => [name, [...new Set(params.getAll(name))].filter(Boolean)]).filter(([, list]) => list?.length),
		),
		...(Number.isInteger(shown) && shown > 0 && shown <= 10_000 ? { shown } : {}),
	};
}

/** The other way round: `q=trust&kind=claim&kind=assumption`; `''` for nothing. */
export function toSearchParams({ query, chosen, shown }: SearchState): string {
	const params = new URLSearchParams();
	if (query) params.set('q', query);
	for (const name of facetNames) for (const value of chosen[name] ?? []) params.append(name, value);
	if (shown !== undefined) params.set('n', String(shown));
	return params.toString();
}
