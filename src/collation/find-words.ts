/** Looks for words in the article's own words, as a reader's copy has them. */
import type { ArticlePassage } from './article-passages.ts';
import { foldWord, splitWords } from './words.ts';

export interface WordQuery {
	/** Words that all have to be there, each at the beginning of one. */
	words: readonly string[];
	/** Words that have to follow one another. */
	phrases: readonly string[];
}

/** The passages that have all of it, in the order of the article. Case, diacritics, hyphens and apostrophes make no difference. */
export function findWords(passages: readonly ArticlePassage[], { words, phrases }: WordQuery): ArticlePassage[] {
	const single = words.flatMap((word) => splitWords(word).forms);
	const runs = phrases.map((phrase) => splitWords(phrase).forms).filter(({ length }) => length > 0);
	if (single.length + runs.length === 0) return [];
	return passages.filter(({ text }) => {
		const { forms } = splitWords(text);
		const follows = (run: readonly string[], start: number) => run.every((word, index) => forms[start + index] === word);
		return (
			single.every((word) => forms.some((form) => form.startsWith(foldWord(word)))) &&
			runs.every((run) => forms.some((_, index) => follows(run, index)))
		);
	});
}
