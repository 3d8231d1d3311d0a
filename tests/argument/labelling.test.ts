import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLabel } from '../../src/argument/describe-label.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import { type Choices, type Label, labelGrounded } from '../../src/argument/labelling.ts';
import { readStandings, readStatuses } from '../../src/argument/standing.ts';
import type { Relation } from '../../src/model/edition.ts';
import { layerNames } from '../../src/model/layers.ts';
import { type Status, statuses as statusTable } from '../../src/model/statuses.ts';
import { claim, relation } from './build.ts';

/** Names of the literature (a, b, c …) as ids of claims. */
const ID: Record<string, string> = Object.fromEntries([...'abcdefgh'].map((letter, index) => [letter, `p${index + 1}a`]));
const idOf = (name: string) => ID[name] ?? name;
/** `a + b`: a supports b; `<` is presupposed by, `=` says again, `-` denies, `?` asks, `~` limits. */
const SIGNS = { '+': 'support', '<': 'presupposition', '=': 'restatement', '-': 'attack', '?': 'challenge', '~': 'qualification' } as const;
const graphOf = (names: string, edges: string) => {
	const counts = { s: 0, x: 0 };
	const relations = edges
		.split(/\s*;\s*/)
		.filter(Boolean)
		.map((edge) => {
			const [from = '', sign, to = ''] = edge.split(' ');
			const kind = '+<='.includes(sign as string) ? 's' : 'x';
			const type = SIGNS[sign as keyof typeof SIGNS];
			return relation(`${kind}${++counts[kind]}`, from.split(',').map(idOf).join(' '), idOf(to), { type });
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
		['a claim loses its footing with what it presupposes (Nouioua & Risch 2011)', 'abc', 'a < b; c - a', 'a:out b:out c:in'],
		['with any of several presuppositions', 'abcd', 'a < b; d < b; c - a', 'a:out b:out c:in d:in'],
		['however many reasons there are for it', 'abcd', 'a < b; d + b; c - a', 'a:out b:out c:in d:in'],
		['unless it is denied that it presupposes this', 'abcd', 'a < b; c - a; d - s1', 'a:out b:in c:in d:in'],
		['a challenge leaves open, and defeats nothing', 'ab', 'a ? b', 'a:in b:?'],
		['until it is answered', 'abc', 'a ? b; c - x1', 'a:in b:in c:in'],
		['or the ground for asking is denied', 'abc', 'a ? b; c - a', 'a:out b:in c:in'],
		['what rests on an open claim is open', 'abcd', 'a ? b; b + c; b < d', 'a:in b:? c:? d:?'],
		['a qualification leaves it in', 'ab', 'a ~ b', 'a:in b:in'],
		['an attack on an attack answers it', 'abc', 'a - b; c - x1', 'a:in b:in c:in'],
		['and an attack on that restores it', 'abcd', 'a - b; c - x1; d - x2', 'a:in b:out c:in d:in'],
		['wordings of one claim stand and fall together', 'abc', 'a = b; c - a', 'a:out b:out c:in'],
		['and share their reasons', 'abcd', 'a = b; c + b; d - c', 'a:out b:out c:out d:in'],
	])('%s', (_title, names, edges, expected) => {
		expect(labels(names, edges)).toBe(expected);
	});
});

describe('a line that the editors doubt', () => {
	it('decides nothing, whatever its kind', () => {
		for (const [type, id] of [
			['attack', 'x1'],
			['challenge', 'x1'],
			['qualification', 'x1'],
			['presupposition', 's1'],
			['support', 's1'],
			['restatement', 's1'],
		] as const) {
			const doubted = relation(id, 'p1a', 'p2a', { type, certainty: 'low', note: 'unsure' });
			const graph = buildGraph([claim('p1a'), claim('p2a'), claim('p3a')], [doubted, relation('x9', 'p3a', 'p1a')]);
			expect(labelGrounded(graph).labels.get('p2a'), type).toBe('in');
			expect(readStatuses(graph).get('p2a'), type).toBe('unchallenged');
		}
	});
});

describe('statuses', () => {
	const statuses = (names: string, edges: string, about: string) => readStatuses(graphOf(names, edges)).get(idOf(about));
	it.each([
		['a + b', 'b', 'unchallenged'],
		['a - b; c - a', 'b', 'answered'],
		['a ~ b', 'b', 'limited'],
		['a ? b', 'b', 'open'],
		['a - b', 'b', 'contested'],
		['a < b; c - a', 'b', 'without footing'],
		['a < b; c ? a', 'b', 'without footing'],
		['a + b; c - a', 'b', 'without footing'],
		['a ? b; c - x1', 'b', 'answered'],
		['a - b; c ~ x1', 'b', 'contested'],
		['a - b; c ? b; d ~ b', 'b', 'contested'],
		['a = b; c ? a', 'b', 'open'],
	])('%s: %s is %s', (edges, about, status) => {
		expect(statuses('abcd', edges, about)).toBe(status);
	});
	it('an objection to a part limits the whole', () => {
		const graph = buildGraph(
			[claim('p1a'), claim('p1b', { partOf: 'p1a' }), claim('p1c', { partOf: 'p1b' }), claim('p2a')],
			[relation('x1', 'p2a', 'p1c')],
		);
		expect([...readStatuses(graph)]).toEqual([
			['p1a', 'limited'],
			['p1b', 'limited'],
			['p1c', 'contested'],
			['p2a', 'unchallenged'],
		]);
	});
});

describe('what if', () => {
	it('follows what the reader accepts and rejects', () => {
		expect(labels('abc', 'a - b; b - c', { rejected: ['p1a'] })).toBe('a:out b:in c:out');
		expect(labels('ab', 'a - b; b - a', { accepted: ['p1a'] })).toBe('a:in b:out');
		expect(labels('abc', 'a + b; c - a', { rejected: ['p3a'] })).toBe('a:in b:in c:out');
	});
});

it('of a claim of which only a part is objected to, it is told that the whole is not', () => {
	const claims = [claim('p1a'), claim('p1b', { partOf: 'p1a' }), claim('p2a')];
	const told = (relations: Relation[]) => {
		const graph = buildGraph(claims, relations);
		return describeLabel(graph, labelGrounded(graph), 'p1a');
	};
	expect(told([])).toBe('1a is in: no objection is made to it.');
	expect(told([relation('x1', 'p2a', 'p1b', { type: 'qualification' })])).toBe(
		'1a is in: no objection is made to the whole of it, only to parts of it.',
	);
});

describe('describeLabel', () => {
	it.each([
		['abc', 'a + b; c - s1', 'b', '2a is out: the step from 1a to 2a fails: 3a denies the step from 1a to 2a and nothing answers it.'],
		['ab', 'a - b', 'b', '2a is out: 1a denies it and nothing answers it.'],
		['abc', 'a,c - b', 'b', '2a is out: 1a and 3a together deny it and nothing answers it.'],
		['ab', 'a - b', 'a', '1a is in: no objection is made to it.'],
		['abc', 'a - b; b - c', 'c', '3a is in: every objection to it is answered.'],
		['abcd', 'a - b; c - a; d - c', 'b', '2a is out: 1a denies it and no answer to it stands.'],
		['abcd', 'a + d; b + d; c - a; c - b', 'd', '4a is out: both steps to it fail, since 1a is out and 2a is out.'],
		['ab', 'a - b; b - a', 'a', '1a is undecided: it hangs on whether 2a, which denies it, stands.'],
		['ab', 'a ? b', 'b', '2a is undecided: 1a asks for a reason for it, and no answer stands.'],
		['abc', 'a < b; c - a', 'b', '2a is out: it presupposes 1a, which is out.'],
		['abc', 'a - b; b - a; b + c', 'c', '3a is undecided: it hangs on whether the step from 2a to 3a stands.'],
	])('%s with %s', (names, edges, about, sentence) => {
		const graph = graphOf(names, edges);
		expect(describeLabel(graph, labelGrounded(graph), idOf(about))).toBe(sentence);
	});
});

it('tells what falls with what the reader leaves out', () => {
	const graph = graphOf('ab', 'a + b');
	expect(describeLabel(graph, labelGrounded(graph, { rejected: ['p1a'] }), 'p2a')).toBe(
		'2a is out: the step from 1a to 2a fails, since you removed 1a.',
	);
});

it('says of a doubted objection that it is brought, and why it does not count', () => {
	const graph = buildGraph([claim('p1a'), claim('p2a')], [relation('x1', 'p1a', 'p2a', { certainty: 'low', note: 'unsure' })]);
	expect(describeLabel(graph, labelGrounded(graph), 'p2a')).toBe('2a is in: 1a denies it, but the editors doubt it.');
});

/**
 * Arguments of up to six claims, with lines of every kind and layer; what carries, is presupposed or restates only forward, so that it is
 * acyclic; objections anywhere, some on other lines.
 */
const argument = fc
	.record({
		forward: fc.uniqueArray(
			fc
				.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('support', 'presupposition', 'restatement'), fc.constantFrom(...layerNames))
				.filter(([a, b]) => a < b),
			{ selector: ([a, b]) => `${a} ${b}`, maxLength: 6 },
		),
		against: fc.array(
			fc.tuple(
				fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }),
				fc.nat(30),
				fc.constantFrom('attack', 'attack', 'challenge', 'qualification'),
				fc.constantFrom(...layerNames),
			),
			{ maxLength: 8 },
		),
	})
	.map(({ forward, against }) => {
		const ids = Object.values(ID).slice(0, 6);
		const lines = forward.map(([a, b, type, drawn], index) =>
			relation(`s${index + 1}`, ids[a] as string, ids[b] as string, { type, drawn }),
		);
		for (const [index, [from, to, type, drawn]] of against.entries()) {
			const targets = [...ids, ...lines.map((one) => one.id)];
			lines.push(relation(`x${index + 1}`, from.map((one) => ids[one]).join(' '), targets[to % targets.length] as string, { type, drawn }));
		}
		return { claims: ids.map((id) => claim(id)), relations: lines };
	});

describe('properties', () => {
	it('is a complete labelling: in, out and undecided each for a reason', () => {
		fc.assert(
			fc.property(argument, ({ claims, relations }) => {
				const graph = buildGraph(claims, relations);
				const { labels } = labelGrounded(graph);
				for (const [id, label] of labels) {
					const own = graph.relations.get(id);
					const bearing = (own ? [id] : graph.wordingsOf(id)).flatMap((one) => graph.bearingOn(one));
					const all = (type: Relation['type'], label: Label) =>
						bearing.filter((one) => one.type === type).every((one) => labels.get(one.id) === label);
					const some = (type: Relation['type'], label: Label) => bearing.some((one) => one.type === type && labels.get(one.id) === label);
					const premises = (label: Label) => own?.from.filter((one) => labels.get(one) === label).length ?? 0;
					const free = all('attack', 'out') && all('challenge', 'out');
					const reasons = bearing.some((one) => one.type === 'support');
					const [safe, struck] =
						own?.type === 'presupposition'
							? [premises('in') === own.from.length || some('attack', 'in'), premises('out') > 0 && free]
							: own
								? [premises('in') === own.from.length && free, premises('out') > 0 || some('attack', 'in')]
								: [
										free && all('presupposition', 'in') && (!reasons || some('support', 'in')),
										some('attack', 'in') || some('presupposition', 'out') || (reasons && all('support', 'out')),
									];
					expect(label, id).toBe(safe ? 'in' : struck ? 'out' : 'undecided');
				}
			}),
			{ numRuns: 400 },
		);
	});
	it('a word says that a claim stands exactly when its label is in, but for its parts', () => {
		fc.assert(
			fc.property(argument, ({ claims, relations }) => {
				const graph = buildGraph(claims, relations);
				const { labels } = labelGrounded(graph);
				for (const [id, status] of readStatuses(graph)) expect(statusTable[status].stands, id).toBe(labels.get(id) === 'in');
			}),
		);
	});
	it('reject every presupposition of a claim, and it is without footing', () => {
		fc.assert(
			fc.property(argument, ({ claims, relations }) => {
				const graph = buildGraph(claims, relations);
				for (const { id } of claims) {
					const needs = graph.wordingsOf(id).flatMap((one) => graph.presuppositionsOf(one));
					if (needs.length === 0) continue;
					const labelling = labelGrounded(graph, { rejected: needs.flatMap((one) => one.from) });
					// what is denied besides has the weightier word; that it presupposes may itself be denied
					const status = readStatuses(graph, labelling).get(id) as Status;
					const released = needs.every((one) => labelling.labels.get(one.id) === 'in');
					expect(released || status === 'without footing' || status === 'contested', status).toBe(true);
				}
			}),
		);
	});
	it('challenges and qualifications alone put nothing out', () => {
		fc.assert(
			fc.property(argument, ({ claims, relations }) => {
				const mild = relations.filter((one) => one.type !== 'attack' && !/^x/.test(one.to));
				const { labels } = labelGrounded(buildGraph(claims, mild));
				expect([...labels.values()]).not.toContain('out');
			}),
		);
	});
	it('a wider layer never changes what a narrower one says', () => {
		fc.assert(
			fc.property(argument, ({ claims, relations }) => {
				const all = readStandings(buildGraph(claims, relations));
				const own = readStandings(
					buildGraph(
						claims,
						relations.filter(
							(one) =>
								one.drawn === 'article' &&
								(!/^[sx]/.test(one.to) || relations.some((other) => other.id === one.to && other.drawn === 'article')),
						),
					),
				);
				for (const { id } of claims) expect(all.get(id)?.article).toBe(own.get(id)?.article);
			}),
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
					for (const [id, label] of grounded) if (label !== 'undecided' && given.has(id)) expect(given.get(id)).toBe(label);
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
