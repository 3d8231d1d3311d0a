/** What stands around a claim: the part of the graph that a map shows. */
import type { Claim, CrossRelation, Relation } from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import type { Layer } from '../model/layers.ts';
import { type ArgumentGraph, restrictTo } from './graph.ts';

export interface Neighbourhood {
	/** The ids looked at, in the order given; those that are no claims are left out. */
	focus: string[];
	/** Claims and assumptions, in the order of the text. */
	claims: Claim[];
	/** Relations whose both ends are here, in the order of their ids. */
	relations: Relation[];
	/** Steps from the focus: 0 for the focus itself; an objection to a line is as far as that line. */
	depth: Map<string, number>;
	/** Lines from what is looked at to claims of other editions. All their premises are here. */
	across?: readonly CrossRelation[];
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
		// an objection to a line makes no sense without that line
		const step0 = graph.relations.get(relation.to);
		if (step0 && !relations.has(step0)) take(step0, step, queue);
		reach(relation.to, step, queue);
		for (const undercut of graph.bearingOn(relation.id)) if (!relations.has(undercut)) take(undercut, step, queue);
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

/** The same by the lines of a layer and those before it alone. An objection to a line stays only with that line; a part of the focus only where something is aimed at it. */
export function selectWithin(
	graph: ArgumentGraph,
	layer: Layer,
	focus: readonly string[],
	depth: number,
	direction: 'towards' | 'both' = 'towards',
): Neighbourhood {
	const part = restrictTo(graph, layer);
	const found = selectNeighbourhood(part, focus, depth, direction);
	const isListed = (relation: Relation): boolean =>
		part.claims.has(relation.to) || (part.relations.has(relation.to) && isListed(part.relations.get(relation.to) as Relation));
	const relations = found.relations.filter(isListed);
	const touched = new Set(relations.flatMap(({ from, to }) => [...from, to]));
	const claims = found.claims.filter(({ id, partOf }) => touched.has(id) || partOf === undefined || !focus.includes(partOf));
	const here = new Set(claims.map(({ id }) => id));
	return { ...found, focus: found.focus.filter((id) => here.has(id)), claims, relations };
}

/**
 * With those of these lines to other editions that start at what is looked at, or are looked at themselves. What claims further off say to
 * other editions is told where one looks at them.
 */
export function reachAcross(
	graph: ArgumentGraph,
	found: Neighbourhood,
	lines: readonly CrossRelation[],
	focus: readonly string[] = found.focus,
): Neighbourhood {
	const looked = new Set(focus);
	const across = lines.filter(({ id, from }) => looked.has(id) || from.some((premise) => looked.has(premise)));
	if (across.length === 0) return found;
	const depth = new Map(found.depth);
	for (const { id, from } of across) for (const premise of from) if (!depth.has(premise)) depth.set(premise, looked.has(id) ? 0 : 1);
	const claims = [...new Set([...found.claims.map(({ id }) => id), ...across.flatMap(({ from }) => from)])]
		.sort(compareIds)
		.flatMap((id) => graph.claims.get(id) ?? []);
	return { ...found, claims, depth, across: [...across].sort((a, b) => compareIds(a.id, b.id)) };
}

/** What the article argues as a whole: the claims and lines that the editors mark as its main line. In focus is none of them. */
export function selectMainLine(graph: ArgumentGraph): Neighbourhood {
	const claims = [...graph.claims.values()].filter(({ main }) => main);
	return {
		focus: [],
		claims: claims.sort((a, b) => compareIds(a.id, b.id)),
		relations: [...graph.relations.values()].filter(({ main }) => main).sort((a, b) => compareIds(a.id, b.id)),
		depth: new Map(claims.map(({ id }) => [id, 0])),
	};
}

/**
 * The greatest depth, up to `deepest`, at which what bears on the focus is still few enough for one picture; at least 1.
 * `most` counts claims. A proposition with many direct reasons is shown with these; one with few is shown with what lies behind them.
 */
export function fitDepth(graph: ArgumentGraph, focus: readonly string[], most: number, deepest: number): number {
	let depth = 1;
	while (depth < deepest && selectNeighbourhood(graph, focus, depth + 1).claims.length <= most) depth++;
	return depth;
}

/**
 * Every claim and assumption that bears on the target, in any wording, or on a part of it, however far off: its reasons and objections, theirs,
 * and the objections to each line between. The target itself is left out.
 */
export function selectBearers(graph: ArgumentGraph, target: string): Set<string> {
	const seen = new Set([target]);
	const stack = [target];
	for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
		// what is said against a part, or of the same in other words, bears on it too
		const near = [...graph.wordingsOf(id), ...graph.partsOf(id)];
		for (const bearer of near.flatMap((one) => bearingAround(graph, one)).flatMap((relation) => relation.from)) {
			if (seen.has(bearer) || !graph.claims.has(bearer)) continue;
			seen.add(bearer);
			stack.push(bearer);
		}
	}
	seen.delete(target);
	return seen;
}

/** What bears on a claim, with the objections to these lines, to those objections, and so on. */
export function bearingAround(graph: ArgumentGraph, id: string): Relation[] {
	const found = new Set(graph.bearingOn(id));
	// what is added while it is walked is walked too
	for (const relation of found) for (const bearing of graph.bearingOn(relation.id)) found.add(bearing);
	return [...found];
}
