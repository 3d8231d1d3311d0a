/**
 * Markup that Markdown, another dialect of it or another program has, and that is none here: it would be printed as it stands, or taken for
 * something else. Each is told for what it is, so that nobody gives it an id. A backslash in front makes words of a sign.
 */

import type { List, ListItem, Nodes, Parent, RootContent } from 'mdast';
import { quoted } from '#words/marks.ts';
import * as words from '#words/messages-markup.ts';
import { sign } from '#words/messages-markup.ts';
import { annotations } from '../model/annotations.ts';
import { locateDirective } from './directive-source.ts';
import { endOf, startOf } from './nodes.ts';
import { FOOTNOTE_BEFORE, AMONG_WORDS as FOREIGN, findForeignBeginning, MAY_BE_FOREIGN } from './other-programs.ts';
import type { Report, Source } from './source.ts';

/** Lines that git leaves where two versions of a file could not be joined. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm;

/** Where a merge was left unfinished: the first line of each conflict. */
export function findConflicts(text: string): number[] {
	if (!/^(?:<{7}|>{7}|\|{7}(?: |\r?$))/m.test(text)) return [];
	const found = [...text.replace(/\r$/gm, ' ').matchAll(CONFLICT)];
	const begun = found.filter((match) => match[0].startsWith('<'));
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
const AMONG_WORDS: readonly [RegExp, (sign: string) => string][] = [
	[/\[\^[^\]\s]+\]/g, sign.footnoteNowhere],
	[/\^\[|\[\^[\p{L}\p{N}*†‡_-]*(?![^\]\n]*\])/gu, sign.footnoteOpen],
	[/(?<![\w$\\])\$\$(?!\$)/g, sign.formulaOpen],
	[/(?<![\\$])\$[^\s$][^$\n]*\$\$[^$\n]*\$(?!\$)/g, sign.formulasTouch],
	[/\\\([^()\n]{1,40}\\\)/g, sign.otherFormula],
	[/~~[^~\n]+~~/g, sign.struckOut],
	[/(?<=[\p{L}\p{N}])[~^][\p{L}\p{N}+-]{1,6}[~^]/gu, sign.index],
	[/\]\{[.:#]/g, sign.spanWithClass],
	[/\{\s*\.[\w-]+[^{}]*\}|\{\s*#\s+\w/g, sign.attributes],
	[/!\[[^\]]*\]/g, sign.image],
	[/\[-?@(?![^\]\n]*\]\()|(?<![\p{L}\p{N}])@\{/gu, sign.citation],
	[/\[\[[^\]]+\]\]/g, sign.wikiLink],
	[/\[[^\]\n]+\]\[[^\]\n]*\]/g, sign.linkNowhere],
	[/<!--|-->/g, sign.commentOpen],
	[/(?<![\w:\\])\\[A-Za-z]{2,}\*?|\\[A-Za-z]{2,}\*?(?=\{)/g, sign.latex],
	[/\\[([][^\n]*?(?:\\[A-Za-z]|[\^_=])[^\n]*?\\[)\]]/g, sign.otherFormula],
	[/\\ /g, sign.hardBlank],
	[/(?:^|\n)\s*:{3,}[^\n]*/g, sign.fence],
	[/(?<=^|\n)[ \t]*[:~][ \t]+(?=\S)/g, sign.definition],
	[/\{(?:\+\+|--|~~|==|>>)/g, sign.criticMarkup],
	[/(?<=[[［(（])＠(?=[\p{L}\p{N}_{])/gu, sign.wideAt],
	[/%%/g, sign.otherComment],
	[/(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g, sign.highlight],
	[/\{\{|\{%/g, sign.template],
	[/\{-\}|\{=\w+\}/g, sign.pandocAttribute],
	[/\{:\s*[#.\w][^{}\n]*\}|(?<=\])\{[\w:-]+=[^{}\n]*\}/g, sign.attributes],
	[/(?<=[\p{L}\p{N}\p{P}])(?<!\*)\*\*(?=\p{L})|(?<=\p{L})\*\p{Po}\*(?!\*)/gu, sign.starsLeft],
	[/^\(@[\w-]*\)(?=\s)/g, sign.example],
	[/(?<=^|\n)(?:[*+-]|#{1,6}|\d{1,4}[.)])(?=\u00A0)/g, sign.nbsp],
	[/^\[[ xX]\] /g, sign.box],
	[/^\[![\w-]+\][+-]?/g, sign.callout],
	[/(?<=\s)\^[\w-]+\s*$/g, sign.blockId],
	[/(?<=^|\n)[ \t]*[•◦▪‣●○■][ \t\u00A0]/g, sign.bullet],
	[/\]\((?=\uE000|https?:|mailto:|#\w|\/\w)/g, sign.linkWithin],
	[/(?<=\n[ \t>]*|^)(?:<{7}|>{7}|\|{7})(?=[ \n]|$)/g, sign.conflict],
	[/(?<![\p{L}\p{N}`])``(?=[\p{L}\p{N}])[^`]*?''/gu, sign.latexQuotes],
	[/(?<=\p{L}{2}|\p{L}\.)~(?=\p{N})|(?<=\p{L}\.)~(?=\p{L})/gu, sign.latexSpace],
	[/\p{L}{2,}-(?=[ \t]*\n[ \t>]*(?!(?:and|or|nor|to|und|oder|bis|sowie|et|ou)\b)\p{Ll})/gu, sign.divided],
	...FOREIGN,
];

/** UTF-8 that was read as Windows-1252: é as Ã©, ’ as â€™; the whole word of it, which is looked for where one of these signs is. */
const MISREAD: (typeof AMONG_WORDS)[number] = [
	/[\p{L}]*(?:Ã[\u0080-\u00BF\u0152-\u0178\u2018-\u203A\u20AC\u2122]|â€[\u0080-\u00BF\u0152-\u0178\u2013-\u203A\u2122]|Â[\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF])\p{L}*/gu,
	sign.mojibake,
];

/** Signs that nobody sees, or that stand for one that was lost. A text may want some of them; then it says so by `&#x200B;`. Control signs are told by `decode-files.ts`. */
export const UNSEEN =
	/[\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\uE001-\uF8FF\uFEFF\uFFF9-\uFFFB\uFFFD-\uFFFF]|(?<![\u{1F3F4}\u{E0020}-\u{E007E}])[\u{E0000}-\u{E007F}]+/gu;

/** The name of an annotation before brackets that were not read as its own: with other colons, too many of them, or something between. */
const ALMOST = new RegExp(
	`(?<!\\\\)(?:(?<=^|\\n)::[ \\t]+|[：﹕]{1,2}|:{1,3})(?:${Object.keys(annotations).join('|')})[\\s\\u200B]*(?=[\\[［\uE000])`,
	'gi',
);
/** Whether the words before brackets seem to be such a name. */
export const isAlmostAnnotation = (before: string): boolean => new RegExp(ALMOST.source.replace(/\(\?=.*$/, '$'), 'i').test(before);

/** An annotation, in a block or on a line of its own. */
const ANNOTATION = new RegExp(`:{1,2}(?:${Object.keys(annotations).join('|')})\\[`);

/** `U+200B` without its `U+`: the first sign of some. */
export const toHex = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Stands for what is no text in the words of a block: code, citations, attributes, addresses. It is no sign of any markup, and none that is told of. */
const NO_TEXT = '\uE000';

/**
 * Tells markup that stands as text in the words of a block, all of it, in the order in which it stands. `isKey` says which words behind an @
 * are keys of works. An attribute block that can’t be read has been told where it stands, and is passed over with what follows it. Gives
 * whether there was any.
 */
export function checkWords(block: Parent, source: Source, isKey: (key: string) => boolean, report: Report): boolean {
	const start = startOf(block);
	const raw = readText(block, source.text);
	const inner = [...findStars(block, source.text), ...findCrossing(block, source.text)];
	if (
		!/[[\]{}$~^<>\\@＠:：﹕=%&\-•◦▪‣●○■ÃâÂ`|*\u00A0]/.test(raw) &&
		!MAY_BE_FOREIGN.test(raw) &&
		raw.search(UNSEEN) < 0 &&
		inner.length === 0
	)
		return false;
	const faults: Fault[] = [];
	for (const [pattern, what] of /[ÃâÂ]/.test(raw) ? [...AMONG_WORDS, MISREAD] : AMONG_WORDS) {
		for (const found of raw.matchAll(pattern)) {
			if (isEscaped(raw, found.index)) continue;
			const offset = found.index + found[0].length - found[0].trimStart().length;
			const end = found.index + found[0].length;
			const written = source.text.slice(start + offset, start + end);
			faults.push({ at: offset, end, reason: what(quote(written)), actual: written });
		}
	}
	for (const { 0: written, index } of raw.matchAll(ALMOST))
		faults.push({ at: index, end: index + written.length, reason: sign.almost(quote(written)), actual: written });
	for (const { 0: written, index } of raw.matchAll(UNSEEN))
		faults.push({ at: index, end: index + written.length, reason: words.unseen(toHex(written)), actual: written });
	for (const { 0: written, index } of raw.matchAll(NUMBERED)) {
		if (!isEscaped(raw, index) && !isSign(written))
			faults.push({ at: index, end: index + written.length, reason: sign.noSign(quote(written)), actual: written });
	}
	for (const found of inner) faults.push(found);
	for (const found of findBracketed(block, source.text, raw)) faults.push(found);
	for (const found of findStrayBrackets(block, source.text)) faults.push(found);
	for (const found of raw.matchAll(/@\{?([\p{L}\p{N}_][\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*)/gu)) {
		const word = raw.slice(0, found.index).split(/\s/).at(-1) ?? '';
		if (isEscaped(raw, found.index) || word.includes('://')) continue;
		const key = [found[1] ?? '', (found[1] ?? '').replace(/[^\p{L}\p{N}]+$/u, '')].find(isKey);
		if (key === undefined) continue;
		const reason = sign.noCitation(quote(`${word}@${key}`));
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
			const note = text[from] === '_' ? FOOTNOTE_BEFORE.exec(text.slice(Math.max(start, from - 12), from))?.[0] : undefined;
			if (note !== undefined)
				found.push({
					at: from - note.length - start,
					end: from + 1 - start,
					reason: words.other.footnote(quote(`${note}_`)),
					actual: `${note}_`,
				});
			else if (
				(/[\p{L}\p{N})]/u.test(text[from - 1] ?? '') &&
					/[\p{L}\p{N}(]/u.test(text[to] ?? '') &&
					/^\*+[\p{L}\p{N}]{1,3}\*+$/u.test(written)) ||
				/https?:\/\/[^\s<>()]*$/.test(text.slice(Math.max(start, from - 200), from))
			) {
				const reason = sign.emphasised(quote(written));
				found.push({ at: from - start, end: to - start, reason, actual: written });
			}
		}
		if ('children' in node) for (const child of node.children) look(child as Nodes);
	};
	for (const child of block.children) look(child as Nodes);
	return found;
}

/** A sign by its number, as HTML has it. */
const NUMBERED = /&#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6});/g;

/** Whether such a number is that of a sign: not of a control sign, of half of one, or of none; Markdown has U+FFFD in their places. */
function isSign(numbered: string): boolean {
	const digits = numbered.slice(2, -1);
	const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
	if (code === 9 || code === 10 || code === 13) return true;
	return (
		code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff) && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe
	);
}

/** Asterisks of which one stands within an annotation, a link or a span and the other outside, so that both would be printed. */
function findCrossing(block: Parent, text: string): Fault[] {
	const start = startOf(block);
	const stars: { at: number; sign: string; opens: boolean; closes: boolean; within: Nodes | undefined }[] = [];
	const look = (node: Nodes, within: Nodes | undefined) => {
		if (node.type === 'text') {
			const written = text.slice(startOf(node), endOf(node));
			for (const { 0: sign, index } of written.matchAll(/\*{1,2}(?!\*)/g)) {
				if (isEscaped(written, index) || written[index - 1] === '*') continue;
				const offset = startOf(node) + index;
				const [left = '', right = ''] = [text[offset - 1], text[offset + sign.length]];
				const opens = /[\p{L}\p{N}:“‘"'(]/u.test(right) && !/[\p{L}\p{N}]/u.test(left);
				const closes = /[\p{L}\p{N}\p{Po}”’"')\]]/u.test(left) && !/[\p{L}\p{N}]/u.test(right);
				stars.push({ at: offset, sign, opens, closes, within });
			}
		} else if ('children' in node) {
			const inner = node.type === 'emphasis' || node.type === 'strong' ? within : node;
			for (const child of node.children) look(child as Nodes, inner);
		}
	};
	for (const child of block.children) look(child as Nodes, undefined);
	return stars.flatMap((open, index) => {
		const close = stars[index + 1];
		if (!close || !open.opens || !close.closes || open.sign !== close.sign || open.within === close.within) return [];
		const written = text.slice(open.at, close.at + close.sign.length);
		return { at: open.at - start, end: close.at + close.sign.length - start, reason: sign.starsCross(quote(written)), actual: written };
	});
}

/** Narrative citations that brackets with others in them were to hold, and those behind a minus. */
function findBracketed(block: Parent, text: string, raw: string): Fault[] {
	const start = startOf(block);
	const found: Fault[] = [];
	const look = (node: Nodes) => {
		if (node.type === 'citation' && node.narrative) {
			const offset = startOf(node) - start;
			const end = endOf(node) - start;
			const written = text.slice(startOf(node), endOf(node));
			if (isOpen(raw.slice(0, offset)) && /^[^[]*(?:\[[^\]]*\][^[]*)*\]/.test(raw.slice(end)))
				found.push({ at: offset, end, reason: sign.inBrackets(quote(written)), actual: written });
			else if (/(?:^|[\s(])-$/.test(raw.slice(0, offset)))
				found.push({ at: offset - 1, end, reason: sign.minusKey(quote(`-${written}`)), actual: `-${written}` });
		} else if ('children' in node) for (const child of node.children) look(child as Nodes);
	};
	for (const child of block.children) look(child as Nodes);
	return found;
}

/**
 * A bracket that closes none, where another has ended an annotation before: `:claim[one ] two]{#p3a}`. Without attributes behind it or an annotation
 * before it that has none, it is a sign among words, as in *lemma] reading*.
 */
function findStrayBrackets(block: Parent, text: string): Fault[] {
	const start = startOf(block);
	const found: Fault[] = [];
	const look = ({ children }: Parent) => {
		let depth = 0;
		let ended: { from: number; at: number; whole: boolean } | undefined;
		for (const child of children as Nodes[]) {
			if (child.type === 'text') {
				for (let index = startOf(child); index < endOf(child); index++) {
					if (text[index] === '\\') index++;
					else if (text[index] === '[') depth++;
					else if (text[index] === ']') {
						const [closes, attributed] = [depth > 0, text[index + 1] === '{'];
						if (closes) depth--;
						if (!attributed && (closes || !ended || ended.whole)) continue;
						const [from, to] = ended ? [ended.at, ended.at + 1] : [index, index + 1];
						const actual = text.slice(from, index + 1);
						const reason = ended
							? sign.earlyBracket(quote(text.slice(ended.from, ended.at + 1)), quote(actual))
							: sign.strayBracket(quote(text.slice(Math.max(startOf(child), index - 20), index + 1)));
						found.push({ at: from - start, end: to - start, reason, actual });
					}
				}
			} else {
				ended = endedBy(child, text) ?? ended;
				if ('children' in child) look(child as Parent);
			}
		}
	};
	look(block);
	return found;
}

/** Where the bracket of an annotation ends, and whether its attributes say that it ends there. */
function endedBy(node: Nodes, text: string): { from: number; at: number; whole: boolean } | undefined {
	const [from, end] = [startOf(node), endOf(node)];
	if (node.type === 'inlineNote') return { from, at: end - 1, whole: false };
	if (node.type === 'citation') return text[end - 1] === ']' ? { from, at: end - 1, whole: text[end] === '{' } : undefined;
	if (node.type !== 'textDirective') return undefined;
	const { label, attributesAt } = locateDirective(node, text);
	// an id alone is what mint gives to any
	const whole = attributesAt !== undefined && !/^\{#[^\s{}]+\}$/.test(text.slice(attributesAt, end));
	return label && { from, at: label.to, whole };
}

/** Whether a bracket is open at the end of some words. */
function isOpen(text: string): boolean {
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		if (text[index] === '\\') index++;
		else if (text[index] === '[') depth++;
		else if (text[index] === ']' && depth > 0) depth--;
	}
	return depth > 0;
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
function isEscaped(text: string, index: number): boolean {
	let backslashes = 0;
	while (text[index - 1 - backslashes] === '\\') backslashes++;
	return backslashes % 2 === 1;
}

const quote = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return quoted(line.length > 40 ? `${line.slice(0, 39)}…` : line);
};

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
	const tell = (reason: string, offset = start): true => {
		report('markup-read', offset, reason);
		return true;
	};
	const before = blocks[index - 1];
	const glued = before !== undefined && GLUED.includes(before.type) && node.position?.start.line === (before.position?.end.line ?? 0) + 1;
	if (before?.type === 'footnoteDefinition' && isBesideNote(node, before)) return tell(words.besideNote(before.label ?? before.identifier));
	if (glued && (node.type === 'list' || node.type === 'blockquote' || node.type === 'heading')) {
		const first = /^\S+/.exec(raw)?.[0] ?? '';
		return tell(words.beginsBlock(first, node.type, escapeSign(first)));
	}
	if (node.type === 'list') return checkList(node, blocks.slice(0, index), source, tell);
	if (node.type === 'definition' && node.label?.startsWith('^')) return tell(words.footnote);
	if (
		node.type === 'heading' &&
		before?.type === 'thematicBreak' &&
		before.position?.end.line === (node.position?.start.line ?? 0) - 1 &&
		!raw.startsWith('#')
	)
		return tell(words.lateFrontMatter);
	if (node.type === 'heading' && !raw.startsWith('#')) {
		const underline = raw.slice(raw.search(/[^\r\n]*$/)).trim();
		if (
			underline === '=======' ||
			/[\r\n]/.test(raw.slice(0, -underline.length).trim()) ||
			/[.!?…][”’"')]*$/.test(raw.slice(0, -underline.length).trim())
		)
			return tell(words.underlined(underline));
	}
	const closing = node.type === 'heading' ? /[ \t](#+)[ \t]*\{#[^{}]*\}[ \t]*$/.exec(raw) : null;
	if (closing) return tell(words.closedHeading(closing[1] as string), start + closing.index + 1);
	if (node.type === 'code' && !/^\s*(?:`{3}|~{3})/.test(raw)) {
		const relation = /^::\w+/.exec(node.value.trimStart());
		return tell(relation ? words.indentedRelation(relation[0]) : words.indented);
	}
	if (node.type === 'code' && !/[\r\n][ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(raw)) return tell(words.fenceOpen);
	if (node.type === 'code' && ANNOTATION.test(node.value)) return tell(words.annotationsInCode);
	if (node.type === 'code') {
		const id = /\{#[phq]?\d[^{}\s]*\}[ \t]*$/.exec(node.value);
		if (id) return tell(words.idInCode(id[0].trim()), start + Math.max(raw.lastIndexOf(id[0].trim()), 0));
	}
	if (node.type === 'thematicBreak' && /-{2,}[ \t]+-{2,}/.test(raw)) return tell(words.table);
	if (isTableWithoutDashes(raw, node.type)) return tell(words.table);
	if (node.type !== 'paragraph') return false;
	if (/^={7}$/.test(raw)) return tell(words.unfinishedMerge);
	if (/^\|[^\s|][^\n]*(?:\n[ \t>]*\|[^\n]*)+$/.test(raw)) return tell(words.verseWithoutSpace);
	if (/^\+{3}[ \t]*\r?\n/.test(raw)) return tell(words.toml);
	if (index === 0 && isJsonObject(raw)) return tell(words.json);
	if (
		index === 0 &&
		/^(?:title|author|date|lang|language|argument):[ \t]/i.test(raw) &&
		/^(?:[\w -]+:[ \t][^\n]*(?:\n|$))+$/.test(raw.replace(ID_AT_END, ''))
	)
		return tell(words.bareFrontMatter);
	if (isUnreadList(raw)) return tell(words.sign.bullet(quote(/^\S+/.exec(raw)?.[0] ?? '')));
	if (/^\[\^[^\]]+\]:/.test(raw)) return tell(words.footnote);
	if (/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m.exec(raw)?.[0].includes('|') || /^\+[-=]{3,}/m.test(raw))
		return tell(words.table);
	if (/^#{1,6}[^\s#\u00A0]|^#{7,}/.test(raw)) {
		return tell(words.noHeading(/^\S+/.exec(raw)?.[0] ?? ''));
	}
	if (
		before?.type === 'heading' &&
		node.position?.start.line === (before.position?.end.line ?? 0) + 1 &&
		source.text[startOf(before)] === '#' &&
		/^\p{Ll}/u.test(raw)
	)
		return tell(words.wrappedHeading);
	const caption = /^(?:Table|Figure):(?=\s)/.exec(raw);
	if (caption) return tell(words.captionAlone(caption[0]));
	const drawn = /^p[\d-]+[a-z]+(?:[ ,]+p[\d-]+[a-z]+)*\s*(-+>|=+>|[→⇒])\s*[psx][\d-]+[a-z]*\.?(?:\s*\{#p[\d-]+\})?$/.exec(raw);
	if (drawn) return tell(words.arrow(drawn[1] as string));
	if (/^%[ \t]/.test(raw)) return tell(words.pandocTitle);
	if (/^\*\[[^\]]+\]:/.test(raw)) return tell(words.abbreviation);
	const foreign = findForeignBeginning(raw);
	return foreign !== undefined && tell(foreign);
}

/** Whether a block that seems to go on with the footnote before it is none of it: set in, but by less than four spaces, or a list in its next line. */
function isBesideNote(node: RootContent, before: RootContent): boolean {
	const [note, own] = [before.position, node.position];
	if (!note || !own) return false;
	const setIn = own.start.column - note.start.column;
	return (setIn > 0 && setIn < 4) || (node.type === 'list' && own.start.line === note.end.line + 1);
}

/** How the items of a list begin in print; Markdown knows few of them. */
const ITEMS: readonly RegExp[] = [
	/^[·⁃–—→⇒➢➤►✓✔※◆◇□☐✗][ \t\u00A0]/,
	/^\((?:[a-z]|[ivx]+|\d{1,3})\)[ \t\u00A0]/i,
	/^(?:[a-z]|[ivx]+)[.)][ \t\u00A0]/i,
	/^\[\d{1,3}\][ \t\u00A0]/,
	/^[\u2460-\u2473\u24D0-\u24E9]/,
	/^[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{1,3}[.)][ \t\u00A0]/,
	/^[０-９]{1,3}[．.）)]/,
	/^§+[ \t\u00A0]?\d{1,3}/,
];

/** Whether each of several lines begins as an item of a list does that Markdown doesn't know: they would run on in one line, but for those that end in a break. */
function isUnreadList(raw: string): boolean {
	const lines = raw.split(/(?<!\\| {2})\r?\n/).map((line) => line.replace(/^[ \t>]+/, ''));
	return lines.length > 1 && ITEMS.some((item) => lines.every((line) => item.test(line)));
}

/** Lines of cells between |, or with tabs between them as a spreadsheet has them. */
function isTableWithoutDashes(raw: string, type: string): boolean {
	if (type === 'table' || type === 'code') return false;
	// as Org has it
	if (/^[ \t>]*\|[-=]+(?:\+[-=]+)+\|[ \t]*$/m.test(raw)) return true;
	const lines = raw.replace(/\s*\{#[^{}]*\}\s*$/, '').split(/\r?\n/);
	if (lines.every((line) => /^\s*\|.*[^\\]\|.*\|\s*$/.test(line))) return true;
	// a column, or values with commas between them
	if (lines.length > 1 && lines.every((line) => /^\s*\|.*\S.*\|\s*$/.test(line))) return true;
	const values = lines.map((line) => (/[,;](?=\s)|\s[,;]|\s{2}/.test(line.trim()) ? 0 : line.split(/[,;]/).length));
	if (lines.length > 1 && (values[0] ?? 0) > 2 && values.every((count) => count === values[0])) return true;
	const tabs = lines.map((line) => line.trim().split('\t').length);
	if (/^\s*[•◦▪‣●○■]/.test(raw)) return false;
	return lines.length > 1 && (tabs[0] ?? 1) > 1 && tabs.every((count) => count === tabs[0]);
}

const ID_AT_END = /\s*\{#[^{}]*\}\s*$/;

/** Whether words are an object in JSON, as front matter of other programs. */
function isJsonObject(raw: string): boolean {
	if (!/^\{\s*"/.test(raw)) return false;
	try {
		return typeof JSON.parse(raw.replace(/\s*\{#[^{}]*\}\s*$/, '')) === 'object';
	} catch {
		return false;
	}
}

/** `1.` → `1\\.`, `-` → `\\-`: a sign as a word. */
const escapeSign = (written: string): string => written.replace(/^[>*+#-]|[.)]$/, '\\$&');

/** Tells a list that is hardly one: a year or a dash at the beginning of a sentence, or numbers that would be printed as others. */
function checkList(node: List, before: readonly RootContent[], source: Source, tell: (reason: string, offset?: number) => true): boolean {
	const signs = node.children.map((item) => /^\S+/.exec(source.text.slice(startOf(item)))?.[0] ?? '');
	const first = signs[0] ?? '';
	if (node.ordered) {
		const numbers = signs.map((sign) => Number.parseInt(sign, 10));
		const [start = 1, next = start] = numbers;
		const wrong = next === start ? numbers.findIndex((number) => number !== start) : numbers.findIndex((number, n) => number !== start + n);
		if (wrong > 0)
			return tell(words.otherNumber(start + wrong, start, escapeSign(signs[wrong] ?? '')), startOf(node.children[wrong] as ListItem));
		const goesOn = before.some((one) => one.type === 'list' && one.ordered && (one.start ?? 1) + one.children.length === start);
		if (signs.length === 1 && start > 1 && first.endsWith('.') && !goesOn) return tell(words.listOfOne(first, escapeSign(first), start));
	} else if (signs.length === 1) {
		if (first === '-') return tell(words.dash);
		if (first === '+') return tell(words.loneSign('+', '*'));
		// who was born then
		if (/^\*\s+(?:(?:c|ca|um|about)\.?\s*)?(?:\d{1,2}\.\s?\S{1,10}\s?)?\d{3,4}(?![\d.:])/.test(source.text.slice(startOf(node))))
			return tell(words.loneSign('*'));
	}
	return false;
}

/** Front matter that stands behind an empty line, where it is a rule and a heading: its place, or undefined. */
export function findLateFrontMatter(text: string): number | undefined {
	const found = /^(?:[ \t]*\r?\n)+(?=---[ \t]*\r?\n(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+---)/.exec(text);
	return found?.[0].length;
}
