/**
 * The edition as a book: EPUB 3.3 (https://www.w3.org/TR/epub-33/) with the ids of the web, notes as footnotes, maps as SVG and in words.
 * Passages have numbers that belong to this edition and to no printed pages: they make the page list, and the source of its marks is
 * given as `none`, as EPUB Accessibility 1.1 has it for marks of a digital publication's own.
 */

import * as words from '#words/book.ts';
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { CslItem, Edition, Section } from '../model/edition.ts';
import { isRightToLeft } from '../words/languages.ts';
import { COVER_HEIGHT, COVER_WIDTH, toCover } from './epub/book-cover.ts';
import {
	buildBookLinks,
	CITATIONS_FILE,
	CONCEPTS_FILE,
	citationId,
	mapFile,
	ownFile,
	propositionFile,
	SOURCES_FILE,
	textFile,
} from './epub/book-links.ts';
import {
	type BookCitations,
	type BookMap,
	toCitationsPage,
	toConceptsPage,
	toMapPage,
	toOwnPage,
	toPropositionPage,
	toSourcesPage,
	toTitlePage,
} from './epub/book-parts.ts';
import { BOOK_STYLE, MAP_FRAME } from './epub/book-style.ts';
import { type Book, buildBook, listPassages, listPrintedPages, toTextPage } from './epub/book-text.ts';
import { toXhtmlPage } from './epub/xhtml.ts';

export { type BookLinks, buildBookLinks } from './epub/book-links.ts';
export type { BookCitations, BookLine, BookMap } from './epub/book-parts.ts';
export { bookFaces } from './epub/book-style.ts';

/** What a book needs that other rooms make. */
export interface BookParts {
	/** Maps of propositions and named maps, with links that `buildBookLinks` made. */
	maps: readonly BookMap[];
	/** The style of their drawings. */
	mapStyle: string;
	/** Those of `bookFaces` by their files, as TrueType, one weight each: reading devices know no variable fonts. The labels of the maps are measured in them. */
	fonts: ReadonlyMap<string, Uint8Array>;
	/** A work as the bibliography sets it, as well-formed HTML. */
	reference(item: CslItem): string;
	/** How to cite passages and claims. */
	citing: BookCitations;
	/** When this version was made: `2026-11-23T00:00:00Z`. */
	modified: string;
}

/** One file of the book. `path` is that within the archive. */
export interface BookFile {
	path: string;
	data: string | Uint8Array;
}

interface Item {
	file: string;
	mediaType: string;
	data: string | Uint8Array;
	properties?: string;
	/** In the reading order, and under this name in the contents, if it has one. */
	spine?: boolean;
}

const XHTML = 'application/xhtml+xml';

/** The files of the book in the order in which they are to be packed: `mimetype` first, and that one not compressed. Same edition and parts, same bytes. */
export function buildEpub(edition: Edition, parts: BookParts): BookFile[] {
	const book: Book = { ...buildBook(edition, buildBookLinks(edition)), citation: (id) => `${CITATIONS_FILE}#${citationId(id)}` };
	const { info, concepts, sources } = edition;
	const pages = new Map(edition.propositions.map((page) => [page.number, page]));
	const numbers = [...new Set(edition.claims.flatMap(({ proposition }) => proposition ?? []))].sort((a, b) => a - b);
	const named = parts.maps.filter(({ proposition }) => proposition === undefined);
	const cover = toCover(info);
	const chapter = (file: string, data: string, properties?: string): Item => ({
		file,
		mediaType: XHTML,
		data,
		spine: true,
		...(properties === undefined ? {} : { properties }),
	});
	const toChapter = (file: string, data: string) => chapter(file, data, data.includes('<math ') ? 'mathml' : undefined);
	const printed = listPrintedPages(edition);
	const items: Item[] = [
		chapter(
			'cover.xhtml',
			toXhtmlPage({
				title: words.cover,
				language: info.language,
				type: 'cover',
				body: xml('div', { class: 'cover' }, cover.replace(` width="${COVER_WIDTH}" height="${COVER_HEIGHT}"`, '')),
			}),
			'svg',
		),
		chapter('title.xhtml', toTitlePage(edition, book.label)),
		{
			...chapter(
				'nav.xhtml',
				toNavigation(
					edition,
					numbers,
					named,
					printed.length > 0 ? printed : listPassages(book),
					printed.length > 0 ? words.pages : words.paragraphs,
				),
				'nav',
			),
		},
		...edition.ownPages.map((page) => toChapter(ownFile(page.name), toOwnPage(page, book))),
		...edition.pages.map((page) => toChapter(textFile(page.slug), toTextPage(book, page))),
		...numbers.map((number) => {
			const map = parts.maps.find(({ proposition }) => proposition === number);
			return chapter(propositionFile(number), toPropositionPage(number, pages.get(number), map, book), map ? 'svg' : undefined);
		}),
		...named.map((map) => chapter(mapFile(map.id), toMapPage(map, book), 'svg')),
		...(concepts.length > 0 ? [chapter(CONCEPTS_FILE, toConceptsPage(book))] : []),
		...(sources.length > 0 ? [chapter(SOURCES_FILE, toSourcesPage(book, parts.reference))] : []),
		...(edition.passages.length > 0 ? [chapter(CITATIONS_FILE, toCitationsPage(book, parts.citing))] : []),
		{ file: 'style.css', mediaType: 'text/css', data: BOOK_STYLE },
		...(parts.maps.length > 0 ? [{ file: 'map.css', mediaType: 'text/css', data: `${MAP_FRAME}${parts.mapStyle}\n` }] : []),
		{ file: 'cover.svg', mediaType: 'image/svg+xml', data: XML_DECLARATION + cover, properties: 'cover-image' },
		...edition.images.map(({ path, mediaType, data }) => ({ file: path, mediaType, data })),
		...[...parts.fonts].map(([name, data]) => ({ file: `fonts/${name}.ttf`, mediaType: 'font/ttf', data })),
	];
	return [
		{ path: 'mimetype', data: 'application/epub+zip' },
		{
			path: 'META-INF/container.xml',
			data: `${XML_DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`,
		},
		{ path: 'EPUB/package.opf', data: toPackage(edition, items, parts) },
		...items.map(({ file, data }) => ({ path: `EPUB/${file}`, data })),
	];
}

/** What the book is and what it holds (EPUB 3.3, section 5). */
function toPackage(edition: Edition, items: readonly Item[], { modified, maps }: BookParts): string {
	const { info, passages } = edition;
	const { rights } = info;
	const printed = listPrintedPages(edition).length > 0;
	const dc = (name: string, value: string, attributes: Record<string, string> = {}) => xml(`dc:${name}`, attributes, escapeText(value));
	const meta = (property: string, value: string, attributes: Record<string, string> = {}) =>
		xml('meta', { property, ...attributes }, escapeText(value));
	const features = [
		'tableOfContents',
		'structuralNavigation',
		'readingOrder',
		'displayTransformability',
		...(passages.length > 0 ? ['pageNavigation'] : []),
		'alternativeText',
		...(maps.length > 0 ? ['longDescription'] : []),
	];
	const metadata = [
		dc('identifier', `${info.baseUrl}/v/${info.version}/`, { id: 'id' }),
		dc('title', info.title, { id: 'title' }),
		meta('title-type', 'main', { refines: '#title' }),
		...(info.subtitle ? [dc('title', info.subtitle, { id: 'subtitle' }), meta('title-type', 'subtitle', { refines: '#subtitle' })] : []),
		dc('language', info.language),
		dc('creator', info.author, { id: 'author' }),
		meta('role', 'aut', { refines: '#author', scheme: 'marc:relators' }),
		...info.editors.flatMap((name, index) => [
			dc('contributor', name, { id: `editor-${index + 1}` }),
			meta('role', 'edt', { refines: `#editor-${index + 1}`, scheme: 'marc:relators' }),
		]),
		dc('description', info.description),
		dc('rights', words.rights.edition(rights.edition, rights.editionUrl)),
		...(rights.code === undefined ? [] : [dc('rights', words.rights.code(rights.code))]),
		dc('rights', words.rights.article(rights.article)),
		xml('link', { rel: 'cc:license', href: rights.editionUrl }),
		meta('dcterms:modified', modified),
		meta('schema:version', info.version),
		meta('schema:url', `${info.baseUrl}/`),
		meta('schema:accessMode', 'textual'),
		meta('schema:accessMode', 'visual'),
		meta('schema:accessModeSufficient', 'textual'),
		meta('schema:accessModeSufficient', 'textual,visual'),
		...features.map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
		meta('schema:accessibilitySummary', words.accessibility(maps.length > 0, printed)),
		...(passages.length > 0 ? [meta('pageBreakSource', printed ? info.title : 'none')] : []),
	];
	const idOf = (file: string) => `i-${file.replace(/[^\w.-]/g, '-')}`;
	const manifest = items.map(({ file, mediaType, properties }) =>
		xml('item', { id: idOf(file), href: file, 'media-type': mediaType, properties }),
	);
	const spine = items.filter((item) => item.spine).map(({ file }) => xml('itemref', { idref: idOf(file) }));
	return `${XML_DECLARATION}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${info.language}" prefix="cc: http://creativecommons.org/ns#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine${isRightToLeft(info.language) ? ' page-progression-direction="rtl"' : ''}>
${spine.join('\n')}
</spine>
</package>
`;
}

interface Entry {
	name: string;
	href: string;
	under: Entry[];
}

/** Headings as a tree, by their levels. */
function nest(sections: readonly Section[]): Entry[] {
	const roots: Entry[] = [];
	const open: { level: number; entry: Entry }[] = [];
	for (const { id, title, number, slug, level } of sections) {
		const entry = { name: number ? `${number} ${title}` : title, href: `${textFile(slug)}#${id}`, under: [] };
		while (open.length > 0 && (open.at(-1) as { level: number }).level >= level) open.pop();
		(open.at(-1)?.entry.under ?? roots).push(entry);
		open.push({ level, entry });
	}
	return roots;
}

/** Contents, passages and landmarks (EPUB 3.3, section 7). */
function toNavigation(
	edition: Edition,
	numbers: readonly number[],
	maps: readonly BookMap[],
	passages: readonly { name: string; href: string }[],
	listed: string,
): string {
	const { concepts, sources, pages } = edition;
	const titles = new Map(edition.propositions.map(({ number, title }) => [number, title]));
	const leaf = (name: string, href: string, under: Entry[] = []): Entry => ({ name, href, under });
	const group = (name: string, under: Entry[]): Entry[] => (under[0] ? [leaf(name, under[0].href, under)] : []);
	const headed = new Set(edition.sections.map(({ slug }) => slug));
	// a page without a heading goes by its title, in its place
	const text = pages.flatMap(({ slug, title }) => (headed.has(slug) ? [] : [leaf(title, textFile(slug))]));
	const contents = [
		leaf(words.titleAndImprint, 'title.xhtml'),
		...edition.ownPages.map(({ name, title }) => leaf(title, ownFile(name))),
		...group(words.theText, [...text, ...nest(edition.sections)]),
		...group(
			words.thePropositions,
			numbers.map((number) => leaf(`P${number} ${titles.get(number) ?? words.proposition(number)}`, propositionFile(number))),
		),
		...group(
			words.maps,
			maps.map(({ id, title }) => leaf(title, mapFile(id))),
		),
		...(concepts.length > 0 ? [leaf(words.concepts, CONCEPTS_FILE)] : []),
		...(sources.length > 0 ? [leaf(words.sources, SOURCES_FILE)] : []),
		...(edition.passages.length > 0 ? [leaf(words.howToCite, CITATIONS_FILE)] : []),
	];
	const list = (entries: readonly Entry[]): string =>
		xml(
			'ol',
			{},
			...entries.map(({ name, href, under }) => xml('li', {}, xml('a', { href }, escapeText(name)), under.length > 0 ? list(under) : '')),
		);
	const first = pages[0];
	const landmarks: [string, string, string][] = [
		['cover', 'cover.xhtml', words.cover],
		['titlepage', 'title.xhtml', words.titlePage],
		['toc', 'nav.xhtml', words.contents],
		...(first ? [['bodymatter', textFile(first.slug), words.beginning] as [string, string, string]] : []),
		...(concepts.length > 0 ? [['glossary', CONCEPTS_FILE, words.concepts] as [string, string, string]] : []),
		...(sources.length > 0 ? [['bibliography', SOURCES_FILE, words.sources] as [string, string, string]] : []),
	];
	const nav = (type: string, role: string | undefined, id: string, name: string, body: string, hidden = false) =>
		xml('nav', { 'epub:type': type, role, 'aria-labelledby': id, hidden: hidden ? 'hidden' : undefined }, xml('h2', { id }, name), body);
	return toXhtmlPage({
		title: words.contents,
		language: edition.info.language,
		type: 'frontmatter',
		body: [
			nav('toc', 'doc-toc', 'toc', words.contents, list(contents)).replace(/h2/g, 'h1'),
			passages.length > 0
				? nav('page-list', 'doc-pagelist', 'passages', listed, list(passages.map(({ name, href }) => leaf(name, href))), true)
				: '',
			nav(
				'landmarks',
				undefined,
				'landmarks',
				words.landmarks,
				xml('ol', {}, ...landmarks.map(([type, href, name]) => xml('li', {}, xml('a', { 'epub:type': type, href }, name)))),
				true,
			),
		].join('\n'),
	});
}
