/** The files of a release: few, whole, leading nowhere that is not there, and the same wherever nothing has changed. */
import { exec, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReleaseFiles } from '../../src/cli/build-release.ts';
import { compileFolder } from '../../src/cli/content.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fixturePath } from '../edition/fixtures.ts';

type Files = Map<string, string | Uint8Array>;
const ROOT = '/v/0.1.0/';
let folder: string;
let edition: Edition;
let files: Files;
let later: Files;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-small-'));
	await cp(fixturePath('cave'), folder, { recursive: true });
	({ edition } = await compileFolder(folder));
	files = await buildReleaseFiles(edition, '2026-01-01');
	const path = join(folder, 'text/02-outside.md');
	await writeFile(path, (await readFile(path, 'utf8')).replace('who lit the', 'who lights the'));
	const info = join(folder, 'edition.yml');
	await writeFile(info, (await readFile(info, 'utf8')).replace('version: 0.1.0', 'version: 0.2.0'));
	const { ids: _ids, ...changed } = await compileFolder(folder, { ledger: false });
	later = await buildReleaseFiles(changed.edition, '2026-02-02');
});
afterAll(() => rm(folder, { recursive: true }));

const pages = (all: Files) => [...all].filter((entry): entry is [string, string] => entry[0].endsWith('.html'));
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
/** Where a file is served: those of the store at the root, the others below the version. */
const served = (path: string) => (path.startsWith('o/') ? `/${path}` : ROOT + path);

describe('a release', () => {
	test('has a place for each id, with its words', () => {
		for (const { id, passage, text } of edition.claims) {
			const html = files.get(`p/${passage.slice(1)}/index.html`) as string;
			expect(idsOf(html)).toContain(id);
			expect(html.replace(/<[^>]*>/g, '').toLowerCase()).toContain(text.slice(0, 20).toLowerCase());
		}
		for (const { id, passage, why } of edition.relations) {
			const html = files.get(`p/${passage.slice(1)}/index.html`) as string;
			expect(idsOf(html)).toContain(id);
			if (why) expect(html).toContain(why);
		}
		for (const { slug } of edition.pages) expect(files.has(`text/${slug}/index.html`)).toBe(true);
		for (const { id } of edition.maps) expect(files.has(`map/${id}/index.html`)).toBe(true);
	});

	test('leads from a claim in the text to all that is kept about it, and says that once', () => {
		for (const { slug } of edition.pages) {
			const html = files.get(`text/${slug}/index.html`) as string;
			const letters = [...html.matchAll(/<a class="key[^"]*" id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]);
			const of = (id = '') => edition.claims.find((claim) => claim.id === id)?.passage.slice(1);
			expect(letters.length).toBeGreaterThan(0);
			for (const [id, href] of letters) expect(href).toBe(`../../p/${of(id)}/index.html#${id}`);
			expect(html).not.toContain('doc-footnote');
		}
	});

	test('has the map of each id that has one, as a view of the sheet of its page', () => {
		const shown = pages(files).flatMap(([, html]) => [...html.matchAll(/<img src="[./]*\/(o\/[^"#]+)#([^"]+)"/g)]);
		expect(shown.length).toBeGreaterThan(10);
		for (const [, sheet = '', id] of shown) expect(files.get(sheet)).toContain(`<view id="${id}"`);
	});

	test('leads within itself to places that are there, and out of it only to what is promised to stay', () => {
		const have = new Map([...files].map(([path, content]) => [served(path), content]));
		const wrong = pages(files).flatMap(([path, html]) =>
			[...html.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
				if (/^https?:/.test(link)) return [];
				const [to = '', fragment] = link.split('#');
				const at = to === '' ? ROOT + path : posix.join(posix.dirname(ROOT + path), to);
				if (/^\/(?:a\/[^/]+\/|text\/[^/]+\/|propositions\/\d+\/)?$/.test(at)) return [];
				const content = have.get(at);
				if (content === undefined) return [`${path} → ${link}`];
				return fragment && !String(content).includes(`id="${fragment}"`) ? [`${path} → ${link}`] : [];
			}),
		);
		expect(wrong).toEqual([]);
	});

	test('uses no id twice on a page, and needs no script', () => {
		for (const [path, html] of pages(files)) {
			const ids = idsOf(html);
			expect(
				ids.filter((id, at) => ids.indexOf(id) !== at),
				path,
			).toEqual([]);
			expect(html).not.toMatch(/<script|<[a-z]+ [^>]*\son[a-z]+=|epub:/);
		}
	});

	test('is saved by reference managers at its fixed address, with who answers for it, its version and its day', () => {
		for (const [path, html] of pages(files)) {
			const tags = Object.fromEntries(
				[...html.slice(0, html.indexOf('</head>')).matchAll(/<meta name="([^"]+)" content="([^"]*)">/g)].map(([, name, value]) => [
					name,
					value,
				]),
			);
			const cited = /<link rel="cite-as" href="([^"]+)">/.exec(html)?.[1];
			expect(cited, path).toContain('/v/0.1.0/');
			expect(tags, path).toMatchObject({
				'eprints.official_url': cited,
				'prism.edition': 'Version 0.1.0',
				'dcterms.issued': '2026-01-01',
				'bib:authors': expect.stringMatching(/./),
			});
			const passage = /^p\/([^/]+)\//.exec(path)?.[1];
			expect(tags['z:itemType'], path).toMatch(passage === undefined ? /^book/ : /^bookSection$/);
			if (passage !== undefined) expect(tags['dcterms.title']).toContain(`¶ ${passage}`);
		}
	});

	test('is the same when nothing has changed', async () => {
		expect([...(await buildReleaseFiles(edition, '2026-01-01'))]).toEqual([...files]);
	});

	test('takes a file for each passage and its maps, and few more', () => {
		const { passages, pages: text, maps, propositions } = edition;
		expect(files.size).toBeLessThanOrEqual(2 * (passages.length + propositions.length + maps.length + 2) + text.length + 12);
	});
});

describe('in a copy of the site', () => {
	let site: string;
	let server: Server;
	const place = (path: string) => join(site, served(path));
	beforeAll(async () => {
		site = await mkdtemp(join(tmpdir(), 'elenchus-copy-'));
		for (const [path, content] of files) {
			await mkdir(dirname(place(path)), { recursive: true });
			await writeFile(place(path), content);
		}
		server = createServer(async ({ url = '' }, response) => {
			const path = url.endsWith('/') ? `${url}index.html` : url;
			await readFile(join(site, path)).then(
				(bytes) => response.end(bytes),
				() => response.writeHead(404).end('nothing'),
			);
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
	});
	afterAll(async () => {
		server.close();
		await rm(site, { recursive: true });
	});
	const list = () => files.get('manifest-sha256.txt') as string;

	test('every file but the list itself is on the list, and sha256sum finds each as it was', async () => {
		const check = () => spawnSync('sha256sum', ['--quiet', '-c', 'manifest-sha256.txt'], { cwd: join(site, ROOT), encoding: 'utf8' });
		expect(list().trimEnd().split('\n').length).toBe(files.size - 1);
		expect(check()).toMatchObject({ status: 0, stdout: '' });
		for (const path of ['p/2/index.html', [...files.keys()].find((one) => one.startsWith('o/')) as string]) {
			const before = await readFile(place(path));
			await writeFile(place(path), `${before}.`);
			const { status, stdout } = check();
			expect(status).toBe(1);
			expect(stdout).toContain(path);
			await writeFile(place(path), before);
		}
	});

	test('the command that a release names finds the line of a page as it was, and none of an altered one', async () => {
		const [, said = ''] = /<code>(curl .*?)<\/code>/.exec(files.get('index.html') as string) ?? [];
		const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const command = said.replaceAll('&#x26;', '&').replaceAll('&amp;', '&').replaceAll(edition.info.baseUrl, local);
		const [, page = ''] = /curl -sL \S*\/v\/[^/]+\/(\S*)/.exec(command) ?? [];
		const file = place(`${page}index.html`);
		const ask = async () => (await promisify(exec)(command, { shell: '/bin/bash' }).catch((failed) => failed)).stdout;
		expect(await ask()).toMatch(new RegExp(`^[0-9a-f]{64}  ${page}index.html\\n$`));
		const before = await readFile(file, 'utf8');
		await writeFile(file, before.replace('</p>', '!</p>'));
		expect(await ask()).toBe('');
		await writeFile(file, before);
	});
});

test('of two releases what has not changed is stored once', () => {
	const stored = (all: Files) => [...all.keys()].filter((path) => path.startsWith('o/'));
	const fresh = stored(later).filter((path) => !files.has(path));
	expect(fresh.length).toBeGreaterThan(0);
	expect(fresh.length).toBeLessThan(stored(later).length);
	expect(fresh.filter((path) => !path.endsWith('.svg'))).toEqual([]);
});
