/** What a claim is offered as: one row for each kind. */
export interface KindRow {
	/** `a definition`, `definitions`; a single one where that is not the same word. */
	noun: { one: string; many: string; piece?: string };
	/** What the words do in the passage, for who is asked to find them; nothing for a mere claim, which everything else is too. */
	job?: string;
	/** What all of them are called, where it is of use to leave them out together: `all evidence`. */
	all?: string;
}

export const kinds = {
	claim: { noun: { one: 'claim', many: 'claims' } },
	assumption: { noun: { one: 'assumption', many: 'assumptions' }, job: 'that are an assumption', all: 'all assumptions' },
	definition: { noun: { one: 'definition', many: 'definitions' }, job: 'that define something', all: 'all definitions' },
	evidence: { noun: { one: 'evidence', many: 'evidence', piece: 'piece of evidence' }, job: 'that report evidence', all: 'all evidence' },
	question: { noun: { one: 'question', many: 'questions' }, job: 'that put a question' },
} as const satisfies Record<string, KindRow>;
export type ClaimKind = keyof typeof kinds;
export const claimKinds = Object.keys(kinds) as [ClaimKind, ...ClaimKind[]];

/** The row of a kind. */
export function kindRow(kind: ClaimKind): KindRow {
	return kinds[kind];
}
