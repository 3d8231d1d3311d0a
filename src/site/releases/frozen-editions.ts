/** The frozen editions on the disk: their data for comparing, and their files, which every build publishes as they are. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkReleased } from '../../anchors/check-released.ts';
import { frozenPath, hashBytes, unpackFrozen } from '../../anchors/frozen-edition.ts';
import type { Ledger, Release } from '../../anchors/ledger.ts';
import { isError, type Message } from '../../diagnostics/messages.ts';
import type { EditionData } from '../../model/edition.ts';
import type { ContentFiles } from '../../text/decode-files.ts';

/** What was read from an archive with these bytes, so that a live edit does not open it again. */
const opened = new Map<string, { data: EditionData | undefined; messages: Message[] }>();

function open(release: Release, archive: Uint8Array): { data: EditionData | undefined; messages: Message[] } {
	const key = `${release.release} ${release.manifest} ${hashBytes(archive)}`;
	const before = opened.get(key);
	if (before) return before;
	const { files, messages } = unpackFrozen(release, archive);
	const json = files?.get('data/edition.json');
	const read = { data: json && (JSON.parse(new TextDecoder().decode(json)) as EditionData), messages };
	opened.set(key, read);
	return read;
}

/**
 * The data of every edition that was frozen, by version. A byte that is not as it was released is an error, and so is a ledger without
 * the lines of what was; missing archives are told elsewhere.
 */
export function readArchives(files: ContentFiles, ledger: Ledger): { archives: Map<string, EditionData>; messages: Message[] } {
	const archives = new Map<string, EditionData>();
	const messages: Message[] = [];
	for (const release of ledger.releases) {
		const archive = files.get(frozenPath(release.release));
		if (archive === undefined || release.manifest === undefined) continue;
		const { data, messages: found } = open(release, Buffer.from(archive));
		messages.push(...found);
		if (!data) continue;
		messages.push(...checkReleased(data, ledger, release));
		archives.set(release.release, data);
	}
	return { archives, messages };
}

/** Writes every frozen edition below `out/v/`, checked against its checksums. Gives the number of files; throws when one is not as it was released. */
export async function publishFrozen(content: string, { releases }: Ledger, out: string): Promise<number> {
	let written = 0;
	for (const release of releases) {
		if (release.manifest === undefined) continue;
		const { files, messages } = unpackFrozen(release, await readFile(join(content, frozenPath(release.release))));
		if (!files) throw messages.find(isError) ?? new Error(`Edition ${release.release} can’t be opened.`);
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
