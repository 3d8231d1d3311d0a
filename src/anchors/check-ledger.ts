/** Holds an edition against its ledger: the promise that a released id stays, says what it said, and means what it meant. */

import { withArticle } from '#words/grammar.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Edition, Place } from '../model/edition.ts';
import { isRelationId } from '../model/ids.ts';
import { LEDGER, type Ledger, type LedgerEntry, lastHash, leadsTo } from './ledger.ts';
import { type Anchor, hashWords, selectAnchors } from './select-anchors.ts';
import { compareVersions } from './versions.ts';

/** Messages about the edition and its ledger, which can be read (`parseLedger` had nothing to say). */
export function checkLedger(edition: Edition, ledger: Ledger): Message[] {
	const anchors = new Map(selectAnchors(edition).map((anchor) => [anchor.id, anchor]));
	const last = ledger.releases.at(-1);
	const messages: Message[] = [];
	if (last && compareVersions(edition.info.version, last.release) < 0) {
		const reason = `This says version ${edition.info.version}, but ${last.release} was released. Versions only rise.`;
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
		const shown = unminted.slice(0, 5).join(', ') + (unminted.length > 5 ? ` and ${unminted.length - 5} more` : '');
		messages.push(createMessage('anchor-minted', first, `The ledger does not know ${shown}. Run npm run mint.`));
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
		const reason = `${id} was ${last.status} in edition ${last.edition} and stands here again. An id is never used twice: give this one its own, by taking the id out and npm run mint.`;
		return [createMessage('anchor-once', here, reason, there)];
	}
	if (!ledger.released.has(id)) return [];
	if (last.kind !== kind) {
		const reason = `${id} was ${withArticle(last.kind)} and is now ${withArticle(kind)}. An id is never re-pointed: give the new one its own, and say what became of ${id}.`;
		return [createMessage('anchor-once', here, reason, there)];
	}
	if (lastHash(entries) === hashWords(promised)) return [];
	const stated = entries.findLast(({ hash }) => hash) as LedgerEntry;
	const frozen = ledger.releases.some(({ release }) => release === stated.edition);
	const since = frozen ? `are not those of edition ${stated.edition}` : 'changed again since the ledger was told';
	if (isRelationId(id)) {
		const reason = `${id} says something else, is of another kind or is drawn by somebody else than ${frozen ? `in edition ${stated.edition}` : 'the ledger was told last'}`;
		return [createMessage('anchor-words', here, `${reason}. Put it back, or say why: npm run anchor -- relabel ${id} --reason "…".`)];
	}
	const remedy = `Put them back, or say why: npm run anchor -- reword ${id} --class typo --reason "…" (or --class reworded, when it says something else).`;
	return [createMessage('anchor-words', here, `The words of ${id} ${since}. ${remedy}`)];
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
			.map((end) =>
				createMessage('anchor-successor', place, `${id} leads to ${end}, which is not in the text. Name what really took its place.`),
			);
	}
	if (anchors.has(id) || !ledger.released.has(id)) return [];
	const near = nearest(id, fresh);
	const found = `${id} was released in ${entries.find(({ hash }) => hash)?.edition} and is gone.${near ? ` Is it now ${near}?` : ''}`;
	const remedy = `Put it back, or say what became of it: npm run anchor -- withdraw ${id} --reason "…" (or supersede, merge, move).`;
	return [createMessage('anchor-kept', place, `${found} ${remedy}`)];
}
