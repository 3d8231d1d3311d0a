/** The built edition in a browser: nothing for axe to find, nothing in the console, and everything that a script adds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { EditionData } from '../../src/model/edition.ts';
import { startChromium } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'edition') as (typeof sites)[number];
const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const attack = data.relations.find(({ type }) => type === 'attack');
const busy = data.claims.find(({ id }) => data.relations.some(({ from, to }) => from.includes(id) || to === id));
const cited = data.citations.find(({ claims }) => claims.length > 0);
/** One page of each kind. */
const kinds: Record<string, string> = {
	title: '/',
	contents: '/text/',
	text:
		data.sections.find(({ id }) => id === data.passages.find((one) => one.id === busy?.passage)?.section)?.url.split('#')[0] ?? '/text/',
	propositions: '/propositions/',
	proposition: '/propositions/1/',
	claim: `/a/${busy?.id}/`,
	passage: `/a/${busy?.passage}/`,
	relation: `/a/${attack?.id}/`,
	claims: '/claims/',
	sources: '/sources/',
	source: `/sources/${cited?.key}/`,
	concepts: '/concepts/',
	maps: '/map/',
	map: /href="(\/map\/[^"/]+\/)"/.exec(readFileSync(join(site.folder, 'map/index.html'), 'utf8'))?.[1] ?? '/map/',
	search: '/search/',
	about: '/about/',
	cite: '/cite/',
	downloads: '/downloads/',
	anchors: '/anchors/',
	changes: '/changes/',
	missing: '/a/p67zz/',
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let served: Served;
beforeAll(async () => {
	served = await serve(site.folder, site.base);
	browser = await startChromium();
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

/** Opens a page and gathers what the console says, the expected 404 of the page that is missing aside. */
async function open(context: BrowserContext, path: string): Promise<{ page: Page; said: string[] }> {
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) said.push(`request to ${request.url()}`);
	});
	const response = await page.goto(served.origin + path, { waitUntil: 'load' });
	if (response?.status() === 404) said.splice(0, said.length, ...said.filter((line) => !line.includes('404')));
	return { page, said };
}

describe.each([320, 900, 1440])('at %i px', (width) => {
	test.each(Object.entries(kinds))('%s: axe finds nothing, light or dark; nothing overflows; the console is empty', async (_kind, path) => {
		const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
		const { page, said } = await open(context, path);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			// a long table is a row many times over; colours are all that the dark page has of its own
			const axe = new AxeBuilder({ page }).exclude('.register ~ .register ~ .register');
			const { violations } = await (colorScheme === 'light'
				? axe.withTags(TAGS)
				: axe.withRules(['color-contrast', 'link-in-text-block'])
			).analyze();
			expect(
				violations.map(
					({ id, nodes }) =>
						`${colorScheme} ${id}: ${nodes
							.slice(0, 3)
							.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.split('\n').at(1)?.trim()}`)
							.join(' | ')}`,
				),
			).toEqual([]);
		}
		expect(said).toEqual([]);
		await context.close();
	});
});

test('nothing moves while a page loads', async () => {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	for (const path of [kinds['title'], kinds['text'], kinds['proposition'], kinds['claim']]) {
		const page = await context.newPage();
		await page.addInitScript(() => {
			const seen = window as unknown as { shift: number };
			seen.shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(served.origin + path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBeLessThan(0.01);
		await page.close();
	}
	await context.close();
});

test('the letter of a claim leads to its note and the note back to the words, by keyboard', async () => {
	const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
	const { page } = await open(context, kinds['text'] as string);
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
	const bare = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
	const { page: still } = await open(bare, kinds['text'] as string);
	await still.getByText('none', { exact: true }).click();
	expect(await still.locator('.key').first().isVisible()).toBe(false);
	await bare.close();

	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const { page } = await open(context, kinds['text'] as string);
	await page.getByText('assumptions', { exact: true }).click();
	expect(new URL(page.url()).search).toBe('?show=assumptions');
	await page.reload();
	expect(await page.locator('#show-assumptions').isChecked()).toBe(true);
	expect(await page.locator('.key.claim').first().isVisible()).toBe(false);
	await context.close();
});

test('the page colour that was chosen stays on the next page, from its first paint', async () => {
	const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1440, height: 900 } });
	const { page } = await open(context, '/about/');
	await page.getByTitle('Dark').click();
	await page.goto(`${served.origin}/claims/`);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
	expect(await page.locator('#theme-dark').isChecked()).toBe(true);
	await context.close();
});

test('a page that is not there suggests the nearest id', async () => {
	const context = await browser.newContext();
	const { page } = await open(context, `/a/${busy?.id}zz/`);
	await expect.poll(() => page.locator('#near').textContent()).toContain(`Did you mean ${busy?.id}`);
	await context.close();
});

test('under a sub-path search and suggestions lead to pages under it', async () => {
	const under = sites.find(({ base }) => base !== '/') as (typeof sites)[number];
	const other = await serve(under.folder, under.base);
	const context = await browser.newContext();
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
