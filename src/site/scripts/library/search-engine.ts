/** What the search page of a library asks, whichever engine answers. */

/** The values that are chosen of each facet; within a facet any of them is enough. */
export type LibraryChoice = Readonly<Record<string, readonly string[]>>;
export interface Hit {
	/** The permanent page in its edition. */
	address: string;
	label: string;
	/** Words, with `<mark>` around what was found and nothing else marked up. */
	excerpt: string;
	edition: string;
	author: string;
	status: string;
}
export interface LibraryAnswer {
	total: number;
	hits: Hit[];
	/** For each value of a facet that was loaded, how many of what was found have it. */
	counts: Record<string, Record<string, number>>;
}
export interface SearchEngine {
	/** The first page is 0. */
	search(query: string, facets: LibraryChoice, page: number): Promise<LibraryAnswer>;
	/** From here on answers have counts of this facet; what that costs is paid when a reader first opens it. */
	loadFacet(name: string): Promise<void>;
}

/** Hits on a page. */
export const PAGE = 10;
