/** A set of exercises while it is done, without a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdicts } from '#words/scripts-exercises.ts';
import type { Exercise } from '../../src/lessons/exercise.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { gradeAnswer, solve } from '../../src/lessons/grade-answer.ts';
import {
	bestVerdict,
	goTo,
	isLast,
	keyOf,
	queryAt,
	readPlace,
	reportOn,
	type Session,
} from '../../src/site/scripts/teach/exercise-session.ts';
import { createProgress, noteTry } from '../../src/site/scripts/teach/progress.ts';
import { parseSelection } from '../../src/site/teach/selection.ts';
import { cave } from '../lessons/editions.ts';

const { edition, graph } = cave;
const make = (seed: string): Session => {
	const options = { seed, count: 8 };
	return { options, set: generateExercises(edition, graph, options), at: 0 };
};
const session = make('bado');
const [first] = session.set as [Exercise, ...Exercise[]];
const label = (id: string) => graph.claims.get(id)?.label;

describe('a set of exercises', () => {
	test('is never left: what is shown is one of it, and the last is told', () => {
		fc.assert(
			fc.property(fc.integer({ min: -5, max: 50 }), (index) => {
				const { set, at } = goTo(session, index);
				expect(set[at]).toBeDefined();
				if (index >= 0 && index < set.length) expect(at).toBe(index);
				expect(isLast(goTo(session, index))).toBe(at === set.length - 1);
			}),
		);
		expect(goTo({ ...session, set: [] }, 3).at).toBe(0);
	});

	test('has an address for each exercise, from which the same set is made at the same place', () => {
		for (const index of session.set.keys()) {
			const query = new URLSearchParams(queryAt(session, index));
			expect(readPlace(query)).toBe(index);
			const options = parseSelection(query, edition);
			expect(generateExercises(edition, graph, options).map(({ id }) => id)).toEqual(session.set.map(({ id }) => id));
		}
	});

	test('is remembered by exercise and seed, at its best', () => {
		const progress = createProgress();
		const key = keyOf(session, first);
		expect(bestVerdict(progress, key)).toBeUndefined();
		for (const [score, verdict] of [
			[0, 'wrong'],
			[0.5, 'half'],
			[1, 'right'],
			[0, 'right'],
		] as const) {
			noteTry(progress, key, first.kind, score);
			expect(bestVerdict(progress, key)).toBe(verdict);
		}
		expect(bestVerdict(progress, keyOf(make('other'), first))).toBeUndefined();
		expect(bestVerdict(progress, 'constructor')).toBeUndefined();
	});
});

describe('what is told of an answer', () => {
	test('says nothing twice, and the editors’ reason once or not at all', () => {
		for (const exercise of session.set) {
			const grade = gradeAnswer(exercise, solve(exercise));
			const { verdict, lines, reason } = reportOn(exercise, grade, label);
			expect(verdict, exercise.id).toBe('right');
			const texts = [...lines.map(({ text }) => text), ...(reason === undefined ? [] : [reason])];
			expect(new Set(texts).size).toBe(texts.length);
			expect(texts).not.toContain('');
			expect(texts).not.toContain(verdicts[verdict]);
			if (exercise.form !== 'map') expect(texts).toContain(exercise.reason);
		}
	});

	test('joins pieces that do a thing together, in a map', () => {
		const map: Exercise = { ...first, form: 'map', reason: 'So it is.' } as Exercise;
		const [one, two] = edition.claims.map(({ id }) => id) as [string, string];
		const part = (about: string, text: string, score: number) => ({ about, text, score });
		const feedback = [part(one, 'Together.', 1), part(two, 'Together.', 1), part(one, '', 1), part(two, 'Not so.', 0)];
		const grade = { score: 0.5, feedback: [...feedback, { text: 'So it is.', score: 0.5 }] };
		expect(reportOn(map, grade, label)).toEqual({
			verdict: 'half',
			lines: [
				{ verdict: 'right', text: 'Together.', pieces: [label(one), label(two)] },
				{ verdict: 'wrong', text: 'Not so.', pieces: [label(two)] },
			],
			reason: undefined,
		});
		expect(reportOn({ ...map, form: 'mark' } as Exercise, grade, label)).toMatchObject({ reason: 'So it is.' });
	});
});
