/** The pages that gather the argument: propositions, the matrix, the table of claims. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { EditionData } from '../../src/model/edition.ts';
import { sideOf } from '../../src/model/relations.ts';
import { inWords } from '../../src/words/en/grammar.ts';
import { ROOT } from './build-site.ts';
import { useBrowser } from './in-browser.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'edition') as (typeof sites)[number];
const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const pages = useBrowser(site);
const propositions = Array.from({ length: data.edition.propositions }, (_, at) => at + 1);

describe('a proposition', () => {
	test.each(propositions)('%i lists every line under who draws it, the article first, and says where a layer has none', (number) => {
		const html = readFileSync(join(site.folder, `propositions/${number}/index.html`), 'utf8');
		for (const part of ['against', 'for']) {
			const section = html.split(`<h2 id="${part}">`)[1]?.split('</section>')[0];
			if (section === undefined) continue;
			const [, ...layers] = section.split('<h3>');
			expect(layers.map((one) => one.slice(0, one.indexOf('</h3>')))).toEqual([
				'The article’s own lines',
				'Lines of the works it reports',
				'Lines the editors draw',
			]);
			for (const [at, drawn] of ['article', 'source', 'editors'].entries()) {
				const ids = [...(layers[at] as string).matchAll(/ id="k-([sx]\d+)"/g)].map(([, id]) => id);
				expect(ids.map((id) => data.relations.find((one) => one.id === id)?.drawn)).toEqual(ids.map(() => drawn));
				if (ids.length === 0) expect(layers[at]).toMatch(/No (?:objection|reason) is drawn by/);
			}
			expect(layers.join('')).toMatch(/ id="k-[sx]\d+"/);
		}
	});

	test.each(propositions)('%i tells its chief objections, with where they stand, in the first screen', async (number) => {
		const { context, page } = await pages.open(`/propositions/${number}/`, { viewport: { width: 1440, height: 900 } });
		const bottom = () => page.locator('.chief ol').evaluate((list) => list.getBoundingClientRect().bottom);
		expect(await bottom()).toBeLessThanOrEqual(900);
		expect(await page.locator('.chief .where').allTextContents()).toSatisfy((all: string[]) => all.every((one) => /¶\s\d+/.test(one)));
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await bottom()).toBeLessThanOrEqual(844 * 2);
		await context.close();
	});

	test.each(propositions)('%i leads to the step of its map that brings the first objection', (number) => {
		const html = readFileSync(join(site.folder, `propositions/${number}/index.html`), 'utf8');
		const [, path, step] = /<p class="all">.*?href="(\/teach\/steps\/[^"?]+)\?step=(\d+)"/.exec(html) ?? [];
		const told = readFileSync(join(site.folder, path ?? '', 'index.html'), 'utf8');
		const steps = [...told.matchAll(/<li id="step-\d+"([^>]*)>/g)].map(
			([, head]) => / data-relations="([^"]*)"/.exec(head ?? '')?.[1] ?? '',
		);
		const objects = steps.map((ids) => data.relations.some((one) => ids.split(' ').includes(one.id) && sideOf(one) === 'against'));
		expect(objects.indexOf(true) + 1).toBe(Number(step));
	});

	test.each(propositions)(
		'%i names no reading as chief that the editors doubt, and leads on to what can be done with it',
		{ tags: ['thorough'] },
		async (number) => {
			const { context, page } = await pages.open(`/propositions/${number}/`);
			const named = await page.locator('.chief .id').evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/').at(-2)));
			const target = data.claims.find(({ proposition }) => proposition === number)?.id;
			for (const id of named) {
				const lines = data.relations.filter(({ from, certainty }) => from.includes(id ?? '') && certainty === undefined);
				expect(lines.length, `${id} against ${target}`).toBeGreaterThan(0);
			}
			expect(await page.locator('.uses a').count()).toBe(5);
			await context.close();
		},
	);
});

describe('the main line', () => {
	const claims = data.claims.filter(({ main }) => main).map(({ id }) => id);
	const lines = data.relations.filter(({ main }) => main);

	test.each(['/', '/map/'])(
		'is drawn on %s, each claim and line once, without the editors’ lines until they are asked for',
		async (path) => {
			const { context, page, said } = await pages.open(path, { viewport: { width: 1440, height: 900 } });
			const leads = page.locator('.map .drawn-by a');
			const shown = (what: string) =>
				page
					.locator(`.map svg.wide ${what}`)
					.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id.split('-').at(-1) as string));
			expect((await shown('a.node')).sort()).toEqual([...claims].sort());
			const own = lines.filter(({ drawn }) => drawn !== 'editors').map(({ id }) => id);
			expect((await shown('.edge')).sort()).toEqual(own.sort());
			// the title page leads to the map that has them
			expect(await leads.count()).toBe(path === '/' ? 1 : 0);
			if (path === '/') {
				await leads.click();
				await page.waitForURL('**/map/');
			}
			await page.getByRole('checkbox', { name: /and the editors’/ }).check();
			expect((await shown('.edge')).sort()).toEqual(lines.map(({ id }) => id).sort());
			expect((await shown('a.node')).sort()).toEqual([...claims].sort());
			expect(new URL(page.url()).search).toBe('?lines=editors');
			await page.reload();
			expect((await shown('.edge')).length).toBe(lines.length);
			expect(said).toEqual([]);
			await context.close();
		},
	);

	test('marks of all propositions on the title page begin at one place', async () => {
		const { context, page } = await pages.open('/', { viewport: { width: 1440, height: 900 } });
		const lefts = await page.locator('.fares .marks').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
		expect(lefts.length).toBeGreaterThan(1);
		expect(new Set(lefts).size).toBe(1);
		await context.close();
	});

	test('the edition on one page has its heads beside what they head on a wide window', async () => {
		const { context, page } = await pages.open('/print/', { viewport: { width: 1440, height: 900 } });
		const [head, words] = await page.evaluate(() =>
			['.imprint-page > h1', '.imprint-page > p'].map((at) => document.querySelector(at)?.getBoundingClientRect().left ?? 0),
		);
		expect(words).toBeGreaterThan((head as number) + 150);
		await context.close();
	});

	test('can be read at one glance, and stands above the matrix', async () => {
		const { context, page } = await pages.open('/map/', { viewport: { width: 1440, height: 900 } });
		const box = async (what: string) => (await page.locator(what).first().boundingBox()) as { y: number; width: number; height: number };
		const [drawing, matrix] = [await box('.map > svg.wide'), await box('.matrix')];
		expect(drawing.width).toBeGreaterThan(1000);
		expect(drawing.height).toBeLessThan(1000);
		expect(matrix.y).toBeGreaterThan(drawing.y + drawing.height);
		await context.close();
	});
});

describe('a map', () => {
	const editors = new Set(data.relations.filter(({ drawn }) => drawn === 'editors').map(({ id }) => id));
	const paths = ['/map/', ...propositions.map((number) => `/propositions/${number}/`), '/map/six-assumptions/', '/a/p67a/', '/a/p59d/'];

	test.each(paths)('on %s opens without a line of the editors, with or without a script', { tags: ['thorough'] }, async (path) => {
		for (const javaScriptEnabled of [true, false]) {
			const { context, page } = await pages.open(path, { viewport: { width: 1440, height: 900 }, javaScriptEnabled });
			const shown = () =>
				page
					.locator('.map svg .edge')
					.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id.split('-').at(-1) as string));
			expect((await shown()).filter((id) => editors.has(id))).toEqual([]);
			const before = (await shown()).length;
			const told = (await page.locator('.drawn-by').textContent()) ?? '';
			const offered = Array.from({ length: 99 }, (_, n) => n).find((n) => told.includes(`(${inWords(n)} more`)) ?? 0;
			await page.locator('.drawn-by input').check();
			const after = await shown();
			expect(after.filter((id) => editors.has(id)).length).toBeGreaterThanOrEqual(Math.max(1, offered));
			expect(after.length).toBeGreaterThan(before);
			await context.close();
		}
	});
});

test('who read the article stands on About, under How to cite and on Method, in the same words', { tags: ['thorough'] }, async () => {
	const { readers } = JSON.parse(readFileSync(join(ROOT, 'content/readings/second.json'), 'utf8')) as { readers: string };
	for (const path of ['/about/', '/cite/', '/about/method/']) {
		const { context, page } = await pages.open(path);
		expect((await page.locator('main').textContent())?.replace(/\s+/g, ' '), path).toContain(readers);
		await context.close();
	}
});

describe('the matrix', () => {
	test('has as many marks in a cell as lines when it is opened, and gives the address', async () => {
		const { context, page, said } = await pages.open('/map/', { viewport: { width: 1440, height: 900 } });
		for (const at of [0, 3]) {
			const cell = page.locator('.matrix td > a').nth(at);
			const marks = await cell.locator('.mark').count();
			await cell.click();
			const open = page.locator('.open-row .cell');
			expect(await open.locator('li').count()).toBe(marks);
			expect(new URL(page.url()).hash).toBe(`#${await open.getAttribute('id')}`);
			await page.keyboard.press('Escape');
			expect(await page.locator('.open-row').count()).toBe(0);
		}
		expect(said).toEqual([]);
		await context.close();
	});

	test('sends on what an older address chose on the sheet of everything', { tags: ['thorough'] }, async () => {
		const { context, page } = await pages.open(`/map/?focus=${data.claims[10]?.id}`);
		await page.waitForURL(/\/map\/whole\/\?focus=/);
		await context.close();
	});
});

describe('the table of claims', () => {
	test('answers at one address which assumptions are ascribed to the theories, and what is held against each', async () => {
		const { context, page } = await pages.open('/claims/?voice=ascribed');
		const rows = page.locator('tbody tr:not(.part-row):not([hidden])');
		const wanted = data.claims.filter(({ voice, implicit }) => voice === 'ascribed' && !implicit);
		expect(await rows.count()).toBe(wanted.length);
		const ids = await rows.evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.sort()).toEqual(wanted.map(({ id }) => id).sort());
		const attacked = wanted.find(({ id }) => data.relations.some(({ to, id: line }) => to === id && line.startsWith('x')));
		expect(await page.locator(`#${attacked?.id} .ob li`).count()).toBeGreaterThan(0);
		await context.close();
	});

	test('is narrowed by one click, widened by a second, hides empty parts, and keeps the choice in the address', {
		tags: ['thorough'],
	}, async () => {
		const { context, page } = await pages.open('/claims/');
		// a reason that reaches a claim by another wording is a reason for that, and no objection
		expect(await page.locator('td.rs .aim').allTextContents()).toSatisfy((all: string[]) => all.every((one) => / \(for /.test(one)));
		const button = page.locator('.narrow button[data-question="kind"][data-answer="question"]');
		const count = Number(await button.locator('.from').textContent());
		await button.click();
		expect(await page.locator('tbody tr:not(.part-row):not([hidden])').count()).toBe(count);
		expect(new URL(page.url()).search).toBe('?kind=question');
		expect(await page.locator('tbody:not([hidden])').count()).toBeLessThan(await page.locator('tbody').count());
		await button.click();
		expect(new URL(page.url()).search).toBe('');
		expect(await page.locator('[data-shown]').textContent()).toBe(String(data.claims.length));
		await context.close();
	});

	test('says of an address that names what there is not', { tags: ['thorough'] }, async () => {
		const { context, page } = await pages.open('/claims/?kind=bogus');
		expect(await page.locator('.unknown').textContent()).toContain('bogus');
		await context.close();
	});
});

test('each map that is drawn on a page is drawn once on paper, whichever of its drawings the page has', async () => {
	const { context, page } = await pages.open('/');
	await page.emulateMedia({ media: 'print' });
	for (const path of ['/', '/map/', ...propositions.map((number) => `/propositions/${number}/`)]) {
		await page.goto(pages.origin + path);
		const drawn = await page
			.locator('figure.map')
			.evaluateAll((maps) => maps.map((map) => [...map.querySelectorAll(':scope > svg')].filter((svg) => svg.checkVisibility()).length));
		expect(drawn.length, path).toBeGreaterThan(0);
		expect(drawn, path).toEqual(drawn.map(() => 1));
	}
	await context.close();
});
