/** The page of the search. */

import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';
import { theWork } from './work.ts';

export const title = 'Search';
export const describe = (edition: string) =>
	ofMarks(
		`Search ${edition}: every claim, paragraph, source and concept is an entry of its own.`,
		`Search ${edition}: every paragraph and source is an entry of its own.`,
	);
export const searchTheEdition = 'Search the edition';
export const whatToFind = 'Words to find, a phrase in quotation marks, or a number';
export const find = 'Find';
export const keyLeadsHere = rich`The key {key} leads here from every page`;
export const whatOneCanAsk = (numbers: readonly string[]) => `Words, “a phrase”, an author, or a number such as ${numbers.join(', ')}.`;
/** With what one may begin, while nothing is asked for or where nothing is found. */
export const begin = {
	propositions: 'The propositions',
	concepts: 'Concepts discussed most',
	authors: 'Authors cited most',
};
export const narrow = 'Narrow the search';
/** What the search can be narrowed by. */
export const facets = {
	kind: 'Kind',
	voice: 'Voice',
	standing: `By ${theWork}’s own lines`,
	drawn: 'Objected to by',
	proposition: 'Bears on',
	author: 'Cited author',
	section: 'Section',
};
export const proposition = (number: number, title: string | undefined) => (title === undefined ? `P${number}` : `P${number}, ${title}`);
export const more = (n: number) => `${n} more`;
/** Over what the search can be narrowed by. */
export const numbersCountResults = ofMarks(
	'The numbers count results: claims, paragraphs, works and concepts.',
	'The numbers count results: paragraphs, works and pages.',
);
export const clearAll = 'Clear all';
export const showMore = 'Show more';
export const needsScript = (concepts: boolean) =>
	concepts
		? rich`The search needs scripts. Without them, [the list of all claims](claims), [the index of concepts](concepts) and [the sources](sources) lead to the same places; your browser can look for words there.`
		: ofMarks(
				rich`The search needs scripts. Without them, [the list of all claims](claims) and [the sources](sources) lead to the same places; your browser can look for words there.`,
				rich`The search needs scripts. Without them, [the contents](text) lead to the same places; your browser can look for words there.`,
			);

/** In an edition that is read from a folder. */
export const searchNeedsServer = 'The search needs a web server, and this edition is read from a folder.';
export const insteadOfSearch = (concepts: boolean) =>
	concepts
		? rich`Instead, [the list of all claims](claims), [the index of concepts](concepts) and [the sources](sources) lead to the same places; your browser can look for words there.`
		: ofMarks(
				rich`Instead, [the list of all claims](claims) and [the sources](sources) lead to the same places; your browser can look for words there.`,
				rich`Instead, [the contents](text) lead to the same places; your browser can look for words there.`,
			);
