/** The tree of a text → HTML as hast, by the markup contract that the style sheets follow. */

import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { backToNoteInText, soPrinted } from '#words/text.ts';
import {
	type Block,
	type CitedPiece,
	describeMark,
	type Figure,
	type Inline,
	type Manner,
	markId,
	notesIn,
	type PageMark,
	type Shown,
	toWords,
} from '../model/content.ts';
import { route } from '../model/routes.ts';
import { bindSigns } from './bind-signs.ts';
import { mathmlToHast } from './mathml.ts';

/** How a claim looks: its classes, and what its key prints. */
export interface ClaimLook {
	classes: readonly string[];
	/** `a` within its paragraph, or `P3`. */
	key: string;
	/** Words before the key for those who hear it: `note 67`. */
	spoken?: string;
	/** What those who listen hear where its words begin, and where they end: `59b, reported claim:`, `end of 59b`. */
	told?: { begin: string; end: string };
}

export interface HtmlOptions {
	/** Undefined for what is no claim of this edition: its words stand plain. */
	claim?(id: string): ClaimLook | undefined;
	/** Makes a path from the root into the address under which it is published. */
	href?(path: string): string;
	/** Where the key of a claim leads: to its note below the paragraph when missing. `none`: claims have no keys here; `spans`: their words carry the ids. */
	keys?: ((id: string) => string) | 'none' | 'spans';
	/** `words`: concepts are told elsewhere, and their words stand plain. */
	terms?: 'words';
	/** `false` where the passage is shown a second time: no id is repeated; a citation still says whose it is (`data-ref`). */
	ids?: boolean;
	/** `false`: nothing that only scripts look for (`data-k`, `data-key`, `data-ref`), and keys without ids, as claims have places of their own. */
	hooks?: boolean;
	/** Where the author's notes are read: below the passage when missing. */
	notes?: (id: string) => string;
	/** Where a picture lies, by its path in `content/`; at its own address when missing. */
	picture?(path: string): string;
	/** `false`: pictures are fetched at once, since the whole is printed. */
	lazy?: boolean;
	/** `false`: where pages of the printed source begin is not told. */
	marks?: boolean;
	/** The one claim that is marked; the others are plain words. */
	only?: string;
}

const text = (value: string): ElementContent => ({ type: 'text', value });
/** Heard, not seen, and no part of the words, so that nobody copies or finds it: the style sheet says it. */
const tell = (words: string): Element => h('span', { className: ['told'], dataSays: words });
const NEWLINE = '\n';

/** Words that the text sets apart. */
function writeSet(manner: Manner, words: ElementContent[]): Element {
	switch (manner) {
		case 'sub':
		case 'sup':
			return h(manner, words);
		case 'struck':
			return h('s', words);
		case 'underline':
			return h('u', words);
		case 'small-caps':
			return h('span', { className: ['small-caps'] }, words);
	}
}

/** Writes words. */
export function serializeHtml(nodes: readonly Inline[], options: HtmlOptions = {}): ElementContent[] {
	const { href = (path: string) => path, ids = true, hooks = true, marks = true, notes, keys, terms, only, claim } = options;
	const all = (children: readonly Inline[]): ElementContent[] => children.flatMap(write);

	function write(node: Inline): ElementContent[] {
		switch (node.type) {
			case 'text':
				// the end of a line is the editor's, not the text's, and whoever looks for words in a page looks for them with blanks
				return [text(bindSigns(node.value.replace(/\s*\n\s*/g, ' ')))];
			case 'break':
				return [h('br'), text(' ')];
			case 'code':
				return [h('code', node.value.replace(/\r?\n|\r/g, ' '))];
			case 'emphasis':
				return [h('em', all(node.children))];
			case 'strong':
				return [h('strong', all(node.children))];
			case 'set':
				return [writeSet(node.manner, all(node.children))];
			case 'link':
				return [h('a', { href: href(node.to), title: node.title }, all(node.children))];
			case 'citation':
				return node.pieces.map((piece) => (typeof piece === 'string' ? text(bindSigns(piece)) : writeWork(piece)));
			case 'foreign':
				return [h('span', { lang: node.language, dir: node.direction }, all(node.children))];
			case 'cited':
				return [
					h(
						'a',
						{
							className: ['cite', 'at-words'],
							...(ids ? { id: node.id } : {}),
							href: href(route.source(node.key)),
							...(hooks ? { dataKey: node.key } : {}),
							...(ids || !hooks ? {} : { dataRef: node.id }),
						},
						all(node.children),
					),
				];
			case 'speaker':
				return [h('span', { className: ['speaker'] }, all(node.children))];
			case 'note':
				return [
					h('sup', { className: ['note-key'] }, [
						h(
							'a',
							{
								id: ids && node.blocks.length > 0 ? `ref-${node.id}` : undefined,
								href: notes ? notes(node.id) : `#${node.id}`,
								role: 'doc-noteref',
							},
							node.number,
						),
					]),
				];
			case 'formula':
				return mathmlToHast(node.mathml);
			case 'mark':
				return marks ? [writeMark(node)] : [];
			case 'term':
				if (terms === 'words') return [h('span', { className: ['term'] }, all(node.children))];
				return [h('a', { className: ['term'], href: href(route.concept(node.concept)) }, all(node.children))];
			case 'sic':
				return [
					h('span', { className: ['sic'], title: node.note ?? soPrinted }, [
						...all(node.children),
						text(' '),
						h('span', { className: ['corr'] }, `[${node.correction}]`),
					]),
				];
			case 'statement':
				return writeStatement(node.id, all(node.children));
		}
	}

	/** Where a page of the printed source begins: its number stands in the margin, and is no part of the words. */
	function writeMark(mark: PageMark): Element {
		const number = describeMark(mark);
		return h('span', {
			className: ['page-mark'],
			id: ids ? markId(mark) : undefined,
			role: 'doc-pagebreak',
			ariaLabel: number,
			dataSays: number,
		});
	}

	function writeWork({ key, id, text: words }: CitedPiece): Element {
		const anchor: Properties = id === undefined ? {} : ids ? { id } : hooks ? { dataRef: id } : {};
		return h(
			'a',
			{
				className: ['cite'],
				...(ids ? anchor : {}),
				href: href(route.source(key)),
				...(hooks ? { dataKey: key } : {}),
				...(ids ? {} : anchor),
			},
			bindSigns(words),
		);
	}

	/** A claim's words, with its key before them, which leads to the note and is what links point at. */
	function writeStatement(id: string, words: ElementContent[]): ElementContent[] {
		const look = claim?.(id);
		if (!look) return words;
		const { classes, key, spoken, told } = look;
		const marked = only === undefined || only === id;
		const heard = told && marked ? [tell(`${told.begin} `), ...words, tell(`, ${told.end}`)] : words;
		if (keys === 'spans') return [h('span', { ...(ids ? { id } : {}), dataL: key, className: ['ann', ...classes], dataRef: id }, heard)];
		const span = h('span', { ...(marked ? { className: ['ann', ...classes] } : {}), ...(hooks ? { dataRef: id } : {}) }, heard);
		if (keys === 'none' || only !== undefined) return [span];
		const letters = /[a-z]*$/.exec(id)?.[0] ?? '';
		const name = spoken === undefined ? [text(key)] : [h('span', { className: ['vh'] }, spoken), text(key)];
		const anchor: Properties = ids && hooks ? { id } : {};
		return [
			h('a', { className: ['key', ...classes], ...anchor, ...(hooks ? { dataK: letters } : {}), href: keys ? keys(id) : `#n-${id}` }, name),
			span,
		];
	}

	return all(nodes);
}

/** A picture at its size, or as wide as there is room. */
export const toHtmlPicture = ({ image, alternative, width, height }: Figure, options: HtmlOptions): Element => {
	const { href = (path: string) => path, picture = (path: string) => href(route.image(path)), lazy = true } = options;
	return h('img', { src: picture(image), alt: alternative, width, height, ...(lazy ? { loading: 'lazy' } : {}), decoding: 'async' });
};

/** Writes what a passage shows above its words, of which its caption is made. */
export function toHtmlShown(shown: Shown, caption: readonly Inline[], options: HtmlOptions = {}): Element {
	if (shown.type === 'figure') return h('div', { className: ['figure'] }, toHtmlPicture(shown, options));
	const { align, head, rows } = shown;
	const cell = (name: 'th' | 'td') => (content: readonly Inline[], column: number) =>
		h(name, { scope: name === 'th' ? 'col' : undefined, dataAlign: align[column] }, serializeHtml(content, options));
	const name = toWords(caption);
	// it may be wider than the page: whoever has no mouse scrolls it too
	return h('div', { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: name }, [
		h('table', { ariaLabel: name }, [
			h('thead', h('tr', head.map(cell('th')))),
			h(
				'tbody',
				rows.map((row) => h('tr', row.map(cell('td')))),
			),
		]),
	]);
}

/** Writes the author's notes that stand in words, each with its way back. */
export function toHtmlNotes(nodes: readonly Inline[], options: HtmlOptions = {}): Element[] {
	return notesIn(nodes).map(({ id, number, blocks }) => {
		const back = h('a', { href: `#ref-${id}`, role: 'doc-backlink', ariaLabel: backToNoteInText(number) }, number);
		const [first, ...rest] = blocks;
		const opening = first?.type === 'paragraph' ? serializeHtml(first.children, options) : [];
		const others = first?.type === 'paragraph' ? rest : blocks;
		return h('div', { className: ['author-note'], id, role: 'doc-footnote' }, [
			h('p', [back, text(' '), ...opening]),
			...toHtmlBlocks(others, options),
		]);
	});
}

/** Writes blocks. With `demote`, headings come out so many levels lower. */
export function toHtmlBlocks(blocks: readonly Block[], options: HtmlOptions & { demote?: number } = {}): Element[] {
	const { demote = 0 } = options;

	function write(block: Block): Element {
		switch (block.type) {
			case 'paragraph':
				return h('p', serializeHtml(block.children, options));
			case 'heading':
				return h(`h${Math.min(6, block.depth + demote)}`, serializeHtml(block.children, options));
			case 'quotation':
				return h('blockquote', spread(block.blocks.map(write)));
			case 'code':
				return h('pre', h('code', block.language ? { className: [`language-${block.language}`] } : {}, block.value + NEWLINE));
			case 'figure': {
				const caption = block.caption.length > 0 ? [h('figcaption', serializeHtml(block.caption, options))] : [];
				return h('figure', { className: ['figure'] }, [toHtmlPicture(block.figure, options), ...caption]);
			}
			case 'rule':
				return h('hr');
			case 'list':
				return h(
					block.ordered ? 'ol' : 'ul',
					block.ordered && block.start !== 1 ? { start: block.start } : {},
					spread(block.items.map(({ blocks: inner }) => h('li', writeItem(inner, block.loose)))),
				);
		}
	}

	/** The paragraphs of a list whose items are not set apart are bare words. */
	function writeItem(inner: readonly Block[], loose: boolean): ElementContent[] {
		if (loose) return spread(inner.map(write));
		return inner.flatMap((block, index) => {
			if (block.type === 'paragraph') return [...(index > 0 ? [text(NEWLINE)] : []), ...serializeHtml(block.children, options)];
			return [text(NEWLINE), write(block), ...(index === inner.length - 1 ? [text(NEWLINE)] : [])];
		});
	}

	return blocks.map(write);
}

/** A line each, as one reads them in the source. */
function spread(elements: readonly ElementContent[]): ElementContent[] {
	return [text(NEWLINE), ...elements.flatMap((element) => [element, text(NEWLINE)])];
}

/** What stands above a page: of a single paragraph the words alone. */
export function toHtmlSummary(blocks: readonly Block[], options: HtmlOptions = {}): ElementContent[] {
	const [only] = blocks;
	if (blocks.length === 1 && only?.type === 'paragraph') return serializeHtml(only.children, options);
	return toHtmlBlocks(blocks, options);
}
