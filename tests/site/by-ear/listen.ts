/**
 * A page as it is heard: a virtual screen reader goes through it phrase by phrase. It runs in the page, in Chromium. It takes no account of what
 * a style sheet hides by other means than `display`, nor of folded details and noscript, nor of what a style sheet says: the one is taken out
 * before it begins and the other put in, as a browser does in its accessibility tree.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const READER = readFileSync(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');
/** More phrases than any page is listened to. */
const MOST = 1500;

export interface Listened {
	/** Selector of what is read; the whole page by default. */
	within?: string;
	/** The last phrase to be heard begins so; by default all is read. */
	until?: string;
}

/** Options under which a page may be given the screen reader. */
export const LISTENING = { bypassCSP: true } as const;

/** What is heard, a phrase each, from the beginning of a part of the page. The page is of no use afterwards. */
export async function listen(page: Page, { within = 'body', until }: Listened = {}): Promise<string[]> {
	return page.evaluate(
		async ({ reader, within, until, most }) => {
			const address = URL.createObjectURL(new Blob([reader], { type: 'text/javascript' }));
			// vitest would take an import written here for its own
			const load = new Function('address', 'return import(address)');
			const { virtual } = (await load(address)) as typeof import('@guidepup/virtual-screen-reader');
			const container = document.querySelector<HTMLElement>(within);
			if (!container) throw new Error(`nothing is ${within}`);
			for (const one of container.querySelectorAll('*:not(option, datalist)'))
				if (
					one.tagName === 'NOSCRIPT' ||
					(getComputedStyle(one).display !== 'contents' && !one.checkVisibility({ visibilityProperty: true }))
				)
					one.remove();
				else if (one.matches('.told')) one.textContent = one.getAttribute('data-says');
			await virtual.start({ container });
			const heard: string[] = [await virtual.lastSpokenPhrase()];
			while (heard.length < most && heard.at(-1) !== 'end of document') {
				await virtual.next();
				const phrase = await virtual.lastSpokenPhrase();
				// round again
				if (phrase === heard[0] && heard.length > 1) break;
				heard.push(phrase);
				if (until !== undefined && phrase.startsWith(until)) break;
			}
			await virtual.stop();
			return heard;
		},
		{ reader: READER, within, until, most: MOST },
	);
}
