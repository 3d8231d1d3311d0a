/**
 * The faces of the pages, cut to the signs that the edition and its interface use, to the weights they are set in, and to the features of type the
 * pages ask for: less than half as heavy, so that words stand in them at once. Made once for the same signs, and kept in `.cache/`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import alegreya from '@fontsource-variable/alegreya/unicode.json' with { type: 'json' };
import sourceSans from '@fontsource-variable/source-sans-3/unicode.json' with { type: 'json' };
import subsetFont from 'subset-font';
import { language } from '#words/grammar.ts';
import { writeFileSafely } from '../../disk/write-file.ts';
import { findLanguage, usualLanguage } from '../../words/languages.ts';

/** Signs that no file need name: letters, figures and punctuation of English, what bibliographies and the maps set. */
const ALWAYS = ` ${String.fromCharCode(...Array.from({ length: 0x7e - 0x20 }, (_, index) => 0x21 + index))}\u00a0–—‘’“”…·•¶§×−→←↔°©`;
/** What the interface says, in the language at hand. */
const PHRASES = join(import.meta.dirname, '../../words', findLanguage(language) ?? usualLanguage);
const WORDS = /\.(?:md|ya?ml|json|bib|astro)$/;

interface Face {
	/** As the style sheet asks for it. */
	name: string;
	/** As the pages set it. */
	family: string;
	style: 'normal' | 'italic';
	/** In Fontsource, and its parts there with the ranges of their signs: `U+0370-0377,U+037F`. */
	font: string;
	parts: Readonly<Record<string, string>>;
	/** The weights that are set: a range, or the one that others are made of. */
	weight: number | { min: number; max: number };
	features: string[];
}
export const faces: readonly Face[] = [
	{
		name: 'alegreya',
		family: 'Alegreya',
		style: 'normal',
		font: 'alegreya',
		parts: alegreya,
		weight: { min: 400, max: 600 },
		features: ['kern', 'liga'],
	},
	{
		name: 'alegreya-italic',
		family: 'Alegreya',
		style: 'italic',
		font: 'alegreya',
		parts: alegreya,
		weight: 400,
		features: ['kern', 'liga'],
	},
	{
		name: 'source-sans',
		family: 'Source Sans',
		style: 'normal',
		font: 'source-sans-3',
		parts: sourceSans,
		weight: { min: 400, max: 600 },
		features: ['kern', 'tnum', 'lnum'],
	},
];
/** The part that every page has. */
const LATIN = 'latin';
const require = createRequire(import.meta.url);
/** A part of a face as Fontsource has it. */
export const readFace = ({ font, style }: Face, part = LATIN): Promise<Buffer> =>
	readFile(require.resolve(`@fontsource-variable/${font}/files/${font}-${part}-wght-${style}.woff2`));

/** Whether a sign is in one of the ranges of a part. */
function isIn(ranges: string, sign: string): boolean {
	const point = sign.codePointAt(0) as number;
	return ranges.split(',').some((range) => {
		const [from, to = from] = range
			.replace('U+', '')
			.split('-')
			.map((digits) => Number.parseInt(digits, 16));
		return from !== undefined && point >= from && point <= (to as number);
	});
}

/** What of a text other parts than the Latin one have, each sign in the first that has it: part → signs. */
export function findParts({ parts }: Pick<Face, 'parts'>, text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const sign of new Set(text)) {
		if (isIn(parts[LATIN] ?? '', sign)) continue;
		const part = Object.keys(parts).find((name) => name !== LATIN && isIn(parts[name] as string, sign));
		if (part) found.set(part, (found.get(part) ?? '') + sign);
	}
	return found;
}

/** All signs that stand in the words of a folder. */
async function signsIn(folder: string, files = WORDS): Promise<Set<string>> {
	const signs = new Set<string>();
	for (const { name, parentPath } of (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
		(one) => one.isFile() && files.test(one.name) && !/[\\/]editions(?:[\\/]|$)/.test(one.parentPath),
	))
		for (const sign of await readFile(join(parentPath, name), 'utf8')) signs.add(sign);
	return signs;
}

/**
 * Cuts the faces for an edition; gives the folder in which they lie as `alegreya.woff2`. Signs that a face does not have are passed over. For
 * letters beyond the Latin part there are more files, and `more.css` has a rule for each: loaded by the pages on which such a letter stands.
 */
export async function cutFonts(content: string, root: string): Promise<string> {
	const [told, shown, said] = await Promise.all([signsIn(content), signsIn(dirname(import.meta.dirname)), signsIn(PHRASES, /\.ts$/)]);
	const text = [...new Set([...ALWAYS, ...told, ...shown, ...said])].sort().join('');
	const pieces = faces.flatMap((face) => [
		{ face, part: LATIN, signs: text, file: face.name },
		...[...findParts(face, text)].map(([part, signs]) => ({ face, part, signs, file: `${face.name}-${part}` })),
	]);
	const sources = await Promise.all(pieces.map(({ face, part }) => readFace(face, part)));
	const key = createHash('sha256').update(JSON.stringify(pieces));
	for (const source of sources) key.update(source);
	const folder = join(root, '.cache/fonts', key.digest('hex').slice(0, 16));
	await mkdir(folder, { recursive: true });
	for (const [index, { face, signs, file }] of pieces.entries()) {
		await keep(join(folder, `${file}.woff2`), () =>
			subsetFont(sources[index] as Buffer, signs, {
				targetFormat: 'woff2',
				variationAxes: { wght: face.weight },
				keepFeatures: face.features,
				noHinting: true,
			}),
		);
	}
	await keep(join(folder, 'more.css'), async () =>
		['/* Letters beyond the Latin part. */', ...pieces.filter(({ part }) => part !== LATIN).map(toRule)].join('\n'),
	);
	return folder;
}

/** Makes a file unless it is there. Whoever cuts the same fonts at the same time never reads half of it. */
async function keep(file: string, make: () => Promise<string | Buffer>): Promise<void> {
	if (!existsSync(file)) await writeFileSafely(file, await make());
}

function toRule({ face, signs, file }: { face: Face; signs: string; file: string }): string {
	const range = [...signs].map((sign) => `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase()}`).join(', ');
	const weight = typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`;
	return `@font-face {
	font-family: "${face.family}";
	font-weight: ${weight};
	font-style: ${face.style};
	font-display: swap;
	src: url("@fonts/${file}.woff2") format("woff2");
	unicode-range: ${range};
}`;
}
