/** Every kind of page in three engines: it fits, nothing lies on another, and what has a line in the first engine has it in the others. */
import { expect, inject, test } from 'vitest';
import { listPageKinds } from '../page-kinds.ts';
import { readSite } from '../pages.ts';
import type { Tab } from './engine.ts';
import { expectAsInChromium, inEngine, overflow, overlappingAtRest, underlined } from './in-engines.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const paths = [...readSite(site.folder, site.base).pages.keys()];
// the whole edition on one page is for printing: it takes long to lay out, and its parts are pages of their own
const kinds = listPageKinds(site.folder, paths).filter(({ name }) => name !== 'print');
const text = paths.find((path) => /^\/text\/[^/]+\/$/.test(path)) as string;

async function look(tab: Tab, address: string, width: number, ready?: string): Promise<string[]> {
	await tab.go(address);
	if (ready) await tab.until((selector) => document.querySelector(selector) !== null, ready);
	expect(await tab.run(() => innerWidth), address).toBe(width);
	const wider = await tab.run(overflow);
	const over = await overlappingAtRest(tab);
	// the answer for a page that is not there says so
	const heard = tab.heard().filter((line) => !/\b404\b/.test(line) || !address.includes('zz'));
	return [...(wider > 0 ? [`${wider} px wider than the window`] : []), ...over, ...heard].map((fault) => `${address}: ${fault}`);
}

inEngine(site, (engine) => {
	test('at 390 px every kind of page fits, no note lies on another, and the console is empty', async () => {
		const width = 390;
		const tab = await engine.tab({ width });
		const faults: string[] = [];
		for (const { path, ready } of kinds) faults.push(...(await look(tab, engine.origin + path, width, ready)));
		expect(faults).toEqual([]);
	});

	test('so it is at 1440 px, and the links and annotations of each kind have a line', async ({ skip }) => {
		const width = 1440;
		const tab = await engine.tab({ width });
		const faults: string[] = [];
		const found: Record<string, Record<string, number>> = {};
		for (const { name, path, ready } of kinds) {
			faults.push(...(await look(tab, engine.origin + path, width, ready)));
			found[name] = await tab.run(underlined);
		}
		expect(faults).toEqual([]);
		expect(found['about']?.['A solid']).toBeGreaterThan(0);
		if (!expectAsInChromium(engine, 'lines', found))
			skip('the pages fit; Chromium, with which their lines are compared, was not asked in this run');
	});

	test('a page of the text that was made narrow and wide again is as it was', async () => {
		const tab = await engine.tab({ width: 1440 });
		await tab.go(engine.origin + text);
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
