/** What the page of the search, its script and what writes the index share. */
export const LIBRARY_IDS = {
	query: 'query',
	status: 'status',
	hits: 'hits',
	facets: 'facets',
	more: 'more',
	data: 'library-words',
	server: 'library-server',
} as const;

/** By what claims can be narrowed down, in the order of the page. */
export const libraryFacets = ['edition', 'author', 'kind', 'status', 'layer', 'work', 'concept'] as const;
export type LibraryFacet = (typeof libraryFacets)[number];

/** What answers a library's search, by the number of claims it is meant for. */
export const searchEngines = ['pagefind', 'sqlite', 'typesense'] as const;
export type SearchEngineName = (typeof searchEngines)[number];
