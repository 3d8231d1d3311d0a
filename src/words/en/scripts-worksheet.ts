/** A worksheet as it is printed. */

export const worksheet = 'Worksheet';
export const name = 'Name';
/** After the line for the name. */
export const date = ' Date';
export const exercises = 'Exercises';
export const noExercise = 'There is no exercise for this choice.';
export const mapsWithBlanks = 'Maps with blanks';
export const maps = 'Maps';
export const key = 'Key';
/** How the same sheet is made again. */
export const madeFrom = (seed: string, propositions: readonly number[], version: string, address: string) =>
	propositions.length > 0
		? `Seed ${seed}, on P${propositions.join(', P')}; edition ${version}. ${address}`
		: `Seed ${seed}; edition ${version}. ${address}`;
/** Name of a file of exercises, before its ending. */
export const fileName = 'exercises';
