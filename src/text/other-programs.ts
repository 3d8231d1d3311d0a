/** Markup of reStructuredText, AsciiDoc, Org, wikis and generators of sites that Markdown takes for words: it would be printed, and a comment published. */

import { other as words } from '#words/messages-markup.ts';

/** Signs that stand alone where a text breaks off. */
const ORNAMENTS = '⁂❦❧☙✱✻✽❊∗•·~';

/** Whether the words of a paragraph are only such signs, or a row of others that print as one: `* * *`. */
export const isBreak = (said: string): boolean => new RegExp(`^\\s*(?:[${ORNAMENTS}]\\s*)+$|^\\s*(?:[*_=–—-]\\s*){3,}$`, 'u').test(said);

/** What begins a paragraph, and what to say of it; `written` is what was found. */
const AT_BEGINNING: readonly [RegExp, (written: string) => string][] = [
	[/^\.\.(?=\s|$)/, words.restructured],
	[/^\/{4}(?=\s|$)|^\/\/(?=[ \t])/, words.slashes],
	[/^:[A-Za-z][\w-]*:(?=\s|$)/, words.field],
	[/^={1,6}(?=[ \t]+\S)/, words.equals],
	[/^(?:image|video|audio|include|ifdef|ifndef|endif|toc)::\S*\[/, words.asciidoc],
	[/^\[(?:quote|verse|source|listing|NOTE|TIP|WARNING|CAUTION|IMPORTANT)(?:,[^\]\n]*)?\](?=\s*$|[ \t]*\n)/, words.asciidoc],
	[/^\[toc\](?=\s*(?:\{#[^{}]*\})?\s*$)|^\{:[a-z][^{}\n]*\}(?=\s*(?:\{#[^{}]*\})?\s*$)/i, words.generated],
	[new RegExp(`^[${ORNAMENTS}][\\s${ORNAMENTS}]*(?=(?:\\{#[^{}]*\\})?\\s*$)`, 'u'), words.ornament],
];

/** What the first signs of a paragraph are in another program; undefined where they are words. */
export function findForeignBeginning(raw: string): string | undefined {
	for (const [pattern, say] of AT_BEGINNING) {
		const found = pattern.exec(raw);
		if (found) return say(found[0].trim());
	}
	return undefined;
}

/** What may stand among words, where U+E000 stands for what is no text, and what to say of it; `sign` comes in quotation marks. */
export const AMONG_WORDS: readonly [RegExp, (sign: string) => string][] = [
	[/(?<![\p{L}\p{N}:]):[A-Za-z][\w:-]*:(?=\uE000)/gu, words.role],
	[/(?<=\uE000)_{1,2}(?![\p{L}\p{N}_])/gu, words.link],
	[/\[(?:#[\w-]*|\d{1,3}|\*)\]_(?![\p{L}\p{N}_])/gu, words.footnote],
	[/\[fn[:\uE000][^\]\n]*\]/g, words.footnote],
	[/(?<=[\p{L}\p{N}\p{P}])footnote(?:ref)?:[\w-]*\[/gu, words.footnote],
	[/(?<!')'{2,5}(?=[^\s'])[^'\n]*[^\s']'{2,5}(?!')/g, words.apostrophes],
	[/\[https?:\/\/\S*[^\s,;.:\]] [^\]\n]+\]/g, words.bracketedAddress],
	[/\{\/\*/g, words.comment],
];

/** A footnote of reStructuredText before its `_`, which Markdown may take for emphasis where another follows. */
export const FOOTNOTE_BEFORE = /\[(?:#[\w-]*|\d{1,3}|\*)\]$/;

/** Whether any of these may be there: a quick look before the patterns. */
export const MAY_BE_FOREIGN = /''|\uE000_/;
