/** The addresses of pages of the text, of the editors' own and of named maps, which one is told to cite: what was released stays, or leads on. */
import * as refused from '#words/messages-changes.ts';
import { edition as words } from '#words/messages-ledger.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Edition, Place } from '../model/edition.ts';
import { parseRoute, route } from '../model/routes.ts';
import type { AddressEntry, Ledger } from './ledger.ts';

/** Every promised address of an edition, in reading order. */
export function selectAddresses({ pages, maps, ownPages }: Pick<Edition, 'pages' | 'maps' | 'ownPages'>): string[] {
	return [
		...pages.map(({ slug }) => route.text(slug)),
		...maps.map(({ id }) => route.map(id)),
		...ownPages.map(({ name }) => route.own(name)),
	];
}

/** Where an address leads in the end: itself while it is not renamed; undefined where the way is a circle. */
export function followAddress(address: string, { addresses }: Pick<Ledger, 'addresses'>): string | undefined {
	const seen = new Set<string>();
	let current = address;
	for (let to = addresses.get(current)?.to; to !== undefined; to = addresses.get(current)?.to) {
		if (seen.has(current)) return undefined;
		seen.add(current);
		current = to;
	}
	return current;
}

/** Addresses that were released and lead elsewhere now, each with its line. */
export const movedAddresses = ({ addresses }: Pick<Ledger, 'addresses'>): AddressEntry[] =>
	[...addresses.values()].filter(({ to }) => to !== undefined);

/** Holds an edition to the addresses that were released. */
export function checkAddresses(edition: Edition, ledger: Ledger): Message[] {
	const now = new Set(selectAddresses(edition));
	const fresh = [...now].filter((address) => !ledger.addresses.has(address));
	return [...ledger.addresses.values()].flatMap((entry): Message[] => {
		const { address, to } = entry;
		const place = ledger.places.get(entry) as Place;
		if (to === undefined) {
			if (now.has(address)) return [];
			const kind = fresh.filter((one) => parseRoute(one)?.page === parseRoute(address)?.page);
			const near = nearest(address, kind) ?? (kind.length === 1 ? kind[0] : undefined) ?? address.replace(/[^/]+\/$/, `${words.newName}/`);
			return [createMessage('anchor-kept', place, words.addressGone(address, entry.edition, near))];
		}
		if (now.has(address)) return [createMessage('anchor-once', place, words.addressBack(address, to, entry.edition))];
		const end = followAddress(address, ledger);
		if (end !== undefined && now.has(end)) return [];
		const reason = end === undefined ? words.addressInCircle(address, to) : words.addressAstray(address, end);
		return [createMessage('anchor-successor', place, reason)];
	});
}

export interface Readdressing {
	address: string;
	to: string;
	reason: string;
}

/** The line that says where a released address leads now, or what speaks against it, a sentence each. */
export function buildReaddressing(
	{ address, to, reason }: Readdressing,
	{ ledger, edition, date }: { ledger: Ledger; edition: Pick<Edition, 'info' | 'pages' | 'maps' | 'ownPages'>; date: string },
): { entry: AddressEntry | undefined; problems: string[] } {
	const now = new Set(selectAddresses(edition));
	const { version } = edition.info;
	const problems: string[] = [];
	const last = ledger.addresses.get(address);
	if (ledger.releases.some(({ release }) => release === version)) problems.push(refused.released(version));
	if (!last) problems.push(refused.address.neverReleased(address, now.has(address)));
	else if (last.to !== undefined) problems.push(refused.address.leadsOn(address, last.to));
	else if (now.has(address)) problems.push(refused.address.stillStands(address));
	if (!now.has(to)) problems.push(refused.address.unknown(to, [...now]));
	if (reason.trim() === '') problems.push(refused.noReason);
	return { entry: problems.length > 0 ? undefined : { address, edition: version, to, reason: reason.trim(), date }, problems };
}
