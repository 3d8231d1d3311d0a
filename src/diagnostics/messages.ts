/**
 * Positioned messages. What is wrong in `content/` is told, never thrown: only a programmer's mistake throws.
 */
import { VFileMessage } from 'vfile-message';
import * as words from '#words/messages.ts';
import { rules as asks } from '#words/rules.ts';
import type { Place } from '../model/edition.ts';
import { type RuleId, rules } from './rules.ts';

export type Message = VFileMessage & { file: string; line: number; column: number; ruleId: RuleId; other?: Place };

export interface Details {
	/** What was found, if the reason does not quote it. */
	actual?: string;
	/** What is allowed, or the nearest valid things. */
	expected?: string[];
	/** Another place that this one clashes with. */
	other?: Place;
	endColumn?: number;
}

/**
 * Makes a message: `reason` is one or two sentences that say what was found and what to do.
 * Severity comes from the rule; `place` is 1-based.
 */
/** A sign that nobody sees is named, so that a message is no riddle: `p3a‹U+200B›`. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const nameSign = (sign: string): string => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;

export function createMessage(rule: RuleId, place: Place, reason: string, details: Details = {}): Message {
	const message = new VFileMessage(reason.replace(UNSEEN, nameSign), {
		place: { line: place.line, column: place.column },
		ruleId: rule,
		source: 'elenchus',
	}) as Message;
	message.file = place.file;
	message.fatal = rules[rule] === 'error';
	if (details.actual !== undefined) message.actual = details.actual;
	if (details.expected) message.expected = details.expected;
	if (details.other) message.other = details.other;
	message.note = asks[rule];
	return message;
}

/** The same message at another column of its line. */
export function atColumn(message: Message, column: number): Message {
	const { file, line, ruleId, reason, fatal, note, actual, expected, other } = message;
	const moved = new VFileMessage(reason, { place: { line, column }, ruleId, source: 'elenchus' }) as Message;
	return Object.assign(moved, { file, fatal, note, actual, expected, ...(other ? { other } : {}) });
}

/** True for a message that stops the build. */
export function isError(message: Message): boolean {
	return message.fatal === true;
}

/** Orders messages as one reads: by file, line, column, rule. */
export function compareMessages(a: Message, b: Message): number {
	return (
		(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
		a.line - b.line ||
		a.column - b.column ||
		(a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0) ||
		(a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0)
	);
}

const trim = (folder: string): string => folder.replace(/[\\/]+$/, '') || '.';

/** The folder of content that places are in, unless another is named. */
const CONTENT = 'content';

/** `content/text/09.md:41:7`, as editors and terminals make it a link; `folder` is the content's, as one came to it. */
export function formatPlace(place: Place, folder = CONTENT): string {
	return `${trim(folder)}/${place.file}:${place.line}:${place.column}`;
}

/** What is wrong, with the other place if it clashes with one. */
export function formatReason({ reason, other }: Message, folder = CONTENT): string {
	return other ? words.withOther(reason, formatPlace(other, folder)) : reason;
}

/** `content/text/09.md:41:7 error relation-target-exists No claim p670a. Did you mean p67a?` */
export function formatMessage(message: Message): string {
	return toLine(message, CONTENT);
}

function toLine(message: Message, folder: string): string {
	return `${formatPlace(message, folder)} ${isError(message) ? words.severities.error : words.severities.warning} ${message.ruleId} ${formatReason(message, folder)}`;
}

/** All messages about a folder, a line each, in reading order, and a last line that counts them; `''` when there are none. */
export function formatMessages(messages: readonly Message[], folder = CONTENT): string {
	if (messages.length === 0) return '';
	const errors = messages.filter(isError).length;
	const warnings = messages.length - errors;
	const lines = [...messages].sort(compareMessages).map((message) => toLine(message, folder));
	return `${lines.join('\n')}\n${words.counted(errors, warnings)}\n`;
}

/** A message for a program that shows it where it belongs. */
export interface MessageRecord {
	/** Path of the file, from where the folder was named. */
	file: string;
	/** 1-based; the column in UTF-16 units. */
	line: number;
	column: number;
	severity: 'error' | 'warning';
	/** A key of `rules`, and what the rule asks for. */
	rule: RuleId;
	asks: string;
	message: string;
	/** What was found, where it is known. */
	found?: string;
	/** Another place that this one clashes with. */
	other?: { file: string; line: number; column: number };
}

/** All messages about a folder, in reading order, as data. */
export function toRecords(messages: readonly Message[], folder = CONTENT): MessageRecord[] {
	const path = (file: string) => `${trim(folder)}/${file}`;
	return [...messages].sort(compareMessages).map((message) => ({
		file: path(message.file),
		line: message.line,
		column: message.column,
		severity: isError(message) ? 'error' : 'warning',
		rule: message.ruleId,
		asks: asks[message.ruleId],
		message: message.reason,
		...(message.actual === undefined ? {} : { found: message.actual }),
		...(message.other ? { other: { ...message.other, file: path(message.other.file) } } : {}),
	}));
}
