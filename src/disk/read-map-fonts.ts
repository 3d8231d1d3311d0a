/** The fonts in which map labels are measured: the very files that the site serves. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The fonts of the site, as the WOFF2 files that it serves: Latin first, which every page has, then other scripts. */
export interface MapFonts {
	serif: Uint8Array;
	serifItalic: Uint8Array;
	sans: Uint8Array;
	/** Letters that the first ones lack, in the same order for each face. */
	others: { serif: Uint8Array[]; serifItalic: Uint8Array[]; sans: Uint8Array[] };
}

/** The parts into which the fonts are cut; pages are served what of them an edition needs (`site/build/cut-fonts.ts`). */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/** The files of a face, Latin first. */
export async function readFontFiles(face: 'serif' | 'serifItalic' | 'sans'): Promise<Uint8Array[]> {
	const [family, style] = face === 'sans' ? ['source-sans-3', 'normal'] : ['alegreya', face === 'serif' ? 'normal' : 'italic'];
	return Promise.all(
		SUBSETS.map(
			async (subset) =>
				new Uint8Array(await readFile(resolve(`@fontsource-variable/${family}/files/${family}-${subset}-wght-${style}.woff2`))),
		),
	);
}

/** Reads them from their packages, as WOFF2; give them to `createRuler` once for a whole build. */
export async function readMapFonts(): Promise<MapFonts> {
	const [serif, serifItalic, sans] = await Promise.all([readFontFiles('serif'), readFontFiles('serifItalic'), readFontFiles('sans')]);
	const [first, others] = [(files: Uint8Array[]) => files[0] as Uint8Array, (files: Uint8Array[]) => files.slice(1)];
	return {
		serif: first(serif),
		serifItalic: first(serifItalic),
		sans: first(sans),
		others: { serif: others(serif), serifItalic: others(serifItalic), sans: others(sans) },
	};
}
