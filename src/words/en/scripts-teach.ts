/** What the rooms of teaching have in common: fetching, and choosing what exercises are about. */

export const notFetched = 'The edition’s data could not be fetched. Load the page again when you are connected.';
export const none = 'none';
export const noPassages = 'There is no such paragraph; all are used.';
