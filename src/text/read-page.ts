/** Reads one page of the text: headings, passages, lists and relations, in the order in which they stand. */

import type { Blockquote, Heading, List, Paragraph, Root, RootContent, Table, TableCell } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { ids, named, note, owners } from '#words/messages-annotations.ts';
import { frontMatter } from '#words/messages-files.ts';
import { codeShown } from '#words/messages-markup.ts';
import * as words from '#words/messages-text.ts';
import type { CitedForm } from '../citations/author-year.ts';
import type { Message } from '../diagnostics/messages.ts';
import { headingAttributes, passageAttributes } from '../model/annotations.ts';
import type { Figure, PageMark } from '../model/content.ts';
import type { Passage, Relation, Section } from '../model/edition.ts';
import { labelOf, parseId } from '../model/ids.ts';
import { route } from '../model/routes.ts';
import { checkId, checkPlainValues, pickDoubt } from './annotation-values.ts';
import { checkAttributes, describeBraces, parseAttributes } from './attributes.ts';
import { takeCaption } from './caption.ts';
import { checkBlock, findLateFrontMatter } from './check-markup.ts';
import { checkPlainFields } from './check-plain.ts';
import { TEXT_PAGE } from './decode-files.ts';
import { createFindings, type Findings, type ReadingContext, type WrittenId } from './findings.ts';
import { findFrontMatter, parseFrontMatter } from './front-matter.ts';
import { splitNumber } from './heading-number.ts';
import { endOf, startOf } from './nodes.ts';
import { Notes } from './notes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { toPlainText } from './plain-text.ts';
import { checkMarkup, guardDepth, hasComment, readArgument, readEditorial, tellDefinitions, tellHtml } from './read-editorial.ts';
import { type FoundFigure, readFigure } from './read-figure.ts';
import type { Images } from './read-images.ts';
import { readInline } from './read-inline.ts';
import { readRelation } from './read-relation.ts';
import { createReport, type Source } from './source.ts';
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
	/** Where the ends of a relation and its cue are written, under `x14.from`, `x14.to` and `x14.cue` (offsets). */
	ends: WrittenId[];
	messages: Message[];
}

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
		const faulty = [checkMarkup(node, this.#context), ...(cells ?? []).map((cell) => checkMarkup(cell, this.#context))].includes(true);
		if (kind === 'verse') breakLines(node);
		if (cells) node.children.push(...(cells as unknown as Paragraph['children']));
		const block = braces && parseAttributes(source.text, startOf(braces));
		if (braces && !block) report('attribute-place', startOf(braces), describeBraces(source.text.slice(startOf(braces), endOf(braces))));
		const attributes = checkAttributes(block, passageAttributes, owners.passage, endOf(node), report);
		// what is to be mended first is not given an id
		const nameless = (braces && !block) || ((faulty || typeof kind === 'object') && attributes.ids.length === 0);
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
		const read = readRelation(node, this.#before, this.#context);
		if (!read) return;
		this.#page.relations.push(read.relation);
		this.#page.ends.push(...read.ends);
	}
}

/** A caption that is not written, at the end of what it would be the caption of. */
function emptyCaption({ position }: RootContent): Paragraph {
	return { type: 'paragraph', children: [], ...(position ? { position: { start: position.end, end: position.end } } : {}) };
}

const deep = (depth: number): { depth?: number } => (depth > 0 ? { depth } : {});
