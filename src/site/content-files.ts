/** The edge to the disk: the files of a content folder, as `readEdition` takes them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Folders of `content/` that hold no part of the edition: a reader's own copy never leaves the reader's machine. */
const PRIVATE = new Set(['witness']);

/** Reads every file below `folder`, named by its path from there with `/`, in the order of the names. Hidden files are left out. */
export async function readContentFiles(folder: string): Promise<Map<string, Uint8Array>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((name) => !name.split('/').some((part) => part.startsWith('.') || PRIVATE.has(part)))
		.sort();
	return new Map(await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const)));
}
