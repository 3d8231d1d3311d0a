/** What is being done with a copy, while it is read. */

export const readingText = 'Reading the text';
export const readingPages = 'Reading the pages';
export const lookingForArticle = 'Looking for the article in it';
