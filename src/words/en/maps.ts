/** Words in drawings and outlines of maps. */

export const propositionNumber = (number: number) => `Proposition ${number}`;
export const implicit = 'unstated';
export const uncertain = 'uncertain';
/** Of a claim of another edition, after its label: whose it is, and which version says so. */
export const ofEdition = (edition: string, version: string) => `of ${edition}, version ${version}`;
/** In a box that stands elsewhere in full. */
export const hereAgain = 'here again';
/** Who a node is, in one line: its label and kind and voice. */
export const labelAndWho = (label: string, who: string) => `${label}, ${who}`;

/** The map as an outline in words. */
export const outline = {
	/** After the verb and before what is struck: `the step from 45c and 45d to 45b`. */
	line: (join: string, premises: readonly string[], ends: string, target: string) =>
		`the ${join} ${premises.join(' and ')} ${ends} ${target}`,
	elsewhere: ' (given in full elsewhere in this outline)',
	whoAndWords: (who: string, words: string) => `, ${who}: ${words}`,
	sources: ' Sources: ',
	itDoes: (verb: string) => ` It ${verb}, `,
	theyDo: (verb: string) => ` ${verb}, `,
	/** Between premises that bear on something together. */
	and: ' and ',
	drawnBy: (who: string, doubtful: boolean) => (doubtful ? `drawn by ${who}, uncertain` : `drawn by ${who}`),
};

/** What a row of the main line is, in its margin. */
export const rows = {
	propositions: 'The propositions',
	sum: 'What they come to',
	against: 'What is held against them',
	found: 'What is found',
	instead: 'What follows instead',
};
