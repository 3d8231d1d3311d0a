/** The site opened from a disk, and what hosts and crawlers find beside the pages. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { relativePath, toFolderPage } from '../../src/cli/folder/to-folder-page.ts';
import { writeFolder } from '../../src/cli/folder/write-folder.ts';
import { readTags } from '../../src/formats/html-tags.ts';
import { readAddress } from '../../src/site/build/publish-files.ts';
import { caveCopy, cavePassages } from '../collation/cave-copy.ts';
import { startChromium } from './chromium.ts';
import { readSite } from './pages.ts';

const sites = inject('sites');
const under = sites.find(({ base }) => base !== '/') as (typeof sites)[number];
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'elenchus-folder-'));
	await writeFolder(under.folder, folder, under.base);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('addresses are seen from the page', () => {
	expect(relativePath('index.html', 'a/p1/index.html')).toBe('a/p1/index.html');
	expect(relativePath('text/x/index.html', 'text/y/index.html')).toBe('../y/index.html');
	expect(relativePath('a/p1/index.html', 'index.html')).toBe('../../index.html');
	expect(toFolderPage('<a class="x" href="/b/a/p1/?q=1#n">', 'text/x/index.html', { base: '/b/' }).html).toBe(
		'<a class="x" href="../../a/p1/index.html?q=1#n">',
	);
	expect(toFolderPage('<a href="https://doi.org/1"><a href="#here">', 'x/index.html', { base: '/' }).html).toBe(
		'<a href="https://doi.org/1"><a href="#here">',
	);
});

test('in the folder every link leads to a file that is there', () => {
	const { pages } = readSite(folder);
	const broken: string[] = [];
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
		const page = pages.get(`/${entry.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
		for (const link of page?.links ?? []) {
			if (/^(?:https?:|mailto:|data:|#)/.test(link)) continue;
			const target = new URL(link, pathToFileURL(join(folder, entry)));
			if (link.startsWith('/') || !existsSync(target.pathname)) broken.push(`${entry} → ${link}`);
		}
	}
	expect(broken).toEqual([]);
});

test('opened from a disk it is read, keeps what is shown, has its fonts, and the search says that it needs a server', {
	tags: ['thorough'],
}, async () => {
	const browser = await startChromium();
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto(pathToFileURL(join(folder, 'index.html')).href);
	await page.getByRole('link', { name: 'Read the text' }).click();
	expect(await page.locator('.para').count()).toBeGreaterThan(0);
	const fonts = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
	});
	expect(fonts).toContain('Alegreya');
	await page.getByText('claims', { exact: true }).first().click();
	expect(new URL(page.url()).search).toBe('?show=claims');
	await page.getByRole('searchbox').first().fill('shadow');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\//);
	expect(await page.locator('main').textContent()).toContain('needs a web server');
	expect(said).toEqual([]);
	await browser.close();
});

test('opened from a disk exercises are made, and what is tried is answered: their data is handed to them', {
	tags: ['thorough'],
}, async () => {
	const browser = await startChromium();
	const page = await browser.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	const open = (path: string) => page.goto(pathToFileURL(join(folder, path, 'index.html')).href);
	await open('a/s1/');
	await page.locator('main a.id[href*="p2c"]').first().hover();
	await expect.poll(() => page.locator('#preview').textContent()).toContain('2c');
	await page.mouse.move(1, 1);
	await open('teach/exercises/');
	await expect.poll(() => page.locator('#exercise .prompt').count()).toBe(1);
	await open('teach/worksheet/');
	await expect.poll(() => page.locator('.t-tasks .prompt').count()).toBeGreaterThan(0);
	await open('what-if/');
	await page.locator('#try-what').fill('7b');
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect.poll(() => page.locator('#changes a').count()).toBeGreaterThan(0);
	await page.locator('#changes a').first().click();
	await expect.poll(() => page.url()).toMatch(/index\.html/);
	expect(await page.locator('h1').count()).toBe(1);
	expect(said).toEqual([]);
	await browser.close();
});

test('opened from a disk a reader’s own copy is found too, in the page itself, and shown on other pages', {
	tags: ['thorough'],
}, async () => {
	const copy = join(folder, 'the cave.txt');
	writeFileSync(copy, caveCopy);
	const browser = await startChromium();
	const page = await (await browser.newContext()).newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto(pathToFileURL(join(folder, 'your-copy/index.html')).href);
	await page.setInputFiles('#copy-file', copy);
	await expect.poll(() => page.locator('#copy-report').textContent()).toMatch(/The whole article is here/);
	await page.goto(pathToFileURL(join(folder, 'text/the-cave/index.html')).href);
	await expect.poll(() => page.locator('#p3 .articles').textContent()).toBe(cavePassages.find(({ id }) => id === 'p3')?.text);
	expect(said).toEqual([]);
	await browser.close();
});

describe.each(sites)('$name', ({ folder: built, base }) => {
	const { pages } = readSite(built, base);
	const read = (file: string) => readFileSync(join(built, file), 'utf8');

	test('the sitemaps list every page that may be found, each once: numbers in one of their own, the rest sorted', () => {
		const addressesIn = (file: string) => [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] as string);
		const [listed, numbers] = [addressesIn('sitemap.xml'), addressesIn('sitemap-anchors.xml')];
		expect(listed).toEqual([...new Set(listed)].sort());
		const wanted = [...pages.values()].flatMap(({ html }) => readAddress(readTags(html, { head: true })) ?? []);
		expect([...listed, ...numbers].sort()).toEqual([...new Set(wanted)].sort());
		expect(read('robots.txt')).toContain('/sitemap.xml');
	});

	test('_headers forbid nothing that a page needs, and all that it does not', () => {
		const policy = /Content-Security-Policy: (.*)/.exec(read('_headers'))?.[1] ?? '';
		expect(policy).not.toContain('unsafe-inline');
		for (const { html, path } of pages.values()) {
			const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replace(/&#39;|&#x27;/g, "'") ?? '';
			for (const rule of own.split('; ')) {
				const [name, ...sources] = rule.split(' ');
				const same = policy.split('; ').find((one) => one.startsWith(`${name} `));
				for (const source of sources) if (source !== "'none'") expect(same, `${path} ${rule}`).toContain(source);
			}
		}
	});

	test('every page that may be found has a title, a description, and a card that is there', () => {
		const lacking = [...pages.values()].filter(({ html }) => {
			if (readAddress(readTags(html, { head: true })) === undefined) return false;
			const card = /<meta property="og:image" content="[^"]*\/cards\/([^"]+)"/.exec(html)?.[1];
			return (
				!/<title>[^<]+<\/title>/.test(html) ||
				!/<meta name="description" content="[^"]+"/.test(html) ||
				card === undefined ||
				!existsSync(join(built, 'cards', card))
			);
		});
		expect(lacking.map(({ path }) => path)).toEqual([]);
	});
});
