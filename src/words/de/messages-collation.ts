/** Messages about what joins the edition to the article: the fingerprint, its places, the division of a copy, a witness. */
import { either, enumerate } from './grammar.ts';
import { demArtikel, desArtikels } from './work.ts';

/** What is allowed, after what was found. */
export const expected = {
	range: 'es sind nicht zwei Zahlen, das erste und das letzte Wort, von 1 an gezählt',
	shingles: 'eine Wortfolge besteht aus zwei Zahlen, ihrem Wort und ihrem Hash',
};
/** What is wrong with a file that a program writes. */
export const makeAnew = (reason: string) => `${reason} npm run fingerprint macht die Datei neu.`;

/** A line of `division.tsv`. */
export const division = {
	noId: (found: string) =>
		`Eine Zeile beginnt mit der Kennung einer Überschrift oder eines Absatzes, etwa p67, und einem Tabulator; diese mit ${found || 'nichts'}.`,
	noNumbers: (id: string) => `Auf ${id} folgen zwei Zahlen, die erste und die letzte Zeile, vor jeder ein Tabulator.`,
	backwards: (id: string, first: number, last: number) => `${id} endet in Zeile ${last}, bevor es in Zeile ${first} beginnt.`,
	twice: (id: string) => `${id} hat zwei Zeilen.`,
	empty: 'Diese Datei nennt keine Überschrift und keinen Absatz.',
};

/** Places in a copy that do not fit it. */
export const unknownPlace = (id: string) => `Es gibt eine Stelle für ${id}; das hat die Edition nicht.`;
export const noWordsAt = (id: string, first: number, last: number) =>
	`${id} hat in den Zeilen ${first} bis ${last} dieses Exemplars keine Wörter.`;
export const beyondEnd = (id: string, word: number, passage: string, words: number) =>
	`${id} endet bei Wort ${word} von ${passage}; es gibt dort ${words}.`;
export const crossing = (a: string, b: string) =>
	`${a} und ${b} überkreuzen sich: Sie haben Wörter gemeinsam, und keines liegt im anderen.`;
export const otherWords = (passage: string) =>
	`${passage}: Der Wortlaut ist nicht der ${desArtikels}, wie diese Edition ihn kennt; die Stellen bleiben, wie sie waren.`;
export const notMarked = (passage: string, id: string) =>
	`${passage}: ${id} ist im Exemplar nicht markiert; die Stelle bleibt, wie sie war.`;

/** A witness: a copy with the edition’s annotations in it. */
export const witness = {
	notFound: (id: string) => `${id} wurde im Exemplar nicht gefunden`,
	endsOnly: (id: string) => `${id} endet hier und beginnt nirgends.`,
	looseBracket: (around: string, bracket: string) =>
		`eine Klammer bei „${around}“ gehört zu keiner Annotation; schreiben Sie \\${bracket}, wenn sie aus ${demArtikel} ist.`,
	beginsOnly: 'eine Annotation beginnt und endet nicht.',
	noWord: (id: string) => `${id} enthält kein Wort.`,
	twice: (id: string) => `${id} steht hier zweimal.`,
};

/** A cue that the copy does not have where it ought to stand. */
export const lackingCue = (relation: string, cue: string, passages: readonly string[], elsewhere: readonly string[]) =>
	`${relation}: cue="${cue}" steht nicht in ${passages.join(', ')}; ${elsewhere.length > 0 ? `es steht in ${elsewhere.join(', ')}` : 'es steht nirgends in den gefundenen Absätzen'}.`;
/** Dasselbe in einer Edition, deren Text den Wortlaut des Werks hat. */
export const cueNotInText = (cue: string, passages: readonly string[], elsewhere: readonly string[]) =>
	`„${cue}“ steht nicht in ${either(passages)}, wo diese Linie und ihre Enden stehen${elsewhere.length > 0 ? `; es steht in ${enumerate(elsewhere.slice(0, 3))}` : ''}. Zitieren Sie von dort Wörter ${desArtikels}, oder schreiben Sie cue=position.`;
export const lackingCues =
	'Belege im Wortlaut, die das Exemplar im Absatz ihrer Linie und ihrer Enden nicht hat. Zitieren Sie seine Wörter, oder schreiben Sie cue=position:';
