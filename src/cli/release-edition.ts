/** `npm run release`, with what it does to the world passed in: a builder, a clock, a folder. */

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { release as words } from '#words/messages-commands.ts';
import { frozenPath, packFrozen } from '../anchors/frozen-edition.ts';
import { LEDGER } from '../anchors/ledger.ts';
import { ARCHIVE_SUMS, addArchiveSum } from '../anchors/read-releases.ts';
import { measureRelease, type ReleaseSize } from '../anchors/release-size.ts';
import { createMessage, isError, type Message } from '../diagnostics/messages.ts';
import { toText } from '../disk/file-text.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import type { Edition } from '../model/edition.ts';
import { buildReleaseFiles } from './build-release.ts';
import { prepareRelease } from './prepare-release.ts';

export interface ReleaseOptions {
	/** The content folder. */
	folder: string;
	version: string;
	/** The day of the release, such as 2026-11-23. */
	date: string;
	/** Writes the files of a release by their paths within it; throws when it can't. `buildReleaseFiles`, but for tests. */
	build?(edition: Edition, date: string): Promise<ReadonlyMap<string, string | Uint8Array>>;
}
export interface Released {
	messages: Message[];
	/** What was written below the content folder, with sizes in bytes; nothing when there is an error. */
	written: { path: string; size: number }[];
	/** Files in the frozen edition. */
	pages: number;
	/** How large it is where nothing of it is in the store yet; undefined when there is an error. */
	size?: ReleaseSize;
	/** What was released, and its files; undefined when there is an error. */
	released?: { edition: Edition; files: ReadonlyMap<string, Uint8Array> };
}

/**
 * Releases an edition: checks it, writes its pages and maps as they will stay, packs them, writes what
 * has changed since the last, and closes the ledger. The ledger is written last, so an interruption releases nothing; what is left
 * of it is written anew by the next try.
 */
export async function releaseEdition({ folder, version, date, build = buildReleaseFiles }: ReleaseOptions): Promise<Released> {
	const files = await readContent(folder);
	const { release, messages } = prepareRelease(files, version, date);
	if (!release) return { messages, written: [], pages: 0 };

	const built = new Map(
		[...(await build(release.edition, date))].map(([path, content]) => [
			path,
			typeof content === 'string' ? Buffer.from(content) : content,
		]),
	);
	const { archive, manifest } = packFrozen(built);
	if (!isSame(files, await readContent(folder))) {
		return {
			messages: [...messages, createMessage('anchor-edition', { file: 'edition.yml', line: 1, column: 1 }, words.changedMeanwhile)],
			written: [],
			pages: 0,
		};
	}
	const sums = addArchiveSum(toText(files.get(ARCHIVE_SUMS) ?? '').text, version, archive);
	const outputs: [path: string, content: string | Uint8Array][] = [
		[frozenPath(version), archive],
		[ARCHIVE_SUMS, sums],
	];
	if (release.report !== undefined) outputs.push([`editions/${version}-changes.md`, release.report]);
	outputs.push([LEDGER, release.ledgerText(manifest)]);
	await mkdir(join(folder, dirname(frozenPath(version))), { recursive: true });
	for (const [path, content] of outputs) await writeFileSafely(join(folder, path), content);
	const written = outputs.map(([path, content]) => ({ path, size: Buffer.byteLength(content) }));
	return {
		messages: messages.filter((message) => !isError(message)),
		written,
		pages: built.size,
		size: measureRelease(version, built),
		released: { edition: release.edition, files: built },
	};
}

function isSame(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): boolean {
	return (
		before.size === after.size && [...before].every(([path, bytes]) => Buffer.compare(bytes, after.get(path) ?? Buffer.alloc(0)) === 0)
	);
}
