/** Find the conclusion: among some statements, the one that all the others are reasons for. */
import { conclusion as words } from '#words/exercises.ts';
import type { Claim, Relation } from '../../model/edition.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { areDistinct, claimOf, describeOwnRelation, isSure, linkTo, quote, type Workbench, wordingOf } from '../workbench.ts';

const LEAST = 3;
const MOST = 4;

const sureSupports = ({ graph }: Workbench, id: string): Relation[] => graph.stepsTo(id).filter(isSure);

/** Reasons for a claim and reasons for these, step by step, as long as all can be told apart. Each step comes whole. */
function gather(bench: Workbench, root: Claim, order: (steps: readonly Relation[]) => Relation[]): { claims: Claim[]; steps: Relation[] } {
	const claims = [root];
	const steps: Relation[] = [];
	const queue = order(sureSupports(bench, root.id));
	for (let step = queue.shift(); step; step = queue.shift()) {
		const more = [...new Set(step.from)].map((id) => claimOf(bench, id)).filter((claim) => !claims.includes(claim));
		if (more.length === 0 || claims.length + more.length > MOST || !more.every(isSure) || !areDistinct(bench, [...claims, ...more]))
			continue;
		// where the claim attacks what it rests on, it speaks for its own reasons by a detour, and which is the conclusion is open
		if (more.some((claim) => bench.truth.speaks(root.id, '+', claim.id))) continue;
		claims.push(...more);
		steps.push(step);
		queue.push(...order(more.flatMap((claim) => sureSupports(bench, claim.id))));
	}
	return { claims, steps };
}

export const conclusion: Maker = {
	kind: 'conclusion',
	title: words.title,
	subjects: (bench) =>
		bench.edition.claims.flatMap((claim) => {
			if (!isSure(claim) || gather(bench, claim, (steps) => [...steps]).claims.length < LEAST) return [];
			return [{ id: claim.id, passages: [claim.passage], claims: [claim.id], group: '' }];
		}),
	build(bench, { id }, random) {
		const root = bench.graph.claims.get(id);
		if (!root) return undefined;
		let { claims, steps } = gather(bench, root, (one) => random.shuffle(one));
		// Another order may take steps that shut others out; the order of the text is known to reach far enough.
		if (claims.length < LEAST) ({ claims, steps } = gather(bench, root, (one) => [...one]));
		if (claims.length < LEAST) return undefined;
		return {
			form: 'choice',
			id: `conclusion-${id}`,
			kind: 'conclusion',
			prompt: words.prompt,
			material: [],
			reason: words.reason(
				quote(wordingOf(root)),
				root.label,
				steps.map((step) => describeOwnRelation(bench, step)),
			),
			...linkTo(bench, root.passage),
			basis: [id, ...steps.map((step) => step.id)],
			multiple: false,
			options: numberOptions(
				random.shuffle(claims).map((claim) => {
					const used = steps.find((step) => step.from.includes(claim.id));
					return {
						text: wordingOf(claim),
						credit: claim === root ? 1 : 0,
						feedback: used ? words.wrong(claim.label, describeOwnRelation(bench, used)) : words.right(claim.label),
						about: claim.id,
					};
				}),
			),
		};
	},
};
