/** Editions as the web has them: whatever answers, and whatever a record file says, there is a sentence for it, and a library of the rest. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverWithPassword } from '#words/library.ts';
import { fetchRecords } from '../../src/cli/fetch-records.ts';
import { libraryCommand } from '../../src/cli/library.ts';
import { toRecordFile } from '../../src/exports/records.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { harvest } from '../../src/library/harvest.ts';
import { buildLibraryPages } from '../../src/library/library-pages.ts';
import { call } from '../cli/call.ts';
import { readWhole } from '../edition/whole.ts';
import { linesOf, movedTo, seal, withFirst, withLines } from './sealed.ts';

const cave = toRecordFile(await readWhole('cave'));
const bread = toRecordFile(await readWhole('sourdough'));
const PAIR = 'ann:an open sesame';

/** What a server answers, by the first part of the path. */
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
	sound: (_, response) => response.end(cave),
	locked: ({ headers }, response) =>
		headers.authorization === `Basic ${Buffer.from(PAIR).toString('base64')}` ? response.end(cave) : response.writeHead(401).end(),
	forbidden: (_, response) => response.writeHead(403).end(),
	busy: (_, response) => response.writeHead(429).end(),
	broken: (_, response) => response.writeHead(500).end(),
	gone: (_, response) => response.writeHead(410).end(),
	page: (_, response) => response.end('<!doctype html>\n<title>Ours</title>'),
	empty: (_, response) => response.end(),
	picture: (_, response) => response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])),
	here: (_, response) => response.writeHead(302, { location: '/there/data/records.jsonl' }).end(),
	there: (_, response) => response.writeHead(302, { location: '/here/data/records.jsonl' }).end(),
	'to-a-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
	'to-nowhere': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
	'said-longer': ({ socket }) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n${cave}`),
	'said-shorter': ({ socket }) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n${cave}`),
	silent: ({ socket }) => socket.destroy(),
	'packed-badly': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed'),
	'packed-and-altered': (_, response) => {
		const packed = gzipSync(cave);
		packed[packed.length >> 1] = (packed[packed.length >> 1] as number) ^ 255;
		response.end(packed);
	},
};
let folder: string;
let origin: string;
const server = createServer((request, response) => {
	const answer = answers[request.url?.split('/')[1] ?? ''];
	if (answer) answer(request, response);
	else response.writeHead(404).end();
});
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-odd-'));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	await new Promise((resolve) => server.close(resolve));
	await rm(folder, { recursive: true });
});
/** The sentence about what was named, held against the rest: a library of the other edition. */
async function sentenceOf(from: string): Promise<string> {
	const { editions, faults } = harvest([await fetchRecords(from), { from: 'bread', text: bread }]);
	expect(editions).toHaveLength(1);
	expect(faults).toHaveLength(1);
	return faults[0] as string;
}

describe('what a server answers', () => {
	test.each<[string, RegExp]>([
		['forbidden', /answers 403.*NAME:PASSWORD/],
		['locked', /answers 401.*NAME:PASSWORD/],
		['busy', /answers 429.*later/],
		['broken', /answers 500, a fault of its own\. Try again later/],
		['gone', /has no record of an edition.*Name the title page/],
		['nothing', /has no record of an edition.*Name the title page/],
		['page', /no record of an edition.*begins “<!doctype html> <title>Ours<\/title>”/],
		['empty', /no record of an edition.*is empty/],
		['picture', /no record of an edition.*is not text/],
		['here', /from address to address/],
		['to-a-file', /from address to address/],
		['to-nowhere', /from address to address/],
		['said-longer', /broke off.*Try again/],
		['said-shorter', /^Line 1 .*cut short or altered/],
		['silent', /broke off.*Try again/],
		['packed-badly', /can’t be unpacked.*Fetch it again/],
		['packed-and-altered', /can’t be unpacked.*Fetch it again/],
	])('%s', async (path, said) => {
		const sentence = await sentenceOf(`${origin}/${path}/`);
		expect(sentence).toContain(`/${path}/`);
		expect(sentence).toMatch(said);
		expect(sentence).toMatch(/left out\.$/);
	});

	test.each<[string, RegExp]>([
		['https://no-such-host.invalid/', /No server is known by the name/],
		['http://127.0.0.1:25/', /is no address that can be opened/],
		['http://127.0.0.1:0/', /takes no connection \(ECONNREFUSED\)/],
		['http://[/', /is no address that can be opened/],
		['http://localhost:99999/', /is no address that can be opened/],
	])('%s', async (address, said) => {
		expect(await sentenceOf(address)).toMatch(said);
	});

	test('nothing, where another protocol is spoken', async () => {
		expect(await sentenceOf(origin.replace('http:', 'https:'))).toMatch(/no secure connection.*http:\/\//);
	});
});

describe('a name and a password in an address', () => {
	const secret = encodeURIComponent(PAIR.split(':')[1] as string);
	const locked = (path: string) => `${origin.replace('://', `://ann:${secret}@`)}/${path}/`;

	test('are for the server alone', async () => {
		const fetched = await fetchRecords(locked('locked'));
		expect(fetched).toEqual({ from: `${origin}/locked/`, text: cave });
	});

	test('stand in no sentence', async () => {
		const odd = ['broken', 'page', 'nothing', 'here', 'silent', 'packed-badly'].map(locked);
		const unopened = ['http://ann:sesame@', 'http://ann:sesame@[/', 'https:ann:sesame@no.invalid/', 'ftp://ann:sesame@example.org/'];
		for (const from of [...odd, ...unopened]) expect(await sentenceOf(from)).not.toMatch(/sesame|ann/);
		const twice = harvest([await fetchRecords(locked('locked')), await fetchRecords(locked('locked'))]);
		expect(twice.faults.join()).not.toContain('sesame');
	});

	test('in a record or at a search server are refused', async () => {
		const address = 'https://ann:sesame@cave.example.org/';
		expect(harvest([{ from: 'cave', text: movedTo(cave, address) }])).toMatchObject({
			editions: [],
			faults: [expect.not.stringContaining('sesame')],
		});
		const { status, stderr } = await call(libraryCommand, ['x', '--typesense', 'https://ann:sesame@search.example.org', '--key', 'k'], {
			cwd: folder,
		});
		expect([status, stderr]).toEqual([1, expect.stringContaining(serverWithPassword)]);
		expect(stderr).not.toContain('sesame');
	});
});

describe('what lies on a disk', () => {
	test.each<[string, (path: string) => Promise<unknown>, RegExp]>([
		['an empty file', (path) => writeFile(path, ''), /is empty/],
		['a folder where the record should be', (path) => mkdir(join(path, 'data/records.jsonl'), { recursive: true }), /there is a folder/],
		['an empty folder', (path) => mkdir(path), /has no record/],
		['a link to nothing', (path) => symlink(join(folder, 'none'), path), /There is no file/],
		['a link to itself', (path) => symlink(path, path), /can’t be read \(ELOOP\)/],
		['an edition that can’t be read', (path) => mkdir(join(path, 'edition.yml'), { recursive: true }), /errors; npm run check/],
	])('%s', async (name, make, said) => {
		const path = join(folder, name.replaceAll(' ', '-'));
		await make(path);
		expect(await sentenceOf(path)).toMatch(said);
	});

	test.runIf(process.platform === 'linux')('a file that never ends', async () => {
		expect(await sentenceOf('/dev/zero')).toMatch(/larger than \d+ MB/);
	});
});

describe('a record file that is sealed and says', () => {
	const [header] = linesOf(cave);
	test.each<[string, string, RegExp]>([
		['an older schema', withFirst(cave, 'edition', { schema: 0 }), /schema version 0.*Built anew/],
		['a newer schema', withFirst(cave, 'edition', { schema: 2, mood: 'new' }), /schema version 2.*newer engine/],
		['a claim of another address', withFirst(cave, 'claim', { address: 'https://elsewhere.example.net/a/p2a/' }), /^Line 2 .*elsewhere/],
		['a line from a claim that is not there', withFirst(cave, 'relation', { from: ['p99z'] }), /names p99z/],
		['a line to one', withFirst(cave, 'relation', { to: 'p99z' }), /names p99z/],
		['a citation of no work', withFirst(cave, 'citation', { work: 'nobody' }), /names nobody/],
		['a citation at no claim', withFirst(cave, 'citation', { claims: ['p99z'] }), /names p99z/],
		['two editions', cave + bread, /At line \d+ of .* another record begins/],
		['its own first line twice', seal([...linesOf(cave), ...linesOf(cave).slice(0, 1)]), /At line \d+ of .* another record begins/],
		['the counts of two sorts exchanged', exchanged(cave), /was altered/],
		['no name', withFirst(cave, 'edition', { short: ' ' }), /short: it is empty/],
		['a licence that runs', withFirst(cave, 'edition', { licence: { name: 'x', address: 'javascript:alert(1)' } }), /licence\.address/],
		['an address with a question', movedTo(cave, 'https://cave.example.org/?e=1'), /^Line 1 .*address/],
		['half a first line', `${JSON.stringify(header).slice(0, 60)}`, /^Line 1 .*cut short or altered, and no JSON/],
	])('%s is left out with a sentence', (_name, text, said) => {
		const { editions, faults } = harvest([
			{ from: 'odd', text },
			{ from: 'bread', text: bread },
		]);
		expect(editions.map(({ edition }) => edition.short)).toEqual(['Bread']);
		expect(faults).toEqual([expect.stringMatching(said)]);
	});

	test('nothing but who it is makes an edition without claims', () => {
		const { editions, faults } = harvest([{ from: 'empty', text: seal(linesOf(cave).slice(0, 1)) }]);
		expect(faults).toEqual([]);
		const pages = buildLibraryPages(buildLibrary(editions), { title: 'x', language: 'en' });
		expect([...pages.keys()]).toContain('editions/led-out/index.html');
	});

	test('Arabic, Greek and Chinese names has pages for them, each of its own', () => {
		const names = [
			['ar', 'رسالة', 'ابن رشد'],
			['grc', 'Πολιτεία', 'Πλάτων'],
			['zh', '洞穴', '庄周'],
			['zh', '影子', '柏拉图'],
		] as const;
		const { editions, faults } = harvest(
			names.map(([language, short, author], index) => ({
				from: short,
				text: withLines(movedTo(cave, `https://e${index}.example.org/`, { language, short, title: short, author }), ({ record }) =>
					record === 'work' ? { authors: [author] } : record === 'concept' ? { term: short } : undefined,
				),
			})),
		);
		expect(faults).toEqual([]);
		const library = buildLibrary(editions);
		const pages = buildLibraryPages(library, { title: 'x', language: 'en' });
		for (const list of [library.editions, library.authors, library.works, library.concepts])
			expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
		for (const { slug } of library.authors) expect(pages.has(`authors/${slug}/index.html`)).toBe(true);
		expect(library.authors.map(({ name }) => name)).toEqual(expect.arrayContaining(names.map(([, , author]) => author)));
	});
});

/** With as many lines as it says, but not of each sort. */
function exchanged(text: string): string {
	const [first = '', ...rest] = text.split('\n');
	const header = JSON.parse(first);
	const { claims, works } = header.counts;
	expect(claims).not.toBe(works);
	return [JSON.stringify({ ...header, counts: { ...header.counts, claims: works, works: claims } }), ...rest].join('\n');
}

describe('one edition is one', () => {
	test.each([
		['https://cave.example.org/~e/', 'https://cave.example.org/%7Ee/'],
		['https://cave.example.org/höhle/', 'https://cave.example.org/h%c3%b6hle/'],
		['https://cave.example.org/e/', 'https://cave.example.org/e/index.html'],
		['https://cave.example.org/e/', 'https://cave.example.org./e/'],
		['https://cave.example.org/e/', 'http://cave.example.org:80/a/../e'],
	])('%s and %s', (one, other) => {
		const texts = [movedTo(cave, one), withFirst(movedTo(cave, one, { version: '9.0.0' }), 'edition', { address: other })];
		const { editions, faults } = harvest(texts.map((text, index) => ({ from: `file-${index}`, text })));
		expect(editions).toHaveLength(1);
		expect(faults).toEqual([expect.stringMatching(/^file-1 \(version 9\.0\.0\) and file-0 \(version 0\.1\.0\) both say/)]);
	});
});
