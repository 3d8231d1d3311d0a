/** The frozen editions on the disk: every build publishes their files as they are, but for repairs of their styles and scripts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unpackFrozen } from '../../anchors/frozen-edition.ts';
import type { FrozenEdition } from '../../anchors/read-releases.ts';
import { measureRelease, type ReleaseSize } from '../../anchors/release-size.ts';
import { repairFrozen } from '../../anchors/repairs.ts';

/** The store that releases share, among the files of each. */
const STORE = 'o/';

/** A frozen edition without what it says. */
export type FrozenArchive = Pick<FrozenEdition, 'release' | 'archive' | 'repairs'>;

/** What was published of frozen editions. */
export interface PublishedFrozen {
	/** How many files. */
	files: number;
	/** The paths of their pages, `/a/p67a/`, each with the last version that has it. */
	pages: Map<string, string>;
	/** What each release of one page a passage adds to the site. */
	added: ReleaseSize[];
}

/**
 * Writes every frozen edition below `out/v/`, and what is alike in several of them once below `out/o/`: there a name is made of the content, which
 * the checksums of each archive hold. It waits for the disk, which for so many small files costs a third of what promises do; so it is called in a
 * thread (`frozen-thread.ts`).
 */
export function publishFrozen(frozen: readonly FrozenArchive[], out: string): PublishedFrozen {
	const pages = new Map<string, string>();
	const stored = new Set<string>();
	const added: ReleaseSize[] = [];
	let written = 0;
	for (const { release, archive, repairs } of frozen) {
		const { files } = unpackFrozen(release, archive);
		// compiling opened this very archive and found nothing
		if (!files) throw new Error(`Edition ${release.release} can’t be opened.`);
		const folders = new Set<string>();
		const repaired = repairFrozen(files, repairs).files;
		if (release.pages !== undefined) added.push(measureRelease(release.release, repaired, stored));
		for (const [path, bytes] of repaired) {
			const file = path.startsWith(STORE) ? join(out, path) : join(out, 'v', release.release, path);
			if (path.startsWith(STORE)) {
				if (stored.has(path)) continue;
				stored.add(path);
			}
			const folder = dirname(file);
			if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
			folders.add(folder);
			writeFileSync(file, bytes);
			written += 1;
			// pages of an edition with one for each passage lead only to addresses that are promised; what stands in other people's pages has no frame
			if (release.pages === undefined && /(?:^|\/)index\.html$/.test(path) && !path.startsWith('embed/'))
				pages.set(`/${path.slice(0, -'index.html'.length)}`, release.release);
		}
	}
	return { files: written, pages, added };
}
