/** Set phrases about editions and what changed. */

import type { Change, FieldChange } from '../../anchors/compare-editions.ts';
import { list } from '../../anchors/history.ts';
import type { EditionData } from '../../model/edition.ts';
import { type AnchorKind, type RelationAnchor, relationAnchors } from '../../model/ids.ts';
import type { Editions } from './editions.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2026-11-23` → `23 November 2026`. */
export function longDate(date: string): string {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** What is listed together in a report, in this order. */
export const groups: readonly [id: string, title: string, kinds: readonly AnchorKind[]][] = [
	['claims', 'Claims', ['claim']],
	['assumptions', 'Assumptions', ['assumption']],
	['relations', 'Relations', relationAnchors],
	['passages', 'Paragraphs', ['passage']],
	['headings', 'Headings', ['heading']],
	['citations', 'Citations', ['citation']],
];

/** `3 reworded`: what happened, to be counted. */
export const happened: Record<Change['change'], string> = {
	added: 'new',
	reworded: 'reworded',
	reannotated: 'annotated otherwise',
	moved: 'moved',
	merged: 'merged',
	superseded: 'superseded',
	withdrawn: 'withdrawn',
	gone: 'gone',
};

/** The noun for an id of a kind, for titles: `claim`, `paragraph`. */
export const kindNames: Record<AnchorKind, string> = {
	passage: 'paragraph',
	claim: 'claim',
	assumption: 'assumption',
	heading: 'heading',
	...(Object.fromEntries(relationAnchors.map((anchor) => [anchor, anchor])) as Record<RelationAnchor, string>),
	citation: 'citation',
};

const fieldNames: Record<string, string> = {
	by: 'whose it is',
	via: 'known through',
	implicit: 'unstated',
	why: 'why it is read here',
	gist: 'in short',
	note: 'editors’ note',
	key: 'work',
	locator: 'page',
	function: 'why it is cited',
	claims: 'stands at',
	from: 'premises',
	to: 'bears on',
	section: 'under',
};

/** A change beside the words: its name in a reader’s words, and both sides, `none` where one is missing. */
export function describeField({ field, before, after }: FieldChange): { name: string; before: string; after: string } {
	return { name: fieldNames[field] ?? field, before: before ?? 'none', after: after ?? 'none' };
}

/** What an id said in an edition: the words of a passage or claim, the reason of a relation, a title; undefined where it had none. */
export function wordsOf({ passages, claims, relations, sections }: EditionData, id: string): string | undefined {
	return (
		[...passages, ...claims].find((one) => one.id === id)?.text ??
		relations.find((one) => one.id === id)?.why ??
		sections.find((one) => one.id === id)?.title
	);
}

/** What happened to how many ids from one edition to another, in a sentence: `12 were reworded and 3 added.` */
export function summarize({ compare }: Pick<Editions, 'compare'>, from: string, to: string): string {
	const counts = Map.groupBy(compare(from, to)?.changes ?? [], ({ change }) => change);
	const parts = Object.entries(happened).flatMap(([change, word]) => {
		const n = counts.get(change as keyof typeof happened)?.length;
		return n === undefined ? [] : [`${n} ${word}`];
	});
	return parts.length > 0 ? `${list(parts)}.` : 'Nothing that can be cited has changed.';
}
