/** The records of other editions that were harvested into `records/`, so that lines may point at their claims. */
import * as words from '#words/messages-records.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { comparableAddress } from '../formats/comparable-address.ts';
import { parseRecords, type RecordFault } from '../formats/parse-records.ts';
import type { Place } from '../model/edition.ts';
import type { EditionRecords } from '../model/records.ts';
import { HARVESTED } from './decode-files.ts';
import type { Source } from './source.ts';

/** One version of another edition, and the file that has it. */
export interface HarvestedEdition {
	file: string;
	records: EditionRecords;
}

/** Reads all that was harvested; nothing is taken of a record that is not whole, and no version twice. */
export function parseHarvested(sources: ReadonlyMap<string, Source>): { harvested: HarvestedEdition[]; messages: Message[] } {
	const harvested: HarvestedEdition[] = [];
	const messages: Message[] = [];
	const known = new Map<string, Place>();
	for (const [file, { text }] of sources) {
		if (!HARVESTED.test(file)) continue;
		const here = { file, line: 1, column: 1 };
		const parsed = parseRecords(text);
		if ('fault' in parsed) {
			const line = 'line' in parsed ? parsed.line : 1;
			messages.push(createMessage('record-whole', { file, line, column: 1 }, describeFault(parsed)));
			continue;
		}
		const { address, version } = parsed.records.edition;
		const key = `${comparableAddress(address)} ${version}`;
		const other = known.get(key);
		if (other) messages.push(createMessage('record-once', here, words.twice(address, version, other.file), { other }));
		else {
			known.set(key, here);
			harvested.push({ file, records: parsed.records });
		}
	}
	return { harvested, messages };
}

function describeFault(fault: RecordFault): string {
	switch (fault.fault) {
		case 'no-record':
			return words.noRecord(fault.found);
		case 'other-schema':
			return words.otherSchema(fault.found, fault.expected);
		case 'truncated':
			return words.truncated(fault.found, fault.expected);
		case 'altered':
			return words.altered;
		case 'bad-line':
			return words.badLine(fault.found);
		case 'twice':
			return words.idTwice(fault.found);
		case 'several':
			return words.several;
	}
}
