/** Exercises as they are worked: what the page says of an answer, of a set and of what was done. */

export const verdicts = { right: 'Right.', half: 'Partly right.', wrong: 'Not quite.' };
/** The same in a word, for who does not see the sign. */
export const verdictWords = { right: 'right', half: 'half', wrong: 'wrong' };
/** Before the number of an exercise in the row. */
export const exercise = 'Exercise ';
export const position = (at: number, all: number) => `${at} of ${all} `;
export const noExercise = 'No exercise';
export const noneForChoice = 'The edition has none for this choice. Choose more kinds, paragraphs or propositions.';
export const check = 'Check';
export const checkAgain = 'Check again';
export const nothingAnswered = 'You have not answered yet.';
export const next = 'Next';
export const anotherSet = 'Another set';
/** What is told of some pieces. */
export const ofPieces = (labels: readonly string[], text: string) => `${labels.join(', ')}: ${text}`;
export const points = (score: number) => ` ${Math.round(score * 100)} of 100.`;
export const read = (paragraph: string) => `Read ¶\u00A0${paragraph}`;

export const nothingYet = 'Nothing yet.';
export const progressByKind = 'Your progress by kind of exercise';
export const columns = { kind: 'Kind', tried: 'tried', right: 'right', score: 'score' };
export const percent = (share: number) => `${Math.round(share * 100)} %`;
export const savedAs = (file: string) => `Saved as ${file}.`;
export const noProgress = 'This file holds no progress exported from here.';
export const takenIn = 'Imported; the better score of each exercise counts.';
export const erase = 'Erase';
export const eraseAll = 'Erase all of it?';
export const erased = 'Erased.';
