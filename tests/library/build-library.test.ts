/** Several editions as one: works that are the same are one work, others stay apart, and every page leads to something. */
import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecordFile } from '../../src/exports/records.ts';
import { parseRecords } from '../../src/formats/parse-records.ts';
import { buildLibrary, toIsbn13 } from '../../src/library/build-library.ts';
import { buildLibraryPages } from '../../src/library/library-pages.ts';
import { buildClaimRecords } from '../../src/library/search-claims.ts';
import type { EditionRecords, WorkRecord } from '../../src/model/records.ts';
import { readWhole } from '../edition/whole.ts';

const read = async (name: 'cave' | 'sourdough' | 'content'): Promise<EditionRecords> => {
	const parsed = parseRecords(toRecordFile(await readWhole(name)));
	if (!('records' in parsed)) throw new Error(parsed.fault);
	return parsed.records;
};
const work = (changed: Partial<WorkRecord>): WorkRecord => ({
	record: 'work',
	key: 'one',
	address: 'https://x.example.org/sources/one/',
	type: 'book',
	authors: ['Ada Lamp'],
	title: 'On Walls',
	year: '2001',
	identifiers: null,
	lookedUp: 'none-found',
	identified: 'certain',
	...changed,
});
const two = async (first: Partial<WorkRecord>, second: Partial<WorkRecord>) => {
	const [a, b] = [await read('cave'), await read('sourdough')];
	return buildLibrary([
		{ ...a, works: [work(first)], citations: [] },
		{ ...b, works: [work(second)], citations: [] },
	]).works;
};

describe('works of two editions are one', () => {
	test.each<[string, Partial<WorkRecord>, Partial<WorkRecord>, number]>([
		['by DOI, whatever they are called', { identifiers: { doi: '10.1/a' } }, { identifiers: { doi: '10.1/A' }, title: 'Walls' }, 1],
		['by ISBN, of ten digits and of thirteen', { identifiers: { isbn: '0195092694' } }, { identifiers: { isbn: '9780195092691' } }, 1],
		['by author, year and title where no identifier is known', {}, { title: 'On walls.', authors: ['A. Lamp'] }, 1],
		['by name where one of them has no identifier', { identifiers: { doi: '10.1/a' } }, {}, 1],
		['not with two DOIs, however alike', { identifiers: { doi: '10.1/a' } }, { identifiers: { doi: '10.1/b' } }, 2],
		['not with another year', {}, { year: '2002' }, 2],
		['not without a title', { title: null }, { title: null }, 2],
	])('%s', async (_name, first, second, expected) => {
		expect(await two(first, second)).toHaveLength(expected);
	});

	test('ISBN-10 becomes ISBN-13 with a check digit that is right', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^\d{9}[\dX]$/), (isbn) => {
				const digits = [...toIsbn13(isbn)].map(Number);
				expect(digits).toHaveLength(13);
				expect(digits.reduce((sum, digit, at) => sum + digit * (at % 2 ? 3 : 1), 0) % 10).toBe(0);
			}),
		);
	});
});

describe('the library of this edition and the two tiny ones', async () => {
	const library = buildLibrary([await read('content'), await read('cave'), await read('sourdough')]);
	const pages = buildLibraryPages(library, { title: 'Three <editions>', language: 'en' });

	test('has each claim in the search, and on the page of its edition with its own address', () => {
		const records = buildClaimRecords(library);
		expect(records.length).toBe(library.editions.reduce((sum, { claims }) => sum + claims.length, 0));
		for (const { url, meta } of records) {
			const [path, id] = url.split('#');
			const page = pages.get(`${path?.slice(1)}index.html`) ?? '';
			expect(page).toContain(`id="${id}"`);
			expect(page).toContain(`href="${meta['address']}"`);
		}
	});

	test('says of a work at each page which claims rest on it', () => {
		for (const { slug, uses } of library.works) {
			const page = pages.get(`works/${slug}/index.html`) ?? '';
			for (const { locator, claims, passage } of uses) {
				if (locator !== undefined) expect(page).toContain(`<h2>${locator}</h2>`);
				for (const { claim } of claims) expect(page).toContain(`href="${claim.address}"`);
				if (claims.length === 0) expect(page).toContain(passage.address);
			}
		}
	});

	test('leads to nothing that is not there', () => {
		const wrong: string[] = [];
		for (const [path, html] of pages) {
			for (const [, href = ''] of html.matchAll(/(?:href|src)="((?!https?:|data:)[^"]*)"/g)) {
				const to = posix.join(posix.dirname(path), href);
				if (![to, posix.join(to, 'index.html')].some((one) => pages.has(one) || one === 'library.js')) wrong.push(`${path} → ${href}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('lets no mark-up of a name into its pages', () => {
		expect([...pages.values()].filter((html) => html.includes('<editions>'))).toEqual([]);
	});
});
