/** What is being done with a copy, while it is read. */
import { DerArtikel } from './work.ts';

export const readingText = 'Der Text wird gelesen';
export const readingPages = 'Die Seiten werden gelesen';
export const recognising = 'Die Wörter der Seiten werden erkannt';
export const lookingForArticle = `${DerArtikel} wird darin gesucht`;
