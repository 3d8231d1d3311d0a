/**
 * The signs of claims, as legends explain them: in a word or two, by itself, what it looks like, and the sentence that a book has of it.
 */
import { derArtikel, derAutor, desAutors, dieTheorien, does } from './work.ts';
export const signs = {
	proposition: {
		short: 'These',
		name: 'eine These',
		meaning: `eine doppelte Linie; ${derArtikel} prüft oder vertritt sie`,
		book: `Eine These, die ${derArtikel} prüft, hat eine doppelte Linie unter ihrem Namen.`,
	},
	own: {
		short: `Behauptung ${desAutors}`,
		name: `eine Behauptung ${desAutors}`,
		meaning: 'eine durchgezogene Linie',
		book: `Eine durchgezogene Linie steht unter dem, was ${derAutor} ${does('behauptet', 'behaupten')}.`,
	},
	reported: {
		short: 'berichtete Behauptung',
		name: 'eine berichtete Behauptung',
		meaning: `halbe Klammern; ${derAutor} ${does('berichtet', 'berichten')} sie und ${does('teilt', 'teilen')} sie vielleicht oder ${does('räumt', 'räumen')} sie ein`,
		book: `Halbe Klammern umgeben, was ${derAutor} ${does('berichtet', 'berichten')}.`,
	},
	assumption: {
		short: 'Annahme',
		name: 'eine Annahme',
		meaning: `eine gestrichelte Linie; ${dieTheorien} oder ${derAutor} setzen sie voraus`,
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
	meaning: 'ein Fragezeichen auf der Linie; die Herausgeber sind sich dieser Lesart nicht sicher',
};
