/** Relations in words: what bears on what, and what sort of line that is. */

import * as words from '#words/lines.ts';
import type { Relation } from '../model/edition.ts';
import { attackTypes, relationRow, type VerbForms } from '../model/relations.ts';
import type { ArgumentGraph } from './graph.ts';

/** A verb with its subject: `supports`; of several premises `together support`. */
export function conjugate({ singular, plural }: VerbForms, premises: number): string {
	return premises > 1 ? words.together(plural) : singular;
}

/** What a relation points at: `67a`, `the step from 45c to 45b`, `the attack of 59d on P5`. */
export function describeAim(to: string, graph: Pick<ArgumentGraph, 'claims' | 'relations'>): string {
	const name = (id: string) => graph.claims.get(id)?.label ?? id;
	const relation = graph.relations.get(to);
	if (!relation) return name(to);
	const { join, ends } = relationRow(relation).aim;
	const target = graph.relations.has(relation.to) ? relation.to : name(relation.to);
	return words.lineByEnds(join, relation.from.map(name), ends, target);
}

/** A relation as a clause: `67b and 67c together support 67a`, `45e denies the step from 45c to 45b`. */
export function describeRelation(relation: Relation, graph: ArgumentGraph): string {
	const name = (id: string) => graph.claims.get(id)?.label ?? id;
	const verb = conjugate(relationRow(relation).verb, relation.from.length);
	return words.lineAsClause(relation.from.map(name), verb, describeAim(relation.to, graph));
}

/** What sort of line a relation is, in a sentence. */
export function describeSort(relation: Relation): string {
	if (relation.attackType) return attackTypes[relation.attackType].sentence;
	const { sort, effect } = relationRow(relation);
	return relation.from.length > 1 && effect === 'carries' ? words.supportTogether(relation.from.length) : sort;
}
