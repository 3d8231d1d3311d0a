/** The search page of a library, whichever engine answers. Query and choices stand in the address. */
import { LIBRARY_IDS as ids } from '../../../library/library-ids.ts';
import { byId, element } from '../shell/elements.ts';
import type { Hit, SearchEngine } from './search-engine.ts';

interface Words {
	none: string;
	results: [string, string];
	failed: string;
	begin: string;
}

/** Most values of a facet that are listed; the others are found by words. */
const MOST_VALUES = 200;
const WAIT = 80;

/** Ties the page to an engine, which is loaded when a reader turns to the search. */
export function startSearch(load: (root: string) => Promise<SearchEngine>): void {
	const form = document.querySelector('form') as HTMLFormElement;
	const input = byId<HTMLInputElement>(ids.query);
	const status = byId(ids.status);
	const list = byId(ids.hits);
	const more = byId<HTMLButtonElement>(ids.more);
	const facets = [...document.querySelectorAll<HTMLDetailsElement>('details[data-facet]')];
	const words = JSON.parse(byId(ids.data).textContent ?? '') as Words;
	const root = new URL('./', document.baseURI).href;

	let loading: Promise<SearchEngine> | undefined;
	const engine = () => {
		loading ??= load(root).catch((error) => {
			// after a fault of the network it is tried again
			loading = undefined;
			throw error;
		});
		return loading;
	};
	const chosen: Record<string, string[]> = {};
	let page = 0;
	let asked = 0;
	let waiting = 0;

	function item({ address, label, excerpt, edition, author, status: stands }: Hit): HTMLLIElement {
		return element(
			'li',
			'',
			element('a', { href: address }, element('span', 'id', label), ...marked(excerpt)),
			element('span', 'by', [edition, author, stands].join(' · ')),
		);
	}

	/** Text with `<mark>`, made without letting any other mark-up in. */
	function marked(excerpt: string): (string | HTMLElement)[] {
		const box = new DOMParser().parseFromString(excerpt, 'text/html').body;
		return [...box.childNodes].map((node) => {
			const text = node.textContent ?? '';
			return node.nodeName === 'MARK' ? element('mark', '', text) : text;
		});
	}

	/** Asks, and shows the answer unless another question came in between. */
	async function ask(next = 0): Promise<void> {
		const query = input.value.trim();
		const mine = ++asked;
		page = next;
		const params = new URLSearchParams(query ? { q: query } : {});
		for (const [name, values] of Object.entries(chosen)) for (const value of values) params.append(name, value);
		history.replaceState(null, '', `${location.pathname}${params.size > 0 ? `?${params}` : ''}`);
		if (params.size === 0) {
			list.replaceChildren();
			more.hidden = true;
			status.textContent = words.begin;
		}
		try {
			const search = await engine();
			let announced = 0;
			const say = (total: number) => {
				status.textContent = total === 0 ? words.none : total === 1 ? words.results[0] : words.results[1].replace('{n}', String(total));
			};
			// hits are shown as they come, the first without waiting for the tenth, and all of them before facets are counted
			const tell = (hit: Hit, total: number) => {
				if (mine !== asked || params.size === 0) return;
				if (announced === 0 && next === 0) list.replaceChildren();
				list.append(item(hit));
				if (announced === 0) say(total);
				announced += 1;
			};
			const { total, counts } = await search.search(query, chosen, next, tell);
			if (mine !== asked) return;
			showCounts(counts);
			if (params.size === 0) return;
			if (total === 0) list.replaceChildren();
			say(total);
			more.hidden = list.children.length >= total;
		} catch {
			status.textContent = words.failed;
		}
	}

	/** Lists the values of each facet, those chosen first, then by how many have them. */
	function showCounts(counts: Record<string, Record<string, number>>): void {
		for (const facet of facets) {
			const name = facet.dataset['facet'] as string;
			const mine = chosen[name] ?? [];
			const rows = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || mine.includes(value));
			rows.sort(([a, m], [b, n]) => Number(mine.includes(b)) - Number(mine.includes(a)) || n - m || (a < b ? -1 : 1));
			facet.querySelector('div')?.replaceChildren(
				...rows.slice(0, MOST_VALUES).map(([value, count]) => {
					const box = element('input', { type: 'checkbox', checked: mine.includes(value) });
					box.addEventListener('change', () => {
						chosen[name] = box.checked ? [...mine, value] : mine.filter((one) => one !== value);
						void ask();
					});
					return element('label', '', box, element('span', '', value), element('span', '', String(count)));
				}),
			);
		}
	}

	const params = new URLSearchParams(location.search);
	input.value = params.get('q') ?? '';
	for (const facet of facets) {
		const name = facet.dataset['facet'] as string;
		const values = params.getAll(name);
		if (values.length > 0) chosen[name] = values;
		facet.addEventListener('toggle', async () => {
			if (!facet.open) return;
			try {
				await (await engine()).loadFacet(name);
			} catch {
				status.textContent = words.failed;
				return;
			}
			await ask(page);
		});
	}
	input.addEventListener('focus', () => void engine().catch(() => undefined));
	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(() => void ask(), WAIT);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void ask();
	});
	more.addEventListener('click', () => void ask(page + 1));
	if (params.size > 0) void ask();
}
