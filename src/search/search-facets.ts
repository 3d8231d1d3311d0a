/** By what a search can be narrowed: read off the records, so that no facet is empty. */
import { claimKinds } from '../model/kinds.ts';
import { layerNames } from '../model/layers.ts';
import { statusNames } from '../model/statuses.ts';
import { claimVoices } from '../model/voices.ts';
import type { SearchRecord } from './search-records.ts';
import { type FacetName, facetNames } from './search-state.ts';

export interface SearchFacet {
	name: FacetName;
	/** Values in the order in which they are listed, and how many records have each. */
	values: { value: string; count: number }[];
}

/** Kinds, voices and standings in a fixed order; whatever else there is follows. */
const ORDER: Partial<Record<FacetName, readonly string[]>> = {
	kind: ['proposition', ...claimKinds, 'paragraph', 'source', 'concept', 'page'],
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
