/** "Did you mean …?": the nearest valid thing to what was found. */

import { distance } from 'fastest-levenshtein';
import { allowed, didYouMean } from '#words/messages.ts';

/** How far the first numbers of two ids lie apart: between p6 and p7 one, between p6 and p1 five. */
function gap(a: string, b: string): number {
	const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
	const apart = Math.abs(number(a) - number(b));
	return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}

/** How many characters two ids begin with in common. */
function common(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

/** Among candidates equally near by edits: whether `a` begins more like what was found, or else has the nearer number. */
function isNearer(found: string, a: string, b: string): boolean {
	return common(found, a) - common(found, b) > 0 || (common(found, a) === common(found, b) && gap(found, a) < gap(found, b));
}

/** How many edits are near enough to be meant: a third of the letters, at least two. */
const reach = (found: string): number => Math.max(2, Math.floor(found.length / 3));

/**
 * The candidate nearest to `found` by edit distance, whatever its case, if it is near enough to be meant: at most a third of its letters
 * (at least two) differ. Among equals the one that begins most alike, then the one with the nearest number, then the first.
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
	const wanted = found.toLowerCase();
	const all = [...candidates];
	const most = reach(found);
	// as many edits at least as the one is longer
	const edits = all.map((candidate) => {
		const lower = candidate.toLowerCase();
		return Math.abs(lower.length - wanted.length) > most ? Number.POSITIVE_INFINITY : distance(wanted, lower);
	});
	const fewest = edits.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
	if (fewest > most) return undefined;
	return all
		.filter((_candidate, index) => edits[index] === fewest)
		.reduce((best, candidate) => (isNearer(found, candidate, best) ? candidate : best));
}

/** `Did you mean p67a?`, or what is allowed when nothing is near: `Allowed: author, reported.`; `''` when there is nothing to say. */
export function suggest(found: string, candidates: Iterable<string>): string {
	const all = [...candidates];
	const near = nearest(found, all);
	if (near !== undefined) return didYouMean(near);
	return all.length > 0 && all.length <= 16 ? allowed(all) : '';
}
