/** Writing a critique: what the page says of one's own claims, objections and choices, and of what comes of them. */
import { agree, inWords } from './grammar.ts';

/** A line among claims, as it is named where it can be chosen. */
export const stepFrom = (premises: readonly string[], target: string) => `the step from ${premises.join(' and ')} to ${target}`;
export const lineFrom = (join: string, premises: readonly string[]) => `the ${join} ${premises.join(' and ')}`;
export const claimItself = 'the claim itself';
export const whatYouThink = (label: string) => `What you think of ${label}`;
export const choices = { accepted: 'accept', rejected: 'reject', '': 'leave open' };
export const actOn = (act: string, label: string) => `${act}: ${label}`;
export const someFound = (shown: number, all: number) => `${shown} of ${all}; type more to narrow the list.`;
export const allFound = (n: number) => `${n} found.`;
/** One's own claim that is offered as something else than a claim, after its words. */
export const asKind = (kind: string) => ` (${kind})`;
export const and = ' and ';
export const remove = 'Remove';
export const removeNamed = (id: string) => `Remove ${id}`;
/** A claim where one is to be chosen: its name and the beginning of its words. */
export const nameAndWords = (name: string, words: string) => `${name} · ${words}`;

export const acceptedByYou = 'accepted by you';
export const rejectedByYou = 'rejected by you';
export const withoutYou = (status: string) => ` (${status} without you)`;
export const nothingFares = 'Your critique changes nothing yet. An objection that changes nothing may still be right.';
export const otherwise = (n: number) =>
	agree(n, { one: 'Your critique changes how one claim fares.', other: `Your critique changes how ${inWords(n)} claims fare.` });
export const andMore = (n: number) => `And ${inWords(n)} more.`;

export const noClaims = (names: readonly string[]) => `There is no claim ${names.join(', ')}.`;
/** `side`: for, against. */
export const added = (premises: readonly string[], side: 'for' | 'against', target: string) =>
	`Added: ${premises.join(' and ')} ${side} ${target}.`;
export const savedAs = (file: string) => `Saved as ${file}.`;
export const opened = 'Opened.';
export const openedOther = (theirs: string, ours: string) => `Opened. It was written on edition ${theirs}; this is ${ours}.`;
export const startOver = 'Start over';
export const eraseAll = 'Erase it all?';
export const erased = 'Erased.';
/** Name of the file, where the critique has none. */
export const fileName = 'critique';
