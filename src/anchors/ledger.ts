/**
 * The ledger of anchors, `content/anchors.jsonl`: one JSON object a line, only ever appended to (architecture, section 4).
 * The first line of an id mints it; a later line tells what became of it; `{"release": "1.0.0", …}` closes an edition.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest, suggest } from '../diagnostics/nearest.ts';
import type { Edition, Place } from '../model/edition.ts';
import { type AnchorKind, compareIds, parseId } from '../model/ids.ts';

export const LEDGER = 'anchors.jsonl';
export const anchorKinds = ['passage', 'claim', 'assumption', 'heading', 'support', 'attack', 'citation'] as const satisfies AnchorKind[];
export const anchorStates = ['live', 'moved', 'merged', 'superseded', 'withdrawn'] as const;
export type AnchorState = (typeof anchorStates)[number];

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-23');
const entrySchema = z.strictObject({
	id: z.string(),
	kind: z.enum(anchorKinds),
	edition: version,
	status: z.enum(anchorStates),
	successors: z.exactOptional(z.array(z.string()).min(1)),
	hash: z.exactOptional(z.string()),
	reason: z.exactOptional(z.string()),
	date: z.exactOptional(date),
});
const releaseSchema = z.strictObject({ release: version, date });

/** One line about an id: minted in `edition`, or what became of it there. `hash` is of its words as released. */
export type LedgerEntry = z.infer<typeof entrySchema>;
export interface Ledger {
	/** All lines about an id, oldest first. */
	history: ReadonlyMap<string, readonly LedgerEntry[]>;
	/** Versions that were released, oldest first. */
	releases: readonly { release: string; date: string }[];
	/** Line of the first entry of an id. */
	places: ReadonlyMap<string, Place>;
}

/** Reads the ledger. A line that can't be read, a conflict left by a merge or an id of the wrong form is a message with its remedy. */
export function parseLedger(text: string): { ledger: Ledger; messages: Message[] } {
	const messages: Message[] = [];
	const history = new Map<string, LedgerEntry[]>();
	const places = new Map<string, Place>();
	const releases: { release: string; date: string }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const place: Place = { file: LEDGER, line: index + 1, column: 1 };
		const broken = (reason: string) => messages.push(createMessage('ledger-valid', place, reason));
		if (line.trim() === '') continue;
		if (/^(<{7}|={7}|>{7}|\|{7})/.test(line)) {
			broken('A merge conflict was left in the ledger. Keep the lines of both sides, each id’s in the order they were written, and remove the markers.');
			continue;
		}
		let data: unknown;
		try {
			data = JSON.parse(line);
		} catch (error) {
			broken(`This line is not JSON (${(error as Error).message}). Restore it from version control; lines are only ever appended.`);
			continue;
		}
		const release = releaseSchema.safeParse(data);
		if (release.success) {
			releases.push(release.data);
			continue;
		}
		const parsed = entrySchema.safeParse(data);
		if (!parsed.success) {
			const issue = parsed.error.issues[0];
			broken(`This line is no entry of the ledger: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'unreadable'}.`);
			continue;
		}
		const entry = parsed.data;
		if (!fits(entry.id, entry.kind)) {
			broken(`${entry.id} is not the id of ${article(entry.kind)} ${entry.kind}.${parseId(entry.id) ? '' : ' Ids look like p67, p67a, h9, s3, x14 or q17.'}`);
			continue;
		}
		const before = history.get(entry.id);
		if (before && entry.status === 'live' && entry.edition === before.at(-1)?.edition && entry.hash === undefined) {
			messages.push(createMessage('ledger-valid', place, `${entry.id} is minted twice. Remove the later line.`, { other: places.get(entry.id) as Place }));
			continue;
		}
		if (before) before.push(entry);
		else {
			history.set(entry.id, [entry]);
			places.set(entry.id, place);
		}
	}
	for (const [id, entries] of history) {
		for (const successor of entries.at(-1)?.successors ?? []) {
			if (history.has(successor)) continue;
			messages.push(
				createMessage('ledger-valid', places.get(id) as Place, `${id} is followed by ${successor}, which the ledger does not know.${suggest(successor, history.keys())}`),
			);
		}
	}
	return { ledger: { history, releases, places }, messages };
}

const article = (noun: string) => (/^[aeiou]/.test(noun) ? 'an' : 'a');

/** Whether the form of an id is that of its kind. */
function fits(id: string, kind: AnchorKind): boolean {
	const form = parseId(id)?.form;
	return form === kind || (form === 'claim' && kind === 'assumption');
}

/** Every id of an edition with its kind and, where it has words, those words: what the ledger keeps watch over. In the order of ids. */
export function selectAnchors(edition: Edition): { id: string; kind: AnchorKind; words: string }[] {
	return [
		...edition.sections.map(({ id, title }) => ({ id, kind: 'heading' as const, words: title })),
		...edition.passages.map(({ id, text }) => ({ id, kind: 'passage' as const, words: text })),
		...edition.claims.map(({ id, kind, text }) => ({ id, kind: kind === 'assumption' ? ('assumption' as const) : ('claim' as const), words: text })),
		...edition.relations.map(({ id, type, why }) => ({ id, kind: type, words: why })),
		...edition.citations.map(({ id, key, locator }) => ({ id, kind: 'citation' as const, words: `${key} ${locator ?? ''}`.trim() })),
	].sort((a, b) => compareIds(a.id, b.id));
}

/** Fingerprint of an anchor's words: the first 16 hex digits of SHA-256 of the words with white space collapsed. */
export function hashWords(words: string): string {
	return createHash('sha256').update(words.replace(/\s+/g, ' ').trim().normalize('NFC')).digest('hex').slice(0, 16);
}

/**
 * Holds an edition against its ledger: ids that were never minted, kinds that changed, and ids of a released edition that are gone
 * without a line that says what became of them.
 */
export function checkLedger(edition: Edition, ledger: Ledger): Message[] {
	const messages: Message[] = [];
	const anchors = new Map(selectAnchors(edition).map((anchor) => [anchor.id, anchor]));
	const nowhere: Place = { file: LEDGER, line: 1, column: 1 };
	const unminted: string[] = [];
	for (const { id, kind } of anchors.values()) {
		const entries = ledger.history.get(id);
		const place = edition.places.get(id) ?? nowhere;
		if (!entries) unminted.push(id);
		else if (entries[0]?.kind !== kind && ledger.releases.length > 0) {
			messages.push(createMessage('anchor-kept', place, `${id} was ${entries[0]?.kind} and is now ${kind}. An id is never re-pointed: give the new one its own.`));
		}
	}
	if (unminted.length > 0) {
		const first = edition.places.get(unminted[0] as string) ?? nowhere;
		const shown = unminted.slice(0, 5).join(', ') + (unminted.length > 5 ? ` and ${unminted.length - 5} more` : '');
		messages.push(createMessage('anchor-minted', first, `The ledger does not know ${shown}. Run npm run mint.`));
	}
	const released = new Set(ledger.releases.map((one) => one.release));
	for (const [id, entries] of ledger.history) {
		if (anchors.has(id) || entries.at(-1)?.status !== 'live' || !entries.some((entry) => released.has(entry.edition))) continue;
		const near = nearest(id, anchors.keys());
		messages.push(
			createMessage(
				'anchor-kept',
				ledger.places.get(id) as Place,
				`${id} was released in ${entries[0]?.edition} and is gone. Put it back, or append what became of it (moved, merged, superseded, withdrawn).${near ? ` Is it now ${near}?` : ''}`,
			),
		);
	}
	return messages;
}

/** The lines `npm run mint` appends: one for each id the ledger does not know, in the order of ids; `''` when all are known. */
export function mintEntries(edition: Edition, ledger: Ledger): string {
	return selectAnchors(edition)
		.filter(({ id }) => !ledger.history.has(id))
		.map(({ id, kind }) => `${JSON.stringify({ id, kind, edition: edition.info.version, status: 'live' } satisfies LedgerEntry)}\n`)
		.join('');
}
