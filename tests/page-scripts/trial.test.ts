/** What comes of what is tried, without a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choice, parseChoice, parseTried, type Tried, toChoice, toTrialQuery } from '../../src/argument/choices.ts';
import { type Layer, layerNames } from '../../src/model/layers.ts';
import { buildArgument } from '../../src/site/data/argument-file.ts';
import {
	choicesOf,
	countLabels,
	createTrials,
	findChanged,
	findLost,
	isKnown,
	judge,
	readNames,
	withChoice,
	without,
} from '../../src/site/scripts/map/trial.ts';
import { claim, relation } from '../argument/build.ts';

const argument = buildArgument({
	claims: [claim('p1a', { proposition: 1 }), claim('p2a'), claim('p3a'), claim('p4a', { kind: 'assumption' })],
	// 3a denies 2a, which carries the proposition; only the editors draw that 4a denies 3a
	relations: [relation('s1', 'p2a', 'p1a'), relation('x1', 'p3a', 'p2a'), relation('x2', 'p4a', 'p3a', { drawn: 'editors' })],
	citations: [],
	sources: { hess2004: 'Hess (2004)' },
	sections: {},
	places: {},
});
const tryOut = createTrials(argument);
const nothing: Tried = { accepted: [], rejected: [], layer: 'editors' };
const id = (value: string): Choice => ({ what: 'id', value });

describe('a trial', () => {
	test('changes nothing as long as nothing is tried, in any layer', () => {
		for (const layer of layerNames) {
			const trial = tryOut({ ...nothing, layer });
			expect(findChanged(trial)).toEqual([]);
			for (const { id } of argument.claims) expect(judge(trial, id)).toMatchObject({ was: undefined, objections: undefined });
		}
	});

	test('tells of each claim what it is now, what it was and how many objections stand', () => {
		const trial = tryOut(withChoice(nothing, id('p4a'), 'rejected'));
		expect(judge(trial, 'p2a')).toMatchObject({ label: 'out', was: 'in', objections: { standing: 1, all: 1 } });
		expect(judge(trial, 'p3a')).toMatchObject({ label: 'in', was: 'out', objections: { standing: 0, all: 1 } });
		// it is what was tried: its change is no consequence
		expect(findChanged(trial).map(({ id }) => id)).not.toContain('p4a');
		expect(findChanged(trial).map(({ id }) => id)).toEqual(expect.arrayContaining(['p2a', 'p3a']));
		expect(judge(tryOut(withChoice(nothing, id('p2a'), 'accepted')), 'p2a').objections).toBeUndefined();
	});

	test('counts of a whole no objection to a part of it, which decides only the part', () => {
		const divided = buildArgument({
			claims: [claim('p1a'), claim('p1b', { partOf: 'p1a' }), claim('p2a'), claim('p3a')],
			relations: [relation('x1', 'p2a', 'p1b')],
			citations: [],
			sources: {},
			sections: {},
			places: {},
		});
		const trial = createTrials(divided)(withChoice(nothing, id('p3a'), 'rejected'));
		expect(judge(trial, 'p1a')).toMatchObject({ label: 'in', objections: undefined });
		expect(judge(trial, 'p1b')).toMatchObject({ label: 'out', objections: { standing: 1, all: 1 } });
	});

	test('counts only the lines of its layer', () => {
		expect(judge(tryOut(nothing), 'p2a').label).toBe('in');
		expect(judge(tryOut({ ...nothing, layer: 'article' }), 'p2a').label).toBe('out');
	});

	test('gives each claim one label', () => {
		const counts = countLabels(tryOut(withChoice(nothing, id('p4a'), 'rejected')), argument.claims);
		expect(counts.in + counts.out + counts.undecided).toBe(argument.claims.length);
	});

	test('says what comes to nothing: what is not there, and a work on which nothing leans', () => {
		const tried = [id('p99z'), id('p2a'), parseChoice('source:hess2004')].reduce((sum, one) => withChoice(sum, one, 'rejected'), nothing);
		expect(findLost(tryOut(tried))).toEqual([
			{ choice: id('p99z'), known: false },
			{ choice: { what: 'source', value: 'hess2004' }, known: true },
		]);
		expect([isKnown(argument, id('s1')), isKnown(argument, id('p99z'))]).toEqual([true, false]);
	});
});

describe('what is tried', () => {
	const choice = fc.constantFrom('p1a', 'p2a', 'source:hess2004', 'kind:evidence', 'voice:reported').map(parseChoice);
	const acts = fc.array(fc.tuple(choice, fc.constantFrom('accepted', 'rejected', 'back'), fc.constantFrom<Layer>(...layerNames)));

	test('holds each choice once, on the side it was taken for last, and stands in the address', () => {
		fc.assert(
			fc.property(acts, (list) => {
				const last = new Map<string, string>();
				let tried = nothing;
				for (const [one, side, layer] of list) {
					tried = side === 'back' ? without(tried, one) : withChoice(tried, one, side as 'accepted' | 'rejected');
					tried = { ...tried, layer };
					last.set(toChoice(one), side);
				}
				const kept = [...last].filter(([, side]) => side !== 'back');
				expect(choicesOf(tried).map(toChoice).toSorted()).toEqual(kept.map(([name]) => name).toSorted());
				for (const [name, side] of kept) expect(tried[side as 'accepted' | 'rejected'].map(toChoice)).toContain(name);
				expect(parseTried(new URLSearchParams(toTrialQuery(tried)))).toEqual(tried);
			}),
		);
	});

	test('may be named as it is printed', () => {
		const tried = parseTried(new URLSearchParams('out=2a,kind:evidence&in=P1'));
		expect(readNames(tried, argument)).toEqual({
			accepted: [id('p1a')],
			rejected: [id('p2a'), parseChoice('kind:evidence')],
			layer: 'editors',
		});
	});
});
