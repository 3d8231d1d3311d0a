/** The pages under fingers: what scrolls, what moves, what is hit, and what a finger that rests does. */
// @module-tag thorough
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './in-browser.ts';
import { readSite } from './pages.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const texts = [...readSite(site.folder, site.base).pages.keys()].filter((path) => /^\/text\/[^/]+\/$/.test(path));
const pages = useBrowser(site);
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
/** Width and height of the least that a finger is to hit, in px (WCAG 2.5.8). */
const LEAST = 24;
/** How long a finger rests until a browser takes that for a long press, in ms, and more. */
const LONG = 900;

type Point = { x: number; y: number };

/** Fingers of a phone, each moved from one point to another at the same time. */
async function move(client: CDPSession, fingers: readonly { from: Point; to: Point }[], steps = 12): Promise<void> {
	const at = (part: number) =>
		fingers.map(({ from, to }, id) => ({ id, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
	for (let step = 1; step <= steps; step++) {
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
	}
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/**
 * A finger stands on a place for some milliseconds and is lifted. How long that was is told with the events, since a busy machine may be late
 * with them.
 */
async function press(page: Page, client: CDPSession, place: Point, time: number): Promise<void> {
	const start = Date.now() / 1000;
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...place, id: 0 }], timestamp: start });
	await page.waitForTimeout(time);
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: start + time / 1000 });
}
const rest = (page: Page, client: CDPSession, place: Point) => press(page, client, place, LONG);
const tap = (page: Page, client: CDPSession, place: Point) => press(page, client, place, 20);

async function onPhone(path: string, ready?: string) {
	const { context, page, said } = await pages.open(path, PHONE);
	if (ready) await page.locator(ready).first().waitFor();
	return { context, page, said, client: await context.newCDPSession(page) };
}
/** The middle of the widest line of the first of these, brought into the middle of the window. */
const middle = (page: Page, selector: string): Promise<Point> =>
	page
		.locator(selector)
		.first()
		.evaluate((one) => {
			one.scrollIntoView({ block: 'center', behavior: 'instant' });
			const [rect] = [...one.getClientRects()].sort((a, b) => b.width - a.width);
			const { x, y, width, height } = rect as DOMRect;
			return { x: x + width / 2, y: y + height / 2 };
		});
const scrolled = (page: Page) => page.evaluate(() => scrollY);

describe('the whole map', () => {
	const scene = (page: Page) => page.locator('#map-window .scene').getAttribute('transform');

	test('is scrolled past with one finger, and stays as it is', async () => {
		const { context, page, client } = await onPhone('/map/whole/', '#map-window.live .scene[transform]');
		const { x, y } = await middle(page, '#map-window');
		const [before, drawn] = [await scrolled(page), await scene(page)];
		await move(client, [{ from: { x, y: y + 120 }, to: { x, y: y - 180 } }]);
		await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
		expect(await scene(page)).toBe(drawn);
		await context.close();
	});

	test('is moved and made larger with two, and the page stays where it is', async () => {
		const { context, page, client, said } = await onPhone('/map/whole/', '#map-window.live .scene[transform]');
		const { x, y } = await middle(page, '#map-window');
		const [before, drawn] = [await scrolled(page), await scene(page)];
		const scaleOf = (transform: string | null) => Number(/scale\(([\d.]+)\)/.exec(transform ?? '')?.[1]);
		await move(client, [
			{ from: { x: x - 20, y }, to: { x: x - 100, y } },
			{ from: { x: x + 20, y }, to: { x: x + 100, y } },
		]);
		await expect.poll(async () => scaleOf(await scene(page))).toBeGreaterThan(scaleOf(drawn) * 2);
		const larger = await scene(page);
		await move(client, [
			{ from: { x: x - 40, y: y + 60 }, to: { x: x - 40, y: y - 60 } },
			{ from: { x: x + 40, y: y + 60 }, to: { x: x + 40, y: y - 60 } },
		]);
		await expect.poll(() => scene(page)).not.toBe(larger);
		expect(scaleOf(await scene(page))).toBeCloseTo(scaleOf(larger), 1);
		expect(await scrolled(page)).toBe(before);
		expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
		expect(await page.locator('#map-detail').isVisible()).toBe(false);
		expect(said).toEqual([]);
		await context.close();
	});

	test('brings what it tells of a tapped claim into sight', async () => {
		const { context, page } = await onPhone('/map/whole/', '#map-window.live .scene[transform]');
		await middle(page, '#map-window');
		await page.locator('#map-window .centres a').first().tap();
		const panel = page.locator('#map-detail');
		await panel.waitFor();
		await expect
			.poll(() =>
				panel.evaluate((one) => {
					const { top, bottom, height } = one.getBoundingClientRect();
					const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
					return top >= 0 && seen >= Math.min(height, innerHeight / 2);
				}),
			)
			.toBe(true);
		await context.close();
	});
});

describe('the pieces of an exercise', () => {
	const path = '/teach/exercises/?seed=t&kinds=rebuild-map&count=1';

	test('are scrolled past with one finger', async () => {
		const { context, page, client } = await onPhone(path, '.t-piece');
		const { x, y } = await middle(page, '.t-piece > span');
		const before = await scrolled(page);
		await move(client, [{ from: { x, y }, to: { x, y: y + 250 } }]);
		await expect.poll(() => scrolled(page)).toBeLessThan(before - 100);
		expect(await page.locator('.t-piece[aria-pressed=true], .t-shadow').count()).toBe(0);
		await context.close();
	});

	test('are dragged to their places by their handles', async () => {
		const { context, page, client } = await onPhone(path, '.t-piece');
		const piece = (await page.locator('.t-tray .t-piece').first().getAttribute('data-piece')) as string;
		const handle = await middle(page, `[data-piece="${piece}"] .t-grip`);
		const { x, y } = (await page.locator('.t-place').first().boundingBox()) as { x: number; y: number };
		await move(client, [{ from: handle, to: { x: x + 20, y: y + 10 } }]);
		await expect.poll(() => page.locator(`.t-tree [data-piece="${piece}"]`).count()).toBe(1);
		await context.close();
	});
});

test('every control of the text is at least 24 px wide and high', async () => {
	const { context, page } = await onPhone('/about/');
	const small: string[] = [];
	for (const path of texts)
		for (const show of ['quiet', 'all']) {
			await page.goto(`${pages.origin}${path}?show=${show}`);
			await page.evaluate(() => document.fonts.ready);
			if (show === 'all')
				await expect
					.poll(() =>
						page.evaluate(() => [...document.querySelectorAll('.para:has(.ann[data-ref])')].every((para) => para.querySelector('.app'))),
					)
					.toBe(true);
			const found = await page.evaluate((least) => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
				const controls = document.querySelectorAll('a[href], button, input:not(label input), label, select, summary, .para .ann');
				return [...controls].flatMap((one) => {
					const rects = [...one.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
					if (one.closest('.vh, .skip, .telling') || rects.length === 0 || !one.checkVisibility({ visibilityProperty: true })) return [];
					const [width, height] = [Math.max(...rects.map((rect) => rect.width)), Math.max(...rects.map((rect) => rect.height))];
					return width >= least && height >= least ? [] : [`${one.outerHTML.slice(0, 90)}: ${width} × ${height}`];
				});
			}, LEAST);
			small.push(...found.map((one) => `${path} ${show}: ${one}`));
		}
	expect(small).toEqual([]);
	await context.close();
});

describe('a finger that rests', () => {
	// what a tap would do has been done by the next answer of the page
	const drawn = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

	test('on the words of a claim opens no card: it is about the words', async () => {
		const { context, page, client, said } = await onPhone('/text/learning-regions/');
		const claim = await middle(page, '#p59b');
		await rest(page, client, claim);
		await drawn(page);
		expect(await page.locator('.card').count()).toBe(0);
		await tap(page, client, claim);
		await page.locator('.card').waitFor();
		expect(said).toEqual([]);
		await context.close();
	});

	test('on a piece of an exercise drags nothing and selects none of its words', async () => {
		const { context, page, client, said } = await onPhone('/teach/exercises/?seed=t&kinds=rebuild-map&count=1', '.t-piece');
		for (const place of ['.t-piece > span', '.t-grip']) {
			await rest(page, client, await middle(page, place));
			await drawn(page);
			expect(await page.locator('.t-shadow').count()).toBe(0);
			expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
		}
		expect(said).toEqual([]);
		await context.close();
	});
});

// what is far from the window has no height of its own until it comes near, so that a browser guesses how far below it a place is
test('a link to a place in the same page leads there', async () => {
	const { context, page } = await pages.open('/propositions/2/', PHONE);
	for (const path of ['/propositions/2/', '/a/p59d/', '/a/p54b/']) {
		await page.goto(pages.origin + path);
		const links = page.locator('main a[href="#cite"]:visible, main a[href="#against"]:visible');
		expect(await links.count(), path).toBeGreaterThan(0);
		for (const link of await links.all()) {
			const id = ((await link.getAttribute('href')) as string).slice(1);
			await link.click();
			await expect
				.poll(() => page.locator(`[id="${id}"]`).evaluate((place) => Math.round(place.getBoundingClientRect().top)), {
					message: `${path}#${id}`,
				})
				.toSatisfy((top: number) => top >= 0 && top < PHONE.viewport.height);
		}
	}
	await context.close();
});
