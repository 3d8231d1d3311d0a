/** A worksheet as it is printed. */

export const worksheet = 'Arbeitsblatt';
export const name = 'Name';
/** After the line for the name. */
export const date = ' Datum';
export const exercises = 'Übungen';
export const noExercise = 'Für diese Auswahl gibt es keine Übung.';
export const mapsWithBlanks = 'Karten mit Lücken';
export const maps = 'Karten';
export const key = 'Lösungen';
/** How the same sheet is made again. */
export const madeFrom = (seed: string, propositions: readonly number[], version: string, address: string) =>
	propositions.length > 0
		? `Startwert ${seed}, zu P${propositions.join(', P')}; Edition ${version}. ${address}`
		: `Startwert ${seed}; Edition ${version}. ${address}`;
/** Name of a file of exercises, before its ending. */
export const fileName = 'uebungen';
