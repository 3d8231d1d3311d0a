/**
 * A text as the words that are compared: what a printer, a scanner or a converter changes without changing the words is taken away here.
 * Where a word stands in the text is kept, so that whatever is found can be shown as it is printed.
 */

export interface Words {
	/** Each word as it is compared: lower case, without diacritics, ligatures, hyphens and apostrophes. */
	forms: string[];
	/** Where it begins in the text (UTF-16 units). */
	starts: number[];
	/** Where it ends, exclusive. */
	ends: number[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u00AD\u2010\u2011'\u2019\u02BC][\p{L}\p{N}\p{M}]+)*/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * Splits a text into words: runs of letters and digits, hyphens and apostrophes within them left out. `the firm’s co-operation (1992):3`
 * → `the firms cooperation 1992 3`.
 */
export function splitWords(text: string): Words {
	const words: Words = { forms: [], starts: [], ends: [] };
	for (const match of text.matchAll(WORD)) {
		words.forms.push(foldWord(match[0]));
		words.starts.push(match.index);
		words.ends.push(match.index + match[0].length);
	}
	return words;
}

/** A word as it is compared: `Törn-roos’` → `tornroos`. */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	if (PLAIN.test(lower)) return lower;
	return lower
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/[æœøßłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}
