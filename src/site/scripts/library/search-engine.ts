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
/** Is told of each hit in its order, as soon as it and those before it are there: facets may still be counted. `total` is how many there are. */
export type TellHit = (hit: Hit, total: number) => void;
export interface SearchEngine {
	/** The first page is 0. */
	search(query: string, facets: LibraryChoice, page: number, tell?: TellHit): Promise<LibraryAnswer>;
	/** From here on answers have counts of this facet; what that costs is paid when a reader first opens it. */
	loadFacet(name: string): Promise<void>;
}

/** Waits for hits that come in as they like, and tells of each in its order. */
export async function inOrder(coming: readonly Promise<Hit>[], total: number, tell?: TellHit): Promise<Hit[]> {
	const all = Promise.all(coming);
	// one that fails is told by all of them
	all.catch(() => undefined);
	if (tell) for (const hit of coming) tell(await hit, total);
	return all;
}

/** Hits on a page. */
export const PAGE = 10;
