/** The reading page: the text, its marks, the notes beside it and the cards of its claims. */

import { ofMarks } from '../edited.ts';
import { capitalize, count, enumerate } from './grammar.ts';
import { theAuthors, theWork } from './work.ts';

/** How much of the annotation is to be seen. */
export const marks = 'Marks in the text';
/** The same of one section, and heard behind it, which. */
export const marksHere = 'Marks in this section';
export const ofSection = (title: string) => `: ${title}`;
export const asPage = 'as the page';
export const modes = { quiet: 'quiet', claims: 'claims', all: 'everything' };
export const key = {
	assumed: 'taken for granted',
	supplied: 'supplied by the editors',
	own: `${theAuthors} claim`,
	reported: 'reported claim',
};
export const tell = 'Announce where claims begin and end';

/** The card of a claim. */
export const against = 'Against it';
export const reasons = 'For it';
export const moreAgainst = (n: number) => `${capitalize(count(n, 'more', 'more'))} against it`;
export const moreFor = (n: number) => `${capitalize(count(n, 'more', 'more'))} for it`;
/** What a claim does itself: `It supports`, and once more in the same sentence. */
export const itself = (move: string) => `It ${move}`;
export const again = (move: string) => `it ${move}`;
export const parts = 'Its parts:';
export const terms = 'Concepts:';
export const cite = 'Cite';
export const map = 'Map';
export const page = 'Page';
export const close = 'Close';
export const withOthers = (labels: readonly string[]) => `with ${enumerate(labels)}`;
export const missing = 'Its details could not be loaded.';

/** Paragraphs. */
export const notes = (paragraph: string) => `Notes to paragraph ${paragraph}`;
export const claims = (n: number) => (n === 0 ? '' : count(n, 'claim'));
export const proposition = 'The proposition and its parts';
/** Heard after `claims` or `proposition`. */
export const ofParagraph = (paragraph: string) => ` of paragraph ${paragraph}`;
export const entries = (paragraph: string) => `Claims of paragraph ${paragraph}`;
export const enter = (paragraph: string, n: number) =>
	n === 0 ? `Paragraph ${paragraph}` : `Paragraph ${paragraph}, ${count(n, 'claim')}, Enter to go through them`;
export const againstPlace = (what: string) => `Against ${what}.`;
/** The objections to one claim for which there is no room beside its line. */
export const moreObjections = (objections: number) => `${capitalize(count(objections, 'more objection'))} of ${theWork} itself:`;
/** What is heard at the words of a claim. */
export const told = (label: string, kind: string, noted: boolean) => ({
	begin: `${label}, ${kind}${noted ? ', with a note' : ''}:`,
	end: `end of ${label}`,
});
export const noteTo = (paragraph: string) => `note ${paragraph}`;

/** The pages of the text. */
export const describePage = (title: string, edition: string) =>
	ofMarks(`${title}: ${edition}, text with notes on every claim.`, `${title}: ${edition}, text with notes.`);
export const contents = 'Contents';
export const contentsOf = (title: string) => `Contents of ${title}`;
export const ofAll = (span: string, all: number) => `${span} of ${all}`;
export const pagesOfTheText = 'Pages of the text';
/** Above the link to a neighbouring page, with its first paragraph. */
export const before = (paragraph: string | undefined) => (paragraph === undefined ? 'Previous' : `Previous, from ¶\u00A0${paragraph}`);
export const after = (paragraph: string | undefined) => (paragraph === undefined ? 'Next' : `Next, from ¶\u00A0${paragraph}`);
export const numbered = (paragraphs: number) =>
	`${capitalize(count(paragraphs, 'paragraph'))}, numbered consecutively; the number beside each is its permanent name.`;
export const argumentOfEachPart = 'The argument of each part';
