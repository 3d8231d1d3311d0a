/** The register of claims, narrowed and folded. */

export const noAnswers = (asked: readonly string[]) =>
	`Die Adresse fragt nach ${asked.map((one) => `‚${one}‘`).join(', ')}; darauf passt keine Behauptung.`;
export const showAll = 'Alle zeigen';
export const unfold = 'Zeigen';
export const fold = 'Verbergen';
