/** The article’s words from a reader’s copy, where they are shown. */

import { theWork } from './work.ts';
export const views = { article: `${theWork}’s`, restatement: 'restated', both: 'side by side' };
export const whoseWords = 'Words';
export const fromCopy = (name: string) => `from your copy, ‘${name}’, for your own use`;
export const fromServed = (name: string) => `from ${name}, for your own use`;
export const forgetCopy = 'Forget my copy';
export const forgotten = 'Your copy has been forgotten: nothing of it is left in this browser.';
export const forgottenElsewhere = 'Your copy was forgotten in another window: nothing of it is left in this browser.';
/** Before the link that leads to where it is read anew. */
export const editionChanged = (name: string) =>
	`The edition has changed since your copy, ‘${name}’, was read, so you see the restatement here. `;
export const findAnew = 'Find its words again';
export const notFound = 'restated: not found with certainty in your copy';
/** Before the names of claims. */
export const notPlaced = 'not placed with certainty in your copy: ';

/** What the search finds in it. */
export const inCopy = 'In your copy';
export const foundInCopy = (paragraphs: number) =>
	paragraphs === 1 ? 'In your copy: one paragraph' : `In your copy: ${paragraphs} paragraphs`;
export const more = (n: number) => `${n} more`;
