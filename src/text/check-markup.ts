/**
 * Markup that Markdown, another dialect of it or another program has, and that is none here: it would be printed as it stands, or taken for
 * something else. Each is told for what it is, so that nobody gives it an id. A backslash in front makes words of a sign.
 */
import type { List, ListItem, Nodes, Parent, RootContent } from 'mdast';
import { annotations } from '../model/annotations.ts';
import { endOf, startOf } from './nodes.ts';
import type { Report, Source } from './source.ts';

/** Lines that git leaves where two versions of a file could not be joined. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm;

/** Where a merge was left unfinished: the first line of each conflict. */
export function findConflicts(text: string): number[] {
	if (!/^(?:<{7}|>{7})/m.test(text)) return [];
	const found = [...text.replace(/\r$/gm, ' ').matchAll(CONFLICT)];
	const begun = found.filter((one) => one[0].startsWith('<'));
	return (begun.length > 0 ? begun : found).map(({ index }) => index);
}

/**
 * A text with only the first version of what could not be joined, the rest blank, so that everything stands where it stood; with both, where
 * each line is an entry of its own.
 */
export function hideConflicts(text: string, both: boolean): string {
	const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
	if (both) return text.replace(/^(?:<{7}|>{7}|\|{7}|={7})(?: [^\r\n]*)?$/gm, blank);
	return text
		.replace(
			/^(<{7}[^\r\n]*)([\s\S]*?)(^(?:\|{7}|={7})[\s\S]*?^>{7}[^\r\n]*)/gm,
			(_all, open: string, ours: string, rest: string) => blank(open) + ours + blank(rest),
		)
		.replace(/^(?:<{7}|>{7}|\|{7})(?: [^\r\n]*)?$/gm, blank);
}

/** What may stand among words, and what to do about it. */
const AMONG_WORDS: readonly [RegExp, string][] = [
	[/\[\^[^\]\s]+\]/g, 'leads to a footnote that is nowhere on this page. Its words stand on a line of their own, [^1]: and the words'],
	[/\^\[/g, 'begins a footnote that does not end in its paragraph'],
	[/(?<![\w$\\])\$\$(?!\$)/g, 'begins a formula that does not end in its paragraph. Close it by $$, or write \\$ for each sign'],
	[/~~[^~\n]+~~/g, 'is words struck out, which are not read. Leave them out'],
	[/(?<=[\p{L}\p{N}])[~^][\p{L}\p{N}+-]{1,6}[~^]/gu, 'is an index, which is not set. Write ₂ or ²'],
	[/\]\{[.:#]/g, 'is a span with a class, which is not read. Leave class and brackets out'],
	[/\{\s*\.[\w-]+[^{}]*\}|\{\s*#\s+\w/g, 'can’t be read as attributes, which are written {#id name=value name="some words"}'],
	[/!\[[^\]]*\]/g, 'is an image without an address that exists'],
	[
		/\[-?@(?![^\]\n]*\]\()|(?<![\p{L}\p{N}])@\{/gu,
		'begins a citation that can’t be read. Each work in it has a key, @lamp2001, which has no blanks; \\@ is the sign',
	],
	[/\[\[[^\]]+\]\]/g, 'is a link of a wiki. Write [words](#p67)'],
	[/\[[^\]\n]+\]\[[^\]\n]*\]/g, 'is a link whose address is defined nowhere. Write [words](#p67), or add a line [name]: https://…'],
	[
		/<!--|-->/g,
		'belongs to a comment that does not end in its paragraph, so that it would be published. Close it before the next empty line',
	],
	[/(?<![\w:\\])\\[A-Za-z]{2,}\*?|\\[A-Za-z]{2,}\*?(?=\{)/g, 'is LaTeX, which is not read. Write Markdown, or \\\\ for the sign'],
	[
		/\\[([][^\n]*?(?:\\[A-Za-z]|[\^_=])[^\n]*?\\[)\]]/g,
		'is a formula in another way of writing. Write $…$, or $$…$$ for one on a line of its own',
	],
	[/\\ /g, 'is a hard blank in Pandoc’s way, which is not read. Write the no-break space itself'],
	[/(?:^|\n)\s*:{3,}[^\n]*/g, 'is a fence of another Markdown, which is not read'],
	[
		/(?<=^|\n)[ \t]*[:~][ \t]+(?=\S)/g,
		'at the beginning of a line begins a definition in Pandoc’s way, which is not read. Write the term and what it means as a sentence',
	],
	[/\{(?:\+\+|--|~~|==|>>)/g, 'is a mark of an editor of the text (CriticMarkup), which would be published. Take it out'],
	[/%%/g, 'belongs to a comment of another Markdown, which would be published. Write <!-- … -->'],
	[/(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g, 'is a highlight, which is not read. Leave its signs out'],
	[/\{\{|\{%/g, 'is a template of another program, which is not read'],
	[/\{-\}|\{=\w+\}/g, 'is an attribute in Pandoc’s way, which is not read. Leave it out'],
	[/^\[[ xX]\] /g, 'is a box to tick, which is not read. Leave it out'],
];

/** An annotation, in a block or on a line of its own. */
const ANNOTATION = new RegExp(`:{1,2}(?:${Object.keys(annotations).join('|')})\\[`);

/** Stands for what is no text in the words of a block: code, citations, attributes, addresses. It is no sign of any markup. */
const NO_TEXT = '\u0001';

/**
 * Tells markup that stands as text in the words of a block, all of it, in the order in which it stands. `isKey` says which words behind an @
 * are keys of works. An attribute block that can’t be read has been told where it stands, and is passed over with what follows it. Gives
 * whether there was any.
 */
export function checkWords(block: Parent, source: Source, isKey: (key: string) => boolean, report: Report): boolean {
	const start = startOf(block);
	const raw = readText(block, source.text);
	const inner = findStars(block, source.text);
	if (!/[[\]{}$~^<>\\@:=%-]/.test(raw) && inner.length === 0) return false;
	const faults: Fault[] = [];
	for (const [pattern, what] of AMONG_WORDS) {
		for (const found of raw.matchAll(pattern)) {
			if (isEscaped(raw, found.index)) continue;
			const at = found.index + found[0].length - found[0].trimStart().length;
			const end = found.index + found[0].length;
			const written = source.text.slice(start + at, start + end);
			faults.push({ at, end, reason: `${quote(written)} ${what}.`, actual: written });
		}
	}
	for (const found of inner) faults.push(found);
	for (const found of raw.matchAll(/@\{?([\p{L}\p{N}_][\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*)/gu)) {
		const word = raw.slice(0, found.index).split(/\s/).at(-1) ?? '';
		if (isEscaped(raw, found.index) || word.includes('://')) continue;
		const key = [found[1] ?? '', (found[1] ?? '').replace(/[^\p{L}\p{N}]+$/u, '')].find(isKey);
		if (key === undefined) continue;
		const reason = `${quote(`${word}@${key}`)} is not read as a citation: a blank or a bracket stands before the @, or \\@ for the sign.`;
		faults.push({ at: found.index, end: found.index + found[0].length, reason, actual: `@${key}` });
	}
	let end = 0;
	for (const fault of faults.sort((one, other) => one.at - other.at || other.end - one.end)) {
		if (fault.at < end) continue;
		end = fault.end;
		report('markup-read', start + fault.at, fault.reason, { actual: fault.actual });
	}
	return faults.length > 0;
}

/** A fault in the words of a block, at offsets within it. */
interface Fault {
	at: number;
	end: number;
	reason: string;
	actual: string;
}

/** Signs between figures and letters that Markdown takes for emphasis, as in 5*3*2. */
function findStars(block: Parent, text: string): Fault[] {
	const start = startOf(block);
	const found: Fault[] = [];
	const look = (node: Nodes) => {
		if (node.type === 'emphasis' || node.type === 'strong') {
			const [from, to] = [startOf(node), endOf(node)];
			const written = text.slice(from, to);
			if (
				/[\p{L}\p{N})]/u.test(text[from - 1] ?? '') &&
				/[\p{L}\p{N}(]/u.test(text[to] ?? '') &&
				/^\*+[\p{L}\p{N}]{1,3}\*+$/u.test(written)
			) {
				const reason = `${quote(written)} would be emphasised, without its stars. Write × or \\* for the sign.`;
				found.push({ at: from - start, end: to - start, reason, actual: written });
			}
		}
		if ('children' in node) for (const child of node.children) look(child as Nodes);
	};
	for (const child of block.children) look(child as Nodes);
	return found;
}

/** What of a block is text, as it is written, at its place; emphasis within it doesn't part what belongs together. */
function readText(block: Parent, text: string): string {
	const start = startOf(block);
	let raw = '';
	const take = (node: Nodes) => {
		if (node.type === 'text') {
			const written = text.slice(startOf(node), endOf(node));
			const braces = written.indexOf('{#');
			raw = raw.padEnd(startOf(node) - start, NO_TEXT) + (braces < 0 ? written : written.slice(0, braces));
		} else if ('children' in node) for (const child of node.children) take(child as Nodes);
	};
	for (const child of block.children) take(child as Nodes);
	return raw;
}

/** A sign behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
	let backslashes = 0;
	while (text[at - 1 - backslashes] === '\\') backslashes++;
	return backslashes % 2 === 1;
}

const quote = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`;
};

const FOOTNOTE = 'This can’t be read as a footnote, which is written [^1]: and its words, with no blank in the brackets.';
const TABLE =
	'This table can’t be read. A row of cells in |, a row of dashes with as many cells, the other rows, and behind an empty line its caption, Table: words {#p12}.';

/** Blocks that go on to an empty line, as long as no sign of Markdown begins a line. */
const GLUED = ['paragraph', 'list', 'blockquote'];

/**
 * Tells what a block of a page is that is none: true if it was told, so that it is left out. What follows such a block without an empty line was
 * hardly meant as a block of its own.
 */
export function checkBlock(blocks: readonly RootContent[], index: number, source: Source, report: Report): boolean {
	const node = blocks[index] as RootContent;
	const start = startOf(node);
	const raw = source.text.slice(start, endOf(node));
	const tell = (reason: string, at = start): true => {
		report('markup-read', at, reason);
		return true;
	};
	const before = blocks[index - 1];
	const glued = before !== undefined && GLUED.includes(before.type) && node.position?.start.line === (before.position?.end.line ?? 0) + 1;
	if (glued && (node.type === 'list' || node.type === 'blockquote' || node.type === 'heading')) {
		const sign = /^\S+/.exec(raw)?.[0] ?? '';
		const begins = { list: 'a list', blockquote: 'a quotation', heading: 'a heading' }[node.type];
		return tell(
			`This line begins with “${sign}”, so that what stands above ends and ${begins} begins. If the line goes on with it, write ${escapeSign(sign)} or join the lines; if not, leave a line empty before it.`,
		);
	}
	if (node.type === 'list') return checkList(node, blocks.slice(0, index), source, tell);
	if (node.type === 'definition' && node.label?.startsWith('^')) return tell(FOOTNOTE);
	if (
		node.type === 'heading' &&
		before?.type === 'thematicBreak' &&
		before.position?.end.line === (node.position?.start.line ?? 0) - 1 &&
		!raw.startsWith('#')
	)
		return tell('This looks like front matter. It stands at the beginning of a file, before anything else.');
	if (node.type === 'heading' && !raw.startsWith('#')) {
		const underline = raw.slice(raw.search(/[^\r\n]*$/)).trim();
		if (underline === '=======' || /[\r\n]/.test(raw.slice(0, -underline.length).trim()))
			return tell(
				`The line “${underline}” makes a heading of what stands above it. If it is one, write # and its words on one line; if not, take the line out.`,
			);
	}
	if (node.type === 'code' && !/^\s*(?:`{3}|~{3})/.test(raw)) {
		const relation = /^::\w+/.exec(node.value.trimStart());
		return tell(
			relation
				? `${relation[0]} is indented by four blanks or a tab, which makes it code. A relation behind a paragraph is not indented.`
				: 'Lines that are indented by four blanks or a tab are code, which no passage holds. Take the indent off; a line of verse begins with | and a blank.',
		);
	}
	if (node.type === 'code' && ANNOTATION.test(node.value)) return tell('Annotations in a block of code are not read. Take them out of it.');
	if (node.type === 'thematicBreak' && /-{2,}[ \t]+-{2,}/.test(raw)) return tell(TABLE);
	if (node.type !== 'paragraph') return false;
	if (/^\[\^[^\]]+\]:/.test(raw)) return tell(FOOTNOTE);
	if (/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m.exec(raw)?.[0].includes('|') || /^\+[-=]{3,}/m.test(raw))
		return tell(TABLE);
	if (/^#{1,6}[^\s#]/.test(raw)) {
		const sign = /^\S+/.exec(raw)?.[0] ?? '';
		return tell(`“${sign}” is no heading: a blank stands behind the #. Write \\${sign} for the sign.`);
	}
	if (/^%[ \t]/.test(raw))
		return tell('This is a title in Pandoc’s way, which is not read. The title of a page stands in its front matter.');
	if (/^\*\[[^\]]+\]:/.test(raw)) return tell('This is an abbreviation in another Markdown, which is not read. Take it out.');
	return false;
}

/** `1.` → `1\\.`, `-` → `\\-`: a sign as a word. */
const escapeSign = (sign: string): string => sign.replace(/^[>*+#-]|[.)]$/, '\\$&');

/** Tells a list that is hardly one: a year or a dash at the beginning of a sentence, or numbers that would be printed as others. */
function checkList(node: List, before: readonly RootContent[], source: Source, tell: (reason: string, at?: number) => true): boolean {
	const signs = node.children.map((item) => /^\S+/.exec(source.text.slice(startOf(item)))?.[0] ?? '');
	const first = signs[0] ?? '';
	if (node.ordered) {
		const numbers = signs.map((sign) => Number.parseInt(sign, 10));
		const [start = 1, next = start] = numbers;
		const wrong = next === start ? numbers.findIndex((number) => number !== start) : numbers.findIndex((number, n) => number !== start + n);
		if (wrong > 0)
			return tell(
				`This item would be printed as ${start + wrong}., since the list begins with ${start}. If it is a part of the sentence, write ${escapeSign(signs[wrong] ?? '')}.`,
				startOf(node.children[wrong] as ListItem),
			);
		const goesOn = before.some((one) => one.type === 'list' && one.ordered && (one.start ?? 1) + one.children.length === start);
		if (signs.length === 1 && start > 1 && first.endsWith('.') && !goesOn)
			return tell(
				`“${first}” at the beginning of a line makes a list of one item. If it is a part of the sentence, write ${escapeSign(first)}; if it is an item, ${start}).`,
			);
	} else if (signs.length === 1 && first === '-')
		return tell('“-” at the beginning of a line makes a list of one item. If it is a dash, write – or \\-; if it is an item, *.');
	return false;
}

/** Front matter that stands behind an empty line, where it is a rule and a heading: its place, or undefined. */
export function findLateFrontMatter(text: string): number | undefined {
	const found = /^(?:[ \t]*\r?\n)+(?=---[ \t]*\r?\n(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+---)/.exec(text);
	return found?.[0].length;
}
