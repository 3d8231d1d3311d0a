/** Writes a library into a folder: pages, fonts, the script of its search and the index. */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { rolldown } from 'rolldown';
import { readMapFonts } from '../disk/read-map-fonts.ts';
import type { Library } from '../library/build-library.ts';
import type { SearchEngineName } from '../library/library-ids.ts';
import { buildLibraryPages, type LibraryOptions } from '../library/library-pages.ts';
import { LIBRARY_FONTS } from '../library/library-style.ts';
import { buildClaimRecords, orderByWeight } from '../library/search-claims.ts';
import { DATABASE, partSigns } from '../library/search-database.ts';
import { toTypesenseLines, typesenseSchema } from '../library/typesense-import.ts';
import { writeIndex } from '../search/write-index.ts';
import { writeSearchDatabase } from './write-search-database.ts';

/** Claims up to which one Pagefind index answers quickly. */
export const MOST_FOR_PAGEFIND = 40_000;
const SCRIPTS = join(import.meta.dirname, '../site/scripts/library');

/** Gives the number of claims that can be found. Without an engine named, SQLite takes what is too much for Pagefind. */
export async function writeLibrary(library: Library, folder: string, options: LibraryOptions): Promise<number> {
	const fonts = await readMapFonts();
	const claims = library.editions.reduce((sum, edition) => sum + edition.claims.length, 0);
	const engine = options.engine ?? (options.typesense ? 'typesense' : claims > MOST_FOR_PAGEFIND ? 'sqlite' : 'pagefind');
	const files: [string, string | Uint8Array][] = [
		...buildLibraryPages(library, { ...options, engine }),
		[LIBRARY_FONTS.serif, fonts.serif],
		[LIBRARY_FONTS.serifItalic, fonts.serifItalic],
		[LIBRARY_FONTS.sans, fonts.sans],
		['library.js', await bundle(engine)],
	];
	for (const [path, content] of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	const records = buildClaimRecords(library, options.language);
	if (engine === 'typesense') {
		const lines = toTypesenseLines(orderByWeight(library, records));
		await mkdir(join(folder, 'typesense'), { recursive: true });
		await writeFile(join(folder, 'typesense/schema.json'), `${JSON.stringify(typesenseSchema, null, '\t')}\n`);
		await pipeline(Readable.from(lines), createWriteStream(join(folder, 'typesense/claims.jsonl')));
		return records.length;
	}
	if (engine === 'sqlite') return writeSearchDatabase(orderByWeight(library, records), join(folder, DATABASE));
	const parted = records.map((record) => ({ ...record, content: partSigns(record.content) }));
	return writeIndex(parted, join(folder, 'pagefind'));
}

async function bundle(engine: SearchEngineName): Promise<string> {
	const build = await rolldown({ input: join(SCRIPTS, `search-with-${engine}.ts`), logLevel: 'silent' });
	const { output } = await build.generate({ format: 'es', codeSplitting: false, minify: true });
	await build.close();
	return output[0].code;
}
