/** The edition as a book (EPUB). */

import { ofMarks } from '../edited.ts';
import { type Rich, rich } from '../rich.ts';
import { capitalize, count, enumerate, times } from './grammar.ts';
import { ofThese } from './proposition.ts';
import { TheWork } from './work.ts';

/** Its parts, in the contents and at their heads. */
export const cover = 'Cover';
export const titlePage = 'Title page';
export const titleAndImprint = 'Title and imprint';
export const contents = 'Contents';
export const pages = 'Pages';
export const paragraphs = 'Paragraphs';
export const landmarks = 'Landmarks';
export const beginning = 'Beginning of the text';
export const theText = 'The text';
export const thePropositions = 'The propositions';
export const maps = 'Maps of the argument';
export const concepts = 'Concepts';
export const sources = 'Sources';
export const notes = 'Notes';

/** The cover, the title page and the imprint. */
export const describeCover = (author: string, title: string) => `Cover: ${author}, ${title}`;
export const editedBy = (editors: readonly string[]) => `Edited by ${editors.join(', ')}`;
export const version = (number: string) => `Version ${number}`;
export const writtenIn = (author: string, year: string | undefined, about: boolean) =>
	year === undefined ? author : `${author}, ${about ? 'c. ' : ''}${year}`;
export const editedInVersion = (editors: readonly string[], number: string) => `Edited by ${enumerate(editors)}. Version ${number}`;
export const imprint = 'Imprint';
export const howItIsRead = (whoseWords: string) =>
	`${whoseWords} ${ofMarks(
		'Annotations and maps are the editors’ reading of it. A raised letter leads to the note of a claim, at the end of its chapter, and the number of a paragraph to how it is cited.',
		'The number of a paragraph leads to how it is cited.',
	)}`;
export const citeAs = 'Cite as';
/** Its places: the title of the work, the address. */
export const citation = (author: string, editors: readonly string[], number: string, paragraph: string, claim: string | undefined) => {
	const example = claim === undefined ? `¶\u00A0${paragraph}` : `¶\u00A0${paragraph} or ${claim}`;
	return rich`${author}, {work}, ed. ${enumerate(editors)}, version ${number}, and ${ofMarks('the paragraph or claim', 'the paragraph')}, such as ${example}. {address}`;
};
export const numbers = 'Numbers';
/** Its place: the address of an example. */
export const numbersAreTheSame = (example: boolean) =>
	example
		? rich`${ofMarks('A paragraph or claim', 'A paragraph')} has the same number and the same name here, on the web and in every export. Each has a page of its own: {example}.`
		: rich`${ofMarks('A paragraph or claim', 'A paragraph')} has the same number and the same name here, on the web and in every export.`;
export const theArticle = `${TheWork}`;
export const wordsAndData = 'The edition’s words and data';
export const theCode = 'The code that made it';
export const setIn = 'Set in';
export const typefaces = 'Alegreya by Juan Pablo del Peral and Source Sans by Paul D. Hunt, under the SIL Open Font License';

/** What is told of the book itself, in catalogues. */
export const rights = {
	edition: (licence: string, address: string) => `This edition’s words and data: ${licence}, ${address}`,
	code: (licence: string) => `The code that made it: ${licence}`,
	article: (whose: string) => `${TheWork}: ${whose}`,
};
/** `printed`: the text marks the pages of its printed source. */
export const accessibility = (maps: boolean, printed: boolean) =>
	[
		'Everything is text and can be read aloud, enlarged and reflowed.',
		...(maps ? ['Each map is a drawing that is given in full in words below it.'] : []),
		printed
			? 'Notes are footnotes with links there and back. Paragraphs keep the numbers they have on the web; the page list follows the pages of the printed source.'
			: 'Notes are footnotes with links there and back. Paragraphs keep the numbers they have on the web; the page list follows these numbers and not printed pages.',
		'The book passes the rules of EPUBCheck 5 for EPUB 3.3; as a whole it has not been evaluated against WCAG, so no conformance is claimed.',
	].join(' ');

/** How to cite passages and claims. */
export const howToCite = 'How to cite';
export const citeIt = (name: string) => `Cite ${name}`;
/** `released`: this version is. */
export const howCitationsAreListed = (version: string, released: boolean) =>
	`For each ${ofMarks('paragraph and claim', 'paragraph')}: the reference as APA sets it, how it is named in running text, and whose words it has. ${
		released
			? `The addresses are those of version ${version}; what is there never changes.`
			: `Version ${version} is a draft: the addresses are those of the newest text, which may still change.`
	}`;

/** The notes of claims. */
export const noteTo = (paragraph: string) => `note ${paragraph}`;
export const backTo = (label: string) => `Back to ${label}`;
/** Who holds a claim; its place: the works it is after. */
export const heldBy = (holder: string, uncertain: boolean, after: boolean) => {
	const whose = uncertain ? `${holder}, uncertain` : holder;
	return after ? rich`${whose}, after {works}.` : rich`${whose}.`;
};
export const nowhereStated = (why: string) => `Nowhere stated. ${why}`;
export const objectedToBy = rich`Objected to by {objections}.`;
export const itsSources = rich`Sources: {works}.`;
export const editorsSay = (note: string) => `Editors: ${note}`;
/** Who draws an objection, after its name. */
export const drawnBy = (layer: string) => rich`{objection} (${layer})`;
/** What a claim bears on, with whom, and why: `Supports P3 (s3, the article): why.` */
export function bearsOn({
	others,
	verb,
	drawn,
	uncertain,
	why,
	note,
}: {
	others: readonly string[];
	verb: string;
	drawn: string;
	uncertain: boolean;
	why: string | undefined;
	note: string | undefined;
}): Rich {
	const does = others.length > 0 ? `With ${enumerate(others)} ${verb}` : capitalize(verb);
	const who = uncertain ? `${drawn}, uncertain` : drawn;
	const reason = why === undefined ? '.' : `: ${why}`;
	return rich`${does} {target} ({line}, ${who})${reason}${note === undefined ? '' : ` Editors: ${note}`}`;
}

/** Propositions and maps. */
export const proposition = (number: number) => `Proposition ${number}`;
/** Its places: the paragraph, and the works it is after. */
export const statedAt = (
	after: boolean,
	{ reasons, objections, own, claims, works }: Record<'reasons' | 'objections' | 'own' | 'claims' | 'works', number>,
) => {
	const tally = `${capitalize(count(reasons, 'reason'))} for it, ${count(objections, 'objection')}${ofThese(objections, own)}; ${count(claims, 'claim')} and ${count(works, 'work')} bear on it, directly or indirectly.`;
	return after ? rich`Stated at {place}, after {works}. ${tally}` : rich`Stated at {place}. ${tally}`;
};
export const mapOf = (proposition: number) => `Argument map of proposition ${proposition}`;
export const mapCaption = (title: string) => `${title}. The same in words follows.`;
export const mapInWords = 'The same map in words';

/** Concepts and sources. */
export const howConceptsAreListed =
	'What the terms mean here, and where they are discussed; places where they are defined are set in bold.';
/** Its places: the paragraphs, and other concepts. */
export const discussedAt = (related: boolean) => (related ? rich`{places}; see also {concepts}` : rich`{places}`);
export const howOften = (works: number, citations: number) => `${capitalize(count(works, 'work'))}, cited ${times(citations)}.`;
