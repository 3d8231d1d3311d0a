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
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compileFiles, compileFolder, contentFolder, requireEdition } from './content.ts';
import { Refusal, run } from './run.ts';

await run({
	usage: `
npm run fingerprint -- COPY   makes content/collation.json of the copy the edition was made from, of division.tsv and of places.json
npm run fingerprint           takes over the places that were corrected in content/witness/, into places.json and collation.json`,
	words: 1,
	run: (_values, [copy]) => (copy === undefined ? fromWitness(contentFolder()) : fromCopy(copy, contentFolder())),
});

async function fromCopy(copy: string, content: string): Promise<number> {
	const files = await readContent(content);
	// what is made anew is not asked what it was
	files.delete(COLLATION);
	const { edition, division, placesInCopy } = requireEdition(compileFiles(files), content);
	if (!division || !placesInCopy)
		throw new Refusal(`A fingerprint is made from ${join(content, DIVISION)} and ${join(content, PLACES)}. Both must be there.`);
	const owners = new Map([...edition.claims, ...edition.citations].map(({ id, passage }) => [id, passage]));
	const { passages, problems, missing } = selectPassages(await readFile(copy, 'utf8'), division, placesInCopy, owners);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	if (missing.length > 0) process.stdout.write(`No place yet, so not to be found in copies: ${missing.join(', ')}.\n`);
	await write(buildFingerprint(passages), content);
	return problems.length > 0 ? 1 : 0;
}

async function fromWitness(content: string): Promise<number> {
	const { fingerprint: before } = await compileFolder(content);
	if (!before)
		throw new Refusal(`There is no ${join(content, COLLATION)} whose places could be corrected. Make it with npm run fingerprint -- COPY.`);
	const folder = join(content, 'witness');
	const pages = (await readdir(folder)).filter((page) => page.endsWith('.md')).sort();
	const witness = await Promise.all(pages.map(async (page) => parseWitness(await readFile(join(folder, page), 'utf8'))));
	const unread = witness.flatMap(({ problems }) => problems);
	if (unread.length > 0) throw new Refusal(`${unread.join('\n')}\nNothing was changed.`);
	const { fingerprint, changed, problems } = takePlaces(
		before,
		witness.flatMap(({ passages }) => passages),
	);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	process.stdout.write(changed.length > 0 ? `New places: ${changed.join(', ')}.\n` : 'All places are as they were.\n');
	await writeFileSafely(join(content, PLACES), toPlacesFile(selectPlaces(fingerprint)));
	await write(fingerprint, content);
	return problems.length > 0 ? 1 : 0;
}

async function write(fingerprint: Fingerprint, content: string): Promise<void> {
	const path = join(content, COLLATION);
	const file = toCollationFile(fingerprint);
	await writeFileSafely(path, file);
	const shingles = fingerprint.passages.reduce((sum, passage) => sum + passage.shingles.length / 2, 0);
	const size = (gzipSync(file).length / 1000).toFixed(1);
	process.stdout.write(`${path}: ${fingerprint.passages.length} headings and passages, ${shingles} shingles, ${size} kB gzipped.\n`);
}
