/** The pages of the text as they are read: the margin, the cards, the keyboard. */
// @module-tag thorough
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { layOutAll } from './engines/in-engines.ts';
import { useBrowser } from './in-browser.ts';
import { readSite } from './pages.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'edition') as (typeof sites)[number];
const texts = [...readSite(site.folder, site.base).pages.keys()].filter((path) => /^\/text\/[^/]+\/$/.test(path));
const pages = useBrowser(site);
const wide = { viewport: { width: 1440, height: 900 } };

/** Overlaps of notes, and how far each stands from its line, in px. */
const measureNotes = async (page: Page) => {
	await page.evaluate(layOutAll);
	return page.evaluate(() => {
		const notes = [...document.querySelectorAll<HTMLElement>('.note')].map((note) => {
			const { top, bottom } = note.getBoundingClientRect();
			const words = document.getElementById(note.dataset['c'] ?? '') ?? note.closest('.para')?.querySelector('.text > p');
			return { top, bottom, off: Math.abs(top - (words?.getClientRects()[0]?.top ?? 0)) };
		});
		return {
			overlaps: notes.filter(({ top }, at) => at > 0 && top < (notes[at - 1]?.bottom ?? 0) - 1).length,
			farthest: Math.max(0, ...notes.map(({ off }) => off)),
		};
	});
};

describe('the margin', () => {
	test.each(texts)('of %s has no note on another, and none farther than 40 px from its line', async (path) => {
		const { context, page } = await pages.open(path, wide);
		await page.waitForLoadState('networkidle');
		for (const mode of ['quiet', 'claims']) {
			await page.getByText(mode, { exact: true }).click();
			const { overlaps, farthest } = await measureNotes(page);
			expect(overlaps, mode).toBe(0);
			expect(farthest, mode).toBeLessThanOrEqual(40);
		}
		await context.close();
	});

	test('has no overlap where it is narrow, nor where there is none, nor without scripts', async () => {
		for (const options of [900, 390].map((width) => ({ viewport: { width, height: 900 } })))
			for (const javaScriptEnabled of [true, false]) {
				const { context, page } = await pages.open(texts[8] as string, { ...options, javaScriptEnabled });
				expect((await measureNotes(page)).overlaps).toBe(0);
				await context.close();
			}
	});
});

describe('a card', () => {
	test.each([
		[1440, 900],
		[900, 700],
		[390, 844],
	])('at %i × %i leaves the sentence in sight, whichever claim is asked', async (width, height) => {
		const { context, page } = await pages.open('/text/learning-regions/', { viewport: { width, height } });
		const lost: string[] = [];
		for (const claim of await page.locator('.para .ann:not(.ann .ann)').all()) {
			const id = (await claim.getAttribute('id')) as string;
			await claim.evaluate((span) => {
				const { top } = span.getClientRects()[0] as DOMRect;
				scrollTo(0, scrollY + top - innerHeight * 0.7);
			});
			await claim.dispatchEvent('click', { bubbles: true });
			await page.locator('.card').waitFor();
			const seen = await claim.evaluate((span) => {
				const card = document.querySelector('.card')?.getBoundingClientRect() as DOMRect;
				const sheet = innerWidth < 640 ? card.top : innerHeight;
				const { top, bottom } = span.getClientRects()[0] as DOMRect;
				return top >= 0 && bottom <= sheet && card.bottom > 0 && card.top < innerHeight;
			});
			if (!seen) lost.push(id);
			await page.keyboard.press('Escape');
			expect(await page.locator('.card').count()).toBe(0);
		}
		expect(lost).toEqual([]);
		await context.close();
	});

	test('tells who holds it and who draws each line, and closes by a click elsewhere', async () => {
		const { context, page, said } = await pages.open('/text/learning-regions/#p59d', wide);
		const card = page.locator('.card');
		await card.waitFor();
		expect(await card.textContent()).toMatch(/MacKinnon et al\. 2002, p\. 302/);
		expect(await card.locator('.steps .line').first().textContent()).toMatch(
			/(?:supports|says again|denies|asks for a reason for|limits|is presupposed by).*drawn by the (?:article|editors)/,
		);
		await page.locator('h1').click();
		expect(await card.count()).toBe(0);
		expect(said).toEqual([]);
		await context.close();
	});

	test('is not opened by a citation, nor by selecting words', async () => {
		const { context, page } = await pages.open('/text/learning-regions/', wide);
		await page.locator('#p59 .text p').evaluate((words) => getSelection()?.selectAllChildren(words));
		await page.locator('#p59b').dispatchEvent('click');
		expect(await page.locator('.card').count()).toBe(0);
		await context.close();
	});
});

describe('the keyboard', () => {
	test('has one stop a paragraph, enters it, opens a card and comes back', async () => {
		const { context, page } = await pages.open('/text/learning-regions/', wide);
		const numbers = await page.locator('.para .pn').count();
		const stops = await page
			.locator('reading-text')
			.evaluate((text) => [...text.querySelectorAll<HTMLElement>('a, [tabindex]')].filter((one) => one.tabIndex >= 0).length);
		expect(stops).toBe(numbers);
		await page.locator('#p59 .pn').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p59a');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toMatch(/card/);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('p59a');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('pn');
		await context.close();
	});
});

test('without a script all that is told of the claims stands under the paragraphs', async () => {
	const { context, page } = await pages.open('/text/learning-regions/', { ...wide, javaScriptEnabled: false });
	const app = page.locator('#p59 .app');
	await app.locator('summary').click();
	expect(await app.locator('.entry').count()).toBe(6);
	expect(await app.locator('#n-p59d').textContent()).toMatch(/MacKinnon et al\. 2002, p\. 302/);
	await context.close();
});

test('what is copied of a paragraph is its words alone', async () => {
	const { context, page } = await pages.open('/text/learning-regions/?show=all', wide);
	const copied = await page.evaluate(() => {
		getSelection()?.selectAllChildren(document.querySelector('#p59 .text') as Element);
		return getSelection()?.toString();
	});
	const words = await page.locator('#p59 .text p').textContent();
	expect(copied?.replace(/\s+/g, ' ').trim()).toBe(words?.replace(/\s+/g, ' ').trim());
	await context.close();
});
