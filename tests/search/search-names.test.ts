import { describe, expect, test } from 'vitest';
import { buildSearchNames, type SearchNames, suggestName, suggestQuery } from '../../src/search/search-names.ts';
import { readFixture } from './fixture.ts';

const names: SearchNames = {
	authors: ['Amin', 'Boschma', 'Gómez Uranga', 'Granovetter', 'Hess', 'MacKinnon'],
	concepts: ['globalisation', 'network', 'proximity', 'tacit knowledge', 'trust'],
	words: ['firms', 'region', 'economy', 'competition', 'range'],
};

describe('a name that is misspelt', () => {
	test.each([
		['Granoveter', 'Granovetter'],
		['granovettor', 'Granovetter'],
		['Bosma', 'Boschma'],
		['McKinnon', 'MacKinnon'],
		['Urange', 'Uranga'],
		['knowlege', 'knowledge'],
		['globalization', 'globalisation'],
		['Boschm', 'Boschma'],
		['netwrok', 'network'],
		['comptition', 'competition'],
		['econmoy', 'economy'],
	])('%s may be %s', (word, name) => {
		expect(suggestName(word, names)).toBe(name);
	});

	test.each(['granov', 'proximities', 'networking', 'networks', 'economy', 'economies', 'competit', 'Gomez', 'the', ''])(
		'%j is not',
		(word) => {
			expect(suggestName(word, names)).toBeUndefined();
		},
	);

	test('is put right within its query, and the other words stay', () => {
		expect(suggestQuery('"tacit knowlege" in Bosma 2005', ['knowlege', 'Bosma'], names)).toBe('"tacit knowledge" in Boschma 2005');
		expect(suggestQuery('trust', [], names)).toBeUndefined();
		expect(suggestQuery('zebra', ['zebra'], names)).toBeUndefined();
	});
});

test('the names are those of the edition’s own authors and concepts', async () => {
	const edition = await readFixture('cave');
	const { authors, concepts, words } = buildSearchNames(edition);
	expect(concepts).toEqual(edition.concepts.map(({ term }) => term));
	expect(authors.length).toBeGreaterThan(0);
	expect(words.length).toBeGreaterThan(authors.length);
	for (const word of words) {
		expect(JSON.stringify([edition.passages, edition.claims]).toLowerCase()).toContain(word);
		expect(concepts.join(' ').toLowerCase().split(/\W+/)).not.toContain(word);
	}
	for (const author of authors) expect(JSON.stringify(edition.sources)).toContain(author);
	expect(new Set(authors).size).toBe(authors.length);
});
