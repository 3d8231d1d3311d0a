/** The frozen editions on the disk: every build publishes their files as they are, but for repairs of their styles and scripts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unpackFrozen } from '../../anchors/frozen-edition.ts';
import type { FrozenEdition } from '../../anchors/read-releases.ts';
import { repairFrozen } from '../../anchors/repairs.ts';

/** What was published of frozen editions. */
export interface PublishedFrozen {
	/** How many files. */
	files: number;
	/** The paths of their pages, `/a/p67a/`, each with the last version that has it. */
	pages: Map<string, string>;
}

/** Writes every frozen edition below `out/v/`. */
export async function publishFrozen(frozen: readonly FrozenEdition[], out: string): Promise<PublishedFrozen> {
	const pages = new Map<string, string>();
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
			// what stands in other people's pages has no frame that leads on
			if (/(?:^|\/)index\.html$/.test(path) && !path.startsWith('embed/'))
				pages.set(`/${path.slice(0, -'index.html'.length)}`, release.release);
		}
	}
	return { files: written, pages };
}
