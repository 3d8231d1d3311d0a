import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArgument } from '../../src/argument/check-argument.ts';
import type { Claim, Relation } from '../../src/model/edition.ts';
import { claim, relation } from './build.ts';

const check = (claims: Claim[], relations: Relation[], propositions = 0) =>
	checkArgument({ claims, relations, propositions, places: new Map() }).map((message) => `${message.ruleId} ${message.reason}`);
const four = ['p1a', 'p1b', 'p2a', 'p3a'].map((id) => claim(id));

describe('checkArgument', () => {
	it('is silent on a sound argument', () => {
		const sound = [relation('s1', 'p1a p1b', 'p2a'), relation('x1', 'p3a', 's1'), relation('x2', 'p2a', 'p3a')];
		expect(check(four, sound)).toEqual([]);
	});

	it('names the nearest claim for an end that does not exist', () => {
		expect(check(four, [relation('s1', 'p1c', 'p22a')])).toEqual([
			'relation-source-exists No claim p1c. Did you mean p1a?',
			'relation-target-exists No claim p22a. Did you mean p2a?',
		]);
	});

	it('lets objections, and nothing else, point at another line', () => {
		const steps = [relation('s1', 'p1a', 'p2a'), relation('s2', 'p1b', 's1'), relation('x1', 'p3a', 's1'), relation('x2', 'p1b', 'x1')];
		const rules = check(four, steps).map((one) => one.split(' ')[0]);
		expect(rules).toEqual(['relation-target-kind']);
		expect(check(four, [relation('x1', 'p1a', 'p2a'), relation('x2', 'p3a', 'x1'), relation('x3', 'p1b', 'x2')])).toEqual([]);
		expect(check(four, [{ ...relation('x1', 'p1a', 'p2a'), to: 'x1' }])[0]).toContain('relation-not-self x1 points at itself');
	});

	it('finds a claim that bears on itself, directly or on its own step', () => {
		expect(check(four, [relation('s1', 'p1a', 'p1a')])[0]).toContain('relation-not-self p1a supports itself in s1');
		expect(check(four, [relation('s1', 'p1a', 'p2a'), relation('x1', 'p1a', 's1')])[0]).toContain('relation-not-self');
	});

	it('finds a relation stated twice, whatever the order of its premises', () => {
		expect(check(four, [relation('s1', 'p1a p1b', 'p2a'), relation('s2', 'p1b p1a', 'p2a')])).toHaveLength(1);
	});

	it('finds support and attack between the same two', () => {
		expect(check(four, [relation('s1', 'p1a p1b', 'p2a'), relation('x1', 'p1b', 'p2a')])[0]).toContain(
			'relation-consistent p1b denies p2a here, but supports it in s1.',
		);
	});

	it('tells a support cycle step by step, and allows a cycle of attacks', () => {
		const cycle = [relation('s1', 'p1a', 'p2a'), relation('s2', 'p2a', 'p3a'), relation('s3', 'p3a', 'p1a')];
		expect(check(four, cycle)).toEqual([
			'support-acyclic p1a supports itself in a circle: p1a → p2a (by s1) → p3a (by s2) → p1a (by s3). One of these lines must go.',
		]);
		expect(check(four, [relation('x1', 'p1a', 'p2a'), relation('x2', 'p2a', 'p1a')])).toEqual([]);
	});

	it('wants each proposition once, and attacked: itself, a reason for it, or a step to it', () => {
		const one = [claim('p1a', { proposition: 1 }), claim('p2a'), claim('p3a')];
		expect(check(one, [], 2).map((line) => line.split(' ')[0])).toEqual(['proposition-attacked', 'proposition-present']);
		const step = [relation('s1', 'p2a', 'p1a'), relation('x1', 'p3a', 's1')];
		expect(check(one, step, 1)).toEqual([]);
		expect(check([...one, claim('p4a', { proposition: 1 })], step, 1)[0]).toContain('made twice');
	});

	it('reports a cycle if and only if the supports have one, however they are ordered', () => {
		const ids = Array.from({ length: 7 }, (_, index) => `p${index + 1}a`);
		const pairs = fc.uniqueArray(
			fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a !== b),
			{ selector: String, maxLength: 14 },
		);
		fc.assert(
			fc.property(pairs, (edges) => {
				const relations = edges.map(([a, b], index) => relation(`s${index + 1}`, ids[a] as string, ids[b] as string));
				const found = check(
					ids.map((id) => claim(id)),
					relations,
				).some((line) => line.startsWith('support-acyclic'));
				// Kahn: an acyclic graph can be taken away from its sources
				let left = edges;
				for (let size = -1; size !== left.length; ) {
					size = left.length;
					left = left.filter(([a]) => left.some(([, b]) => b === a));
				}
				expect(found).toBe(left.length > 0);
			}),
		);
	});
});
