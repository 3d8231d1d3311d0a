/** Whose words a text is made of, in the sentences of what leaves the site: files, the book, citations. */

import { ofMarks } from '../edited.ts';
import { theAuthors, theWork } from './work.ts';
export const whoseWords = {
	restated: {
		text: `The text is the editors’ restatement, not ${theAuthors} wording`,
		llms: `The text here is the editors’ restatement, passage by passage, not ${theAuthors} wording`,
		imprint: `The text is not ${theWork} itself but a close restatement made for this edition, paragraph by paragraph; words kept from ${theWork} stand in ‘quotation marks’.`,
		declaration: 'The text is the editors’ own restatement, passage by passage.',
	},
	verbatim: {
		text: `The text has ${theAuthors} own words`,
		llms: `The text here has ${theAuthors} own words, divided into passages`,
		imprint: `The text has ${theAuthors} own words, paragraph by paragraph.`,
		declaration: `The text has ${theAuthors} own words; its division into passages${ofMarks(', and what is marked in it, are', ' is')} the editors’.`,
	},
	translated: {
		text: `The text is a translation of ${theAuthors} words`,
		llms: `The text here is a translation of ${theAuthors} words, divided into passages`,
		imprint: `The text is a translation of ${theAuthors} words, paragraph by paragraph.`,
		declaration: `The text is a translation of ${theAuthors} words; its division into passages${ofMarks(', and what is marked in it, are', ' is')} the editors’.`,
	},
};
