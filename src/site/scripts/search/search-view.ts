/** What the search page shows of an outcome. */
import * as told from '#words/scripts-search.ts';
import { element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import { type FacetListing, listFacet } from './facet-listing.ts';
import type { Found } from './search-engine.ts';
import type { Numbered } from './search-outcome.ts';

/** A relation that has the number which was typed. `root`: the path of the site, with a slash at its end. */
function viewRelation({ preview, path }: Extract<Numbered, { path: string }>, root: string): HTMLLIElement {
	const why = new DOMParser().parseFromString(preview.html, 'text/html').body.textContent ?? '';
	return element(
		'li',
		'hit relation',
		element(
			'h2',
			'what',
			element('span', preview.class, sign(`s-${preview.sign ?? ''}`)),
			element('b', 'id', preview.name),
			' ',
			element('i', '', preview.note),
		),
		element('p', 'found', element('a', { href: root.replace(/\/$/, '') + path }, why)),
	);
}

/** What has the number that was typed; `toHit` draws a record. */
export function viewNumbered(numbered: Numbered, root: string, toHit: typeof import('./search-hit.ts').toHit): HTMLLIElement {
	const item = 'path' in numbered ? viewRelation(numbered, root) : toHit(numbered.fragment, [], [], root);
	item.classList.add('direct');
	// who types a number often wants to cite what has it
	const link = item.querySelector('a');
	if (link) item.append(element('p', 'where', element('a', { href: `${link.pathname}#cite` }, told.cite)));
	return item;
}

function showFacet(
	set: HTMLFieldSetElement,
	inputs: readonly HTMLInputElement[],
	{ listed, over, folds }: FacetListing,
	all: boolean,
): void {
	for (const [index, input] of inputs.entries()) (input.closest('label') as HTMLElement).hidden = !listed[index];
	set.hidden = !listed.includes(true);
	const rest = set.querySelector('button');
	if (!rest) return;
	rest.hidden = !folds;
	rest.textContent = all ? told.fewer : told.more(over);
	rest.ariaExpanded = String(all);
}

/** Shows how many results each value would leave; what would leave none is hidden. Says whether anything is left to narrow by. */
export function showCounts(facets: HTMLFormElement, counts: Found['counts']): boolean {
	const sets = [...facets.querySelectorAll('fieldset')];
	for (const set of sets) {
		const all = set.dataset['all'] !== undefined;
		const inputs = [...set.querySelectorAll('input')];
		const values = inputs.map(({ name, value, checked }) => ({ count: counts[name]?.[value] ?? 0, checked }));
		for (const [index, input] of inputs.entries()) {
			(input.closest('label')?.querySelector('.from') as HTMLElement).textContent = String(values[index]?.count);
		}
		showFacet(set, inputs, listFacet(values, all), all);
	}
	return sets.some(({ hidden }) => !hidden);
}

/** Stands before what has only some of the words, or `fewer` than what stands above. */
export function viewSome(fewer: boolean): HTMLLIElement {
	return element('li', 'some', fewer ? told.withFewer : told.withSome);
}

/** A value the search is narrowed to, with a cross to take it back. */
export function viewFilter(input: HTMLInputElement, remove: () => void): HTMLButtonElement {
	const name = input.closest('label')?.querySelector('.value')?.textContent ?? input.value;
	const made = element('button', { type: 'button' }, name, element('span', 'vh', told.remove), ' ×');
	made.addEventListener('click', remove);
	return made;
}

/** A query that may be asked instead. */
export function viewQuery(query: string, address: string, ask: () => void): HTMLAnchorElement {
	const link = element('a', { href: address }, query);
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		ask();
	});
	return link;
}

/** Links in a row, each on one line with the comma behind it. */
export function viewList(links: readonly HTMLAnchorElement[]): (string | Node)[] {
	return links.flatMap((link, index) => (index < links.length - 1 ? [element('span', 'one', link, ','), ' '] : [link]));
}

/** Where the index is not to be had. */
export function viewFailure(root: string): (string | Node)[] {
	const [before, list, after] = told.noIndex;
	return [before, element('a', { href: `${root}claims/` }, list), after];
}
