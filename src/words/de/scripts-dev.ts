/** While the edition is being written: what is wrong with it, above each page. */

/** `meanwhile`: a sentence of which state is shown; `tally`: `2 Fehler, 0 Warnungen`. */
export const contentHasErrors = (tally: string, meanwhile: string) => `Der Inhalt hat Fehler (${tally}). ${meanwhile}`;
