/** What comes of what is tried: the argument as it is and as it would be. Nothing here knows of a page. */
import { findObjections } from '../../../argument/aims.ts';
import { type Choice, selectChosen, type Tried, toChoice, toLabellingChoices } from '../../../argument/choices.ts';
import { describeGround } from '../../../argument/describe-label.ts';
import { type ArgumentGraph, restrictTo } from '../../../argument/graph.ts';
import { type Label, type Labelling, labelGrounded } from '../../../argument/labelling.ts';
import { isSure } from '../../../model/doubt.ts';
import type { Claim } from '../../../model/edition.ts';
import type { Layer } from '../../../model/layers.ts';
import { weighs } from '../../../model/relations.ts';
import type { Argument } from '../../data/argument-file.ts';

/** The argument as far as a layer reaches, and how it is labelled before anything is tried. */
interface Untried {
	graph: ArgumentGraph;
	before: Labelling;
}
/** The same with what is tried. */
export interface Trial extends Untried {
	argument: Argument;
	tried: Tried;
	now: Labelling;
	/** What the choices mean; it is told as what is tried, not as what changes. */
	meant: ReadonlySet<string>;
}

/** Tries choices on an argument; each layer is labelled once. */
export function createTrials(argument: Argument): (tried: Tried) => Trial {
	const layers = new Map<Layer, Untried>();
	const untried = (layer: Layer): Untried => {
		const known = layers.get(layer);
		if (known) return known;
		const graph = restrictTo(argument.graph, layer);
		const made = { graph, before: labelGrounded(graph) };
		layers.set(layer, made);
		return made;
	};
	return (tried) => {
		const layer = untried(tried.layer);
		const now = labelGrounded(layer.graph, toLabellingChoices(argument, tried));
		return { ...layer, argument, tried, now, meant: new Set(choicesOf(tried).flatMap((choice) => selectChosen(argument, choice))) };
	};
}

/** All that is tried. */
export const choicesOf = ({ accepted, rejected }: Tried): Choice[] => [...accepted, ...rejected];
/** Without a choice. */
export function without(tried: Tried, choice: Choice): Tried {
	const keep = (earlier: Choice) => toChoice(earlier) !== toChoice(choice);
	return { ...tried, accepted: tried.accepted.filter(keep), rejected: tried.rejected.filter(keep) };
}
/** With a choice, on the side it is taken for now. */
export function withChoice(tried: Tried, choice: Choice, side: 'accepted' | 'rejected'): Tried {
	const others = without(tried, choice);
	return { ...others, [side]: [...others[side], choice] };
}
/** Claims that were named as they are printed, 67a or P3, by their ids. */
export function readNames({ accepted, rejected, layer }: Tried, { find }: Pick<Argument, 'find'>): Tried {
	const named = (choice: Choice): Choice => (choice.what === 'id' ? { what: 'id', value: find(choice.value) ?? choice.value } : choice);
	return { accepted: accepted.map(named), rejected: rejected.map(named), layer };
}

/** Whether what a choice names is there at all. */
export function isKnown({ graph }: Pick<Argument, 'graph'>, { what, value }: Choice): boolean {
	return what !== 'id' || graph.claims.has(value) || graph.relations.has(value);
}
/** Choices that come to nothing: what they name is not there, or nothing leans on the source. */
export function findLost({ argument, tried }: Trial): { choice: Choice; known: boolean }[] {
	return choicesOf(tried)
		.map((choice) => ({ choice, known: isKnown(argument, choice) }))
		.filter(({ choice, known }) => !known || (choice.what === 'source' && selectChosen(argument, choice).length === 0));
}

export interface TrialVerdict {
	label: Label;
	/** What it was, where it is another now. */
	was: Label | undefined;
	because: string;
	/**
	 * How many objections that can decide it stand, of all; undefined where there are none, or where nothing but the reader’s choice decides. What
	 * is said against a part of it decides only the part.
	 */
	objections: { standing: number; all: number } | undefined;
}
/** How a claim fares. */
export function judge({ graph, before, now, tried }: Trial, id: string): TrialVerdict {
	const label = now.labels.get(id) as Label;
	const was = before.labels.get(id) ?? 'undecided';
	const objections = findObjections(graph, id).flatMap(({ line, aim }) =>
		isSure(line) && !aim.doubtful && aim.how !== 'part' && weighs(line) ? [line] : [],
	);
	const asked = choicesOf(tried).length > 0 && objections.length > 0 && now.grounds.get(id)?.type !== 'chosen';
	return {
		label,
		was: label === was ? undefined : was,
		because: describeGround(graph, now, id),
		objections: asked
			? { standing: objections.filter((objection) => now.labels.get(objection.id) === 'in').length, all: objections.length }
			: undefined,
	};
}

/** Claims that fare otherwise than before, but for what is tried itself. */
export function findChanged({ argument, before, now, meant }: Trial): Claim[] {
	return argument.claims.filter(({ id }) => now.labels.get(id) !== before.labels.get(id) && !meant.has(id));
}
/** How many of some claims have each label now. */
export function countLabels({ now }: Trial, claims: readonly Pick<Claim, 'id'>[]): Record<Label, number> {
	const counts: Record<Label, number> = { in: 0, out: 0, undecided: 0 };
	for (const { id } of claims) {
		const label = now.labels.get(id);
		if (label) counts[label]++;
	}
	return counts;
}
