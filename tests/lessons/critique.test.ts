import { argdown } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkArgument } from '../../src/argument/check-argument.ts';
import { compareCritiques, pairAgreement } from '../../src/lessons/compare-critiques.ts';
import {
	applyCritique,
	type Critique,
	checkCritique,
	createCritique,
	parseCritique,
	testCritique,
	toCritiqueJson,
} from '../../src/lessons/critique.ts';
import { toCritiqueArgdown } from '../../src/lessons/critique-to-argdown.ts';
import { claimKinds } from '../../src/model/kinds.ts';
import { relationTypes } from '../../src/model/relations.ts';
import { anySign } from '../any-sign.ts';
import { claim, relation } from '../argument/build.ts';
import { real } from './editions.ts';

const data = {
	claims: [claim('p1a', { proposition: 1 }), claim('p2a'), claim('p3a', { kind: 'assumption' }), claim('p4a')],
	relations: [relation('s1', 'p2a p3a', 'p1a'), relation('x1', 'p4a', 'p1a')],
};
const write = (more: Partial<Critique>): Critique => ({ ...createCritique('1.0.0'), ...more });
const attack = (id: string, from: string, to: string) => ({ id, type: 'attack' as const, from: from.split(' '), to, why: `Why ${id}` });
const support = (id: string, from: string, to: string) => ({ ...attack(id, from, to), type: 'support' as const });
const own = (id: string, text = `Own ${id}`) => ({ id, text });

describe('a critique', () => {
	test('leaves the edition as it is when it is empty', () => {
		expect(applyCritique(data, write({}))).toEqual(data);
		expect(testCritique(data, write({})).changed).toEqual([]);
	});
	test('answers an attack, and the proposition stands again', () => {
		const critique = write({ claims: [own('u1')], relations: [attack('ur1', 'u1', 'p4a')] });
		const { changed, before, after } = testCritique(data, critique);
		expect([before.labels.get('p1a'), after.labels.get('p1a')]).toEqual(['out', 'in']);
		expect(changed.map(({ id }) => id)).toEqual(['p1a', 'p4a']);
		expect(changed[1]?.why).toBe('4a is out: u1 denies it and nothing answers it.');
	});
	test('tells its attacks apart by what they point at, steps of its own too', () => {
		const critique = write({
			claims: [own('u1'), own('u2')],
			relations: [
				attack('ur1', 'u1', 's1'),
				attack('ur2', 'u1', 'p3a'),
				attack('ur3', 'u1', 'p4a'),
				attack('ur5', 'u1', 'ur4'),
				support('ur4', 'u2', 'p2a'),
			],
		});
		expect(checkCritique(data, critique)).toEqual([]);
		expect(
			applyCritique(data, critique)
				.relations.slice(2)
				.map(({ attackType }) => attackType),
		).toEqual(['undercut', 'undermine', 'rebut', 'undercut', undefined]);
	});
	test('takes rejected and accepted claims at their word', () => {
		expect(testCritique(data, write({ rejected: ['p4a'] })).after.labels.get('p1a')).toBe('in');
		expect(testCritique(data, write({ accepted: ['p1a'] })).after.labels.get('p1a')).toBe('in');
	});
	test('says what does not fit, and does the rest', () => {
		const critique = write({
			claims: [own('u1'), own('u1')],
			relations: [
				attack('ur1', 'u9', 'p1a'),
				attack('ur2', 'u1', 'p9z'),
				support('ur3', 'u1', 's1'),
				attack('ur4', 'u1', 'u1'),
				support('ur5', 'p1a', 'p2a'),
				attack('ur6', 'p2a', 's1'),
				attack('ur7', 'u1', 'p4a'),
			],
			accepted: ['p1a', 'p7q'],
			rejected: ['p1a'],
		});
		const problems = checkCritique(data, critique);
		for (const [index, words] of [
			/two claims u1/,
			/closes a circle/,
			/u9, which/,
			/p9z, which/,
			/s1, which is a line/,
			/ur4 makes/,
			/ur6 makes/,
			/p7q is accepted/,
			/both accepted and rejected/,
		].entries()) {
			expect(problems.join('\n'), `${index}`).toMatch(words);
		}
		expect(applyCritique(data, critique).relations.map(({ id }) => id)).toEqual(['s1', 'x1', 'ur7']);
	});

	const ids = ['p1a', 'p2a', 'p3a', 'p4a', 's1', 'x1', 'u1', 'u2', 'u3', 'ur1', 'ur2', 'nowhere', '__proto__'];
	const text = fc.string({ minLength: 1, maxLength: 30, unit: anySign }).filter((words) => words.trim() !== '');
	const arbitrary = fc.record({
		format: fc.constant('elenchus-critique' as const),
		version: fc.constant(1 as const),
		edition: fc.string(),
		claims: fc.array(fc.record({ id: fc.constantFrom('u1', 'u2', 'u3'), text }), { maxLength: 4 }),
		relations: fc.array(
			fc.record({
				id: fc.constantFrom('ur1', 'ur2', 'ur3', 'ur4'),
				type: fc.constantFrom('support' as const, 'attack' as const),
				from: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
				to: fc.constantFrom(...ids),
				why: text,
			}),
			{ maxLength: 5 },
		),
		accepted: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
		rejected: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
	});
	test('comes back from JSON as it was; whatever is in it, what is joined is a sound argument', () => {
		fc.assert(
			fc.property(arbitrary, (critique) => {
				const json = toCritiqueJson(critique);
				const read = parseCritique(json);
				expect(read.problems).toEqual([]);
				expect(toCritiqueJson(read.critique!)).toBe(
					toCritiqueJson({ ...critique, claims: read.critique!.claims, relations: read.critique!.relations }),
				);
				const joined = applyCritique(data, critique);
				const rules = checkArgument({ ...joined, propositions: 1, places: new Map() }).map(({ ruleId }) => ruleId);
				// That it states something twice, or speaks for and against, is a reader's good right.
				expect(rules.filter((rule) => rule !== 'relation-once' && rule !== 'relation-consistent')).toEqual([]);
				testCritique(data, critique);
			}),
		);
	});
	test('anything else is told, not thrown', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (input) => {
				const { critique, problems } = parseCritique(input);
				expect(critique === undefined).toBe(problems.length > 0);
			}),
		);
		const broken = (more: object) => parseCritique(JSON.stringify({ ...write({}), ...more })).problems;
		expect(broken({})).toEqual([]);
		expect(broken({ version: 2 })).toEqual(['version: it is not 1.']);
		expect(broken({ claim: [] })).toEqual(['The file: it has an unknown field claim.']);
		expect(broken({ claims: [{ id: 'p1a', text: ' ' }] })).toEqual([
			'claims.1.id: “p1a” does not have the right form.',
			'claims.1.text: it is empty.',
		]);
		expect(broken({ relations: [{ ...attack('ur1', 'u1', 'p1a'), from: [], type: 'rebut' }] })).toEqual([
			'relations.1.from: it names nothing.',
			`relations.1.type: it is not one of ${relationTypes.join(', ')}.`,
		]);
		expect(broken({ accepted: Array(501).fill('p1a') })).toEqual(['accepted: it has more than 500 entries.']);
		expect(broken({ title: 7, rejected: {} })).toEqual(['title: it is not text.', 'rejected: it is not a list.']);
		for (const kind of claimKinds) expect(broken({ claims: [{ id: 'u1', text: 'x', kind }] })).toEqual([]);
	});
	test('is Argdown that Argdown’s own parser reads: own statements, reasons, undercuts', () => {
		fc.assert(
			fc.property(arbitrary, (critique) => {
				const input = toCritiqueArgdown(data, { ...critique, title: critique.edition }, 'https://edition.example/{x}');
				const answer = argdown.run({
					input,
					process: ['parse-input', 'build-model'],
					throwExceptions: false,
					logLevel: 'silent',
				}) as unknown as {
					parserErrors?: unknown[];
					lexerErrors?: unknown[];
					statements: Record<string, unknown>;
					arguments: Record<string, { pcs: unknown[] }>;
				};
				expect([...(answer.parserErrors ?? []), ...(answer.lexerErrors ?? [])], input).toEqual([]);
				const joined = applyCritique(data, critique);
				for (const { id } of joined.claims.slice(data.claims.length)) expect(Object.keys(answer.statements)).toContain(id);
				for (const { id, from } of joined.relations.slice(data.relations.length))
					expect(answer.arguments[id]?.pcs.length).toBe(from.length + 1);
			}),
			{ numRuns: 60 },
		);
	});
	test('works on the edition: to reject what strikes P5 hardest changes how it fares', () => {
		const p5 = real.edition.claims.find(({ proposition }) => proposition === 5)!.id;
		const { before } = testCritique(real.edition, write({}));
		const strikers = real.graph
			.bearingOn(p5)
			.filter(({ type }) => type === 'attack')
			.flatMap(({ from }) => from);
		const { changed } = testCritique(
			real.edition,
			write(before.labels.get(p5) === 'in' ? { rejected: [p5] } : { accepted: [p5], rejected: strikers.slice(0, 1) }),
		);
		expect(changed.map(({ id }) => id)).toContain(p5);
	});
});

describe('a class', () => {
	const class3 = [
		write({ rejected: ['p4a'], claims: [own('u1')], relations: [attack('ur1', 'u1', 'p4a')] }),
		write({ rejected: ['p4a'], claims: [own('u1')], relations: [attack('ur1', 'u1', 'p2a')] }),
		write({ accepted: ['p4a'], claims: [own('u1')], relations: [support('ur1', 'u1', 'p2a')] }),
	];
	test('sees where it agrees', () => {
		const view = compareCritiques(data, class3);
		expect(view.choices).toEqual([{ id: 'p4a', tally: { accepted: 1, rejected: 2, open: 0 }, agreement: 1 / 3 }]);
		expect(view.targets).toEqual([
			{ id: 'p2a', supportedBy: [2], attackedBy: [1] },
			{ id: 'p4a', supportedBy: [], attackedBy: [0] },
		]);
		expect(view.outcomes).toMatchObject([{ id: 'p1a', labels: ['in', 'out', 'out'] }]);
	});
	test('that thinks alike agrees wholly, whatever the order', () => {
		const alike = [class3[0]!, class3[0]!, class3[0]!];
		expect(compareCritiques(data, alike).agreement).toBe(1);
		expect(compareCritiques(data, []).agreement).toBe(1);
		const [there, back] = [compareCritiques(data, class3), compareCritiques(data, [...class3].reverse())];
		expect(back.agreement).toBeCloseTo(there.agreement);
		expect(back.choices).toEqual(there.choices);
		expect(there.agreement).toBeLessThan(1);
	});
	test('agreement is the part of pairs that agree', () => {
		expect(pairAgreement({ a: 3, b: 1 })).toBeCloseTo(3 / 6);
		expect(pairAgreement({ a: 1 })).toBe(1);
	});
});
