/** The edition as a server for language models: what its tools do, and what they say when they can’t. */

import { ofText } from '../edited.ts';
import { theAuthors } from './work.ts';
export const instructions = (
	edition: { short: string; version: string; description: string; title: string; author: string },
	draft: boolean,
) => {
	const all = `${edition.short}, version ${edition.version}: ${edition.description} ${ofText({
		restated: `The text is the editors’ restatement of ${edition.title} by ${edition.author}, not ${theAuthors} wording.`,
		verbatim: `The text is ${edition.title} by ${edition.author}, word for word.`,
		translated: `The text is a translation of ${edition.title} by ${edition.author}.`,
	})} Every answer gives an address, to cite by, and says who holds a claim (view) and whose words these are (wording); keep both when you quote.`;
	return draft ? `${all} This version is a draft: its words may change until it is released.` : all;
};
export const anId = 'an id such as p67, p67a, s3 or x14, a name such as 67a or P3, or an address of the edition';

export const tools = {
	search: {
		title: 'Search',
		description: 'Finds passages, claims and reasons by their words; words in quotation marks must occur together. Best first.',
	},
	claim: {
		title: 'A claim',
		description: 'A claim or an assumption: its words, who holds it, which works it is from, and how it stands by the lines of each layer.',
	},
	passage: {
		title: 'A passage',
		description: 'A numbered paragraph with its claims and the works it cites; for a claim or line, the paragraph it is in.',
	},
	bearing: {
		title: 'What bears on what',
		description: (layers: readonly string[]) =>
			`Reasons for and objections to a claim or a line, what is said against these, and what it bears on in turn. ${layers.join('; ')}.`,
		within: 'the widest layer whose lines are included: article, then source, then editors, which has all',
	},
	cite: {
		title: 'How to cite',
		description:
			'The citation of a passage, claim or line, or without an id that of the whole edition: in the usual styles, in running text, as BibTeX and RIS.',
	},
};

export const unknown = (id: string) => `Nothing has the id ${id}. Ids look like p67, p67a, 67a, P3, s3 or x14; search finds them.`;
export const unknownButNear = (id: string, near: string) => `Nothing has the id ${id}. Did you mean ${near}?`;
export const noClaim = (id: string) => `${id} is not a claim. For a passage use the tool passage, for a line bearing.`;
export const isPassage = (id: string) => `${id} is a passage; lines lead to its claims, which the tool passage lists.`;
export const supplied = 'It is stated nowhere; the editors supply it.';
