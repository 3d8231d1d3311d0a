import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, countAnswers, fits, readChosen, toggleAnswer } from '../../src/site/scripts/claims/narrowing.ts';

const answer = fc.constantFrom('a', 'b', 'c');
const claim = fc.record({ kind: fc.uniqueArray(answer), voice: fc.uniqueArray(answer) });
const chosen = fc.record({ kind: answer, voice: answer }, { requiredKeys: [] });

test('the count beside an answer is what a click on it leaves', () => {
	fc.assert(
		fc.property(fc.array(claim, { maxLength: 30 }), chosen, answer, (claims, choice, value) => {
			const without = Object.fromEntries(Object.entries(choice).filter(([name]) => name !== 'kind'));
			const after = { ...without, kind: value };
			const left = claims.filter((one: Answers) => fits(one, after)).length;
			expect(countAnswers(claims, choice, 'kind').get(value) ?? 0).toBe(left);
		}),
	);
});

test('a second pick takes the first back, and another answer takes its place', () => {
	expect(toggleAnswer(toggleAnswer({}, 'kind', 'a'), 'kind', 'a')).toEqual({});
	expect(toggleAnswer({ kind: 'a', voice: 'b' }, 'kind', 'c')).toEqual({ kind: 'c', voice: 'b' });
});

test('an address chooses what there is, and names what there is not', () => {
	const known = { kind: new Set(['a']) };
	expect(readChosen(new URLSearchParams('kind=a&other=x'), known)).toEqual({ chosen: { kind: 'a' }, unknown: [] });
	expect(readChosen(new URLSearchParams('kind=bogus'), known)).toEqual({ chosen: {}, unknown: ['bogus'] });
});
