/** Whose words a text is made of, in the sentences of what leaves the site: files, the book, citations. */

export const whoseWords = {
	restated: {
		text: 'The text is the editors’ restatement, not the author’s wording',
		llms: 'The text here is the editors’ restatement, passage by passage, not the author’s wording',
		imprint:
			'The text is not the article itself but a close restatement made for this edition, paragraph by paragraph; words kept from the article stand in ‘quotation marks’.',
		declaration: 'The text is the editors’ own restatement, passage by passage.',
	},
	verbatim: {
		text: 'The text has the author’s own words',
		llms: 'The text here has the author’s own words, divided into passages',
		imprint: 'The text has the author’s own words, paragraph by paragraph.',
		declaration: 'The text has the author’s own words; its division into passages, and what is marked in it, are the editors’.',
	},
	translated: {
		text: 'The text is a translation of the author’s words',
		llms: 'The text here is a translation of the author’s words, divided into passages',
		imprint: 'The text is a translation of the author’s words, paragraph by paragraph.',
		declaration: 'The text is a translation of the author’s words; its division into passages, and what is marked in it, are the editors’.',
	},
};
