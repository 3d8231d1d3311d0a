import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../src/argument/coverage.ts';
import type { Passage } from '../../src/model/edition.ts';
import { claim, relation } from './build.ts';

const passage = (id: string): Passage => ({ id, label: id.slice(1), section: 'h1', text: '', url: `/text/one/#${id}` });
const sum = (list: [string, number][]) => list.reduce((total, [, n]) => total + n, 0);

describe('measureCoverage', () => {
	const claims = [
		claim('p1a'),
		claim('p1b', { kind: 'assumption', voice: 'ascribed' }),
		claim('p2a', { by: 'x1999' }),
		claim('p2b', { certainty: 'low' }),
	];
	const relations = [relation('s1', 'p1b', 'p1a'), relation('s2', 'p1a p1b', 'p2a'), relation('x1', 'p2a', 's1')];
	const citations = [{ id: 'q1', key: 'x1999', passage: 'p1', claims: ['p1a'] }];
	const coverage = measureCoverage({ passages: ['p1', 'p2', 'p3'].map(passage), claims, relations, citations });

	it('counts what stands in each passage, and finds the one without a claim', () => {
		expect(coverage.passages.map(({ passage, claims, relations, citations }) => [passage.id, claims, relations, citations])).toEqual([
			['p1', 2, 3, 1],
			['p2', 2, 0, 0],
			['p3', 0, 0, 0],
		]);
		expect(coverage.unclaimed.map((one) => one.id)).toEqual(['p3']);
	});
	it('sorts relations by what they do', () => {
		expect(coverage.relations).toEqual([
			['supports', 2],
			['attacks', 1],
		]);
	});
	it('leaves nothing out of its sums', () => {
		expect([sum(coverage.kinds), sum(coverage.voices), sum(coverage.relations), sum(coverage.functions)]).toEqual([4, 4, 3, 1]);
	});
	it('names what stands alone, what leans on no work, and what is doubted', () => {
		expect(coverage.unrelated.map((one) => one.id)).toEqual(['p2b']);
		expect(coverage.uncited).toBe(2);
		expect(coverage.doubts.map((one) => one.id)).toEqual(['p2b']);
	});
});
