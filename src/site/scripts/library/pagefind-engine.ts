/** Pagefind behind a library's search: up to about 40,000 claims. */
import { PAGE, type SearchEngine } from './search-engine.ts';

interface Result {
	data(): Promise<{ excerpt: string; meta: Record<string, string> }>;
}
interface Instance {
	init(): Promise<void>;
	options(options: object): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(term: string | null, options: object): Promise<{ results: Result[]; filters: Record<string, Record<string, number>> }>;
}

/** `root`: the address of the library, with a slash at its end. Rejects where there is no index. */
export async function loadPagefind(root: string): Promise<SearchEngine> {
	const { createInstance } = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`);
	const pagefind: Instance = createInstance({ noWorker: true, baseUrl: root, excerptLength: 40 });
	await pagefind.init();
	return {
		async search(query, facets, page) {
			const filters = Object.fromEntries(
				Object.entries(facets).flatMap(([name, values]) => (values.length > 0 ? [[name, { any: values }]] : [])),
			);
			const { results, filters: counts } = await pagefind.search(query || null, {
				filters,
				...(query ? {} : { sort: { place: 'asc' } }),
			});
			const shown = await Promise.all(results.slice(page * PAGE, (page + 1) * PAGE).map((result) => result.data()));
			return {
				total: results.length,
				counts,
				hits: shown.map(({ excerpt, meta }) => ({
					address: meta['address'] ?? '',
					label: meta['title'] ?? '',
					excerpt,
					edition: meta['edition'] ?? '',
					author: meta['author'] ?? '',
					status: meta['status'] ?? '',
				})),
			};
		},
		// all of them at once
		async loadFacet() {
			await pagefind.filters();
		},
	};
}
