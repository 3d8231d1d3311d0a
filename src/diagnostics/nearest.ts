/** "Did you mean …?": the nearest valid thing to what was found. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `found` by edit distance, if it is near enough to be meant: at most a third of its letters
 * (at least two) differ. Ties go to the first candidate.
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.max(2, Math.floor(found.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - found.length) >= least) continue;
		const edits = distance(found.toLowerCase(), candidate.toLowerCase());
		if (edits < least) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}

/** `Did you mean p67a?`, or what is allowed when nothing is near: `Allowed: author, reported.`; `''` when there is nothing to say. */
export function suggest(found: string, candidates: Iterable<string>): string {
	const all = [...candidates];
	const near = nearest(found, all);
	if (near !== undefined) return ` Did you mean ${near}?`;
	return all.length > 0 && all.length <= 16 ? ` Allowed: ${all.map((one) => one || '(bare)').join(', ')}.` : '';
}
