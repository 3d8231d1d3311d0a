/** Find the claim in the passage: the words that say what is given in other words, or that do a named job. */
import { markClaim as words } from '#words/exercises.ts';
import type { Claim } from '../../model/edition.ts';
import { kindRow } from '../../model/kinds.ts';
import type { Maker } from '../maker.ts';
import { contentWords } from '../truth.ts';
import { describeVoice, endStop, isSure, linkTo, locateClaim, overlapping, quote, type Workbench, wordingOf } from '../workbench.ts';

/** Whether a claim’s gist has a word that its text has not; where it has none, the words are found by looking for them, without the sense. */
function isPutOtherwise({ gist, text }: Claim): boolean {
	if (gist === undefined) return false;
	const own = contentWords(text);
	return [...contentWords(gist)].some((word) => !own.has(word));
}

/** What is asked for: by its gist where that is put otherwise than the text, else by its job if no other does that job. */
function promptFor(bench: Workbench, claim: Claim, prompt = words.prompt): string | undefined {
	const label = bench.passages.get(claim.passage)?.label ?? claim.passage;
	if (isPutOtherwise(claim)) return prompt.saying(label, wordingOf(claim));
	const { job } = kindRow(claim.kind);
	const alone = bench.claimsOf(claim.passage).filter(({ kind }) => kind === claim.kind).length === 1;
	return job && alone ? prompt.doing(label, job) : undefined;
}

/** There must be other claims to tell it from, none of which shares its words or its sense. */
function isClear(bench: Workbench, claim: Claim): boolean {
	if (!isSure(claim) || !locateClaim(bench, claim) || overlapping(bench, claim).length > 0) return false;
	const others = bench.claimsOf(claim.passage).filter((one) => one !== claim);
	return (
		others.some((one) => locateClaim(bench, one)) &&
		!others.some((one) => bench.truth.tooClose(claim, one)) &&
		promptFor(bench, claim) !== undefined
	);
}

export const markClaim: Maker = {
	kind: 'mark-claim',
	title: words.title,
	subjects: (bench) =>
		bench.edition.claims
			.filter((claim) => isClear(bench, claim))
			.map((claim) => ({ id: claim.id, passages: [claim.passage], claims: [claim.id], group: '' })),
	build(bench, { id }) {
		const claim = bench.graph.claims.get(id);
		const passage = claim && bench.passages.get(claim.passage);
		const range = claim && locateClaim(bench, claim);
		const prompt = claim && promptFor(bench, claim);
		if (!claim || !passage || !range || !prompt) return undefined;
		const others = bench.claimsOf(claim.passage).flatMap((one) => {
			const located = one === claim ? undefined : locateClaim(bench, one);
			return located && (located.to <= range.from || located.from >= range.to) ? [{ ...located, about: one.id }] : [];
		});
		return {
			form: 'mark',
			id: `mark-claim-${id}`,
			kind: 'mark-claim',
			prompt,
			choicePrompt: promptFor(bench, claim, words.choice) ?? prompt,
			material: [],
			reason: words.reason(claim.label, endStop(quote(claim.text)), endStop(wordingOf(claim)), describeVoice(bench, claim)),
			...linkTo(bench, claim.passage),
			basis: [id],
			text: passage.text,
			right: [range],
			others,
		};
	},
};
