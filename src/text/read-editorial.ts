/** Reads blocks in which the editors speak: introductions, summaries, pages of their own. They may cite, and mark nothing. */

import type { Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { besideComment, commentNeverEnds, definition } from '#words/messages-markup.ts';
import * as words from '#words/messages-text.ts';
import { checkWords } from './check-markup.ts';
import type { ReadingContext } from './findings.ts';
import { startOf } from './nodes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readFigure } from './read-figure.ts';
import { readInline } from './read-inline.ts';
import type { Report, Source } from './source.ts';
import { breakLines, recognizeVerse } from './verse.ts';

/** Runs `read`; a nesting deeper than the stack is told. Such a page is nobody's prose, and to follow it without recursion would cost every other page. */
export function guardDepth<T>(report: Report, offset: number, read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		report('block-known', offset, words.tooDeep);
		return undefined;
	}
}

/** An `argument`, of a page or of the edition, is Markdown of its own. Its offsets are not those of the file, so its messages stand where the words are found. */
export function readArgument(text: string, start: number, end: number, context: ReadingContext): Root | undefined {
	const raw = context.source.text.slice(start, end);
	const inner: Source = { file: context.source.file, text, place: (offset) => context.source.place(start + findOffset(text, offset, raw)) };
	const report: Report = (rule, offset, reason, details) => context.report(rule, start + findOffset(text, offset, raw), reason, details);
	return guardDepth(context.report, start, () => {
		const tree = parseMarkdown(text);
		const first = context.findings.links.length;
		readEditorial(tree, { ...context, source: inner, report });
		for (const link of context.findings.links.slice(first)) link.at = start + findOffset(text, link.at, raw);
		return tree;
	});
}

/** Where in the YAML the words that begin at `offset` of the value stand: at their first occurrence. */
function findOffset(text: string, offset: number, raw: string): number {
	const words = /^\S{1,40}/.exec(text.slice(offset))?.[0] ?? '';
	const found = words ? raw.indexOf(words) : 0;
	return Math.max(found, 0);
}

/** Tells markup gone wrong among the words of a block, and whether there was any. */
export const checkMarkup = (block: Parent, { source, references, report }: ReadingContext): boolean =>
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
export const hasComment = (html: string) => html.startsWith('<!--') && html.includes('-->');
/** Tells a block of HTML that is more than comments. */
export const tellHtml = (html: string, offset: number, report: Report): void => {
	if (isComment(html)) return;
	if (html.startsWith('<!--') && !html.includes('-->')) report('markup-read', offset, commentNeverEnds);
	else report('html-absent', offset, hasComment(html) ? besideComment : words.html);
};
