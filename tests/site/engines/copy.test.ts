/** A reader's own copy in three engines: chosen, pasted, dropped, as a PDF; shown, found, forgotten. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { caveCopy, cavePassages } from '../../collation/cave-copy.ts';
import { makePdf, setPages } from '../../collation/make-pdf.ts';
import type { Tab } from './engine.ts';
import { fill, inEngine, untilSays, untilThere } from './in-engines.ts';

const site = inject('sites').find(({ name }) => name === 'cave') as { folder: string; base: string };
const scratch = mkdtempSync(join(tmpdir(), 'elenchus-engines-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const passage = cavePassages.find(({ id }) => id === 'p7')?.text ?? '';
const file = (name: string, content: string | Uint8Array) => {
	const path = join(scratch, name);
	writeFileSync(path, content);
	return path;
};

inEngine(site, (engine) => {
	const open = async (path: string) => {
		const tab = await engine.tab({ width: 1440 });
		await tab.go(engine.origin + path);
		// what is given before its script listens is given to nobody
		if (path === '/your-copy/') await untilThere(tab, '#copy-room:not([hidden])');
		return tab;
	};
	const forget = async (tab: Tab) => {
		await tab.click('#copy-forget');
		await tab.until(() => !document.querySelector('#copy-mine')?.checkVisibility());
	};
	afterEach(async () => {
		expect((await engine.tab({ width: 1440 })).heard()).toEqual([]);
	});

	test('one that is chosen is found, shown on other pages, and searched; then forgotten', async () => {
		const tab = await open('/your-copy/');
		await tab.give('#copy-file', file('the cave.txt', caveCopy));
		await untilSays(tab, '#copy-report', 'The whole article is here: all 7 paragraphs');
		await open('/text/outside/');
		await untilSays(tab, '#p7 .articles', passage.slice(0, 40));
		await open('/search/?q=daylight');
		await untilSays(tab, '.in-copy', 'one paragraph');
		await open('/text/the-cave/');
		await untilThere(tab, '.articles');
		await tab.click('.own-words button');
		await untilSays(tab, 'p.own-words', 'nothing of it is left');
		expect(await tab.run(() => document.querySelectorAll('.articles').length)).toBe(0);
	});

	test('one that is pasted, and one that is dropped', async () => {
		const tab = await open('/your-copy/');
		await tab.click('.copy-paste summary');
		await tab.run(fill, '#copy-paste', passage);
		await tab.click('#copy-use');
		await untilSays(tab, '#copy-report', '1 of 7 paragraphs found');
		await tab.run((text) => {
			const data = new DataTransfer();
			data.items.add(new File([text], 'dropped.md', { type: 'text/markdown' }));
			document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
		}, caveCopy);
		await untilSays(tab, '#copy-name', 'dropped.md');
		await untilSays(tab, '#copy-report', 'The whole article is here');
		await forget(tab);
	});

	test('one that is a PDF', async () => {
		const tab = await open('/your-copy/');
		const lines = caveCopy.split('\n').flatMap((line) => line.match(/.{1,80}(?:\s|$)/g)?.map((part) => part.trim()) ?? ['']);
		await tab.give('#copy-file', file('copy.pdf', makePdf(setPages(lines, 1))));
		await untilSays(tab, '#copy-name', 'copy.pdf');
		await untilSays(tab, '#copy-report', 'The whole article is here');
		await forget(tab);
	});

	// a page takes some seconds in any engine: in the first of them always
	const tags = process.env['ELENCHUS_ENGINE'] === 'Chromium' ? [] : ['thorough'];
	test('one that is a scan, once its words are recognised', { tags }, async () => {
		const tab = await open('/your-copy/');
		// what draws pictures is loaded where one is drawn
		const { makeScan } = await import('../../collation/make-scan.ts');
		await tab.give('#copy-file', file('scan.pdf', await makeScan(passage)));
		await untilSays(tab, '#copy-told', 'scan.pdf is a scan');
		// stopped while what it takes is still being loaded
		await tab.click('#copy-told button');
		await tab.click('#copy-stop');
		await untilSays(tab, '#copy-told', 'Stopped. Nothing was changed.');
		await tab.give('#copy-file', join(scratch, 'scan.pdf'));
		await untilSays(tab, '#copy-told', 'scan.pdf is a scan');
		await tab.click('#copy-told button');
		await untilSays(tab, '#copy-report', '1 of 7 paragraphs found');
		await forget(tab);
	});

	test('what is no copy is said to be none', async () => {
		const tab = await open('/your-copy/');
		await tab.give('#copy-file', file('empty.txt', ''));
		await untilSays(tab, '#copy-told', 'empty.txt is empty');
	});
});
