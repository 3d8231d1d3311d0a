/** The addresses of pages of the text and of named maps, which one is told to cite: what was released stays, or leads on. */
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Edition, Place } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import type { AddressEntry, Ledger } from './ledger.ts';

/** Every promised address of an edition, in reading order. */
export function selectAddresses({ pages, maps }: Pick<Edition, 'pages' | 'maps'>): string[] {
	return [...pages.map(({ slug }) => route.text(slug)), ...maps.map(({ id }) => route.map(id))];
}

/** Where an address leads in the end: itself while it is not renamed; undefined where the way is a circle. */
export function followAddress(address: string, { addresses }: Pick<Ledger, 'addresses'>): string | undefined {
	const seen = new Set<string>();
	let at = address;
	for (let to = addresses.get(at)?.to; to !== undefined; to = addresses.get(at)?.to) {
		if (seen.has(at)) return undefined;
		seen.add(at);
		at = to;
	}
	return at;
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
			const kind = fresh.filter((one) => one.split('/')[1] === address.split('/')[1]);
			const near = nearest(address, kind) ?? (kind.length === 1 ? kind[0] : undefined) ?? address.replace(/[^/]+\/$/, 'NEW-NAME/');
			const reason = `${address} was released in edition ${entry.edition} and is gone. Give the page or map its name back, or say where it leads: npm run anchor -- readdress ${address} --to ${near} --reason "…".`;
			return [createMessage('anchor-kept', place, reason)];
		}
		if (now.has(address))
			return [
				createMessage(
					'anchor-once',
					place,
					`${address} leads to ${to} since edition ${entry.edition} and stands again. Give the new page or map another name.`,
				),
			];
		const end = followAddress(address, ledger);
		if (end !== undefined && now.has(end)) return [];
		return [
			createMessage(
				'anchor-successor',
				place,
				`${address} leads to ${end ?? to}, which ${end === undefined ? 'leads in a circle' : 'is no address of a page or map'}.`,
			),
		];
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
	{ ledger, edition, date }: { ledger: Ledger; edition: Pick<Edition, 'info' | 'pages' | 'maps'>; date: string },
): { entry: AddressEntry | undefined; problems: string[] } {
	const now = new Set(selectAddresses(edition));
	const { version } = edition.info;
	const problems: string[] = [];
	const last = ledger.addresses.get(address);
	if (ledger.releases.some(({ release }) => release === version))
		problems.push(`${version} was released, and stays as it is. Raise the version in edition.yml first.`);
	if (!last) problems.push(`${address} was never released${now.has(address) ? '; until then it may change freely' : ''}.`);
	else if (last.to !== undefined) problems.push(`${address} leads to ${last.to} already.`);
	else if (now.has(address)) problems.push(`${address} still stands. Rename it first.`);
	if (!now.has(to)) problems.push(`${to} is no address of a page or map. They are ${[...now].join(', ')}.`);
	if (reason.trim() === '') problems.push('Why? Give a reason in words; readers will see it.');
	return { entry: problems.length > 0 ? undefined : { address, edition: version, to, reason: reason.trim(), date }, problems };
}
