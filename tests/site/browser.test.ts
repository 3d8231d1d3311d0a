/** The built edition in a browser: what holds of pages beyond the walk of each kind (walk-pages.ts). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('nothing moves while a page loads', async () => {
	const context = await pages.browser.newContext({ viewport: { width: 1440, height: 900 } });
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
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBeLessThan(0.01);
		await page.close();
	}
	await context.close();
});

test('the letter of a claim leads to its note and the note back to the words, by keyboard', async () => {
	const { context, page } = await pages.open(pathOf('text'), { viewport: { width: 390, height: 800 } });
	const key = page.locator('.key').first();
	const id = await key.getAttribute('id');
	await key.focus();
	await page.keyboard.press('Enter');
	const note = page.locator(`#n-${id}`);
	await expect.poll(() => note.isVisible()).toBe(true);
	await note.locator('.back[href^="#"]').focus();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(`#${id}`);
	await context.close();
});

test('what is shown of the annotations works without a script, and with one stands in the address', async () => {
	const { context: bare, page: still } = await pages.open(pathOf('text'), { javaScriptEnabled: false });
	await still.getByText('none', { exact: true }).click();
	expect(await still.locator('.key').first().isVisible()).toBe(false);
	await bare.close();

	const { context, page } = await pages.open(pathOf('text'));
	await page.getByText('assumptions', { exact: true }).click();
	expect(new URL(page.url()).search).toBe('?show=assumptions');
	await page.reload();
	expect(await page.locator('#show-assumptions').isChecked()).toBe(true);
	expect(await page.locator('.key.claim').first().isVisible()).toBe(false);
	// and on the next page too, before its text is painted
	await page.route('**/*.js', (route) => (route.request().url().includes('/_astro/') ? route.abort() : route.continue()));
	const before = new URL(page.url()).pathname;
	await page.locator('.turn a').first().click();
	await page.waitForURL((url) => url.pathname !== before);
	expect(await page.locator('#show-assumptions').isChecked()).toBe(true);
	await page.unroute('**/*.js');
	await page.reload();
	await expect.poll(() => new URL(page.url()).search).toBe('?show=assumptions');
	await context.close();
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

test('under a sub-path search and suggestions lead to pages under it', async () => {
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
