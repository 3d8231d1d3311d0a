/** The missing premise: what has to be added to some reasons so that together they support the conclusion. */
import { missingPremise as words } from '#words/exercises.ts';
import { isStep } from '../../model/relations.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { areDistinct, claimOf, describeRelation, isSure, linkTo, quote, selectDistractors, showClaim, wordingOf } from '../workbench.ts';

const LEAST = 2;
const MOST = 3;
/** More premises than this are a list rather than a step to be thought through. */
const MOST_PREMISES = 4;

export const missingPremise: Maker = {
	kind: 'missing-premise',
	title: words.title,
	subjects: (bench) =>
		bench.edition.relations
			.filter((one) => isStep(one) && one.from.length > 1 && one.from.length <= MOST_PREMISES && isSure(one))
			.filter((one) => {
				const shown = [...one.from, one.to].map((id) => claimOf(bench, id));
				return shown.every(isSure) && areDistinct(bench, shown);
			})
			.map((one) => ({ id: one.id, passages: [one.passage], claims: [...one.from, one.to], group: '' })),
	build(bench, { id }, random) {
		const step = bench.graph.relations.get(id);
		if (!step) return undefined;
		const { truth } = bench;
		const shown = [...step.from, step.to].map((one) => claimOf(bench, one));
		const target = claimOf(bench, step.to);
		for (const missing of random.shuffle(step.from.map((one) => claimOf(bench, one)))) {
			const wrong = selectDistractors(bench, random, missing, shown, MOST, (one) => !truth.related(one.id, step.to));
			if (wrong.length < LEAST) continue;
			const given = step.from.filter((one) => one !== missing.id).map((one) => claimOf(bench, one));
			return {
				form: 'choice',
				id: `missing-premise-${id}`,
				kind: 'missing-premise',
				prompt: words.prompt(target.label),
				material: [...given.map((one) => showClaim(one, words.premise(one.label))), showClaim(target, words.conclusion(target.label))],
				reason: words.reason(quote(wordingOf(missing)), missing.label, describeRelation(bench, step)),
				...linkTo(bench, step.passage),
				basis: [id],
				multiple: false,
				options: numberOptions(
					random.shuffle([missing, ...wrong]).map((one) => ({
						text: wordingOf(one),
						credit: one === missing ? 1 : 0,
						feedback: one === missing ? words.right(one.label) : words.wrong(one.label, target.label),
						about: one.id,
					})),
				),
			};
		}
		return undefined;
	},
};
