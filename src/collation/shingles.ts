/** Shingles: runs of a few words, each known by a short hash that thousands of millions of other runs share. */

/** Words in a shingle. */
export const SHINGLE = 4;
/**
 * Bits of a shingle's hash. Shingles of a fingerprint never overlap, so it tells at most 12 bits of each four words: three a word,
 * where a word of a text costs about ten by its vocabulary alone. What is not told cannot be computed, whatever the effort.
 */
export const BITS = 12;

/** A number of 32 bits for a word (FNV-1a, Fowler, Noll & Vo, with the last mixing of MurmurHash3, Appleby). */
function hashWord(form: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
	return mix(hash);
}

function mix(hash: number): number {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/** The hash, of `BITS` bits, of the shingle that begins at each word; there are `SHINGLE` − 1 fewer than words. */
export function hashShingles(forms: readonly string[]): Uint16Array {
	const words = Int32Array.from(forms, hashWord);
	const hashes = new Uint16Array(Math.max(0, forms.length - SHINGLE + 1));
	for (let at = 0; at < hashes.length; at++) {
		let hash = 0;
		for (let k = 0; k < SHINGLE; k++) hash = Math.imul((hash << 13) | (hash >>> 19), 5) + (words[at + k] as number);
		hashes[at] = mix(hash) >>> (32 - BITS);
	}
	return hashes;
}
