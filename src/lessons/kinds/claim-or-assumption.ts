/** Claim or assumption? Does the text put a statement forward, or take it for granted? */
import { right, sentences, claimOrAssumption as words } from '#words/exercises.ts';
import type { Claim } from '../../model/edition.ts';
import { isStep } from '../../model/relations.ts';
import { type Maker, numberOptions } from '../maker.ts';
import {
	describeOwnRelation,
	describeVoice,
	endStop,
	isSure,
	linkTo,
	locateClaim,
	overlapping,
	showInPassage,
	type Workbench,
} from '../workbench.ts';

const isAsked = ({ kind }: Claim) => kind === 'claim' || kind === 'assumption';

/** No words in common with one of the other sort; an assumption for which reasons are given could pass for a claim. What is nowhere stated can only be an assumption, so that asking gives it away. */
function isClear(bench: Workbench, claim: Claim): boolean {
	if (!isAsked(claim) || !isSure(claim) || claim.proposition !== undefined || !locateClaim(bench, claim)) return false;
	if (claim.kind === 'assumption' && bench.graph.stepsTo(claim.id).length > 0) return false;
	return overlapping(bench, claim).every(({ kind }) => kind === claim.kind);
}

function describeReason(bench: Workbench, claim: Claim): string {
	if (claim.kind === 'claim') {
		const reason = bench.graph.stepsTo(claim.id).find(isSure);
		return sentences(
			words.isClaim(claim.label, describeVoice(bench, claim)),
			reason && words.reasonGiven(describeOwnRelation(bench, reason)),
		);
	}
	const used = bench.graph.drawnFrom(claim.id).find((relation) => isStep(relation) && isSure(relation));
	return sentences(
		words.isAssumption(claim.label, describeVoice(bench, claim)),
		claim.why && endStop(claim.why),
		used && words.restsOnIt(describeOwnRelation(bench, used)),
	);
}

export const claimOrAssumption: Maker = {
	kind: 'claim-or-assumption',
	title: words.title,
	subjects(bench) {
		const clear = bench.edition.claims.filter((claim) => isClear(bench, claim));
		// With one sort only there is nothing to tell apart.
		if (new Set(clear.map(({ kind }) => kind)).size < 2) return [];
		return clear.map(({ id, passage, kind }) => ({ id, passages: [passage], claims: [id], group: kind }));
	},
	build(bench, { id }) {
		const claim = bench.graph.claims.get(id);
		if (!claim) return undefined;
		const reason = describeReason(bench, claim);
		const creditFor = (kind: string) => (claim.kind === kind ? 1 : 0);
		const verdictOf = (kind: string) => (claim.kind === kind ? right : words.wrong[claim.kind === 'claim' ? 'claim' : 'assumption']);
		const material = showInPassage(bench, claim);
		return {
			form: 'choice',
			id: `claim-or-assumption-${id}`,
			kind: 'claim-or-assumption',
			prompt: words.prompt,
			material,
			reason,
			...linkTo(bench, claim.passage),
			basis: [id],
			multiple: false,
			options: numberOptions([
				{ text: words.claim, credit: creditFor('claim'), feedback: verdictOf('claim') },
				{ text: words.assumption, credit: creditFor('assumption'), feedback: verdictOf('assumption') },
			]),
		};
	},
};
