/** The edition in Markdown: in one file, page by page, and as notes that are linked (Obsidian). */
import { ofMarks } from '../edited.ts';
import { desArtikels } from './work.ts';

/** Under the title of every file; its address follows. */
export const provenance = (edition: { short: string; version: string; title: string; author: string }, whoseWords: string) =>
	`Aus ${edition.short}, Version ${edition.version}: eine annotierte Edition von ${edition.title} von ${edition.author}. ${whoseWords}${ofMarks('; die Anmerkung zu einer Behauptung sagt, wessen Ansicht sie ist', '')}. Zitieren Sie mit der Adresse: `;

/** A claim and a line, after their names. */
export const claim = (holder: string, doubted: boolean, says: string) =>
	doubted ? `, ${holder} (unsichere Lesart): ${says}` : `, ${holder}: ${says}`;
export const line = (drawn: string, says: string, why: string | undefined) =>
	why === undefined ? `, ${drawn}: ${says}.` : `, ${drawn}: ${says}. ${why}`;

/** Propositions. */
export const proposition = (number: number, title: string) => `These ${number}: ${title}`;
export const howItStands = 'Wie sie steht:';
/** By the lines of a layer and of those before it; the status follows. */
export const standsBy = {
	article: `Nach den eigenen Linien ${desArtikels}: `,
	source: 'Mit den Linien der berichteten Werke: ',
	editors: 'Auch mit den Linien der Herausgeber: ',
};
export const whatBearsOnIt = 'Was für und gegen sie spricht';
export const itsClaims = 'Die Behauptungen, von denen sie ausgeht';
export const sources = 'Quellen';

/** Notes: what a work or a term is named in, before the paragraphs. */
export const citedIn = 'Angeführt in ';
export const definedIn = 'Definiert in ';
export const standsIn = 'Steht in ';
/** The file of a proposition. */
export const propositionFile = (number: number) => `These ${number}`;
/** The file where one begins, if the edition’s name makes none. */
export const edition = 'Edition';
export const whatItIs = (version: string, whoseWords: string, licence: string) => `Version ${version}. ${whoseWords}. ${licence}.`;
/** The lists there. */
export const lists = {
	pages: 'Von den Herausgebern:',
	text: 'Der Text:',
	propositions: 'Die Thesen:',
	maps: 'Die Karten:',
	works: 'Die angeführten Werke:',
	concepts: 'Die Begriffe:',
};
