/** What became of an id, in its history. */
import { enumerate } from './grammar.ts';

/** What happened, before the edition in which it did. */
const happened = {
	drafted: () => 'Drafted for',
	added: () => 'First published in',
	corrected: () => 'Corrected, without a change of meaning, in',
	reworded: () => 'Reworded in',
	relabelled: () => 'Reinterpreted in',
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
