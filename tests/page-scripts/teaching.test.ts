/** Placing pieces, marking words and going from step to step, without a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MapExercise, type Placement, placementVerbs, placements as where } from '../../src/lessons/exercise.ts';
import { choose, close, follow, type Marking, mark, NOTHING_MARKED, spanOf } from '../../src/site/scripts/teach/marking.ts';
import { hangsOn, NOTHING_PLACED, put, take } from '../../src/site/scripts/teach/placing.ts';
import {
	back,
	extend,
	forward,
	go,
	isDone,
	isFirst,
	predict,
	readStepping,
	seenOf,
	toAddress,
} from '../../src/site/scripts/teach/stepping.ts';

describe('pieces of a map', () => {
	const ids = ['a', 'b', 'c', 'd'];
	const exercise = { root: { id: 'root' }, pieces: ids.map((id) => ({ id })) } as unknown as MapExercise;
	const placement = fc.record({ verb: fc.constantFrom(...placementVerbs), to: fc.constantFrom('root', ...ids) });
	const acts = fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(placement, { nil: undefined })), { maxLength: 20 });

	test('always hang on the claim in the end, whatever is put where, and never on themselves', () => {
		fc.assert(
			fc.property(acts, (list) => {
				let placing = NOTHING_PLACED;
				for (const [id, to] of list) {
					const next = put(exercise, placing, id, to);
					if (!next) {
						expect(to && hangsOn(placing, to.to, id)).toBe(true);
						continue;
					}
					placing = next;
					for (const [one, at] of Object.entries(placing.placements)) {
						expect(hangsOn(placing, one, 'root'), one).toBe(true);
						// a step is struck only where there is one
						if (at.verb === where.step && at.to !== 'root') expect(placing.placements[at.to]?.verb).toBe(where.for);
					}
				}
			}),
		);
	});

	test('go with what they hang on when it is taken out', () => {
		const on = (to: string): Placement => ({ verb: where.for, to });
		// against the order of the pieces
		const all = [
			['d', 'root'],
			['c', 'd'],
			['b', 'c'],
			['a', 'b'],
		].reduce((sum, [id = '', to = '']) => put(exercise, sum, id, on(to)) ?? sum, NOTHING_PLACED);
		expect(Object.keys(all.placements)).toHaveLength(4);
		expect(put(exercise, all, 'd', undefined)?.placements).toEqual({});
		expect(put(exercise, all, 'd', on('a'))).toBeUndefined();
	});

	test('are taken up and let go', () => {
		const held = take(NOTHING_PLACED, 'a');
		expect(held.held).toBe('a');
		expect(take(held, 'b').held).toBe('b');
		expect(take(held, 'a').held).toBeUndefined();
	});
});

describe('words that are marked', () => {
	const word = fc.nat(30);
	test('are those between two that were chosen, in whichever order', () => {
		fc.assert(
			fc.property(word, word, (one, other) => {
				const both = choose(choose(NOTHING_MARKED, one), other);
				expect(spanOf(both)).toEqual([Math.min(one, other), Math.max(one, other)]);
				expect(both.open).toBe(false);
				expect(spanOf(mark(one, other))).toEqual(spanOf(both));
				// a third begins anew
				expect(spanOf(choose(both, one))).toEqual([one, one]);
			}),
		);
	});
	test('follow the keyboard as long as an end is open, or where they are drawn longer', () => {
		const open = choose(NOTHING_MARKED, 3);
		expect(spanOf(follow(open, 3, 5, false))).toEqual([3, 5]);
		const shut = close(open);
		expect(follow(shut, 3, 5, false)).toBe(shut);
		expect(follow(NOTHING_MARKED, 3, 4, false)).toBe(NOTHING_MARKED);
		const longer: Marking = follow(NOTHING_MARKED, 6, 5, true);
		expect(spanOf(follow(longer, 5, 4, true))).toEqual([4, 6]);
	});
});

describe('steps', () => {
	const from = (search: string, hash = '') => readStepping({ all: 6, own: 4 }, new URLSearchParams(search), hash);
	test('begin where the address says, and say so in it', () => {
		fc.assert(
			fc.property(fc.integer({ min: -3, max: 9 }), fc.boolean(), fc.boolean(), (step, predicts, lines) => {
				const state = from(`step=${step}${predicts ? '&predict' : ''}${lines ? '&lines=editors' : ''}`);
				expect(state.at).toBe(Math.max(0, Math.min(5, step - 1)));
				// a step that the editors add brings their lines with it
				expect(state.whole).toBe(lines || step > 4);
				const { search } = new URL(toAddress(state, 'https://example.org/x/?show=all#step-2'));
				expect(search).toContain('show=all');
				expect(from(search)).toEqual(state);
			}),
		);
		expect(from('', '#step-3').at).toBe(2);
		expect(from('step=two').at).toBe(0);
		expect(from('step=1.5').at).toBe(0);
	});
	test('are shown one after another, and each twice where it is to be guessed', () => {
		const count = (search: string) => {
			let [state, n] = [from(search), 0];
			for (; !isDone(state); n++) state = forward(state);
			return n;
		};
		expect(count('')).toBe(3);
		expect(count('predict')).toBe(7);
		expect(count('lines=editors')).toBe(5);
	});
	test('go on by the editors’ lines only where these are asked for', () => {
		const last = from('step=4&predict');
		expect(isDone(forward(last))).toBe(true);
		expect(forward(forward(last)).at).toBe(3);
		expect(extend(last, true)).toEqual({ ...last, whole: true });
		const beyond = forward(forward(extend(last, true)));
		expect(beyond).toMatchObject({ at: 4, covered: true });
		expect(extend(beyond, false)).toMatchObject({ at: 3, covered: false, whole: false });
		expect(new URL(toAddress(beyond, 'https://example.org/x/')).searchParams.get('lines')).toBe('editors');
		expect(new URL(toAddress(extend(beyond, false), 'https://example.org/x/?lines=editors')).searchParams.has('lines')).toBe(false);
	});
	test('cover what comes when one goes forward, and nothing when one goes back', () => {
		const guessing = from('predict&step=2');
		expect(seenOf(guessing)).toBe(0);
		expect(seenOf(forward(guessing))).toBe(1);
		expect(go(guessing, 3)).toMatchObject({ at: 3, covered: true });
		expect(back(guessing)).toMatchObject({ at: 0, covered: false });
		expect(isFirst(back(back(guessing)))).toBe(true);
		expect(predict(guessing, false)).toMatchObject({ covered: false });
		expect(predict(from('step=2'), true)).toMatchObject({ covered: false });
	});
});
