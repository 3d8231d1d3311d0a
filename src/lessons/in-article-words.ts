/** An exercise on the restated text → the same exercise on the article's own words, where a reader's copy has them. */
import type { Exercise, MarkExercise, Material, TextRange } from './exercise.ts';

/** A passage in the article's words, and where claims stand in it (UTF-16 units). */
export interface ArticleText {
	text: string;
	spans: readonly { id: string; start: number; end: number }[];
}

/**
 * Puts the article's words in place of restated passages. What is asked about keeps its place exactly, or the restatement stays: an exercise is never
 * asked of words that were not found for certain.
 */
export function inArticleWords(exercise: Exercise, articleText: (passage: string) => ArticleText | undefined): Exercise {
	// the claim that is asked about comes first in what an answer is read off
	const [asked = ''] = exercise.basis;
	const material = exercise.material.map((one) => setMaterial(one, asked, articleText(one.id)));
	if (exercise.form !== 'mark') return { ...exercise, material };
	return { ...setMark(exercise, asked, articleText(exercise.passage)), material };
}

function setMaterial(material: Material, asked: string, article: ArticleText | undefined): Material {
	if (!article) return material;
	if (!material.marked) return { ...material, text: article.text };
	const marked = rangeOf(article, asked);
	return marked ? { ...material, text: article.text, marked } : material;
}

function setMark(exercise: MarkExercise, asked: string, article: ArticleText | undefined): MarkExercise {
	const right = article && rangeOf(article, asked);
	if (!right) return exercise;
	const others = exercise.others.flatMap(({ about }) => {
		const range = rangeOf(article, about);
		return range && (range.to <= right.from || range.from >= right.to) ? [{ ...range, about }] : [];
	});
	return { ...exercise, text: article.text, right: [right], others };
}

function rangeOf({ spans }: ArticleText, id: string): TextRange | undefined {
	const span = spans.find((one) => one.id === id);
	return span && { from: span.start, to: span.end };
}
