/** The article’s words from a reader’s copy, where they are shown. */
import { desArtikels } from './work.ts';

export const views = { article: desArtikels, restatement: 'der Wiedergabe', both: 'nebeneinander' };
export const whoseWords = 'Wortlaut';
export const fromCopy = (name: string) => `aus Ihrem Exemplar, ‚${name}‘, für Ihren eigenen Gebrauch`;
export const fromServed = (name: string) => `aus ${name}, für Ihren eigenen Gebrauch`;
export const forgetCopy = 'Mein Exemplar vergessen';
export const forgotten = 'Ihr Exemplar ist vergessen: Nichts davon bleibt in diesem Browser.';
export const forgottenElsewhere = 'Ihr Exemplar wurde in einem anderen Fenster vergessen: Nichts davon bleibt in diesem Browser.';
/** Before the link that leads to where it is read anew. */
export const editionChanged = (name: string) =>
	`Die Edition hat sich geändert, seit Ihr Exemplar, ‚${name}‘, gelesen wurde; hier steht deshalb die Wiedergabe. `;
export const findAnew = 'Den Wortlaut neu suchen';
export const notFound = 'Wiedergabe: in Ihrem Exemplar nicht sicher gefunden';
/** Before the names of claims. */
export const notPlaced = 'in Ihrem Exemplar nicht sicher zu finden: ';

/** What the search finds in it. */
export const inCopy = 'In Ihrem Exemplar';
export const foundInCopy = (paragraphs: number) =>
	paragraphs === 1 ? 'In Ihrem Exemplar: ein Absatz' : `In Ihrem Exemplar: ${paragraphs} Absätze`;
export const more = (n: number) => `${n} weitere`;
