/** The pages for teaching in a browser: every kind of exercise played by mouse and by keyboard, right and wrong; steps, sheets, critiques. */
// @module-tag thorough
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Answer, Exercise } from '../../src/lessons/exercise.ts';
import { exerciseKinds } from '../../src/lessons/exercise.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { gradeAnswer, rangesOfWords, solve } from '../../src/lessons/grade-answer.ts';
import { type LessonFile, openClassroom } from '../../src/site/teach/lesson-file.ts';
import { inOrder, mistake } from './answers.ts';
import { findFaults } from './axe.ts';
import { startChromium } from './chromium.ts';
import { readSite } from './pages.ts';
import { type Served, serve } from './serve.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'edition') as (typeof sites)[number];
const { file, graph } = openClassroom(JSON.parse(readFileSync(join(site.folder, 'data/lessons.json'), 'utf8')) as LessonFile);
const { pages } = readSite(site.folder, site.base);
const steps = /href="(\/teach\/steps\/[a-z0-9-]+\/)"/.exec(pages.get('/teach/')?.html ?? '')?.[1] ?? '';
const id = steps.split('/').at(-2) ?? '';
/** A map to which the editors add lines, with how many steps it has in all and without these. */
const [layered = '', count = '', own = ''] =
	[...pages]
		.filter(([path]) => path.startsWith('/teach/steps/'))
		.map(([path, { html }]) => [path, ...(/data-steps="(\d+)" data-own="(\d+)"/.exec(html) ?? []).slice(1)])
		.find(([, all, first]) => all !== first) ?? [];

let browser: Browser;
let served: Served;
beforeAll(async () => {
	served = await serve(site.folder, site.base);
	browser = await startChromium();
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

async function open(
	path: string,
	options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page; said: string[] }> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	await page.goto(served.origin + path, { waitUntil: 'networkidle' });
	return { context, page, said };
}

const textOf = async (page: Page, selector: string) => (await page.locator(selector).textContent()) ?? '';

/** Goes by the Tab key alone until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 300; presses++) {
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No Tab leads to ${selector}.`);
}

const hands = {
	async mouse(page: Page, exercise: Exercise, answer: Answer) {
		if (exercise.form === 'choice' && answer.form === 'choice') {
			for (const chosen of answer.chosen) await page.locator(`.t-options label:has(input[value=${chosen}])`).click();
		} else if (exercise.form === 'mark' && answer.form === 'mark') {
			const words = rangesOfWords(exercise.text);
			const [range] = answer.ranges;
			const first = words.findIndex(({ from }) => from >= (range?.from ?? 0));
			const last = words.findLastIndex(({ to }) => to <= (range?.to ?? 0));
			const middle = async (index: number) => {
				const box = await page
					.locator('.t-words [role=option]')
					.nth(index)
					.evaluate((one) => {
						one.scrollIntoView({ block: 'center' });
						return one.getClientRects()[0]?.toJSON();
					});
				return [box.x + box.width / 2, box.y + box.height / 2] as const;
			};
			await page.mouse.move(...(await middle(first)));
			await page.mouse.down();
			await page.mouse.move(...(await middle(last)), { steps: 6 });
			await page.mouse.up();
			if (first === last) await page.keyboard.press('Escape').then(() => page.locator('.t-words [role=option]').nth(first).click());
		} else if (exercise.form === 'map' && answer.form === 'map') {
			for (const [piece, { verb, to }] of inOrder(exercise, answer.placements)) {
				const card = page.locator(`[data-piece="${piece}"]`);
				const target = page.locator(`.t-place[data-verb="${verb}"][data-to="${to}"]`);
				// its sign is one that the page has
				const sign = await target.locator('use').getAttribute('href');
				expect(await page.locator(`symbol${sign}`).count(), `${verb}: ${sign}`).toBe(1);
				await card.scrollIntoViewIfNeeded();
				await target.scrollIntoViewIfNeeded();
				const from = (await card.boundingBox()) ?? { x: 0, y: 0 };
				const onto = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
				await page.mouse.move(from.x + 40, from.y + 12);
				await page.mouse.down();
				await page.mouse.move(from.x + 60, from.y + 20, { steps: 3 });
				await page.mouse.move(onto.x + onto.width / 2, onto.y + onto.height / 2, { steps: 6 });
				await page.mouse.up();
				await expect.poll(() => page.locator(`.t-tree [data-piece="${piece}"]`).count()).toBe(1);
			}
		}
		await page.locator('.t-check').click();
	},
	async keyboard(page: Page, exercise: Exercise, answer: Answer) {
		const press = async (key: string, times = 1) => {
			for (let n = 0; n < times; n++) await page.keyboard.press(key);
		};
		if (exercise.form === 'choice' && answer.form === 'choice') {
			if (exercise.multiple) {
				for (const chosen of answer.chosen) {
					await tabTo(page, `input[value=${chosen}]`);
					await press('Space');
				}
			} else {
				const index = exercise.options.findIndex((one) => answer.chosen.includes(one.id));
				await tabTo(page, '.t-options input');
				await press('Space');
				await press('ArrowDown', index);
			}
		} else if (exercise.form === 'mark' && answer.form === 'mark') {
			const words = rangesOfWords(exercise.text);
			const [range] = answer.ranges;
			const first = words.findIndex(({ from }) => from >= (range?.from ?? 0));
			const last = words.findLastIndex(({ to }) => to <= (range?.to ?? 0));
			await tabTo(page, '.t-words [role=option]');
			await press('ArrowRight', first);
			await press('Enter');
			await press('ArrowRight', last - first);
			await press('Enter');
		} else if (exercise.form === 'map' && answer.form === 'map') {
			for (const [piece, { verb, to }] of inOrder(exercise, answer.placements)) {
				await tabTo(page, `[data-piece="${piece}"]`);
				await press('Enter');
				await tabTo(page, `.t-place[data-verb="${verb}"][data-to="${to}"]`);
				await press('Enter');
			}
		}
		await tabTo(page, '.t-check');
		await press('Enter');
	},
};

describe.each(exerciseKinds)('an exercise of the kind %s', (kind) => {
	const [exercise] = generateExercises(file, graph, { seed: 'played', kinds: [kind], count: 1 });
	const path = `/teach/exercises/?seed=played&kinds=${kind}&count=1`;
	test('is made from this edition', () => expect(exercise).toBeDefined());
	test.each(['mouse', 'keyboard'] as const)('is played by %s, wrong and then right', async (hand) => {
		if (!exercise) return;
		const { context, page, said } = await open(path);
		for (const answer of [mistake(exercise), solve(exercise)]) {
			const { score, feedback } = gradeAnswer(exercise, answer);
			await hands[hand](page, exercise, answer);
			const verdict = score === 1 ? 'right' : score > 0 ? 'half' : 'wrong';
			await expect.poll(() => page.locator('.t-verdict').getAttribute('class')).toBe(`t-verdict ${verdict}`);
			const told = (await textOf(page, '.t-result')).replace(/\s+/g, ' ');
			// the editors' reason is told: for a map with each of its pieces
			for (const { text } of exercise.form === 'map' ? feedback.slice(0, -1) : feedback.slice(-1))
				expect(told).toContain(text.replace(/\s+/g, ' '));
			expect(await page.locator(`.t-result a[href="${exercise.url}"]`).count()).toBe(1);
			if (verdict !== 'right') {
				expect(await page.locator('.t-exercise .wrong').count()).toBeGreaterThan(0);
				await page.reload({ waitUntil: 'networkidle' });
				expect(await page.locator('#row a').getAttribute('class')).toBe(verdict);
			}
		}
		expect(await page.locator('#row a.right').count()).toBe(1);
		expect(said).toEqual([]);
		await context.close();
	});
});

describe('exercises', () => {
	test('a set is the same for everyone who has its address, and the worksheet has the same', async () => {
		const query = '?seed=same&kinds=voice,relation&count=4';
		const expected = generateExercises(file, graph, { seed: 'same', kinds: ['voice', 'relation'], count: 4 });
		const { context, page } = await open(`/teach/exercises/${query}`);
		for (const [index, exercise] of expected.entries()) {
			if (index > 0) await page.getByRole('button', { name: 'Next' }).click();
			expect(await textOf(page, '#exercise .prompt')).toBe(exercise.prompt);
			expect(new URL(page.url()).searchParams.get('at')).toBe(index > 0 ? String(index + 1) : null);
		}
		await page.goBack();
		await expect.poll(() => textOf(page, '#exercise .prompt')).toBe(expected[2]?.prompt);
		await page.goto(`${served.origin}/teach/worksheet/${query}`, { waitUntil: 'networkidle' });
		expect(await page.locator('.t-tasks .prompt').allTextContents()).toEqual(expected.map(({ prompt }) => prompt));
		expect(await page.locator('.t-key li').count()).toBe(expected.length);
		await context.close();
	});
	test('progress is exported, erased and taken in again', async () => {
		const { context, page } = await open('/teach/exercises/?seed=kept&kinds=voice&count=1');
		await page.locator('.t-options input').first().check();
		await page.locator('.t-check').click();
		await page.locator('.t-progress > summary').click();
		const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#export').click()]);
		const saved = readFileSync((await download.path()) as string, 'utf8');
		expect(Object.keys(JSON.parse(saved).done)).toHaveLength(1);
		await page.locator('#erase').click();
		expect(await page.locator('#progress table').count()).toBe(1);
		await page.locator('#erase').click();
		expect(await page.locator('#progress table').count()).toBe(0);
		await page.locator('#import').setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
		await expect.poll(() => page.locator('#progress table').count()).toBe(1);
		await page.locator('#import').setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
		await expect.poll(() => textOf(page, '#progress-told')).toContain('no progress');
		await context.close();
	});
	test('files for learning platforms hold the set', async () => {
		const { context, page } = await open('/teach/worksheet/?seed=files&count=6');
		for (const [kind, count] of [
			['gift', /^::/gm],
			['moodle', /<question type="(?:multichoice|matching)"/g],
		] as const) {
			const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`button[data-file=${kind}]`).click()]);
			expect(readFileSync((await download.path()) as string, 'utf8').match(count)).toHaveLength(6);
		}
		await page.getByText('Which file for which platform?').click();
		for (const kind of ['qti', 'h5p', 'h5p-1.20']) {
			const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`button[data-file="${kind}"]`).click()]);
			const files = unzipSync(readFileSync((await download.path()) as string));
			if (kind === 'qti') expect(Object.keys(files).filter((name) => name.startsWith('items/'))).toHaveLength(6);
			else {
				expect(download.suggestedFilename()).toBe('exercises.h5p');
				expect(JSON.parse(strFromU8(files['content/content.json'] as Uint8Array)).questions).toHaveLength(6);
				const minor = JSON.parse(strFromU8(files['h5p.json'] as Uint8Array)).preloadedDependencies[0].minorVersion;
				expect(minor).toBe(kind === 'h5p' ? 21 : 20);
			}
		}
		await context.close();
	});
	test('without a script there is a sheet, and its key elsewhere', async () => {
		const { context, page } = await open('/teach/exercises/', { javaScriptEnabled: false });
		await page.getByRole('link', { name: /a sheet/ }).click();
		const tasks = await page.locator('.t-sheet > li').count();
		expect(tasks).toBe(12);
		expect(await page.locator('.why').count()).toBe(0);
		await page.goto(`${served.origin}/teach/exercises/sample/key/`);
		expect(await page.locator('.t-sheet > li').count()).toBe(tasks);
		await context.close();
	});
});

describe('a map to print', () => {
	test('is printed as it is seen, without the editors’ lines or with them', async () => {
		const { context, page } = await open(layered.replace('/steps/', '/maps/'));
		const drawings = () =>
			page
				.locator('figure.map > svg')
				.evaluateAll((all) => all.filter((svg) => svg.checkVisibility()).map((svg) => svg.matches('.within-source')));
		const banks = () =>
			page.locator('.t-bank').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.className));
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media });
			expect(await drawings(), media).toEqual([true]);
			expect(await banks(), media).toEqual(['t-bank own half']);
		}
		await page.emulateMedia({ media: 'screen' });
		await page.locator('input[name=lines]').check();
		await page.locator('#blank-all').check();
		expect(new URL(page.url()).searchParams.get('lines')).toBe('editors');
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media });
			expect(await drawings(), media).toEqual([false]);
			expect(await banks(), media).toEqual(['t-bank every all']);
		}
		await context.close();
	});
});

describe('a map step by step', () => {
	const visible = (page: Page) => page.locator('#stepper svg.wide .node:not(.to-come)').count();
	test('grows by button and by key, back too; each step has an address', async () => {
		const { context, page } = await open(steps);
		const before = await visible(page);
		expect(before).toBe(1);
		await page.getByRole('button', { name: 'Next' }).click();
		expect(await visible(page)).toBeGreaterThan(before);
		expect(new URL(page.url()).searchParams.get('step')).toBe('2');
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('#step-3').isVisible()).toBe(true);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		expect(await visible(page)).toBe(before);
		await page.goto(`${served.origin}${steps}?step=4`);
		await expect.poll(() => page.locator('#step-4').isVisible()).toBe(true);
		expect(await page.locator('#step-3').isVisible()).toBe(false);
		await context.close();
	});
	test('shows all of the map in the end, in both drawings', async () => {
		const count = /data-steps="(\d+)"/.exec(pages.get(steps)?.html ?? '')?.[1];
		const { context, page } = await open(`${steps}?step=${count}`);
		expect(await page.locator('#stepper .to-come').count()).toBe(0);
		await page.goto(`${served.origin}${steps}?step=1`, { waitUntil: 'networkidle' });
		const rest = await page.locator('#stepper .to-come').count();
		const all = await page.locator('#stepper :is(a.node, .edge)').count();
		expect(all - rest).toBe(2);
		await context.close();
	});
	test('goes no further than the article and its sources do, unless the editors’ lines are asked for', async () => {
		const { context, page } = await open(`${layered}?step=${own}`);
		const next = page.getByRole('button', { name: 'Next' });
		expect(await next.getAttribute('aria-disabled')).toBe('true');
		await page.keyboard.press('ArrowRight');
		expect(new URL(page.url()).searchParams.get('step')).toBe(own);
		await page.getByRole('checkbox', { name: /editors’ lines/ }).check();
		expect(await next.getAttribute('aria-disabled')).toBe('false');
		await page.keyboard.press('ArrowRight');
		expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ step: String(Number(own) + 1), lines: 'editors' });
		expect(await page.locator('.t-steps > li:not([hidden])').textContent()).toContain('the editors draw');
		// an address of such a step brings it back, and without them the last step is that of the others
		await page.goto(`${served.origin}${layered}?step=${count}`);
		await page.getByRole('checkbox', { name: /editors’ lines/ }).uncheck();
		expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ step: own });
		await context.close();
	});
	test('hides what is to be predicted until it is asked for', async () => {
		const { context, page } = await open(`${steps}?step=2&predict`);
		expect(await page.locator('#step-2 .answer').isVisible()).toBe(false);
		expect(await page.locator('#step-2 .ask-class').isVisible()).toBe(true);
		expect(await visible(page)).toBe(1);
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('#step-2 .answer').isVisible()).toBe(true);
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('#step-3 .answer').isVisible()).toBe(false);
		await context.close();
	});
	test('is swiped on a phone', async () => {
		const { context, page } = await open(steps, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
		const client = await context.newCDPSession(page);
		const swipe = async (from: number, to: number) => {
			// where the steps are, however much stands above them
			await page.locator('#stepper').evaluate((stepper) => stepper.scrollIntoView({ block: 'start', behavior: 'instant' }));
			const y = ((await page.locator('#stepper').boundingBox())?.y ?? 0) + 120;
			await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] });
			await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: y + 5 }] });
			await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await swipe(300, 100);
		await expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe('2');
		await swipe(100, 300);
		await expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe('1');
		await context.close();
	});
	test('is a sequence to be read without a script', async () => {
		const { context, page } = await open(steps, { javaScriptEnabled: false });
		const all = page.locator('.t-steps > li');
		expect(await all.count()).toBeGreaterThan(2);
		for (const step of await all.all()) expect(await step.isVisible()).toBe(true);
		await context.close();
	});
});

describe('a critique', () => {
	test('prints what was accepted or rejected, and of what was left open nothing else', async () => {
		const { context, page } = await open('/teach/critique/');
		const lines = page.locator('.c-claims > li');
		await lines.first().locator('input[value="rejected"]').check();
		await page.emulateMedia({ media: 'print' });
		expect(await lines.first().locator('.pick:visible').allInnerTexts()).toEqual(['reject']);
		expect(await lines.nth(1).locator('.pick:visible').count()).toBe(0);
		await context.close();
	});

	test('is written by keyboard, tried, kept, saved and compared', async () => {
		const target = file.claims.find(
			(claim) => claim.proposition === undefined && graph.bearingOn(claim.id).length === 0 && claim.kind === 'claim',
		);
		expect(target).toBeDefined();
		const { context, page, said } = await open('/teach/critique/');
		await tabTo(page, '#add-claim textarea');
		await page.keyboard.type('Nobody has looked.');
		await tabTo(page, '#add-claim button[type=submit]');
		await page.keyboard.press('Enter');
		await page.locator('#find-claim').fill(target?.label ?? '');
		await page.getByRole('button', { name: `Deny it: ${target?.label}`, exact: true }).click();
		expect(await page.locator('#add-relation [name=from]').inputValue()).toBe('u1');
		await tabTo(page, '#add-relation textarea');
		await page.keyboard.type('Without looking one does not know.');
		await tabTo(page, '#add-relation button[type=submit]');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('#relations li').count()).toBe(1);
		expect(await textOf(page, '#result')).toContain(`${target?.label} contested (unchallenged without you)`);
		await page.locator(`.c-choice input[name="choice-${target?.id}"][value=accepted]`).check();
		await expect.poll(() => textOf(page, '#result')).not.toContain(`${target?.label} contested`);
		await page.locator('#critique-author').fill('Ada');
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.locator('#own li').count()).toBe(1);
		const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[data-save=json]').click()]);
		expect(download.suggestedFilename()).toBe('critique-ada.json');
		const saved = readFileSync((await download.path()) as string);
		const [argdown] = await Promise.all([page.waitForEvent('download'), page.locator('button[data-save=argdown]').click()]);
		expect(readFileSync((await argdown.path()) as string, 'utf8')).toContain('Without looking one does not know.');
		await page.goto(`${served.origin}/teach/critique/compare/`, { waitUntil: 'networkidle' });
		await page.locator('#open-critiques').setInputFiles([
			{ name: 'ada.json', mimeType: 'application/json', buffer: saved },
			{ name: 'again.json', mimeType: 'application/json', buffer: saved },
			{ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') },
		]);
		await expect.poll(() => textOf(page, '#comparison')).toContain('100 %');
		expect(await page.locator('#comparison .c-side-by-side article').count()).toBe(2);
		expect(await textOf(page, '#compare-told')).toContain('broken.json: This is not JSON');
		expect(await findFaults(page)).toEqual([]);
		expect(said).toEqual([]);
		await context.close();
	});
});

describe('a map in a frame', () => {
	test('loads no script, leads back, and oEmbed tells the same frame as the snippet', async () => {
		const html = readFileSync(join(site.folder, 'embed', id, 'index.html'), 'utf8');
		expect(html).not.toContain('<script');
		const oembed = JSON.parse(readFileSync(join(site.folder, 'embed', id, 'oembed.json'), 'utf8'));
		expect(oembed).toMatchObject({ version: '1.0', type: 'rich', provider_name: file.short });
		expect(oembed.html).toContain(`src="${file.baseUrl}/embed/${id}/"`);
		expect(html).toContain(`href="${file.baseUrl}/embed/${id}/oembed.json"`);
		const { context, page } = await open(steps);
		await page.goto(`${served.origin}/embed/${id}/`);
		const drawings = page.locator('figure.map > svg');
		expect(await page.locator('.legend li').count()).toBeGreaterThan(0);
		// who draws the lines can be chosen where the editors draw some
		const lines = page.locator('[name=lines]');
		if ((await lines.count()) > 0) {
			const before = await drawings.evaluateAll((all) => all.map((one) => one.checkVisibility()));
			await lines.check();
			expect(await drawings.evaluateAll((all) => all.map((one) => one.checkVisibility()))).not.toEqual(before);
			await page.goto(`${served.origin}/embed/${id}/#editors`);
			await page.reload();
			expect(await drawings.evaluateAll((all) => all.map((one) => one.checkVisibility()))).not.toEqual(before);
		}
		await page.goto(served.origin + steps);
		await page.locator('.embed-this > summary').click();
		expect(await textOf(page, '.embed-this pre')).toContain(`src="${file.baseUrl}/embed/${id}/"`);
		await context.close();
	});
});

test('an edition without lessons, or without enough annotations, still has its page', () => {
	for (const { name, folder, base } of sites) {
		const { pages: some } = readSite(folder, base);
		expect(some.has(`${base}teach/`), name).toBe(true);
		expect(some.has(`${base}teach/exercises/`), name).toBe(true);
	}
});
