/**
 * `npm run bench:pages`: when a page of each chief kind is first painted, as on a slow phone (150 ms, 1.6 Mbit/s, a processor four times slower,
 * gzip), against a plain page of the same words that is made here: headings, paragraphs, lists and tables in the browser's own faces with one
 * small style sheet, and no script. Median of some runs, pages by turns, so that a busy machine is as hard on one as on the other.
 * `npm run bench:pages -- text` measures that kind alone; `ELENCHUS_BUILT` names a folder that is built already.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from '../src/cli/chromium.ts';
import { takeBuiltSite } from './site/build-site.ts';
import { readSite } from './site/pages.ts';
import { type Served, serve } from './site/serve.ts';
import { LINE, SLOWER } from './slow-phone.ts';

const RUNS = 7;
/** A longer task keeps a reader waiting (W3C, Long Tasks), in ms. */
const LONG = 50;

interface Seen {
	/** First paint with content, and the end of what blocks, in ms from the start. */
	paint: number;
	/** What tasks take beyond 50 ms, in sum, until the page is at rest. */
	blocked: number;
	longest: number;
	layouts: number;
	/** Sent over the line until the page is at rest, in bytes. */
	bytes: number;
}

async function look(browser: Browser, address: string, slow: boolean): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await session.send('Network.enable');
	await session.send('Performance.enable');
	if (slow) {
		await session.send('Network.emulateNetworkConditions', LINE);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	}
	await page.addInitScript(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
			type: 'longtask',
			buffered: true,
		});
	});
	// a window that is new is laid out, empty, when it gets the focus, and that may be while the page is read
	if (!slow) await page.goto(new URL('/llms.txt', address).href);
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
	const { paint, tasks } = await page.evaluate(() => ({
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		tasks: (globalThis as unknown as { tasks: number[] }).tasks,
	}));
	const { metrics } = await session.send('Performance.getMetrics');
	await context.close();
	return {
		paint,
		blocked: tasks.reduce((sum, one) => sum + Math.max(0, one - LONG), 0),
		longest: Math.max(0, ...tasks),
		layouts: metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN,
		bytes,
	};
}

const PLAIN_STYLE = `body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}nav{font-family:sans-serif}`;
const PLAIN = [
	'h1',
	'h2',
	'h3',
	'h4',
	'p',
	'ul',
	'ol',
	'li',
	'table',
	'tbody',
	'thead',
	'tr',
	'td',
	'th',
	'nav',
	'main',
	'header',
	'footer',
	'section',
	'a',
];

/** The words of a page and how they are parted, and nothing else. */
async function makePlain(browser: Browser, address: string): Promise<string> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	const body = await page.evaluate((kept) => {
		const write = (node: Node): string => {
			if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;');
			if (!(node instanceof HTMLElement) || node.matches('script, style, noscript, template')) return '';
			const words = [...node.childNodes].map(write).join('');
			const tag = node.localName;
			if (!kept.includes(tag)) return words;
			return tag === 'a' ? `<a href="${node.getAttribute('href') ?? '#'}">${words}</a>` : `<${tag}>${words}</${tag}>`;
		};
		return [...document.body.childNodes].map(write).join('');
	}, PLAIN);
	await context.close();
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Plain</title><link rel="stylesheet" href="/plain.css"></head><body>${body}</body></html>`;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const middle = (seen: readonly Seen[], of: keyof Seen) => Math.round(median(seen.map((one) => one[of])));

const folder = await takeBuiltSite();
const paths = [...readSite(folder).pages.entries()];
/** The longest page of a kind. */
const longest = (kind: RegExp) =>
	paths
		.filter(([path]) => kind.test(path))
		.sort(([, a], [, b]) => b.html.length - a.html.length)
		.map(([path]) => path)[0];
const kinds = {
	title: '/',
	text: longest(/^\/text\/[^/]+\/$/),
	proposition: longest(/^\/propositions\/\d+\/$/),
	claim: longest(/^\/a\/p\d+[a-z]+\/$/),
	maps: '/map/',
	claims: '/claims/',
};

const wanted = process.argv.slice(2);
const plain = await mkdtemp(join(tmpdir(), 'elenchus-plain-'));
const browser = await startChromium();
let site: Served | undefined;
let words: Served | undefined;
try {
	site = await serve(folder, '/', { gzip: true });
	await writeFile(join(plain, 'plain.css'), PLAIN_STYLE);
	await writeFile(join(plain, '404.html'), 'Not here.');
	console.log('kind          page   first paint   blocked   bytes   | unthrottled: longest task   layouts');
	for (const [kind, path] of Object.entries(kinds)) {
		if (path === undefined || (wanted.length > 0 && !wanted.includes(kind))) continue;
		await mkdir(join(plain, kind), { recursive: true });
		await writeFile(join(plain, kind, 'index.html'), await makePlain(browser, site.origin + path));
		words ??= await serve(plain, '/', { gzip: true });
		const [ours, theirs, quick, quickPlain]: Seen[][] = [[], [], [], []];
		for (let run = 0; run < RUNS; run++) {
			ours?.push(await look(browser, site.origin + path, true));
			theirs?.push(await look(browser, `${words.origin}/${kind}/`, true));
			quick?.push(await look(browser, site.origin + path, false));
			quickPlain?.push(await look(browser, `${words.origin}/${kind}/`, false));
		}
		for (const [name, slow, fast] of [
			['ours', ours, quick],
			['plain', theirs, quickPlain],
		] as const)
			console.log(
				[
					(name === 'ours' ? kind : '').padEnd(13),
					name.padEnd(6),
					`${middle(slow ?? [], 'paint')} ms`.padStart(11),
					`${middle(slow ?? [], 'blocked')} ms`.padStart(10),
					`${Math.round(middle(slow ?? [], 'bytes') / 1000)} kB`.padStart(8),
					`  | ${middle(fast ?? [], 'longest')} ms`.padEnd(30),
					String(middle(fast ?? [], 'layouts')),
				].join(' '),
			);
	}
} finally {
	await browser.close();
	await site?.close();
	await words?.close();
	await rm(plain, { recursive: true, force: true });
}
