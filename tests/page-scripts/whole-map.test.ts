/** What is asked of the whole map, and what answers it, without a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/model/relations.ts';
import { buildArgument } from '../../src/site/data/argument-file.ts';
import { changeAddress, needsArgument, readMapAddress } from '../../src/site/scripts/map/whole-map-address.ts';
import { answerBand, answerClaim, answerRelation, answerWork, keepBy } from '../../src/site/scripts/map/whole-map-answer.ts';
import { nextBox } from '../../src/site/scripts/map/whole-map-keys.ts';
import { answerWays, litWays } from '../../src/site/scripts/map/whole-map-ways.ts';
import { claim, relation } from '../argument/build.ts';

const none = { part: '', kind: '', voice: '', prop: '', source: '' };
const argument = buildArgument({
	claims: [
		claim('p1a', { proposition: 1 }),
		claim('p2a', { voice: 'reported', by: 'hess2004' }),
		claim('p3a'),
		claim('p4a', { kind: 'assumption' }),
	],
	// 2a carries the proposition, 3a denies 2a, 4a denies the step from 2a to it
	relations: [relation('s1', 'p2a', 'p1a'), relation('x1', 'p3a', 'p2a'), relation('x2', 'p4a', 's1')],
	citations: [{ id: 'c1', key: 'boschma2005', claims: ['p3a'], passage: 'p3' }],
	sources: { hess2004: 'Hess (2004)', boschma2005: 'Boschma (2005)' },
	sections: { h1: 'One', h2: 'Two' },
	places: Object.fromEntries(
		['p1', 'p2', 'p3', 'p4'].map((id, at) => [id, { section: at < 2 ? 'h1' : 'h2', label: `${at + 1}`, read: '/text/' }]),
	),
});
const claimOf = (id: string) => argument.graph.claims.get(id) as NonNullable<ReturnType<typeof argument.graph.claims.get>>;
const relationOf = (id: string) => argument.graph.relations.get(id) as NonNullable<ReturnType<typeof argument.graph.relations.get>>;

describe('the address of the whole map', () => {
	test('keeps whatever is put into it, and nothing of what is taken out', () => {
		const names = fc.constantFrom('part', 'kind', 'voice', 'prop', 'source', 'focus', 'band', 'from', 'to');
		fc.assert(
			fc.property(fc.dictionary(names, fc.string({ minLength: 1, unit: 'grapheme' })), (changes) => {
				const url = changeAddress('https://example.org/map/whole/?drawn=article#somewhere', changes);
				const { filters, within, ...rest } = readMapAddress(url.searchParams);
				for (const [name, value] of Object.entries(changes)) expect({ ...filters, ...rest }).toHaveProperty(name, value);
				expect(within).toBe('article');
				expect(url.hash).toBe('');
				const empty = Object.fromEntries(Object.keys(changes).map((name) => [name, '']));
				expect(changeAddress(url.href, empty).search).toBe('?drawn=article');
			}),
		);
	});

	test.each([
		['10,20,0.5', { x: 10, y: 20, scale: 0.5 }],
		['10,20', undefined],
		['10,20,a', undefined],
		['', undefined],
	])('reads a place from %j, or none', (at, place) => {
		expect(readMapAddress(new URLSearchParams({ at })).place).toEqual(place);
	});

	test('asks nothing of the argument as long as nothing is chosen or filtered', () => {
		expect(needsArgument(readMapAddress(new URLSearchParams('at=1,2,3&lines=1&drawn=article')))).toBe(false);
		for (const query of ['focus=p1a', 'band=h1,p1a,attacks', 'from=hess2004', 'kind=assumption'])
			expect(needsArgument(readMapAddress(new URLSearchParams(query)))).toBe(true);
	});
});

describe('the whole map answers', () => {
	test('for a claim with what bears on it, what it bears on and its works', () => {
		const { lit, bearing, drawn, works } = answerClaim(argument, claimOf('p2a'));
		expect(bearing.map(({ id }) => id)).toContain('x1');
		expect(drawn.map(({ id }) => id)).toEqual(['s1']);
		expect(works).toEqual(['hess2004']);
		expect(lit).toMatchObject({ chosen: ['p2a'], works: [['hess2004', 'p2a']] });
		expect(lit.nodes).toEqual(expect.arrayContaining(['p1a', 'p2a', 'p3a']));
	});

	test('for a line with its ends, and for one against a line with that line', () => {
		expect(answerRelation(argument, relationOf('s1'))).toMatchObject({ step: undefined, against: [{ id: 'x2' }] });
		const { lit, step } = answerRelation(argument, relationOf('x2'));
		expect(step?.id).toBe('s1');
		expect(new Set(lit.nodes)).toEqual(new Set(['p4a', 'p2a', 'p1a']));
		expect(lit.chosen).toEqual(['x2']);
	});

	test('for a band with the lines of its part and side, undercutting ones too', () => {
		const ids = (band: string) => answerBand(argument, band).relations.map(({ id }) => id);
		expect(ids(`h1,p1a,${sides.for.className}`)).toEqual(['s1']);
		expect(ids(`h2,p1a,${sides.against.className}`)).toEqual(['x2']);
		expect(ids(`h2,p1a,${sides.for.className}`)).toEqual([]);
	});

	test('for a work with the claims that lean on it', () => {
		expect(answerWork(argument, 'boschma2005').lit).toMatchObject({ nodes: ['p3a'], works: [['boschma2005', 'p3a']] });
	});

	test('with the ways from one thing to another; a work stands for its claims, and is tied to them', () => {
		const { chains, complete } = answerWays(argument, 'boschma2005', 'p1a');
		expect(complete).toBe(true);
		expect(chains.map((chain) => chain.map((link) => link.relation))).toEqual([['x1', 's1']]);
		expect(litWays(argument, 'boschma2005', 'p1a', chains)).toMatchObject({
			relations: ['x1', 's1'],
			chosen: ['boschma2005', 'p1a'],
			works: [['boschma2005', 'p3a']],
		});
		expect(answerWays(argument, 'p1a', 'p3a').chains).toEqual([]);
	});
});

describe('what filters keep', () => {
	test('is all of it where nothing is filtered', () => expect(keepBy(argument, none)).toBeUndefined());

	test.each([
		[{ part: 'h1' }, ['p1a', 'p2a'], ['s1']],
		[{ kind: 'assumption' }, ['p4a'], []],
		[{ voice: 'reported' }, ['p2a'], []],
		[{ source: 'boschma2005' }, ['p3a'], []],
		[{ prop: 'p1a' }, ['p1a', 'p2a', 'p3a', 'p4a'], ['s1', 'x1', 'x2']],
		[{ part: 'h2', kind: 'assumption' }, ['p4a'], []],
	] as const)('by %j are these claims, and lines between them', (filters, claims, relations) => {
		const kept = keepBy(argument, { ...none, ...filters });
		expect([...(kept?.claims ?? [])]).toEqual(claims);
		expect([...(kept?.relations ?? [])]).toEqual(relations);
	});

	test('is a band only where part and proposition alone are filtered', () => {
		expect(keepBy(argument, { ...none, part: 'h1' })?.flow('h1', 'p1a')).toBe(true);
		expect(keepBy(argument, { ...none, part: 'h1' })?.flow('h2', 'p1a')).toBe(false);
		expect(keepBy(argument, { ...none, part: 'h1', kind: 'claim' })?.flow('h1', 'p1a')).toBe(false);
	});
});

describe('an arrow on the whole map', () => {
	const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
	test('leads to the nearest node that lies its way, one straight ahead before one aside', () => {
		const boxes = [box(50, 0), box(30, 40), box(-20, 0), box(0, 30)];
		const next = (arrow: Parameters<typeof nextBox>[2]) => nextBox(boxes, box(0, 0), arrow);
		expect([next('ArrowRight'), next('ArrowLeft'), next('ArrowDown'), next('ArrowUp')]).toEqual([0, 2, 3, undefined]);
	});

	test('never leads against its way', () => {
		const some = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
		fc.assert(
			fc.property(fc.array(some), (places) => {
				const boxes = places.map(({ x, y }) => box(x, y));
				const index = nextBox(boxes, box(0, 0), 'ArrowRight');
				if (index !== undefined) expect(boxes[index]?.x).toBeGreaterThan(0);
				else expect(boxes.every(({ x }) => x < 4)).toBe(true);
			}),
		);
	});
});
