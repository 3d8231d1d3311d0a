/** What speaks against a line that an editor wants in the ledger, from `npm run anchor`. */

export const released = (version: string) => `${version} was released, and stays as it is. Raise the version in edition.yml first.`;
export const noReason = 'Why? Give a reason in words; readers will see it.';

/** Ids. */
export const noId = 'Which id? Name at least one.';
/** `near` is a question that follows, or nothing. */
export const unknown = (id: string, near: string) => `The ledger does not know ${id}.${near}`;
export const notMinted = (id: string) => `The ledger does not know ${id}. Run npm run mint first.`;
export const goneAlready = (id: string, state: string, edition: string) => `${id} was ${state} in edition ${edition} already.`;
export const stillStands = (id: string) => `${id} is still in the text. Take it out first.`;
export const noRelation = (id: string) => `${id} is not a relation. Use reword for words that changed.`;
export const noNewWords = (id: string) => `${id} is not in the text, so it has no new words.`;
export const neverReleased = (id: string) => `${id} was never released; until then its words may change freely.`;
export const sameWords = (id: string) => `The words of ${id} are as the ledger has them.`;
export const noSuccessor = (ids: readonly string[]) => `What came after ${ids.join(', ')}? Name at least one id.`;
export const movedToMany = 'A thing can be moved to one place only. Use supersede if there are several.';
export const afterItself = (id: string) => `${id} can’t come after itself.`;
export const successorGone = (id: string, ends: readonly string[]) =>
	ends.length > 0 ? `${id} is gone itself. It leads to ${ends.join(', ')}.` : `${id} is gone itself.`;
export const notInText = (id: string) => `${id} is not in the text.`;

/** Addresses. */
export const address = {
	neverReleased: (address: string, stands: boolean) =>
		stands ? `${address} was never released; until then it may change freely.` : `${address} was never released.`,
	leadsOn: (address: string, to: string) => `${address} leads to ${to} already.`,
	stillStands: (address: string) => `${address} is still there. Rename it first.`,
	unknown: (to: string, known: readonly string[]) => `${to} is not the address of a page or map. The addresses are ${known.join(', ')}.`,
};
