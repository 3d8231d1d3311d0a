/** Verse in Pandoc's line blocks, `| a line`: the signs are taken out, each line but the last ends in a break, and its indent is kept. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { endOf, startOf } from './nodes.ts';
import type { Source } from './source.ts';

const LINE = /^[ \t>]*\|(?:[ \t]|$)/;

/** What a paragraph is: verse, prose, or verse of which the line at an offset lacks its sign. */
export function recognizeVerse(node: Paragraph, { text }: Source): 'verse' | 'prose' | { at: number } {
	const lines = [...text.slice(startOf(node), endOf(node)).matchAll(/[^\r\n]+/g)];
	if (!LINE.test(lines[0]?.[0] ?? '')) return 'prose';
	const bare = lines.find(([line]) => !LINE.test(line));
	return bare ? { at: startOf(node) + bare.index } : 'verse';
}

/** Makes lines of what was recognized as verse, in place. */
export function breakLines(node: Paragraph): void {
	let atStart = true;
	const visit = (children: readonly Nodes[]): PhrasingContent[] =>
		children.flatMap((child): PhrasingContent[] => {
			if (child.type === 'text') {
				const { position } = child;
				return child.value.split(/\r\n?|\n/).flatMap((piece, index): PhrasingContent[] => {
					const begins = index > 0 || atStart;
					atStart = false;
					const value = begins ? piece.replace(/^[ \t]*\|[ \t]?([ \t]*)/, (_, indent: string) => '\u00A0'.repeat(indent.length)) : piece;
					const words = { type: 'text' as const, value, ...(position ? { position } : {}) };
					return [...(index > 0 ? [{ type: 'break' as const }] : []), ...(value === '' ? [] : [words])];
				});
			}
			atStart = child.type === 'break';
			if ('children' in child) child.children = visit(child.children as Nodes[]) as never;
			return [child as PhrasingContent];
		});
	node.children = visit(node.children);
}
