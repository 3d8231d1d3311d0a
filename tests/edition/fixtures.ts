/** Tiny whole editions, and broken ones written as the few files in which they differ from a whole one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/disk/read-content.ts';

const FOLDER = join(import.meta.dirname, '../fixtures');

/** Path of a fixture. */
export const fixturePath = (...names: string[]): string => join(FOLDER, ...names);

/** Names of the fixtures in a folder, in order. */
export const fixtureNames = (folder: string): string[] => readdirSync(fixturePath(folder)).sort();

/** The files of a tiny edition. */
export const readFixture = (name: string): Promise<Map<string, Uint8Array>> => readContent(fixturePath(name));

/**
 * The files of a broken edition: those of `base`, replaced or joined by its own. A file whose name ends in `.absent` takes the one
 * of that name away; `messages.txt` is what is expected.
 */
export async function readBroken(base: string, name: string): Promise<Map<string, Uint8Array>> {
	const files = await readFixture(base);
	for (const [path, content] of await readContent(fixturePath('broken', name))) {
		if (path.endsWith('.absent')) files.delete(path.slice(0, -'.absent'.length));
		else if (path !== 'messages.txt') files.set(path, content);
	}
	return files;
}
