/**
 * The graph as trees that can be read from the top: what is argued for, below it what bears on it, below that what bears on those.
 * A node that bears on several things stands in full where it is nearest to a root and as its id alone elsewhere, so that no line need cross another.
 * The outline in words and the drawings that are trees follow the same trees.
 */
import { compareLayers } from '../model/layers.ts';
import { relationRow } from '../model/relations.ts';
import type { MapGraph, MapNode, MapStep } from './map-graph.ts';

export interface Branch {
	node: MapNode;
	/** False where the node is only referred to; it then has no steps. */
	full: boolean;
	/** What bears on the node: the article's lines first; within a layer by kind, within a kind the doubted last, else as in the text. */
	steps: StepBranch[];
}
export interface StepBranch {
	step: MapStep;
	premises: Branch[];
	/** What speaks against the step. */
	undercuts: StepBranch[];
}

/** The article's lines before its sources' and the editors', objections before reasons, doubted ones last. */
function compareSteps(a: MapStep, b: MapStep): number {
	return compareLayers(a.drawn, b.drawn) || relationRow(a).lane - relationRow(b).lane || Number(a.doubtful) - Number(b.doubtful);
}

function indexByTarget(steps: readonly MapStep[]): Map<string, MapStep[]> {
	const bearing = new Map<string, MapStep[]>();
	for (const step of steps) {
		const list = bearing.get(step.to);
		if (list) list.push(step);
		else bearing.set(step.to, [step]);
	}
	return bearing;
}

/** The nodes at the top; last the claims of other editions, on which nothing here is built. */
function selectRoots(map: MapGraph): MapNode[] {
	const { own = [], others = [] } = Object.groupBy(map.nodes, ({ other }) => (other ? 'others' : 'own'));
	if (others.length === 0) return selectOwnRoots(map);
	const there = new Set(others.map(({ id }) => id));
	return [...selectOwnRoots({ ...map, nodes: own, steps: map.steps.filter(({ to }) => !there.has(to)) }), ...others];
}

/**
 * The nodes of the edition at the top. Where all that is shown bears on the foci, the foci themselves; else what bears on nothing else here.
 * Circles that hang on nothing are entered at a focus, or at their first node.
 */
function selectOwnRoots(map: MapGraph): MapNode[] {
	const bearing = indexByTarget(map.steps);
	const reached = new Set<string>();
	const reach = (id: string) => {
		const stack = [id];
		for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
			if (reached.has(next)) continue;
			reached.add(next);
			for (const step of bearing.get(next) ?? []) stack.push(step.id, ...step.from);
		}
	};
	const foci = map.focus.flatMap((id) => map.nodes.find((node) => node.id === id) ?? []);
	for (const node of foci) reach(node.id);
	if (foci.length > 0 && map.nodes.every((node) => reached.has(node.id))) return foci;

	reached.clear();
	const bears = new Set(map.steps.flatMap((step) => step.from));
	const roots = map.nodes.filter((node) => !bears.has(node.id));
	for (const node of roots) reach(node.id);
	for (const node of [...foci, ...map.nodes]) {
		if (reached.has(node.id)) continue;
		roots.push(node);
		reach(node.id);
	}
	return roots;
}

/** Unfolds the graph into one tree for each root; every node stands in full exactly once, every step exactly once. */
export function buildTrees(map: MapGraph): Branch[] {
	const nodes = new Map(map.nodes.map((node) => [node.id, node]));
	const bearing = indexByTarget(map.steps);
	for (const steps of bearing.values()) steps.sort(compareSteps);

	const roots: Branch[] = selectRoots(map).map((node) => ({ node, full: true, steps: [] }));
	const taken = new Set(roots.map((root) => root.node.id));
	let level: Branch[] = roots;
	// breadth first, so that a node is told in full where it is nearest to a root
	while (level.length > 0) {
		const below: Branch[] = [];
		const unfold = (target: string): StepBranch[] =>
			(bearing.get(target) ?? []).map((step) => {
				const premises = step.from.map((id) => {
					const branch: Branch = { node: nodes.get(id) as MapNode, full: !taken.has(id), steps: [] };
					if (branch.full) {
						taken.add(id);
						below.push(branch);
					}
					return branch;
				});
				return { step, premises, undercuts: unfold(step.id) };
			});
		for (const branch of level) branch.steps = unfold(branch.node.id);
		level = below;
	}
	return roots;
}

/** All branches of a tree, the root first. */
export function* walkBranches(branch: Branch): Generator<Branch> {
	yield branch;
	for (const step of walkSteps(branch.steps)) for (const premise of step.premises) yield* walkBranches(premise);
}

/** These steps and what speaks against them, not what bears on their premises. */
export function* walkSteps(steps: readonly StepBranch[]): Generator<StepBranch> {
	for (const step of steps) {
		yield step;
		yield* walkSteps(step.undercuts);
	}
}

/**
 * The references by which something would bear on itself, through others or at once. A drawing whose lines all run upwards
 * can't lead a line to these: they stand in it as their id alone, and every other reference may be a second line to the node itself.
 */
export function findCircular(roots: readonly Branch[]): Set<Branch> {
	const above = new Map<string, string[]>();
	const lead = (from: string, to: string) => above.set(from, [...(above.get(from) ?? []), to]);
	const references: [Branch, MapStep][] = [];
	for (const branch of roots.flatMap((root) => [...walkBranches(root)])) {
		for (const { step, premises } of walkSteps(branch.steps)) {
			lead(step.id, step.to);
			for (const premise of premises) {
				if (premise.full) lead(premise.node.id, step.id);
				else references.push([premise, step]);
			}
		}
	}
	const circular = new Set<Branch>();
	for (const [reference, step] of references) {
		const reached = new Set([step.id]);
		// what is added while it is walked is walked too
		for (const id of reached) for (const next of above.get(id) ?? []) reached.add(next);
		if (reached.has(reference.node.id)) circular.add(reference);
		else lead(reference.node.id, step.id);
	}
	return circular;
}
