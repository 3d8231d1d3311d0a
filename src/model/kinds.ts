/** What a claim is offered as: one row for each kind. */
import { kinds as words } from '#words/kinds.ts';

export interface KindRow {
	/** `a definition`, `definitions`; a single one where that is not the same word. */
	noun: { one: string; many: string; piece?: string };
	/** What the words do in the passage, for who is asked to find them; nothing for a mere claim, which everything else is too. */
	job?: string;
	/** What all of them are called, where it is of use to leave them out together: `all evidence`. */
	all?: string;
}

export const kinds = {
	claim: words.claim,
	assumption: words.assumption,
	definition: words.definition,
	evidence: words.evidence,
	question: words.question,
} satisfies Record<string, KindRow>;
export type ClaimKind = keyof typeof kinds;
export const claimKinds = Object.keys(kinds) as [ClaimKind, ...ClaimKind[]];

/** The row of a kind. */
export function kindRow(kind: ClaimKind): KindRow {
	return kinds[kind];
}
