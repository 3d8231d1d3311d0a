/** What is told of an answer to an exercise. */
export const right = 'Richtig.';
export const missed = (feedback: string) => `Übersehen. ${feedback}`;
export const mark = {
	right,
	partly: 'Teilweise richtig: Einige der gesuchten Wörter sind dabei.',
	nothing: 'Es ist nichts markiert.',
	wrong: 'Das sind andere Wörter.',
	otherPoint: 'Was Sie markiert haben, sagt etwas anderes.',
	/** Of words that were offered, and not marked freely. */
	chosenOtherPoint: 'Diese Wörter sagen etwas anderes.',
};
export const place = { right, partly: 'Halb richtig.', wrong: 'Nicht hierher.' };
/** The verdict, and what there is to say of the piece. */
export const withReason = (verdict: string, feedback: string) => `${verdict} ${feedback}`;
