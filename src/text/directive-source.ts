/** Where the parts of a directive stand in its source; remark-directive gives only the extent of the whole. */
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { endOf, startOf } from './nodes.ts';

export interface DirectiveParts {
	/** Neither label nor attributes: `:806` in `2002:806`, which is prose. */
	bare: boolean;
	/** Offsets behind `[` and of `]`; undefined without a label. */
	label: { from: number; to: number } | undefined;
	/** Offset of `{`; undefined without attributes. */
	attributesAt: number | undefined;
}

/** Finds the parts of a directive as it was parsed (its children not yet changed). */
export function locateDirective(node: TextDirective | LeafDirective, text: string): DirectiveParts {
	const end = endOf(node);
	const nameEnd = startOf(node) + (node.type === 'leafDirective' ? 2 : 1) + node.name.length;
	let offset = nameEnd;
	let label: DirectiveParts['label'];
	if (text[nameEnd] === '[' && nameEnd < end) {
		const last = node.children.at(-1);
		offset = last ? endOf(last) : nameEnd + 1;
		// White space at the end of a label belongs to none of its nodes.
		while (offset < end && text[offset] !== ']') offset++;
		label = { from: nameEnd + 1, to: offset };
		offset++;
	}
	const attributesAt = offset < end && text[offset] === '{' ? offset : undefined;
	return { bare: label === undefined && attributesAt === undefined, label, attributesAt };
}
