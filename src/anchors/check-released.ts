/** Holds the ledger against the editions that were frozen: what was released stands in both, or lines of the ledger are lost. */
import { firstOf } from '#words/messages-ledger.ts';
import * as words from '#words/messages-releases.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { EditionData } from '../model/edition.ts';
import { compareVersions } from '../model/versions.ts';
import { ARCHIVE, CHANGES_PAGE } from '../text/decode-files.ts';
import { frozenPath } from './frozen-edition.ts';
import { LEDGER, type Ledger, type Release } from './ledger.ts';
import { hashWords, selectAnchors } from './select-anchors.ts';

/**
 * What a released edition has and the ledger has not, or has otherwise: without its line an id would count as never released, and its words
 * could change without a word.
 */
export function checkReleased(released: EditionData, ledger: Ledger, release: Release): Message[] {
	const lost = selectAnchors(released)
		.filter(({ id, promised }) => {
			const entries = (ledger.history.get(id) ?? []).filter(({ edition }) => compareVersions(edition, release.release) <= 0);
			return entries.findLast(({ hash }) => hash !== undefined)?.hash !== hashWords(promised);
		})
		.map(({ id }) => id);
	if (lost.length === 0) return [];
	const shown = firstOf(lost.slice(0, 5), lost.length - 5);
	const place = ledger.places.get(release) ?? { file: LEDGER, line: 1, column: 1 };
	return [createMessage('ledger-valid', place, `${words.lostLine(release.release, shown)} ${words.restoreLedger}`)];
}

/**
 * Frozen editions of which the ledger knows nothing. One of the version that is being drafted is what an interrupted release left, and
 * harmless; any other was released, so the ledger lost its line. A report on one that was never released is read by nobody. `files` are
 * the paths below `content/`.
 */
export function checkReleasesListed(ledger: Ledger, files: { keys(): Iterable<string> }, version: string): Message[] {
	const listed = new Set(ledger.releases.map(({ release }) => release));
	return [...files.keys()].flatMap((path) => {
		const reported = CHANGES_PAGE.exec(path)?.[1];
		if (reported !== undefined && !listed.has(reported) && reported !== version)
			return createMessage('file-expected', { file: path, line: 1, column: 1 }, words.reportedUnreleased(reported));
		const found = ARCHIVE.exec(path)?.[1];
		if (found === undefined || listed.has(found)) return [];
		const place = { file: frozenPath(found), line: 1, column: 1 };
		if (found === version) return createMessage('release-finished', place, words.unfinished(found));
		return createMessage('edition-frozen', place, `${words.lostRelease(found)} ${words.restoreLedger}`);
	});
}
