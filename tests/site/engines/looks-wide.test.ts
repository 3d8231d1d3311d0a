/** Every kind of page on a desk, in three engines: it fits, nothing lies on another, and what has a line in the first engine has it in the others. */
import { expect, test } from 'vitest';
import { expectAsInChromium, inEngine, overlappingAtRest } from './in-engines.ts';
import { lookAtAll, site, text } from './look.ts';

inEngine(site, (engine) => {
	test('at 1440 px every kind of page fits, and its links and annotations have a line', async ({ skip }) => {
		const { faults, lines } = await lookAtAll(engine, 1440);
		expect(faults).toEqual([]);
		expect(lines['about']?.['A solid']).toBeGreaterThan(0);
		if (!expectAsInChromium(engine, 'lines', lines))
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
