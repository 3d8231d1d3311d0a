/** What is asked for and by what it is narrowed, as the address has it. It runs in the page, so it brings no tables with it. */
export const facetNames = ['kind', 'voice', 'standing', 'drawn', 'proposition', 'author', 'section'] as const;
export type FacetName = (typeof facetNames)[number];

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
