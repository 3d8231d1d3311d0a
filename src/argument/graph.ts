/**
 * The argument graph: claims and assumptions as nodes, relations as nodes between them (AIF: I-, RA-, CA- and MA-nodes).
 * Roles such as premise, conclusion or rebuttal are read off it, never stored.
 */
import { onceEach, onceFor } from '../formats/once.ts';
import type { Claim, Edition, Relation } from '../model/edition.ts';
import { isWithin, type Layer } from '../model/layers.ts';
import { isObjection, isPresupposition, isRestatement, isStep } from '../model/relations.ts';

export interface ArgumentGraph {
	readonly claims: ReadonlyMap<string, Claim>;
	readonly relations: ReadonlyMap<string, Relation>;
	/** Relations that point at this claim, assumption or relation. */
	bearingOn(id: string): readonly Relation[];
	/** Relations in which this claim or assumption is a premise. */
	drawnFrom(id: string): readonly Relation[];
	/** Of what points at this id: steps of reasoning to it, what it presupposes, and objections to it of any kind. */
	stepsTo(id: string): readonly Relation[];
	presuppositionsOf(id: string): readonly Relation[];
	objectionsTo(id: string): readonly Relation[];
	/** All wordings of one claim, joined by restatements however many there are between them; itself among them, in the order given. */
	wordingsOf(id: string): readonly string[];
	/** Claims that stand within its words, its own parts only. */
	partsOf(id: string): readonly string[];
}

const NONE: readonly Relation[] = [];

/** The whole argument of an edition, indexed once. */
export const graphOf = onceFor(({ claims, relations }: Pick<Edition, 'claims' | 'relations'>) => buildGraph(claims, relations));

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
	const wordings = joinWordings(claims, relations);
	const parts = Map.groupBy(
		claims.filter((claim) => claim.partOf !== undefined),
		(claim) => claim.partOf as string,
	);
	return {
		claims: new Map(claims.map((claim) => [claim.id, claim])),
		relations: new Map(relations.map((relation) => [relation.id, relation])),
		bearingOn: (id) => bearing.get(id) ?? NONE,
		drawnFrom: (id) => drawn.get(id) ?? NONE,
		stepsTo: (id) => (bearing.get(id) ?? NONE).filter(isStep),
		presuppositionsOf: (id) => (bearing.get(id) ?? NONE).filter(isPresupposition),
		objectionsTo: (id) => (bearing.get(id) ?? NONE).filter(isObjection),
		wordingsOf: (id) => wordings.get(id) ?? [id],
		partsOf: (id) => (parts.get(id) ?? []).map((part) => part.id),
	};
}

/** The part of the argument that a layer holds, with the claims whole: the article's own lines; with its sources'; with the editors'. */
export const restrictTo = (graph: ArgumentGraph, layer: Layer): ArgumentGraph => layersOf(graph)(layer);

const layersOf = onceFor(({ claims, relations }: ArgumentGraph) =>
	onceEach((layer: Layer) =>
		buildGraph(
			[...claims.values()],
			[...relations.values()].filter((relation) => isWithin(relation, layer)),
		),
	),
);

/** The groups of claims that restatements join, by each claim in them. A doubted restatement joins nothing. */
function joinWordings(claims: readonly Claim[], relations: readonly Relation[]): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const relation of relations) {
		if (!isRestatement(relation) || relation.certainty === 'low') continue;
		for (const premise of relation.from) {
			const [one, other] = [groups.get(premise) ?? [premise], groups.get(relation.to) ?? [relation.to]];
			if (one === other) continue;
			const [small, large] = one.length < other.length ? [one, other] : [other, one];
			large.push(...small);
			for (const id of large.length - small.length === 1 ? large : small) groups.set(id, large);
		}
	}
	const order = new Map(claims.map(({ id }, index) => [id, index]));
	for (const group of new Set(groups.values())) group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	return groups;
}
