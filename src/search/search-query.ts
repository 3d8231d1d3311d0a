/** What a reader asks for, taken apart: words, phrases in quotation marks, and numbers. Runs in the browser too. */

import { functionWords } from '#words/function-words.ts';

export interface SearchQuery {
	/** Everything outside quotation marks. */
	words: string;
	/** What stood in quotation marks, without them: words that are to follow one another. */
	phrases: string[];
}

/** Double marks of any language, or single ones around whole words: `author’s` is a word. */
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]|(?<=^|\s)[‘']([^‘’'"“”„«»]+)[’'](?=\s|$)/g;

/** Takes a query apart. A mark that is never closed, as while one types, is left out. */
export function parseSearchQuery(query: string): SearchQuery {
	const phrases: string[] = [];
	const words = query.replace(QUOTED, (_all, double?: string, single?: string) => {
		const phrase = (double ?? single ?? '').replace(/\s+/g, ' ').trim();
		if (phrase) phrases.push(phrase);
		return ' ';
	});
	return {
		words: words
			.replace(/["“”„«»]/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
		phrases,
	};
}

/** The searches whose common results are meant, as Pagefind takes them: each phrase by itself in quotation marks, and the words together. */
export function toPagefindTerms({ words, phrases }: SearchQuery): string[] {
	return [...phrases.map((phrase) => `"${phrase}"`), ...(words ? [words] : [])];
}

/** Whether a word is there for the grammar, such as *not* or *to*. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word.toLowerCase().replaceAll('’', "'"));

/** Lower case, without accents: `Gómez` is `gomez`. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text in pieces; `hit` where a word begins as one of the words that are looked for does. */
export function markWords(text: string, wanted: readonly string[]): { text: string; hit: boolean }[] {
	const starts = wanted.map(fold).filter(Boolean);
	return text
		.split(/([\p{L}\p{N}]+)/u)
		.map((piece, index) => ({ text: piece, hit: index % 2 === 1 && starts.some((start) => fold(piece).startsWith(start)) }))
		.filter((piece) => piece.text !== '');
}

/** As one compares words of two spellings: `co-location` and `colocation`, `organization` and `organisation`. */
const spelling = (word: string) => fold(word).replace(/-/g, '').replace(/z/g, 's');

/**
 * Whether a text has the word, or one that may pass for it: that goes on where it ends, or begins alike for more than half of its letters,
 * four at least: `regional` for `regions`, `Granovetter` for `Granoveter`, but not `Ash` for `Asheim`.
 */
export function standsIn(word: string, text: string): boolean {
	const wanted = spelling(word);
	const begins = wanted.slice(0, Math.max(4, Math.ceil(wanted.length * 0.6)));
	return text.split(/[^\p{L}\p{N}\p{M}-]+/u).some((other) => spelling(other).startsWith(begins));
}
