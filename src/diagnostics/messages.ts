/**
 * Positioned messages. What is wrong in `content/` is told, never thrown: only a programmer's mistake throws.
 */
import { VFileMessage } from 'vfile-message';
import type { Place } from '../model/edition.ts';
import { type RuleId, rules } from './rules.ts';

export type Message = VFileMessage & { file: string; line: number; column: number; ruleId: RuleId };

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
export function createMessage(rule: RuleId, place: Place, reason: string, details: Details = {}): Message {
	const text = details.other ? `${reason} (the other is at ${formatPlace(details.other)})` : reason;
	const message = new VFileMessage(text, {
		place: { line: place.line, column: place.column },
		ruleId: rule,
		source: 'elenchus',
	}) as Message;
	message.file = place.file;
	message.fatal = rules[rule][0] === 'error';
	if (details.actual !== undefined) message.actual = details.actual;
	if (details.expected) message.expected = details.expected;
	message.note = rules[rule][1];
	return message;
}

/** The same message at another column of its line. */
export function atColumn(message: Message, column: number): Message {
	const { file, line, ruleId, reason, fatal, note, actual, expected } = message;
	const moved = new VFileMessage(reason, { place: { line, column }, ruleId, source: 'elenchus' }) as Message;
	return Object.assign(moved, { file, fatal, note, actual, expected });
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

/** `content/text/09.md:41:7`, as editors and terminals make it a link. */
export function formatPlace(place: Place): string {
	return `content/${place.file}:${place.line}:${place.column}`;
}

/** `content/text/09.md:41:7 error relation-target-exists No claim p670a. Did you mean p67a?` */
export function formatMessage(message: Message): string {
	return `${formatPlace(message)} ${isError(message) ? 'error' : 'warning'} ${message.ruleId} ${message.reason}`;
}

/** All messages, a line each, in reading order, and a last line that counts them; `''` when there are none. */
export function formatMessages(messages: readonly Message[]): string {
	if (messages.length === 0) return '';
	const errors = messages.filter(isError).length;
	const warnings = messages.length - errors;
	const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
	const lines = [...messages].sort(compareMessages).map(formatMessage);
	return `${lines.join('\n')}\n${count(errors, 'error')}, ${count(warnings, 'warning')}\n`;
}
