/** A site with frozen editions: they are published as they were, changes are told, and no id that was released leads nowhere. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frozenPath, MANIFEST, unpackFrozen } from '../../src/anchors/frozen-edition.ts';
import { LEDGER, parseLedger } from '../../src/anchors/ledger.ts';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import { buildSite } from './build-site.ts';
import { startChromium } from './chromium.ts';
import { readSite } from './pages.ts';
import { makeReleased } from './released.ts';
import { type Served, serve } from './serve.ts';

let folder: string;
let out: string;
let content: string;
let site: ReturnType<typeof readSite>;
let old: ReturnType<typeof site.readFrozen>;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-released-'));
	[content, out] = [join(folder, 'content'), join(folder, 'out')];
	await makeReleased(content);
	const { code, output } = await buildSite(content, out);
	if (code !== 0) throw new Error(output);
	site = readSite(out);
	old = site.readFrozen();
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a page says, without its markup. */
const words = (path: string) =>
	(site.pages.get(path)?.html ?? '')
		.replace(/^[\s\S]*<main/, '<main')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ');
const read = (path: string) => readFile(join(out, path), 'utf8');

describe('a frozen edition', () => {
	test.each(['0.1.0', '0.2.0'])('%s is published byte for byte as it was released', async (version) => {
		const { ledger } = parseLedger(await readFile(join(content, LEDGER), 'utf8'));
		const release = ledger.releases.find((one) => one.release === version) as NonNullable<(typeof ledger.releases)[number]>;
		const { files } = unpackFrozen(release, await readFile(join(content, frozenPath(version))));
		expect(files?.size).toBeGreaterThan(25);
		for (const [path, bytes] of files ?? []) {
			const published = path.startsWith('o/') ? join(out, path) : join(out, 'v', version, path);
			expect((await readFile(published)).equals(bytes), path).toBe(true);
		}
		expect(
			createHash('sha256')
				.update(await read(`v/${version}/${MANIFEST}`))
				.digest('hex'),
		).toBe(release.manifest);
	});

	test('leads within itself, or to pages of the newest that are there', () => {
		expect(old.size).toBeGreaterThan(20);
		const broken = [...old].flatMap(([path, { links }]) =>
			links
				.map((link) => new URL(link, `http://x${path}`))
				.filter(({ host, pathname }) => host === 'x' && !site.files.has(decodeURIComponent(pathname)))
				.map(({ pathname }) => `${path} → ${pathname}`),
		);
		expect(broken).toEqual([]);
	});

	test('says on every page that there is a newer one, leads to it, and is cited by its own address', () => {
		for (const [path, { html, links }] of old) {
			expect(html, path).toMatch(/This is edition 0\.[12]\.0, released on [^;]*; it never changes/);
			const passage = /\/p\/([^/]+)\/$/.exec(path)?.[1];
			if (passage) expect(links, path).toContain(`../../../../a/p${passage}/#history`);
		}
		const { html = '', ids = [] } = old.get('/v/0.1.0/p/7/') ?? {};
		expect(ids).toContain('p7a');
		expect(html).toContain('https://cave.example.org/v/0.1.0/p/7/#p7a');
		expect(html).toContain('<link rel="cite-as" href="https://cave.example.org/v/0.1.0/p/7/"');
		expect(html).toContain('<link rel="canonical" href="https://cave.example.org/a/p7/"');
	});

	test('stores what both editions have once', async () => {
		const ledger = parseLedger(await readFile(join(content, LEDGER), 'utf8')).ledger;
		const stored = await Promise.all(
			ledger.releases.map(async (one) => {
				const { files } = unpackFrozen(one, await readFile(join(content, frozenPath(one.release))));
				return [...(files?.keys() ?? [])].filter((path) => path.startsWith('o/'));
			}),
		);
		const all = new Set(stored.flat());
		expect([...site.files].filter((path) => path.startsWith('/o/')).sort()).toEqual([...all].map((path) => `/${path}`).sort());
		expect(all.size).toBeLessThan(stored.flat().length - 4);
	});

	test('holds neither search nor what is about all editions', () => {
		for (const path of [
			'search/',
			'pagefind/pagefind.js',
			'changes/',
			'dts/index.json',
			'404.html',
			'robots.txt',
			'sitemap.xml',
			'v/0.1.0/',
		]) {
			expect(site.files.has(`/v/0.2.0/${path}`), path).toBe(false);
		}
	});
});

describe('the newest edition', () => {
	test('leads from every released id to a page, and every page to pages that are there', () => {
		const lost = [...site.pages.values()].flatMap(({ path, links }) =>
			links
				.filter((link) => link.startsWith('/') && !site.files.has(decodeURIComponent(new URL(link, 'http://x').pathname)))
				.map((link) => `${path} → ${link}`),
		);
		expect(lost).toEqual([]);
		for (const path of old.keys()) {
			const passage = /^\/v\/[\d.]+\/p\/([^/]+)\/$/.exec(path)?.[1];
			if (passage) expect(site.pages.has(`/a/p${passage}/`), path).toBe(true);
		}
	});

	test('keeps a page for what was withdrawn or superseded, which says what happened, when and why, and leads on', async () => {
		expect(words('/a/x4/')).toMatch(/Withdrawn in edition 0\.2\.0 \([\d-]+\): The article does not say it\./);
		expect(words('/a/x4/')).toContain('Nothing took its place');
		expect(words('/a/x4/')).toContain('Who asks has seen more.');
		expect(site.pages.get('/a/x4/')?.links).toContain('/v/0.1.0/p/7/#x4');
		expect(words('/a/x3/')).toMatch(/Superseded by x5 in edition 0\.2\.0/);
		expect(site.pages.get('/a/x3/')?.links).toContain('/a/x5/');
		expect(JSON.parse(await read('data/ids.json'))).toMatchObject({ x4: '/a/x4/', q1: '/text/the-cave/#q1' });
	});

	test('tells on its page what happened to an id, word by word', () => {
		const { html = '' } = site.pages.get('/a/p7a/') ?? {};
		expect(words('/a/p7a/')).toMatch(
			/First published in edition 0\.1\.0 \(2026-01-01\)\..*Corrected, without a change of meaning, in edition 0\.2\.0/,
		);
		expect(html).toMatch(
			/<del><span class="vh">\[taken out: <\/span>lit<span class="vh">\]<\/span><\/del>\s*<ins><span class="vh">\[put in: <\/span>lights/,
		);
		expect(words('/a/p2c/')).toMatch(/Annotated differently in edition 0\.2\.0; the words are the same\..*voice:.*shared.*→.*reported/);
		expect(words('/a/p4a/')).not.toMatch(/otherwise|Corrected/);
		expect(site.pages.get('/a/p7a/')?.links).toContain('/v/0.1.0/p/7/#p7a');
	});

	test('is cited as a draft, with what is fixed beside it', () => {
		expect(words('/a/p7a/')).toMatch(/Edition 0\.3\.0 is a draft, and before 1\.0\.0 ids may still change/);
		expect(site.pages.get('/a/p7a/')?.links).toContain('/v/0.2.0/p/7/#p7a');
	});

	test('compares any two editions, as a page and as data', { tags: ['thorough'] }, async () => {
		for (const [from, to, changes] of [
			['0.1.0', '0.2.0', ['p7 reworded', 'p2c reannotated', 'p7a reworded', 'x3 superseded', 'x4 withdrawn', 'x5 added']],
			['0.2.0', '0.3.0', ['p1 reworded']],
			['0.1.0', '0.3.0', ['p1 reworded', 'p7 reworded', 'p2c reannotated', 'p7a reworded', 'x3 superseded', 'x4 withdrawn', 'x5 added']],
		] as const) {
			const data = JSON.parse(await read(`changes/${from}/${to}/changes.json`));
			expect(data.changes.map(({ id, change }: { id: string; change: string }) => `${id} ${change}`)).toEqual(changes);
			expect(site.pages.get(`/changes/${from}/${to}/`)?.ids).toEqual(expect.arrayContaining(changes.map((one) => one.split(' ')[0])));
			expect(site.pages.get('/changes/')?.links).toContain(`/changes/${from}/${to}/`);
		}
		expect(words('/changes/0.2.0/0.3.0/')).toContain('They are short.');
	});
});

test('a ledger that lost the line of a released id, or of a release, stops the build', async () => {
	const cut = join(folder, 'cut');
	await cp(content, cut, { recursive: true });
	const ledger = await readFile(join(cut, LEDGER), 'utf8');
	await writeFile(join(cut, LEDGER), ledger.replace(/^\{"id":"p4a".*"class":"new".*\n/m, ''));
	const { code, output } = await buildSite(cut, join(folder, 'never'));
	expect(code).toBe(1);
	expect(output).toMatch(
		/anchors\.jsonl:\d+:1 error ledger-valid The ledger has no line for what edition 0\.1\.0 says at p4a\. Restore the ledger/,
	);
	await writeFile(join(cut, LEDGER), ledger.replace(/^\{"release":"0\.1\.0".*\n/m, ''));
	expect(formatMessages(compile(await readContent(cut)).messages)).toMatch(
		/editions\/0\.1\.0\.tar\.zst:1:1 error edition-frozen The ledger does not say that edition 0\.1\.0 was released\./,
	);
});

test('an archive that is not as it was released stops the build before anything is published', async () => {
	const broken = join(folder, 'broken');
	await cp(content, broken, { recursive: true });
	const path = join(broken, frozenPath('0.1.0'));
	const archive = await readFile(path);
	archive[archive.length >> 1] = (archive[archive.length >> 1] as number) ^ 1;
	await writeFile(path, archive);
	const { code, output } = await buildSite(broken, join(folder, 'never'));
	expect(code).toBe(1);
	expect(output).toMatch(/editions\/0\.1\.0\.tar\.zst:1:1 error edition-frozen .*Restore the file from version control/);
	expect(output).not.toMatch(/^\s+at .+:\d+/m);
});

describe('in a browser', { tags: ['thorough'] }, () => {
	let browser: Browser;
	let served: Served;
	beforeAll(async () => {
		served = await serve(out);
		browser = await startChromium();
	});
	afterAll(async () => {
		await browser.close();
		await served.close();
	});

	test('copies a citation and says so; nothing is against the policy', async () => {
		const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await page.goto(`${served.origin}/a/p7a/`);
		expect(
			await page.locator('script[type="application/ld+json"]').evaluate((one) => JSON.parse(one.textContent ?? '')['@graph'].length),
		).toBeGreaterThan(1);
		await page.getByRole('button', { name: 'Copy APA' }).click();
		await expect.poll(() => page.locator('p.told').textContent()).toBe('Copied: APA');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('.copied[data-name=APA]').textContent());
		await page.getByText('BibTeX, RIS, CSL-JSON').click();
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save BibTeX' }).click()]);
		expect(download.suggestedFilename()).toMatch(/p7a-v0\.3\.0\.bib$/);
		expect(said).toEqual([]);
		await context.close();
	});

	test('leads from a place in an older edition to what has happened there, and says of a lost one what became of it', async () => {
		const page = await browser.newPage();
		await page.goto(`${served.origin}/v/0.1.0/p/7/#p7a`);
		expect(await page.locator('#p7a').isVisible()).toBe(true);
		expect(await page.locator('figure img').evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth))).toBeGreaterThan(
			100,
		);
		await page.locator('.edition a').click();
		await page.waitForURL(`${served.origin}/a/p7/#history`);
		expect(await page.locator('#history').isVisible()).toBe(true);
		await page.goto(`${served.origin}/text/outside/#x3`);
		await expect
			.poll(() => page.locator('[data-notice=lost]').textContent())
			.toMatch(/^x3 is no longer used\. Superseded by x5 in edition 0\.2\.0 .*: x5 says it better\./);
		await page.locator('[data-notice=lost] a').click();
		await page.waitForURL(`${served.origin}/a/x3/`);
		await page.close();
	});

	test('without a script the citations stand there as text, without buttons', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${served.origin}/a/p7a/#cite`);
		expect(await page.locator('.cite-this').filter({ visible: true }).count()).toBe(1);
		expect(await page.locator('.cite-this button').filter({ visible: true }).count()).toBe(0);
		expect(await page.locator('.copied[data-name=MLA]').textContent()).toContain('cave.example.org/a/p7a/');
		await context.close();
	});
});
