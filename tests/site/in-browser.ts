/** A built site in a browser, for the tests of one file: served and opened before them, closed after them. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from './chromium.ts';
import { type Served, serve } from './serve.ts';

export interface Opened {
	context: BrowserContext;
	page: Page;
	/** What the console said, what failed, and what was asked of another host; the 404 of a page that is not there aside. */
	said: string[];
	/** Every request of the page and its workers: method and path. */
	asked: string[];
}
export interface InBrowser {
	/** `http://127.0.0.1:PORT`, without the base. */
	readonly origin: string;
	readonly browser: Browser;
	/** Opens a page in a context of its own. */
	open(path: string, options?: Parameters<Browser['newContext']>[0]): Promise<Opened>;
}

/** To be called once in a file, outside its tests. */
export function useBrowser({ folder, base }: { folder: string; base: string }): InBrowser {
	let browser: Browser;
	let served: Served;
	beforeAll(async () => {
		served = await serve(folder, base);
		browser = await startChromium();
	});
	afterAll(async () => {
		await browser.close();
		await served.close();
	});
	return {
		get origin() {
			return served.origin;
		},
		get browser() {
			return browser;
		},
		async open(path, options = {}) {
			const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce', ...options });
			const page = await context.newPage();
			const said: string[] = [];
			const asked: string[] = [];
			page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
			page.on('pageerror', (error) => said.push(`error: ${error.message}`));
			context.on('request', (request) => {
				asked.push(`${request.method()} ${request.url().replace(served.origin, '')}`);
				if (!request.url().startsWith(served.origin) && !/^(?:data|blob):/.test(request.url())) said.push(`request to ${request.url()}`);
			});
			const response = await page.goto(served.origin + path, { waitUntil: 'load' });
			if (response?.status() === 404) said.splice(0, said.length, ...said.filter((line) => !line.includes('404')));
			return { context, page, said, asked };
		},
	};
}
