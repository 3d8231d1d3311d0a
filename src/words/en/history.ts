/** What became of an id: in its history, and in the report of what changed between two editions. */
import { enumerate } from './grammar.ts';

/** What happened, before the edition in which it did. */
const happened = {
	drafted: () => 'Drafted for',
	added: () => 'First published in',
	corrected: () => 'Corrected, without a change of meaning, in',
	reworded: () => 'Reworded in',
	relabelled: () => 'Read anew in',
	moved: (to: string) => `Moved to ${to} in`,
	merged: (to: string) => `Merged with ${to} in`,
	superseded: (to: string, several: boolean) => (several ? `Split into ${to} in` : `Superseded by ${to} in`),
	withdrawn: () => 'Withdrawn in',
};
/** An event as a sentence: `Merged with 67b in edition 0.9.1 (2026-11-23): both said the same.` `endsNow`: what stands for it today. */
export function event(
	name: keyof typeof happened,
	{
		successors,
		edition,
		date,
		reason,
		endsNow,
	}: { successors: readonly string[]; edition: string; date?: string; reason?: string; endsNow?: readonly string[] },
): string {
	const what = happened[name](enumerate(successors), successors.length > 1);
	const now =
		endsNow === undefined ? '' : endsNow.length > 0 ? ` Today this leads to ${enumerate(endsNow)}.` : ' What took its place is gone too.';
	return `${what} edition ${edition}${date ? ` (${date})` : ''}${reason ? `: ${reason}` : ''}.${now}`;
}

/** The report of changes. */
export const reportTitle = (from: string, to: string) => `Changes from edition ${from} to edition ${to}`;
export const nothingChanged = 'Nothing that can be cited has changed.';
export const groups = {
	claims: 'Claims',
	assumptions: 'Assumptions',
	relations: 'Relations',
	passages: 'Passages',
	headings: 'Headings',
	citations: 'Citations',
};
/** After a number. */
export const counted = {
	added: 'added',
	reworded: 'reworded',
	reannotated: 'annotated otherwise',
	moved: 'moved',
	merged: 'merged',
	superseded: 'superseded',
	withdrawn: 'withdrawn',
	gone: 'gone',
};
/** What happened to one, after its name. */
export const isNew = 'is new.';
export const isReannotated = 'is annotated otherwise; its words are the same.';
export const isReworded = (corrected: boolean, reason: string) => {
	const what = corrected ? 'corrected, without a change of meaning' : 'reworded';
	return reason ? `${what}: ${reason}` : `${what}.`;
};
/** `further`: what stands for it today. */
export function isGone(
	how: 'moved' | 'merged' | 'superseded' | 'withdrawn' | 'gone',
	{ successors, reason, further }: { successors: readonly string[]; reason: string; further: readonly string[] },
): string {
	const to = enumerate(successors);
	const what = {
		moved: `moved to ${to}`,
		merged: `merged with ${to}`,
		superseded: successors.length > 1 ? `split into ${to}` : `superseded by ${to}`,
		withdrawn: 'withdrawn',
		gone: 'is gone',
	}[how];
	return `${what}${reason ? `: ${reason}` : '.'}${further.length > 0 ? ` Now see ${enumerate(further)}.` : ''}`;
}
/** A field that has no value. */
export const none = 'none';
