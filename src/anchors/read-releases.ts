/** The released editions of a content folder: each opened, and held to its checksums and to the ledger. */
import { createMessage, isError, type Message } from '../diagnostics/messages.ts';
import type { EditionData } from '../model/edition.ts';
import { checkReleased, checkReleasesListed } from './check-released.ts';
import { checkFrozenPresent, frozenPath, hashBytes, unpackFrozen } from './frozen-edition.ts';
import type { Ledger, Release } from './ledger.ts';

/** An edition that was frozen: as it was released, and what it says. */
export interface FrozenEdition {
	release: Release;
	/** The bytes of `editions/<version>.tar.zst`, which hold every file of it. */
	archive: Uint8Array;
	data: EditionData;
}

/**
 * Opens every edition that was frozen, oldest first. Reports one that is missing, or has a byte that is not as it was released; and, of a
 * ledger that could be read whole (`sound`), editions it does not list and lines it has lost. `version` is the one that is drafted.
 */
export function readReleases(
	files: ReadonlyMap<string, string | Uint8Array>,
	ledger: Ledger,
	{ sound, version }: { sound: boolean; version: string | undefined },
): { frozen: FrozenEdition[]; messages: Message[] } {
	const messages = checkFrozenPresent(ledger, files);
	const frozen: FrozenEdition[] = [];
	for (const release of ledger.releases) {
		const content = files.get(frozenPath(release.release));
		if (content === undefined || release.manifest === undefined) continue;
		const archive = Buffer.from(content);
		const { data, messages: found } = open(release, archive);
		messages.push(...found);
		if (!data) continue;
		if (sound) messages.push(...checkReleased(data, ledger, release));
		frozen.push({ release, archive, data });
	}
	if (sound && version !== undefined) messages.push(...checkReleasesListed(ledger, files, version));
	return { frozen, messages };
}

interface Opened {
	data: EditionData | undefined;
	messages: readonly Message[];
}

/** What was read from an archive of these bytes: it takes a second, and a live edit changes none. */
const opened = new Map<string, Opened>();

function open(release: Release, archive: Uint8Array): Opened {
	const key = `${release.release} ${release.manifest} ${hashBytes(archive)}`;
	const known = opened.get(key) ?? unpackData(release, archive);
	opened.set(key, known);
	return known;
}

function unpackData(release: Release, archive: Uint8Array): Opened {
	const { files, messages } = unpackFrozen(release, archive);
	if (!files || messages.some(isError)) return { data: undefined, messages };
	try {
		return { data: JSON.parse(new TextDecoder().decode(files.get('data/edition.json'))) as EditionData, messages };
	} catch {
		const place = { file: frozenPath(release.release), line: 1, column: 1 };
		const reason = `The frozen edition ${release.release} holds no data/edition.json that can be read. Restore the file from version control.`;
		return { data: undefined, messages: [createMessage('edition-frozen', place, reason)] };
	}
}
