/**
 * The text, the propositions and the whole edition in Markdown, for readers' notes and for programs that read: plain CommonMark with whole
 * addresses. Under each passage stand its claims and the lines that are drawn there, each with its id, who holds or draws it, and its address.
 */

import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { saying } from '#words/cross.ts';
import { capitalize } from '#words/grammar.ts';
import * as words from '#words/markdown.ts';
import { paragraphName } from '#words/paragraph.ts';
import { whoseWords } from '#words/whose-words.ts';
import { describeCross } from '../argument/describe-cross.ts';
import { describeDrawn } from '../argument/describe-drawn.ts';
import { describeRelation } from '../argument/describe-relation.ts';
import { type ArgumentGraph, graphOf } from '../argument/graph.ts';
import { bearingAround } from '../argument/neighbourhood.ts';
import { holder } from '../argument/set-phrases.ts';
import { readStandings } from '../argument/standing.ts';
import { authorYear } from '../citations/author-year.ts';
import { describeDate } from '../citations/dates.ts';
import { identificationNote } from '../citations/identification.ts';
import { fullName } from '../citations/names.ts';
import { toPlainWords } from '../citations/rich-text.ts';
import { onceFor } from '../formats/once.ts';
import { type Block, describeMark, type Figure, type Inline, type Manner, notesIn, type Table, wordsShown } from '../model/content.ts';
import {
	type Claim,
	type CrossRelation,
	type CslItem,
	type Edition,
	type OwnPage,
	type Passage,
	type PassageBlock,
	type PropositionPage,
	type Relation,
	type Standing,
	type TextPage,
	textKindOf,
} from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import { layerNames } from '../model/layers.ts';
import { route } from '../model/routes.ts';
import { statuses } from '../model/statuses.ts';

/** How links and places are written: of plain Markdown with whole addresses, of Obsidian with links between notes. */
export interface MarkdownForm {
	/** A link to a path of the site, such as `/a/p67a/` or `/text/slug/#p67`, or to an address elsewhere. */
	link(path: string, words: PhrasingContent[]): PhrasingContent;
	/** What makes a paragraph or an item a place that links can point at. */
	place(id: string): PhrasingContent[];
	/** Where a picture lies, by its path in `content/`; at its address in the edition when missing. */
	picture?(path: string): string;
	/** Whether words of the index of concepts lead there. */
	terms: boolean;
	/** Signs that are markup here and not in CommonMark. */
	unsafe: string;
}

/** CommonMark, with whole addresses. */
export const plainForm = (base: string): MarkdownForm => ({
	link: (path, words) => ({ type: 'link', url: path.startsWith('/') ? base + path : path, children: words }),
	place: () => [],
	terms: false,
	unsafe: '',
});

const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** A link with the words that show when one points at it. */
const withTitle = (link: PhrasingContent, title: string | undefined): PhrasingContent =>
	link.type === 'link' && title !== undefined ? { ...link, title } : link;
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const heading = (depth: number, ...children: PhrasingContent[]): RootContent => ({
	type: 'heading',
	depth: Math.min(6, depth) as 1 | 2 | 3 | 4 | 5 | 6,
	children,
});
const list = (items: PhrasingContent[][]): RootContent[] =>
	items.length === 0
		? []
		: [
				{
					type: 'list',
					spread: false,
					children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
				},
			];
const quoted = (...children: PhrasingContent[]): RootContent => ({ type: 'blockquote', children: [{ type: 'paragraph', children }] });

/** How words are set apart, in the HTML that Markdown takes; small capitals it has none. */
const SIGNS: Readonly<Record<Manner, readonly [open: string, close: string]>> = {
	sub: ['<sub>', '</sub>'],
	sup: ['<sup>', '</sup>'],
	struck: ['~~', '~~'],
	'small-caps': ['', ''],
	underline: ['<u>', '</u>'],
};

/** What is looked up for every part of the text. */
interface Desk {
	edition: Edition;
	form: MarkdownForm;
	graph: ArgumentGraph;
	standings: ReadonlyMap<string, Standing>;
	claimsIn: ReadonlyMap<string, Claim[]>;
	relationsIn: ReadonlyMap<string, Relation[]>;
	crossIn: ReadonlyMap<string, CrossRelation[]>;
	passages: ReadonlyMap<string, Passage>;
}

/** What is looked up is the same for each page and form of an edition. */
const lookUp = onceFor((edition: Edition): Omit<Desk, 'form'> => {
	const { claims, relations, crossRelations = [] } = edition;
	const graph = graphOf(edition);
	return {
		edition,
		graph,
		standings: readStandings(graph),
		claimsIn: Map.groupBy(claims, ({ passage }) => passage),
		relationsIn: Map.groupBy(relations, ({ passage }) => passage),
		crossIn: Map.groupBy(crossRelations, ({ passage }) => passage),
		passages: new Map(edition.passages.map((passage) => [passage.id, passage])),
	};
});

const openDesk = (edition: Edition, form: MarkdownForm): Desk => ({ ...lookUp(edition), form });

/** Words of the text. A claim's words stand plain: it is told below. */
function toPhrasing(nodes: readonly Inline[], { form }: Pick<Desk, 'form'>): PhrasingContent[] {
	const all = (children: readonly Inline[]): PhrasingContent[] => children.flatMap(write);
	function write(node: Inline): PhrasingContent[] {
		switch (node.type) {
			case 'text':
				return [text(node.value.replace(/\s+/g, ' '))];
			case 'break':
				return [{ type: 'break' }];
			case 'code':
				return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }];
			case 'emphasis':
			case 'strong':
				return [{ type: node.type, children: all(node.children) }];
			case 'link':
				return [withTitle(form.link(node.to, all(node.children)), node.title)];
			case 'citation':
				return node.pieces.map((piece) =>
					typeof piece === 'string' ? text(piece) : form.link(route.source(piece.key), [text(piece.text)]),
				);
			case 'term':
				return form.terms ? [form.link(route.concept(node.concept), all(node.children))] : all(node.children);
			case 'sic':
				return [...all(node.children), text(` [${node.correction}]`)];
			case 'note':
				return [{ type: 'footnoteReference', identifier: labelOfNote(node.id), label: labelOfNote(node.id) }];
			case 'formula':
				return [{ type: 'html', value: node.display ? `$$${node.tex}$$` : `$${node.tex}$` }];
			case 'cited':
				return [form.link(route.source(node.key), all(node.children))];
			case 'mark':
				return [text(`[${describeMark(node)}] `)];
			case 'set': {
				const [open, close] = SIGNS[node.manner];
				return [{ type: 'html', value: open }, ...all(node.children), { type: 'html', value: close }];
			}
			case 'statement':
			case 'foreign':
			case 'speaker':
				return all(node.children);
		}
	}
	return all(nodes);
}

/** `fn-p67-1` → `p67-1`, which is the same in every file. */
const labelOfNote = (id: string) => id.replace(/^fn-/, '');

/** The author's notes that stand in words. */
function toNotes(content: readonly Inline[], desk: Desk): RootContent[] {
	return notesIn(content).map(({ id, blocks }) => ({
		type: 'footnoteDefinition',
		identifier: labelOfNote(id),
		label: labelOfNote(id),
		children: blocks.map((block) => toBlock(block, desk, 0)) as never,
	}));
}

function toBlock(block: Block, desk: Desk, demote: number): RootContent {
	switch (block.type) {
		case 'paragraph':
			return paragraph(...toPhrasing(block.children, desk));
		case 'heading':
			return heading(block.depth + demote, ...toPhrasing(block.children, desk));
		case 'quotation':
			return { type: 'blockquote', children: block.blocks.map((one) => toBlock(one, desk, demote)) as never };
		case 'code':
			return { type: 'code', value: block.value, ...(block.language ? { lang: block.language } : {}) };
		case 'figure':
			return paragraph(
				toPicture(block.figure, desk),
				...(block.caption.length > 0 ? [{ type: 'break' } as const, ...toPhrasing(block.caption, desk)] : []),
			);
		case 'rule':
			return { type: 'thematicBreak' };
		case 'list':
			return {
				type: 'list',
				ordered: block.ordered,
				start: block.start,
				spread: block.loose,
				children: block.items.map(({ loose, blocks }) => ({
					type: 'listItem',
					spread: loose,
					children: blocks.map((one) => toBlock(one, desk, demote)) as never,
				})),
			};
	}
}

/** A link to the edition itself, with its whole address: what is cited by. */
const address = ({ info }: Edition, path: string, words: string): PhrasingContent => ({
	type: 'link',
	url: info.baseUrl + path,
	children: [text(words)],
});
/** With a capital and a full stop. */
const sentence = (said: string): string => `${capitalize(said)}${/[.?!…][”’"'“‘]?$/.test(said) ? '' : '.'}`;

/** `here`: it is where it is read, and links point at it; else it leads there. `67a, the author’s claim: A wall shows only shadows.` */
function claimItem(claim: Claim, { form, edition }: Desk, here: boolean): PhrasingContent[] {
	const { id, label, says, text: phrase, certainty } = claim;
	return [
		strong(here ? address(edition, route.anchor(id), label) : form.link(route.anchor(id), [text(label)])),
		text(words.claim(holder(claim), certainty === 'low', sentence(says ?? phrase))),
		...(here ? form.place(id) : []),
	];
}

/** `s3, drawn by the article: 67b supports 67a. Why.` */
function relationItem(relation: Relation, { form, graph, edition }: Desk, here: boolean): PhrasingContent[] {
	const { id, why } = relation;
	return [
		strong(here ? address(edition, route.anchor(id), id) : form.link(route.anchor(id), [text(id)])),
		text(words.line(describeDrawn(relation), describeRelation(relation, graph), why)),
		...(here ? form.place(id) : []),
	];
}

/** `x5, drawn by the editors: 67b limits 12a of Led Out. Why. “What that says” (version 1.0.0)`, which leads there. */
function crossItem(relation: CrossRelation, { form, graph, edition }: Desk): PhrasingContent[] {
	const { id, why, to, other } = relation;
	return [
		strong(address(edition, route.anchor(id), id)),
		text(`${words.line(describeDrawn(relation), describeCross(relation, graph.claims), why)} `),
		form.link(to, [text(saying(other.words, other.version))]),
		...form.place(id),
	];
}

/** A passage, and what is read in it. */
function toPassage(
	id: string,
	content: readonly Inline[],
	desk: Desk,
	{ quotation, shown }: Pick<PassageBlock, 'quotation' | 'shown'> = {},
): RootContent[] {
	const { edition, form, claimsIn, relationsIn, crossIn, passages } = desk;
	const label = passages.get(id)?.label ?? id.slice(1);
	const said = [
		strong(address(edition, route.anchor(id), paragraphName(label))),
		text(' '),
		...toPhrasing(content, desk),
		...form.place(id),
	];
	const claims = (claimsIn.get(id) ?? []).toSorted((a, b) => compareIds(a.id, b.id)).map((claim) => claimItem(claim, desk, true));
	const relations = (relationsIn.get(id) ?? [])
		.toSorted((a, b) => compareIds(a.id, b.id))
		.map((relation) => relationItem(relation, desk, true));
	return [
		...(shown ? [shown.type === 'figure' ? paragraph(toPicture(shown, desk)) : toTable(shown, desk)] : []),
		quotation ? quoted(...said) : paragraph(...said),
		...toNotes(shown ? [...content, ...wordsShown(shown)] : content, desk),
		...list([...claims, ...relations, ...(crossIn.get(id) ?? []).map((relation) => crossItem(relation, desk))]),
	];
}

const toPicture = ({ image, alternative }: Figure, { form, edition }: Pick<Desk, 'form' | 'edition'>): PhrasingContent => ({
	type: 'image',
	url: form.picture?.(image) ?? edition.info.baseUrl + route.image(image),
	alt: alternative,
});

function toTable({ align, head, rows }: Table, desk: Desk): RootContent {
	return {
		type: 'table',
		align: align.map((one) => one ?? null),
		children: [head, ...rows].map((cells) => ({
			type: 'tableRow',
			children: cells.map((cell) => ({ type: 'tableCell', children: toPhrasing(cell, desk) })),
		})),
	};
}

/** A page of the text from its first heading, `depth` deep. */
function textPage(page: TextPage, desk: Desk, depth: number): RootContent[] {
	const sections = new Map(desk.edition.sections.map((section) => [section.id, section]));
	const least = Math.min(...page.sections.map((id) => sections.get(id)?.level ?? 1), 6);
	// a page may begin before its first heading
	const titled = page.blocks[0]?.type === 'heading';
	const top = titled ? depth : depth + 1;
	const blocks = page.blocks.flatMap((block): RootContent[] => {
		switch (block.type) {
			case 'heading': {
				const section = sections.get(block.section);
				const title = [section?.number, section?.title].filter(Boolean).join(' ');
				const summary = block.section === page.sections[0] ? page.argument.map((one) => toBlock(one, desk, depth)) : [];
				return [heading(top + (section?.level ?? least) - least, text(title)), ...summary];
			}
			case 'passage':
				return toPassage(block.passage, block.content, desk, block);
			case 'list':
				return block.items.flatMap(({ passage, content }) => toPassage(passage, content, desk));
			default:
				return [toBlock(block.content, desk, depth)];
		}
	});
	return titled ? blocks : [heading(depth, text(page.title)), ...blocks];
}

/** How a claim stands, in a line for each layer. */
function standingItems(claim: Claim, { standings }: Desk): PhrasingContent[][] {
	const standing = standings.get(claim.id);
	return standing === undefined
		? []
		: layerNames.map((layer) => [text(words.standsBy[layer]), strong(text(statuses[standing[layer]].word))]);
}

function propositionPage(page: PropositionPage, desk: Desk, depth: number): RootContent[] {
	const { edition, graph, passages } = desk;
	const claim = graph.claims.get(page.claim);
	if (!claim) return [];
	const relations = [claim.id, ...graph.partsOf(claim.id)].flatMap((id) => bearingAround(graph, id));
	const unique = [...new Map(relations.map((relation) => [relation.id, relation])).values()].sort((a, b) => compareIds(a.id, b.id));
	const drawnFrom = new Set(unique.flatMap(({ from }) => from));
	const premises = [...drawnFrom].flatMap((id) => graph.claims.get(id) ?? []).sort((a, b) => compareIds(a.id, b.id));
	return [
		heading(depth, text(words.proposition(page.number, page.title))),
		quoted(
			text(`${sentence(claim.says ?? claim.text)} (`),
			address(edition, route.anchor(claim.id), paragraphName(passages.get(claim.passage)?.label ?? claim.passage)),
			text(')'),
		),
		paragraph(text(words.howItStands)),
		...list(standingItems(claim, desk)),
		...page.content.map((block) => toBlock(block, desk, depth - 1)),
		heading(depth + 1, text(words.whatBearsOnIt)),
		...list(unique.map((relation) => relationItem(relation, desk, false))),
		heading(depth + 1, text(words.itsClaims)),
		...list(premises.map((premise) => claimItem(premise, desk, false))),
	];
}

/** A page of the editors' own. */
const ownPage = ({ title, content }: OwnPage, desk: Desk, depth: number): RootContent[] => [
	heading(depth, text(title)),
	...content.map((block) => toBlock(block, desk, depth - 1)),
];

/** The same by itself. */
export const toMarkdownOwnPage = (edition: Edition, page: OwnPage, form: MarkdownForm): string =>
	writeMarkdown(ownPage(page, openDesk(edition, form), 1), form);

/** A work in a line: `Boschma 2005: Proximity and Innovation. Regional Studies. https://doi.org/…` */
export function sourceLine(item: CslItem): string {
	const of = (key: string) => (typeof item[key] === 'string' ? toPlainWords(item[key] as string) : undefined);
	const people = (item.author ?? item.editor ?? []).map(fullName).join('; ');
	return [
		people,
		describeDate(item.issued),
		of('title') ?? identificationNote(item),
		of('container-title'),
		of('publisher'),
		of('DOI') === undefined ? of('URL') : `https://doi.org/${of('DOI')}`,
	]
		.filter((part) => part !== undefined && part !== '')
		.map((part) => (part as string).replace(/\.$/, ''))
		.join('. ');
}

/** Whose words these are and of which edition, under the title of every file. */
function provenance(edition: Edition, path: string): RootContent {
	const { rights, baseUrl } = edition.info;
	return paragraph(
		text(words.provenance(edition.info, whoseWords[textKindOf(edition.info)].text)),
		address(edition, path, `${baseUrl}${path}`),
		text(`. ${rights.edition}.`),
	);
}

/** Blocks as Markdown. */
export const writeMarkdown = (children: RootContent[], form: MarkdownForm): string =>
	toMarkdown(
		{ type: 'root', children },
		{
			extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown()],
			bullet: '-',
			rule: '-',
			emphasis: '_',
			listItemIndent: 'one',
			fences: true,
			unsafe: [...form.unsafe].map((character) => ({ character, inConstruct: 'phrasing' as const })),
		},
	);

/** After the first heading, whatever comes before it. */
function withProvenance(blocks: RootContent[], note: RootContent): RootContent[] {
	const index = blocks.findIndex(({ type }) => type === 'heading');
	return blocks.toSpliced(index + 1, 0, note);
}

/** A page of the text as a tree. Throws on a slug that the edition does not have. */
export function markdownTree(edition: Edition, slug: string, form: MarkdownForm): Root {
	const page = edition.pages.find((one) => one.slug === slug);
	if (!page) throw new RangeError(`No page of the text is ${slug}.`);
	const desk = openDesk(edition, form);
	return { type: 'root', children: withProvenance(textPage(page, desk, 1), provenance(edition, route.text(slug))) };
}

/** A page of the text. Throws on a slug that the edition does not have. */
export function toMarkdownText(edition: Edition, slug: string, form = plainForm(edition.info.baseUrl)): string {
	return writeMarkdown(markdownTree(edition, slug, form).children, form);
}

/** The page of a proposition; undefined where the editors wrote no introduction. */
export function toMarkdownProposition(edition: Edition, number: number, form = plainForm(edition.info.baseUrl)): string | undefined {
	const page = edition.propositions.find((proposition) => proposition.number === number);
	if (!page) return undefined;
	const desk = openDesk(edition, form);
	return writeMarkdown(withProvenance(propositionPage(page, desk, 1), provenance(edition, route.proposition(number))), form);
}

/** The whole: what it argues, the text, the propositions, the works. */
export function toMarkdownEdition(edition: Edition): string {
	const { info, argument, ownPages, pages, propositions, sources } = edition;
	const form = plainForm(info.baseUrl);
	const desk = openDesk(edition, form);
	return writeMarkdown(
		[
			heading(1, text(info.title)),
			provenance(edition, '/'),
			...argument.map((block) => toBlock(block, desk, 1)),
			...ownPages.flatMap((page) => ownPage(page, desk, 2)),
			...pages.flatMap((page) => textPage(page, desk, 2)),
			...propositions.flatMap((page) => propositionPage(page, desk, 2)),
			...(sources.length === 0 ? [] : [heading(2, text(words.sources))]),
			...list(sources.map((item) => [strong(form.link(route.source(item.id), [text(authorYear(item))])), text(`: ${sourceLine(item)}`)])),
		],
		form,
	);
}
