/** Holds an edition against its ledger: the promise that a released id stays, says what it said, and means what it meant. */

import { firstOf, edition as words } from '#words/messages-ledger.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Edition, Place } from '../model/edition.ts';
import { isRelationId } from '../model/ids.ts';
import { compareVersions } from '../model/versions.ts';
import { LEDGER, type Ledger, type LedgerEntry, lastHash, leadsTo } from './ledger.ts';
import { type Anchor, hashWords, selectAnchors } from './select-anchors.ts';

/** Messages about the edition and its ledger, which can be read (`parseLedger` had nothing to say). */
export function checkLedger(edition: Edition, ledger: Ledger): Message[] {
	const anchors = new Map(selectAnchors(edition).map((anchor) => [anchor.id, anchor]));
	const last = ledger.releases.at(-1);
	const messages: Message[] = [];
	if (last && compareVersions(edition.info.version, last.release) < 0) {
		const reason = words.olderVersion(edition.info.version, last.release);
		messages.push(createMessage('anchor-edition', { file: 'edition.yml', line: 1, column: 1 }, reason));
	}
	const unminted: string[] = [];
	for (const anchor of anchors.values()) {
		const entries = ledger.history.get(anchor.id);
		if (entries) messages.push(...checkAnchor(anchor, entries, edition, ledger));
		else unminted.push(anchor.id);
	}
	if (unminted.length > 0) {
		const first = edition.places.get(unminted[0] as string) ?? { file: LEDGER, line: 1, column: 1 };
		const shown = firstOf(unminted.slice(0, 5), unminted.length - 5);
		messages.push(createMessage('anchor-minted', first, words.notMinted(shown)));
	}
	const fresh = [...anchors.keys()].filter((id) => !ledger.released.has(id));
	for (const [id, entries] of ledger.history) messages.push(...checkAbsent(id, entries, anchors, fresh, ledger));
	return messages;
}

/** What is wrong with an anchor that stands in the text. */
function checkAnchor({ id, kind, promised }: Anchor, entries: readonly LedgerEntry[], edition: Edition, ledger: Ledger): Message[] {
	const last = entries.at(-1) as LedgerEntry;
	const here = edition.places.get(id) ?? { file: LEDGER, line: 1, column: 1 };
	const there = { other: ledger.places.get(last) as Place };
	if (last.status !== 'live') {
		return [createMessage('anchor-once', here, words.goneAndBack(id, last.status, last.edition), there)];
	}
	if (!ledger.released.has(id)) return [];
	if (last.kind !== kind) return [createMessage('anchor-once', here, words.otherKind(id, last.kind, kind), there)];
	if (lastHash(entries) === hashWords(promised)) return [];
	const stated = entries.findLast(({ hash }) => hash) as LedgerEntry;
	const released = ledger.releases.some(({ release }) => release === stated.edition) ? stated.edition : undefined;
	return [createMessage('anchor-words', here, isRelationId(id) ? words.otherLine(id, released) : words.otherWords(id, released))];
}

/** What is wrong with an id of the ledger that the text lacks, or that leads to one it lacks. `fresh`: ids that were never released. */
function checkAbsent(
	id: string,
	entries: readonly LedgerEntry[],
	anchors: ReadonlyMap<string, Anchor>,
	fresh: readonly string[],
	ledger: Ledger,
): Message[] {
	const last = entries.at(-1) as LedgerEntry;
	const place = ledger.places.get(last) as Place;
	if (last.status !== 'live') {
		return leadsTo(id, ledger)
			.filter((end) => !anchors.has(end) && !ledger.released.has(end))
			.map((end) => createMessage('anchor-successor', place, words.successorGone(id, end)));
	}
	if (anchors.has(id) || !ledger.released.has(id)) return [];
	const released = entries.find(({ hash }) => hash)?.edition;
	return [createMessage('anchor-kept', place, words.gone(id, released, nearest(id, fresh)))];
}
