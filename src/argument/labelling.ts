/**
 * How claims fare: the grounded labelling of the argument graph, the most cautious answer to "what stands?".
 *
 * The reading is a published one: Dung's (1995) grounded semantics as a labelling in / out / undecided (Caminada 2006), with joint attacks
 * (Nielsen & Parsons 2007: all premises of an attack strike together) and with support as necessity (Nouioua & Risch 2011):
 * a step needs each of its premises, and a claim for which reasons are given needs at least one of them. A claim without reasons stands
 * by itself until it is attacked. An attack that the text itself outweighs does not defeat (preference-based, Amgoud & Cayrol 2002): one made of
 * concessions alone, which are granted against the author's own case, and one that the editors read with low certainty.
 * Whether a claim is true is not decided here, only what holds if nothing more is said.
 */
import type { Relation } from '../model/edition.ts';
import { isObjection, isStep, relationRow } from '../model/relations.ts';
import type { ArgumentGraph } from './graph.ts';

export type Label = 'in' | 'out' | 'undecided';

/** Why an id has its label; relations are named by id. */
export type Ground =
	/** The reader accepted or rejected it. */
	| { type: 'chosen' }
	/** Nothing is said against it, and it needs no reason. */
	| { type: 'unchallenged' }
	/** All attacks on it are answered, and (`by`) this step to it stands. */
	| { type: 'stands'; by?: string }
	/** This attack succeeds. */
	| { type: 'attacked'; by: string }
	/** All the steps to it fail, or this step's premise `by` is out. */
	| { type: 'unsupported'; by: string[] }
	/** It hangs on these, which are undecided. */
	| { type: 'open'; by: string[] };

export interface Labelling {
	/** Label of each claim, assumption and support. An attack succeeds if all its premises are in. */
	labels: ReadonlyMap<string, Label>;
	grounds: ReadonlyMap<string, Ground>;
}

/** What a reader wants to try: claims, assumptions or supports taken as in or as out, whatever bears on them. */
export interface Choices {
	accepted?: Iterable<string>;
	rejected?: Iterable<string>;
}

/** Whether an attack decides anything if its premises stand: not when all of them are only conceded, nor when the editors doubt it. */
export function isDefeat(relation: Relation, graph: ArgumentGraph): boolean {
	if (relationRow(relation).effect !== 'defeats' || relation.certainty === 'low') return false;
	return !relation.from.every((id) => graph.claims.get(id)?.voice === 'conceded');
}

interface Node {
	label: Label;
	/** Attacks not yet answered. */
	attacks: number;
	/** For a claim: 1 as long as it needs a step that stands. For a step: premises that are not yet in. */
	needs: number;
	/** For a claim: steps to it that are not yet out. */
	hopes: number;
}

/**
 * Labels the graph, starting from what nothing is said against and following what this decides; what is never reached is undecided.
 * Linear in claims and relations. The result is unique, and does not depend on their order.
 */
export function labelGrounded(graph: ArgumentGraph, choices: Choices = {}): Labelling {
	const nodes = new Map<string, Node>();
	const grounds = new Map<string, Ground>();
	/** Premises of each attack that are not yet in; −1 once one of them is out. */
	const missing = new Map<string, number>();
	const decided: string[] = [];
	const decide = (id: string, label: Label, ground: Ground) => {
		const node = nodes.get(id);
		if (node?.label !== 'undecided') return;
		node.label = label;
		grounds.set(id, ground);
		decided.push(id);
	};

	for (const id of [...graph.claims.keys()].concat([...graph.relations.values()].filter(isStep).map((one) => one.id))) {
		const bearing = graph.bearingOn(id);
		const steps = bearing.filter(isStep).length;
		const attacks = bearing.filter((one) => isDefeat(one, graph)).length;
		const step = graph.relations.get(id);
		nodes.set(id, {
			label: 'undecided',
			attacks,
			needs: step ? new Set(step.from).size : Math.min(steps, 1),
			hopes: step ? -1 : steps,
		});
	}
	for (const relation of graph.relations.values()) if (isDefeat(relation, graph)) missing.set(relation.id, new Set(relation.from).size);
	for (const id of choices.rejected ?? []) decide(id, 'out', { type: 'chosen' });
	for (const id of choices.accepted ?? []) decide(id, 'in', { type: 'chosen' });
	for (const [id, node] of nodes) if (node.attacks === 0 && node.needs === 0) decide(id, 'in', { type: 'unchallenged' });

	const settle = (id: string, by?: string) => {
		const node = nodes.get(id);
		if (node && node.attacks === 0 && node.needs === 0) decide(id, 'in', by === undefined ? { type: 'stands' } : { type: 'stands', by });
	};
	for (let id = decided.pop(); id !== undefined; id = decided.pop()) {
		const label = (nodes.get(id) as Node).label;
		const relation = graph.relations.get(id);
		if (relation) {
			// a step to a claim
			const target = nodes.get(relation.to);
			if (target && label === 'in') {
				target.needs = 0;
				settle(relation.to, id);
			} else if (target && --target.hopes === 0 && target.needs > 0) {
				const steps = graph.stepsTo(relation.to);
				decide(relation.to, 'out', { type: 'unsupported', by: steps.map((one) => one.id) });
			}
			continue;
		}
		for (const drawn of graph.drawnFrom(id)) {
			if (isStep(drawn)) {
				const step = nodes.get(drawn.id) as Node;
				if (label === 'out') decide(drawn.id, 'out', { type: 'unsupported', by: [id] });
				else {
					step.needs--;
					settle(drawn.id);
				}
				continue;
			}
			const left = missing.get(drawn.id);
			if (left === undefined || left <= 0) continue;
			if (label === 'in') {
				missing.set(drawn.id, left - 1);
				if (left === 1) decide(drawn.to, 'out', { type: 'attacked', by: drawn.id });
			} else {
				missing.set(drawn.id, -1);
				const target = nodes.get(drawn.to);
				if (target) target.attacks--;
				settle(drawn.to, firstStep(drawn.to));
			}
		}
	}

	/** The step by which a claim stands, if it needed one. */
	function firstStep(id: string): string | undefined {
		return graph.stepsTo(id).find((one) => nodes.get(one.id)?.label === 'in')?.id;
	}
	const labels = new Map<string, Label>();
	for (const [id, node] of nodes) {
		labels.set(id, node.label);
		if (node.label !== 'undecided') continue;
		const undecided = (one: string) => nodes.get(one)?.label === 'undecided';
		const relation = graph.relations.get(id);
		const attacks = graph.bearingOn(id).filter((one) => one.from.some(undecided) && (missing.get(one.id) ?? -1) > 0);
		const needed = relation
			? relation.from.filter(undecided)
			: node.needs > 0
				? graph
						.stepsTo(id)
						.filter((one) => undecided(one.id))
						.map((one) => one.id)
				: [];
		grounds.set(id, { type: 'open', by: [...attacks.map((one) => one.id), ...needed] });
	}
	return { labels, grounds };
}

/**
 * One sentence that says why an id has its label: `P5 is out: 25c attacks it and nothing answers it.`
 * Names are printed labels; a step is told by its premises.
 */
export function describeLabel(graph: ArgumentGraph, labelling: Labelling, id: string): string {
	const name = (one: string): string => {
		const relation = graph.relations.get(one);
		if (!relation) return graph.claims.get(one)?.label ?? one;
		return `the step from ${list(relation.from.map(name))} to ${name(relation.to)}`;
	};
	const strike = (one: string): string => {
		const relation = graph.relations.get(one);
		return relation
			? `${list(relation.from.map(name))} ${relation.from.length > 1 ? 'together attack' : 'attacks'} ${relation.to === id ? 'it' : name(relation.to)}`
			: one;
	};
	const label = labelling.labels.get(id);
	const ground = labelling.grounds.get(id);
	if (!label || !ground) return `${id} is not part of the argument.`;
	const head = `${capital(name(id))} is ${label}: `;
	switch (ground.type) {
		case 'chosen':
			return `${head}you ${label === 'in' ? 'accept' : 'reject'} it.`;
		case 'unchallenged': {
			const weak = graph.objectionsTo(id);
			return weak.length === 0
				? `${head}nothing is brought against it.`
				: `${head}${list(weak.map((one) => `${strike(one.id)}, but ${one.certainty === 'low' ? 'the editors doubt it' : 'this is only conceded'}`))}.`;
		}
		case 'stands':
			return ground.by === undefined
				? `${head}all that counts against it is answered.`
				: `${head}${name(ground.by)} stands${attacked(id) ? ', and all that counts against it is answered' : ''}.`;
		case 'attacked':
			return `${head}${unanswered(ground.by)}.`;
		case 'unsupported':
			return graph.relations.has(id) ? `${head}${list(ground.by.map(name))} is out.` : `${head}${failing(ground.by)}.`;
		case 'open': {
			const parts = ground.by.map((one) => {
				const relation = graph.relations.get(one);
				if (!relation || !isObjection(relation)) return { text: name(one), many: false };
				const many = relation.from.length > 1;
				const aim = relation.to === id ? 'it' : name(relation.to);
				return { text: `${list(relation.from.map(name))}, which ${many ? 'together attack' : 'attacks'} ${aim},`, many };
			});
			return `${head}it hangs on whether ${list(parts.map((one) => one.text))} ${parts.length > 1 || parts[0]?.many ? 'stand' : 'stands'}.`;
		}
	}

	function attacked(one: string): boolean {
		return graph.bearingOn(one).some((relation) => isDefeat(relation, graph));
	}
	/** An attack that succeeds, and whether something was said against it. */
	function unanswered(one: string): string {
		const answered = graph.relations.get(one)?.from.some(attacked);
		return `${strike(one)} and ${answered ? 'no answer to it stands' : 'nothing answers it'}`;
	}
	function failing(steps: readonly string[]): string {
		const reasons = steps.map((step) => {
			const ground = labelling.grounds.get(step);
			if (ground?.type === 'attacked') return unanswered(ground.by);
			if (ground?.type === 'chosen') return `you reject ${steps.length === 1 ? 'it' : name(step)}`;
			if (ground?.type !== 'unsupported') return '';
			const [premise = ''] = ground.by;
			return labelling.grounds.get(premise)?.type === 'chosen' ? `you leave out ${name(premise)}` : `${name(premise)} is out`;
		});
		const [first = '', ...others] = [...new Set(reasons)].filter(Boolean);
		if (steps.length > 1) {
			const all = `${steps.length === 2 ? 'both' : `all ${steps.length}`} steps to it fail`;
			return others.length > 2 ? all : `${all}, since ${list([first, ...others])}`;
		}
		return `${name(steps[0] as string)} fails${labelling.grounds.get(steps[0] as string)?.type === 'attacked' ? ': ' : ', since '}${first}`;
	}
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `a`, `a and b`, `a, b and c`. */
function list(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? 'nothing') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
