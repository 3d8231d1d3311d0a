/**
 * The signs of claims, as legends explain them: in a word or two, by itself, what it looks like, and the sentence that a book has of it.
 */
export const signs = {
	proposition: {
		short: 'proposition',
		name: 'a proposition',
		meaning: 'a double line; put to the test by the article',
		book: 'A proposition, which the article puts to the test, has a double line under its name.',
	},
	own: {
		short: 'the author’s claim',
		name: 'the author’s claim',
		meaning: 'a solid line',
		book: 'A solid line is under what the author claims.',
	},
	reported: {
		short: 'reported claim',
		name: 'a reported claim',
		meaning: 'half brackets; the author reports it, and may share it or concede it',
		book: 'Half brackets are around what the author reports.',
	},
	assumption: {
		short: 'assumption',
		name: 'an assumption',
		meaning: 'a dashed line; taken for granted, by the theories or by the author',
		book: 'A dashed line is under what is taken for granted.',
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
