/** The nodes that Pandoc's citations and attribute blocks, and the annotations, add to mdast. */
import type { Literal, Node } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { CitationPiece } from '../citations/author-year.ts';
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
/** What reading found out about a directive, for the tree that is kept and for plain text. */
export interface Reading {
	attributes: CheckedAttributes;
	/** Set for terms: fragment of the index of concepts. */
	slug?: string;
}
export type AnnotationNode = (TextDirective | LeafDirective) & { reading?: Reading };

declare module 'mdast' {
	interface PhrasingContentMap {
		citation: CitationNode;
		attributes: AttributesNode;
	}
	interface RootContentMap {
		citation: CitationNode;
		attributes: AttributesNode;
	}
}

/** Offset where a parsed node begins; mdast leaves positions optional, the parser always sets them. */
export const startOf = (node: Node): number => node.position?.start.offset ?? 0;
/** Offset behind a parsed node. */
export const endOf = (node: Node): number => node.position?.end.offset ?? 0;
