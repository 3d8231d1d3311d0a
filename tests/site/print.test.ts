/** What is printed: the PDF of a whole edition, and what the sheets for paper put on every page. */
// @module-tag thorough

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { printPdf } from '../../src/cli/print-pdf.ts';
import type { EditionData } from '../../src/model/edition.ts';
import { startChromium } from './chromium.ts';
import { serve } from './serve.ts';

interface Outline {
	title: string;
	items: Outline[];
}
interface Printed {
	bytes: Uint8Array;
	/** The words of each page, in one line. */
	pages: string[];
	/** Width and height of each page, in points. */
	sizes: [number, number][];
	outline: Outline[];
	/** Destination → page number from 1. */
	places: Map<string, number>;
	urls: string[];
	tagged: boolean;
	/** Roles of the tagged structure. */
	roles: Set<string>;
}

/** Titles without the signs of no width that keep their words apart. */
const clean = (items: Outline[]): Outline[] =>
	items.map(({ title, items: under }) => ({ title: title.replace(/\u200b/g, ''), items: clean(under) }));

async function readPdf(bytes: Uint8Array): Promise<Printed> {
	const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const document = await loading.promise;
	const pages: string[] = [];
	const sizes: [number, number][] = [];
	const urls: string[] = [];
	const roles = new Set<string>();
	const walk = (node: { role?: string; children?: unknown[] }): void => {
		if (node.role) roles.add(node.role);
		for (const child of node.children ?? []) walk(child as { role?: string; children?: unknown[] });
	};
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
		sizes.push([right - left, top - bottom]);
		const { items } = await page.getTextContent();
		pages.push(
			items
				.map((item) => ('str' in item ? item.str : ''))
				.join(' ')
				.replace(/\s+/g, ' '),
		);
		for (const { url } of await page.getAnnotations()) if (url) urls.push(url);
		walk((await page.getStructTree()) ?? {});
	}
	const places = new Map<string, number>();
	for (const [id, [page]] of (await document.getDestinations()) as unknown as Map<string, [never]>)
		places.set(id, (await document.getPageIndex(page)) + 1);
	const outline = clean(((await document.getOutline()) ?? []) as Outline[]);
	// a Map in newer versions of pdf.js, whatever its types say
	const mark = new Map(((await document.getMarkInfo()) ?? []) as unknown as Iterable<[string, boolean]>);
	const tagged = mark.get('Marked') === true;
	await loading.destroy();
	return { bytes, pages, sizes, outline, places, urls, tagged, roles };
}

const sites = inject('sites');
const folderOf = (name: string) => (sites.find((site) => site.name === name) as { folder: string }).folder;
let browser: Browser;
beforeAll(async () => {
	browser = await startChromium();
});
afterAll(() => browser?.close());

// the edition itself takes long to print; its shape is that of the small ones
describe.each(['cave', 'cave under a sub-path', 'sourdough'])('the PDF of %s', (name) => {
	let data: EditionData;
	let pdf: Printed;
	beforeAll(async () => {
		data = JSON.parse(readFileSync(join(folderOf(name), 'data/edition.json'), 'utf8'));
		pdf = await readPdf(await printPdf(folderOf(name), browser));
	});

	test('is tagged: headings, paragraphs, links, and maps as figures', () => {
		expect(pdf.tagged).toBe(true);
		for (const role of ['H1', 'P', 'Link', 'L', 'LI']) expect(pdf.roles).toContain(role);
		if (data.edition.propositions > 0) expect(pdf.roles).toContain('Figure');
	});

	test('has an outline of its parts, with the sections of the text under it', () => {
		const titles = pdf.outline.map(({ title }) => title);
		expect(titles[0]).toBe(data.edition.title);
		expect(titles).toEqual(expect.arrayContaining(['Imprint', 'Contents', 'The text', 'Sources']));
		const all = (items: Outline[]): string[] => items.flatMap((item) => [item.title, ...all(item.items)]);
		const text = all(pdf.outline.find(({ title }) => title === 'The text')?.items ?? []).join('\n');
		for (const { title } of data.sections) expect(text).toContain(title);
	});

	test('holds every passage by its number and every claim by its id, in order', () => {
		const words = pdf.pages.join(' ');
		for (const { label } of data.passages) expect(words).toMatch(new RegExp(`(?:^|\\s)${label}\\s`));
		const at = data.passages.map(({ id }) => pdf.places.get(id)).filter((page) => page !== undefined);
		expect(at).toEqual([...at].sort((a, b) => a - b));
		for (const { id, label } of data.claims) {
			expect(pdf.places.has(id), id).toBe(true);
			expect(words).toMatch(new RegExp(`(?:^|\\s)${label}\\s`));
		}
	});

	test('names edition and version above and the address below on every page but the first', () => {
		expect(pdf.pages.length).toBeGreaterThan(4);
		expect(pdf.pages.length).toBeLessThan(30);
		for (const [at, words] of pdf.pages.entries()) {
			if (at === 0) continue;
			expect(words).toContain(`version ${data.edition.version}`);
			expect(words).toContain(`${data.edition.baseUrl}/print/`);
			expect(words).toMatch(new RegExp(`\\b${at + 1}\\b`));
		}
	});

	test('its contents give the pages on which things are', () => {
		const contents = pdf.pages[2] ?? '';
		for (const { id, title } of data.sections) {
			const found = new RegExp(`${title.replace(/[^\w\s]/g, '.')} (\\d+)`).exec(contents);
			expect(Number(found?.[1]), title).toBe(pdf.places.get(id));
		}
	});

	test('leads elsewhere only by whole addresses, none of them of the machine that printed it', () => {
		for (const url of pdf.urls) expect(url).toMatch(/^https?:\/\/(?!localhost|127\.)/);
		// what stands in the PDF is reached in it; one address is printed as an example
		const [example, ...others] = data.claims.map(({ id }) => pdf.urls.filter((url) => url.endsWith(`/a/${id}/`)).length);
		expect(example).toBe(1);
		expect(others.filter((n) => n > 0)).toEqual([]);
	});

	test.runIf(name === 'cave')('comes out the same twice', async () => {
		expect(Buffer.compare(await printPdf(folderOf(name), browser), pdf.bytes)).toBe(0);
	});
});

test('every kind of page prints with its name and address, and without controls', async () => {
	const served = await serve(folderOf('cave'));
	const page = await browser.newPage();
	try {
		const data: EditionData = JSON.parse(readFileSync(join(folderOf('cave'), 'data/edition.json'), 'utf8'));
		const text = data.sections[0]?.slug;
		const paths = [
			'/',
			`/text/${text}/`,
			'/propositions/1/',
			`/a/${data.claims[0]?.id}/`,
			`/a/${data.passages[0]?.id}/`,
			'/claims/',
			'/sources/',
			'/concepts/',
			'/map/',
			'/map/whole/',
		];
		for (const path of paths) {
			await page.goto(served.origin + path);
			const { pages, sizes } = await readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
			for (const words of pages) {
				expect(words, path).toContain(`version ${data.edition.version}`);
				expect(words, path).toContain(`${data.edition.baseUrl}${path}`);
			}
			// the whole map has A3 across, its title with it; all else is on A4
			expect(
				sizes.map(([width, height]) => [Math.round(width / 10), Math.round(height / 10)]),
				path,
			).toEqual(sizes.map((_, at) => (path === '/map/whole/' && at === 0 ? [119, 84] : [59, 84])));
			await page.emulateMedia({ media: 'print' });
			expect(
				await page.locator('button:visible, input:visible, select:visible, nav:visible:not([aria-label="Contents"])').count(),
				path,
			).toBe(0);
			await page.emulateMedia({ media: null });
		}
	} finally {
		await page.close();
		await served.close();
	}
});
