/** Phrases with marked places, as HTML. */

import { type Rich, type RichPiece, readRich } from '../words/rich.ts';
import { bindSigns } from './bind-signs.ts';
import { escapeAttribute, escapeText } from './xml.ts';

/** An address, or an address and what else an `a` carries: `{ class: 'id', href: '/a/p67a/' }`; `true` where the name alone says it. */
export type RichLink = string | Readonly<Record<string, string | true | undefined>>;

/**
 * Writes a phrase. `links` holds the addresses by the names the phrase gives them, `places` what fills its places, as HTML. Throws where a
 * phrase names a link or a place that is not given: a translation may leave one out, but can't invent one.
 */
export function toRichHtml(
	phrase: Rich,
	links: Readonly<Record<string, RichLink>> = {},
	places: Readonly<Record<string, string>> = {},
): string {
	const find = <Value>(what: string, name: string, given: Readonly<Record<string, Value>>): Value => {
		if (!Object.hasOwn(given, name)) {
			const known = Object.keys(given).map((one) => `“${one}”`);
			throw new Error(`There is no ${what} “${name}” for the phrase “${phrase.phrase}”; given: ${known.join(', ') || 'none'}.`);
		}
		return given[name] as Value;
	};
	const write = (piece: RichPiece): string => {
		switch (piece.type) {
			case 'text':
				return escapeText(bindSigns(piece.text));
			case 'place':
				return find('place', piece.name, places);
			case 'link': {
				const link = find('link', piece.name, links);
				return element('a', typeof link === 'string' ? { href: link } : link, piece);
			}
			case 'stressed':
				return element('i', {}, piece);
			case 'strong':
				return element('strong', {}, piece);
			default:
				return element('code', {}, piece);
		}
	};
	const element = (name: string, attributes: Exclude<RichLink, string>, { children }: { children: readonly RichPiece[] }) => {
		const written = Object.entries(attributes).map(([key, value]) =>
			value === undefined ? '' : value === true ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`,
		);
		return `<${name}${written.join('')}>${children.map(write).join('')}</${name}>`;
	};
	return readRich(phrase).map(write).join('');
}
