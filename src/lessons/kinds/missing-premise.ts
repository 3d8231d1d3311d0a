/** The missing premise: what has to be added to some reasons so that together they support the conclusion. */
import { missingPremise as words } from '#words/exercises.ts';
import { isStep } from '../../model/relations.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { areDistinct, claimOf, describeOwnRelation, isSure, linkTo, quote, selectDistractors, showClaim, wordingOf } from '../workbench.ts';

const LEAST = 2;
const MOST = 3;
/** More premises than this are a list rather than a step to be thought through. */
const MOST_PREMISES = 4;

export const missingPremise: Maker = {
	kind: 'missing-premise',
	title: words.title,
	subjects: (bench) =>
		bench.edition.relations
			.filter((relation) => isStep(relation) && relation.from.length > 1 && relation.from.length <= MOST_PREMISES && isSure(relation))
			.filter((relation) => {
				const shown = [...relation.from, relation.to].map((id) => claimOf(bench, id));
				return shown.every(isSure) && areDistinct(bench, shown);
			})
			.map((relation) => ({ id: relation.id, passages: [relation.passage], claims: [...relation.from, relation.to], group: '' })),
	build(bench, { id }, random) {
		const step = bench.graph.relations.get(id);
		if (!step) return undefined;
		const { truth } = bench;
		const shown = [...step.from, step.to].map((one) => claimOf(bench, one));
		const target = claimOf(bench, step.to);
		for (const missing of random.shuffle(step.from.map((one) => claimOf(bench, one)))) {
			const wrong = selectDistractors(bench, random, missing, shown, MOST, (claim) => !truth.related(claim.id, step.to));
			if (wrong.length < LEAST) continue;
			const given = step.from.filter((one) => one !== missing.id).map((one) => claimOf(bench, one));
			return {
				form: 'choice',
				id: `missing-premise-${id}`,
				kind: 'missing-premise',
				prompt: words.prompt(target.label),
				material: [
					...given.map((claim) => showClaim(claim, words.premise(claim.label))),
					showClaim(target, words.conclusion(target.label)),
				],
				reason: words.reason(quote(wordingOf(missing)), missing.label, describeOwnRelation(bench, step)),
				...linkTo(bench, step.passage),
				basis: [id],
				multiple: false,
				options: numberOptions(
					random.shuffle([missing, ...wrong]).map((claim) => ({
						text: wordingOf(claim),
						credit: claim === missing ? 1 : 0,
						feedback: claim === missing ? words.right(claim.label) : words.wrong(claim.label, target.label),
						about: claim.id,
					})),
				),
			};
		}
		return undefined;
	},
};
