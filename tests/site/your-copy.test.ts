/** A reader's own copy in a browser: given, found, shown on every kind of page, and forgotten; nothing of it leaves, and nothing bad is taken. */
// @module-tag thorough
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { caveCopy, cavePassages } from '../collation/cave-copy.ts';
import { makeLockedPdf, makePdf, setPages } from '../collation/make-pdf.ts';
import { makeNonsense } from '../collation/nonsense.ts';
import { COLOURS, findFaults } from './axe.ts';
import { type Opened, useBrowser } from './in-browser.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'cave') as (typeof sites)[number];
const scratch = mkdtempSync(join(tmpdir(), 'elenchus-copy-'));
const wordsOf = (id: string) => cavePassages.find((passage) => passage.id === id)?.text ?? '';
const spanOf = (passage: string, id: string) => {
	const found = cavePassages.find((one) => one.id === passage);
	const span = found?.spans.find((one) => one.id === id);
	return found?.text.slice(span?.start, span?.end) ?? '';
};
/** A file on the disk, to be chosen. */
function file(name: string, content: string | Uint8Array): string {
	const path = join(scratch, name);
	writeFileSync(path, content);
	return path;
}

const pages = useBrowser(site);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const open = (options?: Parameters<typeof pages.open>[1]) => pages.open('/your-copy/', options);
const told = (page: Page) => page.locator('#copy-told');
const mine = (page: Page) => page.locator('#copy-mine');
async function give(page: Page, path: string): Promise<void> {
	await page.setInputFiles('#copy-file', path);
}
async function giveCave(page: Page): Promise<void> {
	await give(page, file('the cave.txt', caveCopy));
	await expect.poll(() => mine(page).isVisible()).toBe(true);
}
/** The words of an element without its letters and what is only heard. */
const plain = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const copy = element.cloneNode(true) as HTMLElement;
		for (const one of copy.querySelectorAll('.key, .vh, .unplaced')) one.remove();
		return copy.textContent?.trim();
	});
const doubles = (page: Page) =>
	page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return ids.filter((id, at) => ids.indexOf(id) !== at);
	});

describe('a copy that is the article', () => {
	let opened: Opened;
	beforeAll(async () => {
		opened = await open();
	});
	afterAll(() => opened.context.close());

	test('is found in the browser, which asks for nothing but the edition’s own scripts', async () => {
		const { page, asked, said } = opened;
		await page.waitForLoadState('networkidle');
		const before = asked.length;
		await giveCave(page);
		expect(await page.locator('#copy-report').textContent()).toMatch(/The whole article is here: all 7 paragraphs/);
		expect(await page.locator('#copy-name').textContent()).toBe('the cave.txt');
		expect(asked.slice(before).filter((one) => !/^GET (?:blob:|\/favicon\.svg$|\/_astro\/[\w.-]+\.js$)/.test(one))).toEqual([]);
		expect(asked.some((one) => /pdf/.test(one))).toBe(false);
		expect(said).toEqual([]);
	});

	test('could send nothing if it would: the page’s policy binds the page and what it starts', async () => {
		const { page, said } = opened;
		const tried = await page.evaluate(async () => {
			const source = 'fetch(ADDRESS).then(() => postMessage("sent"), () => postMessage("kept"))'.replace(
				'ADDRESS',
				JSON.stringify(`${location.origin}/`),
			);
			const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
			const fromWorker = new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
			const image = new Promise((resolve) => {
				const one = new Image();
				one.onerror = () => resolve('kept');
				one.src = 'https://elsewhere.example/x.png';
			});
			return [
				await fetch('/').then(
					() => 'sent',
					() => 'kept',
				),
				await fromWorker,
				await image,
			];
		});
		expect(tried).toEqual(['kept', 'kept', 'kept']);
		expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toMatch(
			/connect-src 'none'.*form-action 'none'/,
		);
		said.splice(0);
	});

	test('shows its words on the reading page, with marks, letters, notes and sources on them', async () => {
		const { page, said } = opened;
		await page.goto(`${pages.origin}/text/the-cave/#p2c`);
		await expect.poll(() => page.locator('#p2 .articles').count()).toBe(1);
		expect(await plain(page, '#p2 .text')).toBe(wordsOf('p2'));
		expect(await plain(page, '#p2 .ann[data-ref="p2c"]')).toBe(spanOf('p2', 'p2c'));
		expect(await page.locator('#p2 a.cite#q1').getAttribute('href')).toBe('/sources/lamp2001/');
		expect(await page.locator('#p2 a.cite#q1').textContent()).toBe(spanOf('p2', 'q1'));
		// the number of a list item stands there once
		expect((await plain(page, '#p4 .text'))?.match(/3\./g)).toHaveLength(1);
		// what is nowhere stated has no place in any copy; its number still opens its card
		expect(await page.locator('#p2 .unplaced .ann#p2b').textContent()).toBe('2b');
		expect(await doubles(page)).toEqual([]);
		expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p2c');
		await page.locator('#p2 .unplaced #p2b').click();
		await expect.poll(() => page.locator('.card .id').textContent()).toMatch(/^2b/);
		expect(said).toEqual([]);
	});

	test('gives way to the restatement, stands beside it, and the choice stays', async () => {
		const { page } = opened;
		const bar = page.locator('.own-words');
		expect(await bar.textContent()).toMatch(/‘the cave\.txt’, for your own use/);
		await bar.getByText('restated', { exact: true }).click();
		expect(await page.locator('.articles').count()).toBe(0);
		expect(await plain(page, '#p1 .text')).toBe('An essay in two parts.');
		await bar.getByText('side by side').click();
		expect(await page.locator('#p1 .text > p').count()).toBe(2);
		expect(await doubles(page)).toEqual([]);
		await page.goto(`${pages.origin}/text/outside/`);
		await expect.poll(() => page.locator('#p7 .text > p').count()).toBe(2);
		await page.locator('.own-words').getByText('the article’s').click();
		expect(await plain(page, '#p7 .text')).toBe(wordsOf('p7'));
	});

	test('shows its words on the pages of claims and paragraphs, in search results and in previews', async () => {
		const { page, said } = opened;
		await page.goto(`${pages.origin}/a/p7b/`);
		await expect.poll(() => page.locator('.statement.articles').textContent()).toBe(spanOf('p7', 'p7b'));
		expect(await plain(page, '.context p')).toBe(wordsOf('p7'));
		expect(await page.locator('.context .ann.claim').count()).toBe(1);
		await page.goto(`${pages.origin}/a/p2/`);
		await expect.poll(() => plain(page, '.context p')).toBe(wordsOf('p2'));
		expect(await page.locator('.context a.cite').count()).toBe(3);
		await page.goto(`${pages.origin}/a/s1/`);
		await page.waitForLoadState('networkidle');
		await page.locator('main a.id[href="/a/p2c/"]').first().hover();
		await expect.poll(() => page.locator('#preview .articles').textContent()).toBe(spanOf('p2', 'p2c'));

		await page.goto(`${pages.origin}/search/?q=fires`);
		await expect.poll(() => page.locator('.hit .articles').count()).toBeGreaterThan(0);
		expect(
			await page
				.locator('.hit .found', { hasText: spanOf('p7', 'p7a') })
				.first()
				.locator('mark')
				.textContent(),
		).toBe('fires');
		// and what only the article says is found in the copy
		await page.locator('.ask input').fill('daylight');
		await expect.poll(() => page.locator('.in-copy').textContent()).toMatch(/In your copy: one paragraph.*¶\s5.*daylight/s);
		expect(said).toEqual([]);
	});

	test('shows its words in exercises, and grades what is marked in them', async () => {
		const { page } = opened;
		await page.goto(`${pages.origin}/teach/exercises/?seed=w&kinds=mark-claim&passages=p7`);
		const words = page.locator('.t-words');
		await expect.poll(() => words.count()).toBe(1);
		expect(await words.textContent()).toBe(wordsOf('p7'));
		await page.locator('.own-words').getByText('restated', { exact: true }).click();
		await expect.poll(() => words.textContent()).not.toBe(wordsOf('p7'));
		await page.locator('.own-words').getByText('the article’s').click();
		const prompt = (await page.locator('.prompt').textContent()) ?? '';
		const right = /question/.test(prompt) ? spanOf('p7', 'p7a') : spanOf('p7', 'p7b');
		const options = words.locator('[role=option]');
		const all = await options.allTextContents();
		const wanted = right.split(' ');
		const first = all.findIndex((_, at) => wanted.every((word, index) => all[at + index]?.includes(word)));
		await options.nth(first).click();
		await options.nth(first + wanted.length - 1).click();
		await page.getByRole('button', { name: 'Check' }).click();
		await expect.poll(() => page.locator('.t-verdict').textContent()).toContain('Right');
	});

	test('is forgotten when the reader says so, wholly', async () => {
		const { page } = opened;
		await page.goto(`${pages.origin}/text/the-cave/`);
		await page.getByRole('button', { name: 'Forget my copy' }).click();
		await expect.poll(() => page.locator('p.own-words').textContent()).toMatch(/nothing of it is left/);
		expect(await page.locator('.articles').count()).toBe(0);
		await page.goto(`${pages.origin}/your-copy/`);
		expect(await mine(page).isVisible()).toBe(false);
		const left = await page.evaluate(async () => {
			const kept: unknown[] = Object.keys(localStorage);
			for (const { name = '' } of await indexedDB.databases()) {
				const database = await new Promise<IDBDatabase>((resolve) => {
					const request = indexedDB.open(name);
					request.onsuccess = () => resolve(request.result);
				});
				for (const store of database.objectStoreNames) {
					kept.push(
						...(await new Promise<unknown[]>((resolve) => {
							const request = database.transaction(store).objectStore(store).getAllKeys();
							request.onsuccess = () => resolve(request.result);
						})),
					);
				}
			}
			return kept;
		});
		expect(left.filter((key) => /copy/.test(String(key)))).toEqual([]);
	});
});

test('a copy may be pasted, dropped, or a PDF; half of it gives the half', async () => {
	const { context, page, asked } = await open();
	await page.locator('.copy-paste summary').click();
	await page.locator('#copy-paste').fill(wordsOf('p7'));
	await page.locator('#copy-use').click();
	await expect.poll(() => page.locator('#copy-report').textContent()).toMatch(/1 of 7 paragraphs found/);
	await page.goto(`${pages.origin}/text/the-cave/`);
	await expect.poll(() => page.locator('#p2 .unplaced').textContent()).toMatch(/restated: not found with certainty/);

	await page.goto(`${pages.origin}/your-copy/`);
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'dropped.md', { type: 'text/markdown' }));
		document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	}, caveCopy);
	await expect.poll(() => page.locator('#copy-name').textContent()).toBe('dropped.md');
	expect(await page.locator('#copy-report').textContent()).toMatch(/The whole article is here/);

	expect(asked.some((one) => /\/pdf[\w.-]*\.js/.test(one))).toBe(false);
	const lines = caveCopy.split('\n').flatMap((line) => line.match(/.{1,80}(?:\s|$)/g)?.map((part) => part.trim()) ?? ['']);
	await give(page, file('copy.pdf', makePdf(setPages(lines, 1))));
	await expect.poll(() => page.locator('#copy-name').textContent(), { timeout: 30_000 }).toBe('copy.pdf');
	expect(await page.locator('#copy-report').textContent()).toMatch(/The whole article is here/);
	expect(asked.some((one) => /\/pdf[\w.-]*\.js/.test(one))).toBe(true);
	await context.close();
});

/** What is kept under the key of the copy, changed or put in its place. */
const alterKept = (page: Page, change: string) =>
	page.evaluate(async (source) => {
		const request = indexedDB.open('keyval-store');
		const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
		const entries = database.transaction('keyval', 'readwrite').objectStore('keyval');
		const key = Object.keys(localStorage).find((name) => name.startsWith('copy ')) ?? '';
		const got = entries.get(key);
		const kept = await new Promise<Record<string, unknown>>((resolve) => (got.onsuccess = () => resolve(got.result)));
		const changes: Record<string, () => unknown> = {
			older: () => ({ ...kept, fingerprint: 'another' }),
			inOnePiece: () => ({ name: 'old.txt', text: document.body.dataset['given'], passages: [], report: 'x', fingerprint: 'another' }),
			strange: () => ({ some: ['thing', 'else'] }),
		};
		entries.put(changes[source]?.(), key);
		await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
		database.close();
	}, change);

test('with another edition’s places not a word is shown, until they are found anew', async () => {
	const { context, page, said } = await open();
	await giveCave(page);
	await alterKept(page, 'older');
	await page.goto(`${pages.origin}/text/the-cave/`);
	await expect.poll(() => page.locator('p.own-words').textContent()).toMatch(/edition has changed since your copy, ‘the cave\.txt’/);
	expect(await page.locator('.articles').count()).toBe(0);
	await page.getByRole('link', { name: 'Find its words again' }).click();
	await expect.poll(() => page.locator('#copy-report').textContent()).toMatch(/all 7 paragraphs/);
	await expect.poll(() => page.locator('#copy-working').isVisible()).toBe(false);
	await page.goto(`${pages.origin}/text/the-cave/`);
	await expect.poll(() => plain(page, '#p2 .text')).toBe(wordsOf('p2'));
	// what an edition before kept in one piece is taken over
	await page.evaluate((text) => (document.body.dataset['given'] = text), caveCopy);
	await alterKept(page, 'inOnePiece');
	await page.goto(`${pages.origin}/your-copy/`);
	await expect.poll(() => page.locator('#copy-report').textContent()).toMatch(/all 7 paragraphs/);
	expect(await page.locator('#copy-name').textContent()).toBe('old.txt');
	await alterKept(page, 'strange');
	await page.goto(`${pages.origin}/text/the-cave/`);
	await page.waitForLoadState('networkidle');
	expect(await page.locator('.articles').count()).toBe(0);
	await page.goto(`${pages.origin}/your-copy/`);
	await expect.poll(() => told(page).textContent()).toMatch(/could not be read and was removed\. Give your copy again/);
	await giveCave(page);
	expect(said).toEqual([]);
	await context.close();
});

test('a poorer copy takes a richer one’s place only when the reader says so; of two files both are told', async () => {
	const { context, page } = await open();
	await giveCave(page);
	const poor = file('a part.txt', wordsOf('p7'));
	await give(page, poor);
	await expect
		.poll(() => told(page).textContent())
		.toMatch(/‘a part\.txt’ has 1 of the article’s paragraphs, and ‘the cave\.txt’, which you gave earlier, has 7/);
	await page.getByRole('button', { name: 'Keep ‘the cave.txt’' }).click();
	await expect.poll(() => told(page).textContent()).toMatch(/is kept\. Nothing was changed/);
	expect(await page.locator('#copy-name').textContent()).toBe('the cave.txt');
	await give(page, poor);
	await page.getByRole('button', { name: 'Use ‘a part.txt’ instead' }).click();
	await expect.poll(() => page.locator('#copy-name').textContent()).toBe('a part.txt');
	await page.evaluate((text) => {
		const data = new DataTransfer();
		for (const name of ['one.txt', 'two.txt']) data.items.add(new File([text], name, { type: 'text/plain' }));
		document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	}, caveCopy);
	await expect.poll(() => told(page).textContent()).toMatch(/2 files.*‘one\.txt’ was read, ‘two\.txt’ was not/);
	expect(await page.locator('#copy-name').textContent()).toBe('one.txt');
	await context.close();
});

test('what one window forgets, all windows forget', async () => {
	const { context, page } = await open();
	await giveCave(page);
	const other = await context.newPage();
	await other.goto(`${pages.origin}/text/the-cave/`);
	await expect.poll(() => other.locator('.articles').count()).toBeGreaterThan(0);
	await page.locator('#copy-forget').click();
	await expect.poll(() => other.locator('p.own-words').textContent()).toMatch(/forgotten in another window: nothing of it is left/);
	expect(await other.locator('.articles').count()).toBe(0);
	expect(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('copy ')))).toEqual([]);
	await context.close();
});

test('a page loads the words of its own passages, and no others', async () => {
	const { context, page } = await open();
	await giveCave(page);
	await context.addInitScript(() => {
		const get = IDBObjectStore.prototype.get;
		const asked: string[] = [];
		Object.assign(window, { asked });
		IDBObjectStore.prototype.get = function (key) {
			asked.push(String(key));
			return get.call(this, key);
		};
	});
	await page.goto(`${pages.origin}/a/p7b/`);
	await expect.poll(() => page.locator('.statement.articles').count()).toBe(1);
	const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
	expect(asked.some((key) => key.endsWith(' text'))).toBe(false);
	expect(asked.some((key) => key.endsWith('passage p7'))).toBe(true);
	expect(asked.some((key) => key.endsWith('passage p1'))).toBe(false);
	await context.close();
});

test('what is no copy gets a sentence, and takes nothing away', async () => {
	const { context, page, said } = await open();
	await giveCave(page);
	const huge = file('huge.pdf', '%PDF-1.7');
	truncateSync(huge, 500 * 1024 * 1024);
	for (const [path, sentence] of [
		[file('empty.txt', ''), /empty\.txt is empty\. Choose/],
		[huge, /huge\.pdf is 500 MB, and at most 64 MB are read/],
		[
			file(
				'binary.txt',
				Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
			),
			/binary\.txt is not a text/,
		],
		[file('scan.pdf', makePdf([[], []])), /scan\.pdf is a scan.*\(OCR\)/],
		[file('locked.pdf', makeLockedPdf()), /locked\.pdf is locked with a password/],
		[file('other.txt', makeNonsense(20_000, 3)), /This is not the article/],
	] as const) {
		await give(page, path);
		await expect.poll(() => told(page).textContent(), { timeout: 30_000 }).toMatch(sentence);
		expect(await page.locator('#copy-name').textContent()).toBe('the cave.txt');
	}
	expect(said).toEqual([]);

	// other encodings are read; HTML is text, and nothing in it runs
	await give(page, file('utf16.txt', Buffer.from(`\uFEFF${caveCopy}`, 'utf16le')));
	await expect.poll(() => page.locator('#copy-name').textContent()).toBe('utf16.txt');
	const html = `<html><body><script>window.ran = 1</script>${cavePassages
		.map(({ text }) => `<p>${text} <img src=x onerror="window.ran = 2"></p>`)
		.join('')}</body></html>`;
	await give(page, file('page.html', html));
	await expect.poll(() => page.locator('#copy-name').textContent()).toBe('page.html');
	const evil = caveCopy.replace('upon a lighted wall', 'upon a lighted <img src=x onerror="window.ran = 3"> wall');
	await give(page, file('evil.txt', evil));
	await expect.poll(() => page.locator('#copy-name').textContent()).toBe('evil.txt');
	await page.goto(`${pages.origin}/text/the-cave/`);
	await expect.poll(() => page.locator('#p1 .articles').count()).toBe(1);
	expect(await page.locator('main .text img').count()).toBe(0);
	expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
	await context.close();
});

test.each([320, 1440])('at %i px axe finds nothing on the page and on what the copy adds, light or dark', async (width) => {
	const { context, page } = await open({ viewport: { width, height: 900 } });
	await giveCave(page);
	for (const path of ['/your-copy/', '/text/the-cave/']) {
		await page.goto(pages.origin + path);
		if (path !== '/your-copy/') {
			await expect.poll(() => page.locator('#p2 .articles').count()).toBe(1);
			await page.locator('.own-words').getByText('side by side').click();
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			expect(await findFaults(page, colorScheme === 'dark' ? { rules: COLOURS } : {}), `${path} ${colorScheme}`).toEqual([]);
		}
	}
	await context.close();
});

test('without a script the page says what does the same', async () => {
	const { context, page } = await open({ javaScriptEnabled: false });
	expect(await page.locator('main').textContent()).toMatch(/npm run collate -- FILE/);
	expect(await page.locator('#copy-room').isVisible()).toBe(false);
	await context.close();
});

test('what is published has no word of a copy in it', () => {
	const leaks = readdirSync(site.folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
		if (!entry.isFile() || !/\.(?:html|js|json|txt|xml|css)$/.test(entry.name)) return [];
		const path = join(entry.parentPath, entry.name);
		return readFileSync(path, 'utf8').includes('upon a lighted wall') ? [path] : [];
	});
	expect(leaks).toEqual([]);
});
