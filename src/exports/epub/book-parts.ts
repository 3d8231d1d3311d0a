/** What stands around the text in a book: title page and imprint, propositions, maps, concepts, works. */

import * as words from '#words/book.ts';
import { capitalize, enumerate } from '#words/grammar.ts';
import { paragraphName } from '#words/paragraph.ts';
import { whoseWords } from '#words/whose-words.ts';
import { describeFares } from '../../argument/fares.ts';
import { authorYear } from '../../citations/author-year.ts';
import { describeDate } from '../../citations/dates.ts';
import { bindSigns } from '../../formats/bind-signs.ts';
import { toRichHtml } from '../../formats/rich.ts';
import { escapeText, type WriteElement, xml } from '../../formats/xml.ts';
import { type CslItem, type Edition, type OwnPage, type PropositionPage, textKindOf } from '../../model/edition.ts';
import { piecesOfGloss } from '../../model/glosses.ts';
import { claimSigns, classesOf } from '../../model/presentation.ts';
import { route } from '../../model/routes.ts';
import { citationId, toXmlId } from './book-links.ts';
import { type Book, toCites } from './book-text.ts';
import { toXhtmlBlocks, toXhtmlPage, xhtmlLink } from './xhtml.ts';

/** A line of a map told in words: as `maps/` tells it. */
export interface BookLine {
	pieces: readonly ({ text: string; language?: string } | { link: string; path: string })[];
	children: readonly BookLine[];
}

/** A map as it was drawn for the book: links lead within it. */
export interface BookMap {
	/** `proposition-3`, or the id of a named map. */
	id: string;
	title: string;
	description?: string;
	/** The proposition whose map it is. */
	proposition?: number;
	/** SVG for a broad page, if it is to be read on one, as `maps/` draws it for a book. */
	wide?: string;
	/** SVG for other pages, piece by piece. */
	pieces: readonly string[];
	outline: readonly BookLine[];
}

/** What a book, which has no legend, says of each line. */
const signs = Object.values(claimSigns).flatMap((row) => ('book' in row ? [row] : []));

type Attributes = Record<string, string>;
const paragraphBy =
	(element: WriteElement) =>
	(html: string, attributes: Attributes = {}): string =>
		element('p', attributes, html);
const paragraph = paragraphBy(xml);

export function toOutline(lines: readonly BookLine[], book: Book): string {
	const { element } = book.writing;
	const paragraph = paragraphBy(element);
	const say = (piece: BookLine['pieces'][number]): string => {
		if ('link' in piece) return xhtmlLink(book.links(piece.path), piece.link);
		return piece.language === undefined
			? escapeText(piece.text)
			: element('span', { lang: piece.language, 'xml:lang': piece.language }, escapeText(piece.text));
	};
	const tell = ({ pieces, children }: BookLine): string =>
		element('li', {}, paragraph(pieces.map(say).join('')), children.length > 0 ? element('ul', {}, ...children.map(tell)) : '');
	return element('ul', { class: 'outline' }, ...lines.map(tell));
}

/** A map and the same in words, under headings of `level`. */
function toMap(map: BookMap, book: Book, level: number): string {
	const { id, title } = map;
	return [
		xml(
			'figure',
			{ class: map.wide ? 'map' : 'map high', id: `map-${id}`, 'aria-labelledby': `caption-${id}`, 'aria-describedby': `outline-${id}` },
			map.wide ?? '',
			...map.pieces,
			xml('figcaption', { id: `caption-${id}` }, escapeText(words.mapCaption(title))),
		),
		xml(
			'section',
			{ id: `outline-${id}`, 'aria-labelledby': `words-${id}` },
			xml(`h${level}`, { id: `words-${id}` }, words.mapInWords),
			toOutline(map.outline, book),
		),
	].join('\n');
}

export function toMapPage(map: BookMap, book: Book): string {
	const { language } = book.edition.info;
	const head = xml('h1', {}, escapeText(map.title));
	const lede = map.description ? paragraph(escapeText(map.description), { class: 'argument' }) : '';
	return toXhtmlPage({ title: map.title, language, styles: ['map.css'], body: xml('section', {}, head, lede, toMap(map, book, 2)) });
}

/** A page of the editors' own. */
export const toOwnPage = (page: OwnPage, book: Book): string =>
	toXhtmlPage({ title: page.title, language: book.edition.info.language, type: 'frontmatter', body: toOwnBody(page, book) });

/** The same without the frame of a document. */
export const toOwnBody = ({ title, content }: OwnPage, book: Book): string =>
	book.writing.element('section', {}, book.writing.element('h1', {}, escapeText(title)), toXhtmlBlocks(content, book.writing));

export function toPropositionPage(number: number, page: PropositionPage | undefined, map: BookMap | undefined, book: Book): string {
	const title = `P${number}: ${page?.title ?? words.proposition(number)}`;
	return toXhtmlPage({
		title,
		language: book.edition.info.language,
		styles: ['map.css'],
		body: toPropositionBody(number, page, map ? toMap(map, book, 2) : '', book),
	});
}

/** A proposition without the frame of a document; `map` is its map, written. */
export function toPropositionBody(number: number, page: PropositionPage | undefined, map: string, book: Book): string {
	const { element } = book.writing;
	const paragraph = paragraphBy(element);
	const { edition, links, label, citationsAt } = book;
	const claim = edition.claims.find(({ proposition }) => proposition === number);
	if (!claim) return '';
	const title = page?.title ?? words.proposition(number);
	const fares = describeFares(book, claim.id);
	const cites = citationsAt(claim.id);
	const { against, bearers, works } = fares;
	const own = against.filter(({ layer }) => layer === 'article').length;
	const tally = { reasons: fares.for.length, objections: against.length, own, claims: bearers.size, works: works.size };
	return element(
		'section',
		{},
		element('h1', { id: `P${number}` }, `${element('span', { class: 'number' }, `P${number}`)}\u2002${escapeText(title)}`),
		paragraph(element('span', { class: `ann ${classesOf(claim)}` }, escapeText(capitalize(claim.text))), { class: 'statement' }),
		paragraph(
			toRichHtml(
				words.statedAt(cites.length > 0, tally),
				{},
				{ place: xhtmlLink(links(route.anchor(claim.id)), paragraphName(label(claim.passage))), works: toCites(book, cites) },
			),
		),
		page ? toXhtmlBlocks(page.content, book.writing) : '',
		map,
	);
}

export const toConceptsPage = (book: Book): string =>
	toXhtmlPage({ title: words.concepts, language: book.edition.info.language, type: 'backmatter', body: toConceptsBody(book) });

/** The index of concepts without the frame of a document. */
export function toConceptsBody(book: Book): string {
	const { element } = book.writing;
	const paragraph = paragraphBy(element);
	const { edition, links, label } = book;
	const terms = new Map(edition.concepts.map(({ term, slug }) => [term, slug]));
	const passages = new Set(edition.passages.map(({ id }) => id));
	const collator = new Intl.Collator(edition.info.language);
	const linkTo = (id: string, attributes = {}) => xhtmlLink(links(route.anchor(id)), paragraphName(label(id)), attributes);
	const entries = [...edition.concepts]
		.sort((a, b) => collator.compare(a.term, b.term))
		.map(({ term, slug, gloss, defined, passages: discussed, see = [] }) => {
			const pieces = piecesOfGloss(gloss, (id) => passages.has(id)).map((piece) =>
				typeof piece === 'string' ? escapeText(bindSigns(piece)) : linkTo(piece.id),
			);
			const places = discussed.map((id) => linkTo(id, defined.includes(id) ? { class: 'defined' } : {}));
			const related = see.map((one) => {
				const slug = terms.get(one);
				return slug === undefined ? escapeText(one) : xhtmlLink(links(route.concept(slug)), one);
			});
			return (
				element('dt', { id: toXmlId(slug) }, element('dfn', {}, escapeText(term))) +
				element(
					'dd',
					{},
					paragraph(pieces.join('')),
					paragraph(toRichHtml(words.discussedAt(related.length > 0), {}, { places: places.join(', '), concepts: related.join(', ') })),
				)
			);
		});
	return element(
		'section',
		{ 'epub:type': 'glossary', role: 'doc-glossary', 'aria-labelledby': 'concepts' },
		element('h1', { id: 'concepts' }, words.concepts),
		paragraph(words.howConceptsAreListed),
		element('dl', { class: 'index' }, ...entries),
	);
}

export const toSourcesPage = (book: Book, reference: (item: CslItem) => string): string =>
	toXhtmlPage({ title: words.sources, language: book.edition.info.language, type: 'backmatter', body: toSourcesBody(book, reference) });

/** The works without the frame of a document. */
export function toSourcesBody(book: Book, reference: (item: CslItem) => string): string {
	const { element } = book.writing;
	const paragraph = paragraphBy(element);
	const { edition, links, label } = book;
	const collator = new Intl.Collator(edition.info.language);
	const entries = [...edition.sources]
		.sort((a, b) => collator.compare(authorYear(a), authorYear(b)) || collator.compare(a.id, b.id))
		.map((source) => {
			const citedIn = [...new Set(edition.citations.filter(({ key }) => key === source.id).map(({ passage }) => passage))];
			const cited = citedIn.map((id) => xhtmlLink(links(route.anchor(id)), label(id))).join(', ');
			return element(
				'li',
				{ id: toXmlId(source.id) },
				paragraph(reference(source)),
				citedIn.length > 0 ? paragraph(paragraphName(cited), { class: 'at' }) : '',
			);
		});
	return element(
		'section',
		{ 'epub:type': 'bibliography', role: 'doc-bibliography', 'aria-labelledby': 'sources' },
		element('h1', { id: 'sources' }, words.sources),
		paragraph(words.howOften(edition.sources.length, edition.citations.length)),
		element('ul', { class: 'works' }, ...entries),
	);
}

/** How to cite a passage or claim. */
export interface BookCitation {
	/** The reference in the book's style, with the address of this version as a link; as well-formed HTML. */
	html: string;
	/** `(Elenchus editors, 2026, claim 67a)` */
	inText: string;
	/** Whose words they are, as a sentence. */
	statement: string;
}

export interface BookCitations {
	/** Whether this version is released, so that its addresses are fixed. */
	released: boolean;
	cite(id: string): BookCitation;
}

export const toCitationsPage = (book: Book, citing: BookCitations): string =>
	toXhtmlPage({ title: words.howToCite, language: book.edition.info.language, type: 'backmatter', body: toCitationsBody(book, citing) });

/** How to cite each passage and, below it, each of its claims. */
function toCitationsBody(book: Book, { cite, released }: BookCitations): string {
	const { edition, links, claimsIn } = book;
	const entry = (id: string, name: string) => {
		const { html, inText, statement } = cite(id);
		const back = xhtmlLink(links(route.anchor(id)), name, { class: 'id', role: 'doc-backlink', 'aria-label': words.backTo(name) });
		return paragraph(`${back} ${html}`) + paragraph(`${escapeText(inText)} ${escapeText(statement)}`, { class: 'at' });
	};
	const entries = edition.passages.map(({ id, label }) => {
		const claims = claimsIn(id).map((claim) => xml('li', { id: citationId(claim.id) }, entry(claim.id, claim.label)));
		return xml(
			'li',
			{ id: citationId(id) },
			entry(id, paragraphName(label)),
			claims.length > 0 ? xml('ul', { class: 'cites' }, ...claims) : '',
		);
	});
	return xml(
		'section',
		{ 'aria-labelledby': 'how-to-cite' },
		xml('h1', { id: 'how-to-cite' }, words.howToCite),
		paragraph(escapeText(words.howCitationsAreListed(edition.info.version, released))),
		xml('ul', { class: 'cites' }, ...entries),
	);
}

/** Title page and imprint. */
export function toTitlePage({ info, passages, claims }: Edition, label: (id: string) => string): string {
	const { rights } = info;
	const { issued } = info.article as Partial<CslItem>;
	const year = describeDate(issued);
	const example = claims[0];
	const rows: [string, string][] = [
		[
			words.citeAs,
			toRichHtml(
				words.citation(info.author, info.editors, info.version, label(passages[0]?.id ?? 'p1'), example?.label),
				{},
				{ work: xml('cite', {}, escapeText(info.title)), address: xhtmlLink(`${info.baseUrl}/`, info.baseUrl) },
			),
		],
		[
			words.numbers,
			toRichHtml(
				words.numbersAreTheSame(example !== undefined),
				{},
				{ example: example ? xhtmlLink(`${info.baseUrl}/a/${example.id}/`, `${info.baseUrl}/a/${example.id}/`) : '' },
			),
		],
		[words.theArticle, escapeText(rights.article)],
		[words.wordsAndData, `${xhtmlLink(rights.editionUrl, rights.edition)}, ${escapeText(enumerate(info.editors))}`],
		...(rights.code === undefined ? [] : ([[words.theCode, escapeText(rights.code)]] satisfies [string, string][])),
		[words.setIn, words.typefaces],
	];
	return toXhtmlPage({
		title: info.title,
		language: info.language,
		type: 'frontmatter',
		body: [
			xml(
				'section',
				{ class: 'title', 'epub:type': 'titlepage', 'aria-labelledby': 'title' },
				paragraph(escapeText(words.writtenIn(info.author, year, Boolean(issued?.circa))), {
					class: 'by',
				}),
				xml('h1', { id: 'title' }, escapeText(info.title)),
				info.subtitle ? paragraph(escapeText(info.subtitle), { class: 'subtitle', role: 'doc-subtitle' }) : '',
				paragraph(escapeText(words.editedInVersion(info.editors, info.version))),
			),
			xml(
				'section',
				{ class: 'imprint', 'epub:type': 'imprint', 'aria-labelledby': 'imprint' },
				xml('h2', { id: 'imprint' }, words.imprint),
				paragraph(escapeText(info.description)),
				paragraph(escapeText(words.howItIsRead(whoseWords[textKindOf(info)].imprint))),
				xml('dl', {}, ...rows.map(([name, value]) => xml('dt', {}, name) + xml('dd', {}, value))),
				example
					? xml(
							'ul',
							{ class: 'signs' },
							...signs.map(({ book, classes }) => xml('li', {}, xml('span', { class: `ann ${classes}` }, book))),
						)
					: '',
			),
		].join('\n'),
	});
}
