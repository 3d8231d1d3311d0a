/** What is told of an answer to an exercise. */
export const right = 'Right.';
export const missed = (feedback: string) => `Missed. ${feedback}`;
export const mark = {
	right,
	partly: 'Partly right: some of the words are those that were asked for.',
	nothing: 'Nothing is marked.',
	wrong: 'These are other words.',
	otherPoint: 'What you marked makes another point.',
	/** Of words that were offered, and not marked freely. */
	chosenOtherPoint: 'These words make another point.',
};
export const place = { right, partly: 'Half right.', wrong: 'Not here.' };
/** The verdict, and what there is to say of the piece. */
export const withReason = (verdict: string, feedback: string) => `${verdict} ${feedback}`;
