/** Ids that the page of the search and its script share. */
export const LIBRARY_IDS = {
	query: 'query',
	status: 'status',
	hits: 'hits',
	facets: 'facets',
	more: 'more',
	data: 'library-words',
} as const;
