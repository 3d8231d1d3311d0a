/** Words of questions in packages for learning platforms, and of the page that plays them. */

/** What a set is called that was given no title. */
export const exercises = 'Übungen';
export const passageInEdition = (number: string) => `Absatz ${number} in der Edition`;
/** Name of a question: the title of its kind and what it is about. */
export const nameOf = (title: string, about: string) => `${title} ${about}`;
/** What a question is about: `¶ 76a`, or `¶ 67, s12` for a line. */
export const aboutClaim = (label: string) => `¶ ${label}`;
export const aboutLine = (paragraph: string, line: string) => `¶ ${paragraph}, ${line}`;
/** Something with its label before it: a passage, a claim. */
export const labelled = (label: string, text: string) => `${label}: ${text}`;
/** A piece whose place is given. */
export const givenPiece = (label: string, text: string, place: string) => `${label} (${text}) ${place}`;
export const onlyDirectly = 'Es zählt nur, was ein Stück unmittelbar tut.';
export const check = 'Prüfen';

/** What the page says while it is played; `{…}` is filled in by its script. */
export const player = {
	right: 'Richtig.',
	partly: 'Teilweise richtig.',
	wrong: 'Nicht richtig.',
	missing: 'Es ist noch nichts oder noch nicht alles beantwortet.',
	total: '{answered} von {all} beantwortet; {percent}\u00A0% aller Punkte.',
	back: 'Zurück zum Kurs',
	alone: 'Um diese Seite herum wurde keine Lernplattform gefunden: Sie können üben, aber nichts wird gespeichert.',
	lost: 'Die Lernplattform hat nicht geantwortet: Sie können üben, aber nichts wird gespeichert.',
};
