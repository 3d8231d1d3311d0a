/** The witness on the disk: what an editor wrote into it is never lost, and a poorer copy takes no richer one's place without a trace. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWitness } from '../collation/witness.ts';
import { writeFileSafely } from '../disk/write-file.ts';

/** What was written last, so that it is known what was changed since: name → hash. */
const WRITTEN = '.written.json';

/** The pages that were there: the folder they were moved into, and what they have that the new ones have not: corrections, or so many passages more. */
export interface Before {
	kept: string;
	more: 'corrections' | number;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes the pages of a witness in place of those before. Where these were corrected since they were written, or have passages that the new ones
 * have not, they are moved into a folder beside, which is named.
 */
export async function writeWitness(folder: string, pages: ReadonlyMap<string, string>): Promise<Before | undefined> {
	await mkdir(folder, { recursive: true });
	const before = await readPages(folder);
	const written = await readWritten(folder);
	const isEdited = [...before].some(([page, text]) => written[page] !== hash(text));
	const found = new Set([...pages.values()].flatMap((text) => parseWitness(text).passages.map(({ id }) => id)));
	const lacking = [...before.values()].flatMap((text) => parseWitness(text).passages).filter(({ id }) => !found.has(id)).length;
	const isSame = before.size === pages.size && [...before].every(([page, text]) => pages.get(page) === text);
	const more = isSame ? undefined : isEdited ? 'corrections' : lacking > 0 ? lacking : undefined;
	const kept = more === undefined ? undefined : await findFree(folder);
	if (kept) await mkdir(kept);
	for (const page of before.keys()) await (kept ? rename(join(folder, page), join(kept, page)) : rm(join(folder, page)));
	await Promise.all([...pages].map(([page, markdown]) => writeFileSafely(join(folder, page), markdown)));
	await writeFileSafely(
		join(folder, WRITTEN),
		`${JSON.stringify(Object.fromEntries([...pages].map(([page, text]) => [page, hash(text)])))}\n`,
	);
	return kept === undefined || more === undefined ? undefined : { kept, more };
}

async function readPages(folder: string): Promise<Map<string, string>> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
	return new Map(
		await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')])),
	);
}

async function readWritten(folder: string): Promise<Record<string, unknown>> {
	try {
		return JSON.parse(await readFile(join(folder, WRITTEN), 'utf8')) ?? {};
	} catch {
		return {};
	}
}

async function findFree(folder: string): Promise<string> {
	const names = new Set(await readdir(folder));
	let number = 1;
	while (names.has(`before-${number}`)) number++;
	return join(folder, `before-${number}`);
}
