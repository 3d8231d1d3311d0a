import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Candidates, nearest, suggest } from '../../src/diagnostics/nearest.ts';

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

describe('Candidates', () => {
	const id = fc.tuple(fc.constantFrom('p', 's', 'x', 'P'), fc.nat(120), fc.constantFrom('', 'a', 'b', 'z')).map((parts) => parts.join(''));
	const text = fc.oneof(id, fc.string({ maxLength: 12 }), fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '-'), maxLength: 50 }));

	it('give what a look at each of them gives', () => {
		fc.assert(
			fc.property(fc.array(text, { maxLength: 60 }), fc.array(text, { minLength: 1, maxLength: 6 }), (list, wanted) => {
				const candidates = new Candidates(() => list);
				for (const found of [...wanted, ...wanted]) {
					expect(nearest(found, candidates)).toBe(nearest(found, list));
					expect(suggest(found, candidates)).toBe(suggest(found, list));
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('are read once, and not before they are needed', () => {
		let read = 0;
		const candidates = new Candidates(() => {
			read += 1;
			return ['p1', 'p2'];
		});
		expect(read).toBe(0);
		for (const found of ['p3', 'p4', 'p5']) nearest(found, candidates);
		expect(read).toBe(1);
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
