/** Exercises as they are worked: what the page says of an answer, of a set and of what was done. */

export const verdicts = { right: 'Richtig.', half: 'Teilweise richtig.', wrong: 'Nicht richtig.' };
/** The same in a word, for who does not see the sign. */
export const verdictWords = { right: 'richtig', half: 'halb', wrong: 'falsch' };
/** Before the number of an exercise in the row. */
export const exercise = 'Übung ';
export const position = (at: number, all: number) => `${at} von ${all} `;
export const noExercise = 'Keine Übung';
export const noneForChoice = 'Für diese Auswahl hat die Edition keine. Wählen Sie mehr Arten, Absätze oder Thesen.';
export const check = 'Prüfen';
export const checkAgain = 'Noch einmal prüfen';
export const nothingAnswered = 'Es ist noch nichts beantwortet.';
export const next = 'Weiter';
export const anotherSet = 'Andere Übungen';
/** What is told of some pieces. */
export const ofPieces = (labels: readonly string[], text: string) => `${labels.join(', ')}: ${text}`;
export const points = (score: number) => ` ${Math.round(score * 100)} von 100.`;
export const read = (paragraph: string) => `¶\u00A0${paragraph} lesen`;

export const nothingYet = 'Noch nichts.';
export const progressByKind = 'Ihr Fortschritt nach Art der Übung';
export const columns = { kind: 'Art', tried: 'versucht', right: 'richtig', score: 'Punkte' };
export const percent = (share: number) => `${Math.round(share * 100)}\u00A0%`;
export const savedAs = (file: string) => `Gespeichert als ${file}.`;
export const noProgress = 'Diese Datei enthält keinen Fortschritt, der hier exportiert wurde.';
export const takenIn = 'Übernommen; von jeder Übung zählt das bessere Ergebnis.';
export const erase = 'Löschen';
export const eraseAll = 'Alles löschen?';
export const erased = 'Gelöscht.';
