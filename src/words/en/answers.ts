/** Answers to exercises in words: for keys, printed sheets, quizzes and readers who do not see the map; and what is told of them. */
import { enumerate } from './grammar.ts';

/** Where a piece is put on a map; `label` is what it bears on. */
export const placed = {
	supports: (label: string) => `supports ${label}`,
	attacks: (label: string) => `attacks ${label}`,
	undercuts: (label: string) => `undercuts the step from ${label}`,
};
/** The same, where there is little room. */
export const placedShort = { ...placed, undercuts: (label: string) => `undercuts ${label}’s step` };
export const elsewhere = 'belongs elsewhere';

export const lettered = (letter: string, words: string) => `${letter}: ${words}`;
export const marked = (quotations: readonly string[]) => enumerate(quotations);
export const nothingChosen = 'nothing chosen';
export const nothingMarked = 'nothing marked';
export const ofOtherExercise = 'an answer to another exercise';

/** What is told of an answer. */
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
