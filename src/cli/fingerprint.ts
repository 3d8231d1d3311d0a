/**
 * `npm run fingerprint -- FILE`: from the copy the edition was made from, its division and `places.json`, writes `collation.json`.
 * `npm run fingerprint` alone takes over the places that an editor corrected in `witness/`, into both files.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFingerprint, type Fingerprint, toCollationFile } from '../collation/fingerprint.ts';
import { selectPassages } from '../collation/passages-of-copy.ts';
import { toPlacesFile } from '../collation/places.ts';
import { COLLATION, DIVISION, PLACES } from '../collation/read-collation.ts';
import { selectPlaces, takePlaces } from '../collation/take-places.ts';
import { parseWitness } from '../collation/witness.ts';
import { formatMessages } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compile } from '../edition.ts';

const content = process.env['ELENCHUS_CONTENT'] ?? 'content';
const at = (file: string): string => join(content, file);

try {
	const [file] = process.argv.slice(2);
	process.exitCode = file === undefined ? await fromWitness() : await fromCopy(file);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
}

async function fromCopy(file: string): Promise<number> {
	const files = await readContent(content);
	// what is made anew is not asked what it was
	files.delete(COLLATION);
	const { edition, division, placesInCopy, messages } = compile(files);
	if (!edition) return refuse(formatMessages(messages));
	if (!division || !placesInCopy) return refuse(`A fingerprint is made from ${at(DIVISION)} and ${at(PLACES)}. Both must be there.\n`);
	const owners = new Map([...edition.claims, ...edition.citations].map(({ id, passage }) => [id, passage]));
	const { passages, problems, missing } = selectPassages(await readFile(file, 'utf8'), division, placesInCopy, owners);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	if (missing.length > 0) process.stdout.write(`No place yet, so not to be found in copies: ${missing.join(', ')}.\n`);
	const fingerprint = buildFingerprint(passages);
	await write(fingerprint);
	return problems.length > 0 ? 1 : 0;
}

async function fromWitness(): Promise<number> {
	const { edition, fingerprint: before, messages } = compile(await readContent(content));
	if (!edition) return refuse(formatMessages(messages));
	if (!before) return refuse(`There is no ${at(COLLATION)} whose places could be corrected. Make it with npm run fingerprint -- COPY.\n`);
	const pages = (await readdir(at('witness'))).filter((page) => page.endsWith('.md')).sort();
	const witness = await Promise.all(pages.map(async (page) => parseWitness(await readFile(join(at('witness'), page), 'utf8'))));
	const unread = witness.flatMap(({ problems }) => problems);
	if (unread.length > 0) return refuse(`${unread.join('\n')}\nNothing was changed.\n`);
	const { fingerprint, changed, problems } = takePlaces(
		before,
		witness.flatMap(({ passages }) => passages),
	);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	process.stdout.write(changed.length > 0 ? `New places: ${changed.join(', ')}.\n` : 'All places are as they were.\n');
	await writeFileSafely(at(PLACES), toPlacesFile(selectPlaces(fingerprint)));
	await write(fingerprint);
	return problems.length > 0 ? 1 : 0;
}

async function write(fingerprint: Fingerprint): Promise<void> {
	const file = toCollationFile(fingerprint);
	await writeFileSafely(at(COLLATION), file);
	const shingles = fingerprint.passages.reduce((sum, passage) => sum + passage.shingles.length / 2, 0);
	const size = (gzipSync(file).length / 1000).toFixed(1);
	process.stdout.write(
		`${at(COLLATION)}: ${fingerprint.passages.length} headings and passages, ${shingles} shingles, ${size} kB gzipped.\n`,
	);
}

function refuse(why: string): number {
	process.stderr.write(why);
	return 1;
}
