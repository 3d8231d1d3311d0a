/** What is told within the words of a text, wherever these are written: of slips, of the author's notes, of the pages of its printed source. */
import { imArtikel } from './work.ts';

/** Of a slip that is printed so. */
export const soPrinted = `so ${imArtikel} gedruckt`;
export const backToNote = (number: string) => `Zurück zu Anmerkung ${number}`;
export const backToNoteInText = (number: string) => `Zurück zu Anmerkung ${number} im Text`;
/** Where a page or a leaf of the printed source begins. */
export const beginsHere = { page: (number: string) => `S.\u00A0${number}`, folio: (number: string) => `Bl.\u00A0${number}` };
