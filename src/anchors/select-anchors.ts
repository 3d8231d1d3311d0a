/** What the ledger watches over in an edition, and the fingerprint of its words. */
import { hash } from 'node:crypto';
import type { Edition } from '../model/edition.ts';
import { type AnchorKind, compareIds } from '../model/ids.ts';
import { sideOf, sides } from '../model/relations.ts';

export interface Anchor {
	id: string;
	kind: AnchorKind;
	/** What it says. A relation says what bears on what as well as why; a citation which page of which work. */
	words: string;
	/** What the ledger promises: the words, and of a relation who draws it and of what kind it is. */
	promised: string;
}

/** Every id of an edition with its kind and words, in the order of ids. */
export function selectAnchors(
	edition: Pick<Edition, 'sections' | 'passages' | 'claims' | 'relations' | 'crossRelations' | 'citations'>,
): Anchor[] {
	const relations = [...edition.relations, ...(edition.crossRelations ?? [])];
	const anchors: Omit<Anchor, 'promised'>[] = [
		...edition.sections.map(({ id, title }) => ({ id, kind: 'heading' as const, words: title })),
		...edition.passages.map(({ id, text }) => ({ id, kind: 'passage' as const, words: text })),
		...edition.claims.map(({ id, kind, text }) => ({ id, kind: kind === 'assumption' ? kind : ('claim' as const), words: text })),
		...relations.map(({ id, type, from, to, why }) => ({
			id,
			kind: sides[sideOf({ type })].anchor,
			words: `${from.join(' + ')} → ${to}: ${why ?? ''}`,
		})),
		...edition.citations.map(({ id, key, locator }) => ({ id, kind: 'citation' as const, words: `${key} ${locator ?? ''}`.trim() })),
	];
	// Editions up to 0.9.1 told of no relation who draws it; their promise was of the words alone.
	const read = new Map(relations.flatMap(({ id, type, drawn }) => (drawn === undefined ? [] : [[id, ` (${type}, ${drawn})`]])));
	return anchors
		.map((anchor) => ({ ...anchor, promised: `${anchor.words}${read.get(anchor.id) ?? ''}` }))
		.sort((a, b) => compareIds(a.id, b.id));
}

/** Fingerprint of an anchor's words: the first 16 hex digits of SHA-256 of the words with white space collapsed, in Unicode’s form NFC. */
export function hashWords(words: string): string {
	return hash('sha256', words.replace(/\s+/g, ' ').trim().normalize('NFC')).slice(0, 16);
}
