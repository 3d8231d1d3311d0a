import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords, parseSearchQuery, standsIn, toPagefindTerms } from '../../src/search/search-query.ts';

describe('a query is taken apart into words and phrases', () => {
	test.each([
		['tacit knowledge', 'tacit knowledge', []],
		['"tacit knowledge"', '', ['tacit knowledge']],
		['“tacit  knowledge” local', 'local', ['tacit knowledge']],
		['„tacit knowledge“', '', ['tacit knowledge']],
		['«tacit knowledge»', '', ['tacit knowledge']],
		['‘tacit knowledge’', '', ['tacit knowledge']],
		['firms’ trust and the author’s', 'firms’ trust and the author’s', []],
		['"one two" and "three four"', 'and', ['one two', 'three four']],
		['"not yet clos', 'not yet clos', []],
		['""', '', []],
	])('%s', (query, words, phrases) => {
		expect(parseSearchQuery(query)).toEqual({ words, phrases });
	});

	test('Pagefind gets each phrase by itself, and no mark inside one', () => {
		expect(toPagefindTerms(parseSearchQuery('local "tacit knowledge"'))).toEqual(['"tacit knowledge"', 'local']);
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', '‘', '’') }), (query) => {
				for (const term of toPagefindTerms(parseSearchQuery(query))) expect(term).toMatch(/^(?:"[^"“”]+"|[^"“”]+)$/);
			}),
		);
	});
});

describe('words are marked where they begin as the wanted ones do', () => {
	const hits = (text: string, wanted: string[]) =>
		markWords(text, wanted)
			.filter(({ hit }) => hit)
			.map(({ text: word }) => word);

	test('whatever their case and accents, and never inside a word', () => {
		expect(hits('Gómez trusts distrust, TRUST', ['trust', 'gomez'])).toEqual(['Gómez', 'trusts', 'TRUST']);
	});

	test('and not a letter of the text is lost', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, wanted) => {
				expect(
					markWords(text, wanted)
						.map((piece) => piece.text)
						.join(''),
				).toBe(text);
			}),
		);
	});
});

describe('a word stands in a text as itself, going on, or with another ending', () => {
	test.each([
		['trust', 'Trusting one another'],
		['colocation', 'the need for co-location'],
		['organization', 'an organisation'],
		['Tornroos', 'Halinen & Törnroos'],
		['regional', 'in some regions'],
		['Granoveter', 'Granovetter 1985'],
		['67', '¶ 67a'],
	])('%s in %s', (word, text) => {
		expect(standsIn(word, text)).toBe(true);
	});

	test.each([
		['Asheim', 'Ash Amin'],
		['999', '¶ 99'],
		['rust', 'trust'],
		['spillover', 'a special place'],
	])('not %s in %s', (word, text) => {
		expect(standsIn(word, text)).toBe(false);
	});
});
