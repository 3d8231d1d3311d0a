import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { fitDepth, selectBearers, selectNeighbourhood } from '../../src/argument/neighbourhood.ts';
import { claim, relation } from './build.ts';

const claims = ['p1a', 'p2a', 'p2b', 'p3a', 'p4a', 'p5a', 'p10a'].map((id) =>
	claim(id, id === 'p4a' ? { kind: 'assumption', voice: 'ascribed' } : {}),
);
const relations = [
	relation('s1', 'p2a p2b', 'p1a'),
	relation('x1', 'p3a', 's1'),
	relation('s2', 'p4a', 'p2a'),
	relation('x2', 'p5a', 'p4a'),
	relation('s3', 'p1a', 'p10a'),
];
const graph = buildGraph(claims, relations);
const seen = (focus: string[], depth: number, direction: 'towards' | 'both' = 'towards') => {
	const around = selectNeighbourhood(graph, focus, depth, direction);
	return [...around.claims, ...around.relations].map((one) => one.id).join(' ');
};

describe('selectNeighbourhood', () => {
	it('takes linked premises and the objections to the step with it', () => {
		expect(seen(['p1a'], 1)).toBe('p1a p2a p2b p3a s1 x1');
	});
	it('goes as deep as asked', () => {
		expect(seen(['p1a'], 2)).toBe('p1a p2a p2b p3a p4a s1 s2 x1');
		expect(seen(['p1a'], 9)).toBe('p1a p2a p2b p3a p4a p5a s1 s2 x1 x2');
	});
	it('looks one step out when asked for both ways, and shows the step that is undercut', () => {
		expect(seen(['p1a'], 1, 'both')).toBe('p1a p2a p2b p3a p10a s1 s3 x1');
		expect(seen(['p3a'], 1, 'both')).toBe('p1a p2a p2b p3a s1 x1');
	});
	it('starts from a relation too, and ignores what is not there', () => {
		expect(seen(['s1'], 0)).toBe('p1a p2a p2b p3a s1 x1');
		expect(seen(['p99a'], 3)).toBe('');
	});
	it('only ever grows with depth, and never shows a relation without its ends', () => {
		fc.assert(
			fc.property(fc.subarray(claims.map((one) => one.id)), fc.nat(4), (focus, depth) => {
				const small = selectNeighbourhood(graph, focus, depth, 'both');
				const large = new Set(selectNeighbourhood(graph, focus, depth + 1, 'both').claims);
				expect(small.claims.every((one) => large.has(one))).toBe(true);
				const here = new Set([...small.claims, ...small.relations].map((one) => one.id));
				for (const one of small.relations) for (const end of [...one.from, one.to]) expect(here).toContain(end);
			}),
		);
	});
});

describe('fitDepth', () => {
	it('goes as deep as few enough claims allow, and never less than one step', () => {
		expect([1, 4, 5, 6, 99].map((most) => fitDepth(graph, ['p1a'], most, 3))).toEqual([1, 1, 2, 3, 3]);
		expect(fitDepth(graph, ['p1a'], 99, 2)).toBe(2);
	});
});

describe('selectBearers', () => {
	it('finds all that bears on a claim, through reasons, objections and undercuts', () => {
		expect([...selectBearers(graph, 'p1a')].sort()).toEqual(['p2a', 'p2b', 'p3a', 'p4a', 'p5a']);
	});
});
