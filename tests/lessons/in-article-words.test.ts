import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../src/lessons/exercise.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { gradeAnswer, solve } from '../../src/lessons/grade-answer.ts';
import { type ArticleText, inArticleWords } from '../../src/lessons/in-article-words.ts';
import { real } from './editions.ts';

const { edition, graph } = real;
const exercises = generateExercises(edition, graph, { seed: 'words', count: 400 });

/** The restated passages as if they were the article's, with something before each. */
function articleWith(before: string, without: readonly string[] = []): (passage: string) => ArticleText | undefined {
	const spans = Map.groupBy(
		edition.claims.flatMap((claim) => {
			const text = edition.passages.find(({ id }) => id === claim.passage)?.text ?? '';
			const start = text.indexOf(claim.text);
			return start < 0 || without.includes(claim.id)
				? []
				: [{ id: claim.id, passage: claim.passage, start: start + before.length, end: start + before.length + claim.text.length }];
		}),
		({ passage }) => passage,
	);
	const texts = new Map(edition.passages.map(({ id, text }) => [id, { text: before + text, spans: spans.get(id) ?? [] }]));
	return (passage) => texts.get(passage);
}
const asked = (exercise: Exercise): string =>
	exercise.form === 'mark'
		? exercise.text.slice(exercise.right[0]?.from, exercise.right[0]?.to)
		: exercise.material.map(({ text, marked }) => (marked ? text.slice(marked.from, marked.to) : '')).join('|');

describe('an exercise in the article’s words', () => {
	test('asks about the same words, wherever they stand', () => {
		let moved = 0;
		const article = articleWith('Before it: ');
		for (const exercise of exercises) {
			const other = inArticleWords(exercise, article);
			expect(asked(other)).toBe(asked(exercise));
			expect(gradeAnswer(other, solve(other)).score, other.id).toBe(1);
			if (JSON.stringify(other) !== JSON.stringify(exercise)) moved++;
		}
		expect(moved).toBeGreaterThan(100);
	});

	test('stays restated where the words asked about were not found, and where nothing was', () => {
		const article = articleWith(
			'Before it: ',
			edition.claims.map(({ id }) => id),
		);
		for (const exercise of exercises) {
			expect(inArticleWords(exercise, () => undefined)).toEqual(exercise);
			const other = inArticleWords(exercise, article);
			expect(asked(other)).toBe(asked(exercise));
			if (exercise.form === 'mark') expect(other).toEqual(exercise);
		}
	});
});
