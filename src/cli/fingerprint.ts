/**
 * `npm run fingerprint -- FILE`: from the copy the edition was made from, its division and `places.json`, writes `collation.json`.
 * `npm run fingerprint` alone takes over the places that an editor corrected in `witness/`, into both files.
 */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as usage from '#words/commands.ts';
import { nothingChanged, fingerprint as words } from '#words/messages-commands.ts';
import { buildFingerprint, type Fingerprint, toCollationFile } from '../collation/fingerprint.ts';
import { selectPassages } from '../collation/passages-of-copy.ts';
import { toPlacesFile } from '../collation/places.ts';
import { COLLATION, DIVISION, PLACES } from '../collation/read-collation.ts';
import { selectPlaces, takePlaces } from '../collation/take-places.ts';
import { parseWitness } from '../collation/witness.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compileFiles, compileFolder, contentFolder, requireEdition } from './content.ts';
import { defineCommand, isProgram, Refusal, run } from './run.ts';

export const fingerprintCommand = defineCommand({
	usage: usage.fingerprint,
	words: 1,
	run: (_values, [copy]) => (copy === undefined ? fromWitness(contentFolder()) : fromCopy(copy, contentFolder())),
});

if (isProgram(import.meta)) await run(fingerprintCommand);

async function fromCopy(copy: string, content: string): Promise<number> {
	const files = await readContent(content);
	// what is made anew is not asked what it was
	files.delete(COLLATION);
	const { edition, division, placesInCopy } = requireEdition(compileFiles(files), content);
	if (!division || !placesInCopy) throw new Refusal(words.bothNeeded(join(content, DIVISION), join(content, PLACES)));
	const owners = new Map([...edition.claims, ...edition.citations].map(({ id, passage }) => [id, passage]));
	const { passages, problems, missing } = selectPassages(await readFile(copy, 'utf8'), division, placesInCopy, owners);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	if (missing.length > 0) process.stdout.write(`${words.noPlaceYet(missing)}\n`);
	await write(buildFingerprint(passages), content);
	return problems.length > 0 ? 1 : 0;
}

async function fromWitness(content: string): Promise<number> {
	const { fingerprint: before } = await compileFolder(content);
	if (!before) throw new Refusal(words.nothingToCorrect(join(content, COLLATION)));
	const folder = join(content, 'witness');
	const pages = (await readdir(folder)).filter((page) => page.endsWith('.md')).sort();
	const witness = await Promise.all(pages.map(async (page) => parseWitness(await readFile(join(folder, page), 'utf8'))));
	const unread = witness.flatMap(({ problems }) => problems);
	if (unread.length > 0) throw new Refusal(`${unread.join('\n')}\n${nothingChanged}`);
	const { fingerprint, changed, problems } = takePlaces(
		before,
		witness.flatMap(({ passages }) => passages),
	);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	process.stdout.write(`${words.newPlaces(changed)}\n`);
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
	process.stdout.write(`${words.written(path, fingerprint.passages.length, shingles, size)}\n`);
}
