import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { selectBearers } from '../../src/argument/neighbourhood.ts';
import { describeChain, directionOf, isDoubtful, measureDistances, selectChains } from '../../src/argument/paths.ts';
import type { Relation } from '../../src/model/edition.ts';
import { claim, relation } from './build.ts';

const graphOf = (names: string, ...relations: Relation[]) =>
	buildGraph(
		names.split(' ').map((name) => claim(name)),
		relations,
	);

/** Arguments of up to eight claims, cycles, joint premises and undercuts among them. */
const arguments_ = fc
	.array(
		fc.record({
			attack: fc.boolean(),
			from: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 }),
			to: fc.integer({ min: 1, max: 7 }),
			step: fc.option(fc.nat(12), { nil: undefined }),
		}),
		{ maxLength: 14 },
	)
	.map((edges) => {
		const relations: Relation[] = [];
		for (const [at, { attack, from, to, step }] of edges.entries()) {
			const steps = relations.filter((one) => one.type === 'support');
			const denied = attack && step !== undefined ? steps[step % Math.max(1, steps.length)]?.id : undefined;
			relations.push(relation(`${attack ? 'x' : 's'}${at + 1}`, from.map((n) => `p${n}a`).join(' '), denied ?? `p${to}a`));
		}
		return buildGraph(
			[1, 2, 3, 4, 5, 6, 7].map((n) => claim(`p${n}a`)),
			relations,
		);
	});

describe('chains of reasons', () => {
	const graph = graphOf(
		'p1a p2a p3a p4a p5a',
		relation('s1', 'p1a', 'p2a'),
		relation('s2', 'p2a', 'p3a'),
		relation('x1', 'p1a', 'p3a'),
		relation('x2', 'p4a', 's2'),
	);

	it('are found all, the shortest first', () => {
		const { chains, complete } = selectChains(graph, ['p1a'], 'p3a', 10);
		expect(complete).toBe(true);
		expect(chains.map((chain) => chain.map((link) => link.relation).join(' '))).toEqual(['x1', 's1 s2']);
	});

	it('speak for their end or against it by the attacks on the way, and are told in a sentence', () => {
		const { chains } = selectChains(graph, ['p1a'], 'p3a', 10);
		expect(chains.map((chain) => directionOf(graph, chain))).toEqual(['against', 'for']);
		expect(chains.map((chain) => describeChain(graph, chain))).toEqual(['1a denies 3a.', '1a supports 2a, which supports 3a.']);
	});

	it('go through the step that an undercut denies to its conclusion', () => {
		const { chains } = selectChains(graph, ['p4a'], 'p3a', 10);
		expect(chains).toEqual([[{ from: 'p4a', relation: 'x2', to: 'p3a' }]]);
		expect(describeChain(graph, chains[0] ?? [])).toBe('4a denies the step from 2a to 3a.');
	});

	it('are none where nothing leads there', () => {
		expect(selectChains(graph, ['p5a'], 'p3a', 10)).toEqual({ chains: [], complete: true });
		expect(selectChains(graph, ['p3a'], 'p1a', 10)).toEqual({ chains: [], complete: true });
	});

	it('go on from a part to its whole and from a wording to another, as what bears on a claim does, and say so', () => {
		const whole = buildGraph(
			[claim('p1a'), claim('p2a'), claim('p2b', { partOf: 'p2a' }), claim('p3a'), claim('p4a')],
			[relation('x1', 'p1a', 'p2b'), relation('r1', 'p3a', 'p2a', { type: 'restatement' }), relation('s1', 'p3a', 'p4a')],
		);
		const told = (from: string, to: string) => selectChains(whole, [from], to, 10).chains.map((chain) => describeChain(whole, chain));
		expect(told('p1a', 'p2a')).toEqual(['1a denies 2b, which is part of 2a.']);
		expect(told('p1a', 'p4a')).toEqual(['1a denies 2b, which is part of 2a, which is said again by 3a, which supports 4a.']);
		expect(selectChains(whole, ['p1a'], 'p4a', 10).chains.map((chain) => directionOf(whole, chain))).toEqual(['against']);
		// what a claim says itself is no way to it
		expect(told('p2b', 'p2a')).toEqual([]);
	});

	it('lead from whatever is said to bear on a claim', () => {
		fc.assert(
			fc.property(arguments_, fc.integer({ min: 2, max: 5 }), (argument, each) => {
				const joined = buildGraph(
					[...argument.claims.values()].map((one) => (one.id === 'p3a' ? { ...one, partOf: 'p7a' } : one)),
					[...argument.relations.values()].map((one, at) =>
						at % each === 0 && argument.claims.has(one.to) ? { ...one, type: 'restatement' as const } : one,
					),
				);
				for (const bearer of selectBearers(joined, 'p7a')) {
					if (bearer !== 'p3a') expect(selectChains(joined, [bearer], 'p7a', 1).chains).toHaveLength(1);
				}
			}),
		);
	});

	it('are doubtful as soon as one of their lines is', () => {
		const doubted = graphOf('p1a p2a p3a', relation('s1', 'p1a', 'p2a', { certainty: 'low' }), relation('s2', 'p2a', 'p3a'));
		const of = (from: string) => selectChains(doubted, [from], 'p3a', 10).chains.map((chain) => isDoubtful(doubted, chain));
		expect([of('p1a'), of('p2a')]).toEqual([[true], [false]]);
	});

	it('say when there are more than were asked for, even among very many', () => {
		// a ladder of twenty rungs: two ways at each, a million in all
		const rungs = Array.from({ length: 21 }, (_, at) => at + 1);
		const ladder = buildGraph(
			rungs.flatMap((n) => [claim(`p${n}a`), claim(`p${n}b`)]),
			rungs
				.slice(1)
				.flatMap((n, at) => [
					relation(`s${4 * at + 1}`, `p${n - 1}a`, `p${n}a`),
					relation(`s${4 * at + 2}`, `p${n - 1}a`, `p${n}b`),
					relation(`s${4 * at + 3}`, `p${n - 1}b`, `p${n}a`),
					relation(`s${4 * at + 4}`, `p${n - 1}b`, `p${n}b`),
				]),
		);
		const { chains, complete } = selectChains(ladder, ['p1a'], 'p21a', 25);
		expect([chains.length, complete]).toEqual([25, false]);
	});

	it('hold in any argument: linked end to end, through no claim twice, in order of length, each once, as short as the distance says', () => {
		fc.assert(
			fc.property(arguments_, (argument) => {
				const { chains, complete } = selectChains(argument, ['p1a', 'p2a'], 'p7a', 2000);
				expect(complete).toBe(true);
				for (const chain of chains) {
					expect(['p1a', 'p2a']).toContain(chain[0]?.from);
					expect(chain.at(-1)?.to).toBe('p7a');
					for (const [at, link] of chain.entries()) {
						if (at > 0) expect(link.from).toBe(chain[at - 1]?.to);
						const one = argument.relations.get(link.relation ?? '');
						expect(one?.from).toContain(link.from);
						expect([one?.to, argument.relations.get(one?.to ?? '')?.to]).toContain(link.to);
					}
					const passed = chain.map((link) => link.from);
					expect(new Set(passed).size).toBe(passed.length);
				}
				const lengths = chains.map((chain) => chain.length);
				expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
				expect(new Set(chains.map((chain) => chain.map((link) => `${link.from} ${link.relation}`).join())).size).toBe(chains.length);
				const left = measureDistances(argument, 'p7a');
				const nearest = Math.min(...['p1a', 'p2a'].map((id) => left.get(id) ?? Number.POSITIVE_INFINITY));
				expect(lengths[0] ?? Number.POSITIVE_INFINITY).toBe(nearest);
			}),
		);
	});
});
