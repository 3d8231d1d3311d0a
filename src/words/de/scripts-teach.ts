/** What the rooms of teaching have in common: fetching, and choosing what exercises are about. */

export const notFetched = 'Die Daten der Edition ließen sich nicht laden. Laden Sie die Seite neu, sobald Sie verbunden sind.';
export const none = 'keine';
export const noPassages = 'Kein Absatz heißt so; alle werden verwendet.';
