/** What a release needs before it is built: the edition, held to everything, and its ledger with the lines that close it. */

import { release as words } from '#words/messages-commands.ts';
import { toChangeReport } from '../anchors/change-report.ts';
import { compareEditions } from '../anchors/compare-editions.ts';
import { LEDGER, type Ledger, parseLedger } from '../anchors/ledger.ts';
import { toReleaseLines } from '../anchors/ledger-lines.ts';
import { isPlaceholder } from '../anchors/placeholder-address.ts';
import { createMessage, isError, type Message } from '../diagnostics/messages.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { appendLines, toText } from '../disk/file-text.ts';
import { toEditionData } from '../exports/edition-data.ts';
import type { Edition, Place } from '../model/edition.ts';
import { compareVersions } from '../model/versions.ts';
import type { ContentFiles } from '../text/decode-files.ts';
import { compileFiles } from './content.ts';

export interface PreparedRelease {
	edition: Edition;
	/** The ledger with the release in it; once the edition is frozen, with the checksum of its list of checksums. */
	ledgerText(manifest?: string): string;
	/** What changed since the edition released before, as Markdown; undefined for the first. */
	report: string | undefined;
}

/**
 * Prepares the release of a version on a day (`2026-11-23`); without errors, and with every id in the ledger, or there is no release but
 * messages that say why.
 */
export function prepareRelease(
	files: ContentFiles,
	version: string,
	date: string,
): { release: PreparedRelease | undefined; messages: Message[] } {
	const { edition, ledger, frozen, messages } = compileFiles(files);
	if (!edition) return { release: undefined, messages };
	const book = toText(files.get(LEDGER) ?? '');
	// what is refused or mended by the release itself is not told twice
	const before = messages.filter(({ ruleId }) => ruleId !== 'anchor-minted' && ruleId !== 'release-finished');
	const all = [...before, ...checkRelease(edition, ledger, messages, version, date, files), ...checkAddress(edition, version, files)];
	const ledgerText = (manifest?: string) => appendLines(book, toReleaseLines(edition, ledger, date, manifest));
	if (all.some(isError)) return { release: undefined, messages: all };
	const closed = parseLedger(toText(ledgerText()).text).ledger;
	const older = frozen.at(-1);
	const report = older && toChangeReport(compareEditions(older.data, toEditionData(edition), closed));
	return { release: { edition, ledgerText, report }, messages: all };
}

function checkRelease(
	{ info }: Edition,
	{ releases }: Ledger,
	messages: readonly Message[],
	version: string,
	date: string,
	files: ContentFiles,
): Message[] {
	const refuse = (rule: RuleId, place: Place, reason: string) => createMessage(rule, place, reason);
	const ledger: Place = { file: LEDGER, line: 1, column: 1 };
	const found: Message[] = [];
	const unminted = messages.find(({ ruleId }) => ruleId === 'anchor-minted');
	if (unminted) found.push(refuse('ledger-valid', ledger, words.thenRelease(unminted.reason)));
	if (info.version !== version) found.push(refuse('anchor-edition', placeOf(files, 'version'), words.otherVersion(info.version, version)));
	const last = releases.at(-1);
	if (releases.some(({ release }) => release === version)) found.push(refuse('anchor-edition', ledger, words.releasedAlready(version)));
	else if (last && last.date > date) found.push(refuse('anchor-edition', ledger, words.earlier(last.release, last.date, date)));
	return found;
}

/** A released edition is cited by its address for good: from 1.0.0 on that has to be one it really has. */
function checkAddress({ info }: Edition, version: string, files: ContentFiles): Message[] {
	if (!isPlaceholder(info.baseUrl)) return [];
	const place = placeOf(files, 'baseUrl');
	return compareVersions(version, '1.0.0') >= 0
		? [createMessage('address-own', place, words.placeholder(info.baseUrl, version))]
		: [createMessage('address-final', place, words.placeholderYet(info.baseUrl, version))];
}

/** Where `edition.yml` says something. */
function placeOf(files: ContentFiles, field: string): Place {
	const lines = toText(files.get('edition.yml') ?? '').text.split('\n');
	return { file: 'edition.yml', line: Math.max(1, lines.findIndex((line) => line.startsWith(`${field}:`)) + 1), column: 1 };
}
