/**
 * The search page. What answers is fetched once the page is at rest, unless the reader saves data: then when the field or a facet is used, or the
 * address says what to look for. Everything chosen stands in the address.
 */
import { askOtherwise } from '#words/scripts-search.ts';
import type { SearchNames } from '../../../search/search-names.ts';
import { type FacetName, facetNames, parseSearchState, type SearchState, toSearchParams } from '../../../search/search-state.ts';
import { type Preview, previewFile } from '../../data/preview.ts';
import { byId } from '../shell/elements.ts';
import { loadEngine } from './search-engine.ts';
import * as ids from './search-ids.ts';
import {
	asksNothing,
	calledFirst,
	describeOutcome,
	findOutcome,
	findSome,
	type Outcome,
	offersOf,
	type Sources,
} from './search-outcome.ts';
import { showCounts, viewFailure, viewFilter, viewList, viewNumbered, viewQuery, viewSome } from './search-view.ts';

/** What draws a hit, loaded with the first of them. */
const hitWriter = () => import('./search-hit.ts');
/** What guesses at a word that stands nowhere. */
const suggester = () => import('../../../search/search-names.ts');

/** Results shown at first; twice as many come with each more. */
const PAGE = 10;
/** Milliseconds without a key after which one is taken to have stopped; a key after so long a rest as `REST` is answered at once. */
const PAUSE = 40;
const REST = 1000;

const root = document.documentElement.dataset['base'] ?? '/';
const form = document.querySelector<HTMLFormElement>('.ask') as HTMLFormElement;
const field = form.elements.namedItem('q') as HTMLInputElement;
const facets = document.querySelector<HTMLFormElement>('.facets') as HTMLFormElement;
const inputs = [...facets.querySelectorAll<HTMLInputElement>('input')];
const [hits, tally, narrowed, meant] = [byId(ids.hits), byId(ids.tally), byId(ids.narrowed), byId(ids.meant)];
const begin = byId(ids.begin);
const more = byId<HTMLButtonElement>(ids.more);
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
const paths = once(async () => (await json<Record<string, string>>('data/ids.json')) ?? {});
const load = once(
	async (): Promise<Sources> => ({
		engine: await loadEngine(root),
		names: once(async () => (await json<SearchNames>('data/search.json')) ?? { authors: [], concepts: [], words: [] }),
		path: async (id) => (await paths())[id],
		preview: async (id) => (await json<Record<string, Preview>>(`data/previews/${previewFile(`a/${id}`)}.json`))?.[`a/${id}`],
	}),
);

/** Fetches beforehand whatever the first answer needs: it is to be seen as soon as a letter is typed. */
const warm = once(async () => {
	const { engine, names } = await load();
	await Promise.all([hitWriter(), suggester(), names(), engine.warm()]);
});
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
/** When the next picture has been painted. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** Counts searches, so that the answer to an earlier one is let go. */
let turn = 0;
/** Results to show; the reader may have asked for more. */
let shown = PAGE;

function readChoices(): SearchState['chosen'] {
	const chosen: SearchState['chosen'] = {};
	for (const { name, value, checked } of inputs) if (checked) chosen[name as FacetName] = [...(chosen[name as FacetName] ?? []), value];
	return chosen;
}

/** Puts what is asked into the address; `step`: as something that the reader may want to take back. */
function keepState(step = false): void {
	const params = toSearchParams({ query: field.value.trim(), chosen: readChoices(), ...(shown > PAGE ? { shown } : {}) });
	const url = params ? `?${params}` : location.pathname;
	if (step && params !== location.search.slice(1)) history.pushState(null, '', url);
	else history.replaceState(history.state, '', url);
}

/** Finds what is asked for, unless something else is asked for meanwhile. `first`: results to show at once; `step`: the way back leads to what was asked before. */
async function search(first = PAGE, step = false): Promise<void> {
	const mine = ++turn;
	const isLate = () => mine !== turn;
	shown = first;
	const query = field.value.trim();
	const chosen = readChoices();
	begin.hidden = !asksNothing(query, chosen);
	keepState(step);
	showChoices();
	let sources: Sources;
	try {
		sources = await load();
	} catch {
		if (!isLate()) showFailure();
		return;
	}
	const outcome = await findOutcome(sources, query, chosen);
	if (isLate()) return;
	if (asksNothing(query, chosen)) {
		showNothing();
		count(outcome);
	} else await showOutcome(sources, outcome, query, chosen, isLate);
}

function count({ answer }: Outcome): void {
	byId(ids.facets).hidden = !showCounts(facets, answer.counts);
}

async function showOutcome(
	sources: Sources,
	outcome: Outcome,
	query: string,
	chosen: SearchState['chosen'],
	isLate: () => boolean,
): Promise<void> {
	const { toHit } = await hitWriter();
	const { numbered, rest, wanted } = outcome;
	let listed = 0;
	const list = async (upTo: number) => {
		const part = rest.slice(listed, upTo);
		const found = await Promise.all(
			part.map(async (result) => ({ fragment: await result.data(), matched: result.matchedMetaFields ?? [] })),
		);
		if (isLate()) return [];
		listed += part.length;
		more.hidden = listed >= rest.length;
		return calledFirst(found, query).map(({ fragment, matched }) => toHit(fragment, wanted, matched, root));
	};
	const items = await list(shown);
	if (isLate()) return;
	hits.replaceChildren(...numbered.map((one) => viewNumbered(one, root, toHit)), ...items);
	more.onclick = async () => {
		const next = await list(listed + PAGE * 2);
		hits.append(...next);
		shown = listed;
		keepState();
		next[0]?.querySelector('a')?.focus();
	};
	tally.textContent = describeOutcome(query, outcome);
	showOffers(offersOf(outcome));
	if (numbered.length + rest.length === 0) showWaysOn();
	// what is found is seen before it is counted
	await painted();
	if (isLate()) return;
	count(outcome);
	// what has all words is seen by then, and waits for nothing
	const some = (await findSome(sources, query, outcome, chosen)).slice(0, PAGE);
	const others = await Promise.all(some.map((result) => result.data()));
	if (isLate() || others.length === 0) return;
	hits.append(
		viewSome(outcome.answer.some !== undefined),
		...others.map((fragment, index) => toHit(fragment, wanted, some[index]?.matchedMetaFields ?? [], root)),
	);
}

function showOffers(offers: ReturnType<typeof offersOf>): void {
	const links = offers?.queries.map((query) =>
		viewQuery(query, `?${toSearchParams({ query, chosen: readChoices() })}`, () => {
			field.value = query;
			field.focus();
			void search(PAGE, true);
		}),
	);
	meant.replaceChildren(...(offers && links ? [offers.before, ...viewList(links), offers.after] : []));
	meant.hidden = offers === undefined;
}

/** Where nothing is found: what else may be asked, and with what one may begin. */
function showWaysOn(): void {
	if (meant.hidden) meant.replaceChildren(askOtherwise);
	meant.hidden = false;
	begin.hidden = false;
}

function showChoices(): void {
	const chosen = inputs.filter((input) => input.checked);
	narrowed.replaceChildren(
		...chosen.map((input) =>
			viewFilter(input, () => {
				input.checked = false;
				field.focus();
				void search(PAGE, true);
			}),
		),
	);
	narrowed.hidden = chosen.length === 0;
	(facets.querySelector('[type=reset]') as HTMLElement).hidden = chosen.length === 0;
}

function showNothing(): void {
	hits.replaceChildren();
	meant.hidden = true;
	more.hidden = true;
	tally.textContent = hint;
}

function showFailure(): void {
	showNothing();
	tally.replaceChildren(...viewFailure(root));
}

/** From the field down into the results, and back. */
function goByArrows(event: KeyboardEvent): void {
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	const links = [...hits.querySelectorAll<HTMLAnchorElement>('.found a')];
	const here = document.activeElement === field ? -1 : links.indexOf(document.activeElement as HTMLAnchorElement);
	if (here === -1 && document.activeElement !== field) return;
	const to = event.key === 'ArrowDown' ? links[here + 1] : here > 0 ? links[here - 1] : field;
	if (!to || to === document.activeElement) return;
	event.preventDefault();
	to.focus();
}

/** Asks what the address says; with nothing there, nothing is loaded for it. */
function followAddress(): void {
	const state = parseSearchState(location.search);
	field.value = state.query;
	for (const input of inputs) input.checked = state.chosen[input.name as FacetName]?.includes(input.value) ?? false;
	if (state.query || facetNames.some((name) => state.chosen[name])) void search(state.shown);
	else if (turn > 0) void search();
}

let timer: ReturnType<typeof setTimeout>;
let lastKey = Number.NEGATIVE_INFINITY;
field.addEventListener('focus', () => warm().catch(showFailure), { once: true });
field.addEventListener('input', ({ timeStamp }) => {
	clearTimeout(timer);
	timer = setTimeout(() => search(), timeStamp - lastKey > REST ? 0 : PAUSE);
	lastKey = timeStamp;
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
		set.toggleAttribute('data-all');
		void search(shown);
	});
}
document.addEventListener('keydown', goByArrows);
byId(ids.facets).hidden = inputs.length === 0;
addEventListener('popstate', followAddress);
followAddress();
const warmAtRest = () => (globalThis.requestIdleCallback ?? setTimeout)(() => warm().catch(() => undefined));
// there is no index before a site is built
if ('indexed' in form.dataset && !savesData()) {
	if (document.readyState === 'complete') warmAtRest();
	else addEventListener('load', warmAtRest, { once: true });
}
