/**
 * The signs of claims, as legends explain them: in a word or two, by itself, what it looks like, and the sentence that a book has of it.
 */
export const signs = {
	proposition: {
		short: 'These',
		name: 'eine These',
		meaning: 'eine doppelte Linie; der Artikel prüft oder vertritt sie',
		book: 'Eine These, die der Artikel prüft, hat eine doppelte Linie unter ihrem Namen.',
	},
	own: {
		short: 'Behauptung des Autors',
		name: 'eine Behauptung des Autors',
		meaning: 'eine durchgezogene Linie',
		book: 'Eine durchgezogene Linie steht unter dem, was der Autor behauptet.',
	},
	reported: {
		short: 'berichtete Behauptung',
		name: 'eine berichtete Behauptung',
		meaning: 'halbe Klammern; der Autor berichtet sie und teilt sie vielleicht oder räumt sie ein',
		book: 'Halbe Klammern umgeben, was der Autor berichtet.',
	},
	assumption: {
		short: 'Annahme',
		name: 'eine Annahme',
		meaning: 'eine gestrichelte Linie; die Theorien oder der Autor setzen sie voraus',
		book: 'Eine gestrichelte Linie steht unter dem, was vorausgesetzt wird.',
	},
	question: {
		short: 'Frage',
		name: 'eine Frage',
		meaning: 'eine Raute neben der Linie; sie leistet, was eine Behauptung leistet',
	},
};

/** The sign of a line that the editors doubt. */
export const doubt = {
	short: 'unsichere Lesart',
	full: 'unsicher',
	meaning: 'ein Fragezeichen auf der Linie; die Herausgeber sind dieser Lesart nicht sicher',
};
