/**
 * The argument graph: claims and assumptions as nodes, inferences and conflicts as nodes between them (AIF: I-, RA- and CA-nodes).
 * Roles such as premise, conclusion or rebuttal are read off it, never stored.
 */
import type { Claim, Relation } from '../model/edition.ts';
import { attackTypes, isObjection, isStep, type LookRow, looks, relationRow } from '../model/relations.ts';

export interface ArgumentGraph {
	readonly claims: ReadonlyMap<string, Claim>;
	readonly relations: ReadonlyMap<string, Relation>;
	/** Relations that point at this claim, assumption or support. */
	bearingOn(id: string): readonly Relation[];
	/** Relations in which this claim or assumption is a premise. */
	drawnFrom(id: string): readonly Relation[];
	/** Of what points at this id: steps of reasoning to it, and objections to it. */
	stepsTo(id: string): readonly Relation[];
	objectionsTo(id: string): readonly Relation[];
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
		stepsTo: (id) => (bearing.get(id) ?? NONE).filter(isStep),
		objectionsTo: (id) => (bearing.get(id) ?? NONE).filter(isObjection),
	};
}

/** How a relation is told and drawn: a step from assumptions alone underlies, an objection to a step undercuts. */
export function lookOf(relation: Relation, { claims }: Pick<ArgumentGraph, 'claims'>): LookRow {
	const row = relationRow(relation);
	if (row.fromAssumptions && relation.from.every((id) => claims.get(id)?.kind === 'assumption')) return looks[row.fromAssumptions];
	return looks[(relation.attackType && attackTypes[relation.attackType].target === 'step' && row.onStep) || row.look];
}
