/** Identifiers of works, however they are written: one form each, and nothing for what can't be one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doiAddress, normalizeDoi, normalizeIsbn } from '../../src/citations/work-identifiers.ts';

describe('a DOI', () => {
	test.each([
		'10.1000/182',
		' 10.1000/182 ',
		'https://doi.org/10.1000/182',
		'HTTP://dx.doi.org/10.1000/182',
		'www.doi.org/10.1000/182',
		'doi:10.1000/182',
		'DOI: 10.1000/182',
		'DOI 10.1000/182',
		'info:doi/10.1000/182.',
	])('%j is one', (written) => {
		expect(normalizeDoi(written)).toBe('10.1000/182');
	});

	test.each(['', 'n/a', '182', '10.1000', '10.1/a', '10.1000/', '10.1000/a b', 'https://example.org/10.1000/182', 'javascript:1'])(
		'%j is none',
		(written) => {
			expect(normalizeDoi(written)).toBeUndefined();
		},
	);

	test('leads to the server of DOIs whatever signs it has', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (suffix) => {
				const { origin, pathname, search, hash } = new URL(doiAddress(`10.1000/${suffix}x`));
				expect([origin, search, hash]).toEqual(['https://doi.org', '', '']);
				if (!suffix.includes('.')) expect(decodeURIComponent(pathname)).toBe(`/10.1000/${suffix}x`);
			}),
		);
	});
});

describe('an ISBN', () => {
	const sum = (isbn: string) => [...isbn].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);

	test.each([
		'0195092694',
		'0-19-509269-4',
		'ISBN 0-19-509269-4',
		'ISBN-13: 978-0-19-509269-1',
		'978 0 19 509269 1',
		'9780195092691 (pbk.)',
		'0195092694, 9780195092691',
		'0-19-509269-4 0-8047-1000-9',
		'0-19-509269-4 978-0-19-509269-1',
	])('%j is one, of thirteen digits', (written) => {
		expect(normalizeIsbn(written)).toBe('9780195092691');
	});

	test.each(['', '123', '0195092695', '9780195092690', '019509269X', '01950926944', 'X195092694', '97801950926910'])(
		'%j is none',
		(written) => {
			expect(normalizeIsbn(written)).toBeUndefined();
		},
	);

	test('of nine digits has one right check digit, and becomes one of thirteen that is right', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
				const found = [...'0123456789X'].flatMap((digit) => normalizeIsbn(nine + digit) ?? []);
				expect(found).toHaveLength(1);
				expect(found[0]).toMatch(new RegExp(`^978${nine}\\d$`));
				expect(sum(found[0] as string) % 10).toBe(0);
				expect(normalizeIsbn(found[0] as string)).toBe(found[0]);
			}),
		);
	});
});
