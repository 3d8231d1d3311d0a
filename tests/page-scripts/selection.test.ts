/** A choice of exercises in an address, and passages as a teacher writes them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseKinds } from '../../src/lessons/exercise.ts';
import { parseSelection, readPassages, toSelectionQuery } from '../../src/site/teach/selection.ts';
import { cave } from '../lessons/editions.ts';

const { edition } = cave;
const passages = ['1', '2', '3', '4-5', '6'].map((label) => ({ id: `p${label}`, label }));
const read = (text: string) => readPassages(text, { passages } as unknown as Parameters<typeof readPassages>[1]);

describe('passages as they are written', () => {
	test.each([
		['2', ['p2']],
		['p2', ['p2']],
		['¶ 2; ¶ 6', ['p2', 'p6']],
		['1-3', ['p1', 'p2', 'p3']],
		['3 – 6, 1', ['p1', 'p3', 'p4-5', 'p6']],
		['4-5', ['p4-5']],
		['1, 1-2, 2', ['p1', 'p2']],
	])('%s', (text, wanted) => {
		expect(read(text)).toEqual(wanted);
	});
	test.each(['', ' , ;', '3-1', '9', '0-2', '2-9', '-', 'what'])('“%s” names none', (text) => {
		expect(read(text)).toEqual([]);
	});
	test('what can’t be read takes nothing from what can', () => {
		fc.assert(
			fc.property(fc.string(), (other) => {
				expect(read(`2,${other},6`)).toEqual(expect.arrayContaining(['p2', 'p6']));
			}),
		);
	});
});

test('a choice comes back from its address', () => {
	const numbers = edition.claims.flatMap(({ proposition }) => proposition ?? []);
	const options = fc.record({
		seed: fc.string(),
		count: fc.integer({ min: 1, max: 40 }),
		kinds: fc.shuffledSubarray([...exerciseKinds], { minLength: 1, maxLength: exerciseKinds.length - 1 }),
		propositions: fc.subarray([...new Set(numbers)]),
		passages: fc.subarray(
			edition.passages.map(({ id }) => id),
			{ minLength: 1 },
		),
	});
	fc.assert(
		fc.property(options, (chosen) => {
			const back = parseSelection(new URLSearchParams(toSelectionQuery(chosen)), edition);
			const kinds = exerciseKinds.filter((kind) => chosen.kinds.includes(kind));
			const { propositions, ...rest } = chosen;
			expect(back).toEqual({ ...rest, kinds, ...(propositions.length > 0 ? { propositions } : {}) });
		}),
	);
});
