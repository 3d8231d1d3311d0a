/** Markup where nothing but plain words is read: titles, glosses, the values of attributes. Its signs would be printed. */

import { quoted } from '#words/marks.ts';
import { plainWords } from '#words/messages-markup.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { ParsedData } from './parse-data.ts';
import type { Report } from './source.ts';

const SIGNS: readonly RegExp[] = [
	/<\/?(?:a|b|br|em|i|p|s|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/i,
	/&(?:#\d+|#x[0-9a-f]+|[a-z]{2,}\d*);/i,
	/(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*]*[^\s*]\1(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}*])\*[^\s*]\*(?![\p{L}\p{N}*])/u,
	/(?<![\p{L}\p{N}_/])(_{1,2})(?=[^\s_])[^_]*\1(?![\p{L}\p{N}_/])/u,
	/\[[^[\]]+\]\([^()\s]+\)/,
	/\[\^[^\]\s]+\]|\^\[[^\]]+\]/,
	/\[(?:[^\]@]*\s)?-?@(?:[\p{L}\p{N}_]|\{)[^\]]*\]/u,
	/`[^`]+`/,
	/(?<![\p{L}\p{N}$\\])\$(?=[^\s$])[^$]*[^\s$]\$(?![\p{L}\p{N}$])/u,
	/\\[A-Za-z]+\{/,
];

/** The first of such signs in some words, with what stands within them. `except` leaves out tags, where a format has them. */
export function findMarkup(text: string, { tags = true } = {}): string | undefined {
	let first: RegExpExecArray | undefined;
	for (const sign of tags ? SIGNS : SIGNS.slice(1)) {
		const found = sign.exec(text);
		if (found && (first === undefined || found.index < first.index)) first = found;
	}
	return first?.[0];
}

/** Tells markup in a value that is plain words; `name` is what the value is called. */
export function checkPlain(value: string, name: string, rule: RuleId, offset: number, report: Report): void {
	const found = findMarkup(value);
	if (found !== undefined)
		report(rule, offset, plainWords(quoted(found.length > 40 ? `${found.slice(0, 39)}…` : found), name), { actual: found });
}

/** The same for fields of a file: those of `data` that are named, each where it stands. */
export function checkPlainFields<T extends object>(
	data: T | undefined,
	names: readonly (keyof T & string)[],
	rule: RuleId,
	{ offset }: Pick<ParsedData<unknown>, 'offset'>,
	report: Report,
	path: readonly PropertyKey[] = [],
): void {
	for (const name of names) {
		const value = data?.[name];
		if (typeof value === 'string') checkPlain(value, name, rule, offset([...path, name]), report);
	}
}
