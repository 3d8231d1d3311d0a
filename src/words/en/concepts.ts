/** The index of concepts. */
export const title = 'Concepts';
export const describe = (edition: string) => `Index of the concepts of ${edition}: what each means and where it is discussed.`;
export const whatTermsMean = 'What the terms mean here, where they are defined (in bold), and where they are discussed.';
export const noIndex = 'This edition has no index of concepts.';
export const letters = 'Letters';
export const seeAlso = 'see also';
