/** While the edition is being written: what is wrong with it, above each page. */

/** Which state of the edition is shown meanwhile. */
const shown = {
	provisional: 'Was keine Kennung hat, wird mit einer vorläufigen gezeigt; npm run mint vergibt Kennungen.',
	before: 'Gezeigt wird der letzte Stand ohne Fehler.',
	nothing: '',
};
/** `tally`: `2 Fehler, 0 Warnungen`. */
export const contentHasErrors = (tally: string, state: keyof typeof shown) => `Der Inhalt hat Fehler (${tally}). ${shown[state]}`;
