/** A reader's copy and the fingerprint of the article → where each passage, claim, assumption and citation stands in the copy. */
import { alignShingles, buildIndex } from './align.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Interpolation, PassageLocator } from './locate.ts';
import type { Copy } from './parse-copy.ts';
import { hashShingles } from './shingles.ts';
import { isDenied, isShown } from './survival.ts';
import { splitWords, type Words } from './words.ts';

export interface FoundPlace {
	id: string;
	found: true;
	/** Extent in the copy's text (UTF-16 units): with the quotation marks and brackets that belong to it; a passage with its full stop. */
	start: number;
	end: number;
	/**
	 * From 0 to 1. Of a passage: the share of its shingles that stand in their places. Of an annotation: near 1 when the shingles at both
	 * its ends are there, less the farther the nearest are from its ends.
	 */
	confidence: number;
	/** Stretches within it that are not the article's: the head of a page, a note. */
	gaps?: [start: number, end: number][];
}
export interface NotFound {
	id: string;
	found: false;
	confidence: 0;
	/** `missing`: nothing of it is in the copy; `partial`: some of it is; `unsure`: it seems to be there, but not for certain where. */
	why: 'missing' | 'partial' | 'unsure';
}
export type Placed = FoundPlace | NotFound;

export interface Collation {
	/** Passages in the order of the article. */
	passages: Placed[];
	/** Claims, assumptions and citations; those of a passage in the order of the article. */
	annotations: (Placed & { passage: string })[];
	/** Words of the copy. */
	words: number;
}

const isPassage = (id: string): boolean => id.startsWith('p');
/** Distance, in words, at which evidence counts half. */
const HALF = 12;
/** Share of the words of a passage, and of an annotation, that may be others than the article's. */
const FOREIGN_IN_PASSAGE = 0.3;
const FOREIGN_IN_ANNOTATION = 0.2;

/** The words of the copy on which something stands. */
interface Stretch {
	first: number;
	last: number;
	/** Mean evidence of its two ends: 1 when both stand in shingles that were found, less the farther these are. */
	evidence: number;
	insertions: Interpolation[];
}
type Why = NotFound['why'];
/** First and last word of a passage, counted through the article. */
type Bounds = [first: number, last: number];

/** Finds the article in a copy, exactly or not at all: where the evidence is thin the answer is that it is not found. */
export function collate(copy: Pick<Copy, 'text'>, fingerprint: Fingerprint): Collation {
	const words = splitWords(copy.text);
	const index = buildIndex(fingerprint);
	const locator = new PassageLocator(alignShingles(hashShingles(words.forms), index), words, copy.text, index);
	const lacking = (id: string, why: Why): NotFound => ({ id, found: false, confidence: 0, why });
	const toPlace = (id: string, stretch: Stretch, confidence: number, whole: boolean): FoundPlace => {
		const [start, end] = extent(copy.text, words, stretch.first, stretch.last, whole);
		const gaps = stretch.insertions.map(({ from, to }): [number, number] => [words.ends[from - 1] as number, words.starts[to] as number]);
		return { id, found: true, start, end, confidence: Math.round(confidence * 100) / 100, ...(gaps.length > 0 ? { gaps } : {}) };
	};

	const passages: Placed[] = [];
	const annotations: Collation['annotations'] = [];
	for (const [number, { id, words: length, annotations: own }] of fingerprint.passages.entries()) {
		if (!isPassage(id)) continue;
		const from = index.passageStarts[number] as number;
		const evidence = locator.evidence(from, from + length - 1);
		const stretch = findPassage(locator, from, from + length - 1);
		const share = evidence.found / Math.max(1, evidence.shingles);
		passages.push(typeof stretch === 'string' ? lacking(id, stretch) : toPlace(id, stretch, share || 1, true));
		const isAmongOthers = typeof stretch === 'string' && locator.contrary(from, from + length - 1) > 0;
		const bounds: Bounds | undefined = isAmongOthers ? [from, from + length - 1] : undefined;
		const found = new Map(Object.entries(own).map(([key, [a, b]]) => [key, findAnnotation(locator, from + a - 1, from + b - 1, bounds)]));
		untangle(found);
		for (const [key, stretch] of found) {
			const placed = typeof stretch === 'string' ? lacking(key, stretch) : toPlace(key, stretch, stretch.evidence, false);
			annotations.push({ ...placed, passage: id });
		}
	}
	return { passages, annotations, words: words.forms.length };
}

/** A passage, whose own words must show that it is there. */
function findPassage(locator: PassageLocator, from: number, to: number): Stretch | Why {
	const stretch = findStretch(locator, from, to, FOREIGN_IN_PASSAGE);
	const evidence = locator.evidence(from, to);
	if (typeof stretch === 'string' || isShown(evidence, locator.survival)) return stretch;
	return evidence.found > 0 ? 'unsure' : 'missing';
}

/**
 * An annotation, whose own words must not deny it. In a passage in which other words stand too, two shingles of the passage must be there beside it,
 * with none of the others between: one may be chance.
 */
function findAnnotation(locator: PassageLocator, from: number, to: number, amongOthers: Bounds | undefined): Stretch | Why {
	const stretch = findStretch(locator, from, to, FOREIGN_IN_ANNOTATION);
	if (typeof stretch === 'string') return stretch;
	const evidence = locator.evidence(from, to);
	if (amongOthers && locator.together(from, to, ...amongOthers) < 2) return 'unsure';
	return isDenied(evidence, locator.survival) ? 'unsure' : stretch;
}

/** Where the words of the article from one to another (both from 0, inclusive) stand in the copy, or why that can't be told. */
function findStretch(locator: PassageLocator, from: number, to: number, foreign: number): Stretch | Why {
	const first = locator.locate(from);
	const last = locator.locate(to);
	const some = locator.count(from, to) > 0;
	if (locator.isBroken(from, to)) return some ? 'partial' : 'missing';
	if (!first || !last) return some && (first || last) ? 'partial' : some ? 'unsure' : 'missing';
	if (locator.contrary(from, to) > (to - from + 1) * foreign) return 'partial';
	const insertions = locator.insertions(from, to).filter((insertion) => insertion.from > first.word && insertion.to <= last.word);
	const inserted = insertions.reduce((sum, insertion) => sum + insertion.to - insertion.from, 0);
	// If many words were lost on the way, the two ends are not of one stretch.
	if (last.word - first.word - inserted < (to - from) * 0.8 - 2) return 'unsure';
	const near = (distance: number) => HALF / (HALF + distance);
	return { first: first.word, last: last.word, evidence: (near(first.distance) + near(last.distance)) / 2, insertions };
}

/**
 * Annotations that are apart or within one another in the article are so in the copy: where a lost word made two of them share one,
 * the later begins behind the earlier.
 */
function untangle(found: Map<string, Stretch | Why>): void {
	const open: Stretch[] = [];
	for (const [key, stretch] of found) {
		if (typeof stretch === 'string') continue;
		for (let outer = open.at(-1); outer; outer = open.at(-1)) {
			if (outer.last >= stretch.last) break;
			if (outer.last >= stretch.first) stretch.first = outer.last + 1;
			open.pop();
		}
		if (stretch.first > stretch.last) found.set(key, 'unsure');
		else open.push(stretch);
	}
}

/** The words of an annotation with what belongs to them: brackets and quotation marks that open before and close behind. */
function extent(text: string, { starts, ends }: Words, first: number, last: number, whole: boolean): [start: number, end: number] {
	let start = starts[first] as number;
	let end = ends[last] as number;
	const floor = first > 0 ? (ends[first - 1] as number) : 0;
	const ceiling = starts[last + 1] ?? text.length;
	const opens = (offset: number) =>
		/[([{‘“«„‚]/.test(text[offset] as string) ||
		(/["']/.test(text[offset] as string) && (offset === 0 || /[\s([{]/.test(text[offset - 1] as string)));
	while (start > floor && opens(start - 1)) start--;
	const closes = whole ? /[)\]}’”»"'.,;:?!…]/ : /[)\]}’”»"'%]/;
	while (end < ceiling && closes.test(text[end] as string)) end++;
	return [start, end];
}
