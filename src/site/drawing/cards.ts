/** Social cards: the picture that goes with a link. One for the edition, each proposition, each page of the text, each named map. */

import { capitalize } from '#words/grammar.ts';
import { argumentMap } from '#words/map.ts';
import { numbered } from '#words/proposition.ts';
import { shorten } from '../../argument/set-phrases.ts';
import { onceFor } from '../../formats/once.ts';
import type { SiteData } from '../data/site-data.ts';

export interface SocialCard {
	/** Name of its file under `/cards/`. */
	id: string;
	/** The line above: where it belongs. */
	over: string;
	/** What is written large. */
	words: string;
	/** The line below. */
	foot: string;
}

/** The cards of an edition. */
export function listCards({ edition, propositions }: SiteData): SocialCard[] {
	const { info } = edition;
	const foot = `${info.short}${info.subtitle ? `, ${info.subtitle}` : ''}`;
	return [
		{ id: 'edition', over: info.author, words: info.title.replace(/^\[(.*)\]$/, '$1'), foot },
		...propositions.map(({ number, claim }) => ({
			id: `proposition-${number}`,
			over: numbered(number),
			words: capitalize(claim.gist ?? shorten(claim.text, 140)),
			foot,
		})),
		...edition.pages.map(({ slug, title }) => ({ id: `text-${slug}`, over: info.author, words: title, foot })),
		...edition.maps.map(({ id, title }) => ({ id: `map-${id}`, over: argumentMap, words: title, foot })),
	];
}

const cardsOf = onceFor((site: SiteData) => new Map(listCards(site).map((card) => [card.id, card])));

/** The card of a page: its own where it has one, else that of the edition. */
export function cardOf(site: SiteData, path: string): SocialCard | undefined {
	const [, kind = '', id = ''] = /^\/(propositions|text|map)\/([^/]+)\/$/.exec(path) ?? [];
	const cards = cardsOf(site);
	return cards.get(`${kind.replace(/s$/, '')}-${id}`) ?? cards.get('edition');
}
