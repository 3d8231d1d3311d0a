/** Pages have only those rules of their style sheets that can hold on them. Here each kind of page is held against itself with the whole sheets. */
// @module-tag thorough
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './in-browser.ts';
import { listPageKinds } from './page-kinds.ts';
import { readSite } from './pages.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const { pages } = readSite(site.folder, site.base);
const kinds = listPageKinds(site.folder, [...pages.keys()]);
const browser = useBrowser(site);

/** What readers do: folds opened, switches set, the first of the things that answer chosen. */
const doings: { name: string; where: RegExp; act(page: Page): Promise<void> }[] = [
	{
		name: 'with its card open',
		where: /^\/text\/./,
		act: async (page) => {
			await page.locator('.para .ann').first().click();
			await page.locator('.card:not([hidden])').waitFor();
		},
	},
	{
		name: 'with everything told',
		where: /^\/text\/./,
		act: async (page) => {
			await page.locator('[name=show][value=all]').check({ force: true });
			await page.locator('details.app').first().waitFor();
		},
	},
	{
		name: 'with all folds open and the last of all choices made',
		where: /./,
		act: (page) =>
			page.evaluate(() => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
				for (const input of document.querySelectorAll<HTMLInputElement>('main :is([type=radio], [type=checkbox])'))
					if (!input.disabled && input.checkVisibility()) input.click();
			}),
	},
	{
		name: 'with a map enlarged',
		where: /^\/(?:a|propositions|map)\/./,
		act: async (page) => {
			const larger = page.locator('.map-tools button').first();
			if (await larger.isVisible()) await larger.click();
		},
	},
	{
		name: 'with a preview and a notice',
		where: /^\/text\/./,
		act: async (page) => {
			await page.evaluate(() => {
				location.hash = '#p67zz';
			});
			await page.locator('.notices p span').waitFor();
			await page.locator('main a[href*="/a/"], main a.cite').first().hover();
			await page.waitForTimeout(700);
		},
	},
];

/** Keeps how two elements of each kind, and what stands before and after them, look, as `was`; or gives what has changed since, at most a few. */
const compare = (page: Page, keep: boolean) =>
	page.evaluate((first) => {
		const looks = new Map<string, string>();
		// where it stands across the page
		const across = new Map<string, string>();
		const nameOf = (one: Element | null) => `${one?.localName}.${one?.getAttribute('class') ?? ''}`;
		// the third of the same in the same place looks as the second does
		const seen = new Map<string, number>();
		for (const [at, one] of document.querySelectorAll('html, body, body *').entries()) {
			const kind = `${nameOf(one.parentElement)} > ${nameOf(one)}`;
			const count = (seen.get(kind) ?? 0) + 1;
			seen.set(kind, count);
			if (count > 2) continue;
			const name = `${at} ${kind}`;
			const { left, width } = one.getBoundingClientRect();
			across.set(name, `${left} ${width}`);
			for (const part of [undefined, '::before', '::after']) {
				const style = getComputedStyle(one, part);
				// nothing stands there
				if (part !== undefined && style.content === 'none') continue;
				looks.set(name + (part ?? ''), [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`).join(';'));
			}
		}
		const global = globalThis as unknown as { was?: Map<string, string>; stood?: Map<string, string> };
		if (first) {
			global.was = looks;
			global.stood = across;
			return { size: looks.size, changed: [] };
		}
		const was = global.was ?? new Map<string, string>();
		const changed = [...looks].flatMap(([name, look]) => {
			const before = was.get(name)?.split(';');
			// margins that are `auto` are said to be nothing, or what they come to, as it was laid out last
			const still = across.get(name) === global.stood?.get(name);
			const differs = look.split(';').filter((one, index) => one !== before?.[index] && !(still && one.startsWith('margin')));
			const told = differs
				.slice(0, 4)
				.map((one) => `${one} (was${/:.*/.exec(before?.[look.split(';').indexOf(one)] ?? '')?.[0] ?? ' nothing'})`);
			return differs.length > 0 ? [`${name}: ${told.join('; ')}`] : [];
		});
		return { size: looks.size, changed: [...changed.slice(0, 4), ...[...was.keys()].filter((name) => !looks.has(name)).slice(0, 2)] };
	}, keep);

/** Puts the whole sheets in place of the page's own rules, or these back. */
const swap = (page: Page, whole: boolean) =>
	page.evaluate(
		async ({ base, all }) => {
			const own = document.querySelector<HTMLStyleElement>('style[data-of]') as HTMLStyleElement;
			if (!all) {
				for (const link of document.querySelectorAll('link.whole')) link.remove();
				own.disabled = false;
				return;
			}
			const links = (own.dataset['of'] ?? '')
				.split(' ')
				.map((name) =>
					Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${base}_astro/${name}`, className: 'whole' }),
				);
			const loaded = links.map((link) => new Promise((resolve) => link.addEventListener('load', resolve)));
			own.before(...links);
			await Promise.all(loaded);
			own.disabled = true;
			await document.fonts.ready;
		},
		{ base: site.base, all: whole },
	);

/** Waits until the page adds nothing to itself any more, as the search does with what it counts. */
async function untilStill(page: Page): Promise<void> {
	for (let was = -1; ; ) {
		const size = await page.evaluate(() => document.body.innerHTML.length);
		if (size === was) return;
		was = size;
		await page.waitForTimeout(700);
	}
}

async function differences(page: Page): Promise<string[]> {
	await page.evaluate(() => document.fonts.ready);
	await untilStill(page);
	const { size } = await compare(page, true);
	expect(size).toBeGreaterThan(50);
	await swap(page, true);
	const { changed } = await compare(page, false);
	await swap(page, false);
	return changed;
}

describe('a page looks as with the whole of its style sheets', () => {
	test.each(kinds.filter(({ name }) => name !== 'embed'))('$name', { timeout: 240_000 }, async ({ path, ready }) => {
		for (const width of [390, 1440]) {
			const { page, context } = await browser.open(path, { viewport: { width, height: 900 } });
			if (ready) await page.locator(ready).first().waitFor();
			// what moves, and what is laid out only when it comes near, is not the same a moment later
			await page.evaluate(() => {
				const still = new CSSStyleSheet();
				still.replaceSync(
					'*, ::before, ::after, ::details-content { content-visibility: visible !important; transition: none !important; animation: none !important }',
				);
				document.adoptedStyleSheets.push(still);
			});
			expect(await differences(page), `${width}`).toEqual([]);
			await page.emulateMedia({ media: 'print' });
			expect(await differences(page), `${width}, on paper`).toEqual([]);
			await page.emulateMedia({ media: 'screen' });
			if (width === 1440)
				for (const { name, where, act } of doings) {
					if (!where.test(path)) continue;
					await act(page);
					expect(await differences(page), name).toEqual([]);
				}
			await context.close();
		}
	});
});

describe('the rules of pages', () => {
	const styled = [...pages.values()].flatMap(({ path, html }) => {
		const [, of = '', css = ''] = /<style data-of="([^"]*)">([\s\S]*?)<\/style>/.exec(html) ?? [];
		return of === '' ? [] : [{ path, of, css }];
	});
	test('are there, and few enough forms of them for the policy of the server', () => {
		expect(styled.length).toBeGreaterThan(100);
		expect(new Set(styled.map(({ css }) => css)).size).toBeLessThanOrEqual(26);
	});
});
