/** Pagefind, loaded when it is first needed, and asked in our own terms: several phrases at once, and counts that tell what a choice would add. */

import { countRecordFiles } from '../../../search/index-files.ts';
import { standsIn } from '../../../search/search-query.ts';
import type { FacetName, SearchState } from '../../../search/search-state.ts';
import { facetNames } from '../../../search/search-state.ts';

/** A record as it comes back. `excerpt` is text with `<mark>`. */
export interface Fragment {
	/** Path from the root of the site. */
	raw_url: string;
	excerpt: string;
	/** All its words. */
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}
export interface Result {
	id: string;
	/** The higher the better. */
	score: number;
	data(): Promise<Fragment>;
	/** Which of the fields beside the words hold what was looked for. */
	matchedMetaFields?: string[];
}
type Counts = Record<string, Record<string, number>>;
interface Answer {
	results: Result[];
	filters: Counts;
}
interface Instance {
	init(): Promise<void>;
	options(options: object): Promise<void>;
	filters(): Promise<Counts>;
	search(term: string | null, options?: object): Promise<Answer>;
	preload(term: string): Promise<void>;
}
export interface Found {
	results: Result[];
	/** For each value of a facet: how many results there would be with it, other choices within the same facet aside. */
	counts: Counts;
}
export interface Engine {
	/** Results that all terms have in common; with none, everything in the order of the edition. */
	ask(terms: readonly string[], chosen: SearchState['chosen']): Promise<Found>;
	/** Whether a word stands anywhere as it is written, or only others that are like it. */
	match(word: string): Promise<'exact' | 'like' | 'none'>;
	/** What has exactly this id or title, and the id of its result. */
	find(id: string): Promise<{ fragment: Fragment; result: string } | undefined>;
	/** Fetches and compiles beforehand what the first queries will need. Never rejects. */
	warm(): Promise<void>;
}

/** Words of a result that are shown: the longest claim is shown whole. */
const EXCERPT = 50;

/** Each part of the index is that of some first letters. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** From one record to the next of those that are read beforehand: near enough to come upon every file, as records lie in them in no order. */
const STEP = 16;

/** When nothing else is to be done. */
const idle = () => new Promise<void>((done) => (globalThis.requestIdleCallback ?? setTimeout)(() => done()));

/** `root`: the path of the site, with a slash at its end. Rejects where there is no index, as under `npm run dev`. */
export async function loadEngine(root: string): Promise<Engine> {
	const { createInstance } = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`);
	// without its worker it answers sooner, and fetches less
	const pagefind: Instance = createInstance({ noWorker: true, baseUrl: root, excerptLength: EXCERPT, excerptEllipsis: '…' });
	await pagefind.init();
	await pagefind.options({ ranking: { metaWeights: { title: 6, id: 6, people: 4, gist: 1, cited: 1, note: 0.5, in: 0.1 } } });
	// counts come with results only once the filters are there
	await pagefind.filters();

	const options = (chosen: SearchState['chosen']) => ({
		filters: Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }])),
	});

	async function askOne(term: string | null, chosen: SearchState['chosen']): Promise<Found> {
		const sort = term === null ? { sort: { place: 'asc' } } : {};
		const { results, filters } = await pagefind.search(term, { ...options(chosen), ...sort });
		const counts = { ...filters };
		for (const name of facetNames) {
			if (!chosen[name]) continue;
			const { [name]: _own, ...others } = chosen;
			counts[name] = (await pagefind.search(term, options(others))).filters[name] ?? {};
		}
		return { results, counts };
	}

	/** Pagefind takes one phrase or some words: what several have in common is few enough to be counted here. */
	async function askAll(terms: readonly string[], chosen: SearchState['chosen']): Promise<Found> {
		const [words, ...others] = await Promise.all(terms.toReversed().map((term) => pagefind.search(term)));
		const sets = others.map(({ results }) => new Set(results.map(({ id }) => id)));
		const common = (words as Answer).results.filter(({ id }) => sets.every((set) => set.has(id)));
		const fragments = await Promise.all(common.map((result) => result.data()));
		const fits = ({ filters }: Fragment, but?: FacetName) =>
			facetNames.every((name) => name === but || !chosen[name] || chosen[name].some((value) => filters[name]?.includes(value)));
		const counts: Counts = {};
		for (const name of facetNames) {
			counts[name] = {};
			for (const fragment of fragments) {
				if (fits(fragment, name)) for (const value of fragment.filters[name] ?? []) counts[name][value] = (counts[name][value] ?? 0) + 1;
			}
		}
		return { results: common.filter((_result, index) => fits(fragments[index] as Fragment)), counts };
	}

	return {
		ask: (terms, chosen) => (terms.length > 1 ? askAll(terms, chosen) : askOne(terms[0] ?? null, chosen)),
		async match(word) {
			if ((await pagefind.search(`"${word}"`)).results.length > 0) return 'exact';
			// where there is no such word Pagefind takes what has the same first letters, however few
			const best = await (await pagefind.search(word)).results[0]?.data();
			return best && standsIn(word, [best.content, ...Object.values(best.meta)].join(' ')) ? 'like' : 'none';
		},
		async find(id) {
			// a passage's own title is nearer than the mention of it at its claims
			const { results } = await pagefind.search(`"${id}"`, id.startsWith('p') ? {} : { filters: { kind: 'proposition' } });
			const some = await Promise.all(results.slice(0, 8).map(async (result) => ({ fragment: await result.data(), result: result.id })));
			return some.find(({ fragment: { meta } }) => meta['id'] === id || meta['title'] === id);
		},
		async warm() {
			try {
				for (const letter of LETTERS) {
					await idle();
					await pagefind.preload(letter);
				}
				await idle();
				const { results } = await pagefind.search(null);
				if (countRecordFiles(results.length) === undefined) return;
				await Promise.all(results.filter((_result, index) => index % STEP === 0).map((result) => result.data()));
			} catch {
				// whoever asks is told then
			}
		},
	};
}
