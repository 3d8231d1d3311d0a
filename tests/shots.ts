/**
 * `npm run shots`: pictures of each kind of page, so that a person can look: 390, 900 and 1440 px, light and dark; the narrowest window, text at
 * 200 %, more contrast, forced colours; and as printed (PDF). `npm run shots -- text map` makes only those kinds (and every page of the
 * text, every proposition), `npm run shots -- --looks=forced,contrast` only those looks; the edition is built first unless
 * `ELENCHUS_BUILT` names a folder.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { startChromium } from '../src/cli/chromium.ts';
import { ROOT, takeBuiltSite } from './site/build-site.ts';
import { listPageKinds } from './site/page-kinds.ts';
import { readSite } from './site/pages.ts';
import { serve } from './site/serve.ts';

interface Look extends BrowserContextOptions {
	/** Size of text in the browser’s settings, in px; 16 by default. */
	text?: number;
}
const at = (width: number, rest: Look = {}): Look => ({ viewport: { width, height: 1000 }, reducedMotion: 'reduce', ...rest });
const LOOKS: Record<string, Look> = {
	...Object.fromEntries(
		[390, 900, 1440].flatMap((width) =>
			(['light', 'dark'] as const).map((colorScheme) => [`${width}-${colorScheme}`, at(width, { colorScheme })] as const),
		),
	),
	'320': at(320),
	'text-200': at(1280, { text: 32 }),
	contrast: at(1280, { contrast: 'more' }),
	'contrast-dark': at(1280, { contrast: 'more', colorScheme: 'dark' }),
	forced: at(1280, { forcedColors: 'active', colorScheme: 'dark' }),
};
const PRINT = 'print';

const options = process.argv.slice(2);
const looks = options
	.find((one) => one.startsWith('--looks='))
	?.slice('--looks='.length)
	.split(',') ?? [...Object.keys(LOOKS), PRINT];
const wanted = options.filter((one) => !one.startsWith('--'));
const unknown = looks.filter((one) => one !== PRINT && !(one in LOOKS));
if (unknown.length > 0) throw new Error(`No look ${unknown.join(', ')}; there are ${Object.keys(LOOKS).join(', ')} and ${PRINT}.`);

const folder = await takeBuiltSite();
const paths = [...readSite(folder).pages.keys()];
const every = (start: string) => paths.filter((path) => path.startsWith(start) && path !== start);
const kinds = [
	...listPageKinds(folder, paths),
	...every('/text/').map((path) => ({ name: `text-${path.split('/')[2]}`, path, ready: undefined })),
	...every('/propositions/').map((path) => ({ name: `proposition-${path.split('/')[2]}`, path, ready: undefined })),
	...every('/map/').map((path) => ({ name: `map-${path.split('/').at(-2)}`, path, ready: undefined })),
];

const out = process.env['ELENCHUS_SHOTS'] ?? join(ROOT, 'shots');
mkdirSync(out, { recursive: true });
const served = await serve(folder);
const browser = await startChromium();
const contexts = await Promise.all(
	looks
		.filter((one) => one !== PRINT)
		.map(async (name) => {
			const { text, ...look } = LOOKS[name] as Look;
			const set = text === undefined ? browser : await startChromium([`--blink-settings=defaultFontSize=${text}`]);
			// one context for each look, so that fonts are there from the second page on
			const context = await set.newContext(look);
			await (await context.newPage()).goto(`${served.origin}/404.html`, { waitUntil: 'networkidle' });
			return { name, context };
		}),
);
for (const { name, path, ready } of kinds) {
	if (wanted.length > 0 ? !wanted.some((one) => name.startsWith(one)) : name === 'print') continue;
	for (const { name: look, context } of contexts) {
		const page = await context.newPage();
		await page.goto(served.origin + path, { waitUntil: 'networkidle' });
		if (ready) await page.locator(ready).first().waitFor();
		// what is far from the window is left out of drawing until it comes near, and a picture of the whole page has all of it
		await page.evaluate(() => {
			for (const one of document.querySelectorAll<HTMLElement>('body *')) {
				if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
			}
		});
		await page.screenshot({ path: join(out, `${name}-${look}.png`), fullPage: true });
		await page.close();
	}
	if (looks.includes(PRINT)) {
		const page = await browser.newPage();
		await page.goto(served.origin + path, { waitUntil: 'networkidle' });
		if (ready) await page.locator(ready).first().waitFor();
		await page.pdf({ path: join(out, `${name}.pdf`), preferCSSPageSize: true, tagged: true, outline: true });
		await page.close();
	}
	console.log(`${name}: ${path}`);
}
for (const { context } of contexts) await context.browser()?.close();
await browser.close();
await served.close();
