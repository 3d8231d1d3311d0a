/** What a reader may mean by words that are no name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/edition.ts';
import { suggestNames } from '../../src/site/data/suggest-names.ts';

const claim = (id: string, gist: string, text: string) => ({ id, label: id.slice(1), gist, text }) as Claim;
const argument = {
	claims: [
		claim('p1a', 'Networks rest on trust', 'it is on trust that networks of firms rest'),
		claim('p2a', 'Shadows deceive', 'what a network shows are shadows'),
		claim('p3a', 'Trust takes time', 'trust grows with years'),
	],
	sources: { granovetter1985: 'Granovetter 1985', hess2004: 'Hess 2004' },
};

describe('suggestNames', () => {
	test('finds a work by the beginning of its author’s name', () => {
		for (const text of ['Granovetter', 'granov', ' GRANO ']) expect(suggestNames(argument, text)).toEqual(['granovetter1985']);
	});
	test('finds claims by their words, those with all of them in the short form first', () => {
		expect(suggestNames(argument, 'network')).toEqual(['p1a', 'p2a']);
		expect(suggestNames(argument, 'trust networks')).toEqual(['p1a']);
	});
	test('reads what is misspelt as the nearest word there is', () => {
		expect(suggestNames(argument, 'netwroks')).toEqual(['p1a']);
		expect(suggestNames(argument, 'Granoveter')).toEqual(['granovetter1985']);
	});
	test('says nothing where nothing is near', () => {
		expect(suggestNames(argument, 'bogus')).toEqual([]);
		expect(suggestNames(argument, ' … ')).toEqual([]);
	});
	test('finds any claim by any of its own words, whatever surrounds them', () => {
		fc.assert(
			fc.property(fc.constantFrom(...argument.claims), fc.nat(), fc.constantFrom(' ', ', ', ' – '), (one, at, between) => {
				const words = one.text.split(' ');
				const [first, second] = [words[at % words.length], words[(at + 1) % words.length]];
				expect(suggestNames(argument, `${first}${between}${second}`)).toContain(one.id);
			}),
		);
	});
});
