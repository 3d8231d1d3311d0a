/** The frozen editions on the disk: every build publishes their files as they are, but for repairs of their styles and scripts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unpackFrozen } from '../../anchors/frozen-edition.ts';
import type { FrozenEdition } from '../../anchors/read-releases.ts';
import { repairFrozen } from '../../anchors/repairs.ts';

/** Writes every frozen edition below `out/v/`. Gives the number of files. */
export async function publishFrozen(frozen: readonly FrozenEdition[], out: string): Promise<number> {
	let written = 0;
	for (const { release, archive, repairs } of frozen) {
		const { files } = unpackFrozen(release, archive);
		// compiling opened this very archive and found nothing
		if (!files) throw new Error(`Edition ${release.release} can’t be opened.`);
		const folders = new Set<string>();
		for (const [path, bytes] of repairFrozen(files, repairs).files) {
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
