/** Reads one page of the text: headings, passages, lists and relations, in the order in which they stand. */

import type { Blockquote, Heading, List, Paragraph, Parent, Root, RootContent, Table, TableCell } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { withArticle } from '#words/grammar.ts';
import { ids, named, note, owners } from '#words/messages-annotations.ts';
import { frontMatter } from '#words/messages-files.ts';
import { besideComment, codeShown, commentNeverEnds, definition } from '#words/messages-markup.ts';
import * as words from '#words/messages-text.ts';
import type { CitedForm } from '../citations/author-year.ts';
import type { Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { annotations, headingAttributes, passageAttributes } from '../model/annotations.ts';
import type { Figure, PageMark } from '../model/content.ts';
import type { Passage, Relation, Section } from '../model/edition.ts';
import { labelOf, parseId } from '../model/ids.ts';
import { type Layer, layers } from '../model/layers.ts';
import { type RelationType, relationRow, sideOf, sides } from '../model/relations.ts';
import { route } from '../model/routes.ts';
import type { Scheme } from '../model/schemes.ts';
import { checkId, checkPlainValues, pickAttribute, pickDoubt, values } from './annotation-values.ts';
import { type CheckedAttributes, checkAttributes, describeBraces, parseAttributes } from './attributes.ts';
import { takeCaption } from './caption.ts';
import { checkBlock, checkWords, findLateFrontMatter } from './check-markup.ts';
import { checkPlainFields } from './check-plain.ts';
import { TEXT_PAGE } from './decode-files.ts';
import { locateDirective } from './directive-source.ts';
import { createFindings, type Findings, type ReadingContext, type WrittenId } from './findings.ts';
import { findFrontMatter, parseFrontMatter } from './front-matter.ts';
import { splitNumber } from './heading-number.ts';
import { endOf, startOf } from './nodes.ts';
import { Notes } from './notes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { toPlainText } from './plain-text.ts';
import { type FoundFigure, readFigure } from './read-figure.ts';
import type { Images } from './read-images.ts';
import { readInline } from './read-inline.ts';
import { createReport, type Report, type Source } from './source.ts';
import { breakLines, recognizeVerse } from './verse.ts';

/** A block of a page with its tree, which `html.ts` makes a `TextBlock` of. */
export type ReadBlock =
	| { type: 'heading'; section: string }
	| { type: 'passage'; passage: string; quotation?: true; verse?: true; depth?: number; node: Paragraph; table?: Table; figure?: Figure }
	| { type: 'list'; ordered: boolean; start: number; depth?: number; items: { passage: string; node: Paragraph }[] }
	| { type: 'other'; node: RootContent };

export interface ReadPage extends Findings {
	source: Source;
	slug: string;
	title: string;
	/** The summary above the text, as a tree. */
	argument: Root | undefined;
	blocks: ReadBlock[];
	/** Definitions that links of the page refer to. */
	definitions: RootContent[];
	sections: Section[];
	passages: Passage[];
	/** Without `attackType`, which depends on what else there is. */
	relations: Relation[];
	/** The page or leaf of the printed source on which this page of the edition ends. */
	printed: PageMark | undefined;
	/** Where the ends of a relation are written, under `x14.from` and `x14.to` (offsets). */
	ends: WrittenId[];
	messages: Message[];
}

/** How many of the article's words a cue may quote. */
const MOST_CUE_WORDS = 6;

const frontSchema = z.strictObject({
	argument: z.exactOptional(z.string()),
	title: z.exactOptional(z.string().regex(/\S/, frontMatter.emptyTitle)),
});

/**
 * Reads a page. `section` is the last heading of the pages before, to which text above this page's first heading belongs.
 * `printed` is the page of the printed source on which the pages before end. What can't be used (an annotation without an id) is left out, so that it causes no second message.
 */
export function readPage(
	source: Source,
	references: ReadonlyMap<string, CitedForm>,
	section: string | undefined,
	printed?: PageMark | undefined,
	images: Images = new Map(),
): ReadPage {
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const findings = createFindings();
	const slug = TEXT_PAGE.exec(source.file)?.[2] ?? source.file;
	const page: ReadPage = {
		...findings,
		source,
		slug,
		title: '',
		argument: undefined,
		blocks: [],
		definitions: [],
		sections: [],
		passages: [],
		relations: [],
		printed,
		ends: [],
		messages,
	};
	const late = findLateFrontMatter(source.text);
	if (late !== undefined) {
		report('front-matter-valid', late, frontMatter.late);
		return { ...page, title: slug };
	}
	const front = findFrontMatter(source.text);
	const fields = parseFrontMatter(source, front, frontSchema, Object.keys(frontSchema.shape), report);
	checkPlainFields(fields.data, ['title'], 'front-matter-valid', fields, report);
	// its fields would be read as a passage
	if (!front.closed) return { ...page, title: slug };
	const context: ReadingContext = { source, report, references, findings };
	if (fields.data?.argument !== undefined) {
		page.argument = readArgument(fields.data.argument, fields.offset(['argument']), front.to, context);
	}
	const tree = guardDepth(report, front.bodyAt, () => parseMarkdown(source.text, front.bodyAt));
	if (tree) {
		const notes = new Notes(tree);
		tellDefinitions(tree, report);
		guardDepth(report, front.bodyAt, () => new PageReader(page, { ...context, notes, images }, section).readBlocks(tree));
		for (const twin of notes.twins) report('note-placed', startOf(twin), note.twice(twin.label ?? twin.identifier));
		for (const unread of notes.unread) report('note-placed', startOf(unread), note.unused(unread.label ?? unread.identifier));
	}
	page.title = fields.data?.title ?? page.sections[0]?.title ?? '';
	if (page.title === '') report('front-matter-valid', 0, words.noTitle);
	return page;
}

/** Runs `read`; a nesting deeper than the stack is told. Such a page is nobody's prose, and to follow it without recursion would cost every other page. */
export function guardDepth<T>(report: Report, at: number, read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		report('block-known', at, words.tooDeep);
		return undefined;
	}
}

/** An `argument`, of a page or of the edition, is Markdown of its own. Its offsets are not those of the file, so its messages stand where the words are found. */
export function readArgument(text: string, at: number, end: number, context: ReadingContext): Root | undefined {
	const raw = context.source.text.slice(at, end);
	const inner: Source = { file: context.source.file, text, place: (offset) => context.source.place(at + findOffset(text, offset, raw)) };
	const report: Report = (rule, offset, reason, details) => context.report(rule, at + findOffset(text, offset, raw), reason, details);
	return guardDepth(context.report, at, () => {
		const tree = parseMarkdown(text);
		const first = context.findings.links.length;
		readEditorial(tree, { ...context, source: inner, report });
		for (const link of context.findings.links.slice(first)) link.at = at + findOffset(text, link.at, raw);
		return tree;
	});
}

/** Where in the YAML the words that begin at `offset` of the value stand: at their first occurrence. */
function findOffset(text: string, offset: number, raw: string): number {
	const words = /^\S{1,40}/.exec(text.slice(offset))?.[0] ?? '';
	const found = words ? raw.indexOf(words) : 0;
	return Math.max(found, 0);
}

const checkMarkup = (block: Parent, { source, references, report }: ReadingContext): boolean =>
	checkWords(block, source, (key) => references.has(key), report);

/** Tells addresses that no link asks for, in whichever block they stand: nothing of them is printed; takes them out of the tree. */
export function tellDefinitions(tree: Root, report: Report): void {
	const asked = new Set<string>();
	const defined = new Set<string>();
	visit(tree, (node) => {
		if (node.type === 'linkReference' || node.type === 'imageReference') asked.add(node.identifier);
	});
	visit(tree, 'definition', (node, index, parent) => {
		// those of footnotes are told with them
		if (node.label?.startsWith('^') || !parent || index === undefined) return undefined;
		const label = node.label ?? node.identifier;
		const used = asked.has(node.identifier);
		if (used && !defined.has(node.identifier)) {
			defined.add(node.identifier);
			return undefined;
		}
		report('markup-read', startOf(node), used ? definition.twice(label) : definition.unused(label));
		parent.children.splice(index, 1);
		return index;
	});
}

/** Reads blocks that are the editors' own (an introduction, a quotation): citations without ids, no annotations, no HTML. */
export function readEditorial(parent: Root | RootContent, context: ReadingContext): void {
	if (!('children' in parent)) return;
	const { report, findings } = context;
	if (parent.type === 'paragraph' || parent.type === 'heading') {
		checkMarkup(parent, context);
		if (parent.type === 'paragraph' && recognizeVerse(parent, context.source) === 'verse') breakLines(parent);
		readInline(parent, undefined, context);
		return;
	}
	const children = parent.children as RootContent[];
	let taken: RootContent | undefined;
	parent.children = children.flatMap((child, index): RootContent[] => {
		if (child === taken) return [];
		const figure = context.images && readFigure(child, children[index + 1], context);
		if (figure) {
			taken = figure.taken;
			const { caption } = figure;
			checkMarkup(caption, context);
			readInline(caption, undefined, context);
			return [{ ...caption, data: { figure: figure.figure } }];
		}
		return isKept(child) ? [child] : [];
	}) as typeof parent.children;

	/** Reads a block; false for what is left out. */
	function isKept(child: RootContent): boolean {
		const start = startOf(child);
		if (child.type === 'html') {
			tellHtml(child.value, start, report);
			return false;
		}
		if (child.type === 'table' || child.type === 'footnoteDefinition') {
			if (child.type === 'table') report('block-known', start, words.inTextOnly.table);
			else report('note-placed', start, words.inTextOnly.footnote);
			return false;
		}
		if (child.type === 'leafDirective' || child.type === 'containerDirective') {
			report('nesting-legal', start, words.inTextOnly.line(`${':'.repeat(child.type === 'leafDirective' ? 2 : 3)}${child.name}`));
			return false;
		}
		if (child.type === 'definition') findings.links.push({ node: child, at: start });
		else readEditorial(child, context);
		return true;
	}
}

/** Comments and nothing else: what stands beside one would be left out with it. */
const isComment = (html: string) => /^(?:<!--(?:-?>|(?:(?!-->)[\s\S])*-->)\s*)+$/.test(html);
const hasComment = (html: string) => html.startsWith('<!--') && html.includes('-->');
/** Tells a block of HTML that is more than comments. */
const tellHtml = (html: string, at: number, report: Report): void => {
	if (isComment(html)) return;
	if (html.startsWith('<!--') && !html.includes('-->')) report('markup-read', at, commentNeverEnds);
	else report('html-absent', at, hasComment(html) ? besideComment : words.html);
};

class PageReader {
	readonly #page: ReadPage;
	readonly #context: ReadingContext;
	#section: string | undefined;
	/** The passages a relation that stands here belongs to: the one before, or all of the list before. */
	#before: string[] = [];

	constructor(page: ReadPage, context: ReadingContext, section: string | undefined) {
		this.#page = page;
		this.#context = context;
		this.#section = section;
	}

	readBlocks(tree: Root): void {
		const { report, findings } = this.#context;
		let captioned: RootContent | undefined;
		for (const [index, node] of tree.children.entries()) {
			const start = startOf(node);
			if (node === captioned) continue;
			if (node.type === 'table') {
				captioned = this.#readTable(node, tree.children[index + 1]);
				continue;
			}
			const figure = readFigure(node, tree.children[index + 1], this.#context);
			if (figure) {
				captioned = figure.taken;
				this.#readFigure(figure);
				continue;
			}
			if (checkBlock(tree.children, index, this.#context.source, report)) continue;
			switch (node.type) {
				case 'heading':
					this.#readHeading(node);
					break;
				case 'paragraph': {
					const passage = this.#readPassage(node, 'paragraph');
					if (passage) this.#page.blocks.push({ type: 'passage', ...passage, node });
					break;
				}
				case 'list':
					this.#readList(node);
					break;
				case 'blockquote':
					this.#readQuotation(node);
					break;
				case 'leafDirective':
					this.#readRelation(node);
					break;
				case 'containerDirective':
					report('directive-form', start, words.threeColons(node.name));
					break;
				case 'definition':
					findings.links.push({ node, at: start });
					this.#page.definitions.push(node);
					break;
				case 'footnoteDefinition':
					// read where a passage leads to it
					break;
				case 'html':
					tellHtml(node.value, start, report);
					break;
				default:
					if (node.type === 'code') report('code-shown', start, codeShown);
					readEditorial(node, this.#context);
					this.#page.blocks.push({ type: 'other', node });
			}
		}
	}

	#readHeading(node: Heading): void {
		const { report, source, findings } = this.#context;
		const last = node.children.at(-1);
		const braces = last?.type === 'attributes' ? last : undefined;
		if (braces) node.children.pop();
		const block = braces && parseAttributes(source.text, startOf(braces));
		const attributes = checkAttributes(block, headingAttributes, owners.heading, endOf(node.children.at(-1) ?? node), report);
		const id = checkId(attributes, 'heading', ids.these.heading, '#h9', this.#context);
		if (id && parseId(id.value)?.form !== 'heading')
			report('id-kind', id.at, ids.ofOther(id.value, named.heading, '#h9'), { actual: id.value });
		checkMarkup(node, this.#context);
		readInline(node, undefined, this.#context);
		this.#before = [];
		const section = { id: id?.value ?? '', ...splitNumber(toPlainText(node.children)) };
		if (section.title === '') report('claim-words', startOf(node), words.emptyHeading);
		this.#section = section.id;
		if (id) findings.written.push({ id: id.value, at: id.at });
		const { slug } = this.#page;
		this.#page.sections.push({ ...section, slug, level: node.depth, url: route.text(slug, section.id) });
		this.#page.blocks.push({ type: 'heading', section: section.id });
	}

	/**
	 * Reads a paragraph as a passage, with the cells of the table, or what the picture shows, of which it is the caption; its id is '' if it has none
	 * that can be used. Undefined for what was meant as a relation.
	 */
	#readPassage(
		node: Paragraph,
		form: 'paragraph' | 'item' | 'quotation',
		{ cells, figure }: { cells?: readonly TableCell[]; figure?: Figure | undefined } = {},
	): { passage: string; verse?: true } | undefined {
		const { report, source, findings } = this.#context;
		const meant = /^::(\w+)\s*[[{]/.exec(source.text.slice(startOf(node), startOf(node) + 40));
		if (meant) {
			report('directive-form', startOf(node), words.line.unread(meant[1] as string));
			return undefined;
		}
		const last = node.children.at(-1);
		const before = node.children.at(-2);
		const braces = last?.type === 'attributes' && !(before?.type === 'citation' && endOf(before) === startOf(last)) ? last : undefined;
		if (braces) {
			node.children.pop();
			if (before?.type === 'text') before.value = before.value.trimEnd();
		}
		const kind = recognizeVerse(node, source);
		if (typeof kind === 'object') report('markup-read', kind.at, words.passage.brokenVerse);
		const told = [checkMarkup(node, this.#context), ...(cells ?? []).map((cell) => checkMarkup(cell, this.#context))].includes(true);
		if (kind === 'verse') breakLines(node);
		if (cells) node.children.push(...(cells as unknown as Paragraph['children']));
		const block = braces && parseAttributes(source.text, startOf(braces));
		if (braces && !block) report('attribute-place', startOf(braces), describeBraces(source.text.slice(startOf(braces), endOf(braces))));
		const attributes = checkAttributes(block, passageAttributes, owners.passage, endOf(node), report);
		// what is to be mended first is not given an id
		const nameless = (braces && !block) || ((told || typeof kind === 'object') && attributes.ids.length === 0);
		const written = nameless ? undefined : checkId(attributes, 'passage', ids.these.passage, '#p67', this.#context);
		checkPlainValues(attributes, this.#context);
		let id = '';
		if (written && parseId(written.value)?.form !== 'passage') {
			report('id-kind', written.at, ids.ofOther(written.value, named.passage, '#p67'), { actual: written.value });
		} else if (written) {
			id = written.value;
			findings.written.push({ id, at: written.at });
		}
		const marks: PageMark[] = [];
		const notes: NonNullable<Passage['notes']> = [];
		readInline(node, { id: id || undefined, marks, notes }, this.#context);
		const caption = toPlainText(node.children);
		const text = figure ? [caption, figure.alternative].filter(Boolean).join(' ') : caption;
		if (cells) node.children = node.children.filter((child) => (child.type as string) !== 'tableCell');
		const printed = this.#place(node, marks);
		const speaker = node.children.find((child) => child.type === 'span' && child.reading?.speaker);
		if (text === '') report('claim-words', startOf(node), words.passage.empty);
		if (this.#section === undefined) {
			this.#section = '';
			report('passage-section', startOf(node), words.passage.noHeading);
		}
		this.#before = id ? [id] : [];
		if (id) {
			this.#page.passages.push({
				id,
				label: labelOf(id),
				section: this.#section,
				...(form === 'item' ? { item: true } : form === 'quotation' ? { quotation: true } : {}),
				...(kind === 'verse' ? { verse: true } : {}),
				...(cells ? { table: true } : {}),
				...(figure ? { figure: this.#describeFigure(figure) } : {}),
				...(speaker ? { speaker: toPlainText([speaker]).replace(/[.:]$/, '') } : {}),
				...(printed ? { printed } : {}),
				text,
				...(notes.length > 0 ? { notes } : {}),
				url: route.anchor(id),
				...pickDoubt(attributes.values),
			});
		}
		return { passage: id, ...(kind === 'verse' ? { verse: true } : {}) };
	}

	/** Where a passage stands in the printed source, if pages of that are marked. */
	#place(node: Paragraph, marks: readonly PageMark[]): Passage['printed'] {
		const [first, last] = [marks[0], marks.at(-1)];
		const begins = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
		const from = begins?.type === 'span' && begins.reading?.mark ? first : (this.#page.printed ?? undefined);
		this.#page.printed = last ?? this.#page.printed;
		if (!from) return undefined;
		const to = last && last.unit === from.unit && last.number !== from.number ? { to: last.number } : {};
		return { unit: from.unit, from: from.number, ...to };
	}

	/** A quotation that the text itself sets apart: each of its paragraphs is a passage. */
	#readQuotation(node: Blockquote, depth = 0): void {
		for (const child of node.children) {
			if (checkBlock([child], 0, this.#context.source, this.#context.report)) continue;
			if (child.type === 'paragraph') {
				const passage = this.#readPassage(child, 'quotation');
				if (passage) this.#page.blocks.push({ type: 'passage', ...passage, quotation: true, ...deep(depth), node: child });
			} else if (child.type === 'leafDirective') this.#readRelation(child);
			else if (child.type === 'html' && hasComment(child.value)) tellHtml(child.value, startOf(child), this.#context.report);
			else if (child.type !== 'footnoteDefinition') this.#context.report('block-known', startOf(child), words.inQuotation(child.type));
		}
	}

	/** A list, `depth` lists deep: the items are passages, and so are further paragraphs of an item, its quotations and the items of its lists. */
	#readList(node: List, depth = 0): string[] {
		const { report } = this.#context;
		const passages: string[] = [];
		let items: { passage: string; node: Paragraph }[] = [];
		let start = node.start ?? 1;
		const flush = (): void => {
			if (items.length > 0) this.#page.blocks.push({ type: 'list', ordered: node.ordered === true, start, ...deep(depth), items });
			start += items.length;
			items = [];
		};
		for (const item of node.children) {
			const [first, ...others] = item.children;
			if (first?.type !== 'paragraph') {
				report('block-known', startOf(first ?? item), first ? words.list.beginsWith(first.type) : words.list.emptyItem);
				continue;
			}
			if (checkBlock([first], 0, this.#context.source, report)) continue;
			const passage = this.#readPassage(first, 'item');
			if (passage) items.push({ passage: passage.passage, node: first });
			passages.push(...this.#before);
			for (const other of others) {
				if (other.type === 'leafDirective') this.#readRelation(other);
				else if (other.type === 'paragraph' || other.type === 'list' || other.type === 'blockquote') {
					if (checkBlock([other], 0, this.#context.source, report)) continue;
					flush();
					const from = this.#page.passages.length;
					if (other.type === 'list') this.#readList(other, depth + 1);
					else if (other.type === 'blockquote') this.#readQuotation(other, depth + 1);
					else {
						const next = this.#readPassage(other, 'item');
						if (next) this.#page.blocks.push({ type: 'passage', ...next, ...deep(depth + 1), node: other });
					}
					passages.push(...this.#page.passages.slice(from).map(({ id }) => id));
				} else if (other.type === 'html' && hasComment(other.value)) tellHtml(other.value, startOf(other), report);
				else if (other.type !== 'footnoteDefinition') {
					report('block-known', startOf(other), words.list.inItem(other.type));
				}
			}
		}
		this.#before = passages;
		flush();
		return passages;
	}

	/** A table and its caption, the paragraph behind it, which has the id; gives the caption. One without words has the id alone. */
	#readTable(node: Table, next: RootContent | undefined): RootContent | undefined {
		const { report, source } = this.#context;
		const caption = takeCaption(next, /^(?:[Tt]able)?:[ \t]*/);
		const [head] = node.children;
		for (const row of node.children) {
			if (row.children.length !== head?.children.length)
				report('table-whole', startOf(row), words.table.otherCells(row.children.length, head?.children.length));
		}
		const cells = node.children.flatMap((row) => row.children);
		const empty = cells.every((cell) => source.text.slice(startOf(cell), endOf(cell)).replace(/[|\s]/g, '') === '');
		const missing = this.#page.missing.length;
		const own = caption ?? emptyCaption(node);
		const passage = empty ? undefined : this.#readPassage(own, 'paragraph', { cells });
		const lacks = caption ? undefined : this.#page.missing.slice(missing).find(({ form }) => form === 'passage');
		if (lacks) lacks.opens = `${source.text.includes('\r\n') ? '\r\n\r\n' : '\n\n'}Table:`;
		if (passage) this.#page.blocks.push({ type: 'passage', ...passage, node: own, table: node });
		if (empty) report('table-whole', startOf(node), words.table.empty);
		return caption;
	}

	#readFigure({ figure, caption }: FoundFigure): void {
		const passage = this.#readPassage(caption, 'paragraph', { figure });
		if (passage) this.#page.blocks.push({ type: 'passage', ...passage, node: caption, figure });
	}

	/** The picture as the data have it: at its address. */
	#describeFigure({ image, alternative, width, height }: Figure): NonNullable<Passage['figure']> {
		return { image: route.image(image), alternative, width, height, sha256: this.#context.images?.get(image)?.sha256 ?? '' };
	}

	#readRelation(node: LeafDirective): void {
		const { report, source, findings } = this.#context;
		const start = startOf(node);
		const rule = Object.hasOwn(annotations, node.name) ? annotations[node.name] : undefined;
		if (rule?.form !== 'leaf') {
			if (rule) report('directive-form', start, words.line.amongWords(node.name));
			else {
				const relations = Object.keys(annotations).filter((name) => annotations[name]?.form === 'leaf');
				report('directive-known', start, words.line.unknown(node.name, suggest(node.name, relations)), { actual: node.name });
			}
			return;
		}
		const { attributesAt } = locateDirective(node, source.text);
		const block = attributesAt === undefined ? undefined : parseAttributes(source.text, attributesAt);
		const attributes = checkAttributes(block, rule.attributes, `::${node.name}`, endOf(node), report);
		const type = node.name as RelationType;
		const noun = relationRow({ type }).noun.one;
		const form = sides[sideOf({ type })].anchor;
		const example = rule.attributes['id']?.meaning ?? '';
		const id = checkId(attributes, form, ids.thisLine(noun), example, this.#context);
		const sound = id && parseId(id.value)?.form === form;
		if (id && !sound)
			report('id-kind', id.at, ids.ofOther(id.value, withArticle(noun), example), {
				actual: id.value,
			});
		checkMarkup(node, this.#context);
		checkPlainValues(attributes, this.#context);
		readInline(node, undefined, this.#context);
		const why = toPlainText(node.children);
		if (relationRow({ type }).why === (why === ''))
			report('relation-reason', start, why === '' ? words.line.noReason(type) : words.line.needlessReason(type));
		this.#checkCue(type, attributes);
		if (this.#before.length === 0) report('relation-passage', start, words.line.noPassage(type));
		if (id && sound) findings.written.push({ id: id.value, at: id.at });
		const from = values(attributes.values.get('from'));
		const to = attributes.values.get('to');
		const comma = from.find((premise) => /[,;]/.test(premise.id));
		if (comma) {
			report('attribute-value', comma.at, words.line.commas(from.flatMap((one) => one.id.split(/[,;]/).filter(Boolean)).join(' ')));
			return;
		}
		if (to && /\s/.test(to.value)) {
			report('attribute-value', to.valueAt, words.line.manyTargets(to.value.split(/\s+/).length));
			return;
		}
		if (!id || !sound || from.length === 0 || !to) return;
		this.#page.relations.push({
			id: id.value,
			type,
			from: from.map((premise) => premise.id),
			to: to.value,
			drawn: (attributes.values.get('drawn')?.value as Layer | undefined) ?? 'editors',
			...pickAttribute(attributes.values, 'cue'),
			...(attributes.values.has('scheme') ? { scheme: attributes.values.get('scheme')?.value as Scheme } : {}),
			...(attributes.values.has('main') ? { main: true as const } : {}),
			...(why === '' ? {} : { why }),
			...pickDoubt(attributes.values),
			passage: this.#passageOf(from.map((premise) => premise.id)),
			url: route.anchor(id.value),
		});
		this.#page.ends.push({ id: `${id.value}.from`, at: (from[0] as WrittenId).at }, { id: `${id.value}.to`, at: to.valueAt });
	}

	/** What in the article shows a line must be named, shortly, unless the editors draw it. */
	#checkCue(type: RelationType, { values: given }: CheckedAttributes): void {
		const { report } = this.#context;
		const drawn = given.get('drawn');
		const cue = given.get('cue');
		const row = drawn && layers[drawn.value as Layer];
		if (drawn && row?.cue && !cue)
			report('cue-present', drawn.at, words.line.noCue(type, row.drawnBy, MOST_CUE_WORDS), { expected: ['cue'] });
		const length = cue?.value.split(/\s+/).length ?? 0;
		if (cue && length > MOST_CUE_WORDS) report('cue-short', cue.valueAt, words.line.longCue(length, MOST_CUE_WORDS));
	}

	/** Behind a list, a relation belongs to the last item that holds one of its premises, else to the last item. */
	#passageOf(premises: readonly string[]): string {
		const held = new Set(premises.map((id) => parseId(id)).flatMap((parsed) => (parsed?.form === 'claim' ? [parsed.passage] : [])));
		return this.#before.findLast((passage) => held.has(passage)) ?? this.#before.at(-1) ?? '';
	}
}

/** A caption that is not written, at the end of what it would be the caption of. */
function emptyCaption({ position }: RootContent): Paragraph {
	return { type: 'paragraph', children: [], ...(position ? { position: { start: position.end, end: position.end } } : {}) };
}

const deep = (depth: number): { depth?: number } => (depth > 0 ? { depth } : {});
