/** How to cite: the box at the foot of pages, and the page about it. */
import { rich } from '../rich.ts';

/** What stands above the box, and on its fold where a page is about more than one thing. */
export const citeThis = 'Cite this';
export const citePage = { map: 'Cite this map', page: 'Cite this page' };

export const edition = (version: string, day: string) => `Edition ${version}, ${day}.`;
export const fixedBelow = 'The address below is of the fixed edition: what stands there never changes.';
export const fixedHere = 'What stands at this address never changes.';
export const idsMayChange = 'Before 1.0.0 ids may still change in later editions.';
export const draft = (version: string, early: boolean) =>
	early ? rich`Edition ${version} is a draft, and **before 1.0.0 ids may still change**.` : rich`Edition ${version} is a draft.`;
export const fixedIs = (version: string) => rich`Fixed is [what stood here in edition ${version}](fixed).`;
export const whatStays = 'What stays and what may change';

/** The forms of a citation; a style may have two. */
export const whoseWords = 'Whose words';
export const forms = { note: 'note', bibliography: 'bibliography' };
export const form = (style: string, which: string) => `${style}, ${which}`;
export const inText = 'In the text';
export const inTextOfStyle = (style: string) => `, ${style}`;
export const inSentence = 'In the text, as part of the sentence';
export const newest = 'The newest';
export const newestAddress = (address: string) =>
	rich`Where the newest wording is meant, whatever it will be, the address is [${address}](newest).`;
export const itsWords = 'Its words with the citation';
export const quotations = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' };
export const quotation = (format: string) => `Quotation, ${format}`;
export const mapFiles = rich`The map as [SVG](svg) and [Mermaid](mermaid).`;
export const allData = 'All data';

/** The page. */
export const title = 'How to cite';
export const describe = (edition: string) => `How to cite ${edition}: the edition, a paragraph, a claim, an assumption, a step or a map.`;
export const smallestThing =
	'Cite the smallest thing you speak of. Each paragraph, claim, assumption and step has a number, a page of its own, and its citation there in every style.';
export const inRunningText = 'In running text';
/** With an example of a paragraph and a claim, and one of a step, where the edition has them. */
export const numbersAreEnough = (author: string, claim: { paragraph: string; label: string } | undefined, step: string | undefined) => {
	const ofClaim = claim && rich`(${author}, ¶ ${claim.paragraph}) for a paragraph, (${author}, [${claim.label}](claim)) for a claim`;
	const ofStep = step === undefined ? rich`` : rich`, (${author}, [${step}](step)) for a step`;
	return rich`Once the edition is in your bibliography, numbers are enough, as one cites Plato: ${ofClaim ?? rich``}${ofStep}. They need no page numbers and mean the same in every form of the edition.`;
};
export const whoseWordsTheyAre = rich`The text is the editors’ restatement of the article. Quote it as theirs, or use it to find the place in the article itself and quote that. Only what stands in ‘quotation marks’ is the author’s wording. Each citation says which it is: *restated*, *quoted*, *supplied* (an assumption nowhere stated), *read* (a step), *drawn* (a map).`;
export const whoseReading = 'Whose reading';
export const editorsReading = 'What is marked as a claim, who holds it and what bears on what is the editors’ reading.';
export const sayWhoDraws =
	'Cite a step as the edition’s, and say who draws it: its page tells whether the article does, a work that it reports, or the editors alone.';
export const howItWasRead = 'How it was read, and how far two readings agree';
export const whichVersion = 'Which version';
export const citeTheDraft = (version: string) =>
	rich`This is a draft of edition ${version}. Until it is released, citations give the address of the newest text, which may still change.`;
export const citeTheFixed = (version: string, day: string) =>
	rich`Cite the fixed edition: its address contains the version, here ${version} of ${day}, and what stands there never changes. Where you mean the newest wording, whatever it will be, leave \`v/${version}/\` out.`;
export const idsMayStillChange = 'Before 1.0.0 ids may still change.';
export const placeholder = (address: string, path: string) =>
	rich`The address \`${address}\` in the citations is a placeholder, which nobody can visit: this edition has no address of its own yet. Give the address where you read it in its place; what follows it, such as \`${path}\`, is the same everywhere.`;
export const theExamples = 'Examples';
export const notesInChicago =
	'As notes in Chicago’s style; the page of each has the others, BibTeX, RIS and CSL-JSON, and a quotation ready to paste.';
export const examples = {
	paragraph: { name: 'A paragraph', remark: 'Its words are a restatement, unless they stand in quotation marks.' },
	claim: { name: 'A claim', remark: 'The letter names the claim within its paragraph.' },
	reported: { name: 'A claim the author only reports', remark: 'Say whose it is; its page does, and leads to the source.' },
	assumption: { name: 'An assumption', remark: 'Say for whom it goes without saying.' },
	supplied: { name: 'An assumption', remark: 'This one is nowhere stated: the editors supply it, and the citation says so.' },
	step: { name: 'A step of the argument', remark: 'That one claim bears on another, and why, is the editors’ reading.' },
	map: { name: 'A map', remark: 'Maps are drawn by the editors.' },
};
export const editionAsAWhole = 'The edition as a whole';
export const forPrograms = rich`For programs: [CITATION.cff](cff), and [the sources as BibTeX, RIS and CSL-JSON](downloads).`;
