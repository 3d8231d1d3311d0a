/** How to cite: the box at the foot of pages, and the page about it. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { does, theAuthor, theAuthors, theWork } from './work.ts';

/** What stands above the box, and on its fold where a page is about more than one thing. */
export const citeThis = 'Cite this';
export const citePage = { map: 'Cite this map', page: 'Cite this page' };

export const edition = (version: string, day: string) => `Edition ${version}, ${day}.`;
export const fixedBelow = 'The address below is that of the fixed edition: what is there never changes.';
export const idsMayChange = 'Before 1.0.0 ids may still change in later editions.';
export const draft = (version: string, early: boolean) =>
	early ? rich`Edition ${version} is a draft, and **before 1.0.0 ids may still change**.` : rich`Edition ${version} is a draft.`;
export const fixedIs = (version: string) => rich`[What was here in edition ${version}](fixed) is fixed.`;
export const whatStays = 'What stays and what may change';

/** The forms of a citation; a style may have two. */
export const whoseWords = 'Whose words';
export const forms = { note: 'note', bibliography: 'bibliography' };
export const form = (style: string, which: string) => `${style}, ${which}`;
export const inText = 'In the text';
export const inTextOfStyle = (style: string) => `, ${style}`;
export const inSentence = 'In the text, as part of the sentence';
export const newest = 'The newest version';
export const newestAddress = (address: string) =>
	rich`If you mean the newest wording, whatever it may be, the address is [${address}](newest).`;
export const itsWords = 'Quotation with citation';
export const quotations = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' };
export const quotation = (format: string) => `Quotation, ${format}`;
export const mapFiles = rich`The map as [SVG](svg) and [Mermaid](mermaid).`;
export const allData = 'All data';

/** The page. */
export const title = 'How to cite';
export const describe = (edition: string) =>
	ofMarks(
		`How to cite ${edition}: the edition, a paragraph, a claim, an assumption, a step or a map.`,
		`How to cite ${edition}: the edition, a page of the text or a paragraph.`,
	);
export const smallestThing = ofMarks(
	'Cite the smallest thing you are writing about. Each paragraph, claim, assumption and step has a number and a page of its own, with its citation in every style.',
	'Cite the smallest thing you are writing about. Each paragraph has a number and a page of its own, with its citation in every style.',
);
export const inRunningText = 'In running text';
/** With an example of a paragraph and a claim, and one of a step, where the edition has them. */
export const numbersAreEnough = (author: string, claim: { paragraph: string; label: string } | undefined, step: string | undefined) => {
	const examples = [
		...(claim
			? [rich`(${author}, ¶\u00A0${claim.paragraph}) for a paragraph`, rich`(${author}, [${claim.label}](claim)) for a claim`]
			: []),
		...(step === undefined ? [] : [rich`(${author}, [${step}](step)) for a step`]),
	];
	const list = examples.reduce((all, one, index) => (index === 0 ? one : rich`${all}, ${one}`), rich``);
	return rich`Once the edition is in your bibliography, numbers are enough, as when citing Plato${examples.length === 0 ? '' : ': '}${list}. They need no page numbers and mean the same in every form of the edition.`;
};
export const whoseWordsTheyAre = ofText({
	restated: rich`The text is the editors’ restatement of ${theWork}. Quote it as theirs, or use it to find the place in ${theWork} itself and quote that. Only what is in ‘quotation marks’ is ${theAuthors} wording.${ofMarks(
		rich` Each citation says which it is: *restated*, *quoted*, *supplied* (an unstated assumption), *read* (a step), *drawn* (a map).`,
		rich` Each citation says which it is: *restated* or *quoted*.`,
	)}`,
	verbatim: rich`The text is ${theAuthors} own, word for word: quote it as such.${ofMarks(
		rich` Each citation says whose its words are: ${theAuthors}, or the editors’: *supplied* (an unstated assumption), *read* (a step), *drawn* (a map).`,
		'',
	)}`,
	translated: rich`The text is a translation of ${theAuthors} words: quote it as such.${ofMarks(
		rich` Each citation says whose its words are: *translated*, or the editors’: *supplied* (an unstated assumption), *read* (a step), *drawn* (a map).`,
		'',
	)}`,
});
export const whoseReading = 'Whose reading';
export const editorsReading = 'What is marked as a claim, who holds it and what bears on what is the editors’ reading.';
export const sayWhoDraws = `Cite a step as the edition’s, and say who draws it: its page says whether it is ${theWork}, a work it reports, or the editors alone.`;
export const howItWasRead = (twice: boolean) => (twice ? 'How it was read, and how far two readings agree' : 'How it was read');
export const whichVersion = 'Which version';
export const citeTheDraft = (version: string) =>
	rich`This is a draft of edition ${version}. Until it is released, citations give the address of the newest text, which may still change.`;
export const citeTheFixed = (version: string, day: string) =>
	rich`Cite the fixed edition: its address contains the version, here ${version} of ${day}, and what is there never changes. If you mean the newest wording, whatever it may be, leave out \`v/${version}/\`.`;
export const idsMayStillChange = 'Before 1.0.0 ids may still change.';
export const placeholder = (address: string, path: string) =>
	rich`The address \`${address}\` in the citations is a placeholder, which nobody can visit: this edition has no address of its own yet. Put the address where you read the edition in its place; what follows it, such as \`${path}\`, is the same everywhere.`;
export const theExamples = 'Examples';
export const notesInChicago =
	'As notes in Chicago style; the page of each has the other styles, BibTeX, RIS and CSL-JSON, and a quotation ready to paste.';
export const examples = {
	paragraph: {
		name: 'A paragraph',
		remark: ofText({
			restated: 'Its words are a restatement, unless they stand in quotation marks.',
			verbatim: `Its words are ${theAuthors} own.`,
			translated: 'Its words are a translation.',
		}),
	},
	claim: { name: 'A claim', remark: 'The letter names the claim within its paragraph.' },
	reported: {
		name: `A claim ${theAuthor} only ${does('reports', 'report')}`,
		remark: 'Say who holds it; its page does, and leads to the source.',
	},
	assumption: { name: 'An assumption', remark: 'Say who takes it for granted.' },
	supplied: { name: 'An assumption', remark: 'This one is not stated anywhere: the editors supply it, and the citation says so.' },
	step: { name: 'A step of the argument', remark: 'That one claim bears on another, and why, is the editors’ reading.' },
	map: { name: 'A map', remark: 'Maps are drawn by the editors.' },
};
export const editionAsAWhole = 'The edition as a whole';
export const forPrograms = rich`For programs: [CITATION.cff](cff), and [the sources as BibTeX, RIS and CSL-JSON](downloads).`;
