/** What a release needs before it is built: the edition, held to everything, and its ledger with the lines that close it. */

import { toChangeReport } from '../anchors/change-report.ts';
import { compareEditions } from '../anchors/compare-editions.ts';
import { frozenPath, unpackFrozen } from '../anchors/frozen-edition.ts';
import { LEDGER, type Ledger, parseLedger } from '../anchors/ledger.ts';
import { toReleaseLines } from '../anchors/ledger-lines.ts';
import { createMessage, isError, type Message } from '../diagnostics/messages.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { readEdition } from '../edition.ts';
import { toEditionData } from '../exports/edition-data.ts';
import type { Edition, EditionData } from '../model/edition.ts';
import type { ContentFiles } from '../text/decode-files.ts';
import { appendLines, toText } from './file-text.ts';

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
	const { edition, messages } = readEdition(files);
	if (!edition) return { release: undefined, messages };
	const book = toText(files.get(LEDGER) ?? '');
	const { ledger } = parseLedger(book.text);
	const all = [...messages.filter(({ ruleId }) => ruleId !== 'anchor-minted'), ...checkRelease(edition, ledger, messages, version, date)];
	const ledgerText = (manifest?: string) => appendLines(book, toReleaseLines(edition, ledger, date, manifest));
	const older = readReleased(files, ledger);
	all.push(...older.messages);
	if (all.some(isError)) return { release: undefined, messages: all };
	const closed = parseLedger(toText(ledgerText()).text).ledger;
	const report = older.data && toChangeReport(compareEditions(older.data, toEditionData(edition), closed));
	return { release: { edition, ledgerText, report }, messages: all };
}

function checkRelease({ info }: Edition, { releases }: Ledger, messages: readonly Message[], version: string, date: string): Message[] {
	const refuse = (rule: RuleId, file: string, reason: string) => createMessage(rule, { file, line: 1, column: 1 }, reason);
	const found: Message[] = [];
	const unminted = messages.find(({ ruleId }) => ruleId === 'anchor-minted');
	if (unminted) found.push(refuse('ledger-valid', LEDGER, `${unminted.reason} Then release.`));
	if (info.version !== version)
		found.push(
			refuse('anchor-edition', 'edition.yml', `This says version ${info.version}, not ${version}. Write the version that is released.`),
		);
	const last = releases.at(-1);
	if (releases.some(({ release }) => release === version))
		found.push(refuse('anchor-edition', LEDGER, `${version} was released already, and stays as it is. Raise the version in edition.yml.`));
	else if (last && last.date > date)
		found.push(
			refuse('anchor-edition', LEDGER, `${last.release} was released on ${last.date}, which is after ${date}. Is the clock right?`),
		);
	return found;
}

/** The data of the edition that was released last, from its archive. */
function readReleased(files: ContentFiles, { releases }: Ledger): { data?: EditionData; messages: Message[] } {
	const last = releases.at(-1);
	const archive = last && files.get(frozenPath(last.release));
	if (!last || archive === undefined) return { messages: [] };
	const { files: frozen, messages } = unpackFrozen(last, Buffer.from(archive));
	const json = frozen?.get('data/edition.json');
	return json ? { data: JSON.parse(new TextDecoder().decode(json)), messages } : { messages };
}
