/** Exercises that are worked with the hands: words to be marked, a map to be rebuilt. */

export const markingHow =
	'Ziehen Sie über die Wörter, oder wählen Sie das erste und dann das letzte. Mit Tasten: Pfeile, die Eingabetaste an beiden Enden, Escape für einen neuen Anfang.';
export const wordsOfPassage = 'Wörter des Absatzes';

export const placingHow =
	'Ziehen Sie jedes Stück an seinen Platz (mit dem Finger an seinem Griff), oder wählen Sie das Stück und dann den Platz.';
export const notPlaced = 'Stücke ohne Platz';
export const theMap = 'Die Karte';
export const pieces = 'Stücke';
export const notOnItself = (piece: string) => `${piece} kann nicht an sich selbst hängen.`;
export const isPlaced = (piece: string, place: string) => `${piece} ${place}.`;
export const isAmongPieces = (piece: string) => `${piece} liegt bei den Stücken.`;
export const takenUp = (piece: string) => `${piece} ist aufgenommen. Wählen Sie einen Platz, oder drücken Sie Escape.`;
export const placesAround = (label: string) => `Plätze um ${label}`;
export const choosePiece = 'Wählen Sie zuerst ein Stück.';
export const backAmongPieces = 'Zurück zu den Stücken';
export const allPlaced = 'Alle haben ihren Platz.';
