/** The life of an id, from the ledger, for its page and for readers who arrive from an older edition. */
import * as words from '#words/history.ts';
import { type AnchorState, type Ledger, type LedgerEntry, leadsTo } from './ledger.ts';

export interface AnchorEvent {
	/** `added` until it is released means: drafted. `corrected`: the words changed in their form only. */
	event: 'drafted' | 'added' | 'corrected' | 'reworded' | 'relabelled' | Exclude<AnchorState, 'live'>;
	/** The edition in which it happened, or will have. */
	edition: string;
	/** The day it was decided, or else of the edition’s release. */
	date?: string;
	reason?: string;
	/** What took its place then, and what stands for that today (when that is something else). */
	successors?: string[];
	leadsTo?: string[];
}

/** What happened to an id, oldest first; nothing for an id the ledger does not know. */
export function historyOf(id: string, ledger: Ledger): AnchorEvent[] {
	const entries = ledger.history.get(id) ?? [];
	const isReleased = entries.some((entry) => entry.class === 'new');
	// The line that mints an id tells when it was drafted, which no longer matters once it is released.
	return entries
		.filter((entry) => !(isReleased && entry.status === 'live' && entry.class === undefined))
		.map((entry) => toEvent(entry, ledger));
}

function toEvent(entry: LedgerEntry, ledger: Ledger): AnchorEvent {
	const { id, edition, status, reason, successors } = entry;
	const date = entry.date ?? ledger.releases.find(({ release }) => release === edition)?.date;
	const ends = successors ? leadsTo(id, ledger) : [];
	const same = ends.length === successors?.length && ends.every((end) => successors.includes(end));
	return {
		event: status === 'live' ? (entry.class ? eventOf[entry.class] : 'drafted') : status,
		edition,
		...(date === undefined ? {} : { date }),
		...(reason === undefined ? {} : { reason }),
		...(successors === undefined ? {} : { successors }),
		...(successors === undefined || same ? {} : { leadsTo: ends }),
	};
}

const eventOf = { new: 'added', typo: 'corrected', reworded: 'reworded', relabelled: 'relabelled' } as const;

/** An event as a sentence: `Merged with 67b in edition 0.9.1 (2026-11-23): both said the same.` `label` prints an id. */
export function describeEvent(
	{ event, successors = [], edition, date, reason, leadsTo }: AnchorEvent,
	label: (id: string) => string,
): string {
	return words.event(event, {
		successors: successors.map(label),
		edition,
		...(date === undefined ? {} : { date }),
		...(reason === undefined ? {} : { reason: reason.replace(/[.\s]+$/, '') }),
		...(leadsTo === undefined ? {} : { endsNow: leadsTo.map(label) }),
	});
}
