/**
 * What stands: the grounded labelling of the argument, the most cautious answer.
 *
 * The reading is a published one: the grounded interpretation of an abstract dialectical framework (Brewka & Woltran 2010), which generalises
 * Dung's (1995) grounded extension: every claim and every relation has a condition of acceptance over the others, and what the conditions
 * decide from nothing is `in` or `out`; the rest is `undecided`. The conditions, for a claim with all its wordings (restatements join them):
 *
 * - *in*: every attack and every challenge on it is out, all that it presupposes is in, and, where reasons are given, one of them is in;
 * - *out*: an attack on it is in, or something it presupposes is out, or reasons are given and all are out.
 *
 * A challenge that is in makes nothing out: it leaves undecided what it asks about, as a self-attacking argument between the two would. A
 * presupposition is necessity (Nouioua & Risch 2011). A relation is in when all its premises are and nothing against it is; it is out when one
 * of them is, or an attack on it is in; one whose own presupposing is denied asks for nothing. Qualifications decide nothing.
 * A line that the editors read with low certainty decides nothing either. Whether a claim is true is not asked here.
 */
import { onceFor } from '../formats/once.ts';
import { isSure } from '../model/doubt.ts';
import type { Relation } from '../model/edition.ts';
import { type Effect, relationRow } from '../model/relations.ts';
import type { ArgumentGraph } from './graph.ts';

export type Label = 'in' | 'out' | 'undecided';

/** Why an id has its label; relations are named by id. */
export type Ground =
	/** The reader accepted or rejected it, or another wording of it. */
	| { type: 'chosen' }
	/** Nothing is said against it, and it needs no reason. */
	| { type: 'unchallenged' }
	/** All that is brought against it is answered, and (`by`) this step to it stands. */
	| { type: 'stands'; by?: string }
	/** This attack succeeds. */
	| { type: 'attacked'; by: string }
	/** All the steps to it fail; or, of a relation, its premise `by` is out. */
	| { type: 'unsupported'; by: string[] }
	/** It presupposes `by` (a relation), which is out. */
	| { type: 'footless'; by: string }
	/** These challenges ask for a reason, and none is given. */
	| { type: 'asked'; by: string[] }
	/** It hangs on these, which are undecided. */
	| { type: 'open'; by: string[] };

export interface Labelling {
	/** Label of each claim and assumption, and of each relation that decides something or limits. */
	labels: ReadonlyMap<string, Label>;
	grounds: ReadonlyMap<string, Ground>;
}

/** What a reader wants to try: claims, assumptions or relations taken as in or as out, whatever bears on them. */
export interface Choices {
	accepted?: Iterable<string>;
	rejected?: Iterable<string>;
}

/** What stands open at a node, counted down as others are decided. */
interface Node {
	id: string;
	/** Undefined for a claim. */
	relation?: Relation;
	label: Label;
	/** Attacks and challenges that are not yet out. */
	attacks: number;
	challenges: number;
	/** Of a relation its premises, of a claim what it presupposes: as many as are not yet in. */
	needs: number;
	/** Steps to a claim that are not yet out; 0 where none is given. */
	hopes: number;
	/** What has decided so far: a step that is in; an attack that is in; what is needed and out. */
	carried?: string;
	struck?: string;
	lacks?: string;
	/** Whether all reasons given have failed. */
	bare: boolean;
}

/** A graph before anything is decided: its nodes, which of them each id has, and those that nothing is said against. */
interface Blank {
	nodes: readonly Readonly<Node>[];
	at: ReadonlyMap<string, number>;
	free: readonly number[];
}
/** The same graph is labelled for each claim that a reader may doubt, so that what is the same each time is worked out once. */
const blankOf = onceFor((graph: ArgumentGraph): Blank => {
	const nodes: Node[] = [];
	const indexes = new Map<string, number>();
	const empty = { label: 'undecided', attacks: 0, challenges: 0, needs: 0, hopes: 0, bare: false } as const;
	for (const id of graph.claims.keys()) {
		if (indexes.has(id)) continue;
		// one node for all the wordings of a claim
		for (const wording of graph.wordingsOf(id)) indexes.set(wording, nodes.length);
		nodes.push({ id, ...empty });
	}
	const counted = [...graph.relations.values()].filter((relation) => isSure(relation) && relationRow(relation).effect !== 'none');
	for (const relation of counted) {
		indexes.set(relation.id, nodes.length);
		nodes.push({ id: relation.id, relation, ...empty, needs: new Set(relation.from).size });
	}
	for (const relation of counted) {
		const target = nodes[indexes.get(relation.to) ?? -1];
		if (!target) continue;
		const { effect } = relationRow(relation);
		if (effect === 'defeats') target.attacks++;
		else if (effect === 'opens') target.challenges++;
		else if (effect === 'needed') target.needs++;
		else if (effect === 'carries') target.hopes++;
	}
	const free = [...nodes.keys()].filter((index) => {
		const { hopes, attacks, challenges, needs } = nodes[index] as Node;
		return hopes + attacks + challenges + needs === 0;
	});
	return { nodes, at: indexes, free };
});

/**
 * Labels the graph, starting from what nothing is said against and following what this decides.
 * Linear in claims and relations. The result is unique, and does not depend on their order.
 */
export function labelGrounded(graph: ArgumentGraph, choices: Choices = {}): Labelling {
	const blank = blankOf(graph);
	const nodes = blank.nodes.map((node): Node => ({ ...node }));
	const nodeOf = (id: string): Node | undefined => nodes[blank.at.get(id) ?? -1];

	const grounds = new Map<Node, Ground>();
	const decided: Node[] = [];
	const decide = (node: Node, label: Label, ground: Ground) => {
		if (node.label !== 'undecided') return;
		node.label = label;
		grounds.set(node, ground);
		decided.push(node);
	};
	const choose = (ids: Iterable<string>, label: Label) => {
		for (const id of ids) {
			const node = nodeOf(id);
			if (node) decide(node, label, { type: 'chosen' });
		}
	};
	choose(choices.rejected ?? [], 'out');
	choose(choices.accepted ?? [], 'in');
	for (const index of blank.free) decide(nodes[index] as Node, 'in', { type: 'unchallenged' });

	for (let node = decided.pop(); node; node = decided.pop()) {
		const isIn = node.label === 'in';
		if (node.relation) tell(node.relation, isIn);
		else {
			for (const id of graph.wordingsOf(node.id)) {
				for (const { id: drawn } of graph.drawnFrom(id)) {
					const relation = nodeOf(drawn);
					if (!relation) continue;
					if (isIn) relation.needs--;
					else relation.lacks ??= id;
					weigh(relation);
				}
			}
		}
	}

	/** Tells what a relation bears on that it is in or out. */
	function tell(relation: Relation, isIn: boolean): void {
		const target = nodeOf(relation.to);
		if (!target) return;
		const { effect } = relationRow(relation);
		const { id } = relation;
		if (effect === 'defeats') {
			if (isIn) target.struck ??= id;
			else target.attacks--;
		} else if (effect === 'opens') {
			if (!isIn) target.challenges--;
		} else if (effect === 'needed') {
			if (isIn) target.needs--;
			else target.lacks ??= id;
		} else if (effect === 'carries') {
			if (isIn) target.carried ??= id;
			else if (--target.hopes === 0) target.bare = true;
		} else return;
		weigh(target);
	}
	/** Decides a node if what is known of the others decides it. */
	function weigh(node: Node): void {
		if (node.label !== 'undecided') return;
		const { relation, struck, lacks } = node;
		if (relation && relationRow(relation).effect === 'needed') {
			if (node.needs === 0) decide(node, 'in', { type: 'stands' });
			else if (struck !== undefined) decide(node, 'in', { type: 'attacked', by: struck });
			else if (lacks !== undefined && free(node)) decide(node, 'out', { type: 'unsupported', by: [lacks] });
			return;
		}
		if (struck !== undefined) decide(node, 'out', { type: 'attacked', by: struck });
		else if (lacks !== undefined) decide(node, 'out', relation ? { type: 'unsupported', by: [lacks] } : { type: 'footless', by: lacks });
		else if (node.bare) decide(node, 'out', { type: 'unsupported', by: stepsTo(node).map((one) => one.id) });
		else if (free(node) && node.needs === 0 && (node.hopes === 0 || node.carried !== undefined))
			decide(node, 'in', node.carried === undefined ? { type: 'stands' } : { type: 'stands', by: node.carried });
	}
	function free(node: Node): boolean {
		return node.attacks === 0 && node.challenges === 0;
	}
	function bearingOn(node: Node): Relation[] {
		const ids = node.relation ? [node.id] : graph.wordingsOf(node.id);
		return ids.flatMap((id) => graph.bearingOn(id).filter(isSure));
	}
	function stepsTo(node: Node): Relation[] {
		return bearingOn(node).filter((relation) => relationRow(relation).effect === 'carries');
	}
	/** Why nothing decides a node. */
	function whyOpen(node: Node): Ground {
		const hanging: Record<Effect, Relation[]> = { carries: [], needed: [], none: [], defeats: [], opens: [], limits: [] };
		const asked: string[] = [];
		for (const relation of bearingOn(node)) {
			const { effect } = relationRow(relation);
			const label = nodeOf(relation.id)?.label;
			if (effect === 'opens' && label === 'in') asked.push(relation.id);
			else if (label === 'undecided') hanging[effect].push(relation);
		}
		if (asked.length > 0) return { type: 'asked', by: asked };
		const premises = (node.relation?.from ?? []).filter((id) => nodeOf(id)?.label === 'undecided');
		const steps = node.carried === undefined ? hanging.carries : [];
		return {
			type: 'open',
			by: [...[...hanging.defeats, ...hanging.opens, ...hanging.needed, ...steps].map((relation) => relation.id), ...premises],
		};
	}

	for (const node of nodes) if (node.label === 'undecided') grounds.set(node, whyOpen(node));
	const labels = new Map<string, Label>();
	const groundsById = new Map<string, Ground>();
	for (const [id, index] of blank.at) {
		const node = nodes[index] as Node;
		labels.set(id, node.label);
		groundsById.set(id, grounds.get(node) as Ground);
	}
	return { labels, grounds: groundsById };
}
