/**
 * Which word of the copy is which word of the article, as far as shingles tell. Matches that follow one another at the same distance in
 * copy and article form chains (Li 2018, minimap2, section 2.1: the same for sequences); a chain counts when chance could hardly have made it.
 */
import type { Fingerprint } from './fingerprint.ts';
import { BITS, SHINGLE } from './shingles.ts';

/** The shingles of a fingerprint, in the order of the article; words are counted from 0 through the whole article. */
export interface ShingleIndex {
	/** First word of each passage, and one more: the number of words of the article. */
	passageStarts: number[];
	/** Word at which each shingle begins. */
	words: Int32Array;
	/** The shingles with hash `h` are `byHash[firstOf[h]]` up to `byHash[firstOf[h + 1]]`. */
	byHash: Int32Array;
	firstOf: Int32Array;
}

/** Shingles of the article found in a copy: the word of the article and the word of the copy at which each begins; in the order of the article. */
export interface Anchors {
	article: Int32Array;
	copy: Int32Array;
}

export function buildIndex({ passages }: Fingerprint): ShingleIndex {
	const passageStarts = [0];
	const words: number[] = [];
	const hashes: number[] = [];
	for (const { words: length, shingles } of passages) {
		const start = passageStarts.at(-1) as number;
		for (let index = 0; index + 1 < shingles.length; index += 2) {
			words.push(start + (shingles[index] as number) - 1);
			hashes.push((shingles[index + 1] as number) & (2 ** BITS - 1));
		}
		passageStarts.push(start + length);
	}
	const firstOf = new Int32Array(2 ** BITS + 1);
	for (const hash of hashes) firstOf[hash + 1] = (firstOf[hash + 1] as number) + 1;
	for (let hash = 0; hash < 2 ** BITS; hash++) firstOf[hash + 1] = (firstOf[hash + 1] as number) + (firstOf[hash] as number);
	const next = firstOf.slice();
	const byHash = new Int32Array(hashes.length);
	for (const [shingle, hash] of hashes.entries()) {
		byHash[next[hash] as number] = shingle;
		next[hash] = (next[hash] as number) + 1;
	}
	return { passageStarts, words: Int32Array.from(words), byHash, firstOf };
}

/** Matches looked back at for the one before; in a text of a million words about a thousand words. */
const LOOK_BACK = 80;
/** A chain is believed when one as good is expected less than once in so many (2^20) unrelated copies of this length. */
const DOUBT = 20;
/** Cost, in bits, of words that are more or fewer in the copy than in the article, and of each shingle that was passed over. */
const SHIFT = 10;
const PASSED = 0.5;
const PASSED_MOST = 8;
/** Shifts within which what lies between two anchors is surely taken by them. */
const SAME = 8;

/** Finds the article in the hashes of a copy's shingles. */
export function alignShingles(hashes: Uint16Array, index: ShingleIndex): Anchors {
	const matches = findMatches(hashes, index);
	const { copy, shingle } = matches;
	const { score, before } = scoreChains(matches, index.words);
	const least = Math.log2(Math.max(2, hashes.length)) + Math.log2(Math.max(2, index.words.length)) + DOUBT;
	const ends = [...score.keys()]
		.filter((match) => (score[match] as number) >= least)
		.sort((a, b) => (score[b] as number) - (score[a] as number));
	const takenCopy = new Uint8Array(hashes.length + SHINGLE);
	const takenArticle = new Uint8Array((index.passageStarts.at(-1) ?? 0) + SHINGLE);
	const found: [article: number, copy: number][] = [];
	for (const end of ends) {
		const chain: [article: number, copy: number][] = [];
		let match = end;
		for (; match >= 0; match = before[match] as number) {
			const inCopy = copy[match] as number;
			const word = index.words[shingle[match] as number] as number;
			if (takenCopy[inCopy] || takenCopy[inCopy + SHINGLE - 1] || takenArticle[word] || takenArticle[word + SHINGLE - 1]) break;
			chain.push([word, inCopy]);
		}
		if ((score[end] as number) - (match < 0 ? 0 : (score[match] as number)) < least) continue;
		for (const [index, [word, inCopy]] of chain.entries()) {
			const [laterWord, laterAt] = chain[index - 1] ?? [word, inCopy];
			const together = Math.abs(laterAt - inCopy - (laterWord - word)) <= SAME;
			takenCopy.fill(1, inCopy, together ? laterAt + SHINGLE : inCopy + SHINGLE);
			takenArticle.fill(1, word, together ? laterWord + SHINGLE : word + SHINGLE);
		}
		found.push(...dropStray(chain));
	}
	found.sort((a, b) => a[0] - b[0]);
	return { article: Int32Array.from(found, ([word]) => word), copy: Int32Array.from(found, ([, inCopy]) => inCopy) };
}

/** Words between two anchors, in the middle, from which on a chain is thin: in a clean copy they are four or five. */
const THIN = 9;
/** Share of steps from anchor to anchor with a word more or fewer, below which words are hardly ever torn or run together. */
const SELDOM = 0.01;
/** Words beyond which an anchor confirms no other. */
const FAR = 48;

/**
 * Without anchors that no neighbour confirms: by chance a shingle of the article may stand some words from where a lost one stood.
 * A neighbour confirms whose shift differs by at most one word; by none, or both do, in a thin chain, where more were lost, and in a clean one,
 * where none is torn.
 */
function dropStray(chain: readonly [article: number, copy: number][]): [article: number, copy: number][] {
	const off = (index: number, other: number): number => {
		const [a, b] = [chain[index], chain[other]];
		return a && b && Math.abs(a[0] - b[0]) <= FAR ? Math.abs(a[1] - a[0] - b[1] + b[0]) : Number.POSITIVE_INFINITY;
	};
	const gaps = chain.slice(1).map(([word], index) => Math.abs((chain[index] as [number, number])[0] - word));
	const isThin = (gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0) >= THIN;
	const torn = chain.filter((_, index) => off(index, index + 1) === 1).length;
	const isStrict = isThin || torn < chain.length * SELDOM;
	return chain.filter((_, index) => {
		const [before, after] = [off(index, index - 1), off(index, index + 1)];
		return isStrict ? before === 0 || after === 0 || (before <= 1 && after <= 1) : before <= 1 || after <= 1;
	});
}

interface Matches {
	copy: Int32Array;
	shingle: Int32Array;
}

function findMatches(hashes: Uint16Array, { byHash, firstOf }: ShingleIndex): Matches {
	let count = 0;
	for (const hash of hashes) count += (firstOf[hash + 1] as number) - (firstOf[hash] as number);
	const copy = new Int32Array(count);
	const shingle = new Int32Array(count);
	let match = 0;
	for (let index = 0; index < hashes.length; index++) {
		const hash = hashes[index] as number;
		for (let entry = firstOf[hash] as number; entry < (firstOf[hash + 1] as number); entry++) {
			copy[match] = index;
			shingle[match] = byHash[entry] as number;
			match++;
		}
	}
	return { copy, shingle };
}

/** For each match the score in bits of the best chain that ends with it, and the match before it there (−1: none). */
function scoreChains({ copy, shingle }: Matches, words: Int32Array): { score: Float64Array; before: Int32Array } {
	const score = new Float64Array(copy.length).fill(BITS);
	const before = new Int32Array(copy.length).fill(-1);
	for (let match = 1; match < copy.length; match++) {
		const inCopy = copy[match] as number;
		const own = shingle[match] as number;
		const word = words[own] as number;
		for (let earlier = match - 1; earlier >= 0 && earlier >= match - LOOK_BACK; earlier--) {
			const step = inCopy - (copy[earlier] as number);
			const passed = own - (shingle[earlier] as number) - 1;
			if (step < 2 || passed < 0) continue;
			const shift = Math.abs(step - (word - (words[shingle[earlier] as number] as number)));
			const cost = (shift === 0 ? 0 : SHIFT + 2 * Math.log2(shift)) + Math.min(PASSED_MOST, PASSED * passed);
			const sum = (score[earlier] as number) + BITS - cost;
			if (sum > (score[match] as number)) {
				score[match] = sum;
				before[match] = earlier;
			}
		}
	}
	return { score, before };
}
