/** Messages about files and data: what a folder holds, front matter, YAML, JSON. */

import { TheWork } from './work.ts';
export const tooLarge = (megabytes: number, most: number) => `This file is ${megabytes} MB; at most ${most} MB are read.`;
export const notUtf8 = 'This is not UTF-8 text. Save the file as UTF-8.';
export const unreadable = (reason: string) => `This can’t be read: ${reason}`;

/** A file that nothing reads. */
export const unread = {
	meant: (name: string) => `Nothing reads this file, so what is in it would be left out. Rename it to ${name}.`,
	copy: 'This looks like a copy that a program has made, which nothing reads. Move it out of the edition, or delete it.',
	convert: (name: string) =>
		`Nothing reads this file, so what is in it would be left out. npm run import -- FILE makes pages of ${name}; keep the file outside the edition.`,
	works: (name: string) =>
		`Nothing reads this file. npm run import -- TEXT --references ${name} makes references.json of it; keep it outside the edition.`,
	reading: 'Nothing reads this file. Readings are readings/first.json, second.json, settled.json and lines.json.',
	release:
		'Nothing reads this file. A released edition is editions/1.0.0.tar.zst, 1.0.0-changes.md beside it, and a repair editions/repairs/name.yml.',
	harvested: 'Nothing reads this file. The record of another edition is records/name-1.0.0.jsonl, as npm run harvest writes it.',
	other: (files: readonly string[]) =>
		`Nothing reads this file. Pages are text/NN-slug.md, propositions/N.md, pages/name.md and lessons/N-slug.md; the others are ${files.join(', ')}.`,
};
export const noPages = 'There is no page of text. Pages are text/NN-slug.md.';

/** Front matter. */
export const frontMatter = {
	open: 'The front matter is opened with --- and never closed. Write --- on a line of its own after it.',
	late: 'Front matter begins in the first line of a file; take out the empty line above it.',
	missing: (field: string) => `${field} is missing in the front matter.`,
	emptyTitle: 'it is empty',
};

/** YAML and JSON. `near` is a question that follows, or nothing. */
export const notYaml = (why: string) => `This is not YAML: ${why}`;
export const colonInValue = 'a value with a colon in it goes in quotation marks, or on a line of its own after >-.';
/** What YAML leaves out of a value; `lost` is that. */
export const cut = {
	comment: (lost: string) =>
		`a # after a space begins a comment, so “${lost}” would not be read. Put the whole value in quotation marks; a comment goes on a line of its own.`,
	entry: (lost: string) =>
		`“${lost}” would be read as more words of the value before it. If it is an entry of the list, let it begin in the same column as the others; if not, put the whole value in quotation marks.`,
	sign: (lost: string) =>
		`a value that begins with ! or & is something else, so “${lost}” would not be read. Put the whole value in quotation marks.`,
};
const spaces = (n: number): string => (n === 0 ? 'no space' : n === 1 ? '1 space' : `${n} spaces`);
/** A line that does not begin in the column of its level. */
export const uneven = {
	column: (found: number, beside: number) =>
		`this line begins with ${spaces(found)}, and lines of its level with ${spaces(beside)}. Fields of one level, and entries of one list, begin in the same column.`,
	deeper: (found: number, beside: number) =>
		`this line begins with ${spaces(found)}, and the one it stands below, which has its value already, with ${spaces(beside)}. A field or entry beside it begins in the same column; if these are words of that value, put the whole value in quotation marks.`,
};
export const entryHere =
	'an entry of a list can’t stand here. All entries of a list begin with “- ” in the same column, below a field that has no value of its own.';
export const tabBefore = 'a line is indented with spaces, not with tabs.';
export const openQuote = (mark: string) => `the quotation mark ${mark} at the beginning of this value is not closed.`;
export const openBracket = (open: string, close: string) =>
	`the bracket ${open} before this line is not closed: ${close} is missing. A value that only begins with a bracket goes in quotation marks.`;
/** Behind “it must be a list”. */
export const asList = ': write each entry on a line of its own, after “- ”';
export const keyTwice = 'a field is given twice. Take one of the two out.';
export const noColon = 'this is not a field. A field is its name, a colon, a space and its value: title: Of Miracles.';
export const valueEnded =
	'the value ends before these words, since it begins with a quotation mark, a bracket or *. Put the whole of it between quotation marks: \' if " is in it, else ".';
export const badStart = (sign: string) => `a value does not begin with ${sign}. Put it in quotation marks.`;
export const badBlock =
	'behind | or > at the beginning of a value nothing follows: its words go on the lines below, indented. If it is a sign, put the value in quotation marks.';
export const severalDocuments = 'the document ends at this line, and what follows would not be read. Take the line out.';
export const unreadableYaml = (why: string) => `This YAML can’t be read: ${why}.`;
/** What stands where a text stops being JSON. */
export const json = {
	empty: 'it is empty. Without entries it holds []',
	open: 'it ends before all brackets and quotation marks are closed',
	lineEnd: 'a line ends within quotation marks',
	bibtex: 'this is BibTeX. npm run import -- TEXT --references FILE makes CSL-JSON of it',
	comment: (sign: string) => `${sign} begins a comment, and JSON has none`,
	marks: (mark: string) => `here stands ${mark}, and names and words go between straight quotation marks, "`,
	comma: (sign: string) => `behind a comma another entry follows, not ${sign}. Take the comma out`,
	noComma: 'a comma is missing before this, or a quotation mark within words before it, where it is written \\"',
	other: (found: string) => `“${found}” can’t stand here. Words go between quotation marks, entries have a comma between them`,
};
export const notJson = (why: string) => `This is not JSON: ${why}.`;
/** What is there instead of a field that only other programs have. */
export const instead = {
	style: 'Works are set in the style of APA; there is no other to choose.',
	works: 'The works are in references.json, as CSL-JSON.',
};
export const unknownField = (path: string, near: string) => `Unknown field ${path}.${near}`;
export const missing = (path: string) => `There is no ${path}.`;
/** A sign that an escape makes, \u0007; `sign` is `U+0007`. */
export const unprintable = (path: string, sign: string) =>
	`${path || 'The file'} has the sign ${sign} in it, which can’t be printed. Take out the escape that makes it.`;
/** A field that JSON has twice. */
export const twice = (name: string) => `“${name}” is given twice here, and only the second would be read. Take one of the two out.`;
/** `found` is what is written there, `near` what was probably meant. */
export const cannotBeTaken = (path: string, why: string, found?: string, near?: string) =>
	`${path || 'The file'} can’t be ${found === undefined || path === '' ? 'used' : `“${found}”`}: ${why}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
/** A place in a list: `gloss of entry 2`. */
export const ofEntry = (field: string, entry: number) => (field === '' ? `entry ${entry}` : `${field} of entry ${entry}`);

/** What the edition says of itself. */
export const noInfo = 'There is no edition.yml. It says title, author, version, editors, rights.';
export const noLanguage = (found: string) => `“${found}” is not a language. Write a tag such as en, en-GB or de (BCP 47).`;
export const theArticle = `${TheWork}`;
export const inArticle = (field: string, why: string) => `article, ${field}: ${why}`;
