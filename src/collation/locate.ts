/** Where a word of the article stands in the copy, by the anchors on either side of it; and nowhere, when they don't tell. */
import type { Anchors, ShingleIndex } from './align.ts';
import { SHINGLE } from './shingles.ts';
import { estimateSurvival, longestRun } from './survival.ts';
import type { Words } from './words.ts';

export interface Located {
	/** The word of the copy, from 0. */
	word: number;
	/** How far off, in words, the nearest anchor is; 0 when the word stands in one. */
	distance: number;
}

/** Words that may be more or fewer between two anchors: so far off a place may be. */
const OFF = 2;
/**
 * Widest stretch of the article, in words, without an anchor in which a place is told from its two ends. The more words of the copy are
 * misread the narrower it is, for in it words may be lost and won again: such that `MISREAD` of its words are misread, at most `WIDEST`.
 */
const MISREAD = 7;
const WIDEST = 64;
/** The part of it that is left when the copy has no, one or two words more or fewer there, or whole lines more. */
const SHARE = [1, 0.45, 0.4] as const;
const SHARE_WITH_LINES = 0.4;
/** Share of misread words below which a copy has the article's words, none lost and none won. */
const CLEAN = 0.005;
/** Share of words between two anchors that may be lost beyond that without a break. */
const LOST = 0.1;
/** Farthest, in words, that an end of a paragraph may be from the one anchor that says it is an end of a passage. */
const NEAR = 24;
/** Longest stretch, in words, that is taken for a page's head and foot or a note which got into the text. */
const LONGEST_INSERTION = 600;

/** Fewest words that are taken for something which got in within a line. */
const FEWEST_WITHIN = 4;
/** Chance that so many shingles are lost by misread words, below which lines that would explain them are taken for none that got in. */
const DOUBTFUL = 0.01;

/** What stands in the copy between two anchors and is not of the article. */
export interface Interpolation {
	/** Its first word in the copy, and the first behind it. */
	from: number;
	to: number;
}

export class PassageLocator {
	#anchors: Anchors;
	readonly #words: Words;
	readonly #text: string;
	readonly #starts: ReadonlySet<number>;
	readonly #shingles: Int32Array;
	readonly #misread: number;
	readonly #wide: number;
	readonly #longest: number;
	/** Share of shingles whose words the copy has, of those of the article that are in it. */
	readonly survival: number;

	/** `index`: the fingerprint whose shingles the anchors are. */
	constructor(anchors: Anchors, words: Words, text: string, index: ShingleIndex) {
		this.#anchors = anchors;
		this.#words = words;
		this.#text = text;
		this.#starts = new Set(index.passageStarts);
		this.#shingles = index.words;
		this.survival = estimateSurvival(anchors, index.words);
		this.#misread = 1 - this.survival ** (1 / SHINGLE);
		this.#wide = Math.min(WIDEST, MISREAD / this.#misread);
		this.#longest = longestRun(this.survival, anchors.article.length);
		this.#anchors = this.#dropLonely(anchors);
	}

	/** Without anchors that stand alone among other words than the article's, where one is there by chance now and then. */
	#dropLonely(anchors: Anchors): Anchors {
		const isLonely = [...anchors.article.keys()].map((anchor) => this.#isContrary(anchor - 1) && this.#isContrary(anchor));
		const keep = (numbers: Int32Array) => numbers.filter((_, anchor) => !isLonely[anchor]);
		return { article: keep(anchors.article), copy: keep(anchors.copy) };
	}

	/** Number of the last anchor that begins at or before a word of the article; −1: none. */
	#before(word: number): number {
		return lastUpTo(this.#anchors.article, word);
	}

	/** How many shingles of the article begin at or behind one word and before another. */
	#shinglesFrom(from: number, end: number): number {
		return Math.max(0, lastUpTo(this.#shingles, end - 1) - lastUpTo(this.#shingles, from - 1));
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
		return this.#byAnchors(word) ?? this.#byParagraph(word);
	}

	/**
	 * A first or last word of a passage, counted from the one anchor near it, when the copy has the beginning or the end of a paragraph
	 * there: so passages are found where what stood before or after them is missing or elsewhere.
	 */
	#byParagraph(word: number): Located | undefined {
		const { article, copy } = this.#anchors;
		const left = this.#before(word);
		const near = Math.min(NEAR, this.#wide * SHARE_WITH_LINES);
		if (this.#starts.has(word) && left + 1 < article.length) {
			const distance = (article[left + 1] as number) - word;
			const isNear = distance <= near && this.#shinglesFrom(word, article[left + 1] as number) <= this.#longest;
			const first = isNear ? this.#findBreak((copy[left + 1] as number) - distance) : undefined;
			if (first !== undefined && !this.#beginsSmall(first)) return { word: first, distance };
		}
		if (this.#starts.has(word + 1) && left >= 0) {
			const distance = word - (article[left] as number) - SHINGLE + 1;
			const isNear = distance <= near && this.#shinglesFrom((article[left] as number) + 1, word) <= this.#longest;
			const next = isNear ? this.#findBreak((copy[left] as number) + SHINGLE + distance) : undefined;
			if (next !== undefined && this.#endsSentence(next)) return { word: next - 1, distance };
		}
		return undefined;
	}

	/**
	 * The word before which a blank line stands, or the beginning or end of the copy: this one, or the only one at most `OFF` from it. If it
	 * is not the very word, a sentence must end there too: a page may end within the last words of a passage.
	 */
	#findBreak(word: number): number | undefined {
		if (this.#isBreak(word)) return word;
		const breaks = [-2, -1, 1, 2].map((off) => word + off).filter((near) => this.#isBreak(near));
		return breaks.length === 1 && this.#endsSentence(breaks[0] as number) ? breaks[0] : undefined;
	}

	#isBreak(word: number): boolean {
		const { starts } = this.#words;
		return word === 0 || word === starts.length || (word > 0 && word < starts.length && /\n\s*\n/.test(this.#between(word)));
	}

	/** Whether a sentence ends before a word, and the word does not go on with another: not so where a page or a note ends. */
	#endsSentence(word: number): boolean {
		if (word === 0) return true;
		// A scanner takes full stops for commas.
		const stop = word < this.#words.starts.length ? /[.,:;?!]/ : /[.:?!]/;
		return stop.test(this.#between(word)) && !this.#beginsSmall(word);
	}

	#beginsSmall(word: number): boolean {
		const start = this.#words.starts[word] ?? this.#text.length;
		return /^\p{Ll}/u.test(this.#text.slice(start, start + 2));
	}

	/** What stands between a word and the one before it. */
	#between(word: number): string {
		return this.#text.slice(this.#words.ends[word - 1], this.#words.starts[word]);
	}

	#byAnchors(word: number): Located | undefined {
		const { article, copy } = this.#anchors;
		const left = this.#before(word);
		if (left < 0) return undefined;
		const leftEnd = (article[left] as number) + SHINGLE;
		const shift = (copy[left] as number) - (article[left] as number);
		if (word < leftEnd) return this.#isTorn(left, word) ? undefined : { word: word + shift, distance: 0 };
		const right = left + 1;
		if (right >= article.length) return undefined;
		const rightStart = article[right] as number;
		const rightShift = (copy[right] as number) - rightStart;
		const distance = Math.min(word - leftEnd + 1, rightStart - word);
		const more = Math.abs(rightShift - shift);
		if (this.#isContrary(left) || rightStart - leftEnd > this.#wide * (SHARE[more] ?? SHARE_WITH_LINES)) return undefined;
		if (more <= OFF) {
			// Where on the way a word was lost or won is not known; this is never farther off, and keeps words in their order.
			const share = (word - leftEnd + 1) / (rightStart - leftEnd + 1);
			return { word: word + shift + Math.round((rightShift - shift) * share), distance };
		}
		const places = this.#insertions(left).flatMap(({ from, to }) => {
			const [ahead, behind] = [word + shift, word + rightShift];
			// If a word was lost or won too, it is open on which side of the lines the words next to them stand.
			if (to - from !== rightShift - shift && Math.abs(ahead - from) <= OFF) return [ahead, behind];
			return ahead < from ? ahead : behind;
		});
		if (places.length === 0 || Math.max(...places) - Math.min(...places) > OFF) return undefined;
		return { word: places[0] as number, distance };
	}

	/**
	 * Whether a word of an anchor stands across a blank line from the rest of it, on the side on which words of the article are missing: a page may
	 * be lost that began with the word another ends with.
	 */
	#isTorn(anchor: number, word: number): boolean {
		const { article, copy } = this.#anchors;
		const start = copy[anchor] as number;
		const position = start + word - (article[anchor] as number);
		const hasBreak = (from: number, to: number) => {
			for (let next = from; next <= to; next++) if (this.#isBreak(next)) return true;
			return false;
		};
		return (
			(this.#isLost(anchor - 1) && hasBreak(position + 1, start + SHINGLE - 1)) || (this.#isLost(anchor) && hasBreak(start + 1, position))
		);
	}

	/** Whether more shingles were lost between an anchor and the next than misread words explain: then other words stand there. */
	#isContrary(left: number): boolean {
		const { article } = this.#anchors;
		const from = left < 0 ? 0 : (article[left] as number) + 1;
		return this.#shinglesFrom(from, article[left + 1] ?? Number.MAX_SAFE_INTEGER) > this.#longest;
	}

	/** How many of the article's words `from` to `to` stand where the copy should have shingles and has none. */
	contrary(from: number, to: number): number {
		const { article } = this.#anchors;
		let words = 0;
		for (let left = Math.max(0, this.#before(from)); left + 1 < article.length && (article[left] as number) <= to; left++) {
			if (!this.#isContrary(left)) continue;
			const [start, end] = [(article[left] as number) + SHINGLE, article[left + 1] as number];
			words += Math.max(0, Math.min(end, to + 1) - Math.max(start, from));
		}
		return words;
	}

	/** How many shingles stand wholly among the article's words `from` to `to`, and how many of them were found. */
	evidence(from: number, to: number): { shingles: number; found: number } {
		return { shingles: this.#shinglesFrom(from, to - SHINGLE + 2), found: this.count(from, to) };
	}

	/**
	 * How many shingles of the article's words `first` to `last` were found around a stretch of them, as far as no other words stand
	 * between and none are missing.
	 */
	together(from: number, to: number, first: number, last: number): number {
		const [least, end] = this.#within(first, last);
		const isParted = (left: number) => this.#isContrary(left) || this.#isLost(left);
		let low = Math.max(least, this.#before(from));
		while (low > least && !isParted(low - 1)) low--;
		let high = this.#before(to) + 1;
		while (high < end && !isParted(high - 1)) high++;
		return Math.max(0, high - low);
	}

	/** Whether words of the article are missing between an anchor and the next. */
	#isLost(left: number): boolean {
		const { article, copy } = this.#anchors;
		if (left < 0 || left + 1 >= article.length) return false;
		const step = (article[left + 1] as number) - (article[left] as number);
		// Some words are run together, the more the farther it is from anchor to anchor.
		return (copy[left + 1] as number) - (copy[left] as number) - step < -(OFF + LOST * step);
	}

	/** Whether words of the article are missing in the copy between two anchors among its words `from` to `to`. */
	isBroken(from: number, to: number): boolean {
		const { article, copy } = this.#anchors;
		for (let left = this.#before(from - 1) + 1; left + 1 < article.length && (article[left + 1] as number) <= to; left++) {
			const shift = (copy[left] as number) - (article[left] as number);
			const rightShift = (copy[left + 1] as number) - (article[left + 1] as number);
			if (this.#isLost(left) || rightShift - shift > LONGEST_INSERTION) return true;
		}
		return false;
	}

	/** What got into the copy between two words of the article, where it is plain which words these are. */
	insertions(from: number, to: number): Interpolation[] {
		const { article } = this.#anchors;
		const found: Interpolation[] = [];
		for (let left = Math.max(0, this.#before(from)); left + 1 < article.length && (article[left] as number) <= to; left++) {
			const candidates = this.#insertions(left);
			if (candidates.length === 1) found.push(candidates[0] as Interpolation);
		}
		return found;
	}

	/**
	 * The ways in which what is too much between an anchor and the next can be whole lines: the head of a page or a note never
	 * begins within a line. None when nothing is too much or no lines fit.
	 */
	#insertions(left: number): Interpolation[] {
		const { article, copy } = this.#anchors;
		const start = (copy[left] as number) + SHINGLE;
		const end = copy[left + 1] as number;
		const more = end - start - ((article[left + 1] as number) - (article[left] as number) - SHINGLE);
		if (more <= OFF || more > LONGEST_INSERTION || end < start) return [];
		const lines: number[] = [];
		for (let word = start; word <= end; word++) if (this.#beginsLine(word)) lines.push(word);
		// Words may have been lost or won on the way too, so that lines of the article itself may seem to fit; then it stays open.
		const loose = this.#misread < CLEAN ? 0 : OFF;
		const whole = lines.flatMap((from) => lines.filter((to) => Math.abs(to - from - more) <= loose).map((to) => ({ from, to })));
		// In a clean copy what stands between two anchors that hardly leave a word is plain too: what a page shows when it is pointed at.
		const isPlain = whole.length === 0 && loose === 0 && more >= FEWEST_WITHIN && end - start - more <= OFF;
		if (isPlain) return [{ from: start, to: start + more }];
		return whole.filter(({ from }) => (1 - this.survival) ** this.#lostBeside(left, from) >= DOUBTFUL);
	}

	/**
	 * How many shingles were lost between an anchor and the next though their words would stand together on one side of an insertion. A box
	 * within the lines tears more than the one shingle in which an insertion of whole lines begins.
	 */
	#lostBeside(left: number, insertion: number): number {
		const { article, copy } = this.#anchors;
		const position = (article[left] as number) + insertion - (copy[left] as number);
		const lost = this.#shinglesFrom((article[left] as number) + 1, article[left + 1] as number);
		return (
			lost -
			this.#shinglesFrom(Math.max((article[left] as number) + 1, position - SHINGLE + 1), Math.min(position, article[left + 1] as number))
		);
	}

	#beginsLine(word: number): boolean {
		return word > 0 && this.#between(word).includes('\n');
	}
}

/** Index of the last of rising numbers that is at most so much; −1: none. */
function lastUpTo(numbers: Int32Array, most: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] as number) <= most) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
