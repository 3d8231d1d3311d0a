/** A window that is made narrow and wide again, in three engines. */
import { expect, test } from 'vitest';
import { site, texts } from './edition.ts';
import { inEngine, overlappingAtRest } from './in-engines.ts';

const text = texts[0] as string;

inEngine(site, (engine) => {
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
