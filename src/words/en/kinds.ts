/** The words for what a claim is offered as. Where each stands: `KindRow` in `model/kinds.ts`. */
export const kinds = {
	claim: { noun: { one: 'claim', many: 'claims' } },
	assumption: { noun: { one: 'assumption', many: 'assumptions' }, job: 'that are an assumption', all: 'all assumptions' },
	definition: { noun: { one: 'definition', many: 'definitions' }, job: 'that define something', all: 'all definitions' },
	evidence: { noun: { one: 'evidence', many: 'evidence', piece: 'piece of evidence' }, job: 'that report evidence', all: 'all evidence' },
	question: { noun: { one: 'question', many: 'questions' }, job: 'that put a question' },
};

/** What the article as a whole puts forward and tests. */
export const proposition = { one: 'proposition', many: 'propositions' };
/** An assumption that the editors supply. */
export const unstatedAssumption = 'unstated assumption';
/** `unstated claim`. */
export const unstated = (noun: string) => `unstated ${noun}`;
