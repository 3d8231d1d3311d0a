/** Exercises that are worked with the hands: words to be marked, a map to be rebuilt. */

export const markingHow =
	'Drag over the words, or choose the first and then the last. With keys: arrows, Enter at both ends, Escape to start over.';
export const wordsOfPassage = 'Words of the paragraph';

export const placingHow = 'Drag each piece to its place (with a finger, by its handle), or choose the piece and then the place.';
export const notPlaced = 'Pieces that are not placed';
export const theMap = 'The map';
export const pieces = 'Pieces';
export const notOnItself = (piece: string) => `${piece} can’t be put on itself.`;
export const isPlaced = (piece: string, place: string) => `${piece} ${place}.`;
export const isAmongPieces = (piece: string) => `${piece} is among the pieces.`;
export const takenUp = (piece: string) => `${piece} is picked up. Choose its place, or press Escape.`;
export const placesAround = (label: string) => `Places around ${label}`;
export const choosePiece = 'Choose a piece first.';
export const backAmongPieces = 'Back among the pieces';
export const allPlaced = 'All are placed.';
