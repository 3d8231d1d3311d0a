import { describe, expect, test } from 'vitest';
import { authorYear } from '../../src/citations/author-year.ts';
import type { CslItem } from '../../src/model/edition.ts';

const item = (id: string, families: string[], year?: number): CslItem => ({
	id,
	type: 'book',
	author: families.map((family) => ({ family })),
	...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
});

describe('a work in author–year form', () => {
	test.each([
		[item('a2002', ['Ash'], 2002), {}, 'Ash 2002'],
		[item('a', ['Ash', 'Birch'], 2002), {}, 'Ash & Birch 2002'],
		[item('a', ['Ash', 'Birch', 'Cedar'], 2002), {}, 'Ash et al. 2002'],
		[item('a', ['Ash', 'Birch', 'Cedar', 'Dill'], 2002), { narrative: true }, 'Ash et al. (2002)'],
		[item('ash2005a', ['Ash'], 2005), {}, 'Ash 2005a'],
		[item('ash2005a', ['Ash'], 2004), {}, 'Ash 2004'],
		[{ ...item('ash', ['Ash'], 2005), 'year-suffix': 'c' }, {}, 'Ash 2005c'],
		[item('a', ['Ash']), {}, 'Ash n.d.'],
		[item('a', ['Ash']), { locator: '7', narrative: true }, 'Ash (n.d., p. 7)'],
		[item('a', ['Ash'], 2002), { locator: '3–5' }, 'Ash 2002, pp. 3–5'],
		[item('a', ['Ash'], 2002), { locator: '3, 9', yearOnly: true }, '2002, pp. 3, 9'],
		[{ ...item('a', [], 2002), editor: [{ family: 'Elm' }, { literal: 'The Oaks' }] }, {}, 'Elm & The Oaks 2002'],
		[{ ...item('a', ['Berg'], 2002), author: [{ family: 'Berg', 'non-dropping-particle': 'van den' } as object] }, {}, 'van den Berg 2002'],
		[{ ...item('a', [], 2002), title: 'Trees' }, {}, 'Trees 2002'],
		[{ ...item('a', []), issued: { 'date-parts': [[2002]], circa: true } }, {}, 'a c. 2002'],
	])('%#', (work, options, printed) => {
		expect(authorYear(work as CslItem, options)).toBe(printed);
	});
});
