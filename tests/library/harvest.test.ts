/** What is fetched of editions: whatever is wrong with one is said in a sentence of its own, and the rest is a library. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { otherLanguages } from '#words/library.ts';
import { fetchRecords } from '../../src/cli/fetch-records.ts';
import { libraryCommand } from '../../src/cli/library.ts';
import { toRecordFile } from '../../src/exports/records.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { harvest } from '../../src/library/harvest.ts';
import { languageOfMost } from '../../src/library/language-of-most.ts';
import { buildLibraryPages } from '../../src/library/library-pages.ts';
import { buildClaimRecords } from '../../src/library/search-claims.ts';
import { call } from '../cli/call.ts';
import { readWhole } from '../edition/whole.ts';

const text = async (name: 'cave' | 'sourdough') => toRecordFile(await readWhole(name));
const fixture = (name: string) => join(import.meta.dirname, '../fixtures', name);

describe('a harvest', () => {
	test('takes the sound editions and says of each other one what is wrong with it', async () => {
		const [cave, sourdough] = [await text('cave'), await text('sourdough')];
		const { editions, faults } = harvest([
			{ from: 'cave', text: cave },
			{ from: 'again', text: cave },
			{ from: 'gone', fault: 'gone can’t be reached.' },
			{ from: 'cut', text: sourdough.slice(0, sourdough.length / 2) },
			{ from: 'touched', text: sourdough.replace(/"words":"(.)/, '"words":"$1$1') },
			{ from: 'newer', text: sourdough.replace('"schema":1', '"schema":9') },
			{ from: 'page', text: '<!doctype html><title>Not found</title>' },
			{ from: 'sourdough', text: sourdough },
		]);
		expect(editions.map(({ edition }) => edition.short)).toEqual([
			(await readWhole('cave')).info.short,
			(await readWhole('sourdough')).info.short,
		]);
		expect(faults).toHaveLength(6);
		for (const [index, name] of ['again', 'gone', 'cut', 'touched', 'newer', 'page'].entries()) expect(faults[index]).toContain(name);
		expect(new Set(faults.map((fault) => fault.replace(/^.*? (?=\S+ \S+ \S+ )/, ''))).size).toBe(6);
	});
});

describe('one edition is one, however its address is written', () => {
	const at = async (address: string): Promise<string> => {
		const edition = await readWhole('cave');
		return (await toRecordFile({ ...edition, info: { ...edition.info, baseUrl: address.replace(/\/$/, '') } })).replace(
			'"address":"' + address.replace(/\/?$/, '/') + '"',
			'"address":"' + address + '"',
		);
	};
	test.each([
		['http and https', 'http://cave.example.org/e/', 'https://cave.example.org/e/'],
		['with a slash at its end and without', 'https://cave.example.org/e/', 'https://cave.example.org/e'],
		['the host in large letters', 'https://cave.example.org/e/', 'https://Cave.Example.ORG/e/'],
		['the port that is meant anyway', 'https://cave.example.org/e/', 'https://cave.example.org:443/e/'],
		['a name in its own letters and in Punycode', 'https://höhle.example.org/e/', 'https://xn--hhle-5qa.example.org/e/'],
	])('%s', async (_name, one, other) => {
		const { editions, faults } = harvest([
			{ from: 'one', text: await at(one) },
			{ from: 'other', text: await at(other) },
		]);
		expect(editions).toHaveLength(1);
		expect(faults).toEqual([expect.stringMatching(/^other and one both/)]);
	});

	test('two paths of one host are two', async () => {
		const texts = [await at('https://cave.example.org/e/'), await at('https://cave.example.org/E/')];
		expect(harvest(texts.map((text, index) => ({ from: String(index), text }))).editions).toHaveLength(2);
	});
});

describe('a record file', () => {
	test.each<[string, (text: string) => string]>([
		['with a mark of byte order', (text) => `\uFEFF${text}`],
		['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
		['with line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
		['with empty lines before it', (text) => `\n\n${text}`],
	])('%s is taken', async (_name, change) => {
		const sound = await text('cave');
		expect(harvest([{ from: 'cave', text: change(sound) }]).editions).toEqual(harvest([{ from: 'cave', text: sound }]).editions);
	});

	test.each(['claims', 'relations', 'works', 'citations', 'concepts'] as const)(
		'with one of its %s twice is left out, and the line named',
		async (sort) => {
			const edition = await readWhole('cave');
			const from = { works: 'sources' }[sort as 'works'] ?? sort;
			const list = edition[from as 'claims'];
			expect(list.length).toBeGreaterThan(1);
			const { editions, faults } = harvest([{ from: 'cave', text: toRecordFile({ ...edition, [from]: [...list, list[0]] }) }]);
			expect(editions).toEqual([]);
			expect(faults).toEqual([expect.stringMatching(/^Line \d+ of the record of cave has /)]);
		},
	);

	test.each<[string, Record<string, unknown>, RegExp]>([
		['is of another schema version', { schema: 9 }, /schema version 9/],
		['says its schema version otherwise than as a number', { schema: '1' }, /^Line 1 .*schema: it must be 1/],
		['says none', { schema: undefined }, /^Line 1 .*schema: it must be 1/],
		[
			'counts more lines than it has',
			{ counts: { claims: 99, relations: 0, works: 0, citations: 0, concepts: 0 } },
			/cut short: \d+ lines of 99/,
		],
		['counts fewer', { counts: { claims: 1, relations: 0, works: 0, citations: 0, concepts: 0 } }, /was altered/],
		['has another hash', { sha256: '0'.repeat(64) }, /was altered/],
		['has an address that is none', { address: 'javascript:alert(1)' }, /^Line 1 .*address/],
	])('whose first line %s is left out with a sentence that says so', async (_name, change, said) => {
		const sound = await text('cave');
		const end = sound.indexOf('\n');
		const first = JSON.stringify({ ...JSON.parse(sound.slice(0, end)), ...change });
		expect(harvest([{ from: 'cave', text: first + sound.slice(end) }])).toMatchObject({
			editions: [],
			faults: [expect.stringMatching(said)],
		});
	});

	test('with half a sign in a DOI is shown', async () => {
		const edition = await readWhole('cave');
		const sources = edition.sources.map((source) => ({ ...source, DOI: '10.1000/\uD800' }));
		const { editions } = harvest([{ from: 'cave', text: toRecordFile({ ...edition, sources }) }]);
		const pages = [...buildLibraryPages(buildLibrary(editions), { title: 'x', language: 'en' })];
		expect(pages.filter(([, html]) => String(html).includes('https://doi.org/10.1000/'))).not.toEqual([]);
	});

	test('with an address that nobody could open takes nothing down', async () => {
		const edition = await readWhole('cave');
		const [line] = edition.relations;
		const odd = toRecordFile({ ...edition, relations: [{ ...line, to: 'https://[/a/p1a/' } as (typeof edition.relations)[number]] });
		const { editions, faults } = harvest([{ from: 'cave', text: odd }]);
		expect(faults).toEqual([]);
		expect(buildLibrary(editions).editions[0]?.claims.flatMap(({ outward }) => outward)).toHaveLength(line?.from.length ?? 0);
	});
});

describe('the language of a library', () => {
	test.each<[string[], string]>([
		[['en', 'de', 'de'], 'de'],
		[['de', 'en'], 'de'],
		[['en', 'de'], 'en'],
		[['grc', 'el', 'de-AT', 'de'], 'en'],
		[['de-AT', 'de', 'ar'], 'de'],
		[[], 'en'],
	])('of editions in %j is %s, where nobody asks for another', (texts, expected) => {
		expect(languageOfMost(texts)).toBe(expected);
	});

	test('is the one that is asked for', () => {
		const language = (...args: string[]) => libraryCommand.language?.(args);
		expect(language('x', '--language', 'de')).toBe('de');
		expect(language('--language=de-CH', 'x')).toBe('de');
		expect(language('x')).toBeUndefined();
	});

	test.each<['en' | 'de', 'pagefind' | 'sqlite', boolean]>([
		['en', 'pagefind', false],
		['de', 'pagefind', true],
		['de', 'sqlite', false],
	])('of an English edition’s library, %s, asked by %s, is told where it is not the edition’s: %s', async (language, engine, told) => {
		const library = buildLibrary(harvest([{ from: 'cave', text: await text('cave') }]).editions);
		const page = buildLibraryPages(library, { title: 'x', language, engine }).get('index.html');
		expect(page?.includes(otherLanguages)).toBe(told);
	});

	test('stems the whole index', async () => {
		const parsed = harvest([{ from: 'cave', text: await text('cave') }]).editions;
		expect(new Set(buildClaimRecords(buildLibrary(parsed), 'de').map(({ language }) => language))).toEqual(new Set(['de']));
	});
});

describe('the folder of a library', () => {
	test('lies beside the edition it is called in, and never within content', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'elenchus-library-'));
		const hume = join(folder, 'hume');
		await cp(fixture('cave'), hume, { recursive: true });
		const before = await readdir(hume);
		for (const args of [[hume], [hume, '--out', 'here'], ['.', '--out', join(hume, 'text/library')]]) {
			const { status, stdout, stderr } = await call(libraryCommand, args, {
				cwd: hume,
				env: { ELENCHUS_CONTENT: '.', ELENCHUS_LANGUAGE: 'en' },
			});
			if (args.length === 1)
				expect([status, stdout, existsSync(join(folder, 'hume-dist-library/index.html'))]).toEqual([
					0,
					expect.stringContaining('../hume-dist-library'),
					true,
				]);
			else expect([status, stderr]).toEqual([1, expect.stringContaining('it is in the content')]);
			expect(await readdir(hume)).toEqual(before);
		}
		await rm(folder, { recursive: true, force: true });
	});
});

/** What a server sends that never ends. */
function* endless() {
	const part = Buffer.alloc(1_000_000);
	while (true) yield part;
}

describe('the record of an edition', () => {
	test('is fetched from a folder of content, a record file and an address, with the same bytes', async () => {
		const expected = await text('cave');
		const folder = await mkdtemp(join(tmpdir(), 'elenchus-records-'));
		const server = createServer((request, response) => {
			if (request.url === '/edition/data/records.jsonl') response.end(expected);
			else if (request.url === '/packed/data/records.jsonl') response.end(gzipSync(expected));
			else if (request.url === '/sent-packed/data/records.jsonl')
				response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(expected));
			else if (request.url === '/moved/data/records.jsonl') response.writeHead(301, { location: '/edition/data/records.jsonl' }).end();
			else if (request.url?.startsWith('/round')) response.writeHead(302, { location: request.url }).end();
			else if (request.url?.startsWith('/endless')) Readable.from(endless()).pipe(response);
			else if (request.url?.startsWith('/cut'))
				response.writeHead(200, { 'content-length': '1000' }).end('short', () => response.destroy());
			else response.writeHead(request.url?.startsWith('/broken') ? 500 : 404).end();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		try {
			const file = join(folder, 'records.jsonl');
			await writeFile(file, expected);
			for (const from of [fixture('cave'), file, `${origin}/edition/`, `${origin}/edition`, `${origin}/edition/data/records.jsonl`])
				expect(await fetchRecords(from)).toEqual({ from, text: expected });
			const shout = `${origin.replace('http:', 'HTTP:')}/edition/`;
			for (const from of [shout, `${origin}/edition/?from=a`, `${origin}/edition/#p1a`, `${origin}/edition/index.html`])
				expect(await fetchRecords(from)).toEqual({ from, text: expected });
			for (const from of [`${fixture('cave')}/`, pathToFileURL(fixture('cave')).href, pathToFileURL(file).href])
				expect(await fetchRecords(from)).toEqual({ from, text: expected });
			for (const from of ['packed', 'sent-packed', 'moved'].map((name) => `${origin}/${name}/`))
				expect(await fetchRecords(from)).toEqual({ from, text: expected });
			await writeFile(`${file}.gz`, gzipSync(expected));
			expect(await fetchRecords(`${file}.gz`)).toEqual({ from: `${file}.gz`, text: expected });
			await writeFile(`${file}.gz`, gzipSync(expected).subarray(0, 100));
			for (const from of [`${origin}/round/`, `${origin}/cut/`, `${file}.gz`, 'http://', 'https://no-such-host.invalid/']) {
				const { fault } = (await fetchRecords(from)) as { fault: string };
				expect(fault).toContain(from);
				// why, and not only that it failed
				expect(fault).not.toContain('fetch failed');
			}
			await writeFile(`${file}.gz`, gzipSync(Buffer.alloc(101_000_000)));
			for (const from of [`${origin}/endless/`, `${file}.gz`])
				expect(await fetchRecords(from)).toEqual({ from, fault: expect.stringContaining('larger than') });
			for (const from of ['', 'www.example.org/edition/', 'ftp://example.org/', 'file://elsewhere/edition/', join(folder, 'none')])
				expect(await fetchRecords(from)).toEqual({ from, fault: expect.stringContaining('no file or folder') });
			for (const from of [folder, join(folder, 'none'), `${origin}/other/`, `${origin}/broken/`]) {
				const { fault } = (await fetchRecords(from)) as { fault: string };
				expect(fault).toContain(from);
			}
		} finally {
			await new Promise((resolve) => server.close(resolve));
			await rm(folder, { recursive: true });
		}
		expect(await fetchRecords(`${origin}/edition/`)).toHaveProperty('fault', expect.stringContaining('ECONNREFUSED'));
	});
});
