import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { type Choices, describeLabel, type Label, labelGrounded } from '../../src/argument/labelling.ts';
import type { Claim, Relation } from '../../src/model/edition.ts';
import { claim, relation } from './build.ts';

/** Names of the literature (a, b, c …) as ids of claims. */
const ID: Record<string, string> = Object.fromEntries([...'abcdefgh'].map((letter, index) => [letter, `p${index + 1}a`]));
const idOf = (name: string) => ID[name] ?? name;
const graphOf = (names: string, edges: string) => {
	const counts = { s: 0, x: 0 };
	const relations = edges
		.split(/\s*;\s*/)
		.filter(Boolean)
		.map((edge) => {
			const [from = '', sign, to = ''] = edge.split(' ');
			const kind = sign === '+' ? 's' : 'x';
			return relation(`${kind}${++counts[kind]}`, from.split(',').map(idOf).join(' '), idOf(to));
		});
	return buildGraph(
		[...names].map((name) => claim(idOf(name))),
		relations,
	);
};
const labels = (names: string, edges: string, choices: Choices = {}) => {
	const { labels } = labelGrounded(graphOf(names, edges), choices);
	return [...names].map((name) => `${name}:${(labels.get(idOf(name)) as Label).replace('undecided', '?')}`).join(' ');
};

describe('worked examples', () => {
	it.each([
		['reinstatement (Dung 1995): a attacks b attacks c', 'abc', 'a - b; b - c', 'a:in b:out c:in'],
		['the Nixon diamond: two that attack each other', 'ab', 'a - b; b - a', 'a:? b:?'],
		['an odd cycle of attacks', 'abc', 'a - b; b - c; c - a', 'a:? b:? c:?'],
		[
			'floating acceptance stays undecided in the grounded labelling (Caminada 2006)',
			'abcd',
			'a - b; b - a; a - c; b - c; c - d',
			'a:? b:? c:? d:?',
		],
		['a joint attack needs all its premises (Nielsen & Parsons 2007)', 'abcd', 'a,b - c; d - b', 'a:in b:out c:in d:in'],
		['and strikes when all stand', 'abc', 'a,b - c', 'a:in b:in c:out'],
		['a claim falls with its only reason (Nouioua & Risch 2011)', 'abc', 'a + b; c - a', 'a:out b:out c:in'],
		['but not if another reason stands', 'abcd', 'a + b; d + b; c - a', 'a:out b:in c:in d:in'],
		['linked premises fall together', 'abcd', 'a,d + b; c - a', 'a:out b:out c:in d:in'],
		['an undercut takes the step, not the premise', 'abc', 'a + b; c - s1', 'a:in b:out c:in'],
		['an answer to the undercut restores it', 'abcd', 'a + b; c - s1; d - c', 'a:in b:in c:out d:in'],
		['a self-attack is undecided', 'ab', 'a - a; a - b', 'a:? b:?'],
	])('%s', (_title, names, edges, expected) => {
		expect(labels(names, edges)).toBe(expected);
	});
});

describe('attacks that do not defeat', () => {
	const label = (attacker: Partial<Claim>, attack: Partial<Relation> = {}) => {
		const graph = buildGraph([claim('p1a', attacker), claim('p2a')], [{ ...relation('x1', 'p1a', 'p2a'), ...attack }]);
		return labelGrounded(graph).labels.get('p2a');
	};
	it('are those made of concessions, and those the editors doubt', () => {
		expect(label({})).toBe('out');
		expect(label({ voice: 'conceded' })).toBe('in');
		expect(label({}, { certainty: 'low', note: 'unsure' })).toBe('in');
	});
	it('but a concession together with something asserted strikes', () => {
		const graph = buildGraph([claim('p1a', { voice: 'conceded' }), claim('p1b'), claim('p2a')], [relation('x1', 'p1a p1b', 'p2a')]);
		expect(labelGrounded(graph).labels.get('p2a')).toBe('out');
	});
});

describe('what if', () => {
	it('follows what the reader accepts and rejects', () => {
		expect(labels('abc', 'a - b; b - c', { rejected: ['p1a'] })).toBe('a:out b:in c:out');
		expect(labels('ab', 'a - b; b - a', { accepted: ['p1a'] })).toBe('a:in b:out');
		expect(labels('abc', 'a + b; c - a', { rejected: ['p3a'] })).toBe('a:in b:in c:out');
	});
});

describe('describeLabel', () => {
	it.each([
		['abc', 'a + b; c - s1', 'b', '2a is out: the step from 1a to 2a fails: 3a attacks the step from 1a to 2a and nothing answers it.'],
		['ab', 'a - b', 'b', '2a is out: 1a attacks it and nothing answers it.'],
		['abc', 'a,c - b', 'b', '2a is out: 1a and 3a together attack it and nothing answers it.'],
		['ab', 'a - b', 'a', '1a is in: nothing is brought against it.'],
		['abc', 'a - b; b - c', 'c', '3a is in: all that counts against it is answered.'],
		['abcd', 'a - b; c - a; d - c', 'b', '2a is out: 1a attacks it and no answer to it stands.'],
		['abcd', 'a + d; b + d; c - a; c - b', 'd', '4a is out: both steps to it fail, since 1a is out and 2a is out.'],
		['ab', 'a - b; b - a', 'a', '1a is undecided: it hangs on whether 2a, which attacks it, stands.'],
		['abc', 'a - b; b - a; b + c', 'c', '3a is undecided: it hangs on whether the step from 2a to 3a stands.'],
	])('%s with %s', (names, edges, about, sentence) => {
		const graph = graphOf(names, edges);
		expect(describeLabel(graph, labelGrounded(graph), idOf(about))).toBe(sentence);
	});
});

it('tells what falls with what the reader leaves out', () => {
	const graph = graphOf('ab', 'a + b');
	expect(describeLabel(graph, labelGrounded(graph, { rejected: ['p1a'] }), 'p2a')).toBe(
		'2a is out: the step from 1a to 2a fails, since you leave out 1a.',
	);
});

describe('describeLabel of an attack that decides nothing', () => {
	it('says that it is brought, and why it does not count', () => {
		const tell = (attacker: Partial<Claim>, attack: Partial<Relation> = {}) => {
			const graph = buildGraph([claim('p1a', attacker), claim('p2a')], [{ ...relation('x1', 'p1a', 'p2a'), ...attack }]);
			return describeLabel(graph, labelGrounded(graph), 'p2a');
		};
		expect(tell({ voice: 'conceded' })).toBe('2a is in: 1a attacks it, but this is only conceded.');
		expect(tell({}, { certainty: 'low', note: 'unsure' })).toBe('2a is in: 1a attacks it, but the editors doubt it.');
	});
});

/** Arguments of up to six claims; supports only forward, so that they are acyclic, attacks anywhere, some on supports. */
const argument = fc
	.record({
		supports: fc.uniqueArray(
			fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a < b),
			{ selector: String, maxLength: 6 },
		),
		attacks: fc.array(fc.tuple(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }), fc.nat(7)), { maxLength: 8 }),
	})
	.map(({ supports, attacks }) => {
		const ids = Object.values(ID).slice(0, 6);
		const steps = supports.map(([a, b], index) => relation(`s${index + 1}`, ids[a] as string, ids[b] as string));
		const targets = [...ids, ...steps.map((one) => one.id)];
		const strikes = attacks.map(([from, to], index) =>
			relation(`x${index + 1}`, from.map((one) => ids[one]).join(' '), targets[to % targets.length] as string),
		);
		return { claims: ids.map((id) => claim(id)), relations: [...steps, ...strikes] };
	});

describe('properties', () => {
	it('is a complete labelling: in, out and undecided each for a reason', () => {
		fc.assert(
			fc.property(argument, ({ claims, relations }) => {
				const graph = buildGraph(claims, relations);
				const { labels } = labelGrounded(graph);
				const is = (id: string, label: Label) => labels.get(id) === label;
				for (const [id, label] of labels) {
					const step = graph.relations.get(id);
					const attacks = graph.bearingOn(id).filter((one) => one.type === 'attack');
					const steps = graph.bearingOn(id).filter((one) => one.type === 'support');
					const sets = step ? step.from.map((one) => [one]) : steps.length > 0 ? [steps.map((one) => one.id)] : [];
					const struck =
						attacks.some((one) => one.from.every((premise) => is(premise, 'in'))) || sets.some((set) => set.every((one) => is(one, 'out')));
					const safe =
						attacks.every((one) => one.from.some((premise) => is(premise, 'out'))) && sets.every((set) => set.some((one) => is(one, 'in')));
					expect(label).toBe(struck ? 'out' : safe ? 'in' : 'undecided');
				}
			}),
			{ numRuns: 300 },
		);
	});
	it('is the least one: whatever a complete labelling decides otherwise, it leaves open', () => {
		// brute force over all labellings of the claims is small enough for plain attacks among six claims
		const plain = argument.map(({ claims, relations }) => ({
			claims,
			relations: relations.filter((one) => one.type === 'attack' && one.to.startsWith('p')),
		}));
		fc.assert(
			fc.property(plain, ({ claims, relations }) => {
				const graph = buildGraph(claims, relations);
				const ids = claims.map((one) => one.id);
				const grounded = labelGrounded(graph).labels;
				for (let code = 0; code < 3 ** ids.length; code++) {
					const given = new Map(
						ids.map((id, index) => [id, (['in', 'out', 'undecided'] as const)[Math.floor(code / 3 ** index) % 3] as Label]),
					);
					if (!isComplete(graph.bearingOn, given)) continue;
					for (const [id, label] of grounded) if (label !== 'undecided') expect(given.get(id)).toBe(label);
				}
			}),
			{ numRuns: 40 },
		);
	});
	it('does not depend on the order in which claims and relations are given', () => {
		fc.assert(
			fc.property(argument, fc.infiniteStream(fc.double({ noNaN: true })), ({ claims, relations }, noise) => {
				const shuffle = <T>(list: readonly T[]) =>
					list
						.map((one) => [noise.next().value as number, one] as const)
						.sort((a, b) => a[0] - b[0])
						.map(([, one]) => one);
				const sorted = (map: ReadonlyMap<string, Label>) => [...map].sort();
				expect(sorted(labelGrounded(buildGraph(shuffle(claims), shuffle(relations))).labels)).toEqual(
					sorted(labelGrounded(buildGraph(claims, relations)).labels),
				);
			}),
		);
	});
	it('gives each label a sentence', () => {
		fc.assert(
			fc.property(argument, ({ claims, relations }) => {
				const graph = buildGraph(claims, relations);
				const labelling = labelGrounded(graph);
				for (const [id, label] of labelling.labels) expect(describeLabel(graph, labelling, id)).toMatch(new RegExp(` is ${label}: .+\\.$`));
			}),
		);
	});
});

function isComplete(bearingOn: (id: string) => readonly Relation[], given: ReadonlyMap<string, Label>): boolean {
	return [...given].every(([id, label]) => {
		const attacks = bearingOn(id);
		const struck = attacks.some((one) => one.from.every((premise) => given.get(premise) === 'in'));
		const safe = attacks.every((one) => one.from.some((premise) => given.get(premise) === 'out'));
		return label === (struck ? 'out' : safe ? 'in' : 'undecided');
	});
}
