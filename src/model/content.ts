/**
 * What a text says, as a tree of meaning: what stands in it is a claim, a citation or a term, and not yet a link or a class.
 * Writers make of it what their format has: HTML (`formats/html.ts`), TEI, the XHTML of a book, plain words.
 */

import { beginsHere } from '#words/text.ts';

/** One work of a citation as it is printed: `MacKinnon et al. 2002, p. 302`. */
export interface CitedPiece {
	key: string;
	/** The occurrence, `q55`; introductions and summaries have none. */
	id?: string;
	text: string;
}

/** Where a page, or a leaf of a manuscript, begins in the printed source: `115`, `xii`, `12r`. */
export interface PageMark {
	unit: 'page' | 'folio';
	number: string;
}
/** `p. 115`, `fol. 12r`. */
export const describeMark = ({ unit, number }: PageMark): string => beginsHere[unit](number);

/** The fragment of its place: `page-115`, `folio-12r`. */
export const markId = ({ unit, number }: PageMark): string => `${unit}-${number.replace(/[^\p{L}\p{N}.-]/gu, '_')}`;

/** How words are set where the text sets them apart: below or above the line, struck out, in small capitals, underlined. */
export const manners = ['sub', 'sup', 'struck', 'small-caps', 'underline'] as const;
export type Manner = (typeof manners)[number];

/** Words within a block, in reading order. */
export type Inline =
	| { type: 'text'; value: string }
	/** A line break that was written; other breaks of lines are white space of the text. */
	| { type: 'break' }
	| { type: 'code'; value: string }
	| { type: 'emphasis' | 'strong'; children: Inline[] }
	| { type: 'set'; manner: Manner; children: Inline[] }
	/** `to` is an address: a path from the root of the site, or one that begins with its scheme. */
	| { type: 'link'; to: string; title?: string; children: Inline[] }
	/** The works of a citation and the words and signs around them; `narrative` when it is part of the sentence. */
	| { type: 'citation'; narrative: boolean; pieces: (string | CitedPiece)[] }
	/** A claim or an assumption, by its id; these may nest. `again`: a further part of one that a writer had to part. */
	| { type: 'statement'; id: string; again?: true; children: Inline[] }
	/** A word of the index of concepts, by the slug of its entry. */
	| { type: 'term'; concept: string; children: Inline[] }
	/** Words of another language than the text's (a tag of BCP 47), and which way they are written where that is not from left to right. */
	| { type: 'foreign'; language: string; direction?: 'rtl'; children: Inline[] }
	/** Words of the text at which the editors name the work they speak of; nothing is printed for it. */
	| { type: 'cited'; key: string; id: string; children: Inline[] }
	/** Who speaks, as the text prints it before his words. */
	| { type: 'speaker'; children: Inline[] }
	/** A formula: its TeX, and the same as a `<math>` element. */
	| { type: 'formula'; tex: string; display: boolean; mathml: string }
	| ({ type: 'mark' } & PageMark)
	/** A note of the author, by the sign or number that is printed for it. Its words stand where it is first referred to; after that it has none. */
	| { type: 'note'; id: string; number: string; blocks: Block[] }
	/** A slip that is printed so, and what the editors read instead. */
	| { type: 'sic'; correction: string; note?: string; children: Inline[] };

/** A table, its cells by rows. */
export interface Table {
	type: 'table';
	align: ('left' | 'right' | 'center' | undefined)[];
	head: Inline[][];
	rows: Inline[][][];
}
/** A picture of `content/images/`, by its path below that folder's parent, with its size in pixels. */
export interface Figure {
	type: 'figure';
	image: string;
	/** What it shows, for those who don't see it. */
	alternative: string;
	width: number;
	height: number;
}
/** What a passage shows above its words, which are its caption. */
export type Shown = Table | Figure;

/** All words of what a passage shows: cell after cell, or what a picture shows. */
export const wordsShown = (shown: Shown): Inline[] =>
	shown.type === 'figure'
		? [{ type: 'text', value: shown.alternative }]
		: [...shown.head, ...shown.rows.flat()].flatMap((cell): Inline[] => [...cell, { type: 'text', value: '\n' }]);

/** A block of running text outside the numbered passages. */
export type Block =
	| { type: 'paragraph'; children: Inline[] }
	| { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
	/** `loose`: its items are set apart, as paragraphs. */
	| { type: 'list'; ordered: boolean; start: number; loose: boolean; items: { loose: boolean; blocks: Block[] }[] }
	| { type: 'quotation'; blocks: Block[] }
	| { type: 'code'; value: string; language?: string }
	| { type: 'figure'; figure: Figure; caption: Inline[] }
	| { type: 'rule' };

/** Every node below these, in reading order, each before what it holds. */
export function* walkInline(nodes: readonly Inline[]): Generator<Inline> {
	for (const node of nodes) {
		yield node;
		if ('children' in node) yield* walkInline(node.children);
	}
}

/** The words of blocks, plain. */
export const blocksToWords = (blocks: readonly Block[]): string =>
	blocks
		.map((block): string => {
			switch (block.type) {
				case 'paragraph':
				case 'heading':
					return toWords(block.children);
				case 'list':
					return block.items.map((item) => blocksToWords(item.blocks)).join(' ');
				case 'quotation':
					return blocksToWords(block.blocks);
				case 'figure':
					return `${block.figure.alternative} ${toWords(block.caption)}`;
				case 'code':
					return block.value;
				default:
					return '';
			}
		})
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();

/** The words that stand in blocks, in their order. */
export const inlinesIn = (blocks: readonly Block[]): Inline[] =>
	blocks.flatMap((block): Inline[] => {
		switch (block.type) {
			case 'paragraph':
			case 'heading':
				return block.children;
			case 'list':
				return block.items.flatMap((item) => inlinesIn(item.blocks));
			case 'quotation':
				return inlinesIn(block.blocks);
			case 'figure':
				return block.caption;
			default:
				return [];
		}
	});

/** The author's notes that stand in words, in their order, each once. */
export const notesIn = (nodes: readonly Inline[]): Extract<Inline, { type: 'note' }>[] =>
	[...walkInline(nodes)].flatMap((node) => (node.type === 'note' && node.blocks.length > 0 ? [node] : []));

/** Plain words: annotations leave theirs, a slip its correction in square brackets; white space is collapsed. */
export function toWords(nodes: readonly Inline[]): string {
	const write = (node: Inline): string => {
		switch (node.type) {
			case 'text':
			case 'code':
				return node.value;
			case 'break':
				return ' ';
			case 'formula':
				return node.tex;
			case 'mark':
			case 'note':
				return '';
			case 'citation':
				return node.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
			case 'sic':
				return `${node.children.map(write).join('')} [${node.correction}]`;
			default:
				return node.children.map(write).join('');
		}
	};
	return nodes.map(write).join('').replace(/\s+/g, ' ').trim();
}
