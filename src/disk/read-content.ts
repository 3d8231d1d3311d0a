/** The edge to the disk: a content folder as `compile` takes it. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A reader's own copy never leaves the reader's machine, so it is not even read here. */
const PRIVATE = 'witness';
/** What systems and editors leave beside files: nothing that somebody has written. */
const LEFT_BEHIND = /^(?:\..*|.*~|#.*#|Thumbs\.db|desktop\.ini|Icon\r)$/i;

/**
 * Reads all files below `dir`: path from there, with `/` → bytes, in the order of the paths. Links are followed. Hidden files, what editors leave
 * behind and `witness/` are left out.
 */
export async function readContent(dir: string): Promise<Map<string, Uint8Array>> {
	const paths = (await listFiles(dir)).sort();
	return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(dir, path))] as const)));
}

/** The files below `dir`/`below`. `above` are the true paths of the folders around it, in which a link may not lead back. */
async function listFiles(dir: string, below = '', above: readonly string[] = []): Promise<string[]> {
	const folder = join(dir, below);
	const around = [...above, await realpath(folder)];
	const found = (await readdir(folder, { withFileTypes: true })).map(async (entry) => {
		const path = `${below}${entry.name}`;
		if (LEFT_BEHIND.test(entry.name) || path === PRIVATE) return [];
		// a link that leads nowhere throws, as a file that can't be read does
		const { isFile, isDirectory } = entry.isSymbolicLink() ? await kindOf(join(dir, path)) : kind(entry);
		if (isFile) return [path];
		if (!isDirectory || around.includes(await realpath(join(dir, path)))) return [];
		return listFiles(dir, `${path}/`, around);
	});
	return (await Promise.all(found)).flat();
}

const kind = (entry: { isFile(): boolean; isDirectory(): boolean }) => ({ isFile: entry.isFile(), isDirectory: entry.isDirectory() });
const kindOf = async (path: string) => kind(await stat(path));

/** The folder that was named, else `ELENCHUS_CONTENT`, else `content`. */
export const contentFolder = (named?: string): string => named || process.env['ELENCHUS_CONTENT'] || 'content';
