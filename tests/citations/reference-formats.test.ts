import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { RISParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCslJson, toRis } from '../../src/citations/reference-formats.ts';
import type { CslItem } from '../../src/model/edition.ts';
import { nasty, oneLine, readWhole } from '../exports/editions.ts';

/** The works the edition itself cites. */
const { sources } = await readWhole('content');

const works: CslItem[] = [
	{
		id: 'bathelt2003',
		type: 'article-journal',
		title: 'Growth Regimes: 50% & more #1',
		author: [
			{ family: 'Bathelt', given: 'Harald' },
			{ family: 'de la Mothe', given: 'John' },
		],
		'container-title': 'Progress in Geography',
		volume: '27',
		issue: '6',
		page: '763–778',
		issued: { 'date-parts': [[2003, 12]] },
		DOI: '10.1191/0309132503ph462pr',
	},
	{
		id: 'oecd1999',
		type: 'report',
		title: 'Systems',
		author: [{ literal: 'OECD & Partners' }],
		publisher: 'OECD',
		'publisher-place': 'Paris',
		issued: { 'date-parts': [[1999]] },
	},
	{
		id: 'chapter',
		type: 'chapter',
		title: 'On Walls',
		author: [{ family: 'Müller', given: 'Jörg' }],
		editor: [
			{ family: 'Amin', given: 'Ash' },
			{ family: 'Thrift', given: 'Nigel' },
		],
		'container-title': 'Handbook',
		page: '12-20',
		issued: { 'date-parts': [[1994]], circa: true },
		URL: 'https://example.org/a_b?c=d&e=%20f',
	},
	{ id: 'nothing', type: 'document', custom: { note: 'not known' } },
];

interface Name {
	family?: string;
	given?: string;
	literal?: string;
	'non-dropping-particle'?: string;
	'dropping-particle'?: string;
}
/** A name as one string; a reader may have set the particle apart. */
const nameOf = (name: Name) =>
	name.literal ??
	`${[[name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' '), name.given].filter(Boolean).join(', ')}`;
const fieldsOf = (item: Record<string, unknown>) => ({
	type: item['type'],
	title: item['title'],
	container: item['container-title'],
	authors: (item['author'] as Name[] | undefined)?.map(nameOf),
	editors: (item['editor'] as Name[] | undefined)?.map(nameOf),
	year: (item['issued'] as CslItem['issued'])?.['date-parts']?.[0]?.[0]?.toString(),
	page: typeof item['page'] === 'string' ? item['page'].replace('–', '-') : undefined,
	volume: item['volume']?.toString(),
	issue: item['issue']?.toString(),
	doi: item['DOI'],
	url: item['URL'],
});

describe('toBibtex', () => {
	const read = (text: string) => (text.trim() === '' ? [] : new Cite(text).data);
	it.each([
		['a sample', works],
		['the edition itself', sources],
	])('is read by citation-js as the same works: %s', (_name, cited) => {
		const found = read(toBibtex(cited));
		expect(found.map((item) => item['id'])).toEqual(cited.map(({ id }) => id));
		for (const [index, work] of cited.entries()) {
			const { type, ...fields } = fieldsOf(found[index] ?? {});
			const { type: expected, ...others } = fieldsOf(work);
			expect(fields).toEqual(others);
			if (expected !== 'document') expect(type).toBe(expected);
		}
	});
	it('keeps titles and names with any sign in them', () => {
		fc.assert(
			fc.property(nasty, nasty, (title, name) => {
				const [found, ...others] = read(toBibtex([{ id: 'a', type: 'book', title, publisher: name, issued: { 'date-parts': [[2001]] } }]));
				expect(others).toEqual([]);
				const plain = (value: unknown) =>
					String(value ?? '')
						.replace(/<\/?(span|i|b|sup|sub)[^>]*>/g, '')
						.replace(/\s+/g, '');
				expect(plain(found?.['title'])).toBe(plain(oneLine(title)));
				expect(plain(found?.['publisher'])).toBe(plain(oneLine(name)));
			}),
			{ numRuns: 60 },
		);
	});
});

describe('toRis', () => {
	const read = (text: string) => {
		const { entries, errors } = new RISParser(text).parse() as unknown as {
			entries: Record<string, { fields: Record<string, unknown> }>;
			errors: unknown[];
		};
		return { entries: Object.values(entries), errors };
	};
	const plain = (value: unknown): string => JSON.stringify(value ?? '');
	it.each([
		['a sample', works],
		['the edition itself', sources],
	])('is read by another converter as the same works: %s', (_name, cited) => {
		const { entries, errors } = read(toRis(cited));
		expect(errors).toEqual([]);
		expect(entries.length).toBe(cited.length);
		for (const [index, work] of cited.entries()) {
			const fields = entries[index]?.fields ?? {};
			if (work.title) expect(plain(fields['title'])).toContain(JSON.stringify(work.title).slice(1, -1));
			for (const { family, literal } of work.author ?? [])
				for (const word of (family ?? literal ?? '').split(' ')) expect(plain(fields['author'])).toContain(word);
			if (work['DOI']) expect(plain(fields['doi'])).toContain(work['DOI']);
			if (work.issued) expect(plain(fields['date'])).toContain(String(work.issued['date-parts']?.[0]?.[0]));
		}
	});
	it('has one field a line, each entry begun and ended, whatever the words are', () => {
		fc.assert(
			fc.property(fc.array(nasty, { minLength: 1, maxLength: 3 }), (titles) => {
				const lines = toRis(titles.map((title, index) => ({ id: `w${index}`, type: 'book', title }))).split('\r\n');
				expect(lines.filter((line) => line === 'TY  - BOOK').length).toBe(titles.length);
				expect(lines.filter((line) => line === 'ER  - ').length).toBe(titles.length);
				expect(lines.filter((line) => line.startsWith('TI  - ')).map((line) => line.slice(6))).toEqual(titles.map(oneLine));
				for (const line of lines) expect(line).toMatch(/^$|^[A-Z][A-Z\d] {2}- /);
			}),
		);
	});
	it('splits pages and keeps the DOI', () => {
		expect(toRis(works.slice(0, 1))).toMatch(/SP {2}- 763\r\nEP {2}- 778\r\n[\s\S]*DO {2}- 10\.1191\/0309132503ph462pr\r\n/);
	});
});

describe('toCslJson', () => {
	it('is read by citation-js as the same works', () => {
		const found = new Cite(toCslJson(works)).data;
		expect(found.map(fieldsOf)).toEqual(works.map(fieldsOf));
		expect(new Cite(toCslJson(sources)).data.map(fieldsOf)).toEqual(sources.map(fieldsOf));
	});
});
