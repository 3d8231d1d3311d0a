/** What scripts add while one reads: previews, a way back after a jump, maps in place and larger; and what is told when a fragment is not there. */
// @module-tag thorough
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { EditionData } from '../../src/model/edition.ts';
import { findFaults } from './axe.ts';
import { startChromium } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const pageOf = (passage: string) =>
	data.sections
		.find(({ id }) => id === data.passages.find((one) => one.id === passage)?.section)
		?.url.replace(/^https?:\/\/[^/]+/, '')
		.split('#')[0] as string;
const passageOf = (claim: string) => data.claims.find(({ id }) => id === claim)?.passage as string;
/** A step from one passage to a claim in another on the same page of the text. */
const jump = data.relations.find(
	({ from, to }) =>
		data.claims.some(({ id, proposition }) => id === to && proposition === undefined) &&
		passageOf(to) !== passageOf(from[0] as string) &&
		pageOf(passageOf(to)) === pageOf(passageOf(from[0] as string)),
) as { from: string[]; to: string };
const here = passageOf(jump.from[0] as string);
const text = pageOf(here);

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
const said: string[] = [];
beforeAll(async () => {
	served = await serve(site.folder, site.base);
	browser = await startChromium();
});
afterAll(async () => {
	await browser.close();
	await served.close();
});
beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
	page = await context.newPage();
	said.length = 0;
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto(`${served.origin}${text}#${jump.from[0]}`, { waitUntil: 'load' });
	await page.locator('.card').waitFor();
});
afterEach(async () => {
	expect(said).toEqual([]);
	await context.close();
});

const link = () => page.locator(`.card a[data-claim="${jump.to}"]`).first();
const preview = () => page.locator('#preview:popover-open');
const notice = () => page.locator('.notices');

describe('a preview', () => {
	test('comes after a moment under the mouse, can be pointed at, and goes with Esc', async () => {
		await link().hover();
		await page.waitForTimeout(150);
		expect(await preview().count()).toBe(0);
		await preview().waitFor();
		const claim = data.claims.find(({ id }) => id === jump.to);
		expect((await preview().textContent())?.toLowerCase()).toContain(claim?.text.toLowerCase());
		await preview().hover();
		await page.waitForTimeout(500);
		expect(await preview().count()).toBe(1);
		expect(await findFaults(page, { include: ['#preview'] })).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await preview().count()).toBe(0);
	});

	test('comes at once on keyboard focus, describes the link, and goes when the focus goes', async () => {
		for (let n = 0; n < 20 && !(await link().evaluate((one) => one === document.activeElement)); n++) await page.keyboard.press('Tab');
		await expect.poll(() => preview().count(), { timeout: 300 }).toBe(1);
		expect(await page.locator(':focus').getAttribute('aria-describedby')).toBe('preview');
		const [box, at] = await Promise.all([preview().boundingBox(), page.locator(':focus').boundingBox()]);
		expect((box?.y ?? 0) >= (at?.y ?? 0) + (at?.height ?? 0) || (box?.y ?? 0) + (box?.height ?? 0) <= (at?.y ?? 0)).toBe(true);
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		expect(await preview().count()).toBe(0);
	});

	test('never takes the place of the link on touch', async () => {
		const touch = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
		const phone = await touch.newPage();
		await phone.goto(`${served.origin}/claims/`);
		await phone.locator('.register .unfold').first().tap();
		const first = phone.locator('.register .id').first();
		const to = await first.getAttribute('href');
		await first.tap();
		await phone.waitForURL(served.origin + to);
		await touch.close();
	});
});

describe('a jump', () => {
	test('within the page leaves a way back to the paragraph, to the line one left; it can be dismissed', async () => {
		await link().focus();
		const before = await page.evaluate(() => scrollY);
		await page.keyboard.press('Enter');
		const label = data.passages.find(({ id }) => id === here)?.label ?? here.slice(1);
		await expect.poll(() => notice().textContent()).toContain(`Back to ¶\u00A0${label}`);
		// the card of what was jumped to has taken the focus
		await expect.poll(() => page.locator('.card:focus').count()).toBe(1);
		// what was jumped to is in sight, and nothing stands on it
		const free = await page.evaluate((id) => {
			const { x, y, height } = (document.getElementById(id) as HTMLElement).getBoundingClientRect();
			return document.elementFromPoint(x + 2, y + height / 2)?.closest('.notices, .masthead') === null && y >= 0 && y < innerHeight;
		}, jump.to);
		expect(free).toBe(true);
		await notice().getByRole('link').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${jump.from[0]}`);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(4);
		// what was left is open again, and has the focus
		await expect.poll(() => page.locator('.card:focus').count()).toBe(1);
		expect(await notice().count()).toBe(0);
		await page.goForward();
		await expect.poll(() => notice().count()).toBe(1);
		await notice().getByRole('button', { name: 'Dismiss' }).click();
		expect(await notice().count()).toBe(0);
		await page.reload();
		expect(await notice().count()).toBe(0);
	});

	test('to another page does so too, also after a reload', async () => {
		await page.locator('.card .go a').first().click();
		await expect.poll(() => notice().textContent()).toContain('Back to ¶');
		await page.reload();
		await expect.poll(() => notice().textContent()).toContain('Back to ¶');
		await notice().getByRole('link').click();
		await page.waitForURL(`**${text}**`);
	});

	test('to what is not there is explained: where it is, or what is nearest', async () => {
		const elsewhere = data.passages.find(({ id }) => pageOf(id) !== text)?.id as string;
		await page.goto(`${served.origin}${text}#${elsewhere}`);
		await expect.poll(() => notice().textContent()).toContain(`${elsewhere} is not on this page`);
		expect(await notice().getByRole('link').getAttribute('href')).toBe(`/a/${elsewhere}/`);
		await page.goto(`${served.origin}${text}#${here}zz`);
		await expect.poll(() => notice().textContent()).toContain(`Did you mean ${here}`);
		await page.goto(`${served.origin}${text}#%E0%A4%A`);
		await expect.poll(() => notice().textContent()).toContain('Nothing here is called');
	});
});

describe('a map', () => {
	test('can be made larger by keyboard and moved about, and whole again', async () => {
		// of a map that has the editors' lines too, only the drawing that was chosen is there, in every size
		await page.goto(`${served.origin}/propositions/4/`);
		const width = () => page.locator('.map svg:is(.wide, .tall):visible').evaluate((svg) => svg.getBoundingClientRect().width);
		const before = await width();
		await page.getByRole('button', { name: 'Larger map' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		expect(await width()).toBeGreaterThan(before * 1.5);
		const frame = page.locator('.map-frame');
		await frame.focus();
		const left = () => frame.evaluate((one) => one.scrollLeft);
		const start = await left();
		await page.keyboard.press('ArrowRight');
		await expect.poll(left).toBeGreaterThan(start);
		expect(await findFaults(page, { include: ['.map'] })).toEqual([]);
		await page.getByRole('button', { name: 'Fit the whole map' }).click();
		expect(Math.abs((await width()) - before)).toBeLessThan(2);
	});

	test('of lines that are the editors’ alone has nothing to enlarge until they are asked for', async () => {
		await page.goto(`${served.origin}/propositions/1/`);
		await expect.poll(() => page.locator('.map-tools').count()).toBe(1);
		expect(await page.locator('.map.unheld').locator('svg.wide:visible, .map-tools:visible').count()).toBe(0);
		await page.locator('[name="lines"]').check();
		expect(await page.locator('.map.unheld').locator('svg.wide:visible, .map-tools:visible').count()).toBe(2);
	});
});
