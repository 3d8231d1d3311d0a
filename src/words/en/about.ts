/** About the edition, and what is annotated. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { agree, capitalize, count } from './grammar.ts';
import { does, TheWork, theAuthor, theAuthors, theTheories, theTheoriesOwn, theWork } from './work.ts';

export const title = 'About this edition';
export const describe = (edition: string) =>
	ofMarks(
		`What ${edition} is, how to read its signs, rights, data, and how to cite it.`,
		`What ${edition} is, rights, data, and how to cite it.`,
	);
export const whatOneReads = 'What you are reading';
export const whoseArticle = (author: string, year: string | undefined, about: boolean, publisher: string | undefined) =>
	`${[`${TheWork} is ${author}’s`, ...(year === undefined ? [] : [about ? `about ${year}` : year]), ...(publisher ? [publisher] : [])].join(', ')}.`;
export const titleSupplied = 'The editors do not know its title; the one in square brackets is theirs.';
const theirs = ofMarks(
	'its division into paragraphs with numbers, and what is marked in it, are the editors’.',
	'its division into paragraphs with numbers is the editors’.',
);
export const whatTheTextIs = ofText({
	restated: `The text is not ${theWork} itself but a close restatement, paragraph by paragraph: every claim, every step of the reasoning and every citation, in the order of ${theWork}. Where its own words matter they are quoted, a few at a time, in ‘quotation marks’.`,
	verbatim: `The text is ${theAuthors} own, word for word; ${theirs}`,
	translated: `The text is a translation of ${theAuthors} words; ${theirs}`,
});
export const whatIsMarked = (n: { paragraphs: number; claims: number; steps: number; citations: number; works: number }) =>
	ofMarks(
		`${capitalize(count(n.paragraphs, 'paragraph'))} ${agree(n.paragraphs, { one: 'is', other: 'are' })} numbered consecutively; ${count(n.claims, 'claim')} (assumptions among them) and ${count(n.steps, 'step')} from one to another are marked, and ${count(n.citations, 'citation')} ${agree(n.citations, { one: 'leads', other: 'lead' })} to ${count(n.works, 'work')}. What is marked, and what bears on what, is the editors’ reading. Where they doubt it, they say so.`,
		`${capitalize(count(n.paragraphs, 'paragraph'))} ${agree(n.paragraphs, { one: 'is', other: 'are' })} numbered consecutively${n.citations === 0 ? '' : `, and ${count(n.citations, 'citation')} ${agree(n.citations, { one: 'leads', other: 'lead' })} to ${count(n.works, 'work')}`}.`,
	);
/** `twice`: a second reader annotated some of it. */
export const whereMoreIsTold = (twice: boolean) =>
	ofMarks(
		rich`[Method](method) explains how it was done${twice ? ' and how far two readers agree' : ''}, [Coverage](coverage) what is annotated and what is doubted, [Accessibility](accessibility) how it can be read by eye, by ear and by hand.`,
		rich`[Method](method) explains how it was done, [Accessibility](accessibility) how it can be read by eye, by ear and by hand.`,
	);
/** Pages of the editors' own. */
export const more = 'More from the editors';
export const theSigns = 'The signs';
/** A sign of a claim, and what it means. */
export const signs = {
	own: { name: `${theAuthors} claim`, meaning: `a solid line; said by ${theAuthor} in person` },
	reported: {
		name: 'a reported claim',
		meaning: `half brackets; ${theAuthor} ${does('reports', 'report')} it, and may share it or concede it`,
	},
	assumption: { name: 'an assumption', meaning: `a dashed line; taken for granted, by ${theTheories} or by ${theAuthor}` },
	proposition: { name: 'a proposition', meaning: `a double line; put to the test, or defended, by ${theWork}` },
};
export const numbersThatStay = 'Permanent numbers';
export const howNumbersStay = ofMarks(
	rich`A paragraph is cited by ¶ and its number, a claim or assumption by its paragraph and a letter. Each has a page of its own under \`/a/\`. A number is never given twice and never moved; what is withdrawn keeps a page that says so.`,
	rich`A paragraph is cited by ¶ and its number. Each has a page of its own under \`/a/\`. A number is never given twice and never moved; what is withdrawn keeps a page that says so.`,
);
export const notPromisedYet = 'This is not promised until version 1.0.';
export const wherePromiseIsTold = rich`[What stays and what may change](anchors) gives the whole promise, [Editions and changes](changes) what has changed, and [How to cite](cite) how to cite each number.`;
export const rights = 'Rights';
export const theArticle = `${TheWork}`;
export const wordsAndData = 'This edition’s words and data';
export const licensed = (licence: string, editors: string) => rich`[${licence}](licence), ${editors}`;
export const theCode = 'The code';
export const data = 'Data';
export const whatCanBeTaken = ofMarks(
	rich`The text, the argument, the sources and the maps can be had in the formats other programs read: [Downloads](downloads).`,
	rich`The text can be had in the formats other programs read: [Downloads](downloads).`,
);
export const typefaces =
	'Set in Alegreya (Juan Pablo del Peral) and Source Sans (Paul D. Hunt), under the SIL Open Font License. Nothing here comes from another server, and nothing is recorded about readers.';

/** How many claims stand there without a work or a name; nothing where all have one. */
const withoutWork = (n: number) =>
	n === 0
		? ''
		: ` At ${count(n, 'claim')} no work is cited and nobody is named: ${agree(n, { one: 'it is', other: 'they are' })} ${theAuthors}, or ${theTheoriesOwn} at large.`;

/** Coverage. */
export const coverage = {
	title: 'Coverage',
	describe: (edition: string) => `What of ${edition} is annotated, what is not, and what the editors doubt.`,
	counted: 'What is annotated, what is not and why, and where the editors doubt their own reading. Counted from the edition itself.',
	whole: 'The whole',
	figures: (n: { paragraphs: number; claims: number; relations: number; citations: number; works: number; uncited: number }) =>
		`${capitalize(count(n.paragraphs, 'paragraph'))}; ${count(n.claims, 'claim and assumption', 'claims and assumptions')}; ${count(n.relations, 'relation')}; ${count(n.citations, 'citation')} of ${count(n.works, 'work')}.${withoutWork(n.uncited)}`,
	byKind: 'By kind',
	tables: {
		kinds: 'Claims by kind',
		voices: 'Claims by voice',
		relations: 'Relations by what they do',
		functions: 'Citations by purpose (CiTO)',
	},
	what: 'what',
	howMany: 'how many',
	withoutClaim: 'Paragraphs without a claim',
	thereIsNone: 'There is none.',
	noReason: 'no reason is given',
	byParagraph: 'Paragraph by paragraph',
	inEachParagraph: 'Claims, relations and citations in each paragraph',
	columns: { claims: 'claims and assumptions', relations: 'relations', citations: 'citations' },
	inNoRelation: 'Claims in no relation',
	unrelated: (n: number) =>
		`${capitalize(count(n, 'claim'))}: mostly definitions, history and announcements, which nothing in ${theWork} argues for or from.`,
	doubted: 'What the editors doubt',
	doubts: (n: number) => `${capitalize(count(n, 'reading'))} of which the editors are not sure, each with its reason.`,
};
