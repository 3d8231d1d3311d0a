/** Questions one may put to an argument, each with its answer read off the graph. */

import { isSure } from '../model/doubt.ts';
import type { Citation, Claim, Relation } from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import { isAttack, isFooting, isObjection } from '../model/relations.ts';
import type { ArgumentGraph } from './graph.ts';
import { labelGrounded } from './labelling.ts';

/** What a question may look at: the graph, and which works stand at which claims. */
export interface Asked {
	graph: ArgumentGraph;
	/** Claims and assumptions in the order of the text. */
	claims: readonly Claim[];
	citations: readonly Citation[];
}

/**
 * Every claim for which one of these is a reason or a presupposition, or a reason for a reason, and so on: what rests on them. By id, how many steps away;
 * what is asked about is left out. Objections are not followed: what is objected to does not rest on the objection.
 */
export function selectDependents(graph: ArgumentGraph, ids: readonly string[]): Map<string, number> {
	const steps = new Map(ids.map((id) => [id, 0]));
	const queue = [...steps.keys()];
	for (let index = 0; index < queue.length; index++) {
		const id = queue[index] as string;
		for (const relation of graph.drawnFrom(id)) {
			const { to } = relation;
			if (!isFooting(relation) || steps.has(to)) continue;
			steps.set(to, (steps.get(id) as number) + 1);
			queue.push(to);
		}
	}
	for (const id of ids) steps.delete(id);
	return steps;
}

/** Objections in which one of these claims is a premise, in the order of their ids. */
export function selectObjectionsFrom(graph: ArgumentGraph, ids: Iterable<string>): Relation[] {
	const objections = new Set([...ids].flatMap((id) => graph.drawnFrom(id).filter(isObjection)));
	return [...objections].sort((a, b) => compareIds(a.id, b.id));
}

/**
 * What would no longer stand if these were rejected, in the order of the text, compared with the argument as it stands,
 * whose labels may be at hand.
 */
export function selectFallen(graph: ArgumentGraph, ids: readonly string[], before = labelGrounded(graph).labels): Claim[] {
	const after = labelGrounded(graph, { rejected: ids }).labels;
	return [...graph.claims.values()]
		.filter(({ id }) => !ids.includes(id) && before.get(id) === 'in' && after.get(id) !== 'in')
		.sort((a, b) => compareIds(a.id, b.id));
}

/** Claims that lean on a work: it is cited there, or they are its author's, or known through it. */
export function selectLeaning({ claims, citations }: Asked, key: string): Claim[] {
	const cited = new Set(citations.filter((citation) => citation.key === key).flatMap((citation) => citation.claims));
	return claims.filter((claim) => cited.has(claim.id) || claim.by === key || claim.via === key);
}

/** Assumptions for which no reason is given. */
export function selectUndefendedAssumptions({ graph, claims }: Asked): Claim[] {
	return claims.filter((claim) => claim.kind === 'assumption' && graph.stepsTo(claim.id).length === 0);
}

/** Claims at which no work stands and of whom nobody is named. Assumptions are left out: nobody cites for what is taken for granted. */
export function selectUnsourced({ claims, citations }: Asked): Claim[] {
	const cited = new Set(citations.flatMap((citation) => citation.claims));
	return claims.filter((claim) => claim.kind !== 'assumption' && claim.by === undefined && claim.via === undefined && !cited.has(claim.id));
}

/** Claims that the author makes in her own voice, assumptions of her own among them. */
export function selectOwn({ claims }: Asked): Claim[] {
	return claims.filter((claim) => claim.voice === 'author');
}

/** What is denied while nobody speaks up: no reason is given for it, and no undoubted attack on it is objected to in turn. */
export function selectUndefended({ graph, claims }: Asked): { claim: Claim; attacks: Relation[] }[] {
	const isMet = (attack: Relation) => [attack.id, ...attack.from].some((id) => graph.objectionsTo(id).some(isSure));
	return claims.flatMap((claim) => {
		const attacks = graph.bearingOn(claim.id).filter((relation) => isAttack(relation) && isSure(relation));
		const defended = graph.stepsTo(claim.id).length > 0 || attacks.some(isMet);
		return attacks.length === 0 || defended ? [] : [{ claim, attacks }];
	});
}
