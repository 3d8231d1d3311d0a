import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { nearest, suggest } from '../../src/diagnostics/nearest.ts';

describe('nearest', () => {
	it.each([
		['p670a', ['p6a', 'p67a', 'p70a'], 'p67a'],
		['p6', ['p1', 'p5', 'p9'], 'p5'],
		['voise', ['voice', 'by', 'gist'], 'voice'],
		['mackinon2002', ['porter1990', 'mackinnon2002'], 'mackinnon2002'],
		['completely-else', ['voice', 'by'], undefined],
	])('finds what %s was meant to be', (found, candidates, expected) => {
		expect(nearest(found, candidates)).toBe(expected);
	});
});

describe('among many', () => {
	const id = fc.tuple(fc.constantFrom('p', 's', 'x', 'P'), fc.nat(120), fc.constantFrom('', 'a', 'b', 'z')).map((parts) => parts.join(''));
	const text = fc.oneof(id, fc.string({ maxLength: 12 }), fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '-'), maxLength: 50 }));

	it('none is nearer than the one that is found, and none is found that is too far', () => {
		fc.assert(
			fc.property(fc.array(text, { maxLength: 60 }), text, (list, found) => {
				const edits = (one: string) => distance(one.toLowerCase(), found.toLowerCase());
				const near = nearest(found, list);
				const most = Math.max(2, Math.floor(found.length / 3));
				if (near === undefined) for (const one of list) expect(edits(one)).toBeGreaterThan(most);
				else {
					expect(list).toContain(near);
					expect(edits(near)).toBeLessThanOrEqual(most);
					for (const one of list) expect(edits(one)).toBeGreaterThanOrEqual(edits(near));
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('it does not matter whether they come as a list or one by one', () => {
		expect(nearest('p3', new Set(['p1', 'p2']).values())).toBe(nearest('p3', ['p1', 'p2']));
		expect(suggest('p3', [][Symbol.iterator]())).toBe('');
	});
});

describe('suggest', () => {
	it('names what is allowed when nothing is near, if that is short enough to read', () => {
		expect(suggest('zzz', ['author', 'reported'])).toBe(' Allowed: author, reported.');
		expect(
			suggest(
				'zzz',
				Array.from({ length: 40 }, (_, index) => `candidate${index}`),
			),
		).toBe('');
		expect(suggest('autor', ['author', 'reported'])).toBe(' Did you mean author?');
	});
});
