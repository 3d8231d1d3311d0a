/** Which proposition does a claim bear on, for or against, directly or by one step between? */
import * as words from '#words/exercises.ts';
import type { Claim, Relation } from '../../model/edition.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { describeOwnRelation, isSure, linkTo, showClaim, showInPassage, type Workbench, wordingOf } from '../workbench.ts';

/** How far a claim may stand from a proposition for readers to be asked about it. */
const STEPS = 2;

function sort(bench: Workbench, claim: Claim): { right: { proposition: Claim; way: Relation[] }[]; wrong: Claim[] } {
	const { truth, propositions } = bench;
	const others = propositions.filter((proposition) => !truth.tooClose(proposition, claim));
	const right = others.flatMap((proposition) => {
		const way = truth.sureWay(claim.id, proposition.id, STEPS);
		return way ? [{ proposition, way }] : [];
	});
	// What it bears on from afar, or doubtfully, is neither right nor wrong and is not offered.
	const wrong: Claim[] = [];
	for (const candidate of others) {
		if (
			!truth.related(candidate.id, claim.id) &&
			![...right.map(({ proposition }) => proposition), ...wrong].some((other) => truth.tooClose(candidate, other))
		)
			wrong.push(candidate);
	}
	return { right, wrong };
}

export const bearsOn: Maker = {
	kind: 'bears-on',
	title: words.bearsOn.title,
	subjects(bench) {
		return bench.edition.claims.flatMap((claim) => {
			if (!isSure(claim) || claim.proposition !== undefined) return [];
			// Every way begins with a relation, and most claims have none near a proposition: look before sorting.
			if (bench.graph.drawnFrom(claim.id).length === 0) return [];
			const { right, wrong } = sort(bench, claim);
			if (right.length === 0 || wrong.length === 0) return [];
			return [{ id: claim.id, passages: [claim.passage], claims: [claim.id], group: `P${right[0]?.proposition.proposition}` }];
		});
	},
	build(bench, { id }) {
		const claim = bench.graph.claims.get(id);
		if (!claim) return undefined;
		const { right, wrong } = sort(bench, claim);
		const ways = new Map(
			right.map(({ proposition, way }) => [proposition.id, way.map((relation) => describeOwnRelation(bench, relation)).join(' ')]),
		);
		const offered = [...right.map(({ proposition }) => proposition), ...wrong].sort(
			(a, b) => (a.proposition as number) - (b.proposition as number),
		);
		const several = right.length > 1;
		return {
			form: 'choice',
			id: `bears-on-${id}`,
			kind: 'bears-on',
			prompt: words.bearsOn.prompt(claim.label, several),
			material: [...showInPassage(bench, claim).slice(0, 1), showClaim(claim)],
			reason: [...new Set(right.flatMap(({ way }) => way))].map((relation) => describeOwnRelation(bench, relation)).join(' '),
			...linkTo(bench, claim.passage),
			basis: [id, ...new Set(right.flatMap(({ way }) => way.map((relation) => relation.id)))],
			multiple: several,
			options: numberOptions(
				offered.map((proposition) => ({
					text: words.bearsOn.option(proposition.label, wordingOf(proposition)),
					credit: ways.has(proposition.id) ? 1 : 0,
					feedback: ways.get(proposition.id) ?? words.bearsOn.wrong(claim.label, proposition.label),
					about: proposition.id,
				})),
			),
		};
	},
};
