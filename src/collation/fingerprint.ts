/**
 * The fingerprint of an article: enough to find its passages and annotations in a copy, too little to read a word of it by dictionaries and tables
 * of words; `content/README.md` says what a language model can guess with it.
 * Of each passage it holds the number of words and the hashes of some shingles, which never overlap; of each annotation the words,
 * counted from 1, between which it stands.
 */
import { BITS, hashShingles, SHINGLE } from './shingles.ts';

/** First and last word of an annotation in its passage, counted from 1. */
export type WordRange = readonly [from: number, to: number];

export interface PassagePrint {
	/** A passage, or a heading, which is there for the sake of what stands around it. */
	id: string;
	/** Its length in words (`splitWords`). */
	words: number;
	/** Word (from 1) at which a shingle begins, and its hash, in turn and in order. */
	shingles: number[];
	/** Claims, assumptions and citations by id. */
	annotations: Record<string, WordRange>;
}

export interface Fingerprint {
	version: 1;
	/** Words in a shingle. */
	shingle: number;
	/** Bits of a hash. */
	bits: number;
	/** In the order of the article. */
	passages: PassagePrint[];
}

/** The words of a passage (as `splitWords` gives them) and where its annotations stand. */
export interface PassageWords {
	id: string;
	forms: readonly string[];
	annotations: Readonly<Record<string, WordRange>>;
}

/** Candidates among which one is chosen, when shingles are chosen by winnowing. */
const WINDOW = 3;

/** The fingerprint of passages, in the order of the article. */
export function buildFingerprint(passages: readonly PassageWords[]): Fingerprint {
	return {
		version: 1,
		shingle: SHINGLE,
		bits: BITS,
		passages: passages.map(({ id, forms, annotations }) => ({
			id,
			words: forms.length,
			shingles: selectShingles(hashShingles(forms), Object.values(annotations)),
			annotations: { ...annotations },
		})),
	};
}

/**
 * Chooses shingles of a passage: the first and the last, those with which annotations begin and end, and in what is left the smallest of
 * each window (winnowing: Schleimer, Wilkerson & Aiken 2003, section 3). None overlaps another: from two that did, one could guess word after word.
 */
function selectShingles(hashes: Uint16Array, annotations: readonly WordRange[]): number[] {
	const taken = new Uint8Array(hashes.length + SHINGLE - 1);
	const chosen: number[] = [];
	const choose = (index: number): void => {
		if (index < 0 || index >= hashes.length) return;
		for (let k = 0; k < SHINGLE; k++) if (taken[index + k]) return;
		taken.fill(1, index, index + SHINGLE);
		chosen.push(index);
	};
	choose(0);
	choose(hashes.length - 1);
	const edges = new Set<number>();
	for (const [from, to] of annotations) {
		edges.add(from - 1);
		if (to - from + 1 >= SHINGLE) edges.add(to - SHINGLE);
	}
	for (const index of [...edges].sort((a, b) => a - b)) choose(index);
	for (let index = 0; index < hashes.length; index++) choose(smallest(hashes, taken, index));
	return chosen.sort((a, b) => a - b).flatMap((index) => [index + 1, hashes[index] as number]);
}

/** Of the shingles that begin in the window at `at` and touch none that is chosen, the one with the smallest hash; the last of equals. */
function smallest(hashes: Uint16Array, taken: Uint8Array, index: number): number {
	let best = -1;
	for (let next = index; next < Math.min(index + WINDOW, hashes.length); next++) {
		if (taken.subarray(next, next + SHINGLE).includes(1)) break;
		if (best < 0 || (hashes[next] as number) <= (hashes[best] as number)) best = next;
	}
	return best;
}

/** `collation.json`: one passage a line, so that editors see in a diff what changed. */
export function toCollationFile({ version, shingle, bits, passages }: Fingerprint): string {
	const lines = passages.map((passage) => `\t\t${JSON.stringify(passage)}`);
	return `{\n\t"version": ${version},\n\t"shingle": ${shingle},\n\t"bits": ${bits},\n\t"passages": [\n${lines.join(',\n')}\n\t]\n}\n`;
}
