/** Prints the page that holds the whole edition, through Chromium. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { attributeOf, readTags } from '../formats/html-tags.ts';
import type { EditionData } from '../model/edition.ts';
import { parseRoute, route as routes, toSegment } from '../model/routes.ts';
import { finishPdf, type PdfWords } from './finish-pdf.ts';
import { toStaticFont } from './static-font.ts';

/** Where the page is, below the published folder. */
const PAGE = 'print/index.html';
/** How long a busy machine may take to set the page, in milliseconds. */
const PATIENCE = 180_000;
/** The weights that paper is set in. */
const WEIGHTS = [400, 500, 600];
/** What an edition is made by. */
const TOOL = 'Elenchus';
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

/**
 * A tagged PDF of the edition published in `folder`, with an outline and with page numbers in its contents. The browser is given the files
 * under the address where the edition is published, so that every link in the PDF leads there, and nothing else: no network is touched.
 * Links to what the PDF holds itself stay within it. Fonts are static and have names, figures have alternatives. Same folder and same Chromium,
 * same bytes. Throws when the page is missing.
 */
export async function printPdf(folder: string, browser: Browser): Promise<Uint8Array> {
	const html = await readFile(join(folder, PAGE), 'utf8');
	const root = readTags(html, { head: true }).find(({ name }) => name === 'html');
	const [address, base] = root ? [attributeOf(root, 'data-address'), attributeOf(root, 'data-base')] : [];
	if (!address || !base) throw new Error(`${PAGE} does not say where it is published.`);
	const { origin } = new URL(address);
	const context = await browser.newContext({ colorScheme: 'light', locale: 'en', timezoneId: 'UTC' });
	try {
		const page = await context.newPage();
		await page.route('**', async (route) => {
			const { origin: asked, pathname, searchParams } = new URL(route.request().url());
			const path = asked === origin && pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
			const file = path === undefined ? undefined : path.endsWith('/') || path === '' ? `${path}index.html` : path;
			// scripts only add what paper has no use for
			const body = file === undefined || file.endsWith('.js') ? undefined : await readFile(join(folder, file)).catch(() => undefined);
			if (body === undefined) await route.fulfill({ status: 404, body: '' });
			else if (searchParams.has('weight'))
				await route.fulfill({ body: Buffer.from(await cut(body, searchParams)), contentType: 'font/ttf' });
			else await route.fulfill({ body, contentType: TYPES[extname(file as string)] ?? 'application/octet-stream' });
		});
		await page.goto(`${origin}${base}print/`, { waitUntil: 'load', timeout: PATIENCE });
		await keepLinksInside(page, origin + base);
		await page.evaluate(partWeights, WEIGHTS);
		await page.evaluate(async () => {
			// printing asks for faces that the screen has not needed yet
			await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
			document.title = document.querySelector('.cover h1')?.textContent ?? document.title;
		});
		// the contents have room for their numbers, so that writing them moves nothing: a second printing has the pages of the first
		const pages = await findPages(await print(page));
		await page.evaluate((numbers) => {
			for (const element of document.querySelectorAll<HTMLElement>('[data-folio]'))
				element.textContent = numbers[element.dataset['folio'] ?? ''] ?? '';
		}, pages);
		const { edition } = JSON.parse(await readFile(join(folder, 'data/edition.json'), 'utf8')) as EditionData;
		const record = {
			title: edition.title,
			people: [edition.author, ...edition.editors],
			description: edition.description,
			language: edition.language,
			address: edition.baseUrl + routes.released(edition.version, '/'),
			licence: [edition.rights.edition, edition.rights.editionUrl] as const,
			tool: TOOL,
		};
		return await finishPdf(await print(page), record, await readWords(page));
	} finally {
		await context.close();
	}
}

const print = (page: Page) => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: false });

/** Where the page that holds everything shows what an address leads to; undefined for what it does not show. */
function placeOf(address: string): string | undefined {
	const target = parseRoute(address);
	switch (target?.page) {
		case 'anchor':
		case 'text':
			return target.id;
		case 'proposition':
			return `P${target.number}`;
		case 'source':
			return `source-${toSegment(target.key)}`;
		case 'concept':
			return `concept-${target.slug}`;
		case 'own':
			return `page-of-${target.name}`;
		case 'map':
			return `map-${target.id}`;
		default:
			return undefined;
	}
}

/** A link to the page of something that stands here leads to its place here, unless it is a printed address. `root` is where the site is published. */
async function keepLinksInside(page: Page, root: string): Promise<void> {
	const links = page.locator('main a[href]');
	const addresses = await links.evaluateAll((all, start) => {
		return all.map((link) => {
			const { href, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
			return href.startsWith(start) && pathname !== location.pathname && link.textContent !== href ? href.slice(start.length - 1) : '';
		});
	}, root);
	await links.evaluateAll(
		(all, places) => {
			for (const [index, link] of all.entries()) {
				const id = places[index];
				if (id && document.getElementById(id)) link.setAttribute('href', `#${id}`);
			}
		},
		addresses.map((address) => placeOf(address) ?? ''),
	);
}

/** One weight of a font, as `partWeights` asks for it. */
const cut = (font: Uint8Array, asked: URLSearchParams): Promise<Uint8Array> =>
	toStaticFont(font, {
		family: asked.get('family') ?? '',
		weight: Number(asked.get('weight')),
		italic: asked.get('style') === 'italic',
	});

/** Runs in the page: a variable font is asked for weight by weight. Chromium writes such a font into a PDF as drawings without a name. */
function partWeights(weights: readonly number[]): void {
	for (const sheet of document.styleSheets) {
		for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
			const rule = sheet.cssRules[index];
			if (!(rule instanceof CSSFontFaceRule) || !rule.cssText.includes('url(')) continue;
			const value = (name: string) => rule.style.getPropertyValue(name);
			const [least = 400, most = least] = value('font-weight').split(' ').map(Number);
			const address = /url\("?([^")]+)/.exec(value('src'))?.[1] ?? '';
			sheet.deleteRule(index);
			for (const weight of weights.filter((one) => one >= least && one <= most)) {
				const asked = new URL(address, sheet.href ?? document.baseURI);
				asked.search = new URLSearchParams({
					family: value('font-family').replaceAll('"', ''),
					weight: String(weight),
					style: value('font-style') || 'normal',
				}).toString();
				const signs = value('unicode-range');
				sheet.insertRule(
					`@font-face { font-family: ${value('font-family')}; font-weight: ${weight}; font-style: ${value('font-style') || 'normal'}; src: url("${asked}"); ${signs ? `unicode-range: ${signs};` : ''} }`,
					index,
				);
			}
		}
	}
}

/** What the page says of its headings, maps and links. */
async function readWords(page: Page): Promise<PdfWords> {
	const said = await page.evaluate(() => {
		const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
		const links = [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('main a[href]')].map((link) => {
			const href = link.getAttribute('href') ?? '';
			const address = href.startsWith('#') ? href : new URL(href, document.baseURI).href;
			return [address, words(link.getAttribute('aria-label') ?? link.textContent)] as const;
		});
		return {
			headings: [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map((heading) => words(heading.textContent)),
			figures: [...document.querySelectorAll<HTMLElement>('main figure')].map(
				(figure) => figure.dataset['alternative'] ?? figure.querySelector('img')?.alt ?? '',
			),
			links: links.filter(([, text]) => text !== ''),
		};
	});
	// the first that leads somewhere names it
	return { ...said, links: new Map(said.links.toReversed()) };
}

/** Page numbers, from 1, of everything that links lead to: id → number. */
async function findPages(pdf: Uint8Array): Promise<Record<string, string>> {
	const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	try {
		const document = await loading.promise;
		const entries = [...((await document.getDestinations()) as unknown as Map<string, unknown[]>)];
		const pages = entries.map(async ([id, [page]]) => [
			id,
			String((await document.getPageIndex(page as { num: number; gen: number })) + 1),
		]);
		return Object.fromEntries(await Promise.all(pages));
	} finally {
		await loading.destroy();
	}
}
