/** What is being done with a copy, while it is read. */

import { theWork } from './work.ts';
export const readingText = 'Reading the text';
export const readingPages = 'Reading the pages';
export const recognising = 'Recognising the words of the pages';
export const lookingForArticle = `Looking for ${theWork} in it`;
