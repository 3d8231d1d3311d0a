/** Whose voice? Who holds a claim: the author, those she reports, both, or the author against her own case. */
import { right, voice as words } from '#words/exercises.ts';
import type { Claim } from '../../model/edition.ts';
import { type ClaimVoice, voiceRow, voicesOf, voiceWords } from '../../model/voices.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { describeVoice, isSure, linkTo, overlapping, showInPassage, type Workbench } from '../workbench.ts';

const optionsFor = ({ kind }: Claim) =>
	voicesOf(kind === 'assumption' ? 'assumptions' : 'claims').map((voice) => [voice, voiceWords({ kind, voice }).answer] as const);

/** What is not quite wrong: who shares a view reports it too, and who reports it may be thought to share it. Granting is speaking in one's own voice. */
function creditOf(chosen: ClaimVoice, { voice }: Claim): [number, string] {
	if (chosen === voice) return [1, right];
	const half = voiceRow(voice).near?.[chosen];
	if (half) return [0.5, words.halfRight(half)];
	return [0, words.wrong];
}

function isClear(bench: Workbench, claim: Claim): boolean {
	if (!isSure(claim)) return false;
	return claim.implicit || overlapping(bench, claim).every(({ voice }) => voice === claim.voice);
}

export const voice: Maker = {
	kind: 'voice',
	title: words.title,
	subjects: (bench) =>
		bench.edition.claims
			.filter((claim) => isClear(bench, claim))
			.map((claim) => ({ id: claim.id, passages: [claim.passage], claims: [claim.id], group: claim.voice })),
	build(bench, { id }) {
		const claim = bench.graph.claims.get(id);
		if (!claim) return undefined;
		const material = showInPassage(bench, claim);
		const asked = material[0]?.marked ? 'marked' : 'unsaid';
		return {
			form: 'choice',
			id: `voice-${id}`,
			kind: 'voice',
			prompt: (claim.kind === 'assumption' ? words.promptOfAssumption : words.prompt)[asked],
			material,
			reason: words.reason(claim.label, describeVoice(bench, claim)),
			...linkTo(bench, claim.passage),
			basis: [id],
			multiple: false,
			options: numberOptions(
				optionsFor(claim).map(([chosen, text]) => {
					const [credit, feedback] = creditOf(chosen, claim);
					return { text, credit, feedback };
				}),
			),
		};
	},
};
