/** The plain reading text of an annotated page: its Markdown without any mark of annotation. */
import type { Nodes, Parent } from 'mdast';
import { annotations } from '../../src/model/annotations.ts';
import { locateDirective } from '../../src/text/directive-source.ts';
import { findFrontMatter } from '../../src/text/front-matter.ts';
import { endOf, startOf } from '../../src/text/nodes.ts';
import { parseMarkdown } from '../../src/text/parse-markdown.ts';

/**
 * Takes away every annotation and leaves all else byte for byte: works on the source by offsets and never writes Markdown anew.
 * `:claim[Fire casts shadows]{#p1a} [@lamp2001]{#q1}. {#p1}` → `Fire casts shadows [@lamp2001].` Relations go with the line ends before them.
 */
export function stripAnnotations(markdown: string): string {
	const mark = markdown.startsWith('\uFEFF') ? '\uFEFF' : '';
	const text = markdown.slice(mark.length);
	const cuts = collectCuts(parseMarkdown(text, findFrontMatter(text).bodyAt), text);
	let plain = mark;
	let at = 0;
	for (const [from, to] of cuts) {
		if (from > at) plain += text.slice(at, from);
		at = Math.max(at, to);
	}
	return plain + text.slice(at);
}

/** The extents to be left out, in order. */
function collectCuts(tree: Parent, text: string): [from: number, to: number][] {
	const cuts: [number, number][] = [];
	const visit = (parent: Parent): void => {
		for (const [index, node] of parent.children.entries() as ArrayIterator<[number, Nodes]>) {
			const start = startOf(node);
			const end = endOf(node);
			if (node.type === 'attributes') {
				const before = parent.children[index - 1];
				const cites = before?.type === 'citation' && endOf(before) === start;
				cuts.push([cites ? start : start - (/\s*$/.exec(text.slice(Math.max(0, start - 400), start))?.[0].length ?? 0), end]);
			} else if (node.type === 'leafDirective' && annotations[node.name]?.form === 'leaf') {
				cuts.push(lineExtent(text, start, end));
				continue;
			} else if (node.type === 'textDirective' && annotations[node.name]?.form === 'text') {
				const { bare, label } = locateDirective(node, text);
				if (label) {
					cuts.push([start, label.from]);
					visit(node);
					cuts.push([label.to, end]);
				} else if (!bare) cuts.push([start, end]);
				continue;
			} else if (node.type === 'span') {
				const braces = node.children.at(-1);
				cuts.push([start, start + 1]);
				visit({ ...node, children: node.children.slice(0, -1) });
				cuts.push([(braces ? startOf(braces) : end) - 1, end]);
				continue;
			}
			if ('children' in node) visit(node);
		}
	};
	visit(tree);
	return cuts;
}

/** A relation with the line ends and blank lines before it; at the head of a file, with those behind it. */
function lineExtent(text: string, start: number, end: number): [number, number] {
	let from = start;
	while (from > 0 && /\s/.test(text[from - 1] as string)) from--;
	if (from === 0) return [start, end + (/^\s*/.exec(text.slice(end, end + 400))?.[0].length ?? 0)];
	while (text[from] === ' ' || text[from] === '\t') from++;
	return [from, end];
}
