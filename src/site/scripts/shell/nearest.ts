/** The ids nearest to one that does not exist. */

import { distance } from 'fastest-levenshtein';
import { didYouMean } from '#words/scripts-lost.ts';
import { element } from './elements.ts';

const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);

/** At most three, nearest first: fewer changed letters, among equals the nearer number. Empty where none is near. */
export function nearestIds(asked: string, ids: readonly string[]): string[] {
	const wanted = asked.toLowerCase();
	return ids
		.map((id) => ({ id, rank: distance(wanted, id.toLowerCase()) + Math.min(0.9, Math.abs(number(wanted) - number(id)) / 1000) }))
		.filter((one) => one.rank < Math.max(3, asked.length / 2))
		.sort((a, b) => a.rank - b.rank)
		.slice(0, 3)
		.map((one) => one.id);
}

/** `Did you mean a, b or c?`, each a link. */
export function askWhether(ids: readonly string[], address: (id: string) => string): (string | Node)[] {
	const links = ids.map((id) => element('a', { href: address(id) }, id));
	const { before, between, last, after } = didYouMean;
	return [before, ...links.flatMap((link, index) => (index === 0 ? [link] : [index === links.length - 1 ? last : between, link])), after];
}
