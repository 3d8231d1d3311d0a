/** A label in a sentence, for the test tool: what a reader chose and what follows from it. */

import { capitalize } from '#words/grammar.ts';
import * as words from '#words/labels.ts';
import { isSure } from '../model/doubt.ts';
import type { Relation } from '../model/edition.ts';
import { isAttack, isObjection, relationRow, weighs } from '../model/relations.ts';
import { conjugate, describeAim } from './describe-relation.ts';
import type { ArgumentGraph } from './graph.ts';
import type { Labelling } from './labelling.ts';

/**
 * One sentence that says why an id has its label: `P5 is out: 25c denies it and nothing answers it.`
 * Names are printed labels; a relation is told by its premises.
 */
export function describeLabel(graph: ArgumentGraph, labelling: Labelling, id: string): string {
	const name = (id: string): string => describeAim(id, graph);
	const label = labelling.labels.get(id);
	const ground = tellGround(graph, labelling, id);
	return label && ground ? words.because(name(id), label, ground) : words.decidesNothing(name(id), graph.relations.has(id));
}

/** The same without its head, where it stands beside the label: `25c denies it and nothing answers it.` */
export function describeGround(graph: ArgumentGraph, labelling: Labelling, id: string): string {
	const ground = tellGround(graph, labelling, id);
	return capitalize(ground === undefined ? words.decidesNothing(describeAim(id, graph), graph.relations.has(id)) : `${ground}.`);
}

/** Why an id has its label, as a clause; undefined of what has none. */
export function tellGround(graph: ArgumentGraph, labelling: Labelling, id: string): string | undefined {
	const name = (id: string): string => describeAim(id, graph);
	const label = labelling.labels.get(id);
	const ground = labelling.grounds.get(id);
	return label && ground && tell();

	function tell(): string {
		switch (ground?.type) {
			case 'chosen':
				return words.chosen(label ?? 'undecided', isChosenHere());
			case 'unchallenged': {
				const weak = objectionsTo(id);
				if (weak.length === 0)
					return graph.partsOf(id).some((part) => objectionsTo(part).length > 0) ? words.challengedInPart : words.unchallenged;
				return words.challengedLightly(weak.map((relation) => ({ clause: strike(relation), doubted: !isSure(relation) })));
			}
			case 'stands': {
				if (ground.by === undefined) return words.answered;
				const answered = objectionsTo(id).some((relation) => isSure(relation) && weighs(relation));
				return words.carried(name(ground.by), answered);
			}
			case 'attacked':
				return unanswered(ground.by);
			case 'unsupported':
				return graph.relations.has(id) ? words.premisesOut(ground.by.map(name)) : failing(ground.by);
			case 'footless': {
				const relation = graph.relations.get(ground.by);
				const fallen = relation?.from.filter((one) => labelling.labels.get(one) === 'out') ?? [];
				return words.footless(fallen.map(name));
			}
			case 'asked':
				return words.asked(ground.by.map((one) => strikeById(one)));
			case 'open':
				return words.hangsOn(
					ground.by.map((one) => {
						const relation = graph.relations.get(one);
						if (!relation || !isObjection(relation)) return { names: [name(one)] };
						const { from } = relation;
						return { names: from.map(name), strike: { verb: conjugate(relationRow(relation).verb, from.length), aim: aim(relation) } };
					}),
				);
			case undefined:
				return '';
		}
	}

	/** Whether this very wording was chosen: the labels of all wordings of a claim are one. */
	function isChosenHere(): boolean {
		return graph.relations.has(id) || graph.wordingsOf(id).length === 1;
	}
	function objectionsTo(id: string): Relation[] {
		return graph.wordingsOf(id).flatMap((wording) => graph.objectionsTo(wording));
	}
	function aim({ to }: Relation): string {
		return to === id ? words.it : name(to);
	}
	function strike(relation: Relation): string {
		return words.strike(relation.from.map(name), conjugate(relationRow(relation).verb, relation.from.length), aim(relation));
	}
	function strikeById(id: string): string {
		const relation = graph.relations.get(id);
		return relation ? strike(relation) : id;
	}
	/** An attack that succeeds, and whether something was said against it. */
	function unanswered(id: string): string {
		const relation = graph.relations.get(id);
		const against = relation ? [id, ...relation.from].flatMap(objectionsTo) : [];
		return words.unanswered(
			strikeById(id),
			against.some((other) => isSure(other) && isAttack(other)),
		);
	}
	function failing(steps: readonly string[]): string {
		const reasons = steps.map((step) => {
			const ground = labelling.grounds.get(step);
			if (ground?.type === 'attacked') return unanswered(ground.by);
			if (ground?.type === 'chosen') return words.rejected(steps.length === 1 ? words.it : name(step));
			if (ground?.type !== 'unsupported') return '';
			const [premise = ''] = ground.by;
			return labelling.grounds.get(premise)?.type === 'chosen' ? words.removed(name(premise)) : words.isOut(name(premise));
		});
		const sentences = [...new Set(reasons)].filter(Boolean);
		if (steps.length > 1) return words.stepsFail(steps.length, sentences.length > 3 ? [] : sentences);
		const step = steps[0] as string;
		return words.stepFails(name(step), sentences[0] ?? '', labelling.grounds.get(step)?.type === 'attacked');
	}
}
