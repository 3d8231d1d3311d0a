import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchFacets } from '../../src/search/search-facets.ts';
import { buildSearchRecords } from '../../src/search/search-records.ts';
import { facetNames, parseSearchState, type SearchState, toSearchParams } from '../../src/search/search-state.ts';
import { readFixture } from './fixture.ts';

describe.each(['cave', 'sourdough'])('by what the search in %s can be narrowed', (fixture) => {
	test('is what its records are filed under, each with its count and none empty', async () => {
		const records = buildSearchRecords(await readFixture(fixture));
		const facets = buildSearchFacets(records);
		expect(facets.map(({ name }) => name)).toContain('kind');
		for (const { name, values } of facets) {
			expect(values.length).toBeGreaterThan(0);
			expect(new Set(values.map(({ value }) => value))).toEqual(new Set(records.flatMap((record) => record.filters[name] ?? [])));
			for (const { value, count } of values) {
				expect(count).toBe(records.filter((record) => record.filters[name]?.includes(value)).length);
				expect(count).toBeGreaterThan(0);
			}
		}
	});
});

test('sections stand in the order of the text, propositions in that of their numbers', async () => {
	const edition = await readFixture('cave');
	const facets = buildSearchFacets(buildSearchRecords(edition));
	const sections = facets.find(({ name }) => name === 'section')?.values.map(({ value }) => value) ?? [];
	const order = sections.map((value) => edition.sections.findIndex(({ title }) => value.endsWith(title)));
	expect(order).toEqual([...order].sort((a, b) => a - b));
	const numbers = facets.find(({ name }) => name === 'proposition')?.values.map(({ value }) => Number(value.slice(1))) ?? [];
	expect(numbers.length).toBeGreaterThan(0);
	expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

describe('the address', () => {
	const chosen = fc.dictionary(fc.constantFrom(...facetNames), fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), {
		noNullPrototype: true,
	});

	test('holds query, choices and how many are shown, whatever they are', () => {
		fc.assert(
			fc.property(fc.string(), chosen, fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }), (text, choices, shown) => {
				const state: SearchState = { query: text.trim(), chosen: choices, ...(shown === undefined ? {} : { shown }) };
				expect(parseSearchState(toSearchParams(state))).toEqual(state);
			}),
		);
	});

	test('of nothing is empty, and what it cannot mean is left out', () => {
		expect(toSearchParams({ query: '', chosen: {} })).toBe('');
		expect(parseSearchState('?n=-3&n=2&colour=red&kind=&q=+a+')).toEqual({ query: 'a', chosen: {} });
	});
});
