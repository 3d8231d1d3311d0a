/** Support, attack or undercut? What one claim does to a reason, to what it is a reason for, or to the step between them. */
import type { Claim, Relation } from '../../model/edition.ts';
import { isStep, sideOf, sides } from '../../model/relations.ts';
import type { Option } from '../exercise.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { areDistinct, claimOf, describeRelation, endStop, isSure, joinWords, linkTo, type Workbench, wordingOf } from '../workbench.ts';

/** What `from` could be doing, seen before a step from `reasons` to `conclusion`. */
interface Scene {
	relation: Relation;
	step: Relation | undefined;
	conclusion: string;
}

/** The steps before which a relation can be shown: the one it strikes, one that ends or one that begins where it points. */
function scenesOf({ graph }: Workbench, relation: Relation): Scene[] {
	const struck = graph.relations.get(relation.to);
	if (struck) return [{ relation, step: struck, conclusion: struck.to }];
	const free = (step: Relation) =>
		step !== relation &&
		isStep(step) &&
		isSure(step) &&
		!step.from.some((one) => relation.from.includes(one)) &&
		!relation.from.includes(step.to);
	const scenes: Scene[] = [...graph.bearingOn(relation.to), ...graph.drawnFrom(relation.to)]
		.filter(free)
		.map((step) => ({ relation, step, conclusion: step.to }));
	return scenes.length > 0 ? scenes : [{ relation, step: undefined, conclusion: relation.to }];
}

/** Of more than three claims at once nobody sees what they say. */
const MOST = 3;

const charactersOf = (bench: Workbench, { relation, step, conclusion }: Scene): Claim[] =>
	[...new Set([...relation.from, ...(step?.from ?? []), conclusion])].map((id) => claimOf(bench, id));

function isSound(bench: Workbench, scene: Scene): boolean {
	const shown = charactersOf(bench, scene);
	if (scene.relation.from.length > MOST || (scene.step?.from.length ?? 0) > MOST) return false;
	return shown.every(isSure) && (scene.step === undefined || isSure(scene.step)) && areDistinct(bench, shown);
}

/** 1: the graph has this relation from these premises, undoubted; 0.5: it is in doubt, or holds at a remove, or with further premises; 0: nothing speaks for it. */
function creditOf({ graph, truth }: Workbench, from: readonly string[], sign: '+' | '-', targets: readonly string[]): number {
	let credit = 0;
	for (const target of targets) {
		for (const one of graph.bearingOn(target)) {
			if (sides[sideOf(one)].sign !== sign || !one.from.some((id) => from.includes(id))) continue;
			credit = Math.max(credit, isSure(one) && one.from.every((id) => from.includes(id)) ? 1 : 0.5);
		}
		if (from.some((id) => truth.speaks(id, sign, target))) credit = Math.max(credit, 0.5);
	}
	return credit;
}

const NOTHING = 'The editors found nothing of the kind in the text.';

function optionsFor(bench: Workbench, { relation, step, conclusion }: Scene): Omit<Option, 'id'>[] {
	const { from } = relation;
	const offer = (text: string, sign: '+' | '-', targets: readonly string[]) => {
		const credit = creditOf(bench, from, sign, targets);
		const feedback =
			credit === 1
				? 'Right.'
				: credit > 0
					? 'Half right: it comes to this in the end, or with something added, but A does it by another way.'
					: NOTHING;
		return { text, credit, feedback };
	};
	if (step) {
		const [b, bs] = step.from.length > 1 ? ['one of the reasons B', 'the reasons B'] : ['B', 'B'];
		return [
			offer(`A supports ${b}`, '+', step.from),
			offer('A supports C, as a reason of its own', '+', [conclusion]),
			offer(`A attacks ${b}: it speaks against it`, '-', step.from),
			offer('A attacks C: it speaks against C itself', '-', [conclusion]),
			offer(`A undercuts the step: even if ${bs} ${step.from.length > 1 ? 'hold' : 'holds'}, C need not follow`, '-', [step.id]),
		];
	}
	const { truth } = bench;
	const back = { text: 'Neither: C is a reason for A', credit: 0, feedback: NOTHING };
	return [
		offer('A supports C', '+', [conclusion]),
		offer('A attacks C', '-', [conclusion]),
		...(from.some((id) => truth.speaks(conclusion, '+', id)) ? [] : [back]),
	];
}

export const relation: Maker = {
	kind: 'relation',
	title: 'Support, attack or undercut?',
	needs: 'a support or an attack that is read without doubt',
	subjects: (bench) =>
		bench.edition.relations
			.filter((one) => isSure(one) && scenesOf(bench, one).some((scene) => isSound(bench, scene)))
			.map((one) => ({
				id: one.id,
				passages: [...new Set([one.passage, ...one.from.map((id) => claimOf(bench, id).passage)])],
				claims: [...one.from, bench.graph.relations.get(one.to)?.to ?? one.to],
				group: one.attackType ?? one.type,
			})),
	build(bench, { id }, random) {
		const found = bench.graph.relations.get(id);
		if (!found) return undefined;
		const scene = random.shuffle(scenesOf(bench, found).filter((one) => isSound(bench, one)))[0];
		if (!scene) return undefined;
		const options = optionsFor(bench, scene);
		if (!options.some(({ credit }) => credit === 1) || !options.some(({ credit }) => credit === 0)) return undefined;
		const words = (ids: readonly string[]) =>
			ids.length > 1 ? ids.map((one) => endStop(wordingOf(claimOf(bench, one)))).join(' ') : wordingOf(claimOf(bench, ids[0] as string));
		const { step, conclusion } = scene;
		const labels = (ids: readonly string[]) => joinWords(ids.map((one) => claimOf(bench, one).label));
		const keys = [`A: ${labels(found.from)}`, ...(step ? [`B: ${labels(step.from)}`] : []), `C: ${labels([conclusion])}`];
		return {
			form: 'choice',
			id: `relation-${id}`,
			kind: 'relation',
			prompt: step ? 'B is given as a reason for C. What does A do?' : 'What does A do to C?',
			material: [
				{ id: found.from[0] as string, label: 'A', text: words(found.from) },
				...(step ? [{ id: step.id, label: 'B', text: words(step.from) }] : []),
				{ id: conclusion, label: 'C', text: words([conclusion]) },
			],
			reason: `${describeRelation(bench, found)} (${keys.join('; ')}.)`,
			...linkTo(bench, found.passage),
			basis: [id, ...(step ? [step.id] : [])],
			multiple: false,
			options: numberOptions(options),
		};
	},
};
