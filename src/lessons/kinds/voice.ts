/** Whose voice? Who holds a claim: the author, those she reports, both, or the author against her own case. */
import type { Claim } from '../../model/edition.ts';
import { type ClaimVoice, voiceRow, voicesOf, voiceWords } from '../../model/voices.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { describeVoice, isSure, linkTo, overlapping, showInPassage, type Workbench } from '../workbench.ts';

const optionsFor = ({ kind }: Claim) =>
	voicesOf(kind === 'assumption' ? 'assumptions' : 'claims').map((voice) => [voice, voiceWords({ kind, voice }).answer] as const);

/** What is not quite wrong: who shares a view reports it too, and who reports it may be thought to share it. Granting is speaking in one's own voice. */
function creditOf(chosen: ClaimVoice, { voice }: Claim): [number, string] {
	if (chosen === voice) return [1, 'Right.'];
	const half = voiceRow(voice).near?.[chosen];
	if (half) return [0.5, `Half right: ${half}`];
	return [0, 'The editors read it otherwise.'];
}

function isClear(bench: Workbench, claim: Claim): boolean {
	if (!isSure(claim)) return false;
	return claim.implicit || overlapping(bench, claim).every(({ voice }) => voice === claim.voice);
}

export const voice: Maker = {
	kind: 'voice',
	title: 'Whose voice?',
	needs: 'a claim that is read without doubt and overlaps with none in another voice',
	subjects: (bench) =>
		bench.edition.claims
			.filter((claim) => isClear(bench, claim))
			.map((claim) => ({ id: claim.id, passages: [claim.passage], claims: [claim.id], group: claim.voice })),
	build(bench, { id }) {
		const claim = bench.graph.claims.get(id);
		if (!claim) return undefined;
		const material = showInPassage(bench, claim);
		const what = material[0]?.marked ? 'what is marked' : 'the statement, which the passage leaves unsaid';
		return {
			form: 'choice',
			id: `voice-${id}`,
			kind: 'voice',
			prompt: claim.kind === 'assumption' ? `Who takes for granted ${what}?` : `Who holds ${what}?`,
			material,
			reason: `Of ${claim.label} the editors say: ${describeVoice(bench, claim)}.`,
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
