/** Several editions as one: works that are the same are one work, others stay apart, and every page leads to something. */
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/edition.ts';
import { toRecordFile } from '../../src/exports/records.ts';
import { parseRecords } from '../../src/formats/parse-records.ts';
import { escapeText } from '../../src/formats/xml.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildLibraryPages } from '../../src/library/library-pages.ts';
import { buildClaimRecords, orderByWeight } from '../../src/library/search-claims.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { EditionRecords, WorkRecord } from '../../src/model/records.ts';
import { crossing, recordOf } from '../edition/crossing.ts';
import { readWhole } from '../edition/whole.ts';

const read = async (name: 'cave' | 'sourdough' | 'content'): Promise<EditionRecords> => {
	const parsed = parseRecords(toRecordFile(await readWhole(name)));
	if (!('records' in parsed)) throw new Error(parsed.fault);
	return parsed.records;
};
const work = (changed: Partial<WorkRecord>): WorkRecord => ({
	record: 'work',
	key: 'one',
	address: 'https://x.example.org/sources/one/',
	type: 'book',
	authors: ['Ada Lamp'],
	title: 'On Walls',
	year: '2001',
	identifiers: null,
	lookedUp: 'none-found',
	identified: 'certain',
	...changed,
});
const two = async (first: Partial<WorkRecord>, second: Partial<WorkRecord>) => {
	const [a, b] = [await read('cave'), await read('sourdough')];
	return buildLibrary([
		{ ...a, works: [work(first)], citations: [] },
		{ ...b, works: [work(second)], citations: [] },
	]).works;
};

describe('works of two editions are one', () => {
	test.each<[string, Partial<WorkRecord>, Partial<WorkRecord>, number]>([
		['by DOI, whatever they are called', { identifiers: { doi: '10.1000/a' } }, { identifiers: { doi: '10.1000/A' }, title: 'Walls' }, 1],
		['by ISBN, of ten digits and of thirteen', { identifiers: { isbn: '0195092694' } }, { identifiers: { isbn: '9780195092691' } }, 1],
		['by author, year and title where no identifier is known', {}, { title: 'On walls.', authors: ['A. Lamp'] }, 1],
		['by name where one of them has no identifier', { identifiers: { doi: '10.1000/a' } }, {}, 1],
		[
			'by DOI, with its address in front',
			{ identifiers: { doi: 'https://doi.org/10.1000/a' } },
			{ identifiers: { doi: 'doi:10.1000/a' }, title: 'Walls' },
			1,
		],
		[
			'by ISBN, with hyphens and the word in front',
			{ identifiers: { isbn: 'ISBN 0-19-509269-4' } },
			{ identifiers: { isbn: '978 0 19 509269 1' }, title: 'W' },
			1,
		],
		[
			'not by an ISBN with another check digit',
			{ identifiers: { isbn: '0195092695' } },
			{ identifiers: { isbn: '9780195092691' }, title: 'W' },
			2,
		],
		[
			'by ISBN where one of them has a DOI too',
			{ identifiers: { doi: '10.1000/a', isbn: '0195092694' } },
			{ identifiers: { isbn: '9780195092691' }, title: 'W' },
			1,
		],
		[
			'not by the ISBN of a book of which they are chapters',
			{ type: 'chapter', identifiers: { isbn: '0195092694' }, title: 'One' },
			{ type: 'chapter', identifiers: { isbn: '0195092694' }, title: 'Two' },
			2,
		],
		[
			'not by ISBN where their DOIs are two',
			{ identifiers: { doi: '10.1000/a', isbn: '0195092694' } },
			{ identifiers: { doi: '10.1000/b', isbn: '0195092694' } },
			2,
		],
		['not by what is no DOI', { identifiers: { doi: 'n/a' } }, { identifiers: { doi: 'n/a' }, title: 'Walls' }, 2],
		['not with two DOIs, however alike', { identifiers: { doi: '10.1000/a' } }, { identifiers: { doi: '10.1000/b' } }, 2],
		['not with another year', {}, { year: '2002' }, 2],
		['not without a title', { title: null }, { title: null }, 2],
	])('%s', async (_name, first, second, expected) => {
		expect(await two(first, second)).toHaveLength(expected);
	});
});

test.each<[string, Partial<WorkRecord>, Partial<WorkRecord>, string]>([
	['by DOI', { identifiers: { doi: '10.1000/a' } }, { identifiers: { doi: '10.1000/a' } }, 'doi'],
	['by ISBN', { identifiers: { doi: '10.1000/a', isbn: '0195092694' } }, { identifiers: { isbn: '0195092694' } }, 'isbn'],
	['by name, though one has a DOI', {}, { identifiers: { doi: '10.1000/a' } }, 'name'],
])('a work says how it was made one: %s', async (_name, first, second, by) => {
	for (const [one, other] of [
		[first, second],
		[second, first],
	] as const) {
		const [joined, ...rest] = await two(one, other);
		expect(rest).toEqual([]);
		expect(joined?.by).toBe(by);
		// that of the edition which knows more of it
		expect(joined?.work.identifiers?.doi).toBe(first.identifiers?.doi ?? second.identifiers?.doi);
	}
});

test('the page of a work leads to each place by which it is known', async () => {
	const url = 'https://archive.example.org/item?a=1&b=2';
	const [cave] = [await read('cave')];
	const library = buildLibrary([
		{ ...cave, works: [work({ identifiers: { doi: '10.1000/a#b', isbn: '0195092694', pmid: '12345', url } })], citations: [] },
	]);
	const page = buildLibraryPages(library, { title: 'x', language: 'en' }).get(`works/${library.works[0]?.slug}/index.html`);
	for (const shown of ['https://doi.org/10.1000/a%23b', 'ISBN 9780195092691', 'https://pubmed.ncbi.nlm.nih.gov/12345/', escapeText(url)])
		expect(page).toContain(shown);
});

describe('what has the same name', async () => {
	const [cave, bread] = [await read('cave'), await read('sourdough')];
	const called = (records: EditionRecords, change: Partial<EditionRecords['edition']>): EditionRecords => ({
		...records,
		edition: { ...records.edition, ...change },
	});
	const valuesOf = (library: ReturnType<typeof buildLibrary>, facet: string) =>
		new Set(buildClaimRecords(library).flatMap(({ filters }) => filters[facet] ?? []));

	test('two editions are two in the search, by author or by address', () => {
		const library = buildLibrary([
			called(cave, { short: 'Walls', author: 'Ann' }),
			called(bread, { short: 'Walls', author: 'Ben' }),
			called(cave, { short: 'Walls', author: 'Cid', address: 'https://one.example.org/' }),
			called(bread, { short: 'Walls', author: 'Cid', address: 'https://two.example.org/' }),
			called(bread, { short: 'Roofs', address: 'https://three.example.org/' }),
		]);
		expect(library.editions.map(({ name }) => name)).toEqual([
			'Walls (Ann)',
			'Walls (Ben)',
			'Walls (https://one.example.org/)',
			'Walls (https://two.example.org/)',
			'Roofs',
		]);
		expect(valuesOf(library, 'edition').size).toBe(5);
	});

	test('two works are two in the search, by title', () => {
		const citing = (records: EditionRecords, title: string): EditionRecords => ({
			...records,
			works: [work({ title })],
			citations: records.citations.map((citation) => ({ ...citation, work: 'one' })),
		});
		const library = buildLibrary([citing(cave, 'On Walls'), citing(bread, 'On Roofs')]);
		expect(library.works.map(({ name }) => name)).toEqual(['Lamp 2001: On Walls', 'Lamp 2001: On Roofs']);
		expect(valuesOf(library, 'work')).toEqual(new Set(library.works.map(({ name }) => name)));
		const pages = buildLibraryPages(library, { title: 'x', language: 'en' });
		for (const { slug, name } of library.works) expect(pages.get(`works/${slug}/index.html`)).toContain(`<h1>${name}</h1>`);
	});

	test('a concept is one where two editions name one entry of an authority file, whatever they call it', () => {
		const [entry] = cave.concepts;
		const about = (records: EditionRecords, term: string, authorities: string[]): EditionRecords => ({
			...records,
			concepts: [
				{ ...(entry as (typeof cave.concepts)[number]), slug: 'x', term, authorities, passages: [records.claims[0]?.passage ?? ''] },
			],
		});
		const same = buildLibrary([
			about(cave, 'Shadow', ['https://authority.example.org/1']),
			about(bread, 'Schatten', ['http://authority.example.org/1/']),
		]);
		expect(same.concepts.map(({ term, entries }) => [term, entries.length])).toEqual([['Shadow', 2]]);
		expect(valuesOf(same, 'concept')).toEqual(new Set(['Shadow']));
		const apart = buildLibrary([
			about(cave, 'Shadow', ['https://authority.example.org/1']),
			about(bread, 'Schatten', ['https://authority.example.org/2']),
		]);
		expect(apart.concepts).toHaveLength(2);
	});
});

describe('the library of this edition and the two tiny ones', async () => {
	const library = buildLibrary([await read('content'), await read('cave'), await read('sourdough')]);
	const pages = buildLibraryPages(library, { title: 'Three <editions>', language: 'en' });

	test('has each claim in the search, and on the page of its edition with its own address', () => {
		const records = buildClaimRecords(library);
		expect(records.length).toBe(library.editions.reduce((sum, { claims }) => sum + claims.length, 0));
		for (const { url, meta } of records) {
			const [path, id] = url.split('#');
			const page = pages.get(`${path?.slice(1)}index.html`) ?? '';
			expect(page).toContain(`id="${id}"`);
			expect(page).toContain(`href="${meta['address']}"`);
		}
	});

	test('says of a work at each page which claims rest on it', () => {
		for (const { slug, uses } of library.works) {
			const page = pages.get(`works/${slug}/index.html`) ?? '';
			for (const { locator, claims, passage } of uses) {
				if (locator !== undefined) expect(page).toContain(`<h2>${locator}</h2>`);
				for (const { claim } of claims) expect(page).toContain(`href="${claim.address}"`);
				if (claims.length === 0) expect(page).toContain(passage.address);
			}
		}
	});

	test('leads to nothing that is not there', () => {
		const wrong: string[] = [];
		for (const [path, html] of pages) {
			for (const [, href = ''] of html.matchAll(/(?:href|src)="((?!https?:|data:)[^"]*)"/g)) {
				const to = posix.join(posix.dirname(path), href);
				if (![to, posix.join(to, 'index.html')].some((one) => pages.has(one) || one === 'library.js')) wrong.push(`${path} → ${href}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('lets no mark-up of a name into its pages', () => {
		expect([...pages.values()].filter((html) => html.includes('<editions>'))).toEqual([]);
	});
});

describe('lines between editions', async () => {
	const parse = (text: string): EditionRecords => {
		const parsed = parseRecords(text);
		if (!('records' in parsed)) throw new Error(parsed.fault);
		return parsed.records;
	};
	const crossed = compile(await crossing(), { ledger: false }).edition as Edition;
	const [from, to] = [parse(toRecordFile(crossed)), parse(await recordOf())];
	const lines = crossed.crossRelations ?? [];
	const join = (editions: EditionRecords[]) => {
		const library = buildLibrary(editions);
		return { library, pages: buildLibraryPages(library, { title: 'Two', language: 'en' }) };
	};
	const pageOf = ({ library, pages }: ReturnType<typeof join>, address: string) => {
		const slug = library.editions.find(({ records }) => records.edition.address === address)?.slug;
		return pages.get(`editions/${slug}/index.html`) as string;
	};
	const itemOf = (page: string, id: string) => page.slice(page.indexOf(`<li class="claim" id="${id}"`)).split('<li class="claim"')[1] ?? '';

	test.each<[string, EditionRecords[]]>([
		['in this order', [from, to]],
		['and in the other', [to, from]],
	])('are told at both ends, with the words, the edition and the version of the other: %s', (_name, editions) => {
		const joined = join(editions);
		const [own, other] = [pageOf(joined, from.edition.address), pageOf(joined, to.edition.address)];
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) {
			const target = joined.library.editions.flatMap(({ claims }) => claims).find(({ claim }) => claim.address === line.to);
			const there = itemOf(other, target?.claim.id ?? '');
			expect(there).toContain(`${from.edition.address}a/${line.id}/`);
			for (const id of line.from) {
				expect(there).toContain(escapeText(from.claims.find((claim) => claim.id === id)?.words ?? ''));
				const here = itemOf(own, id);
				expect(here).toContain(escapeText(target?.claim.words ?? ''));
				expect(here).toContain(to.edition.version);
			}
			expect(there).toContain(from.edition.version);
			expect(target?.layers).toContain(line.drawn);
		}
		for (const page of [own, other]) expect(page).toContain('<h2>Editions it meets</h2>');
	});

	test('find their claim however its address is written', () => {
		const odd = (address: string) => address.replace('https://bread.example.org', 'http://BREAD.example.org').replace(/\/$/, '');
		const { library } = join([
			{ ...from, relations: from.relations.map((line) => ({ ...line, to: line.to.includes('//') ? odd(line.to) : line.to })) },
			to,
		]);
		expect(library.editions[1]?.claims.flatMap(({ inward }) => inward)).toHaveLength(lines.length);
	});

	test('lead to the address alone where the other edition is not in the library', () => {
		const page = pageOf(join([from]), from.edition.address);
		for (const { to: address } of lines) expect(page).toContain(address);
		expect(page).not.toContain('<h2>Editions it meets</h2>');
	});

	test('weigh with those within an edition, so that a claim that is met is told early', () => {
		const bare = (one: EditionRecords) => ({ ...one, relations: [], claims: one.claims.map(({ proposition: _, ...claim }) => claim) });
		const alone = buildLibrary([{ ...bare(from), relations: from.relations.filter((line) => line.to.includes('//')) }, bare(to)]);
		const order = orderByWeight(alone, buildClaimRecords(alone)).map(({ meta }) => meta['address']);
		const met = new Set([
			...lines.map((line) => line.to),
			...lines.flatMap((line) => line.from.map((id) => `${from.edition.address}a/${id}/`)),
		]);
		expect(new Set(order.slice(0, met.size))).toEqual(met);
	});
});
