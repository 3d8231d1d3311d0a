/** Quotation marks. */

export const quoted = (words: string) => `“${words}”`;
/** What begins words between quotation marks. */
export const opening = '“';
/** Words that come to stand between quotation marks: their own become single ones. */
export const toWithin = (words: string) => words.replaceAll('“', '‘').replaceAll('”', '’');
/** A term or a few words that a sentence speaks of: lighter marks, unless the words have such themselves. */
export const mentioned = (words: string) => (words.includes('‘') ? `“${words}”` : `‘${words}’`);
