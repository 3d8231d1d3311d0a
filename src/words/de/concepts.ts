/** The index of concepts. */
export const title = 'Begriffe';
export const describe = (edition: string) => `Verzeichnis der Begriffe von ${edition}: was jeder bedeutet und wo er erörtert wird.`;
export const whatTermsMean = 'Was die Begriffe hier bedeuten, wo sie definiert (fett) und wo sie erörtert werden.';
export const noIndex = 'Diese Edition hat kein Verzeichnis der Begriffe.';
export const letters = 'Buchstaben';
export const seeAlso = 'siehe auch';
