/** The fonts in which map labels are measured: the very files that the site serves. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The fonts of the site, as the WOFF2 files that it serves. */
export interface MapFonts {
	serif: Uint8Array;
	serifItalic: Uint8Array;
	sans: Uint8Array;
}

/** Reads them from their packages, as WOFF2; give them to `createRuler` once for a whole build. */
export async function readMapFonts(): Promise<MapFonts> {
	const read = async (file: string) => new Uint8Array(await readFile(resolve(`@fontsource-variable/${file}`)));
	const [serif, serifItalic, sans] = await Promise.all([
		read('alegreya/files/alegreya-latin-wght-normal.woff2'),
		read('alegreya/files/alegreya-latin-wght-italic.woff2'),
		read('source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
	]);
	return { serif, serifItalic, sans };
}
