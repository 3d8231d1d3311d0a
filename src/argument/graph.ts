/**
 * The argument graph: claims and assumptions as nodes, inferences and conflicts as nodes between them (AIF: I-, RA- and CA-nodes).
 * Roles such as premise, conclusion or rebuttal are read off it, never stored.
 */
import type { Claim, Relation } from '../model/edition.ts';

export interface ArgumentGraph {
	readonly claims: ReadonlyMap<string, Claim>;
	readonly relations: ReadonlyMap<string, Relation>;
	/** Relations that point at this claim, assumption or support. */
	bearingOn(id: string): readonly Relation[];
	/** Relations in which this claim or assumption is a premise. */
	drawnFrom(id: string): readonly Relation[];
}

const NONE: readonly Relation[] = [];

/** Indexes claims and relations by id and by both ends; order within each list is the order given. Linear. */
export function buildGraph(claims: readonly Claim[], relations: readonly Relation[]): ArgumentGraph {
	const bearing = new Map<string, Relation[]>();
	const drawn = new Map<string, Relation[]>();
	const push = (map: Map<string, Relation[]>, id: string, relation: Relation) => {
		const list = map.get(id);
		if (list) list.push(relation);
		else map.set(id, [relation]);
	};
	for (const relation of relations) {
		push(bearing, relation.to, relation);
		for (const premise of new Set(relation.from)) push(drawn, premise, relation);
	}
	return {
		claims: new Map(claims.map((claim) => [claim.id, claim])),
		relations: new Map(relations.map((relation) => [relation.id, relation])),
		bearingOn: (id) => bearing.get(id) ?? NONE,
		drawnFrom: (id) => drawn.get(id) ?? NONE,
	};
}

/** The verb for a relation, as readers are told it: a support from assumptions alone *underlies*. */
export function relationVerb(relation: Relation, graph: ArgumentGraph): 'supports' | 'underlies' | 'attacks' | 'undercuts' {
	if (relation.type === 'attack') return relation.attackType === 'undercut' ? 'undercuts' : 'attacks';
	return relation.from.every((id) => graph.claims.get(id)?.kind === 'assumption') ? 'underlies' : 'supports';
}
