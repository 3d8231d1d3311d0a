import { describe, expect, it } from 'vitest';
import { formatBibliography } from '../../src/citations/bibliography.ts';
import { describeIdentification } from '../../src/citations/identification.ts';
import type { CslItem } from '../../src/model/edition.ts';

const work = (id: string, family: string, year: number, more: Partial<CslItem> = {}): CslItem => ({
	id,
	type: 'book',
	title: `The Book of ${family} & Sons`,
	author: [{ family, given: 'Ada' }],
	issued: { 'date-parts': [[year]] },
	...more,
});

describe('formatBibliography', () => {
	it('sets every work once, in APA’s order', () => {
		const entries = formatBibliography([work('z', 'Zeta', 2001), work('b', 'Beta', 2003), work('a', 'Beta', 1999)]);
		expect(entries.map(({ key }) => key)).toEqual(['a', 'b', 'z']);
	});
	it('escapes text, keeps italics, and makes a link of a DOI', () => {
		const [entry] = formatBibliography([work('a', 'Beta', 1999, { title: 'Less < more', DOI: '10.1000/xyz' })]);
		expect(entry?.html).toMatch(
			/^Beta, A\. \(1999\)\. <i>Less &(#60|lt); more<\/i>\. <a href="https:\/\/doi\.org\/10\.1000\/xyz" rel="external">https:\/\/doi\.org\/10\.1000\/xyz<\/a>$/,
		);
		expect(formatBibliography([work('a', 'Beta', 1999)])[0]?.html).toContain('Beta &#38; Sons');
	});
	it('prints none of the editors’ remarks', () => {
		const [entry] = formatBibliography([work('a', 'Beta', 1999, { custom: { note: 'REMARK' }, note: undefined })]);
		expect(entry?.html).not.toContain('REMARK');
	});
	it('gives nothing for nothing', () => expect(formatBibliography([])).toEqual([]));
});

describe('describeIdentification', () => {
	it('tells what is known and what was not looked up', () => {
		const custom = {
			identification: 'probable',
			confidence: 'verified',
			note: 'A chapter may be meant.',
			citedAs: ['Beta 1999'],
			fieldsChecked: ['year', 7],
			fieldsFromOwnKnowledge: ['issue'],
			doiFromMemoryUnverified: true,
		};
		expect(describeIdentification(work('a', 'Beta', 1999, { custom }))).toEqual({
			identification: 'probable',
			confidence: 'verified',
			note: 'A chapter may be meant.',
			citedAs: ['Beta 1999'],
			candidates: [],
			checked: ['year'],
			unchecked: ['issue', 'DOI (not printed)'],
		});
	});
	it('calls unchecked what nobody described, and passes over what has the wrong form', () => {
		for (const custom of [undefined, null, 'text', { identification: 3, citedAs: [1, null] }]) {
			expect(describeIdentification(work('a', 'Beta', 1999, { custom }))).toEqual({
				identification: 'unchecked',
				confidence: 'unchecked',
				citedAs: [],
				candidates: [],
				checked: [],
				unchecked: [],
			});
		}
	});
});
