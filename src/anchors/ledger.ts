/**
 * The ledger of anchors, `content/anchors.jsonl`: one JSON object a line, only ever appended to (ARCHITECTURE.md, “The ledger and releases”).
 * The first line of an id mints it; a later line tells what became of it; `{"release": "1.0.0", …}` closes an edition. The first line of an
 * address, `{"address": "/text/two/", …}`, releases it; a later one says where it leads.
 * Here it is read, and held to what is true of any ledger; `check-ledger.ts` holds an edition against it.
 */
import { z } from 'zod';
import { withArticle } from '#words/grammar.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Place } from '../model/edition.ts';
import { anchorKinds, compareIds, parseId } from '../model/ids.ts';
import { parseRoute } from '../model/routes.ts';
import { compareVersions } from './versions.ts';

export const LEDGER = 'anchors.jsonl';
export const anchorStates = ['live', 'moved', 'merged', 'superseded', 'withdrawn'] as const;
export type AnchorState = (typeof anchorStates)[number];
/**
 * Why a line has a hash: the id is released for the first time, its words changed in their form (typo) or in what they say, or a relation was
 * read anew: its ends, its reason, its kind or who draws it (relabelled).
 */
const wordClasses = ['new', 'typo', 'reworded', 'relabelled'] as const;

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0');
const date = z.iso.date('a date such as 2026-11-23');
const entrySchema = z.strictObject({
	id: z.string(),
	kind: z.enum(anchorKinds),
	edition: version,
	status: z.enum(anchorStates),
	successors: z.exactOptional(z.array(z.string()).min(1)),
	class: z.exactOptional(z.enum(wordClasses)),
	hash: z.exactOptional(z.string().regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits')),
	reason: z.exactOptional(z.string().regex(/\S/, 'a reason in words')),
	date: z.exactOptional(date),
});
const releaseSchema = z.strictObject({
	release: version,
	date,
	/** SHA-256 of the list of checksums in the frozen edition, so that nobody can change both together unnoticed. */
	manifest: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
});

const address = z.string().refine((one) => {
	const found = parseRoute(one);
	return (found?.page === 'text' && found.id === undefined) || found?.page === 'map';
}, 'no address of a page of the text or of a map');
const addressSchema = z.strictObject({
	address,
	edition: version,
	to: z.exactOptional(address),
	reason: z.exactOptional(z.string().regex(/\S/, 'a reason in words')),
	date: z.exactOptional(date),
});

/** One line about the address of a page or map: released in `edition`, or from then on another. */
export type AddressEntry = z.infer<typeof addressSchema>;
/** One line about an id: minted in `edition`, or what became of it there. `hash` is of its words as released. */
export type LedgerEntry = z.infer<typeof entrySchema>;
/** One line that closes an edition. */
export type Release = z.infer<typeof releaseSchema>;
export interface Ledger {
	/** All lines about an id, oldest first. */
	history: ReadonlyMap<string, readonly LedgerEntry[]>;
	/** Versions that were released, oldest first. */
	releases: readonly Release[];
	/** Ids that stood in a released edition, whatever became of them. */
	released: ReadonlySet<string>;
	/** The last line about each address that was released. */
	addresses: ReadonlyMap<string, AddressEntry>;
	/** Where a line stands. */
	places: ReadonlyMap<LedgerEntry | Release | AddressEntry, Place>;
}

/**
 * Reads the ledger. Each line that can't be read or can't be true is a message with its remedy and is left out: a conflict of a merge, no
 * JSON, an unknown field, an id of the wrong form, one minted twice or alive again, successors that are unknown or lead in a circle.
 */
export function parseLedger(text: string): { ledger: Ledger; messages: Message[] } {
	const messages: Message[] = [];
	const history = new Map<string, LedgerEntry[]>();
	const places = new Map<LedgerEntry | Release | AddressEntry, Place>();
	const addresses = new Map<string, AddressEntry>();
	const releases: Release[] = [];
	const released = new Set<string>();
	for (const [index, line] of text.split('\n').entries()) {
		const place: Place = { file: LEDGER, line: index + 1, column: 1 };
		if (line.trim() === '') continue;
		const found = parseLine(line, place);
		if (found instanceof Error) {
			messages.push(found as Message);
			continue;
		}
		const last = releases.at(-1);
		if ('release' in found) {
			if (last && compareVersions(found.release, last.release) <= 0) {
				const reason = `${found.release} is released after ${last.release}. Versions only rise. Restore the ledger from version control.`;
				messages.push(createMessage('ledger-valid', place, reason, { other: places.get(last) as Place }));
				continue;
			}
			releases.push(found);
			places.set(found, place);
			for (const [id, entries] of history) if (entries.at(-1)?.status === 'live' && lastHash(entries)) released.add(id);
			continue;
		}
		if ('address' in found) {
			const previous = addresses.get(found.address);
			const problem = checkAddress(found, previous, last);
			if (problem) messages.push(createMessage(problem[0], place, problem[1], previous ? { other: places.get(previous) as Place } : {}));
			else {
				addresses.set(found.address, found);
				places.set(found, place);
			}
			continue;
		}
		const before = history.get(found.id) ?? [];
		const problem = withRemedy(checkShape(found)) ?? checkSequence(found, before, last, released.has(found.id));
		if (problem) {
			const previous = before.at(-1);
			const [rule, reason] = problem;
			messages.push(createMessage(rule, place, reason, previous ? { other: places.get(previous) as Place } : {}));
			continue;
		}
		history.set(found.id, [...before, found]);
		places.set(found, place);
	}
	const ledger = { history, releases, released, addresses, places };
	return { ledger, messages: [...messages, ...checkSuccessors(ledger)] };
}

/** One line as data, or the message about it. */
function parseLine(line: string, place: Place): LedgerEntry | Release | AddressEntry | Message {
	const broken = (reason: string) => createMessage('ledger-valid', place, reason);
	if (/^(<{7}|={7}|>{7}|\|{7})/.test(line)) {
		return broken(
			'A merge conflict was left in the ledger. Keep the lines of both sides, each id’s in the order they were written, and remove the markers.',
		);
	}
	let data: unknown;
	try {
		data = JSON.parse(line);
	} catch (error) {
		return broken(`This line is not JSON (${(error as Error).message}). Restore it from version control; lines are only ever appended.`);
	}
	const has = (field: string) => typeof data === 'object' && data !== null && field in data;
	const parsed = (has('release') ? releaseSchema : has('address') ? addressSchema : entrySchema).safeParse(data);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const field = issue?.path.join('.') || 'the object';
	const found = issue?.message.replace(/^Invalid \w+: /, '') ?? 'unreadable';
	return broken(`This line is no entry of the ledger: ${field}: ${found}. ${RESTORE}`);
}

const RESTORE = 'Restore the ledger from version control, and append with npm run anchor.';
/** A line that can't be true by itself was written by hand. */
const withRemedy = (problem: Problem): Problem => problem && [problem[0], `${problem[1]} ${RESTORE}`];

type Problem = [rule: RuleId, reason: string] | undefined;

/** What can't be true of a line by itself. */
function checkShape({ id, kind, status, successors, class: words, hash, reason }: LedgerEntry): Problem {
	const form = parseId(id)?.form;
	if (form !== kind && !(form === 'claim' && kind === 'assumption')) {
		const hint = form ? '' : ' Ids look like p67, p67a, h9, s3, x14 or q17.';
		return ['ledger-valid', `${id} is not the id of ${withArticle(kind)}.${hint}`];
	}
	const follows = status === 'moved' || status === 'merged' || status === 'superseded';
	if (follows && !successors) return ['ledger-valid', `${id} is ${status}, but the line names no successors.`];
	if (!follows && successors)
		return ['ledger-valid', `${id} is ${status} and has successors. Only what was moved, merged or superseded has.`];
	if (status === 'moved' && successors?.length !== 1)
		return ['ledger-valid', `${id} was moved to ${successors?.length} places. Say superseded.`];
	if (successors?.includes(id)) return ['anchor-successor', `${id} is said to be followed by itself.`];
	if (status !== 'live' && !reason) return ['ledger-valid', `${id} is ${status}, but the line gives no reason.`];
	if (status !== 'live' && (words || hash)) return ['ledger-valid', `${id} is ${status}; class and hash belong to live ids.`];
	if (Boolean(words) !== Boolean(hash))
		return ['ledger-valid', `${id} has a ${words ? 'class without a hash' : 'hash without a class'}; both or neither.`];
	if (words && words !== 'new' && !reason) return ['ledger-valid', `${id} was changed (${words}), but the line gives no reason.`];
	return undefined;
}

/** What can't be true of a line about an address, by itself or after the one before it. */
function checkAddress(
	{ address, edition, to, reason }: AddressEntry,
	before: AddressEntry | undefined,
	release: Release | undefined,
): Problem {
	if (release && compareVersions(edition, release.release) <= 0)
		return [
			'anchor-edition',
			`This line adds to edition ${edition} after ${release.release} was released. What was released stays as it is: remove this line.`,
		];
	if (!before) return to === undefined ? undefined : ['ledger-valid', `${address} leads on, but no line before releases it. ${RESTORE}`];
	if (before.to !== undefined) return ['anchor-once', `${address} leads to ${before.to} already. Remove the later line.`];
	if (to === undefined) return ['anchor-once', `${address} is released twice. Remove the later line.`];
	if (to === address) return ['anchor-successor', `${address} is said to lead to itself. Remove this line.`];
	return reason === undefined ? ['ledger-valid', `${address} leads on, but the line gives no reason. ${RESTORE}`] : undefined;
}

/** What can't be true of a line after those before it. */
function checkSequence(
	{ id, kind, edition, status, class: words }: LedgerEntry,
	before: readonly LedgerEntry[],
	release: Release | undefined,
	released: boolean,
): Problem {
	if (release && compareVersions(edition, release.release) <= 0)
		return [
			'anchor-edition',
			`This line adds to edition ${edition} after ${release.release} was released. What was released stays as it is: remove this line.`,
		];
	const previous = before.at(-1);
	if (!previous) {
		if (status !== 'live') return ['ledger-valid', `${id} is ${status}, but no line before mints it. ${RESTORE}`];
		return words && words !== 'new' ? ['ledger-valid', `${id} is ${words}, but no line before mints it. ${RESTORE}`] : undefined;
	}
	if (status === 'live' && previous.status !== 'live')
		return ['anchor-once', `${id} was ${previous.status} and is live again. An id is never used twice: give the new thing its own.`];
	if (status === 'live' && !words) return ['anchor-once', `${id} is minted twice. Remove the later line.`];
	if (words === 'new' && lastHash(before)) return ['anchor-once', `${id} is released as new twice. Remove the later line.`];
	if (words && words !== 'new' && !lastHash(before))
		return ['ledger-valid', `${id} is ${words}, but was never released; until then its words may change freely. Remove this line.`];
	if (released && kind !== previous.kind)
		return [
			'anchor-once',
			`${id} was ${withArticle(previous.kind)} and is now ${withArticle(kind)}. An id is never re-pointed: give the new thing its own.`,
		];
	return undefined;
}

/** Successors must be known, and the way from one to the next must end. */
function checkSuccessors({ history, places }: Pick<Ledger, 'history' | 'places'>): Message[] {
	const messages: Message[] = [];
	const next = (id: string) => history.get(id)?.at(-1)?.successors ?? [];
	const place = (id: string) => places.get(history.get(id)?.at(-1) as LedgerEntry) as Place;
	for (const id of history.keys()) {
		for (const successor of next(id)) {
			if (history.has(successor)) continue;
			const near = suggest(successor, history.keys());
			messages.push(
				createMessage('anchor-successor', place(id), `${id} is followed by ${successor}, which the ledger does not know.${near}`),
			);
		}
	}
	// Depth first; a way that meets itself is a circle, told once, at the line that closes it.
	const done = new Set<string>();
	const follow = (id: string, way: readonly string[]): void => {
		const start = way.indexOf(id);
		if (start >= 0) {
			const circle = [...way.slice(start), id].join(' → ');
			const closing = way.slice(start).reduce((a, b) => (place(a).line > place(b).line ? a : b));
			const remedy = 'Remove the line that is wrong; it was never published.';
			messages.push(createMessage('anchor-successor', place(closing), `Successors lead in a circle: ${circle}. ${remedy}`));
			return;
		}
		if (done.has(id)) return;
		for (const successor of next(id)) follow(successor, [...way, id]);
		done.add(id);
	};
	for (const id of history.keys()) follow(id, []);
	return messages;
}

/** The hash of an id's words as they were last stated; undefined before it is released. */
export function lastHash(entries: readonly LedgerEntry[]): string | undefined {
	return entries.findLast(({ hash }) => hash !== undefined)?.hash;
}

/** What became of an id in the end: the live ids its successors lead to, in the order of ids; itself while it is live, none when all was withdrawn. */
export function leadsTo(id: string, { history }: Pick<Ledger, 'history'>): string[] {
	const ends = new Set<string>();
	const seen = new Set<string>();
	const waiting = [id];
	for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
		if (seen.has(one)) continue;
		seen.add(one);
		const last = history.get(one)?.at(-1);
		if (last?.status === 'live') ends.add(one);
		waiting.push(...(last?.successors ?? []));
	}
	return [...ends].sort(compareIds);
}
