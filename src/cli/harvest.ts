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
import { comparableAddress } from '../formats/comparable-address.ts';
import { harvest } from '../library/harvest.ts';
import type { EditionRecord, EditionRecords } from '../model/records.ts';
import { decodeFiles } from '../text/decode-files.ts';
import { parseHarvested } from '../text/parse-harvested.ts';
import { parseInfo } from '../text/parse-info.ts';
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
		const { sources } = decodeFiles(await readContent(content));
		const known = parseHarvested(sources).harvested;
		const files = new Set(known.map(({ file }) => file));
		const own = parseInfo(sources.get('edition.yml')).info?.baseUrl;
		const { editions, texts, faults } = harvest(await Promise.all(named.map(fetchRecords)));
		for (const fault of faults) process.stderr.write(asCalled(`${fault}\n`));
		let taken = 0;
		for (const [index, records] of editions.entries()) {
			const { address, version, short } = records.edition;
			if (own !== undefined && isSame(address, own)) {
				process.stderr.write(asCalled(`${words.own(short, address)}\n`));
				continue;
			}
			const versions = known.filter((one) => isSame(one.records.edition.address, address));
			const before = versions.find((one) => one.records.edition.version === version);
			const file = before?.file ?? freeName(records.edition, files);
			files.add(file);
			await mkdir(join(content, 'records'), { recursive: true });
			// byte for byte: its hash is of these bytes
			await writeFileSafely(join(content, file), texts[index] as string);
			taken++;
			console.log(words.harvested(short, version, records.claims.length, join(content, file)));
			for (const { records: old, file: oldFile } of versions.filter((one) => one !== before))
				for (const line of describeChanges(old, records)) console.log(words.since(old.edition.version, oldFile, line));
		}
		return taken === named.length ? 0 : 1;
	},
});

const isSame = (one: string, other: string): boolean => comparableAddress(one) === comparableAddress(other);

/** `records/led-out-1.0.0.jsonl`; with a number where another edition of that name has it. What has no Latin letter is called by its host. */
function freeName({ short, version, address }: EditionRecord, taken: ReadonlySet<string>): string {
	const number = toName(version) || '0';
	const name = `records/${toName(toSlug(short)) || toName(new URL(address).hostname) || 'edition'}`;
	const names = Array.from({ length: taken.size + 1 }, (_, index) => `${name}${index === 0 ? '' : `-${index + 1}`}-${number}.jsonl`);
	return names.find((one) => !taken.has(one)) as string;
}

/** The part of a name that any disk takes. */
const toName = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9.]+/g, '-')
		.replace(/[.-]*\.[.-]*/g, '.')
		.slice(0, 40)
		.replace(/^[.-]+|[.-]+$/g, '');

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
