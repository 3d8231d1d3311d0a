import { describe, expect, test } from 'vitest';
import { authorYear } from '../../src/citations/author-year.ts';
import type { CitedWork } from '../../src/citations/cited-work.ts';
import { printLocator } from '../../src/citations/locators.ts';
import { printCitation, toCitationText } from '../../src/citations/print-citation.ts';
import { formsOf } from '../../src/citations/set-references.ts';
import type { CslItem } from '../../src/model/csl.ts';

const item = (id: string, families: string[], year?: number, more: Partial<CslItem> = {}): CslItem => ({
	id,
	type: 'book',
	title: `Of ${id}`,
	author: families.map((family) => ({ family })),
	...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
	...more,
});
const works = [
	item('one', ['Ash'], 2002),
	item('two', ['Ash', 'Birch'], 2002),
	item('three', ['Ash', 'Birch', 'Cedar'], 2003),
	item('none', ['Dill']),
	item('swapped-a', ['Elm'], 1999, { title: 'Zed comes last' }),
	item('swapped-b', ['Elm'], 1999, { title: 'Alp comes first' }),
	item('particle', [], 2002, { author: [{ family: 'Berg', 'non-dropping-particle': 'van den' }] }),
	item('bodies', [], 2002, { author: [{ literal: 'The Oaks' }] }),
	item('old', ['Plato'], -380),
	item('about', ['Fir'], 1850, { issued: { 'date-parts': [[1850]], circa: true } }),
	item('span', ['Gum'], 1939, { issued: { 'date-parts': [[1939], [1945]] } }),
	item('soon', ['Hop'], undefined, { issued: { literal: 'forthcoming' } }),
	item('again', ['Ivy'], 1922, { 'original-date': { 'date-parts': [[1890]] } }),
];
const forms = formsOf(works);
const print = (key: string, narrative = false, more: Partial<CitedWork> = {}) =>
	toCitationText(printCitation({ narrative, works: [{ key, at: 0, ...more }] }, forms));

describe('a work in the text', () => {
	test.each([
		['one', '(Ash 2002)'],
		['two', '(Ash & Birch 2002)'],
		['three', '(Ash et al. 2003)'],
		['none', '(Dill n.d.)'],
		['swapped-a', '(Elm 1999b)'],
		['swapped-b', '(Elm 1999a)'],
		['particle', '(van den Berg 2002)'],
		['bodies', '(The Oaks 2002)'],
		['old', '(Plato 380 B.C.E.)'],
		['about', '(Fir ca. 1850)'],
		['span', '(Gum 1939–1945)'],
		['soon', '(Hop forthcoming)'],
		['again', '(Ivy 1922)'],
		['unknown', '(@unknown n.d.)'],
	])('%s', (key, printed) => expect(print(key)).toBe(printed));

	test('stands in a sentence, with a place in it, with its year alone', () => {
		expect(print('three', true)).toBe('Ash et al. (2003)');
		expect(print('none', true, { locator: { value: '7' } })).toBe('Dill (n.d., p. 7)');
		expect(print('one', false, { locator: { value: '3–5' } })).toBe('(Ash 2002, pp. 3–5)');
		expect(print('one', false, { locator: { value: '2, p. 4', kind: 'volume' }, prefix: 'see' })).toBe('(see Ash 2002, vol. 2, p. 4)');
		expect(print('one', true, { yearOnly: true, locator: { value: '3, 9' } })).toBe('(2002, pp. 3, 9)');
	});

	test.each([
		['2, S. 4f.', 'volume', 'vol. 2, pp. 4f.'],
		['2, p. 4', 'volume', 'vol. 2, p. 4'],
		['II, Kap. 3, § 7', 'book', 'bk. II, ch. 3, § 7'],
		['12 Anm. 3', undefined, 'p. 12 n. 3'],
		['3 und 5', undefined, 'pp. 3 and 5'],
		['ii, v', undefined, 'pp. ii, v'],
		['3, 9, Z. 4–6', undefined, 'pp. 3, 9, ll. 4–6'],
		['3:16, Anm. 2', 'bare', '3:16, n. 2'],
	] as const)('the place %s (%s) is printed with the labels of the interface: %s', (value, kind, printed) => {
		expect(printLocator({ value, ...(kind ? { kind } : {}) })).toBe(printed);
	});

	test('of no bibliography is named by its title', () => expect(authorYear({ id: 'x', type: 'book', title: 'Of <i>x</i>' })).toBe('Of x'));
});
