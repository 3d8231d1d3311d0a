/** Words in drawings and outlines of maps. */

export const propositionNumber = (number: number) => `These ${number}`;
export const implicit = 'stillschweigend';
export const uncertain = 'unsicher';
/** Of a claim of another edition, after its label: whose it is, and which version says so. */
export const ofEdition = (edition: string, version: string) => `aus ${edition}, Version ${version}`;
/** In a box that stands elsewhere in full. */
export const hereAgain = 'hier noch einmal';
/** Who a node is, in one line: its label and kind and voice. */
export const labelAndWho = (label: string, who: string) => `${label}, ${who}`;

/** The map as an outline in words. */
export const outline = {
	/** After the verb and before what is struck: `die Folgerung von 45c und 45d auf 45b`. */
	line: (join: string, premises: readonly string[], ends: string, target: string) =>
		`die ${join} ${premises.join(' und ')} ${ends} ${target}`,
	elsewhere: ' (vollständig an anderer Stelle dieser Gliederung)',
	whoAndWords: (who: string, words: string) => `, ${who}: ${words}`,
	sources: ' Quellen: ',
	itDoes: (verb: string) => ` Sie ${verb}, `,
	theyDo: (verb: string) => ` ${verb}, `,
	/** Between premises that bear on something together. */
	and: ' und ',
	drawnBy: (who: string, doubtful: boolean) => (doubtful ? `so ${who}, unsicher` : `so ${who}`),
};

/** What a row of the main line is, in its margin. */
export const rows = {
	propositions: 'Die Thesen',
	sum: 'Worauf sie hinauslaufen',
	against: 'Was dagegen vorgebracht wird',
	found: 'Was sich ergibt',
	instead: 'Was stattdessen folgt',
};
