/** Set phrases about editions and what changed. */

import * as words from '#words/changes.ts';
import type { Change } from '../../anchors/compare-editions.ts';
import type { EditionData } from '../../model/edition.ts';
import { type AnchorKind, type RelationAnchor, relationAnchors } from '../../model/ids.ts';
import type { Editions } from './editions.ts';

/** What is listed together in a report, in this order. */
export const groups: readonly [id: string, title: string, kinds: readonly AnchorKind[]][] = [
	['claims', words.groups.claims, ['claim']],
	['assumptions', words.groups.assumptions, ['assumption']],
	['relations', words.groups.relations, relationAnchors],
	['passages', words.groups.passages, ['passage']],
	['headings', words.groups.headings, ['heading']],
	['citations', words.groups.citations, ['citation']],
];

/** The noun for an id of a kind, for titles: `claim`, `paragraph`. */
export const kindNames: Record<AnchorKind, string> = {
	...words.kinds,
	...(Object.fromEntries(relationAnchors.map((anchor) => [anchor, anchor])) as Record<RelationAnchor, string>),
};

/** What an id said in an edition: the words of a passage or claim, the reason of a relation, a title; undefined where it had none. */
export function wordsOf({ passages, claims, relations, crossRelations = [], sections }: EditionData, id: string): string | undefined {
	return (
		[...passages, ...claims].find((one) => one.id === id)?.text ??
		[...relations, ...crossRelations].find((relation) => relation.id === id)?.why ??
		sections.find((section) => section.id === id)?.title
	);
}

/** How many of what happened among changes: `12 reworded and 3 new`; nothing where there are none. */
export function total(changes: readonly Change[]): string {
	const counts = Map.groupBy(changes, ({ change }) => change);
	const happened: Record<Change['change'], string> = words.happened;
	return words.totals(
		Object.entries(happened).flatMap(([change, word]): [string, number][] => {
			const n = counts.get(change as Change['change'])?.length;
			return n === undefined ? [] : [[word, n]];
		}),
	);
}

/** What happened to how many ids from one edition to another, in a sentence: `12 reworded and 3 new.` */
export function summarize({ compare }: Pick<Editions, 'compare'>, from: string, to: string): string {
	const counts = total(compare(from, to)?.changes ?? []);
	return counts === '' ? words.nothingChanged : `${counts}.`;
}
