/** Every kind of page on a phone, in three engines. */
import { expect, test } from 'vitest';
import { inEngine } from './in-engines.ts';
import { lookAtAll, site } from './look.ts';

inEngine(site, (engine) => {
	test('at 390 px every kind of page fits, no note lies on another, and the console is empty', async () => {
		expect((await lookAtAll(engine, 390)).faults).toEqual([]);
	});
});
