/** Relations in words: what bears on what, and what sort of step that is. */
import type { Relation } from '../model/edition.ts';
import { attackTypes, type VerbForms } from '../model/relations.ts';
import { type ArgumentGraph, lookOf } from './graph.ts';
import { enumerate } from './words.ts';

/** A verb with its subject: `supports`; of several premises `together support`. */
export function agree({ singular, plural }: VerbForms, premises: number): string {
	return premises > 1 ? `together ${plural}` : singular;
}

/** What a relation points at: `67a`, `the step from 45c to 45b`. */
export function describeAim(to: string, graph: Pick<ArgumentGraph, 'claims' | 'relations'>): string {
	const name = (id: string) => graph.claims.get(id)?.label ?? id;
	const step = graph.relations.get(to);
	return step ? `the step from ${enumerate(step.from.map(name))} to ${name(step.to)}` : name(to);
}

/** A relation as a clause: `67b and 67c together underlie 67a`, `45e undercuts the step from 45c to 45b`. */
export function describeRelation(relation: Relation, graph: ArgumentGraph): string {
	const name = (id: string) => graph.claims.get(id)?.label ?? id;
	return `${enumerate(relation.from.map(name))} ${agree(lookOf(relation, graph).verb, relation.from.length)} ${describeAim(relation.to, graph)}`;
}

/** What sort of step a relation is, in a sentence. */
export function describeSort(relation: Relation, graph: ArgumentGraph): string {
	if (relation.attackType) return attackTypes[relation.attackType].sentence;
	const look = lookOf(relation, graph);
	if (relation.from.length > 1)
		return `The premises ${look.verb.plural} together: each needs the other${relation.from.length > 2 ? 's' : ''}.`;
	return look.alone;
}
