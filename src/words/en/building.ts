/** What an editor reads while the edition is built. */

/** In place of a page, while the content has an error. */
export const contentHasErrors = 'The content has errors';
export const nothingShown = (count: string) => `${count}. Nothing is shown until they are mended; this page then gives way by itself.`;
