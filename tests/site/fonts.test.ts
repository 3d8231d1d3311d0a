/** The faces of the pages: light, and with every sign that the pages set and the faces as they are published have. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, inject, test } from 'vitest';
import { unpackWoff2 } from '../../src/maps/woff2.ts';
import { cutFonts, faces, findParts, readFace } from '../../src/site/build/cut-fonts.ts';
import { useBrowser } from './in-browser.ts';
import { listPageKinds } from './page-kinds.ts';
import { readSite } from './pages.ts';

/** The signs a font has. */
const signsOf = (woff2: Uint8Array) => new Set((create(Buffer.from(unpackWoff2(woff2))) as { characterSet: number[] }).characterSet);

describe.each(inject('sites'))('the fonts of $name', ({ folder, base }) => {
	const assets = join(folder, '_astro');
	const files = readdirSync(assets).filter((name) => name.endsWith('.woff2'));

	test('weigh at most 50 kB together, one file a face', () => {
		expect(files.length).toBe(faces.length);
		expect(files.reduce((sum, name) => sum + readFileSync(join(assets, name)).length, 0)).toBeLessThanOrEqual(50_000);
	});

	test('have every sign of every page that the whole face has', async () => {
		const { pages } = readSite(folder, base);
		const set = new Set<number>();
		for (const { html } of pages.values()) {
			const words = html
				.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
				.replace(/&#x([0-9a-f]+);/gi, (_all, code) => String.fromCodePoint(Number.parseInt(code, 16)))
				.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
			for (const sign of words) if (sign >= ' ') set.add(sign.codePointAt(0) as number);
		}
		for (const face of faces) {
			const whole = signsOf(await readFace(face));
			const cut = signsOf(readFileSync(join(assets, files.find((name) => name.startsWith(`${face.name}.`)) as string)));
			expect([...set].filter((sign) => whole.has(sign) && !cut.has(sign)).map((sign) => String.fromCodePoint(sign))).toEqual([]);
		}
	});
});

test('letters of other scripts have files of their own, for the pages on which they stand', async () => {
	const root = mkdtempSync(join(tmpdir(), 'elenchus-fonts-'));
	try {
		const content = join(root, 'content');
		mkdirSync(content);
		writeFileSync(join(content, 'one.md'), 'Łódź, λόγος and ἀλήθεια, слово, người; 経済 is in no face.');
		const folder = await cutFonts(content, root);
		const rules = readFileSync(join(folder, 'more.css'), 'utf8');
		for (const face of faces) {
			const parts = findParts(face, 'Łódźλόγοςἀλήθειασλοβογựời');
			expect([...parts.keys()].sort(), face.name).toEqual(expect.arrayContaining(['greek', 'greek-ext', 'latin-ext']));
			expect(rules).toContain(`url("@fonts/${face.name}-cyrillic.woff2")`);
			const greek = signsOf(readFileSync(join(folder, `${face.name}-greek.woff2`)));
			for (const sign of 'λόγος') expect(greek.has(sign.codePointAt(0) as number), `${face.name} ${sign}`).toBe(true);
		}
		// every sign is in one rule of a face, and none of the Latin part in any
		const ranges = [...rules.matchAll(/font-family: "([^"]+)"[^}]*font-style: (\w+)[^}]*unicode-range: ([^;]+);/g)];
		const keys = ranges.flatMap(([, family, style, signs = '']) => signs.split(', ').map((sign) => `${family} ${style} ${sign}`));
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.filter((key) => /U\+[0-9A-F]{2}$/.test(key))).toEqual([]);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});

describe('where no face of the edition has come', { tags: ['thorough'] }, () => {
	const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
	const kinds = listPageKinds(site.folder, [...readSite(site.folder, site.base).pages.keys()]).filter(({ name }) => name !== 'print');
	const browser = useBrowser(site);

	test('no kind of page is wider than 320 px, in the letters that the machine has', async () => {
		const context = await browser.browser.newContext({ viewport: { width: 320, height: 700 } });
		const page = await context.newPage();
		await page.route('**/*.woff2', (route) => route.abort());
		const wider: string[] = [];
		for (const { path, ready } of kinds) {
			await page.goto(browser.origin + path);
			if (ready) await page.locator(ready).first().waitFor();
			const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			if (by > 0) wider.push(`${path}: ${by} px`);
		}
		expect(kinds.length).toBeGreaterThan(20);
		expect(wider).toEqual([]);
		await context.close();
	});
});
