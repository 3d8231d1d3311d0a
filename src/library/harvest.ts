/** What was fetched of several editions → those that can be taken, and a sentence for each that can't. Pure. */
import { faults as words } from '#words/library.ts';
import { comparableAddress } from '../formats/comparable-address.ts';
import { parseRecords, type RecordFault } from '../formats/parse-records.ts';
import type { EditionRecords } from '../model/records.ts';

/** One record file: its text, or the sentence that says why there is none. `from` is how it was named. */
export type Fetched = { from: string; text: string } | { from: string; fault: string };
export interface Harvest {
	editions: EditionRecords[];
	/** The record file of each, as it was fetched. */
	texts: string[];
	/** A sentence for each that is left out. */
	faults: string[];
}

/** Reads all; of two that say they are the same address, however it is written, the first is kept. */
export function harvest(fetched: readonly Fetched[]): Harvest {
	const editions: EditionRecords[] = [];
	const texts: string[] = [];
	const faults: string[] = [];
	const known = new Map<string, { from: string; version: string }>();
	for (const result of fetched) {
		if ('fault' in result) {
			faults.push(result.fault);
			continue;
		}
		const parsed = parseRecords(result.text);
		if ('fault' in parsed) {
			faults.push(describeFault(result.from, parsed));
			continue;
		}
		const { address, version } = parsed.records.edition;
		const key = comparableAddress(address);
		const first = known.get(key);
		if (first === undefined) {
			known.set(key, { from: result.from, version });
			editions.push(parsed.records);
			texts.push(result.text);
		} else if (first.version === version) faults.push(words.sameAddress(result.from, address, first.from));
		else faults.push(words.sameAddressVersions(result.from, address, first.from, version, first.version));
	}
	return { editions, texts, faults };
}

/** What is wrong with a record file, in a sentence. */
export function describeFault(from: string, fault: RecordFault): string {
	switch (fault.fault) {
		case 'no-record':
			return words.otherFile(from, fault.found);
		case 'other-schema':
			return words.otherSchema(from, fault.found, fault.expected);
		case 'truncated':
			return words.truncated(from, fault.found, fault.expected);
		case 'altered':
			return words.altered(from);
		case 'bad-line':
			return words.badLine(from, fault.line, fault.found);
		case 'twice':
			return words.twice(from, fault.line, fault.found);
		case 'several':
			return words.several(from, fault.line);
	}
}
