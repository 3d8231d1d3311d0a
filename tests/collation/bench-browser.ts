/** How long the browser takes for a copy: the collation in its worker, and from the choice of the file to the report on the page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../../src/cli/chromium.ts';
import { CONTENT } from '../edition/whole.ts';
import { buildSite } from '../site/build-site.ts';
import { serve } from '../site/serve.ts';

const TURNS = 9;

/** Medians in milliseconds, once warm, and of the first time. `text` is a copy of the article that the edition's fingerprint finds. */
export async function benchBrowser(text: string): Promise<{ collation: number; whole: number; first: number; report: string }> {
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-bench-'));
	try {
		const out = process.env['ELENCHUS_BUILT'] ?? join(folder, 'site');
		if (!process.env['ELENCHUS_BUILT']) {
			const { code, output } = await buildSite(CONTENT, out);
			if (code !== 0) throw new Error(output);
		}
		const copy = join(folder, 'copy.txt');
		await writeFile(copy, text);
		const [served, browser] = [await serve(out), await startChromium()];
		const page = await browser.newPage();
		await page.goto(`${served.origin}/your-copy/`);
		const collation: number[] = [];
		const whole: number[] = [];
		for (let turn = 0; turn < TURNS; turn++) {
			await page.evaluate(() => {
				performance.clearMeasures();
				performance.clearMarks();
				document.getElementById('copy-file')?.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
				const report = document.getElementById('copy-report') as HTMLElement;
				const seen = new MutationObserver(() => {
					performance.measure('whole', 'chosen');
					seen.disconnect();
				});
				seen.observe(report, { childList: true });
			});
			await page.setInputFiles('#copy-file', copy);
			await page.waitForFunction(() => performance.getEntriesByName('whole').length > 0);
			const read = (name: string) => page.evaluate((one) => performance.getEntriesByName(one)[0]?.duration ?? Number.NaN, name);
			collation.push(await read('collate'));
			whole.push(await read('whole'));
		}
		const report = (await page.locator('#copy-report p').first().textContent()) ?? '';
		await browser.close();
		await served.close();
		const median = (times: number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] as number;
		return { collation: median(collation), whole: median(whole), first: whole[0] as number, report };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
