/** An edition under a path of a host, and in a folder on a disk, in three engines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeFolder } from '../../../src/cli/folder/write-folder.ts';
import { inEngine, untilSays, untilThere } from './in-engines.ts';

const under = inject('sites').find(({ base }) => base !== '/') as { folder: string; base: string };
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'elenchus-folder-'));
	await writeFolder(under.folder, folder, under.base);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inEngine(under, (engine) => {
	test('under a sub-path search and suggestions lead to pages under it', async () => {
		const tab = await engine.tab({ width: 1440 });
		await tab.go(`${engine.origin}${under.base}search/?q=shadow`);
		await untilThere(tab, '.hit a');
		await tab.click('.hit .found a');
		await tab.until((base) => location.pathname.startsWith(base) && !location.pathname.includes('/search/'), under.base);
		expect(tab.heard()).toEqual([]);
		await tab.go(`${engine.origin}${under.base}a/p2zz/`);
		await untilThere(tab, `#near a[href*="${under.base}a/p2"]`);
		expect(tab.heard().filter((line) => !/\b404\b/.test(line))).toEqual([]);
	});

	test('in a folder, opened from the disk, it is read, its links lead on, and exercises are made', async () => {
		const tab = await engine.tab({ width: 1440 });
		const open = (path: string) => tab.go(pathToFileURL(join(folder, path, 'index.html')).href);
		await open('.');
		await tab.click('main a[href*="text/"]');
		await untilThere(tab, 'h1');
		await open('text/the-cave');
		await untilThere(tab, '.para');
		expect(await tab.run(async () => (await document.fonts.ready) && [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
			true,
		);
		await open('teach/exercises');
		await untilThere(tab, '#exercise .prompt');
		await open('search');
		await untilSays(tab, 'main', 'needs a web server');
		expect(tab.heard()).toEqual([]);
	});
});
