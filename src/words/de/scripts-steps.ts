/** A map that grows step by step before a class. */

export const steps = 'Schritte';
export const back = 'Zurück';
export const stepBack = 'Einen Schritt zurück';
export const next = 'Weiter';
export const show = 'Zeigen';
export const fullScreen = 'Vollbild';
export const leaveFullScreen = 'Vollbild verlassen';
export const predictFirst = 'Erst vermuten';
/** The switch that lets the map grow by the editors’ lines too. */
export const andEditors = (steps: number) =>
	`und die Linien der Herausgeber (${steps === 1 ? 'ein weiterer Schritt' : `${steps} weitere Schritte`})`;
export const position = (at: number, all: number, covered: boolean) =>
	covered ? `Schritt ${at} von ${all}, noch verdeckt` : `Schritt ${at} von ${all}`;
