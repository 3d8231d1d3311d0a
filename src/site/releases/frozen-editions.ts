/** The frozen editions on the disk: every build publishes their files as they are. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unpackFrozen } from '../../anchors/frozen-edition.ts';
import type { FrozenEdition } from '../../anchors/read-releases.ts';

/** Writes every frozen edition below `out/v/`. Gives the number of files. */
export async function publishFrozen(frozen: readonly FrozenEdition[], out: string): Promise<number> {
	let written = 0;
	for (const { release, archive } of frozen) {
		const { files } = unpackFrozen(release, archive);
		// compiling opened this very archive and found nothing
		if (!files) throw new Error(`Edition ${release.release} can’t be opened.`);
		const folders = new Set<string>();
		for (const [path, bytes] of files) {
			const file = join(out, 'v', release.release, path);
			const folder = dirname(file);
			if (!folders.has(folder)) await mkdir(folder, { recursive: true });
			folders.add(folder);
			await writeFile(file, bytes);
			written += 1;
		}
	}
	return written;
}
