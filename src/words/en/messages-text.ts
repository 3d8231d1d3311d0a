/** Messages about a page of the text: its headings, passages, lists, tables and lines. `near` is a question that follows, or nothing. */

import { theWork } from './work.ts';
export const noTitle = 'This page has neither a heading nor a title in its front matter.';
export const tooDeep = 'This page is nested too deeply to be read.';
export const html = 'HTML is not read. Write Markdown, or \\< for the sign.';
export const threeColons = (name: string) => `:::${name}: annotations have one colon, in a paragraph, or two, on a line of their own.`;
/** In the editors’ own words. */
export const inTextOnly = {
	table: 'Only the text has tables. What the editors say is made of paragraphs, lists and quotations.',
	footnote: 'Only the text has footnotes. What the editors say is made of paragraphs, lists and quotations.',
	line: (name: string) => `${name} is outside the text. Relations come after their passage.`,
};
export const emptyHeading = 'This heading has no words.';

/** What stands where it may not. */
const blocks = {
	table: 'a table',
	code: 'a block of code',
	heading: 'a heading',
	blockquote: 'a quotation',
	thematicBreak: 'a rule',
	html: 'a block of HTML',
	containerDirective: 'a container',
	leafDirective: 'a relation',
	definition: 'a definition',
};
const nameOf = (block: string): string => blocks[block as keyof typeof blocks] ?? `a ${block}`;
export const inQuotation = (block: string) => `A quotation is made of paragraphs; this is ${nameOf(block)}.`;
export const list = {
	beginsWith: (block: string) => `An item of a list begins with its words, not with ${nameOf(block)}.`,
	emptyItem: 'This item of the list has no words.',
	inItem: (block: string) =>
		`An item of a list is made of paragraphs, quotations and lists; this is ${nameOf(block)}. Take it out of the list.`,
};
export const table = {
	otherCells: (cells: number, first: number | undefined) =>
		`This row has ${cells === 1 ? '1 cell' : `${cells} cells`}, and the first one has ${first}. An empty cell is written too, | |; write \\| for the sign.`,
	empty: 'The cells of this table are empty.',
};

/** Passages. */
export const passage = {
	brokenVerse: 'This line of verse has no | before it. Each line of verse begins with | and a space.',
	empty: 'This passage has no words.',
	noHeading: 'This passage is above the first heading of the edition. Give the page a heading.',
	outOfOrder: (id: string, last: string) => `${id} comes after ${last}. Passages are numbered in reading order.`,
	noClaim: (id: string) => `${id} makes no claim. Mark what it claims, or say why it claims nothing: {#${id} note="No claim: …"}.`,
};

/** Lines of the argument, `::support`. */
export const line = {
	unread: (name: string) =>
		`::${name} can’t be read. A relation goes on one line, ::${name}[why]{#… from="…" to=…}, with nothing before or after it; brackets and quotation marks must close.`,
	amongWords: (name: string) => `::${name} goes within the words of a passage, with one colon: :${name}[…]{…}.`,
	unknown: (name: string, near: string) => `No relation ::${name}.${near}`,
	noReason: (type: string) => `::${type} gives no reason. Its brackets say in one sentence why the premises bear on the target.`,
	needlessReason: (type: string) => `::${type} needs no reason: it says the same again. Write ::${type}{…}, without brackets.`,
	noPassage: (type: string) => `::${type} follows no passage. Put it after the passage that makes the inference.`,
	commas: (ids: string) => `Ids are separated by spaces, not by commas or semicolons: from="${ids}".`,
	manyTargets: (n: number) => `to takes one id, and there are ${n} here. What bears on several things is several relations.`,
	noCue: (type: string, drawnBy: string, most: number) =>
		`::${type} is drawn by ${drawnBy}, but has no cue. Name in cue="…" what shows it, in at most ${most} of ${theWork}’s words, or write cue=position.`,
	longCue: (words: number, most: number) => `This cue has ${words} words; at most ${most} are quoted.`,
};

/** Ids and pages of the whole. */
/** `different`: to two things that are told apart by their words, as a merge may have them. */
export const idTwice = (id: string, different: boolean) =>
	`${id} is given twice. An id names one thing; ${different ? 'npm run mint gives one of the two the next free one' : 'take one of the two out, or take the next free one'}.`;
export const pageTwice = (file: string, slug: string) => `${file} also has the name ${slug}; both would be /text/${slug}/.`;
