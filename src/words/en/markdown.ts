/** The edition in Markdown: in one file, page by page, and as notes that are linked (Obsidian). */

import { ofMarks } from '../edited.ts';
import { theWork } from './work.ts';
/** Under the title of every file; its address follows. */
export const provenance = (edition: { short: string; version: string; title: string; author: string }, whoseWords: string) =>
	`From ${edition.short}, version ${edition.version}: an annotated edition of ${edition.title} by ${edition.author}. ${whoseWords}${ofMarks('; a claim’s note says whose view it is', '')}. Cite by address: `;

/** A claim and a line, after their names. */
export const claim = (holder: string, doubted: boolean, says: string) =>
	doubted ? `, ${holder} (the editors doubt this reading): ${says}` : `, ${holder}: ${says}`;
export const line = (drawn: string, says: string, why: string | undefined) =>
	why === undefined ? `, ${drawn}: ${says}.` : `, ${drawn}: ${says}. ${why}`;

/** Propositions. */
export const proposition = (number: number, title: string) => `Proposition ${number}: ${title}`;
export const howItStands = 'How it stands:';
/** By the lines of a layer and of those before it; the status follows. */
export const standsBy = {
	article: `By ${theWork}’s own lines: `,
	source: 'With the lines of the works it reports: ',
	editors: 'With the editors’ lines too: ',
};
export const whatBearsOnIt = 'Reasons and objections';
export const itsClaims = 'The claims it starts from';
export const sources = 'Sources';

/** Notes: what a work or a term is named in, before the paragraphs. */
export const citedIn = 'Cited in ';
export const definedIn = 'Defined in ';
export const standsIn = 'Found in ';
/** The file of a proposition. */
export const propositionFile = (number: number) => `Proposition ${number}`;
/** The file where one begins, if the edition’s name makes none. */
export const edition = 'Edition';
export const whatItIs = (version: string, whoseWords: string, licence: string) => `Version ${version}. ${whoseWords}. ${licence}.`;
/** The lists there. */
export const lists = {
	pages: 'From the editors:',
	text: 'The text:',
	propositions: 'The propositions:',
	maps: 'The maps:',
	works: 'The works cited:',
	concepts: 'The concepts:',
};
