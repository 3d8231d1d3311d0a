/** Shingles: runs of a few words, each known by a short hash that thousands of millions of other runs share. */

/** Words in a shingle. */
export const SHINGLE = 4;
/**
 * Bits of a shingle's hash. Shingles of a fingerprint never overlap, so it tells at most 12 bits of each four words: three a word, two and a half
 * in all. To who knows the words a text may have, each of its words is about ten bits, and seven with pairs and triples of words: most of it is
 * never told. To a language model that guesses well enough to lack hardly three bits a word it is nearly all (`tests/collation/attack.ts` measures
 * it); fewer bits would lose short passages in copies that a scanner misread.
 */
export const BITS = 12;

/** A number of 32 bits for a word (FNV-1a, Fowler, Noll & Vo, with the last mixing of MurmurHash3, Appleby). */
export function hashWord(form: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
	return mix(hash);
}

function mix(hash: number): number {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/** What is known of a shingle so far (at first 0), and the number of its next word. */
export const addWord = (hash: number, word: number): number => Math.imul((hash << 13) | (hash >>> 19), 5) + word;
/** The hash of a shingle, of `BITS` bits, when all its words were added. */
export const toHash = (hash: number): number => mix(hash) >>> (32 - BITS);

/** The hash of the shingle that begins at each word; there are `SHINGLE` − 1 fewer than words. */
export function hashShingles(forms: readonly string[]): Uint16Array {
	const words = Int32Array.from(forms, hashWord);
	const hashes = new Uint16Array(Math.max(0, forms.length - SHINGLE + 1));
	for (let index = 0; index < hashes.length; index++) {
		let hash = 0;
		for (let k = 0; k < SHINGLE; k++) hash = addWord(hash, words[index + k] as number);
		hashes[index] = toHash(hash);
	}
	return hashes;
}
