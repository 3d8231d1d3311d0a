/** The whole edition on one page, to print. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { capitalize, count, enumerate, times } from './grammar.ts';
import { TheWork, theAuthors, theWork } from './work.ts';

export const title = 'The whole edition';
export const describe = (edition: string) =>
	ofMarks(
		`${edition}: text, notes, propositions, maps, concepts and sources on one page, to print or to read offline.`,
		`${edition}: text, notes and sources on one page, to print or to read offline.`,
	);

/** The cover and the imprint. */
export const writtenIn = (author: string, year: string, about: boolean) => `${author}, ${about ? 'c. ' : ''}${year}`;
export const editedBy = (editors: readonly string[]) => `Edited by ${enumerate(editors)}`;
export const version = (number: string) => `Version ${number}`;
export const imprint = 'Imprint';
/** Said of an edition in which claims are marked. */
const theirReading = ofMarks(' Annotations and maps are the editors’ reading of it.', '');
export const whatTheTextIs = ofText({
	restated: `The text is not ${theWork} itself but a close restatement made for this edition, paragraph by paragraph, in the order of ${theWork}; words kept from it stand in ‘quotation marks’.${theirReading}`,
	verbatim: `The text is ${theAuthors} own, word for word.${theirReading}`,
	translated: `The text is a translation of ${theAuthors} words.${theirReading}`,
});
export const citeAs = 'Cite as';
export const citation = (
	edition: { author: string; title: string; editors: readonly string[]; version: string },
	paragraph: string,
	claim: string | undefined,
	address: string,
) =>
	rich`${edition.author}, *${edition.title}*, ed. ${enumerate(edition.editors)}, version ${edition.version}, and ${ofMarks('the paragraph or claim', 'the paragraph')}: ¶\u00A0${claim === undefined ? paragraph : `${paragraph}, ${claim}`}. [${address}](edition)`;
export const numbers = 'Numbers';
export const numbersAreTheSame = (address: string, example: string | undefined) =>
	example === undefined
		? rich`${ofMarks('A paragraph or claim', 'A paragraph')} has the same number here, on the web and in every export, and a page of its own: ${address}/a/ and p with the number.`
		: rich`${ofMarks('A paragraph or claim', 'A paragraph')} has the same number here, on the web and in every export, and a page of its own: ${address}/a/ and p with the number, as in [${example}](example).`;
export const notPromisedYet = 'That they stay is not promised until version 1.0.';
export const theArticle = `${TheWork}`;
export const wordsAndData = 'Words and data';
export const theCode = 'The code';
export const setIn = 'Set in';
export const typefaces = 'Alegreya by Juan Pablo del Peral and Source Sans by Paul D. Hunt (SIL Open Font License)';
export const theSigns = 'The signs';

/** At the head of every printed page. */
export const runningHead = (author: string, edition: string, version: string) => `${author}, ${edition}, version ${version}`;

/** The parts. */
export const contents = 'Contents';
export const theText = 'The text';
export const claims = 'Claims and assumptions';
export const howClaimsAreListed = 'Each by its number, with the numbers of what speaks for and against it; (?) marks an uncertain reading.';
export const propositions = 'The propositions';
export const statedAt = (paragraph: string, after: boolean) =>
	after ? rich`Stated at [¶\u00A0${paragraph}](place), after {works}.` : rich`Stated at [¶\u00A0${paragraph}](place).`;
export const maps = 'Maps of the argument';
export const caption = (title: string, claims: number, relations: number) =>
	`${title}: ${count(claims, 'claim')}, ${count(relations, 'relation')}. The same in words:`;
/** Said in place of the drawing. */
export const alternative = (title: string, claims: number, relations: number) =>
	`Map. ${title}: ${count(claims, 'claim')}, ${count(relations, 'relation')}. Its outline in words follows.`;
export const concepts = 'Concepts';
export const seeAlso = 'see also';
export const sources = 'Sources';
export const howOften = (works: number, citations: number) => `${capitalize(count(works, 'work'))}, cited ${times(citations)}.`;
export const notIdentified = { unknown: 'Not identified.', ambiguous: 'Not identified with certainty.' };
export const aboutThisEdition = 'About this edition';
