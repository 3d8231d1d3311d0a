/** The built edition in a browser: what holds of pages beyond the walk of each kind (walk-pages.ts). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { EditionData } from '../../src/model/edition.ts';
import { useBrowser } from './in-browser.ts';
import { listPageKinds } from './page-kinds.ts';
import { readSite } from './pages.ts';
import { serve } from './serve.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'edition') as (typeof sites)[number];
const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const paths = [...readSite(site.folder, site.base).pages.keys()];
const kinds = listPageKinds(site.folder, paths);
const pathOf = (kind: string) => kinds.find(({ name }) => name === kind)?.path as string;
const busy = data.claims.find(({ id }) => data.relations.some(({ from, to }) => from.includes(id) || to === id));

const pages = useBrowser(site);

/**
 * How much of a window moves while a page loads, with its faces or without (Cumulative Layout Shift). Faces are swapped in as they come, and words that
 * stand-ins have set are set again: 0.1 is what Core Web Vitals call good.
 */
test.each([
	{ what: 'nothing moves while a page loads, but for words when their faces come', faces: false, most: 0.01 },
	{ what: 'little moves when faces come', faces: true, most: 0.1 },
])('$what', { tags: ['thorough'] }, async ({ faces, most }) => {
	const context = await pages.browser.newContext({ viewport: { width: 1440, height: 900 } });
	if (!faces) await context.route('**/*.woff2', (route) => route.abort());
	for (const path of ['title', 'text', 'proposition', 'claim', 'map'].map(pathOf)) {
		const page = await context.newPage();
		await page.addInitScript(() => {
			const seen = window as unknown as { shift: number };
			seen.shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(pages.origin + path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBeLessThan(most);
		await page.close();
	}
	await context.close();
});

/**
 * A clock that stands still while the head is read makes a line quick. What then has a page laid out again is parsing in pieces, what is laid out only when
 * it is found near, or a script that writes or measures while it loads; and faces that come late on a busy machine, so that one load in five has to do. A
 * window that is new is laid out, empty, when it gets the focus: another page is opened in it before.
 */
test('on a quick line a page is laid out once', async () => {
	const context = await pages.browser.newContext({ viewport: { width: 412, height: 823 } });
	await context.addInitScript(() => {
		const [now, wait] = [performance.now.bind(performance), setTimeout.bind(globalThis)];
		performance.now = () => (document.body ? now() : 0);
		globalThis.setTimeout = ((...of: Parameters<typeof setTimeout>) => (document.body ? wait(...of) : 0)) as typeof setTimeout;
	});
	const countLayouts = async (path: string) => {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		await page.goto(`${pages.origin}/llms.txt`);
		await page.goto(pages.origin + path, { waitUntil: 'networkidle' });
		const { metrics } = await session.send('Performance.getMetrics');
		await page.close();
		return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
	};
	for (const kind of ['title', 'text', 'proposition', 'claim', 'maps', 'claims']) {
		let layouts = Number.POSITIVE_INFINITY;
		for (let load = 0; load < 5 && layouts > 1; load++) layouts = Math.min(layouts, await countLayouts(pathOf(kind)));
		expect(layouts, kind).toBe(1);
	}
	await context.close();
});

/** `waited`: how long ago the reader has clicked when the head of the page is read, in ms. */
test.each([
	{ what: 'soon after the click the first picture waits for the whole page and for its faces', waited: 0, held: true },
	{ what: 'where the reader has waited, the first picture waits for no more', waited: 60_000, held: false },
])('$what', async ({ waited, held }) => {
	const context = await pages.browser.newContext();
	const page = await context.newPage();
	await page.addInitScript((time) => {
		const now = performance.now.bind(performance);
		performance.now = () => (document.body ? now() : time);
	}, waited);
	await page.goto(pages.origin + pathOf('text'), { waitUntil: 'domcontentloaded' });
	const found = await page.evaluate(() => {
		const linked = (within: string, rel: string) =>
			[...document.querySelectorAll(`${within} link[rel=${rel}]`)].map((link) => link.getAttribute('href') ?? '');
		const targets = linked('head', 'expect').map((address) => document.querySelector(address));
		const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
			/\S/.test(text.textContent ?? '') && text.parentElement?.localName !== 'script' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
		);
		let last: Node | null = null;
		while (words.nextNode()) last = words.currentNode;
		return {
			whole: targets.some((target) => target?.contains(last)),
			faces: linked('head', 'preload'),
			all: linked('body', 'preload'),
		};
	});
	await context.close();
	expect(found.all).not.toEqual([]);
	expect(found.whole).toBe(held);
	expect(found.faces).toEqual(held ? found.all : []);
});

test('how much is marked works without a script, and with one stands in the address', { tags: ['thorough'] }, async () => {
	const line = (page: Page) =>
		page
			.locator('.para .ann.claim:not(.ann .ann)')
			.first()
			.evaluate((span) => getComputedStyle(span).textDecorationLine);
	const { context: bare, page: still } = await pages.open(pathOf('text'), { javaScriptEnabled: false });
	expect(await line(still)).toBe('none');
	await still.getByText('claims', { exact: true }).click();
	expect(await line(still)).toBe('underline');
	await bare.close();

	const { context, page } = await pages.open(pathOf('text'));
	await page.getByText('claims', { exact: true }).click();
	expect(new URL(page.url()).search).toBe('?show=claims');
	await page.reload();
	expect(await page.locator('#show-claims').isChecked()).toBe(true);
	expect(await line(page)).toBe('underline');
	// and on the next page too, before its text is painted
	await page.route('**/*.js', (route) => (route.request().url().includes('/_astro/') ? route.abort() : route.continue()));
	const before = new URL(page.url()).pathname;
	await page.locator('.turn a').first().click();
	await page.waitForURL((url) => url.pathname !== before);
	expect(await page.locator('#show-claims').isChecked()).toBe(true);
	await page.unroute('**/*.js');
	await page.reload();
	await expect.poll(() => new URL(page.url()).search).toBe('?show=claims');
	await context.close();
});

test('a section is marked as its own switch says, without a script too, and its cards open as they do in such a text', async () => {
	const cave = sites.find(({ name }) => name === 'cave') as (typeof sites)[number];
	const served = await serve(cave.folder);
	/** Of the first claim before the section and the first in it, whether it is marked, and whether the Tab key stops there. */
	const marked = (page: Page) =>
		page.evaluate(() => {
			const all = [...document.querySelectorAll<HTMLElement>('.para .ann:not(.assumption, .ann .ann)')];
			return [all.find((one) => !one.closest('.under')), all.find((one) => one.closest('.under'))].map(
				(one) => one && `${getComputedStyle(one).textDecorationLine}${one.tabIndex === 0 ? ', a stop' : ''}`,
			);
		});
	const context = await pages.browser.newContext({ javaScriptEnabled: true });
	const page = await context.newPage();
	await page.goto(`${served.origin}/text/the-cave/`, { waitUntil: 'networkidle' });
	expect(await marked(page)).toEqual(['none', 'none']);
	await page.locator('.under .marking').getByText('claims', { exact: true }).click();
	expect(await marked(page)).toEqual(['none', 'underline, a stop']);
	const { searchParams } = new URL(page.url());
	expect([...searchParams].map(([name, value]) => [name.replace(/-h\d+$/, ''), value])).toEqual([['show', 'claims']]);
	await page.reload({ waitUntil: 'networkidle' });
	expect(await marked(page)).toEqual(['none', 'underline, a stop']);
	await page.locator('main > .marking').getByText('everything', { exact: true }).click();
	await page.locator('.under .marking').getByText('quiet', { exact: true }).click();
	expect(await marked(page)).toEqual(['underline, a stop', 'none']);
	await expect.poll(() => page.locator('.app').count()).toBeGreaterThan(0);
	expect(await page.locator('.under .app').count()).toBe(0);
	await page.locator('.under .marking').getByText('as the page', { exact: true }).click();
	await expect.poll(() => page.locator('.under .app').count()).toBeGreaterThan(0);
	expect(new URL(page.url()).search).toBe('?show=all');
	await context.close();

	const bare = await pages.browser.newContext({ javaScriptEnabled: false });
	const still = await bare.newPage();
	await still.goto(`${served.origin}/text/the-cave/`);
	await still.locator('.under .marking').getByText('claims', { exact: true }).click();
	expect((await marked(still)).map((one) => one?.split(',')[0])).toEqual(['none', 'underline']);
	await bare.close();
	await served.close();
});

test('the page colour that was chosen stays on the next page, from its first paint', async () => {
	const { context, page } = await pages.open('/about/', { colorScheme: 'light' });
	await page.getByTitle('Dark').click();
	await page.goto(`${pages.origin}/claims/`);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
	expect(await page.locator('#theme-dark').isChecked()).toBe(true);
	await context.close();
});

test('a page that is not there suggests the nearest id', async () => {
	const { context, page } = await pages.open(`/a/${busy?.id}zz/`);
	await expect.poll(() => page.locator('#near').textContent()).toContain(`Did you mean ${busy?.id}`);
	await context.close();
});

test('under a sub-path search and suggestions lead to pages under it', { tags: ['thorough'] }, async () => {
	const under = sites.find(({ base }) => base !== '/') as (typeof sites)[number];
	const other = await serve(under.folder, under.base);
	const context = await pages.browser.newContext();
	const page = await context.newPage();
	await page.goto(`${other.origin}${under.base}search/?q=shadow`);
	await expect.poll(() => page.locator('.hit a').count()).toBeGreaterThan(0);
	await page.locator('.hit a').first().click();
	await page.waitForURL(`${other.origin}${under.base}**`);
	expect(await page.locator('h1').textContent()).not.toContain('Nothing');
	await page.goto(`${other.origin}${under.base}a/p2zz/`);
	await expect.poll(() => page.locator('#near a').first().getAttribute('href')).toContain(`${under.base}a/p2`);
	await context.close();
	await other.close();
});
