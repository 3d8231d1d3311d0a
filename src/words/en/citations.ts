/** Words around references: whose the words are that are cited, what is known of a work, names and years in running text. */

import { ofMarks } from '../edited.ts';
import { theAuthors, theWork } from './work.ts';
/** Title of what is cited: its name and whose words they are; `of` is the article. */
export const titleOf = {
	restated: (name: string, of: string) => `${name} [annotated restatement of ${of}]`,
	translated: (name: string, of: string) => `${name} [annotated translation of ${of}]`,
	quoted: (name: string) => `${name} (quoted from ${theWork})`,
	supplied: (name: string, of: string) => `${name} [supplied by the editors to ${of}]`,
	read: (name: string, of: string) => `${name} [reading of ${of}]`,
	drawn: (name: string, of: string) => `${name} [argument map of ${of}]`,
	own: (name: string, of: string) => `${name} [annotated edition of ${of}]`,
};
export const mapName = (title: string) => `Map: ${title}`;
/** As reference managers get it: with a plain space. */
export const citedParagraph = (label: string) => `¶ ${label}`;
/** `¶ 67, claim 67a`. */
export const nameInParagraph = (paragraph: string, noun: string, label: string) => `${paragraph}, ${noun} ${label}`;

/** Whose words they are, as a sentence for the reader; `place` is a paragraph. */
export const whose = {
	page: {
		restated: `The words are the editors’ restatement of ${theWork}, not ${theAuthors}.`,
		verbatim: `The words are ${theAuthors} own.`,
		translated: `The words are a translation of ${theAuthors}.`,
	},
	map: 'The map is drawn by the editors.',
	editors: 'The page is the editors’ own.',
	quoted: (place: string) => `The words are ${theAuthors} own, quoted from ${place}.`,
	translated: (place: string) => `The words are a translation of ${place}.`,
	restated: (place: string) => `The words are the editors’ restatement of ${place}, not ${theAuthors}.`,
	supplied: (place: string) => `The words are the editors’; the assumption is stated nowhere, and the editors read it into ${place}.`,
	relation: (place: string) => `The relation and its reason are the editors’ reading of ${place}.`,
	edition: {
		restated: `The text is the editors’ restatement of ${theWork}${ofMarks('; annotations and maps are their reading of it', '')}.`,
		verbatim: `The text has ${theAuthors} own words${ofMarks('; annotations and maps are the editors’ reading of it', '')}.`,
		translated: `The text is a translation of ${theAuthors} words${ofMarks('; annotations and maps are the editors’ reading of it', '')}.`,
	},
};

/** A version, as a style prints it: as an edition of its own, or after the editors' names. */
export const versionAsEdition = (version: string) => `Version ${version}`;
export const versionInSentence = (version: string) => `version ${version}`;
export const withVersion = (editors: string, version: string) => `${editors}, version ${version}`;
/** A name of editors as it stands after others, and alone: `the Elenchus editors`, `Elenchus editors`. */
export const editorsAfterOthers = (name: string) => name.replace(/^The /, 'the ');
export const editorsAlone = (name: string) => name.replace(/^The /, '');

/** What the article was before this edition, as a sentence and as APA puts it. */
export const original = {
	manuscript: (where: string, when: string) => originally(['a manuscript', where], when),
	published: (where: string, when: string) => originally(['published', where], when),
	inContainer: (title: string) => `in ${title}`,
	onPages: (pages: string) => `pp. ${pages}`,
	apaManuscript: (when: string) => (when ? `(Original manuscript ${when})` : '(Original manuscript)'),
	apaPublished: (when: string) => (when ? `(Original work published ${when})` : '(Original work published)'),
};
const originally = (what: readonly string[], when: string) =>
	`Originally ${[what.filter(Boolean).join(' '), when].filter(Boolean).join(', ')}.`;

/** Years and names in running text. */
export const about = (year: string) => `ca. ${year}`;
export const noDate = 'n.d.';
export const beforeChrist = (year: number) => `${year} B.C.E.`;
export const afterChrist = (year: number) => `${year} C.E.`;
export const andOthers = (first: string) => `${first} et al.`;
export const pair = { inBrackets: (a: string, b: string) => `${a} & ${b}`, inSentence: (a: string, b: string) => `${a} and ${b}` };

/** The locale in which styles set a reference (CSL), and what a style of our own says in it. */
export const locale = 'en-US';
export const mla = { editedBy: 'edited by', editedByFirst: 'Edited by', version: 'version' };

/** What is not known of a work. */
export const notIdentified = 'Not identified by the editors.';
export const notIdentifiedForSure = 'Not identified with certainty by the editors: several works may be meant.';
export const doiNotPrinted = 'DOI (not printed)';
export const withoutTitle = 'untitled';
export const yearApproximate = 'The year is approximate.';
