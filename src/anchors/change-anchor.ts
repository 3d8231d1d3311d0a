/** What an editor says of released ids: reworded, read anew, withdrawn, superseded, merged, moved. Each becomes lines of the ledger, or is refused. */
import * as refused from '#words/messages-changes.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { isRelationId } from '../model/ids.ts';
import { type Ledger, type LedgerEntry, lastHash, leadsTo } from './ledger.ts';
import { toLine } from './ledger-lines.ts';
import { hashWords } from './select-anchors.ts';

export type AnchorChange =
	| { act: 'reword'; ids: readonly string[]; class: 'typo' | 'reworded'; reason: string }
	| { act: 'relabel'; ids: readonly string[]; reason: string }
	| { act: 'withdraw'; ids: readonly string[]; reason: string }
	| { act: 'supersede' | 'merge' | 'move'; ids: readonly string[]; successors: readonly string[]; reason: string };

/** What a change is held against. */
export interface ChangeContext {
	ledger: Ledger;
	/** Version the edition will be released as. */
	version: string;
	/** The day, such as 2026-11-23. */
	date: string;
	/** What is promised of each id that stands in the text: its words, and of a relation its kind and who draws it. */
	words: ReadonlyMap<string, string>;
}

const states = { withdraw: 'withdrawn', supersede: 'superseded', merge: 'merged', move: 'moved' } as const;

/**
 * The lines a change appends to the ledger, or what speaks against it, a sentence each; then there are no lines.
 * `move p67a → p68c` (it stands elsewhere), `merge p67b → p67a` (another says it too), `supersede p67a → p67d p67e` (others say it now, or it was split).
 */
export function buildChange(change: AnchorChange, context: ChangeContext): { lines: string; problems: string[] } {
	const { ledger, version } = context;
	const problems: string[] = [];
	if (ledger.releases.some(({ release }) => release === version)) problems.push(refused.released(version));
	if (change.ids.length === 0) problems.push(refused.noId);
	if (change.reason.trim() === '') problems.push(refused.noReason);
	for (const id of new Set(change.ids)) problems.push(...checkSubject(id, change, context));
	if ('successors' in change) problems.push(...checkTargets(change, context));
	if (problems.length > 0) return { lines: '', problems };
	return { lines: [...new Set(change.ids)].map((id) => toLine(buildEntry(id, change, context))).join(''), problems };
}

function buildEntry(id: string, change: AnchorChange, { ledger, version, date, words }: ChangeContext): LedgerEntry {
	const last = ledger.history.get(id)?.at(-1) as LedgerEntry;
	const { kind } = last;
	const reason = change.reason.trim();
	if (change.act === 'reword' || change.act === 'relabel') {
		const hash = hashWords(words.get(id) as string);
		const wordClass = change.act === 'reword' ? change.class : 'relabelled';
		return { id, kind, edition: version, status: 'live', class: wordClass, hash, reason, date };
	}
	const successors = 'successors' in change ? { successors: [...new Set(change.successors)] } : {};
	return { id, kind, edition: version, status: states[change.act], ...successors, reason, date };
}

function checkSubject(id: string, { act }: AnchorChange, { ledger, words }: ChangeContext): string[] {
	const entries = ledger.history.get(id);
	const last = entries?.at(-1);
	if (!entries || !last) return [refused.unknown(id, suggest(id, ledger.history.keys()))];
	if (last.status !== 'live') return [refused.goneAlready(id, last.status, last.edition)];
	if (act !== 'reword' && act !== 'relabel') return words.has(id) ? [refused.stillStands(id)] : [];
	if (act === 'relabel' && !isRelationId(id)) return [refused.noRelation(id)];
	const now = words.get(id);
	if (now === undefined) return [refused.noNewWords(id)];
	if (!ledger.released.has(id)) return [refused.neverReleased(id)];
	return lastHash(entries) === hashWords(now) ? [refused.sameWords(id)] : [];
}

function checkTargets(
	{ act, ids, successors }: Extract<AnchorChange, { successors: unknown }>,
	{ ledger, words }: ChangeContext,
): string[] {
	if (successors.length === 0) return [refused.noSuccessor(ids)];
	if (act === 'move' && new Set(successors).size > 1) return [refused.movedToMany];
	return successors.flatMap((id) => {
		if (ids.includes(id)) return [refused.afterItself(id)];
		if (!ledger.history.has(id)) return [words.has(id) ? refused.notMinted(id) : refused.unknown(id, suggest(id, words.keys()))];
		const ends = leadsTo(id, ledger);
		if (!ends.includes(id)) return [refused.successorGone(id, ends)];
		return words.has(id) ? [] : [refused.notInText(id)];
	});
}
