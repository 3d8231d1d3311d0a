/** Every kind of page in three engines: how it is drawn, and that its switches answer. */
import { describe, expect, inject, test } from 'vitest';
import { listPageKinds } from '../page-kinds.ts';
import { readSite } from '../pages.ts';
import { SWITCH, type Tab } from './engine.ts';
import { allTold, forEachEngine, nameSwitches, overflow, overlappingAtRest, settled } from './in-engines.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const paths = [...readSite(site.folder, site.base).pages.keys()];
// the whole edition on one page is for printing: it takes long to lay out, and its parts are pages of their own
const kinds = listPageKinds(site.folder, paths).filter(({ name }) => name !== 'print');
const texts = paths.filter((path) => /^\/text\/[^/]+\/$/.test(path));

/** Runs in the page: the links and annotations that have a line under them, by what they are and how many. */
function underlined(): Record<string, number> {
	const count: Record<string, number> = {};
	for (const one of document.querySelectorAll('main a[href], main .ann')) {
		const style = getComputedStyle(one);
		if (!style.textDecorationLine.includes('underline')) continue;
		const kind = `${one.tagName} ${style.textDecorationStyle}`;
		count[kind] = (count[kind] ?? 0) + 1;
	}
	return count;
}

/**
 * Clicks a switch, and waits until the page has answered. A page that is frozen never does; one on a machine that was busy elsewhere has
 * another try.
 */
async function switchTo(tab: Tab, at: number): Promise<void> {
	for (let tries = 3; ; tries--) {
		await tab.click(`[data-switch="${at}"]`);
		const start = performance.now();
		await tab.run(settled);
		const took = performance.now() - start;
		if (took <= SWITCH) return;
		if (tries === 1) throw new Error(`switch ${at + 1}: the page answered only after ${Math.round(took)} ms`);
		await tab.click(`[data-switch="${at === 0 ? 1 : 0}"]`);
		await tab.run(settled);
	}
}

/** What each engine has found, to be held against one another. */
const lines = new Map<string, Record<string, Record<string, number>>>();

async function look(tab: Tab, address: string, ready?: string): Promise<string[]> {
	await tab.go(address);
	if (ready) await tab.until((selector) => document.querySelector(selector) !== null, ready);
	const wider = await tab.run(overflow);
	const over = await overlappingAtRest(tab);
	// the answer for a page that is not there says so
	const heard = tab.heard().filter((line) => !/\b404\b/.test(line) || !address.includes('zz'));
	return [...(wider > 0 ? [`${wider} px wider than the window`] : []), ...over, ...heard].map((fault) => `${address}: ${fault}`);
}

forEachEngine(site, (engine) => {
	test.each([1440, 390])('at %i px every kind of page fits, no note lies on another, and the console is empty', async (width) => {
		const tab = await engine.tab({ width });
		const faults: string[] = [];
		const found: Record<string, Record<string, number>> = {};
		for (const { name, path, ready } of kinds) {
			faults.push(...(await look(tab, engine.origin + path, ready)));
			if (width === 1440) found[name] = await tab.run(underlined);
		}
		if (width === 1440) lines.set(engine.name, found);
		expect(faults).toEqual([]);
	});

	test('on every page of the text each switch answers within 2 s, and no note lies on another whatever is shown', async () => {
		const tab = await engine.tab({ width: 1440 });
		const faults: string[] = [];
		const found: Record<string, number> = {};
		for (const path of texts) {
			await tab.go(engine.origin + path);
			const switches = await tab.run(nameSwitches);
			expect(switches, path).toBeGreaterThan(1);
			for (let at = 0; at < switches; at++) {
				await switchTo(tab, at);
				await tab.until(allTold);
				faults.push(...(await overlappingAtRest(tab)).map((pair) => `${path}, switch ${at + 1}: ${pair}`));
				for (const [kind, count] of Object.entries(await tab.run(underlined))) found[kind] = (found[kind] ?? 0) + count;
			}
			await switchTo(tab, 0);
		}
		lines.set(engine.name, { ...lines.get(engine.name), 'texts, with each switch': found });
		expect([...faults, ...tab.heard()]).toEqual([]);
	});

	test('a page of the text that was made narrow and wide again is as it was', async () => {
		const tab = await engine.tab({ width: 1440 });
		await tab.go(engine.origin + (texts[0] as string));
		const measure = () =>
			[...document.querySelectorAll('main, .masthead, .side')].map((one) => Math.round(one.getBoundingClientRect().width));
		const before = await tab.run(measure);
		await tab.resize(700);
		await tab.until((was) => document.querySelector('main')?.getBoundingClientRect().width !== was, before[0] as number);
		await tab.resize(1440);
		await tab.until(
			(was) =>
				[...document.querySelectorAll('main, .masthead, .side')].every(
					(one, at) => Math.abs(one.getBoundingClientRect().width - (was[at] as number)) <= 1,
				),
			before,
		);
		expect(await overlappingAtRest(tab)).toEqual([]);
	});
});

describe('the engines together', () => {
	const [first, ...others] = ['Chromium', 'Firefox', 'WebKit'] as const;
	test.for(others)('%s draws a line under the links and annotations that Chromium draws one under', (name, { skip }) => {
		const [wanted, own] = [lines.get(first), lines.get(name)];
		if (!wanted || !own) return skip('not both were looked at');
		expect(own).toEqual(wanted);
	});

	test('solid and dashed lines are under claims and assumptions, and solid ones under links', () => {
		for (const [name, found] of lines)
			expect(Object.keys(found['texts, with each switch'] ?? {}), name).toEqual(expect.arrayContaining(['SPAN solid', 'SPAN dashed']));
		for (const [name, found] of lines) expect(found['about']?.['A solid'], name).toBeGreaterThan(0);
	});
});
