/** Ids of the page of exercises, for the page and its script. */

export const settings = 'settings';
export const another = 'another';
/** A link to each exercise of the set. */
export const row = 'row';
export const exercise = 'exercise';
export const exerciseTitle = 'exercise-title';
export const progress = 'progress';
export const exportProgress = 'export';
export const importProgress = 'import';
export const erase = 'erase';
/** What was done with the progress. */
export const progressTold = 'progress-told';
export const asWorksheet = 'as-worksheet';
