/** Tests that are declared once and run in each engine, whose turn it is as vitest's projects say. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Served, serve } from '../serve.ts';
import type { Engine, Tab, TabOptions } from './engine.ts';
import { closeTabs, engineAtHand, leavePages, openTab } from './started.ts';

export interface InEngine {
	name: Engine['name'];
	/** `http://127.0.0.1:PORT`, without the base. */
	readonly origin: string;
	/** A tab of a width; the console must be empty after each use. */
	tab(options: TabOptions): Promise<Tab>;
}

/** Where engines may be lacking: nobody's own machine need have all three, but the machine that decides does. */
const MUST = process.env['CI'] !== undefined;

/** How long notes may move after a page has loaded or something was chosen, in milliseconds; on a busy machine that is long. */
const REST = 5000;

/** Serves a site, and declares the tests for the engine at hand. An engine that is not here is told loudly, and in CI is a fault. */
export function inEngine(site: { folder: string; base: string }, declare: (engine: InEngine) => void): void {
	const { name, start, lacking } = engineAtHand();
	if (!start) {
		const told = `${name} is not on this machine: nothing is tested in it (${lacking}).`;
		if (!MUST) console.warn(`\n!!! ${told}\n`);
		test.skipIf(!MUST)(`${name}: not on this machine`, () => expect.fail(told));
		return;
	}
	describe(name, () => {
		let served: Served;
		beforeAll(async () => {
			served = await serve(site.folder, site.base);
		});
		afterEach(async ({ task }) => {
			if (task.result?.state === 'fail') await closeTabs();
		});
		afterAll(async () => {
			await leavePages();
			await served.close();
		});
		declare({
			name,
			get origin() {
				return served.origin;
			},
			async tab(options) {
				const tab = await openTab(start, options);
				// Firefox is not asked what it loads (by-puppeteer.ts), and WebKit does not say what a script asked for: what they did not get the server knows
				return name !== 'Chromium' ? { ...tab, heard: () => [...tab.heard(), ...served.missed()] } : tab;
			},
		});
	});
}

/**
 * Holds what was found in this engine against what was found in Chromium, which comes first and leaves it in the folder of the run. Gives
 * whether there was something to hold it against: one engine may be asked alone.
 */
export function expectAsInChromium(engine: InEngine, name: string, found: unknown): boolean {
	const file = join(inject('scratch'), `${name}.json`);
	if (engine.name === 'Chromium') writeFileSync(file, JSON.stringify(found));
	if (!existsSync(file)) return false;
	expect(found, `${name}, as in Chromium`).toEqual(JSON.parse(readFileSync(file, 'utf8')));
	return true;
}

type Result<Work> = Work extends () => infer Given ? Awaited<Given> : never;
/** Functions that need nothing as one that runs them in the page one after the other, so that the page is asked once. */
export function allOf<Works extends (() => unknown)[]>(...works: Works): () => Promise<{ [At in keyof Works]: Result<Works[At]> }> {
	const each = works.map((work) => `await (${String(work)})()`);
	return new Function(`return (async () => [${each.join(', ')}])()`) as ReturnType<typeof allOf<Works>>;
}

/** Runs in the page: how wide it is, in px. */
export const widthOf = (): number => innerWidth;

/** Runs in the page: how much wider it is than its window, in px. */
export const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/**
 * Runs in the page: lays out what a browser leaves until a reader comes near, as its boxes are not where they will be. What is hidden until it
 * is found stays hidden.
 */
export function layOutAll(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('main :not([hidden]) { content-visibility: visible !important; }');
	document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: what an element says, or nothing. */
export const textOf = (selector: string): string => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Runs in the page: the links and annotations that have a line under them, by what they are and how many. */
export function underlined(): Record<string, number> {
	const count: Record<string, number> = {};
	for (const one of document.querySelectorAll('main a[href], main .ann')) {
		const style = getComputedStyle(one);
		if (!style.textDecorationLine.includes('underline')) continue;
		const kind = `${one.tagName} ${style.textDecorationStyle}`;
		count[kind] = (count[kind] ?? 0) + 1;
	}
	return count;
}

/** Waits until an element says something. */
export const untilSays = (tab: Tab, selector: string, words: string) =>
	tab.until((one, said) => (document.querySelector(one)?.textContent?.replace(/\s+/g, ' ') ?? '').includes(said), selector, words);

/** Waits until there are elements of a selector, or at least so many. */
export const untilThere = (tab: Tab, selector: string, least = 1) =>
	tab.until((one, count) => document.querySelectorAll(one).length >= count, selector, least);

/**
 * Moves the mouse onto an element, and again until what that shows is there: a page that is still moving slips away from under it, and a script
 * that listens later than the mouse came hears of it only when it comes again, from elsewhere.
 */
export async function hoverUntilThere(tab: Tab, selector: string, shown: string): Promise<void> {
	for (let tries = 0; tries < 4; tries++) {
		if (tries > 0) await tab.hover('h1');
		await tab.hover(selector);
		const start = performance.now();
		while (performance.now() - start < 4000) if (await tab.run((one) => document.querySelector(one) !== null, shown)) return;
	}
	await untilThere(tab, shown);
}

/** Clicks a control by what is written on it, the first that can be seen. */
export async function clickNamed(tab: Tab, name: string, within = 'body'): Promise<void> {
	await tab.until(
		(said, where) => {
			const found = [...document.querySelectorAll(`${where} :is(a, button, label, summary)`)].find(
				(one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent)?.replace(/\s+/g, ' ').trim() === said,
			);
			for (const one of document.querySelectorAll('[data-to-click]')) one.removeAttribute('data-to-click');
			found?.setAttribute('data-to-click', '');
			return found !== undefined;
		},
		name,
		within,
	);
	await tab.click('[data-to-click]');
}

/** Runs in the page: puts words into a field as if they had been typed there. */
export function fill(selector: string, words: string): void {
	const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
	if (!field) throw new Error(`nothing is ${selector}`);
	field.focus();
	field.value = words;
	for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Runs in the page: answers once the page has been drawn again. */
export const settled = async (): Promise<true> => {
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return true;
};

/** Runs in the page: marks every switch that shows more or less of a text as `[data-switch]`, from 0, and counts them. */
export function nameSwitches(): number {
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:has(input[name=show])')) fold.open = true;
	const switches = [...document.querySelectorAll<HTMLInputElement>('input[name=show]')];
	for (const [at, one] of switches.entries()) one.closest('label')?.setAttribute('data-switch', String(at));
	return switches.length;
}

/** Runs in the page: chooses a switch, and answers once the page has been drawn. By mouse it is chosen in another test (helps.test.ts). */
export async function choose(at: number): Promise<void> {
	document.querySelector<HTMLElement>(`[data-switch="${at}"]`)?.click();
	await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

/** Runs in the page: whether all that the chosen switch shows is there. What is told of a paragraph's claims is fetched first. */
export const allTold = (): boolean =>
	document.querySelector('input[name=show][value=all]:checked') === null ||
	[...document.querySelectorAll('.para:has(.ann[data-ref])')].every((para) => para.querySelector('details.app'));

/** Runs in the page: pairs of notes that lie on one another, by their ids, or by what they say first. */
export function overlappingNotes(): string[] {
	// what is folded away may keep its boxes
	const shown = [...document.querySelectorAll('.note')]
		.filter((note) => note.checkVisibility())
		.map((note) => ({ id: note.id || note.textContent?.trim().slice(0, 40), box: note.getBoundingClientRect() }));
	return shown.flatMap((a, at) =>
		shown
			.slice(at + 1)
			.filter(
				({ box }) =>
					Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 1 &&
					Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1,
			)
			.map(({ id }) => `${a.id} and ${id}`),
	);
}

/** Pairs of notes that lie on one another, and stay so: they are placed when the page has been laid out, and again when its letters have come. */
export async function overlappingAtRest(tab: Tab): Promise<string[]> {
	const start = performance.now();
	for (;;) {
		const pairs = await tab.run(overlappingNotes);
		if (pairs.length === 0 || performance.now() - start > REST) return pairs;
		await tab.run(settled);
	}
}
