/** Words as they are → words in a page of the text that print just so: whatever would be read as markup is escaped, and nothing else. */

import { toHex, UNSEEN } from '../../text/check-markup.ts';
import { findForeignBeginning } from '../../text/other-programs.ts';

/** Not printed by any program: controls, halves of a pair, blanks of other kinds than the usual. */
export const cleanWords = (words: string): string =>
	words
		.toWellFormed()
		.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they print nothing
		.replace(/[\u0000-\u001F\u007F-\u009F\uFEFF]/g, '');

/** The same where nothing stands for a sign that nobody sees: in titles, code and data. */
export const withoutUnseen = (words: string): string => words.replace(UNSEEN, '');

/** A sign by its number, where a backslash before it would itself be taken for something. */
const byNumber = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** Escapes words that stand anywhere in a block; `within` brackets, all brackets are escaped. */
export function escapeWords(words: string, within = false): string {
	return words
		.replace(/[\\`*_~^$}]|&(?=#?\w+;)/g, '\\$&')
		.replace(/\{#?/g, (sign) => (sign === '{' ? '\\{' : `${byNumber('{')}#`))
		.replace(/@(?=[\p{L}\p{N}_{\\&])/gu, '\\@')
		.replace(/<(?=[\p{L}/!?])/gu, '\\<')
		.replace(/(?<=-)>|>(?=>)/g, '\\>')
		.replace(/(?<==)=|=(?==)/g, '\\=')
		.replace(/(?<=%)%|%(?=%)/g, '\\%')
		.replace(/:(?=:|[\p{L}_][\p{L}\p{N}_-]*(?:[[{\\&]|$))/gu, '\\:')
		.replace(/''+/g, (signs) => signs.replaceAll("'", "\\'"))
		.replace(/!(?=\[|$)/g, '\\!')
		.replace(/[[\]]/g, (sign, offset: number, all: string) =>
			within || !isOrdinary(sign, all[offset - 1] ?? '', all[offset + 1] ?? '', all.slice(offset)) ? byNumber(sign) : sign,
		)
		.replace(/\|/g, '\\|')
		.replace(UNSEEN, (sign) => `&#x${toHex(sign)};`);
}

/** Whether a bracket is a word like any other: nothing beside it makes more of it. */
function isOrdinary(sign: string, before: string, after: string, rest: string): boolean {
	if (sign === '[')
		return !/[![\]^\w:]/.test(before) && !/[-^@[\\&]/.test(after) && !/^\[(?:[ xX]?\]|https?:)/.test(rest) && /^\[[^[\]\\]*\]/.test(rest);
	return after !== '' && !/[([{:&\\]/.test(after) && before !== '\\';
}

/** Escapes what would begin a block, or a line of another kind, at the beginning of a line that has been escaped. */
export const escapeStart = (line: string): string =>
	escapeForeign(
		line
			.replace(/^(?!:(?:claim|sic)\[)(?:[-+>#%~:=|]|Table:|table:)/, (sign) => (sign.length > 1 ? `${sign.slice(0, -1)}\\:` : `\\${sign}`))
			.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
	);

/** What would still begin a comment or the like of another program. */
const escapeForeign = (line: string): string => (findForeignBeginning(line) === undefined ? line : line.replace(/^[!-/:-@[-`{-~]/, '\\$&'));
