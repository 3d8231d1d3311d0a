/** Which words a reader who gave a copy wants to see. That there is an answer says that there is a copy: nobody else loads anything of it. */

export const views = ['article', 'restatement', 'both'] as const;
export type CopyView = (typeof views)[number];

const { base = '/' } = document.documentElement.dataset;
/** What a copy is kept under: editions of one origin are kept apart, and every page of a folder on a disk knows its own. */
export const KEY = `copy ${new URL(base, location.href).pathname}`;

/** The view that was chosen last; undefined where no copy is kept, or where storage is closed. */
export function readView(): CopyView | undefined {
	try {
		const kept = localStorage.getItem(KEY);
		return views.find((view) => view === kept);
	} catch {
		return undefined;
	}
}

/** Where the copy's words lie when a server on the reader's own machine has them (`npm start -- --with-copy`). */
export const served = document.documentElement.dataset['copy'];
