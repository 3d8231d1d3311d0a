/** The pages of the text as chapters, each with the notes of its claims at its end, unless claims have pages of their own. */

import * as words from '#words/book.ts';
import { saying } from '#words/cross.ts';
import { enumerate } from '#words/grammar.ts';
import { paragraphName } from '#words/paragraph.ts';
import { describeOther } from '../../argument/describe-cross.ts';
import { conjugate, describeAim } from '../../argument/describe-relation.ts';
import { type ArgumentGraph, graphOf } from '../../argument/graph.ts';
import { holder } from '../../argument/set-phrases.ts';
import { authorYear } from '../../citations/author-year.ts';
import { describeLocator } from '../../citations/locators.ts';
import { bindSigns } from '../../formats/bind-signs.ts';
import { toRichHtml } from '../../formats/rich.ts';
import { escapeText, type WriteElement, xml } from '../../formats/xml.ts';
import { type Inline, markId, walkInline, wordsShown } from '../../model/content.ts';
import {
	allWordsIn,
	type Citation,
	type Claim,
	type CrossRelation,
	type CslItem,
	type Edition,
	type PassageBlock,
	type Relation,
	type TextBlock,
	type TextPage,
} from '../../model/edition.ts';
import { compareIds } from '../../model/ids.ts';
import { layers } from '../../model/layers.ts';
import { classesOf } from '../../model/presentation.ts';
import { relationRow } from '../../model/relations.ts';
import { route } from '../../model/routes.ts';
import { type BookLinks, textFile } from './book-links.ts';
import { toXhtml, toXhtmlBlocks, toXhtmlNotes, toXhtmlPage, toXhtmlShown, type XhtmlContext, xhtmlLink } from './xhtml.ts';

/** What chapters look up. */
export interface Book {
	edition: Edition;
	links: BookLinks;
	graph: ArgumentGraph;
	sources: ReadonlyMap<string, CslItem>;
	holders: Readonly<Record<string, string>>;
	label(id: string): string;
	claimsIn(passage: string): readonly Claim[];
	citationsAt(claim: string): readonly Citation[];
	/** Lines to other editions in which a claim is a premise. */
	crossFrom(claim: string): readonly CrossRelation[];
	/** Where the book tells how to cite a passage or claim; missing where it does not. */
	citation?(id: string): string;
	/** How words are written here: where links lead, how claims look. */
	writing: XhtmlContext;
}

/** Indexes an edition for a book whose elements are written as `element` has them. Linear, but for sorting. */
export function buildBook(edition: Edition, links: BookLinks, element: WriteElement = xml): Book {
	const graph = graphOf(edition);
	const labels = new Map(edition.passages.map(({ id, label }) => [id, label]));
	const claims = Map.groupBy(
		[...edition.claims].sort((a, b) => compareIds(a.id, b.id)),
		({ passage }) => passage,
	);
	const citations = new Map<string, Citation[]>();
	for (const citation of edition.citations) {
		for (const id of new Set(citation.claims)) citations.set(id, [...(citations.get(id) ?? []), citation]);
	}
	return {
		edition,
		links,
		graph,
		sources: new Map(edition.sources.map((source) => [source.id, source])),
		holders: edition.info.holders ?? {},
		label: (id) => graph.claims.get(id)?.label ?? labels.get(id) ?? id,
		claimsIn: (passage) => claims.get(passage) ?? [],
		citationsAt: (claim) => citations.get(claim) ?? [],
		crossFrom: (claim) => (edition.crossRelations ?? []).filter(({ from }) => from.includes(claim)),
		writing: {
			links,
			element,
			picture: (path) => path,
			claim(id) {
				const claim = graph.claims.get(id);
				return claim && { classes: classesOf(claim), label: claim.label, proposition: claim.proposition !== undefined };
			},
		},
	};
}

/** `<a href="sources.xhtml#lamp2001">Lamp 2001, p. 3</a>; …` */
export function toCites({ edition, links, writing }: Book, citations: readonly Citation[]): string {
	return citations
		.map((citation) => {
			const source = edition.sources.find(({ id }) => id === citation.key);
			const locator = describeLocator(citation);
			return xhtmlLink(
				links(route.source(citation.key)),
				(source ? authorYear(source) : citation.key) + (locator && `, ${locator}`),
				{
					'epub:type': 'biblioref',
					role: 'doc-biblioref',
				},
				writing.element,
			);
		})
		.join('; ');
}

/** Full stop after what has none. */
const stop = (text: string) => (/[.?!…]['’”"“‘]?$/.test(text) ? text : `${text}.`);

/**
 * A relation in the note of its first premise has its id and its reason; in those of the others, a way there. One that leads to another edition
 * has the words of that.
 */
function toRelation(book: Book, relation: Relation & Partial<CrossRelation>, claim: Claim): string {
	const { element } = book.writing;
	const { graph, label, links } = book;
	const { to, other } = relation;
	const target = other ? xhtmlLink(to, describeOther(other)) : xhtmlLink(links(route.anchor(to)), describeAim(to, graph));
	const others = relation.from.filter((id) => id !== claim.id);
	const first = relation.from[0] === claim.id;
	const name = first ? relation.id : xhtmlLink(links(route.anchor(relation.id)), relation.id);
	const said = words.bearsOn({
		others: others.map(label),
		verb: conjugate(relationRow(relation).verb, relation.from.length),
		drawn: layers[relation.drawn].legend,
		uncertain: relation.certainty !== undefined,
		why: first && relation.why !== undefined ? stop(relation.why) : undefined,
		note: first && relation.note ? stop(relation.note) : undefined,
	});
	return element(
		'li',
		first ? { id: relation.id, class: relation.type } : { class: relation.type },
		toRichHtml(said, {}, { target, line: name }),
		other && first
			? ` ${element('span', { lang: other.language, 'xml:lang': other.language }, escapeText(saying(other.words, other.version)))}`
			: '',
	);
}

function toNote(book: Book, claim: Claim): string {
	const { element } = book.writing;
	const { graph, label, links, citationsAt, citation } = book;
	const drawn = [...graph.drawnFrom(claim.id), ...book.crossFrom(claim.id)];
	const objections = graph.objectionsTo(claim.id);
	const cites = citationsAt(claim.id);
	const by = [...new Set([claim.by, claim.via])].flatMap((key) => {
		const source = book.edition.sources.find(({ id }) => id === key);
		return source && !cites.some((citation) => citation.key === key) ? [xhtmlLink(links(route.source(source.id)), authorYear(source))] : [];
	});
	const about = [
		toRichHtml(words.heldBy(holder(claim), claim.certainty !== undefined, by.length > 0), {}, { works: enumerate(by) }),
		claim.implicit ? escapeText(words.nowhereStated(claim.why ? stop(claim.why) : '')) : '',
		objections.length > 0
			? toRichHtml(
					words.objectedToBy,
					{},
					{
						objections: enumerate(
							objections.map(({ id, from, drawn }) =>
								toRichHtml(
									words.drawnBy(layers[drawn].legend),
									{},
									{ objection: xhtmlLink(links(route.anchor(id)), from.map(label).join(' + ')) },
								),
							),
						),
					},
				)
			: '',
		cites.length > 0 ? toRichHtml(words.itsSources, {}, { works: toCites(book, cites) }) : '',
		claim.note ? escapeText(bindSigns(words.editorsSay(stop(claim.note)))) : '',
		citation ? xhtmlLink(citation(claim.id), words.citeIt(claim.label), { class: 'to-cite' }) : '',
	].filter((part) => part !== '');
	const back = xhtmlLink(`#${claim.id}`, claim.label, { class: 'id', role: 'doc-backlink', 'aria-label': words.backTo(claim.label) });
	return element(
		'aside',
		{ id: `n-${claim.id}`, class: `note ${classesOf(claim)}`, 'epub:type': 'footnote', role: 'doc-footnote' },
		element('p', {}, `${back} ${about.join(' ')}`),
		drawn.length > 0 ? element('ul', {}, ...drawn.map((relation) => toRelation(book, relation, claim))) : '',
	);
}

const breakId = (passage: string) => `page-${passage}`;

/**
 * The number of a passage, which leads to how to cite it. Where passages are the `pages` of the page list, a page begins there, as far as
 * reading programs are concerned: a break is a separator, which no link may stand in.
 */
function toNumber({ label, citation, writing }: Book, id: string, pages: boolean): string {
	const name = paragraphName(label(id));
	const attributes = { id: breakId(id), ...(pages ? { 'epub:type': 'pagebreak', role: 'doc-pagebreak', 'aria-label': name } : {}) };
	if (!citation) return writing.element('span', { class: 'pn', ...attributes }, escapeText(name));
	return writing.element('span', attributes) + xhtmlLink(citation(id), name, { class: 'pn', 'aria-label': words.citeIt(name) });
}

/** Pages of the printed source as the text marks them, and where each begins in the book. */
export function listPrintedPages({ pages }: Edition): { name: string; href: string }[] {
	return pages.flatMap(({ slug, blocks }) =>
		[...walkInline(blocks.flatMap(allWordsIn).flatMap(({ content }) => content))].flatMap((node) =>
			node.type === 'mark' ? [{ name: node.number, href: `${textFile(slug)}#${markId(node)}` }] : [],
		),
	);
}

/** One page of the text. */
export const toTextPage = (book: Book, page: TextPage): string =>
	toXhtmlPage({ title: page.title, language: book.edition.info.language, type: 'bodymatter', body: toTextBody(book, page) });

/** The same without the frame of a document. */
export function toTextBody(book: Book, page: TextPage): string {
	const { element } = book.writing;
	const { edition } = book;
	const sections = new Map(edition.sections.map((section) => [section.id, section]));
	const notes = new Map(edition.passages.map(({ id, note }) => [id, note]));
	const passages = page.blocks.flatMap((block) =>
		block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items.map(({ passage }) => passage) : [],
	);
	// a page list goes by printed pages where there are any
	const printed = listPrintedPages(edition).length > 0;
	const levels = page.blocks.flatMap((block) => (block.type === 'heading' ? [sections.get(block.section)?.level ?? 1] : []));
	const top = levels.length > 0 ? Math.min(...levels) : 1;
	const argument = page.argument.length === 0 ? '' : element('div', { class: 'argument' }, toXhtmlBlocks(page.argument, book.writing));
	const opening = page.blocks.findIndex(({ type }) => type !== 'heading');

	const passage = (name: 'div' | 'li', id: string, content: readonly Inline[], marker = '', block?: PassageBlock) =>
		element(
			name,
			{
				id,
				class: ['para', ...(['verse', 'quotation'] as const).filter((one) => block?.[one]), ...(block?.depth ? ['deeper'] : [])].join(' '),
			},
			block?.shown ? toXhtmlShown(block.shown, book.writing) : '',
			element('p', {}, `${toNumber(book, id, !printed)} ${marker}${toXhtml(content, book.writing)}`),
			toXhtmlNotes(block?.shown ? [...content, ...wordsShown(block.shown)] : content, book.writing),
			notes.get(id) ? element('p', { class: 'remark' }, escapeText(words.editorsSay(stop(notes.get(id) as string)))) : '',
		);
	const toBlock = (block: TextBlock): string => {
		if (block.type === 'passage') return passage('div', block.passage, block.content, '', block);
		if (block.type === 'other') return element('div', { class: 'aside' }, toXhtmlBlocks([block.content], book.writing));
		if (block.type === 'list') {
			const items = block.items.map((item, n) =>
				passage('li', item.passage, item.content, block.ordered ? `${element('span', { class: 'marker' }, `${block.start + n}.`)} ` : ''),
			);
			return element('ol', { class: block.depth ? 'items deeper' : 'items' }, ...items);
		}
		const section = sections.get(block.section);
		if (!section) return '';
		const number = section.number ? `${element('span', { class: 'number' }, escapeText(section.number))}\u2002` : '';
		return element(`h${Math.min(6, section.level)}`, { id: section.id }, number + escapeText(section.title));
	};
	const shown = passages
		.flatMap((id) => book.claimsIn(id))
		.filter(({ id }) => book.writing.claim(id)?.page === undefined)
		.map((claim) => toNote(book, claim));
	const blocks = page.blocks.map((block, index) => (index === opening ? argument : '') + toBlock(block));
	const footnotes =
		shown.length === 0
			? ''
			: element(
					'section',
					{ class: 'notes', 'epub:type': 'footnotes', 'aria-labelledby': 'notes' },
					element(`h${Math.min(6, top + 1)}`, { id: 'notes' }, words.notes),
					shown.join('\n'),
				);
	const head = levels.length === 0 ? element('h1', {}, escapeText(page.title)) : '';
	return element('section', { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-label': page.title }, head, blocks.join('\n'), footnotes);
}

/** Passages in reading order and where each is in the book: what a page list lists. */
export function listPassages({ edition, label }: Book): { name: string; href: string }[] {
	return edition.pages.flatMap(({ slug, blocks }) =>
		blocks.flatMap((block) => {
			const ids = block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items.map(({ passage }) => passage) : [];
			return ids.map((id) => ({ name: label(id), href: `${textFile(slug)}#${breakId(id)}` }));
		}),
	);
}
