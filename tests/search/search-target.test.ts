import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseId } from '../../src/model/ids.ts';
import { parseSearchTargets } from '../../src/search/search-target.ts';

describe('what somebody types to get to a number', () => {
	test.each([
		['67a', ['p67a']],
		['p67a', ['p67a']],
		['67A', ['p67a']],
		[' ¶ 52 ', ['p52']],
		['¶52', ['p52']],
		['52', ['p52']],
		['67-1', ['p67-1']],
		['para 12', ['p12']],
		['P3', ['P3']],
		['prop. 3', ['P3']],
		['Proposition 5', ['P5']],
		['p3', ['p3', 'P3']],
		['p59d', ['p59d']],
		['s3', ['s3']],
		['X14', ['x14']],
	])('%s is %s', (query, ids) => {
		expect(parseSearchTargets(query)).toEqual(ids);
	});

	test.each(['', 'trust', '67 a firm', 'p', '¶', 'P33 regions', '0', 'x', 'a67', '"67a"'])('%j is words', (query) => {
		expect(parseSearchTargets(query)).toEqual([]);
	});

	test('whatever is typed, what comes out are ids or names of propositions', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[¶ pPsx]{0,3}\d{1,3}[a-z]{0,2}$/)), (query) => {
				for (const target of parseSearchTargets(query)) {
					expect(/^P[1-9]\d?$/.test(target) || parseId(target) !== undefined).toBe(true);
				}
			}),
		);
	});
});
