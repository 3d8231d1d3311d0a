/** Where a word of the article stands in the copy, by the anchors on either side of it; and nowhere, when they don't tell. */
import type { Anchors } from './align.ts';
import { SHINGLE } from './shingles.ts';
import type { Words } from './words.ts';

export interface Located {
	/** The word of the copy, from 0. */
	word: number;
	/** How far off, in words, the nearest anchor is; 0 when the word stands in one. */
	distance: number;
}

/** Words that may be more or fewer between two anchors: so far off a place may be. */
const OFF = 2;
/** Widest stretch of the article without an anchor in which a place is told from its two ends. */
const WIDE = 60;
/** Longest stretch, in words, that is taken for a page's head and foot or a note which got into the text. */
const LONGEST_INSERTION = 600;

/** What stands in the copy between two anchors and is not of the article. */
export interface Insertion {
	/** Its first word in the copy, and the first behind it. */
	from: number;
	to: number;
}

export class Locator {
	readonly #anchors: Anchors;
	readonly #words: Words;
	readonly #text: string;

	constructor(anchors: Anchors, words: Words, text: string) {
		this.#anchors = anchors;
		this.#words = words;
		this.#text = text;
	}

	/** Number of the last anchor that begins at or before a word of the article; −1: none. */
	#before(word: number): number {
		const { article } = this.#anchors;
		let low = 0;
		let high = article.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((article[middle] as number) <= word) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** The anchors that begin within a stretch of the article, as first number and number behind the last. */
	#within(from: number, to: number): [number, number] {
		return [this.#before(from - 1) + 1, this.#before(to - SHINGLE + 1) + 1];
	}

	/** How many anchors a stretch of the article has. */
	count(from: number, to: number): number {
		const [first, end] = this.#within(from, to);
		return Math.max(0, end - first);
	}

	/** The word of the copy that is a word of the article (both from 0); undefined when the evidence is thin. */
	locate(word: number): Located | undefined {
		const { article, copy } = this.#anchors;
		const left = this.#before(word);
		if (left < 0) return undefined;
		const leftEnd = (article[left] as number) + SHINGLE;
		const shift = (copy[left] as number) - (article[left] as number);
		if (word < leftEnd) return { word: word + shift, distance: 0 };
		const right = left + 1;
		if (right >= article.length) return undefined;
		const rightStart = article[right] as number;
		const rightShift = (copy[right] as number) - rightStart;
		if (rightStart - leftEnd > WIDE) return undefined;
		const distance = Math.min(word - leftEnd + 1, rightStart - word);
		if (Math.abs(rightShift - shift) <= OFF) {
			// Where on the way a word was lost or won is not known; this is never farther off, and keeps words in their order.
			const share = (word - leftEnd + 1) / (rightStart - leftEnd + 1);
			return { word: word + shift + Math.round((rightShift - shift) * share), distance };
		}
		const places = this.#insertions(left).map(({ from }) => word + (word + shift < from ? shift : rightShift));
		if (places.length === 0 || Math.max(...places) - Math.min(...places) > OFF) return undefined;
		return { word: places[0] as number, distance };
	}

	/** Whether words of the article are missing in the copy between two of its words. */
	isBroken(from: number, to: number): boolean {
		const { article, copy } = this.#anchors;
		for (let left = Math.max(0, this.#before(from)); left + 1 < article.length && (article[left + 1] as number) <= to; left++) {
			const shift = (copy[left] as number) - (article[left] as number);
			const rightShift = (copy[left + 1] as number) - (article[left + 1] as number);
			if (rightShift - shift < -OFF || rightShift - shift > LONGEST_INSERTION) return true;
		}
		return false;
	}

	/** What got into the copy between two words of the article, where it is plain which words these are. */
	insertions(from: number, to: number): Insertion[] {
		const { article } = this.#anchors;
		const found: Insertion[] = [];
		for (let left = Math.max(0, this.#before(from)); left + 1 < article.length && (article[left] as number) <= to; left++) {
			const candidates = this.#insertions(left);
			if (candidates.length === 1) found.push(candidates[0] as Insertion);
		}
		return found;
	}

	/**
	 * The ways in which what is too much between an anchor and the next can be whole lines: the head of a page or a note never
	 * begins within a line. None when nothing is too much or no lines fit.
	 */
	#insertions(left: number): Insertion[] {
		const { article, copy } = this.#anchors;
		const start = (copy[left] as number) + SHINGLE;
		const end = copy[left + 1] as number;
		const more = end - start - ((article[left + 1] as number) - (article[left] as number) - SHINGLE);
		if (more <= OFF || more > LONGEST_INSERTION || end < start) return [];
		const lines: number[] = [];
		for (let word = start; word <= end; word++) if (this.#beginsLine(word)) lines.push(word);
		for (const lengths of [[more], [more - 1, more + 1]]) {
			const fits = lines.flatMap((from) => lengths.map((length) => ({ from, to: from + length })).filter(({ to }) => lines.includes(to)));
			if (fits.length > 0) return fits;
		}
		return [];
	}

	#beginsLine(word: number): boolean {
		const { starts, ends } = this.#words;
		return word > 0 && this.#text.slice(ends[word - 1], starts[word]).includes('\n');
	}
}
