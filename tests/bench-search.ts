/**
 * `npm run bench:search`: how long after the last key the first results of a query are painted, in ms (aim: 150): one letter, a common word, a rare
 * one and a misspelt one, each as the first query on a page and as a later one; on this machine as it is, and as on a slow phone (150 ms, 1.6 Mbit/s,
 * a processor four times slower, gzip). Words are those of the edition, typed ten letters a second by a hand that has pointed at the field once the
 * page was loaded. Median of some runs, kinds by turns.
 * `ELENCHUS_BUILT` names a folder that is built already.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { EditionData } from '../src/model/edition.ts';
import { takeBuiltSite } from './site/build-site.ts';
import { startChromium } from './site/chromium.ts';
import { serve } from './site/serve.ts';
import { LINE, SLOWER } from './slow-phone.ts';

const RUNS = Number(process.env['RUNS'] ?? 5);
/** From key to key, in ms. */
const TYPED = 100;
/** From the page to the click into its field, in ms: to point at something takes as long (Card, Moran & Newell 1980). */
const POINTED = 1100;

/** Two queries of each kind: one that comes first, one that comes later. */
function chooseQueries(folder: string): Record<string, [string, string]> {
	const data: EditionData = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8'));
	const counts = new Map<string, number>();
	for (const { text } of data.claims) {
		for (const word of new Set(text.toLowerCase().match(/\p{L}{5,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
	const rare = words.filter((word) => counts.get(word) === 1 && word.length > 6);
	const [first, second] = words as [string, string];
	const misspelt = (word: string) => word.slice(0, 3) + word.slice(4);
	return {
		'one letter': [first.slice(0, 1), second.slice(0, 1) === first.slice(0, 1) ? 'e' : second.slice(0, 1)],
		'common word': [first, second],
		'rare word': [rare[0] ?? first, rare.at(-1) ?? second],
		'misspelt word': [misspelt(words[2] ?? first), misspelt(words[3] ?? second)],
	};
}

/** Types a query into the field of a search page; gives ms from its last key until results are painted. */
async function ask(page: Page, query: string): Promise<number> {
	const field = page.locator('.ask [type=search]');
	await field.click();
	await field.press('Control+A');
	await page.evaluate((wanted) => {
		const global = globalThis as unknown as { answered: Promise<number> };
		global.answered = new Promise((resolve) => {
			let key = 0;
			document.querySelector('.ask [type=search]')?.addEventListener('input', (event) => {
				key = event.timeStamp;
			});
			const hits = document.querySelector('.hits') as HTMLElement;
			new MutationObserver((_all, observer) => {
				// what is in the address is what was asked last
				if (new URLSearchParams(location.search).get('q') !== wanted || !hits.querySelector('.hit')) return;
				observer.disconnect();
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - key);
					port2.postMessage(undefined);
				});
			}).observe(hits, { childList: true });
		});
	}, query);
	await page.keyboard.type(query, { delay: TYPED });
	return page.evaluate(() => (globalThis as unknown as { answered: Promise<number> }).answered);
}

async function look(browser: Browser, address: string, [first, later]: [string, string], slow: boolean): Promise<[number, number]> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	if (slow) {
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', LINE);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	}
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(POINTED);
	const times: [number, number] = [await ask(page, first), await ask(page, later)];
	await context.close();
	return times;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const folder = await takeBuiltSite();
const kinds = chooseQueries(folder);
const browser = await startChromium();
const site = await serve(folder, '/', { gzip: true });
try {
	console.log('query                                          line     first query   later');
	for (const slow of [false, true]) {
		const times = new Map<string, [number, number][]>();
		for (let run = 0; run < RUNS; run++) {
			for (const [kind, queries] of Object.entries(kinds)) {
				const all = times.get(kind) ?? [];
				times.set(kind, all);
				all.push(await look(browser, `${site.origin}/search/`, queries, slow));
			}
		}
		for (const [kind, all] of times) {
			const [first, later] = [0, 1].map((at) => `${Math.round(median(all.map((one) => one[at] as number)))} ms`) as [string, string];
			const name = `${kind} (${kinds[kind]?.join(', ')})`;
			console.log(name.padEnd(46), (slow ? 'slow' : 'as it is').padEnd(8), first.padStart(11), later.padStart(9));
		}
	}
} finally {
	await browser.close();
	await site.close();
}
