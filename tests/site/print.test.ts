/** What is printed: the PDF of a whole edition, and what the sheets for paper put on every page. */
// @module-tag thorough

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { markArtifacts } from '../../src/cli/mark-artifacts.ts';
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
	/** What stands for each figure. */
	figures: string[];
	/** What the file says of itself, in its list and in XMP. */
	info: Record<string, unknown>;
	xmp: string;
	/** Fonts as they are embedded: kind and name. */
	fonts: [string, string][];
	/** What is drawn on each page. */
	contents: string[];
	/** What links are called, and the order in which the key goes through them. */
	links: { words: string | undefined; order: string | undefined }[];
}

async function readPdf(bytes: Uint8Array): Promise<Printed> {
	const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const document = await loading.promise;
	const pages: string[] = [];
	const sizes: [number, number][] = [];
	const urls: string[] = [];
	const roles = new Set<string>();
	interface Node {
		role?: string;
		alt?: string;
		children?: unknown[];
	}
	const figures: string[] = [];
	const walk = (node: Node): void => {
		if (node.role) roles.add(node.role);
		if (node.role === 'Figure') figures.push(node.alt ?? '');
		for (const child of node.children ?? []) walk(child as Node);
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
	const outline = ((await document.getOutline()) ?? []) as Outline[];
	// a Map in newer versions of pdf.js, whatever its types say
	const mark = new Map(((await document.getMarkInfo()) ?? []) as unknown as Iterable<[string, boolean]>);
	const tagged = mark.get('Marked') === true;
	const { info, metadata } = await document.getMetadata();
	const xmp = metadata?.getRaw() ?? '';
	await loading.destroy();
	return {
		...{ bytes, pages, sizes, outline, places, urls, tagged, roles, figures, xmp },
		info: info as Record<string, unknown>,
		...(await readObjects(bytes)),
	};
}

/** What a reading library keeps to itself. */
async function readObjects(bytes: Uint8Array): Promise<Pick<Printed, 'fonts' | 'contents' | 'links'>> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const { context } = document;
	const named = (dict: PDFDict, key: string) => dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
	const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
	return {
		fonts: dicts.filter((dict) => named(dict, 'Type') === 'Font').map((dict) => [named(dict, 'Subtype'), named(dict, 'BaseFont')]),
		contents: document.getPages().map(({ node }) => {
			const stream = node.lookup(PDFName.of('Contents'));
			return stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : '';
		}),
		links: document.getPages().flatMap(({ node }) => {
			const order = named(node, 'Tabs');
			const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
			return annotations.map((ref) => ({ order, words: context.lookup(ref, PDFDict).lookup(PDFName.of('Contents'))?.toString() }));
		}),
	};
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

	test('says for each map what it shows, and for each link where it leads, in the order of the text', () => {
		const maps = readFileSync(join(folderOf(name), 'print/index.html'), 'utf8').match(/<figure class="map/g)?.length ?? 0;
		expect(pdf.figures.length).toBe(maps);
		for (const words of pdf.figures) expect(words).toMatch(/^Map\. .+: \S+ claims?, \S+ relations?\. /);
		expect(pdf.links.length).toBeGreaterThan(10);
		for (const { words, order } of pdf.links) {
			expect(words).toMatch(/\w/);
			expect(order).toBe('S');
		}
	});

	test('is set in fonts that have names, none of them drawn sign by sign', () => {
		expect(pdf.fonts.length).toBeGreaterThan(3);
		for (const [kind, font] of pdf.fonts) {
			expect(kind).not.toBe('Type3');
			expect(font).toMatch(/^[A-Z]{6}\+(?:Alegreya|SourceSans)-(?:Regular|Medium|SemiBold|Italic)$/);
		}
		expect(new Set(pdf.fonts.map(([, font]) => font)).size).toBeGreaterThan(2);
	});

	test('says what it is, of whom, and under which terms, and for whom it is made', () => {
		const { edition } = data;
		expect(pdf.info['Title']).toBe(edition.title);
		for (const person of [edition.author, ...edition.editors]) expect(pdf.info['Author']).toContain(person);
		expect(pdf.info['Subject']).toBe(edition.description);
		expect(pdf.info['Creator']).not.toContain('Mozilla');
		const xmp = XmlDocument.fromString(pdf.xmp.replace(/<\?xpacket[^>]*\?>/g, '').trim());
		const text = (path: string) =>
			xmp
				.find(path, {
					dc: 'http://purl.org/dc/elements/1.1/',
					ua: 'http://www.aiim.org/pdfua/ns/id/',
					r: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
				})
				.map((node) => (node as XmlElement).content);
		expect(text('//dc:title//r:li')).toEqual([edition.title]);
		expect(text('//dc:creator//r:li')).toEqual([edition.author, ...edition.editors]);
		expect(text('//dc:language//r:li')).toEqual([edition.language]);
		expect(text('//dc:identifier')).toEqual([`${edition.baseUrl}/v/${edition.version}/`]);
		expect(text('//ua:part')).toEqual(['1']);
		xmp.dispose();
	});

	test('leaves nothing on its pages that is neither an element nor told apart from them', () => {
		for (const [at, content] of pdf.contents.entries()) {
			// the cover has no running head
			if (at > 0) expect(content).toContain('/Artifact BMC');
			expect(markArtifacts(content)).toBe(content);
		}
	});

	test('has headings that can be searched for, and is small', () => {
		const words = pdf.pages.join(' ');
		expect(words).not.toContain('\u200b');
		for (const { title } of data.sections) expect(words.replace(/\s/g, '')).toContain(title.replace(/\s/g, ''));
		expect(pdf.bytes.length / pdf.pages.length).toBeLessThan(30_000);
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

test.each(['/print/', '/text/'])('notes of %s are beside their paragraphs on paper, and as wide as a note', async (under) => {
	const served = await serve(folderOf('edition'));
	const page = await browser.newPage();
	try {
		const data: EditionData = JSON.parse(readFileSync(join(folderOf('edition'), 'data/edition.json'), 'utf8'));
		await page.goto(served.origin + (under === '/text/' ? `${under}${data.sections[0]?.slug}/` : under));
		await page.emulateMedia({ media: 'print' });
		const widths = await page.locator('.para > .notes').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
		expect(widths.length).toBeGreaterThan(0);
		expect(Math.min(...widths)).toBeGreaterThan(100);
	} finally {
		await page.close();
		await served.close();
	}
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
