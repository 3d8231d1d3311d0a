/** What is told within the words of a text, wherever these are written: of slips, of the author's notes, of the pages of its printed source. */

import { theWork } from './work.ts';
/** Of a slip that is printed so. */
export const soPrinted = `so printed in ${theWork}`;
export const backToNote = (number: string) => `Back to note ${number}`;
export const backToNoteInText = (number: string) => `Back to note ${number} in the text`;
/** Where a page or a leaf of the printed source begins. */
export const beginsHere = { page: (number: string) => `p. ${number}`, folio: (number: string) => `fol. ${number}` };
