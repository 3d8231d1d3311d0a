/**
 * The ledger of anchors, `content/anchors.jsonl`: one JSON object a line, only ever appended to (ARCHITECTURE.md, “The ledger and releases”).
 * The first line of an id mints it; a later line tells what became of it; `{"release": "1.0.0", …}` closes an edition. The first line of an
 * address, `{"address": "/text/two/", …}`, releases it; a later one says where it leads.
 * Here it is read, and held to what is true of any ledger; `check-ledger.ts` holds an edition against it.
 */

import { z } from 'zod';
import * as words from '#words/messages-ledger.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { describeIssue } from '../formats/describe-issue.ts';
import type { Place } from '../model/edition.ts';
import { anchorKinds, compareIds, parseId } from '../model/ids.ts';
import { parseRoute } from '../model/routes.ts';
import { compareVersions } from '../model/versions.ts';

export const LEDGER = 'anchors.jsonl';
export const anchorStates = ['live', 'moved', 'merged', 'superseded', 'withdrawn'] as const;
export type AnchorState = (typeof anchorStates)[number];
/**
 * Why a line has a hash: the id is released for the first time, its words changed in their form (typo) or in what they say, or a relation was
 * read anew: its ends, its reason, its kind or who draws it (relabelled).
 */
const wordClasses = ['new', 'typo', 'reworded', 'relabelled'] as const;

const version = z.string().regex(/^\d+\.\d+\.\d+$/, words.expected.version);
const date = z.iso.date(words.expected.date);
const entrySchema = z.strictObject({
	id: z.string(),
	kind: z.enum(anchorKinds),
	edition: version,
	status: z.enum(anchorStates),
	successors: z.exactOptional(z.array(z.string()).min(1)),
	class: z.exactOptional(z.enum(wordClasses)),
	hash: z.exactOptional(z.string().regex(/^[0-9a-f]{16}$/, words.expected.hash)),
	reason: z.exactOptional(z.string().regex(/\S/, words.expected.reason)),
	date: z.exactOptional(date),
});
const releaseSchema = z.strictObject({
	release: version,
	date,
	/** SHA-256 of the list of checksums in the frozen edition, so that nobody can change both together unnoticed. */
	manifest: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/, words.expected.manifest)),
	/** It keeps one page for each passage, with its claims and lines on it; missing where each id has a page of its own. */
	pages: z.exactOptional(z.literal('passages')),
});

const address = z.string().refine((one) => {
	const found = parseRoute(one);
	return (found?.page === 'text' && found.id === undefined) || found?.page === 'map';
}, words.expected.address);
const addressSchema = z.strictObject({
	address,
	edition: version,
	to: z.exactOptional(address),
	reason: z.exactOptional(z.string().regex(/\S/, words.expected.reason)),
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
				const reason = words.line.releasedBefore(found.release, last.release);
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
	if (/^(<{7}|={7}|>{7}|\|{7})/.test(line)) return broken(words.line.conflict);
	let data: unknown;
	try {
		data = JSON.parse(line);
	} catch (error) {
		return broken(words.line.notJson((error as Error).message));
	}
	const has = (field: string) => typeof data === 'object' && data !== null && field in data;
	const parsed = (has('release') ? releaseSchema : has('address') ? addressSchema : entrySchema).safeParse(data);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const field = issue?.path.join('.') || undefined;
	return broken(`${words.line.noEntry(field, issue && describeIssue(issue))} ${words.line.restore}`);
}

/** A line that can't be true by itself was written by hand. */
const withRemedy = (problem: Problem): Problem => problem && [problem[0], `${problem[1]} ${words.line.restore}`];

type Problem = [rule: RuleId, reason: string] | undefined;

/** What can't be true of a line by itself. */
function checkShape({ id, kind, status, successors, class: change, hash, reason }: LedgerEntry): Problem {
	const form = parseId(id)?.form;
	if (form !== kind && !(form === 'claim' && kind === 'assumption'))
		return ['ledger-valid', words.id.otherForm(id, kind, form !== undefined)];
	const follows = status === 'moved' || status === 'merged' || status === 'superseded';
	if (follows && !successors) return ['ledger-valid', words.id.noSuccessors(id, status)];
	if (!follows && successors) return ['ledger-valid', words.id.noneWanted(id, status)];
	if (status === 'moved' && successors?.length !== 1) return ['ledger-valid', words.id.movedToMany(id, successors?.length ?? 0)];
	if (successors?.includes(id)) return ['anchor-successor', words.id.followsItself(id)];
	if (status !== 'live' && !reason) return ['ledger-valid', words.id.goneWithoutReason(id, status)];
	if (status !== 'live' && (change || hash)) return ['ledger-valid', words.id.goneWithHash(id, status)];
	if (change && !hash) return ['ledger-valid', words.id.classWithoutHash(id)];
	if (!change && hash) return ['ledger-valid', words.id.hashWithoutClass(id)];
	if (change && change !== 'new' && !reason) return ['ledger-valid', words.id.changedWithoutReason(id, change)];
	return undefined;
}

/** What can't be true of a line about an address, by itself or after the one before it. */
function checkAddress(
	{ address, edition, to, reason }: AddressEntry,
	before: AddressEntry | undefined,
	release: Release | undefined,
): Problem {
	if (release && compareVersions(edition, release.release) <= 0) return ['anchor-edition', words.line.addsTo(edition, release.release)];
	if (!before) return to === undefined ? undefined : ['ledger-valid', `${words.address.notReleased(address)} ${words.line.restore}`];
	if (before.to !== undefined) return ['anchor-once', words.address.leadsOn(address, before.to)];
	if (to === undefined) return ['anchor-once', words.address.releasedTwice(address)];
	if (to === address) return ['anchor-successor', words.address.leadsToItself(address)];
	return reason === undefined ? ['ledger-valid', `${words.address.withoutReason(address)} ${words.line.restore}`] : undefined;
}

/** What can't be true of a line after those before it. */
function checkSequence(
	{ id, kind, edition, status, class: change }: LedgerEntry,
	before: readonly LedgerEntry[],
	release: Release | undefined,
	released: boolean,
): Problem {
	if (release && compareVersions(edition, release.release) <= 0) return ['anchor-edition', words.line.addsTo(edition, release.release)];
	const previous = before.at(-1);
	if (!previous) {
		if (status !== 'live') return ['ledger-valid', `${words.id.notMinted(id, status)} ${words.line.restore}`];
		return change && change !== 'new' ? ['ledger-valid', `${words.id.notMinted(id, change)} ${words.line.restore}`] : undefined;
	}
	if (status === 'live' && previous.status !== 'live') return ['anchor-once', words.id.liveAgain(id, previous.status)];
	if (status === 'live' && !change) return ['anchor-once', words.id.mintedTwice(id)];
	if (change === 'new' && lastHash(before)) return ['anchor-once', words.id.newTwice(id)];
	if (change && change !== 'new' && !lastHash(before)) return ['ledger-valid', words.id.neverReleased(id, change)];
	if (released && kind !== previous.kind) return ['anchor-once', words.id.otherKind(id, previous.kind, kind)];
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
			messages.push(createMessage('anchor-successor', place(id), words.id.unknownSuccessor(id, successor) + near));
		}
	}
	// Depth first; a way that meets itself is a circle, told once, at the line that closes it.
	const done = new Set<string>();
	const follow = (id: string, way: readonly string[]): void => {
		const start = way.indexOf(id);
		if (start >= 0) {
			const closing = way.slice(start).reduce((a, b) => (place(a).line > place(b).line ? a : b));
			messages.push(createMessage('anchor-successor', place(closing), words.id.circle([...way.slice(start), id])));
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
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		const last = history.get(next)?.at(-1);
		if (last?.status === 'live') ends.add(next);
		waiting.push(...(last?.successors ?? []));
	}
	return [...ends].sort(compareIds);
}
