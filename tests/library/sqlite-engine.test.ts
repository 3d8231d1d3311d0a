/** The search of a large library: what a page reads of the database by ranges is what stands in the records, however they are asked for. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { writeSearchDatabase } from '../../src/cli/write-search-database.ts';
import { libraryFacets } from '../../src/library/library-ids.ts';
import { joinSigns, partSigns, toSearchTerms } from '../../src/library/search-database.ts';
import { openSqlite, type ReadBytes } from '../../src/library/sqlite-file.ts';
import type { SearchRecord } from '../../src/search/search-records.ts';
import { toExcerpt } from '../../src/site/scripts/library/excerpt.ts';
import { createSqliteEngine } from '../../src/site/scripts/library/sqlite-engine.ts';

const WORDS = [
	'trust',
	'trusted',
	'lamp',
	'Lämpchen',
	'shadow',
	'shadows',
	'wall',
	'fire',
	'näher',
	'the',
	'of',
	'keeper',
	'火',
	'O’Neill',
];
const pick = (seed: number, list: readonly string[]) => list[seed % list.length] as string;
/** A few thousand claims: lists of rows that go on over pages of the index, and some longer than a page of the database. */
const records: SearchRecord[] = Array.from({ length: 6000 }, (_, index) => {
	const words = Array.from({ length: 4 + (index % 9) }, (_, at) => pick((index * 31 + at * at * 17 + (index >> 3)) % 9973, WORDS));
	return {
		url: `/editions/e/#p${index}`,
		content: `${words.join(' ')} w${index}${index % 1000 === 0 ? ` ${'long '.repeat(2500)}` : ''}`,
		language: 'en',
		filters: {
			edition: [`Edition ${index % 40}`],
			kind: [pick(index * 7, ['claim', 'evidence', 'question'])],
			...(index % 3 ? { work: [`Work ${index % 11}`, `Work ${index % 13}`] } : {}),
		},
		meta: {
			title: `${index}a`,
			address: `https://x.example.org/a/p${index}/`,
			edition: `Edition ${index % 40}`,
			author: 'A',
			status: 'open',
		},
		sort: { place: String(index) },
	};
});

const folder = await mkdtemp(join(tmpdir(), 'elenchus-sqlite-'));
const path = join(folder, 'claims.sqlite3');
writeSearchDatabase(records, path);
const handle = await open(path);
const asked = { bytes: 0, times: 0 };
const read: ReadBytes = async (from, to) => {
	const bytes = new Uint8Array(to - from);
	const { bytesRead } = await handle.read(bytes, 0, to - from, from);
	asked.bytes += bytesRead;
	asked.times++;
	return bytes.subarray(0, bytesRead);
};
afterAll(async () => {
	await handle.close();
	await rm(folder, { recursive: true });
});

const termsOf = new Map(records.map(({ content }) => [content, toSearchTerms(content)]));

/** What should be found, read off the records. */
function expected(query: string, choice: Record<string, string[]>): SearchRecord[] {
	const words = toSearchTerms(query);
	return records.filter(
		({ content, filters }) =>
			words.every((word) => termsOf.get(content)?.some((one) => (word.length >= 3 ? one.startsWith(word) : one === word))) &&
			Object.entries(choice).every(([name, values]) => values.length === 0 || values.some((value) => filters[name]?.includes(value))),
	);
}

describe('the SQLite engine', async () => {
	const engine = await createSqliteEngine(read, libraryFacets);
	for (const name of ['edition', 'kind', 'work']) await engine.loadFacet(name);

	test('finds what the records have, in their order, and counts the values of facets', async () => {
		const facet = (name: string, values: string[]) => fc.subarray(values, { maxLength: 2 }).map((chosen) => [name, chosen] as const);
		await fc.assert(
			fc.asyncProperty(
				fc.subarray(['trust', 'shadows', 'lampchen', 'NÄHER', 'of', '火', 'w17', 'fir', 'o’neill'], { maxLength: 3 }),
				facet('edition', ['Edition 1', 'Edition 2', 'Edition 39']),
				facet('kind', ['claim', 'question']),
				facet('work', ['Work 3', 'Work 12']),
				fc.nat({ max: 3 }),
				async (words, edition, kind, work, page) => {
					const choice = Object.fromEntries([edition, kind, work]);
					const found = expected(words.join(' '), choice);
					const answer = await engine.search(words.join(' '), choice, page);
					expect(answer.total).toBe(found.length);
					expect(answer.hits.map(({ address }) => address)).toEqual(
						found.slice(page * 10, page * 10 + 10).map(({ meta }) => meta['address']),
					);
					for (const name of ['edition', 'kind', 'work'])
						for (const [value, count] of Object.entries(answer.counts[name] ?? {}))
							expect(count).toBe(found.filter(({ filters }) => filters[name]?.includes(value)).length);
				},
			),
			{ numRuns: 60 },
		);
	});

	test('finds the beginning of a word that is nowhere in the form that was typed', async () => {
		expect((await engine.search('keepers', {}, 0)).total).toBe(expected('keeper', {}).length);
		expect((await engine.search('zzzzzz', {}, 0)).total).toBe(0);
	});

	test('a value of a facet is no word that can be typed', async () => {
		expect((await engine.search('a0', {}, 0)).total).toBe(0);
	});
});

describe('what is written without blanks', async () => {
	const chinese = ['洞穴里很黑', '影子不是事物本身', 'ソクラテスの影は', '影 in the cave', 'the 影子1985 of 火'];
	const file = join(folder, 'chinese.sqlite3');
	writeSearchDatabase(
		chinese.map((content, index) => ({ ...(records[index] as SearchRecord), content })),
		file,
	);
	const opened = await open(file);
	afterAll(() => opened.close());
	const engine = await createSqliteEngine(async (from, to) => {
		const bytes = new Uint8Array(to - from);
		const { bytesRead } = await opened.read(bytes, 0, to - from, from);
		return bytes.subarray(0, bytesRead);
	}, libraryFacets);

	test.each(['影', '影子', '子', '事物', '本身', '洞穴里很黑', '身', 'ラテス', 'の影', '影物', '1985', '火', '影 身', '影は'])(
		'%s is found wherever it stands',
		async (query) => {
			const wanted = chinese.filter((content) => query.split(' ').every((part) => content.includes(part)));
			const { total, hits } = await engine.search(query, {}, 0);
			expect([total, hits.map(({ excerpt }) => excerpt.replaceAll(/<\/?mark>/g, ''))]).toEqual([wanted.length, wanted]);
			for (const { excerpt } of hits) expect(excerpt).toContain('<mark>');
		},
	);

	test('a mark alone is no query for all', async () => {
		expect((await engine.search('"', {}, 0)).total).toBe(0);
		expect((await engine.search('', {}, 0)).total).toBe(chinese.length);
	});

	test('is parted for an engine that goes by blanks, and put together again with its marks', () => {
		const signs = fc.string({ unit: fc.constantFrom('影', '子', 'の', 'カ', 'a', '1', ',', 'é') });
		fc.assert(
			fc.property(fc.array(signs), (words) => {
				const text = words.join('-');
				expect(partSigns(text)).not.toMatch(/[影子のカ]{2}/);
				expect(joinSigns(partSigns(text))).toBe(text);
				expect(joinSigns(partSigns(text).replaceAll('影', '<mark>影</mark>'))).toBe(text.replaceAll('影', '<mark>影</mark>'));
			}),
		);
	});
});

test('the first answer reads a small part of the file', async () => {
	Object.assign(asked, { bytes: 0, times: 0 });
	const engine = await createSqliteEngine(read, libraryFacets);
	const answer = await engine.search('w1234', {}, 0);
	expect(answer.hits[0]?.label).toBe('1234a');
	expect(asked.bytes).toBeLessThan((await handle.stat()).size / 10);
	expect(asked.times).toBeLessThan(12);
});

test('rows are read as SQLite itself reads them, those that lie in a chain of pages too', async () => {
	const database = new DatabaseSync(path, { readOnly: true });
	const file = await openSqlite(read);
	let count = 0;
	for await (const { rowid, values } of file.scan('claim')) {
		count++;
		if (rowid % 500 !== 1) continue;
		const row = database.prepare('SELECT * FROM claim WHERE id = ?').get(rowid) as Record<string, unknown>;
		expect(values.slice(1)).toEqual(Object.values(row).slice(1));
	}
	expect(count).toBe(records.length);
	expect(database.prepare("SELECT count(*) AS n FROM claims WHERE claims MATCH 'keeper'").get()).toEqual({
		n: records.filter(({ content }) => toSearchTerms(content).includes('keeper')).length,
	});
	database.close();
});

test('a page that failed is asked for again', async () => {
	let fails = false;
	const shaky: ReadBytes = async (from, to) => {
		if (fails) throw new Error('offline');
		return read(from, to);
	};
	const engine = await createSqliteEngine(shaky, libraryFacets);
	fails = true;
	await expect(engine.search('trust', {}, 0)).rejects.toThrow('offline');
	fails = false;
	expect((await engine.search('trust', {}, 0)).total).toBe(expected('trust', {}).length);
});

test.each(['', 'no database at all', 'SQLite format 3\0 and then nothing'])('what is no database is refused: %s', async (text) => {
	await expect(openSqlite(async () => new TextEncoder().encode(text.padEnd(200, '\0')))).rejects.toThrow();
});

test('words are marked with nothing else marked up', () => {
	expect(toExcerpt('A <b>shadow</b> & Shadows', 'shadow')).toBe('A &#60;b&#62;<mark>shadow</mark>&#60;/b&#62; &#38; <mark>Shadows</mark>');
});
