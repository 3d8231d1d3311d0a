/** Relations in words: what bears on what, and what sort of step that is. */
import type { Relation } from '../model/edition.ts';
import { type ArgumentGraph, relationVerb } from './graph.ts';
import { enumerate } from './words.ts';

/** A relation as a clause: `67b and 67c together underlie 67a`, `45e undercuts the step from 45c to 45b`. */
export function describeRelation(relation: Relation, graph: ArgumentGraph): string {
	const name = (id: string) => graph.claims.get(id)?.label ?? id;
	const verb = relationVerb(relation, graph);
	const does = relation.from.length > 1 ? `together ${verb.replace(/s$/, '')}` : verb;
	const step = graph.relations.get(relation.to);
	const aim = step ? `the step from ${enumerate(step.from.map(name))} to ${name(step.to)}` : name(relation.to);
	return `${enumerate(relation.from.map(name))} ${does} ${aim}`;
}

const ATTACKS: Record<NonNullable<Relation['attackType']>, string> = {
	rebut: 'It rebuts: it denies the claim itself.',
	undermine: 'It undermines: it denies an assumption.',
	undercut: 'It undercuts: it denies the step, and leaves the claims at both ends alone.',
};

/** What sort of step a relation is, in a sentence. */
export function describeSort(relation: Relation, graph: ArgumentGraph): string {
	if (relation.attackType) return ATTACKS[relation.attackType];
	const underlies = relationVerb(relation, graph) === 'underlies';
	if (relation.from.length > 1)
		return `The premises ${underlies ? 'underlie' : 'support'} together: each needs the other${relation.from.length > 2 ? 's' : ''}.`;
	return underlies ? 'An assumption that underlies the claim.' : 'One claim given as a reason for another.';
}
