/** Markdown → mdast: CommonMark, directives, Pandoc's citations, attributes, spans and notes, tables, formulas, words struck out, letters above and below the line. */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { rememberLast } from '../formats/memory.ts';
import { mathFromMarkdown, mathSyntax } from './math-syntax.ts';
import { pandocFromMarkdown, pandocSyntax } from './pandoc-syntax.ts';
import { scriptFromMarkdown, scriptSyntax } from './script-syntax.ts';
import { spanFromMarkdown, spanSyntax } from './spans.ts';

/** Hooks the extension into remark-parse, as remark plugins do. */
function remarkPandoc(this: Processor, { tables }: { tables: boolean }): undefined {
	const data = this.data();
	data.micromarkExtensions = [
		...(data.micromarkExtensions ?? []),
		pandocSyntax,
		gfmStrikethrough({ singleTilde: false }),
		scriptSyntax,
		spanSyntax,
		mathSyntax,
		gfmFootnote(),
		...(tables ? [gfmTable()] : []),
	];
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		pandocFromMarkdown,
		spanFromMarkdown,
		gfmStrikethroughFromMarkdown(),
		scriptFromMarkdown,
		mathFromMarkdown,
		gfmFootnoteFromMarkdown(),
		...(tables ? [gfmTableFromMarkdown()] : []),
	];
}

const withTables = unified().use(remarkParse).use(remarkDirective).use(remarkPandoc, { tables: true }).freeze();
/** Where tables are looked for, every line is first read as the head of one: a tenth of the time, which most pages need not take. */
const withoutTables = unified().use(remarkParse).use(remarkDirective).use(remarkPandoc, { tables: false }).freeze();
/** What no table is without: a pipe somewhere or, if it has one column, a row of dashes with a colon. */
const TABLE = /\||^[ \t>]*(?::-+:?|-+:)[ \t]*$/m;

const parse = (body: string): Root => (TABLE.test(body) ? withTables : withoutTables).parse(body);
/** An edit of one file asks for all others again. */
const parseOnce = rememberLast(200, parse);
/** Characters above which a tree is not kept: most are read once, and a copy of it would be a tenth of the work. */
const LONG = 200_000;

/**
 * Parses the body of a file. Front matter up to `bodyAt` is read as blank lines, so that every offset is one of the whole file.
 * Any text is Markdown; only a nesting too deep for the stack throws a RangeError. The tree is the caller's own, but for its positions.
 */
export function parseMarkdown(text: string, bodyAt = 0): Root {
	const body = text.slice(0, bodyAt).replace(/[^\r\n]/g, ' ') + text.slice(bodyAt);
	return body.length > LONG ? parse(body) : copy(parseOnce(body));
}

/** A tree of which readers may take apart what they like: they give a node another place, but never change a place. */
function copy<T>(value: T): T {
	if (Array.isArray(value)) return value.map(copy) as T;
	if (typeof value !== 'object' || value === null) return value;
	const made: Record<string, unknown> = {};
	for (const [key, child] of Object.entries(value)) made[key] = key === 'position' ? child : copy(child);
	return made as T;
}
