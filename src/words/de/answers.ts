/** Answers to exercises in words: for keys, printed sheets, quizzes and readers who do not see the map. */
import { enumerate } from './grammar.ts';

/** Where a piece is put on a map; `label` is what it bears on. */
export const placed = {
	supports: (label: string) => `stützt ${label}`,
	attacks: (label: string) => `bestreitet ${label}`,
	undercuts: (label: string) => `bestreitet die Folgerung von ${label}`,
};
/** The same, where there is little room. */
export const placedShort = { ...placed, undercuts: (label: string) => `bestreitet Folgerung von ${label}` };
export const elsewhere = 'gehört anderswohin';

export const lettered = (letter: string, words: string) => `${letter}: ${words}`;
export const marked = (quotations: readonly string[]) => enumerate(quotations);
export const nothingChosen = 'nichts gewählt';
export const nothingMarked = 'nichts markiert';
export const ofOtherExercise = 'eine Antwort auf eine andere Übung';
