/** The register of claims, narrowed and folded. */

export const noAnswers = (asked: readonly string[]) =>
	`The address asks for ${asked.map((one) => `‘${one}’`).join(', ')}, which no claim matches.`;
export const showAll = 'Show all';
export const unfold = 'Show';
export const fold = 'Hide';
