/**
 * The pages as they are heard. Transcripts of a virtual screen reader are kept beside this file, to be read as one hears them; what must hold of
 * every page is asked of the accessibility tree and of what is announced.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { EditionData } from '../../../src/model/edition.ts';
import { useBrowser } from '../in-browser.ts';
import { readSite } from '../pages.ts';
import { announced, noteAnnouncements } from './announced.ts';
import { LISTENING, type Listened, listen } from './listen.ts';

const sites = inject('sites');
const siteOf = (name: string) => sites.find((one) => one.name === name) as (typeof sites)[number];
const site = siteOf('edition');
const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const { pages: built } = readSite(site.folder, site.base);
const texts = [...built.keys()].filter((path) => /^\/text\/[^/]+\/$/.test(path));
const [text] = texts.filter((path) => path.includes('learning')) as [string];
const cave = useBrowser(siteOf('cave'));
const sourdough = useBrowser(siteOf('sourdough'));
const edition = useBrowser(site);

/** At most so many stops stand before the second paragraph of a page of the text. */
const MOST_STOPS = 60;
const main = { within: '#main' };

describe('heard from the beginning to the end,', () => {
	const transcripts: [name: string, of: typeof cave, path: string, listened: Listened, ready?: string][] = [
		['a page of the text', cave, '/text/the-cave/', main],
		['a claim', cave, '/a/p2c/', main],
		['the search', cave, '/search/?q=shadow', main, '.hit'],
		['an exercise', sourdough, '/teach/exercises/?seed=heard&kinds=voice&count=1', { within: '#exercise' }, '#exercise .prompt'],
		['a proposition', cave, '/propositions/1/', main],
		['proposition 5', edition, '/propositions/5/', { ...main, until: 'caption' }],
	];
	test.each(transcripts)('%s says what it said', async (name, of, path, listened, ready) => {
		const { context, page } = await of.open(path, LISTENING);
		if (ready) await page.locator(ready).first().waitFor();
		await page.waitForLoadState('networkidle');
		const heard = await listen(page, listened);
		await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot(`${name.replaceAll(' ', '-')}.txt`);
		await context.close();
	});
});

describe('a page of the text', { tags: ['thorough'] }, () => {
	test('tells of every claim its number and kind where it begins, and where it ends, one within another', async () => {
		for (const path of texts) {
			const { context, page } = await edition.open(path, LISTENING);
			const heard = await listen(page, { within: 'reading-text' });
			await context.close();
			const open: string[] = [];
			const told: string[] = [];
			for (const phrase of heard) {
				const begins = /^(P?\d+(?:-\d+)?[a-z]*), ([^:]+):$/.exec(phrase);
				const ends = /^, end of (P?\d+(?:-\d+)?[a-z]*)$/.exec(phrase);
				if (begins) {
					expect(begins[2], phrase).toMatch(/claim|assumption|proposition|question|evidence|definition/);
					open.push(begins[1] as string);
					told.push(begins[1] as string);
				}
				if (ends) expect(open.pop(), `${path}: ${phrase}`).toBe(ends[1]);
			}
			expect(open, path).toEqual([]);
			const passages = heard.flatMap((phrase) => /^heading, Paragraph (\d+(?:-\d+)?)/.exec(phrase)?.[1] ?? []);
			const wanted = data.claims.filter(({ passage }) => passages.includes(passage.slice(1))).map(({ label }) => label);
			expect([...told].sort(), path).toEqual([...wanted].sort());
		}
	});

	test('tells it no more once a listener has said so, on other pages too', async () => {
		const { context, page } = await edition.open(text);
		const tells = async () => (await page.locator('#p59').ariaSnapshot()).includes('end of 59b');
		expect(await tells()).toBe(true);
		await page.getByLabel('Announce where claims').focus();
		await page.keyboard.press('Space');
		expect(await tells()).toBe(false);
		await page.goto(edition.origin + text);
		await expect.poll(tells).toBe(false);
		await context.close();
	});

	test('keeps what is only heard out of what is copied, found and printed', async () => {
		const { context, page } = await edition.open(text);
		const words = await page.evaluate(() => {
			getSelection()?.selectAllChildren(document.querySelector('#p59 .text') as Element);
			const copied = getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';
			const find = (one: string) => (window as unknown as { find(...given: unknown[]): boolean }).find(one, false, false, true);
			// the end of a claim, and the beginning of the next
			const across = /\w+\. \w+/.exec(copied)?.[0] ?? '';
			return { copied, across, found: [find(across), find('end of 59b')] };
		});
		expect(words.copied).not.toMatch(/end of|claim/);
		expect(words.found, words.across).toEqual([true, false]);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('#p59').ariaSnapshot()).not.toMatch(/end of 59b/);
		await context.close();
	});

	test('has a heading for each paragraph, below those of the sections', async () => {
		for (const path of texts) {
			const html = built.get(path)?.html ?? '';
			const levels = [...html.matchAll(/<h([1-6])[^>]*>/g)].map(([, level]) => Number(level));
			for (const [at, level] of levels.entries()) if (at > 0) expect(level, path).toBeLessThanOrEqual((levels[at - 1] as number) + 1);
		}
		const { context, page } = await edition.open(text);
		const paragraphs = await page.locator('.para').count();
		expect(await page.getByRole('heading', { name: /^Paragraph \d/ }).count()).toBe(paragraphs);
		await context.close();
	});

	test('has its notes as footnotes, in groups with the names of their paragraphs', async () => {
		const { context, page } = await edition.open(text);
		const notes = await page.locator('.note').count();
		expect(notes).toBeGreaterThan(5);
		const groups = page.getByRole('group', { name: /^Notes to paragraph \d/ });
		expect(await groups.locator('.note[role=doc-footnote]').count()).toBe(notes);
		await page.getByText('everything', { exact: true }).click();
		await page.locator('#p59 .entry').first().waitFor();
		expect(await page.getByRole('group', { name: 'Claims of paragraph 59' }).locator('.entry[role=doc-footnote]').count()).toBe(
			data.claims.filter(({ passage }) => passage === 'p59').length,
		);
		await context.close();
	});

	test.each([true, false])('has at most 60 stops before its second paragraph, with scripts: %s', async (javaScriptEnabled) => {
		const { context, page } = await edition.open(text, { javaScriptEnabled });
		const second = page.locator('.pn').nth(1);
		let stops = 0;
		while (stops <= MOST_STOPS && !(await second.evaluate((one) => one === document.activeElement))) {
			await page.keyboard.press('Tab');
			stops += 1;
		}
		expect(stops).toBeLessThanOrEqual(MOST_STOPS);
		await context.close();
	});

	test('names a card by its number, so that its words are heard once', async () => {
		const { context, page } = await edition.open(`${text}#p59d`);
		const card = page.getByRole('dialog', { name: '59d, claim' });
		await card.waitFor();
		const words = (await card.locator('h3').textContent()) as string;
		expect((await card.textContent())?.split(words)).toHaveLength(2);
		await context.close();
	});
});

describe('what happens is announced:', { tags: ['thorough'] }, () => {
	const openNoting = async (path: string) => {
		const { context, page } = await edition.open('/about/');
		await noteAnnouncements(page);
		await page.goto(edition.origin + path);
		return { context, page };
	};
	const says = (page: Page) => expect.poll(async () => (await announced(page)).at(-1));

	test('that there is nothing of a name', async () => {
		const { context, page } = await openNoting(`${text}#p59zz`);
		await says(page).toMatch(/^Nothing here is called p59zz\. Did you mean/);
		await context.close();
	});

	test('the way back after a jump', async () => {
		const { context, page } = await openNoting(`${text}#p59d`);
		await page.locator('.card .go a').last().click();
		await says(page).toMatch(/^Back to ¶\s59/);
		await context.close();
	});

	test('how many claims are left, and that alone', async () => {
		const { context, page } = await openNoting('/claims/');
		await page.locator('[data-question]:visible').first().click();
		await says(page).toMatch(/^\d+ of \d+ claims$/);
		await context.close();
	});

	test('how many places were found', async () => {
		const { context, page } = await openNoting('/search/');
		await page.getByRole('searchbox').fill('trust');
		await says(page).toMatch(/^\d+ places found for ‘trust’\.$/);
		await context.close();
	});

	test('how many claims of the whole map are kept', async () => {
		const { context, page } = await openNoting('/map/whole/');
		await page.locator('[name=kind]').selectOption('assumption');
		await says(page).toMatch(/^\d+ of \d+ claims$/);
		await context.close();
	});

	test('what was chosen on the map, once; in the panel its heading is gone to instead', async () => {
		const { context, page } = await openNoting('/map/whole/?focus=p59d');
		const heading = page.locator('#map-detail h2');
		await heading.waitFor();
		await expect.poll(() => announced(page)).toEqual([(await heading.textContent())?.trim()]);
		expect(await page.locator('#map-detail').evaluate((panel) => panel.closest('[aria-live], [role=status]'))).toBe(null);
		await page.locator('#map-detail [data-choose^=p]').first().click();
		await expect.poll(() => page.locator('#map-detail h2:focus').count()).toBe(1);
		expect(await announced(page)).toHaveLength(1);
		await context.close();
	});
});

describe('a map', () => {
	test.each(['/propositions/5/', '/a/p59d/', '/map/whole/'])(
		'on %s is described by a sentence, and its outline is one key away',
		{ tags: ['thorough'] },
		async (path) => {
			const { context, page } = await edition.open(path);
			const drawings = page.locator('#main svg[role=graphics-document]:visible');
			expect(await drawings.count()).toBeGreaterThan(0);
			for (const drawing of await drawings.all()) {
				const [sentence, outline] = await drawing.evaluate((svg) => {
					const named = (name: string) => document.getElementById(svg.getAttribute(name) ?? '');
					return [named('aria-describedby')?.textContent ?? '', named('aria-details')?.className ?? ''] as const;
				});
				expect(sentence).toMatch(/^A drawing of .{10,120}\.$/);
				expect(outline).toContain('outline');
			}
			const past = page.locator('#main .past').first();
			const before = await past.evaluate(
				(link) =>
					(link.compareDocumentPosition(document.querySelector('#main svg[role=graphics-document]') as Element) &
						Node.DOCUMENT_POSITION_FOLLOWING) !==
					0,
			);
			expect(before).toBe(true);
			await past.focus();
			expect(await past.isVisible()).toBe(true);
			await page.keyboard.press('Enter');
			await expect.poll(() => page.locator('#map-outline').evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(true);
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.closest('#map-outline') !== null)).toBe(true);
			await context.close();
		},
	);

	test('drawn anywhere in the edition points to a sentence and an outline that are there', () => {
		let drawings = 0;
		for (const [path, { html }] of built)
			for (const [svg] of html.matchAll(/<svg[^>]* role="graphics-document"[^>]*>/g)) {
				// in a frame, and where it is taught, a drawing has its name and nothing else
				if (/^\/(?:embed|teach)\//.test(path)) continue;
				drawings += 1;
				for (const name of path === '/print/' ? ['labelledby', 'details'] : ['labelledby', 'describedby', 'details']) {
					const id = new RegExp(` aria-${name}="([^"]+)"`).exec(svg)?.[1];
					expect(id && html.includes(` id="${id}"`), `${path}: ${name} of ${svg.slice(0, 120)}`).toBe(true);
				}
			}
		expect(drawings).toBeGreaterThan(100);
	});
});

test('the search asks before it narrows, and each hit has a heading', async () => {
	const { context, page } = await edition.open('/search/?q=trust');
	await page.locator('.hit').first().waitFor();
	const order = await page.evaluate(() =>
		[...document.querySelectorAll('input[name=q], .facets input, .hit h2')].map((one) =>
			one.matches('[name=q]') ? 'field' : one.matches('h2') ? 'hit' : 'filter',
		),
	);
	expect([...new Set(order)]).toEqual(['field', 'filter', 'hit']);
	expect(await page.getByRole('heading', { level: 2 }).count()).toBe(await page.locator('.hit').count());
	await context.close();
});

test('links that say why say of what', { tags: ['thorough'] }, async () => {
	for (const path of ['/propositions/5/', '/a/p59d/', '/a/p59/']) {
		const { context, page } = await edition.open(path);
		const links = await page
			.locator('.why > a:first-child')
			.evaluateAll((all) => all.map((link) => [link.textContent?.replace(/\s+/g, ' ').trim(), link.getAttribute('href')] as const));
		expect(links.length).toBeGreaterThan(1);
		for (const [name] of links) expect(name).toMatch(/^(?:Why|In other words) \S+ .* \S+:$/);
		await context.close();
	}
});
