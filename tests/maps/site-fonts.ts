/** The fonts that the site serves, as tests and benchmarks need them: maps/ itself does not touch the disk. */
import { readFileSync } from 'node:fs';
import { createRuler } from '../../src/maps/ruler.ts';

const read = (path: string) => new Uint8Array(readFileSync(new URL(import.meta.resolve(`@fontsource-variable/${path}`))));

export const fonts = {
	serif: read('alegreya/files/alegreya-latin-wght-normal.woff2'),
	serifItalic: read('alegreya/files/alegreya-latin-wght-italic.woff2'),
	sans: read('source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
};
export const ruler = createRuler(fonts);
