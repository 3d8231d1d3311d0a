/** While the edition is being written: what is wrong with it, above each page. */

/** `meanwhile`: a sentence of which state is shown; `tally`: `two errors, no warnings`. */
export const contentHasErrors = (tally: string, meanwhile: string) => `The content has errors (${tally}). ${meanwhile}`;
