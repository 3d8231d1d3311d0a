/** What a reader may mean by words that are no name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import type { Claim } from '../../src/model/edition.ts';
import { suggestNames } from '../../src/site/data/suggest-names.ts';

const claim = (id: string, gist: string, text: string) => ({ id, label: id.slice(1), gist, text }) as Claim;
const claims = [
	claim('p1a', 'Networks rest on trust', 'it is on trust that networks of firms rest'),
	claim('p2a', 'Shadows deceive', 'what a network shows are shadows'),
	claim('p3a', 'Trust takes time', 'trust grows with years'),
];
const line = { id: 's1', type: 'support', drawn: 'article', from: ['p3a'], to: 'p2a', passage: 'p3', url: '' } as const;
const argument = {
	claims,
	graph: buildGraph(claims, [{ ...line, from: [...line.from] }]),
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
	test('tells of two that have a word the one with more lines first', () => {
		expect(suggestNames(argument, 'trust')).toEqual(['p3a', 'p1a']);
	});
	test('knows a word by its beginning, whatever ending was typed', () => {
		expect(suggestNames(argument, 'networking')).toEqual(['p1a', 'p2a']);
	});
	test('where nothing has all words, offers what has most of those that tell, the rarest of them first', () => {
		expect(suggestNames(argument, 'is trust not the shadows of firms')).toEqual(['p1a', 'p2a', 'p3a']);
		expect(suggestNames(argument, 'trust without shadows')).toEqual(['p2a', 'p3a', 'p1a']);
		expect(suggestNames(argument, 'not without them')).toEqual([]);
	});
	test('reads what is misspelt as the nearest word there is', () => {
		expect(suggestNames(argument, 'netwroks')).toEqual(['p1a', 'p2a']);
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
