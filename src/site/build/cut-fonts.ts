/**
 * The faces of the pages, cut to the signs that the edition and its interface use, to the weights they are set in, and to the features of type the
 * pages ask for: less than half as heavy, so that words stand in them at once. Made once for the same signs, and kept in `.cache/`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** Signs that no file need name: letters, figures and punctuation of English, what bibliographies and the maps set. */
const ALWAYS = ` ${String.fromCharCode(...Array.from({ length: 0x7e - 0x20 }, (_, at) => 0x21 + at))}\u00a0–—‘’“”…·•¶§×−→←↔°©`;
const WORDS = /\.(?:md|ya?ml|json|bib|astro)$/;

interface Face {
	/** As the style sheet asks for it. */
	name: string;
	/** In Fontsource. */
	file: string;
	/** The weights that are set: a range, or the one that others are made of. */
	weight: number | { min: number; max: number };
	features: string[];
}
export const faces: readonly Face[] = [
	{
		name: 'alegreya',
		file: 'alegreya/files/alegreya-latin-wght-normal.woff2',
		weight: { min: 400, max: 600 },
		features: ['kern', 'liga'],
	},
	{ name: 'alegreya-italic', file: 'alegreya/files/alegreya-latin-wght-italic.woff2', weight: 400, features: ['kern', 'liga'] },
	{
		name: 'source-sans',
		file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
		weight: { min: 400, max: 600 },
		features: ['kern', 'tnum', 'lnum'],
	},
];
const require = createRequire(import.meta.url);
/** A face as Fontsource has it. */
export const readFace = (face: Face): Promise<Buffer> => readFile(require.resolve(`@fontsource-variable/${face.file}`));

/** All signs that stand in the words of a folder. */
async function signsIn(folder: string): Promise<Set<string>> {
	const signs = new Set<string>();
	for (const { name, parentPath } of (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
		(one) => one.isFile() && WORDS.test(one.name) && !/[\\/]editions(?:[\\/]|$)/.test(one.parentPath),
	))
		for (const sign of await readFile(join(parentPath, name), 'utf8')) signs.add(sign);
	return signs;
}

/** Cuts the faces for an edition; gives the folder in which they lie as `alegreya.woff2`. Signs that a face does not have are passed over. */
export async function cutFonts(content: string, root: string): Promise<string> {
	const [told, shown] = await Promise.all([signsIn(content), signsIn(dirname(import.meta.dirname))]);
	const text = [...new Set([...ALWAYS, ...told, ...shown])].sort().join('');
	const sources = await Promise.all(faces.map(readFace));
	const key = createHash('sha256').update(text).update(JSON.stringify(faces));
	for (const source of sources) key.update(source);
	const folder = join(root, '.cache/fonts', key.digest('hex').slice(0, 16));
	await mkdir(folder, { recursive: true });
	for (const [at, { name, weight, features }] of faces.entries()) {
		const file = join(folder, `${name}.woff2`);
		if (existsSync(file)) continue;
		const cut = await subsetFont(sources[at] as Buffer, text, {
			targetFormat: 'woff2',
			variationAxes: { wght: weight },
			keepFeatures: features,
			noHinting: true,
		});
		// a build that goes on at the same time never reads half of it
		await writeFile(`${file}.${process.pid}`, cut);
		await rename(`${file}.${process.pid}`, file);
	}
	return folder;
}
