/** While the edition is being written: what is wrong with it, above each page. */

/** Which state of the edition is shown meanwhile. */
const shown = {
	provisional: 'Whatever has no id is shown with a provisional one; npm run mint gives ids.',
	before: 'This is the last state without errors.',
	nothing: '',
};
/** `tally`: `two errors, no warnings`. */
export const contentHasErrors = (tally: string, state: keyof typeof shown) => `The content has errors (${tally}). ${shown[state]}`;
