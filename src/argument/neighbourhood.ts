/** What stands around a claim: the part of the graph that a map shows. */
import type { Claim, Relation } from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import type { ArgumentGraph } from './graph.ts';

export interface Neighbourhood {
	/** The ids looked at, in the order given; those that are no claims are left out. */
	focus: string[];
	/** Claims and assumptions, in the order of the text. */
	claims: Claim[];
	/** Relations whose both ends are here, in the order of their ids. */
	relations: Relation[];
	/** Steps from the focus: 0 for the focus itself; an undercut is as far as the step it attacks. */
	depth: Map<string, number>;
}

/**
 * Walks from the focus, at most `depth` steps.
 * `towards`: what bears on it, what bears on that, and so on: reasons, objections, and objections to the steps.
 * `both`: also, one step out, what the focus itself bears on.
 * A relation is taken whole: with one of its premises come all that it needs. Ids of relations among the focus stand for their premises and target.
 */
export function selectNeighbourhood(
	graph: ArgumentGraph,
	focus: readonly string[],
	depth: number,
	direction: 'towards' | 'both' = 'towards',
): Neighbourhood {
	const steps = new Map<string, number>();
	const relations = new Set<Relation>();
	const reach = (id: string, step: number, queue: string[]) => {
		if (steps.has(id) || !graph.claims.has(id)) return;
		steps.set(id, step);
		queue.push(id);
	};
	const take = (relation: Relation, step: number, queue: string[]) => {
		relations.add(relation);
		for (const premise of relation.from) reach(premise, step, queue);
		// an undercut makes no sense without the step it denies
		const step0 = graph.relations.get(relation.to);
		if (step0 && !relations.has(step0)) take(step0, step, queue);
		reach(relation.to, step, queue);
		if (relation.type === 'support') for (const undercut of graph.bearingOn(relation.id)) if (!relations.has(undercut)) take(undercut, step, queue);
	};

	let queue: string[] = [];
	for (const id of focus) reach(id, 0, queue);
	for (const id of focus) {
		const relation = graph.relations.get(id);
		if (relation) take(relation, 0, queue);
	}
	const seeds = [...queue];
	for (let step = 1; step <= depth && queue.length > 0; step++) {
		const next: string[] = [];
		for (const id of queue) for (const relation of graph.bearingOn(id)) take(relation, step, next);
		queue = next;
	}
	if (direction === 'both' && depth > 0) for (const id of seeds) for (const relation of graph.drawnFrom(id)) take(relation, 1, queue);

	return {
		focus: focus.filter((id) => graph.claims.has(id)),
		claims: [...steps.keys()].sort(compareIds).map((id) => graph.claims.get(id) as Claim),
		relations: [...relations].sort((a, b) => compareIds(a.id, b.id)),
		depth: steps,
	};
}

/**
 * Every claim and assumption from which the target can be reached along supports and attacks (and attacks on supports),
 * with the propositions and claims it bears on: `reachableFrom(graph, id)` is the set of claims that `id` bears on, however far.
 */
export function selectBearers(graph: ArgumentGraph, target: string): Set<string> {
	const seen = new Set<string>();
	const stack = [target];
	for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
		for (const relation of graph.bearingOn(id)) {
			if (relation.type === 'support') stack.push(...graph.bearingOn(relation.id).flatMap((undercut) => undercut.from.filter((one) => mark(one))));
			stack.push(...relation.from.filter((one) => mark(one)));
		}
	}
	function mark(id: string): boolean {
		if (seen.has(id) || id === target) return false;
		seen.add(id);
		return true;
	}
	return seen;
}
