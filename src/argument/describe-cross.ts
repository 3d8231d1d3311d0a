/** Lines to claims of other editions, in words. */
import { ofEdition } from '#words/cross.ts';
import { lineAsClause } from '#words/lines.ts';
import type { Claim, CrossRelation, OtherClaim } from '../model/edition.ts';
import { relationRow } from '../model/relations.ts';
import { conjugate } from './describe-relation.ts';

/** A claim of another edition by name: `12a of Led Out`. */
export function describeOther({ label, edition }: Pick<OtherClaim, 'label' | 'edition'>): string {
	return ofEdition(label, edition);
}

/** A line as a clause: `67b and 67c together support 12a of Led Out`. */
export function describeCross(relation: CrossRelation, claims: ReadonlyMap<string, Claim>): string {
	const premises = relation.from.map((id) => claims.get(id)?.label ?? id);
	return lineAsClause(premises, conjugate(relationRow(relation).verb, premises.length), describeOther(relation.other));
}
