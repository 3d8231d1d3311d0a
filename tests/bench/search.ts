/**
 * How soon the search answers, and what it fetches: `node tests/bench/search.ts [folder] [query …]` with a built site (`dist`).
 * Budget: first results within 150 ms of the last key, 150 kB of index a query. Each query is typed in Chromium at 90 ms a key, in a new
 * visit with an empty cache, once the engine is there; the time runs from the last key to the first frame in which results of the whole query stand.
 */
import { gzipSync } from 'node:zlib';
import { startChromium } from '../../src/cli/chromium.ts';
import { serve } from '../site/serve.ts';

const QUERIES = [
	'trust',
	'Granovetter',
	'tacit knowledge',
	'"tacit knowledge"',
	'local "tacit knowledge"',
	'Granoveter',
	'67a',
	'¶ 52',
	'P3',
	's12',
	'region',
	'a',
];
const VISITS = 5;
const KEY = 90;

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/**
 * One row for each query. `ms` median and worst of five visits; `index kB` what of the index was fetched as it was typed, letter by letter;
 * `engine kB` script and WebAssembly, gzipped, which are fetched once.
 */
export async function benchSearch(folder: string, queries: readonly string[] = QUERIES): Promise<Record<string, string | number>[]> {
	const served = await serve(folder);
	const rows: Record<string, string | number>[] = [];
	const ready: number[] = [];
	for (const query of queries) {
		const browser = await startChromium();
		const times: number[] = [];
		let index = 0;
		let engine = 0;
		let requests = 0;
		let first = 0;
		for (let visit = 0; visit < VISITS; visit++) {
			const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
			const page = await context.newPage();
			const bodies: Promise<[string, Buffer]>[] = [];
			await page.goto(`${served.origin}/search/`, { waitUntil: 'networkidle' });
			page.on('response', (response) => {
				bodies.push(response.body().then((body): [string, Buffer] => [new URL(response.url()).pathname, body]));
			});
			await page.evaluate(() => {
				const seen = window as unknown as { last: number; at: number };
				document.querySelector('input[name=q]')?.addEventListener('input', () => {
					seen.last = performance.now();
					seen.at = 0;
				});
				new MutationObserver(() => {
					// results of what was typed before the last key don't count
					const asked = new URLSearchParams(location.search).get('q');
					if (asked !== document.querySelector<HTMLInputElement>('input[name=q]')?.value.trim()) return;
					requestAnimationFrame(() =>
						setTimeout(() => {
							seen.at ||= performance.now();
						}),
					);
				}).observe(document.getElementById('hits') as HTMLElement, { childList: true });
			});
			const focused = await page.evaluate(() => {
				document.querySelector<HTMLInputElement>('input[name=q]')?.focus();
				return performance.now();
			});
			await page.waitForTimeout(1500);
			ready.push(
				await page.evaluate(
					(since) =>
						Math.max(...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => entry.responseEnd)) -
						since,
					focused,
				),
			);
			await page.keyboard.type(query, { delay: KEY });
			const time = await page.waitForFunction(() => {
				const seen = window as unknown as { last: number; at: number };
				return seen.at > 0 && performance.now() - seen.last > 1000 && seen.at - seen.last;
			});
			times.push(Number(await time.jsonValue()));
			await page.waitForLoadState('networkidle');
			const got = await Promise.all(bodies);
			const isEngine = (path: string) => /\.js$|wasm\./.test(path);
			const sum = (list: [string, Buffer][], weigh: (body: Buffer) => number) => list.reduce((all, [, body]) => all + weigh(body), 0);
			requests = got.length;
			index = sum(
				got.filter(([path]) => !isEngine(path)),
				(body) => body.length,
			);
			engine = sum(
				got.filter(([path]) => isEngine(path)),
				(body) => Math.min(body.length, gzipSync(body).length),
			);
			first = index + engine;
			await context.close();
		}
		rows.push({
			query,
			'ms median': Math.round(median(times)),
			'ms worst': Math.round(Math.max(...times)),
			'index kB': kilobytes(index),
			'engine kB': kilobytes(engine),
			'all kB': kilobytes(first),
			requests,
		});
		await browser.close();
		console.log(JSON.stringify(rows.at(-1)));
	}
	await served.close();
	console.log(`Ready ${Math.round(median(ready))} ms after the field is focused (median of ${ready.length} visits).`);
	return rows;
}

if (import.meta.main)
	console.table(await benchSearch(process.argv[2] ?? 'dist', process.argv.length > 3 ? process.argv.slice(3) : QUERIES));
