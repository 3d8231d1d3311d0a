/** Letters of 32 px, set in the browser, on a narrow screen: nothing is cut off or scrolled sideways. A zoom of 400 % is a window of 320 px, which `walk.ts` has. */
// @module-tag thorough
import { expect, inject, test } from 'vitest';
import { useBrowser } from './in-browser.ts';
import { listPageKinds } from './page-kinds.ts';
import { readSite } from './pages.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const pages = useBrowser(site);

test('with letters twice as large every kind of page scrolls in one direction only at 390 px', async () => {
	const { context, page } = await pages.open('/', { viewport: { width: 390, height: 844 } });
	const session = await context.newCDPSession(page);
	await session.send('Page.enable');
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	const wider: Record<string, number> = {};
	for (const { name, path, ready } of listPageKinds(site.folder, [...readSite(site.folder, site.base).pages.keys()])) {
		await page.goto(new URL(path, page.url()).href);
		if (ready) await page.locator(ready).first().waitFor();
		const { size, over } = await page.evaluate(() => ({
			size: getComputedStyle(document.documentElement).fontSize,
			over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		}));
		expect(size, name).toBe('32px');
		if (over > 0) wider[name] = over;
	}
	expect(wider).toEqual({});
	await context.close();
}, 300_000);
