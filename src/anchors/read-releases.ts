/** The released editions of a content folder: each opened, and held to its checksums and to the ledger. */
import * as words from '#words/messages-releases.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { EditionData } from '../model/edition.ts';
import { REPAIR } from '../text/decode-files.ts';
import type { Source } from '../text/source.ts';
import { checkReleased, checkReleasesListed } from './check-released.ts';
import { checkFrozenPresent, frozenPath, hashBytes, unpackFrozen } from './frozen-edition.ts';
import type { Ledger, Release } from './ledger.ts';
import { parseRepairs, type Repair, repairFrozen } from './repairs.ts';

/** The checksums of the archives themselves, in the form of `sha256sum`: the ledger has those of what is in them. */
export const ARCHIVE_SUMS = 'editions/SHA256SUMS';

/** An edition that was frozen: as it was released, and what it says. */
export interface FrozenEdition {
	release: Release;
	/** What is mended of its styles and scripts when it is published. */
	repairs: readonly Repair[];
	/** The bytes of `editions/<version>.tar.zst`, which hold every file of it. */
	archive: Uint8Array;
	data: EditionData;
}

/**
 * `data/edition.json` of archives that were opened before and found whole, under a key of their bytes: to open one takes most of a second.
 * A `Map` will do.
 */
export interface OpenedArchives {
	get(key: string): string | undefined;
	set(key: string, json: string): void;
}

export interface ReleaseFiles {
	/** All files of the folder. */
	files: ReadonlyMap<string, string | Uint8Array>;
	ledger: Ledger;
	/** Whether the ledger could be read whole. Otherwise what it lacks means nothing. */
	sound: boolean;
	/** The version that is drafted, where `edition.yml` says one. */
	version: string | undefined;
	/** `editions/SHA256SUMS`; archives of older editions may not stand in it. */
	sums: Source | undefined;
	opened: OpenedArchives;
	/** What was read of the folder as text, the repairs among it. */
	sources: ReadonlyMap<string, Source>;
}

/**
 * Opens every edition that was frozen, oldest first. Reports one that is missing, or has a byte that is not as it was released; of a sound
 * ledger also editions that it does not list, and lines that it has lost.
 */
export function readReleases({ files, ledger, sound, version, sums, opened, sources }: ReleaseFiles): {
	frozen: FrozenEdition[];
	messages: Message[];
} {
	const { hashes, messages: unread } = parseArchiveSums(sums);
	const released = new Set(ledger.releases.filter(({ manifest }) => manifest !== undefined).map(({ release }) => release));
	const { repairs, messages: unrepaired } = parseRepairs(sources, REPAIR, released);
	const messages = [...checkFrozenPresent(ledger, files), ...unread, ...unrepaired];
	const frozen: FrozenEdition[] = [];
	for (const release of ledger.releases) {
		const path = frozenPath(release.release);
		const content = files.get(path);
		if (content === undefined || release.manifest === undefined) continue;
		const archive = Buffer.from(content);
		const hash = hashBytes(archive);
		if ((hashes.get(path) ?? hash) !== hash) {
			const reason = `${words.frozen.otherSum(release.release, ARCHIVE_SUMS)} ${words.restoreFile}`;
			messages.push(createMessage('edition-frozen', { file: path, line: 1, column: 1 }, reason));
			continue;
		}
		const own = repairs.filter(({ editions }) => editions.includes(release.release));
		const { data, messages: found } = open(release, archive, hash, own, opened);
		messages.push(...found);
		if (!data) continue;
		if (sound) messages.push(...checkReleased(data, ledger, release));
		messages.push(...checkReport(release, files));
		frozen.push({ release, repairs: own, archive, data });
	}
	if (sound && version !== undefined) messages.push(...checkReleasesListed(ledger, files, version));
	return { frozen, messages };
}

/** The lines of `editions/SHA256SUMS` with one more: the archive of an edition that is released. */
export function addArchiveSum(text: string, version: string, archive: Uint8Array): string {
	const line = ([path, hash]: readonly [string, string]) => `${hash}  ${path.slice('editions/'.length)}\n`;
	const { hashes } = parseArchiveSums({ file: ARCHIVE_SUMS, text, place: () => ({ file: ARCHIVE_SUMS, line: 1, column: 1 }) });
	return [...hashes.set(frozenPath(version), hashBytes(archive))].map(line).join('');
}

/** Path below `content/` → checksum. A line that is none is reported. */
function parseArchiveSums(source: Source | undefined): { hashes: Map<string, string>; messages: Message[] } {
	const hashes = new Map<string, string>();
	const messages: Message[] = [];
	for (const line of source?.text.matchAll(/[^\r\n]+/g) ?? []) {
		const [, hash, name] = /^([0-9a-f]{64}) [ *](\d+\.\d+\.\d+\.tar\.zst)$/.exec(line[0]) ?? [];
		if (hash && name) hashes.set(`editions/${name}`, hash);
		else if (source) {
			const reason = `${words.frozen.noSum} ${words.restoreFile}`;
			messages.push(createMessage('edition-frozen', source.place(line.index), reason));
		}
	}
	return { hashes, messages: messages.slice(0, 1) };
}

/** What changed in an edition is written at its release, in words. */
function checkReport({ release }: Release, files: ReadonlyMap<string, string | Uint8Array>): Message[] {
	const file = `editions/${release}-changes.md`;
	if (files.get(file)?.length !== 0) return [];
	return [createMessage('edition-frozen', { file, line: 1, column: 1 }, `${words.frozen.noReport(release)} ${words.restoreFile}`)];
}

interface Opened {
	data: EditionData | undefined;
	messages: readonly Message[];
}

function open(release: Release, archive: Uint8Array, hash: string, repairs: readonly Repair[], opened: OpenedArchives): Opened {
	const mending = repairs.length > 0 ? ` ${JSON.stringify(repairs)}` : '';
	const key = hashBytes(`${release.release} ${release.manifest} ${hash}${mending}`);
	const known = opened.get(key);
	if (known !== undefined) return { data: JSON.parse(known) as EditionData, messages: [] };
	const { files, messages } = unpackFrozen(release, archive);
	if (!files) return { data: undefined, messages };
	try {
		const json = new TextDecoder('utf-8', { fatal: true }).decode(files.get('data/edition.json'));
		const data = JSON.parse(json) as EditionData;
		const { messages: unfound } = repairFrozen(files, repairs);
		if (unfound.length === 0) opened.set(key, json);
		return { data, messages: [...messages, ...unfound] };
	} catch {
		const reason = `${words.frozen.noData(release.release)} ${words.restoreFile}`;
		return {
			data: undefined,
			messages: [createMessage('edition-frozen', { file: frozenPath(release.release), line: 1, column: 1 }, reason)],
		};
	}
}
