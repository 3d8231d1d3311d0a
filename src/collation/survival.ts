/**
 * How likely it is that shingles are lost though the copy has the words: what tells misread words from other words. Each shingle survives with
 * the same chance, so that runs of lost ones are geometric; a run that is too long for that is evidence of the contrary.
 */
import type { Anchors } from './align.ts';
import { BITS } from './shingles.ts';

/** Words that may be more or fewer between two anchors that follow one another. */
const OFF = 2;
/** A copy is never taken for cleaner than that: share of shingles lost in it. */
const CLEANEST = 0.004;
/** How often, in whole copies, something is taken for other words though it was only misread. */
const TAIL = 1e-3;
/** A passage is believed when its words explain what was found so many times better than others would (in bits). */
const BELIEF = 2;
/** Share of annotations of their kind that may be given up for being doubtful. */
const GIVEN_UP = 0.01;

/**
 * The share of shingles that survived where the copy has the article. It is told from how often one is lost alone, as against none: stretches
 * that were rewritten or left out, where many are lost together, don't count.
 */
export function estimateSurvival({ article, copy }: Anchors, shingles: Int32Array): number {
	let none = 1;
	let one = 0;
	for (let left = 0, shingle = 0; left + 1 < article.length; left++) {
		while ((shingles[shingle] as number) < (article[left] as number)) shingle++;
		let passed = 0;
		while ((shingles[shingle + 1 + passed] as number) < (article[left + 1] as number)) passed++;
		const more = (copy[left + 1] as number) - (copy[left] as number) - (article[left + 1] as number) + (article[left] as number);
		if (Math.abs(more) > OFF) continue;
		if (passed === 0) none++;
		else if (passed === 1) one++;
	}
	return 1 - Math.min(0.95, Math.max(CLEANEST, one / none));
}

/** The longest run of lost shingles that misread words explain, in a copy in which so many were found. */
export function longestRun(survival: number, found: number): number {
	return Math.floor(Math.log(TAIL / Math.max(1, found * survival)) / Math.log(1 - survival));
}

/**
 * Whether the shingles found show that a passage's own words stand there (a likelihood ratio: of words that were misread against any others,
 * whose shingles agree by chance). The shorter a passage, the fewer of its shingles may be lost.
 */
export function isShown({ shingles, found }: { shingles: number; found: number }, survival: number): boolean {
	if (shingles === 0) return true;
	return found * (BITS + Math.log2(survival)) + (shingles - found) * Math.log2(1 - survival) >= BELIEF;
}

/** Whether an annotation has shingles of its own, and none of them was found though one should have been. */
export function isDenied({ shingles, found }: { shingles: number; found: number }, survival: number): boolean {
	return shingles > 0 && found === 0 && (1 - survival) ** shingles < GIVEN_UP;
}
