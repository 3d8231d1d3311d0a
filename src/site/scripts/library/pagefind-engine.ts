/** Pagefind behind a library's search: up to about 40,000 claims. */
import { joinSigns, partSigns } from '../../../library/search-database.ts';
import { type Hit, inOrder, PAGE, type SearchEngine } from './search-engine.ts';

interface Result {
	data(): Promise<{ excerpt: string; meta: Record<string, string> }>;
}
interface Instance {
	init(): Promise<void>;
	options(options: object): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(term: string | null, options: object): Promise<{ results: Result[]; filters: Record<string, Record<string, number>> }>;
}

/** A word that no claim has. */
const WARMING = 'zzzzzz';

/** `root`: the address of the library, with a slash at its end. Rejects where there is no index. */
export async function loadPagefind(root: string): Promise<SearchEngine> {
	const { createInstance } = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`);
	const pagefind: Instance = createInstance({ noWorker: true, baseUrl: root, excerptLength: 40 });
	await pagefind.init();
	// what a first search would compile is compiled while the reader types
	await pagefind.search(WARMING, {}).catch(() => undefined);
	return {
		async search(query, facets, page, tell) {
			const filters = Object.fromEntries(
				Object.entries(facets).flatMap(([name, values]) => (values.length > 0 ? [[name, { any: values }]] : [])),
			);
			const { results, filters: counts } = await pagefind.search(partSigns(query) || null, {
				filters,
				...(query ? {} : { sort: { place: 'asc' } }),
			});
			const coming = results.slice(page * PAGE, (page + 1) * PAGE).map(async (result): Promise<Hit> => {
				const { excerpt, meta } = await result.data();
				return {
					address: meta['address'] ?? '',
					label: meta['title'] ?? '',
					excerpt: joinSigns(excerpt),
					edition: meta['edition'] ?? '',
					author: meta['author'] ?? '',
					status: meta['status'] ?? '',
				};
			});
			return { total: results.length, counts, hits: await inOrder(coming, results.length, tell) };
		},
		// all of them at once
		async loadFacet() {
			await pagefind.filters();
		},
	};
}
