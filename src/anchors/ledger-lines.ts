/** The lines that are appended to the ledger when ids are minted and an edition is released. */
import type { Edition } from '../model/edition.ts';
import { selectAddresses } from './addresses.ts';
import { type AddressEntry, type Ledger, type LedgerEntry, lastHash, type Release } from './ledger.ts';
import { hashWords, selectAnchors } from './select-anchors.ts';

/** An entry as it is written: one line, fields in a fixed order. */
export function toLine(entry: LedgerEntry | Release | AddressEntry): string {
	return `${JSON.stringify(entry)}\n`;
}

/** The lines `npm run mint` appends: one for each id the ledger does not know, in the order of ids; `''` when all are known. */
export function toMintLines(edition: Edition, ledger: Ledger): string {
	return selectAnchors(edition)
		.filter(({ id }) => !ledger.history.has(id))
		.map(({ id, kind }) => toLine({ id, kind, edition: edition.info.version, status: 'live' }))
		.join('');
}

/**
 * The lines that release an edition on a day (`2026-11-23`): the words of every id, and every address of a page or map, that appears in it for
 * the first time, and the line that closes it. Rewordings have their lines already, or the edition has an error. `manifest` is of the frozen edition.
 */
export function toReleaseLines(edition: Edition, ledger: Ledger, date: string, manifest?: string): string {
	const { version } = edition.info;
	const entries = selectAnchors(edition)
		.filter(({ id }) => !lastHash(ledger.history.get(id) ?? []))
		.map(
			({ id, kind, promised }): LedgerEntry => ({ id, kind, edition: version, status: 'live', class: 'new', hash: hashWords(promised) }),
		);
	const close: Release = { release: version, date, ...(manifest === undefined ? {} : { manifest }), pages: 'passages' };
	const addresses = selectAddresses(edition)
		.filter((address) => !ledger.addresses.has(address))
		.map((address): AddressEntry => ({ address, edition: version }));
	return [...entries, ...addresses, close].map(toLine).join('');
}
