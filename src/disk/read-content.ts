/** The edge to the disk: a content folder as `compile` takes it. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A reader's own copy never leaves the reader's machine, so it is not even read here. */
const PRIVATE = 'witness';

/** Reads all files below `dir`: path from there, with `/` → bytes, in the order of the paths. Hidden files and `witness/` are left out. */
export async function readContent(dir: string): Promise<Map<string, Uint8Array>> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep))
		.filter((path) => path[0] !== PRIVATE && !path.some((part) => part.startsWith('.')))
		.map((path) => path.join('/'))
		.sort();
	return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(dir, path))] as const)));
}

/** The folder that was named, else `ELENCHUS_CONTENT`, else `content`. */
export const contentFolder = (named?: string): string => named || process.env['ELENCHUS_CONTENT'] || 'content';
