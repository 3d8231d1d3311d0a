/** The nodes that Pandoc's citations and attribute blocks, and the annotations, add to mdast. */
import type { FootnoteReference, Literal, Node, Parent, PhrasingContent, RootContent } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { CitationPiece } from '../citations/print-citation.ts';
import type { Figure, Manner, PageMark } from '../model/content.ts';
import type { CheckedAttributes } from './attributes.ts';

/** `[@key, p. 302; @other]` or `@key [p. 491]`; `value` is its source. */
export interface CitationNode extends Literal {
	type: 'citation';
	narrative: boolean;
	/** Set when the page is read: what is printed, and the ids of the occurrences where they have any. */
	pieces?: CitationPiece[];
	ids?: readonly string[];
}
/** `{#p67 note="…"}` outside a directive; `value` is its source. */
export interface AttributesNode extends Literal {
	type: 'attributes';
}
/** `[words]{lang=de}`: its attributes are the last of its children until it is read. */
export interface SpanNode extends Parent {
	type: 'span';
	children: PhrasingContent[];
	/** What its attributes say of its words. */
	reading?: SpanReading;
}
export interface SpanReading {
	/** How the words are set. */
	manner?: Manner;
	/** The language of the words, a tag of BCP 47. */
	language?: string;
	/** The work that is cited at them, and the id of the occurrence. */
	cited?: { key: string; id: string };
	/** Here begins a page or a leaf of the printed source. */
	mark?: PageMark;
	/** Who speaks. */
	speaker?: true;
}
/** `$a_1$` or `$$…$$`; `value` is its TeX. */
export interface FormulaNode extends Literal {
	type: 'formula';
	/** It stands on a line of its own. */
	display: boolean;
	/** Set when it is read. */
	mathml?: string;
}
/** `H~2~O`, `2^nd^`: letters below or above the line. */
export interface SetNode extends Parent {
	type: 'set';
	manner: Manner;
	children: PhrasingContent[];
}
/** `^[words]`, a note of the author. */
export interface InlineNoteNode extends Parent {
	type: 'inlineNote';
	children: PhrasingContent[];
}
/** A note of the author at its place in the text. */
export type NoteNode = (FootnoteReference | InlineNoteNode) & { note?: NoteReading };
export interface NoteReading {
	/** `fn-p67-1`, the first note of passage 67. */
	id: string;
	/** The author's own sign or number; else it is counted on its page. */
	number: string;
	/** Its words; empty where a note is referred to again. */
	blocks: RootContent[];
}
/** What reading found out about a directive, for the tree that is kept and for plain text. */
export interface DirectiveReading {
	attributes: CheckedAttributes;
	/** Set for terms: fragment of the index of concepts. */
	slug?: string;
}
export type AnnotationNode = (TextDirective | LeafDirective) & { reading?: DirectiveReading };

declare module 'mdast' {
	interface ParagraphData {
		/** Its words are the caption of this picture. */
		figure?: Figure;
	}
	interface PhrasingContentMap {
		citation: CitationNode;
		attributes: AttributesNode;
		span: SpanNode;
		inlineNote: InlineNoteNode;
		formula: FormulaNode;
		set: SetNode;
	}
	interface RootContentMap {
		citation: CitationNode;
		attributes: AttributesNode;
		formula: FormulaNode;
		span: SpanNode;
		inlineNote: InlineNoteNode;
		set: SetNode;
	}
}

/** Offset where a parsed node begins; mdast leaves positions optional, the parser always sets them. */
export const startOf = (node: Node): number => node.position?.start.offset ?? 0;
/** Offset behind a parsed node. */
export const endOf = (node: Node): number => node.position?.end.offset ?? 0;
