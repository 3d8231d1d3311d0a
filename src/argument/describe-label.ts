/** A label in a sentence, for the test tool: what a reader chose and what follows from it. */

import { capitalize, count, enumerate } from '#words/grammar.ts';
import { isSure } from '../model/doubt.ts';
import type { Relation } from '../model/edition.ts';
import { isAttack, isObjection, relationRow, weighs } from '../model/relations.ts';
import type { ArgumentGraph } from './graph.ts';
import type { Labelling } from './labelling.ts';
import { agree, describeAim } from './relation-words.ts';

/**
 * One sentence that says why an id has its label: `P5 is out: 25c denies it and nothing answers it.`
 * Names are printed labels; a relation is told by its premises.
 */
export function describeLabel(graph: ArgumentGraph, labelling: Labelling, id: string): string {
	const name = (one: string): string => describeAim(one, graph);
	const names = (ids: readonly string[]): string => enumerate(ids.map(name));
	const label = labelling.labels.get(id);
	const ground = labelling.grounds.get(id);
	if (!label || !ground)
		return `${name(id)} decides nothing: ${graph.relations.has(id) ? 'the editors doubt it' : 'it is not part of the argument'}.`;
	const head = `${capitalize(name(id))} is ${label}: `;
	switch (ground.type) {
		case 'chosen':
			return `${head}you ${label === 'in' ? 'accept' : 'reject'} it${isChosenHere() ? '' : ', in other words'}.`;
		case 'unchallenged': {
			const weak = objectionsTo(id);
			if (weak.length === 0) return `${head}nothing is brought against it.`;
			return `${head}${enumerate(weak.map((one) => `${strike(one)}${isSure(one) ? '' : ', but the editors doubt it'}`))}.`;
		}
		case 'stands': {
			const answered = objectionsTo(id).some((one) => isSure(one) && weighs(one));
			return ground.by === undefined
				? `${head}all that is brought against it is answered.`
				: `${head}${name(ground.by)} stands${answered ? ', and all that is brought against it is answered' : ''}.`;
		}
		case 'attacked':
			return `${head}${unanswered(ground.by)}.`;
		case 'unsupported':
			return graph.relations.has(id) ? `${head}${names(ground.by)} is out.` : `${head}${failing(ground.by)}.`;
		case 'footless': {
			const relation = graph.relations.get(ground.by);
			const fallen = relation?.from.filter((one) => labelling.labels.get(one) === 'out') ?? [];
			return `${head}it presupposes ${names(fallen)}, which ${fallen.length === 1 ? 'is' : 'are'} out.`;
		}
		case 'asked':
			return `${head}${enumerate(ground.by.map((one) => strikeById(one)))}, and no answer stands.`;
		case 'open': {
			const parts = ground.by.map((one) => {
				const relation = graph.relations.get(one);
				if (!relation || !isObjection(relation)) return { text: name(one), many: false };
				const many = relation.from.length > 1;
				const verb = agree(relationRow(relation).verb, relation.from.length);
				return { text: `${names(relation.from)}, which ${verb} ${aim(relation)},`, many };
			});
			return `${head}it hangs on whether ${enumerate(parts.map((one) => one.text))} ${parts.length > 1 || parts[0]?.many ? 'stand' : 'stands'}.`;
		}
	}

	/** Whether this very wording was chosen: the labels of all wordings of a claim are one. */
	function isChosenHere(): boolean {
		return graph.relations.has(id) || graph.wordingsOf(id).length === 1;
	}
	function objectionsTo(one: string): Relation[] {
		return graph.wordingsOf(one).flatMap((wording) => graph.objectionsTo(wording));
	}
	function aim({ to }: Relation): string {
		return to === id ? 'it' : name(to);
	}
	function strike(relation: Relation): string {
		return `${names(relation.from)} ${agree(relationRow(relation).verb, relation.from.length)} ${aim(relation)}`;
	}
	function strikeById(one: string): string {
		const relation = graph.relations.get(one);
		return relation ? strike(relation) : one;
	}
	/** An attack that succeeds, and whether something was said against it. */
	function unanswered(one: string): string {
		const relation = graph.relations.get(one);
		const against = relation ? [one, ...relation.from].flatMap(objectionsTo) : [];
		return `${strikeById(one)} and ${against.some((other) => isSure(other) && isAttack(other)) ? 'no answer to it stands' : 'nothing answers it'}`;
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
			const all = `${steps.length === 2 ? 'both steps to it fail' : `all ${count(steps.length, 'step')} to it fail`}`;
			return others.length > 2 ? all : `${all}, since ${enumerate([first, ...others])}`;
		}
		const step = steps[0] as string;
		return `${name(step)} fails${labelling.grounds.get(step)?.type === 'attacked' ? ': ' : ', since '}${first}`;
	}
}
