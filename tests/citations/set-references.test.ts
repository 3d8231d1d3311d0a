import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCitation } from '../../src/citations/citation-styles.ts';
import { keepReferencesIn, setReferences } from '../../src/citations/set-references.ts';
import type { CslItem } from '../../src/model/csl.ts';
import { runs } from '../thorough.ts';

const SET = ['book', 'article-journal', 'chapter', 'webpage', 'thesis', 'report', 'motion_picture', 'manuscript', 'speech'] as const;
/** Types of which APA's style sets nothing, if there is no more than this in them. */
const UNSET = ['interview', 'personal_communication'] as const;

const works = fc.array(
	fc.record({
		type: fc.constantFrom(...SET, ...UNSET),
		family: fc.constantFrom('Alm', 'Berg', 'Dahl', 'Ek'),
		year: fc.integer({ min: 1990, max: 1993 }),
	}),
	{ minLength: 1, maxLength: 12 },
);
const toItems = (list: { type: CslItem['type']; family: string; year: number }[]): CslItem[] =>
	list.map(({ type, family, year }, index) => ({
		id: `work${index}`,
		type,
		title: `Wonder ${index} of the world`,
		author: [{ family, given: 'Ada' }],
		issued: { 'date-parts': [[year]] },
	}));

describe('setReferences', () => {
	test('gives each work its own entry, whatever sets to nothing beside it', () => {
		fc.assert(
			fc.property(works, (list) => {
				const items = toItems(list);
				const set = setReferences(items);
				expect(set.map(({ key }) => key).sort()).toEqual(items.map(({ id }) => id).sort());
				for (const { key, html } of set) {
					const item = items.find(({ id }) => id === key) as CslItem;
					if (UNSET.some((type) => type === item.type)) expect(html, key).toBe('');
					else expect(html, key).toContain(item.title);
				}
			}),
			{ numRuns: runs(60) },
		);
	});
	test.each([0, 1, 2, 3])('a work that sets to nothing is the one that is told, at place %i', (at) => {
		const items = toItems(
			Array.from({ length: 4 }, (_, index) => ({ type: index === at ? 'interview' : 'book', family: 'Alm', year: 1990 })),
		);
		expect(
			setReferences(items)
				.filter(({ html }) => html === '')
				.map(({ key }) => key),
		).toEqual([`work${at}`]);
	});
	test('what was set and kept is set alike, and another work anew', () => {
		const kept = new Map<string, string>();
		keepReferencesIn(kept);
		const [first, second] = [1998, 1999].map((year) => toItems([{ type: 'book', family: 'Kept', year }]));
		const set = setReferences(first as CslItem[]);
		expect([...kept.values()].map((json) => JSON.parse(json))).toEqual([set]);
		expect(setReferences(second as CslItem[])[0]?.year).toBe('1999');
		expect(kept.size).toBe(2);
		// a store that has it already is believed
		keepReferencesIn({ get: () => JSON.stringify(set), set: () => expect.fail('it is there') });
		expect(setReferences(toItems([{ type: 'book', family: 'Other', year: 1997 }]))).toEqual(set);
		keepReferencesIn(undefined);
	});
	test('so is a work in one style, each style by itself', () => {
		const kept = new Map<string, string>();
		keepReferencesIn(kept);
		try {
			const [item] = toItems([{ type: 'book', family: 'Styled', year: 1996 }]) as [CslItem];
			const set = [formatCitation(item, 'apa'), formatCitation(item, 'chicagoNote'), formatCitation(item, 'chicagoBibliography')];
			expect([...kept.values()].map((json) => JSON.parse(json))).toEqual(set);
			expect(new Set(set.map(({ text }) => text)).size).toBe(3);
			keepReferencesIn({ get: () => JSON.stringify(set[0]), set: () => expect.fail('it is there') });
			expect(formatCitation({ ...item, id: 'another' }, 'mla')).toEqual(set[0]);
		} finally {
			keepReferencesIn(undefined);
		}
	});
});
