/**
 * The signs of claims, as legends explain them: in a word or two, by itself, what it looks like, and the sentence that a book has of it.
 */
import { does, theAuthor, theAuthors, theTheories, theWork } from './work.ts';
export const signs = {
	proposition: {
		short: 'proposition',
		name: 'a proposition',
		meaning: `a double line; put to the test, or defended, by ${theWork}`,
		book: `The name of a proposition, which ${theWork} puts to the test, is underlined twice.`,
	},
	own: {
		short: `${theAuthors} claim`,
		name: `${theAuthors} claim`,
		meaning: 'a solid line',
		book: `What ${theAuthor} ${does('claims', 'claim')} is underlined with a solid line.`,
	},
	reported: {
		short: 'reported claim',
		name: 'a reported claim',
		meaning: `half brackets; ${theAuthor} ${does('reports', 'report')} it, and may share it or concede it`,
		book: `What ${theAuthor} ${does('reports', 'report')} is in half brackets.`,
	},
	assumption: {
		short: 'assumption',
		name: 'an assumption',
		meaning: `a dashed line; taken for granted, by ${theTheories} or by ${theAuthor}`,
		book: 'What is taken for granted is underlined with a dashed line.',
	},
	question: {
		short: 'question',
		name: 'a question',
		meaning: 'a lozenge beside the line; it does a claim’s work',
	},
};

/** The sign of a line that the editors doubt. */
export const doubt = {
	short: 'the editors doubt it',
	full: 'doubtful',
	meaning: 'a question mark on the line; the editors doubt this reading',
};
