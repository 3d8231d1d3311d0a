/** Every kind of page of the built edition, walked by mouse, by keyboard and by axe. In parts, which two workers take side by side. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { listPageKinds } from './page-kinds.ts';
import { readSite } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { walk } from './walk.ts';

/** Pages that take longest, so that each part gets its share of them. */
const LONG = ['maps', 'maps-chosen', 'claims', 'proposition', 'text', 'rebuild-map'];

/** Declares the tests of one part of the kinds, from 0, of so many. */
export function walkPages(part: number, parts: number): void {
	const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
	const paths = [...readSite(site.folder, site.base).pages.keys()];
	const all = listPageKinds(site.folder, paths);
	const kinds = [...all].sort((a, b) => Number(LONG.includes(b.name)) - Number(LONG.includes(a.name)));
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

	test('every page of the edition is of a kind that is walked', () => {
		expect(paths.filter((path) => !all.some((kind) => kind.all.test(path)))).toEqual([]);
	});

	// the edition on one page takes long to lay out; its parts are those of the pages, and the small editions print it
	const own = kinds.filter(({ name }) => name !== 'print').filter((_, at) => at % parts === part);
	describe.each(own)('$name', ({ path, ready, spared }) => {
		test('is walked at 320, 900 and 1440 px, light and dark, by mouse, keyboard and axe; nothing overflows; the console is empty', async () => {
			const context = await browser.newContext({ viewport: { width: 320, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });
			const page = await context.newPage();
			const said: string[] = [];
			page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
			page.on('pageerror', (error) => said.push(`error: ${error.message}`));
			page.on('request', (request) => {
				if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) said.push(`request to ${request.url()}`);
			});
			const response = await page.goto(served.origin + path, { waitUntil: 'load' });
			// a page that is not there is said to be missing
			if (response?.status() === 404) said.splice(0, said.length, ...said.filter((line) => !line.includes('404')));
			if (ready) await page.locator(ready).first().waitFor();
			expect(await walk(page, spared)).toEqual([]);
			expect(said).toEqual([]);
			await context.close();
		});
	});
}
