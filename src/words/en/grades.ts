/** What is told of an answer to an exercise. */
export const right = 'Right.';
export const missed = (feedback: string) => `Missed. ${feedback}`;
export const mark = {
	right,
	partly: 'Partly right: you marked some of the right words.',
	nothing: 'Nothing is marked.',
	wrong: 'These are not the words.',
	otherPoint: 'What you marked makes a different point.',
	/** Of words that were offered, and not marked freely. */
	chosenOtherPoint: 'These words make a different point.',
};
export const place = { right, partly: 'Half right.', wrong: 'Not here.' };
/** The verdict, and what there is to say of the piece. */
export const withReason = (verdict: string, feedback: string) => `${verdict} ${feedback}`;
