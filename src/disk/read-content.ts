/** The edge to the disk: a content folder as `compile` takes it. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { system } from '#words/messages-commands.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A reader's own copy never leaves the reader's machine, so it is not even read here. */
const PRIVATE = 'witness';
/** What only files are called. */
const FILE_NAME = /\.(?:md|ya?ml|jsonl?|tsv|zst|png|jpe?g|webp|avif|svg)$|^SHA256SUMS$/i;
/** What systems and editors leave beside files: nothing that somebody has written. */
const LEFT_BEHIND = /^(?:\..*|.*~|#.*#|Thumbs\.db|desktop\.ini|Icon\r|node_modules)$/i;

/**
 * Reads all files below `dir`: path from there, with `/` → bytes, in the order of the paths. Links are followed. Hidden files, what editors leave
 * behind and `witness/` are left out. What is there and can't be read is an `UnreadableFile`. Throws where there is no such folder.
 */
export async function readContent(dir: string): Promise<Map<string, Uint8Array>> {
	const paths = (await listFiles(dir)).sort();
	return new Map(await Promise.all(paths.map(async (path) => [path, await read(join(dir, path))] as const)));
}

const read = (path: string): Promise<Uint8Array> =>
	readFile(path).catch(({ code, message }: NodeJS.ErrnoException) => new UnreadableFile(system[code ?? ''] ?? message));

/** The files below `dir`/`below`. `above` are the true paths of the folders around it, in which a link may not lead back. */
async function listFiles(dir: string, below = '', above: readonly string[] = []): Promise<string[]> {
	const folder = join(dir, below);
	const around = [...above, await realpath(folder)];
	const found = (await readdir(folder, { withFileTypes: true })).map(async (entry): Promise<string[]> => {
		const path = `${below}${entry.name}`;
		if (LEFT_BEHIND.test(entry.name) || path === PRIVATE) return [];
		const { isFile, isDirectory } = entry.isSymbolicLink() ? await kindOf(join(dir, path)) : kind(entry);
		// a link that leads nowhere, or a folder that is called as a file is: reading it says what is wrong
		if (isFile || (isDirectory && FILE_NAME.test(entry.name))) return [path];
		if (!isDirectory) return [];
		try {
			return around.includes(await realpath(join(dir, path))) ? [] : await listFiles(dir, `${path}/`, around);
		} catch {
			return [path];
		}
	});
	return (await Promise.all(found)).flat();
}

const kind = (entry: { isFile(): boolean; isDirectory(): boolean }) => ({ isFile: entry.isFile(), isDirectory: entry.isDirectory() });
const kindOf = (path: string) => stat(path).then(kind, () => ({ isFile: true, isDirectory: false }));
