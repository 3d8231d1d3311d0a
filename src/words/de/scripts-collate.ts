/** What is being done with a copy, while it is read. */

export const readingText = 'Der Text wird gelesen';
export const readingPages = 'Die Seiten werden gelesen';
export const recognising = 'Die Wörter der Seiten werden erkannt';
export const lookingForArticle = 'Der Artikel wird darin gesucht';
