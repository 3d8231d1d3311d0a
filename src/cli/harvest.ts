/**
 * `npm run harvest -- EDITION …`: puts the records of other editions into `records/` of the content, so that lines may point at their claims.
 * From then on nothing is fetched: the build and every reader have what was harvested.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as words from '#words/messages-harvest.ts';
import { asCalled } from '../disk/as-called.ts';
import { contentFolder } from '../disk/content-folder.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { harvest } from '../library/harvest.ts';
import type { EditionRecords } from '../model/records.ts';
import { decodeFiles } from '../text/decode-files.ts';
import { parseHarvested } from '../text/parse-harvested.ts';
import { toSlug } from '../text/slug.ts';
import { fetchRecords } from './fetch-records.ts';
import { defineCommand, isProgram, Misuse, run } from './run.ts';

export const harvestCommand = defineCommand({
	usage: words.usage,
	options: { into: { type: 'string' } },
	words: Number.POSITIVE_INFINITY,
	async run({ into }, named) {
		if (named.length === 0) throw new Misuse(words.noneNamed);
		const content = contentFolder(into);
		const known = parseHarvested(decodeFiles(await readContent(content)).sources).harvested;
		const fetched = await Promise.all(named.map(fetchRecords));
		const { editions, faults } = harvest(fetched);
		for (const fault of faults) process.stderr.write(asCalled(`${fault}\n`));
		for (const records of editions) {
			const { address, version } = records.edition;
			const before = known.find((one) => one.records.edition.address === address && one.records.edition.version === version);
			const file = before?.file ?? `records/${nameOf(records)}.jsonl`;
			await mkdir(join(content, 'records'), { recursive: true });
			await writeFileSafely(join(content, file), textOf(records, fetched));
			console.log(words.harvested(records.edition.short, version, records.claims.length, join(content, file)));
			const older = known.filter((one) => one.records.edition.address === address && one !== before);
			for (const { records: old, file: at } of older)
				for (const line of describeChanges(old, records)) console.log(words.since(old.edition.version, at, line));
		}
		return editions.length > 0 && faults.length === 0 ? 0 : 1;
	},
});

/** `led-out-1.0.0`. */
const nameOf = ({ edition }: EditionRecords): string =>
	`${
		toSlug(edition.short)
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 40) || 'edition'
	}-${edition.version.replace(/[^0-9a-z.-]/gi, '').toLowerCase()}`;

/** The record as it was fetched, byte for byte: its hash is of these bytes. */
function textOf(records: EditionRecords, fetched: Awaited<ReturnType<typeof fetchRecords>>[]): string {
	const { sha256 } = records.edition;
	return fetched.flatMap((one) => ('text' in one && one.text.includes(sha256) ? [one.text] : []))[0] as string;
}

/** What became of claims between two versions, as far as a line may point at them: those that are gone, and those that say something else. */
function describeChanges(older: EditionRecords, newer: EditionRecords): string[] {
	const now = new Map(newer.claims.map((claim) => [claim.id, claim]));
	return older.claims.flatMap((claim) => {
		const after = now.get(claim.id);
		if (!after) return [words.gone(claim.id)];
		return after.words === claim.words ? [] : [words.reworded(claim.id, claim.words, after.words)];
	});
}

if (isProgram(import.meta)) await run(harvestCommand);
