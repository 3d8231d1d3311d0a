import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { RISParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCslJson, toRis } from '../../src/citations/reference-formats.ts';
import { toPlainWords } from '../../src/citations/rich-text.ts';
import type { CslItem } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { nasty, oneLine } from '../exports/editions.ts';

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
/** A title less the marks of words that keep their capitals, which BibTeX's braces are read as. */
const wordsOf = (title: unknown) => (typeof title === 'string' ? title.replace(/<span class="nocase">|<\/span>/g, '') : title);
const fieldsOf = (item: Record<string, unknown>) => ({
	type: item['type'],
	title: wordsOf(item['title']),
	container: wordsOf(item['container-title']),
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

describe('what BibTeX’s styles do not spoil', () => {
	/** What BibTeX 0.99d makes of a title in `plain` (`change.case$` with `t`): small letters but for the first sign and what stands in braces. */
	const lowered = (entry: string, field = 'title') => {
		const value = new RegExp(`^\\t${field} = \\{(.*)\\},$`, 'm').exec(entry)?.[1] ?? '';
		let depth = 0;
		return [...value]
			.map((sign, at) => {
				if (sign === '{') depth += 1;
				if (sign === '}') depth -= 1;
				return '{}'.includes(sign) ? '' : depth > 0 || at === 0 ? sign : sign.toLowerCase();
			})
			.join('');
	};
	const setting = (title: string) => lowered(toBibtex([{ id: 'a', type: 'article-journal', title }]));
	it.each([
		'Evidence from the European Regional Innovation Survey (ERIS)',
		'‘Spatial’ relationships in Silicon Valley and Route 128',
		'eBay, iPods and the OECD: São Paulo’s “Vale”',
	])('keeps capitals: %s', (title) => expect(setting(title)).toBe(title));
	it('keeps what CSL-JSON keeps, and prints none of its tags', () => {
		expect(setting('Notes on <span class="nocase">de facto</span> <i>Gemeinschaft</i> & more')).toBe(
			'Notes on de facto Gemeinschaft \\& more',
		);
		expect(toBibtex([{ id: 'a', type: 'book', title: 'On <span class="nocase">van Gogh</span>' }])).toContain('{van Gogh}');
	});
	it('keeps a capital in every title of the edition itself', () => {
		for (const item of sources) {
			const capitals = (words: string) => words.replace(/[^\p{Lu}]/gu, '');
			if (item.title) expect(capitals(lowered(toBibtex([item])))).toBe(capitals(item.title));
		}
	});
	const keysIn = (text: string) => [...text.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key as string);
	it('tells works apart whose ids differ, also where BibTeX sees no difference', () => {
		expect(keysIn(toBibtex(['c#', 'c+', 'c', 'c-', 'C'].map((id) => ({ id, type: 'book' }))))).toHaveLength(5);
		const ids = fc.uniqueArray(
			fc.oneof(fc.string({ unit: fc.constantFrom('a', 'A', '#', '_', '2', '3', '+', '-', '.', 'é', ' ') }), nasty),
			{
				minLength: 2,
				maxLength: 8,
			},
		);
		fc.assert(
			fc.property(ids, (all) => {
				const keys = keysIn(toBibtex(all.filter((id) => id !== '').map((id) => ({ id, type: 'book' }))));
				expect(keys).toHaveLength(all.filter((id) => id !== '').length);
				expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
				for (const key of keys) expect(key).toMatch(/^[\w:.+/-]+$/);
			}),
		);
	});
	it('says which works were not identified, in all formats', () => {
		const unknown: CslItem = { id: 'a', type: 'document', author: [{ family: 'Ache' }], custom: { identification: 'unknown' } };
		expect(toBibtex([unknown])).toContain('note = {Not identified by the editors.}');
		expect(toRis([unknown])).toContain('N1  - Not identified by the editors.\r\n');
		expect(JSON.parse(toCslJson([unknown]))[0].note).toBe('Not identified by the editors.');
		for (const item of sources.filter((one) => one.title === undefined)) expect(toBibtex([item])).toMatch(/note = \{.*[Nn]ot identified/);
	});
	it('numbers an edition as people do', () => {
		const editions = ['1', '2', '3', '4', '11', '22', 'revised'].map((edition) => toBibtex([{ id: 'a', type: 'book', edition }]));
		expect(editions.map((entry) => /edition = \{(.*)\}/.exec(entry)?.[1])).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd', 'revised']);
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
				const printed = titles.map((title) => toPlainWords(oneLine(title))).filter((title) => title !== '');
				expect(lines.filter((line) => line.startsWith('TI  - ')).map((line) => line.slice(6))).toEqual(printed);
				for (const line of lines) expect(line).toMatch(/^$|^[A-Z][A-Z\d] {2}- /);
			}),
		);
	});
	it('prints no tags of CSL-JSON', () => {
		const title = 'The <i>Polis</i> & <span class="nocase">the city</span> of H<sub>2</sub>O';
		const text = toRis([{ id: 'a', type: 'chapter', title, 'container-title': title, 'collection-title': title }]);
		for (const tag of ['TI', 'T2', 'T3']) expect(text).toContain(`${tag}  - The Polis & the city of H2O\r\n`);
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
