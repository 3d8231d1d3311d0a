/** The search page. Nothing is loaded before the field or a facet is used, or the address says what to look for; everything chosen stands in the address. */

import * as told from '#words/scripts-search.ts';
import type { SearchNames } from '../../../search/search-names.ts';
import { fold, parseSearchQuery } from '../../../search/search-query.ts';
import { type FacetName, facetNames, parseSearchState, type SearchState, toSearchParams } from '../../../search/search-state.ts';
import { parseSearchTargets } from '../../../search/search-target.ts';
import type { Preview } from '../../data/preview.ts';
import { element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import { type Answer, answer } from './search-answer.ts';
import { type Engine, type Found, loadEngine } from './search-engine.ts';

/** What draws a hit, loaded with the first of them. */
const hitWriter = () => import('./search-hit.ts');

/** Results shown at first, and how many more at a time. */
const PAGE = 10;
/** Values of a facet shown at first. */
const VALUES = 8;
/** Milliseconds without a key after which one is taken to have stopped. */
const PAUSE = 40;

const root = document.documentElement.dataset['base'] ?? '/';
const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = document.querySelector<HTMLFormElement>('.ask') as HTMLFormElement;
const field = form.elements.namedItem('q') as HTMLInputElement;
const facets = document.querySelector<HTMLFormElement>('.facets') as HTMLFormElement;
const hits = at('hits');
const tally = at('tally');
const narrowed = at('narrowed');
const meant = at('meant');
const more = at<HTMLButtonElement>('more');
const inputs = [...facets.querySelectorAll<HTMLInputElement>('input')];
const hint = tally.textContent ?? '';

const json = async <T>(path: string): Promise<T | undefined> => {
	const response = await fetch(root + path);
	return response.ok ? response.json() : undefined;
};
/** Does something once, when it is first asked for; after a failure it may be asked again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make().catch((error) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}
const load = once(() => loadEngine(root));
const names = once(async () => (await json<SearchNames>('data/search.json')) ?? { authors: [], concepts: [], words: [] });
const ids = once(async () => (await json<Record<string, string>>('data/ids.json')) ?? {});

function readChoices(): SearchState['chosen'] {
	const chosen: SearchState['chosen'] = {};
	for (const { name, value, checked } of inputs) if (checked) chosen[name as FacetName] = [...(chosen[name as FacetName] ?? []), value];
	return chosen;
}

/** What has the id that was typed, told first. */
async function toDirect(engine: Engine, targets: readonly string[]): Promise<{ id: string; item: HTMLLIElement; result?: string }[]> {
	const found = await Promise.all(
		targets.map(async (id) => {
			if (/^[sx]/.test(id)) {
				const url = (await ids())[id];
				const preview = url && (await json<Preview>(`data/previews/a/${id}.json`));
				if (!preview) return undefined;
				const why = new DOMParser().parseFromString(preview.html, 'text/html').body.textContent ?? '';
				const link = element('a', '', why);
				link.href = root.replace(/\/$/, '') + url;
				const what = element(
					'h2',
					'what',
					element('span', preview.class, sign(`s-${preview.sign ?? ''}`)),
					element('b', 'id', preview.name),
					' ',
					element('i', '', preview.note),
				);
				return { id, item: element('li', 'hit relation', what, element('p', 'found', link)) };
			}
			const one = await engine.find(id);
			if (!one) return undefined;
			const { toHit } = await hitWriter();
			return { id, item: toHit(one.fragment, [], [], root), result: one.result };
		}),
	);
	return found
		.filter((one) => one !== undefined)
		.map((one) => {
			one.item.classList.add('direct');
			return one;
		});
}

function showCounts(counts: Found['counts']): void {
	for (const set of facets.querySelectorAll('fieldset')) {
		const all = set.dataset['all'] !== undefined;
		let listed = 0;
		let over = 0;
		for (const input of set.querySelectorAll('input')) {
			const label = input.closest('label') as HTMLElement;
			const n = counts[input.name]?.[input.value] ?? 0;
			(label.querySelector('.from') as HTMLElement).textContent = String(n);
			const listable = n > 0 || input.checked;
			const shown = listable && (all || listed < VALUES || input.checked);
			label.hidden = !shown;
			if (shown) listed++;
			else if (listable) over++;
		}
		set.hidden = listed === 0;
		const rest = set.querySelector('button');
		if (rest) {
			rest.hidden = over === 0 && !(all && listed > VALUES);
			rest.textContent = all ? told.fewer : told.more(over);
			rest.ariaExpanded = String(all);
		}
	}
	at('facets').hidden = !facets.querySelector('fieldset:not([hidden])');
}

function showChoices(): void {
	const chosen = inputs.filter((input) => input.checked);
	narrowed.replaceChildren(
		...chosen.map((input) => {
			const name = input.closest('label')?.querySelector('.value')?.textContent ?? input.value;
			const button = element('button', '', name, element('span', 'vh', told.remove), ' ×');
			button.type = 'button';
			button.addEventListener('click', () => {
				input.checked = false;
				field.focus();
				void search(PAGE, true);
			});
			return button;
		}),
	);
	narrowed.hidden = chosen.length === 0;
	(facets.querySelector('[type=reset]') as HTMLElement).hidden = chosen.length === 0;
}

function linkTo(query: string): HTMLAnchorElement {
	const link = element('a', '', query);
	link.href = `?${toSearchParams({ query, chosen: readChoices() })}`;
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		field.value = query;
		field.focus();
		void search(PAGE, true);
	});
	return link;
}

/** In words: how many there are, and what was not found. */
function describe(query: string, n: number, { absent, instead, suggestion, some, words }: Answer): string {
	if (n === 0 || (!instead && !some && absent.length === 0)) return told.found(n, query);
	return told.foundInPart(n, { absent, instead: instead && suggestion, some, words: words.length });
}

/** What else may be asked. */
function offer({ suggestion, some, words }: Answer): (string | Node)[] {
	if (suggestion !== undefined) return [told.didYouMean, linkTo(suggestion), '?'];
	return some ? [told.byItself, ...words.flatMap((word, at) => (at === 0 ? [linkTo(word)] : [', ', linkTo(word)]))] : [];
}

let turn = 0;
let shown = PAGE;

/** Finds what is asked for, unless something else is asked for meanwhile. `first`: results to show at once; `step`: the way back leads to what was asked before. */
async function search(first = PAGE, step = false): Promise<void> {
	const mine = ++turn;
	shown = first;
	const query = field.value.trim();
	const chosen = readChoices();
	keepState(step);
	showChoices();
	let engine: Engine;
	try {
		engine = await load();
	} catch {
		if (mine === turn) showFailure();
		return;
	}
	const targets = parseSearchTargets(query);
	const direct = await toDirect(engine, targets);
	const asked = parseSearchQuery(query);
	// beside what has the number: of a paragraph its claims; a claim, a proposition or a relation is alone
	const [named] = direct;
	const none = { absent: [], words: [] };
	const unnumbered = !named && targets[0]?.startsWith('P');
	const found: Answer = unnumbered
		? { results: [], counts: {}, ...none }
		: named
			? { ...(/^p\d/.test(named.id) ? await engine.ask([`"${named.id}"`], chosen) : { results: [], counts: {} }), ...none }
			: await answer(engine, query, chosen, names);
	if (mine !== turn) return;
	showCounts(found.counts);
	const empty = asked.words === '' && asked.phrases.length === 0;
	if (empty && Object.keys(chosen).length === 0) return showNothing();
	const { phrases, words } = parseSearchQuery((found.instead && found.suggestion) || query);
	const wanted = named ? [] : [...phrases, words].join(' ').split(/\s+/).filter(Boolean);
	/** What is called just so stands before what only has the word in it. */
	const isCalled = ({ title }: Record<string, string>) => told.titles(title ?? '').some((name) => fold(name) === fold(query));
	const rest = found.results.filter(({ id }) => direct.every(({ result }) => result !== id));
	let listed = 0;
	const list = async (upTo: number) => {
		const part = rest.slice(listed, upTo);
		const [{ toHit }, ...fragments] = await Promise.all([hitWriter(), ...part.map((result) => result.data())]);
		if (mine !== turn) return [];
		listed += part.length;
		more.hidden = listed >= rest.length;
		const hits = fragments.map((fragment, at) => ({ fragment, matched: part[at]?.matchedMetaFields ?? [] }));
		hits.sort((a, b) => Number(isCalled(b.fragment.meta)) - Number(isCalled(a.fragment.meta)));
		return hits.map(({ fragment, matched }) => toHit(fragment, wanted, matched, root));
	};
	const items = await list(shown);
	if (mine !== turn) return;
	hits.replaceChildren(...direct.map(({ item }) => item), ...items);
	more.onclick = async () => {
		const next = await list(listed + PAGE * 2);
		hits.append(...next);
		shown = listed;
		keepState();
		next[0]?.querySelector('a')?.focus();
	};
	const n = rest.length + direct.length;
	tally.textContent = named && n > direct.length ? told.foundNumber(n, query) : describe(query, n, found);
	const offered = offer(found);
	meant.replaceChildren(...offered);
	meant.hidden = offered.length === 0;
}

function showNothing(): void {
	hits.replaceChildren();
	meant.hidden = true;
	more.hidden = true;
	tally.textContent = hint;
}

function showFailure(): void {
	showNothing();
	const [before, list, after] = told.noIndex;
	const link = element('a', '', list);
	link.href = `${root}claims/`;
	tally.replaceChildren(before, link, after);
}

/** Puts what is asked into the address; `step`: as something that the reader may want to take back. */
function keepState(step = false): void {
	const params = toSearchParams({ query: field.value.trim(), chosen: readChoices(), ...(shown > PAGE ? { shown } : {}) });
	const url = params ? `?${params}` : location.pathname;
	if (step && params !== location.search.slice(1)) history.pushState(null, '', url);
	else history.replaceState(history.state, '', url);
}

let timer: ReturnType<typeof setTimeout>;
field.addEventListener('focus', () => load().catch(showFailure), { once: true });
field.addEventListener('input', () => {
	clearTimeout(timer);
	timer = setTimeout(() => search(), PAUSE);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(timer);
	void search();
});
facets.addEventListener('change', () => void search(PAGE, true));
facets.addEventListener('submit', (event) => event.preventDefault());
facets.addEventListener('reset', () => setTimeout(() => search(PAGE, true)));
for (const set of facets.querySelectorAll('fieldset')) {
	set.querySelector('button')?.addEventListener('click', () => {
		if (set.dataset['all'] === undefined) set.dataset['all'] = '';
		else delete set.dataset['all'];
		void search(shown);
	});
}
// from the field down into the results, and back
document.addEventListener('keydown', (event) => {
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	const links = [...hits.querySelectorAll<HTMLAnchorElement>('.found a')];
	const here = document.activeElement === field ? -1 : links.indexOf(document.activeElement as HTMLAnchorElement);
	if (here === -1 && document.activeElement !== field) return;
	const to = event.key === 'ArrowDown' ? links[here + 1] : here > 0 ? links[here - 1] : field;
	if (!to || to === document.activeElement) return;
	event.preventDefault();
	to.focus();
});

/** Asks what the address says; with nothing there, nothing is loaded for it. */
function read(): void {
	const state = parseSearchState(location.search);
	field.value = state.query;
	for (const input of inputs) input.checked = state.chosen[input.name as FacetName]?.includes(input.value) ?? false;
	if (state.query || facetNames.some((name) => state.chosen[name])) void search(state.shown);
	else if (turn > 0) void search();
}
at('facets').hidden = inputs.length === 0;
addEventListener('popstate', read);
read();
