/** What is told of claims: fetched a paragraph at a time when it is asked for, and made into elements. */

import * as words from '#words/reading.ts';
import { labelOf } from '../../../model/ids.ts';
import { buildEntry, type CardData, wrapEntry } from '../../reading/entry.ts';
import { element } from '../shell/elements.ts';
import { makeElement } from './make-elements.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const known = new Map<string, Promise<CardData[]>>();

/** The cards of a paragraph; empty where they can't be had. */
export function fetchCards(paragraph: string): Promise<CardData[]> {
	let cards = known.get(paragraph);
	if (!cards) {
		cards = fetch(`${base}data/cards/${paragraph}.json`)
			.then((response) => (response.ok ? (response.json() as Promise<CardData[]>) : []))
			.catch(() => []);
		known.set(paragraph, cards);
	}
	return cards;
}

/** The address of a path; a place on this page is a fragment of it. */
function href(path: string): string {
	const [page, fragment] = path.split('#');
	if (fragment && document.getElementById(fragment) && location.pathname.endsWith(page as string)) return `#${fragment}`;
	return base + path.slice(1);
}

/** What a card holds. */
export function makeEntry(card: CardData): HTMLElement[] {
	return buildEntry(card, { href }).map(makeElement);
}

/** All that is told of a paragraph's claims, as a list under it. */
export function makeApparatus(cards: readonly CardData[], passage: string): HTMLElement {
	return element(
		'details',
		{ class: 'app', 'aria-label': words.entries(labelOf(passage)), open: true },
		element('summary', '', words.claims(cards.length)),
		element('div', 'entries', ...cards.map((card) => makeElement(wrapEntry(card, buildEntry(card, { href }))))),
	);
}
