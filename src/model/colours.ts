/**
 * The colours of the edition, for what is drawn outside the pages: maps to download, Mermaid, the book, cards, pages for learning platforms.
 * Pages have them from `site/styles/tokens.css` as custom properties of the same names; a test holds the two together.
 */

/** A colour on paper, and on a dark screen. */
export interface Colour {
	light: string;
	dark: string;
}

export const colours = {
	paper: { light: '#fbf8f0', dark: '#171510' },
	tint: { light: '#f2ecdd', dark: '#242017' },
	ink: { light: '#211d18', dark: '#e8e1d3' },
	/** Of what is said in passing. */
	'ink-2': { light: '#5f574b', dark: '#aaa192' },
	line: { light: '#8a8070', dark: '#7d7566' },
	rule: { light: '#d8cfbd', dark: '#3b362c' },
	lit: { light: '#f3e9cc', dark: '#322b19' },
	found: { light: '#f3df9c', dark: '#57480f' },
	/** What the author says, and what speaks against something. */
	own: { light: '#a8320f', dark: '#f08f6e' },
	/** What others say, and what speaks for something. */
	reported: { light: '#1d4e96', dark: '#8fb6f2' },
	/** What is taken for granted. */
	assumed: { light: '#00706b', dark: '#6cc7bd' },
	/** What limits something. */
	limit: { light: '#7a4a00', dark: '#dcae5a' },
} as const satisfies Record<string, Colour>;
export type ColourName = keyof typeof colours;

/** On paper: what is printed, downloaded or shown where nobody says how dark it is. */
export const onPaper = Object.fromEntries(Object.entries(colours).map(([name, { light }]) => [name, light])) as Record<ColourName, string>;

/** As CSS, for a page without the edition’s styles: as light or dark as the reader has it. */
export const inEitherLight = (name: ColourName): string => `light-dark(${colours[name].light},${colours[name].dark})`;
