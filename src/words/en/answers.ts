/** Answers to exercises in words: for keys, printed sheets, quizzes and readers who do not see the map. */
import { enumerate } from './grammar.ts';

/** Where a piece is put on a map; `label` is what it bears on. */
export const placed = {
	supports: (label: string) => `supports ${label}`,
	attacks: (label: string) => `denies ${label}`,
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
