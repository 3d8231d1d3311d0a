/** Pages at addresses that frozen pages lead to in the newest edition, which has nothing there any more. */
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the pattern is built, and what stands in it for the version. */
export const LEFT = '/left-behind/';
export const SOME_VERSION = '0.0.0';

/**
 * Of each page of a full frozen edition the frame leads to the same page of the newest. Where there is none, one is written from the pattern that
 * says so and leads back. `pages` are the paths of frozen pages (`/questions/rests-on/p25b/`) with the last version that has each. The pattern
 * itself is taken away. Gives the addresses that were filled.
 */
export async function writeLeftPages(out: string, pages: ReadonlyMap<string, string>): Promise<string[]> {
	const pattern = join(out, LEFT, 'index.html');
	const html = await readFile(pattern, 'utf8');
	await rm(join(out, LEFT), { recursive: true });
	const written: string[] = [];
	for (const [path, version] of pages) {
		const file = join(out, path, 'index.html');
		if (await exists(file)) continue;
		await mkdir(dirname(file), { recursive: true });
		await writeFile(
			file,
			html.replaceAll(LEFT, () => path).replaceAll(SOME_VERSION, () => version),
		);
		written.push(path);
	}
	return written.sort();
}

const exists = (file: string): Promise<boolean> =>
	access(file).then(
		() => true,
		() => false,
	);
