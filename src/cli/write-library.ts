/** Writes a library into a folder: pages, fonts, the script of its search and the index. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { readMapFonts } from '../disk/read-map-fonts.ts';
import type { Library } from '../library/build-library.ts';
import { buildLibraryPages } from '../library/library-pages.ts';
import { LIBRARY_FONTS } from '../library/library-style.ts';
import { buildClaimRecords } from '../library/search-claims.ts';
import { writeIndex } from '../search/write-index.ts';

/** Claims up to which one Pagefind index answers quickly. */
export const MOST_FOR_PAGEFIND = 40_000;
const SCRIPT = join(import.meta.dirname, '../site/scripts/library/search-page.ts');

/** Gives the number of claims that can be found. */
export async function writeLibrary(library: Library, folder: string, options: { title: string; language: string }): Promise<number> {
	const fonts = await readMapFonts();
	const files: [string, string | Uint8Array][] = [
		...buildLibraryPages(library, options),
		[LIBRARY_FONTS.serif, fonts.serif],
		[LIBRARY_FONTS.serifItalic, fonts.serifItalic],
		[LIBRARY_FONTS.sans, fonts.sans],
		['library.js', await bundle()],
	];
	for (const [path, content] of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	return writeIndex(buildClaimRecords(library), join(folder, 'pagefind'));
}

async function bundle(): Promise<string> {
	const build = await rolldown({ input: SCRIPT, logLevel: 'silent' });
	const { output } = await build.generate({ format: 'es', codeSplitting: false, minify: true });
	await build.close();
	return output[0].code;
}
