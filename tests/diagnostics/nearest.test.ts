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
