/**
 * A frozen edition: the built pages and data of a release in one compressed file of the repository, with the checksum of each, so that
 * every later build publishes it unchanged under `/v/<version>/`. Anybody can open it: `tar -xf 0.9.0.tar.zst && sha256sum -c SHA256SUMS`.
 */

import { createHash } from 'node:crypto';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { firstOf } from '#words/messages-ledger.ts';
import { restoreFile, frozen as words } from '#words/messages-releases.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { Ledger, Release } from './ledger.ts';
import { packTar, unpackTar } from './tar.ts';

/** The list of checksums among the files, in the form of `sha256sum`. */
export const MANIFEST = 'SHA256SUMS';
/** Window of 128 MB: pages share most of their markup with pages far away in the archive. Any zstd opens it. */
const WINDOW_LOG = 27;
const LEVEL = 19;

/** Path of a frozen edition below `content/`. */
export function frozenPath(version: string): string {
	return `editions/${version}.tar.zst`;
}

/** SHA-256 in hexadecimal digits. */
export function hashBytes(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

export interface Frozen {
	archive: Uint8Array;
	/** SHA-256 of the list of checksums, which the ledger keeps. */
	manifest: string;
}

/**
 * Packs a built folder (path → bytes) into one file. Same files, same archive, in whatever order they come: sorted by kind and name, so that
 * like stands by like, without times or owners. A file named as the list of checksums is a programmer's mistake and throws.
 */
export function packFrozen(files: ReadonlyMap<string, Uint8Array>): Frozen {
	if (files.has(MANIFEST)) throw new Error(`${MANIFEST} is the name of the list of checksums`);
	const paths = [...files.keys()].sort((a, b) => compare(extension(a), extension(b)) || compare(a, b));
	const list = [...paths].sort().map((path) => `${hashBytes(files.get(path) as Uint8Array)}  ${path}\n`);
	const manifest = Buffer.from(list.join(''));
	const tar = packTar([[MANIFEST, manifest], ...paths.map((path) => [path, files.get(path) as Uint8Array] as const)]);
	const archive = zstdCompressSync(tar, {
		params: {
			[constants.ZSTD_c_compressionLevel]: LEVEL,
			[constants.ZSTD_c_windowLog]: WINDOW_LOG,
			[constants.ZSTD_c_enableLongDistanceMatching]: 1,
			[constants.ZSTD_c_checksumFlag]: 1,
		},
	});
	return { archive, manifest: hashBytes(manifest) };
}

/**
 * The files of a frozen edition, its list of checksums among them, to be published under `/v/<version>/` as they are. When a byte of them
 * is not as it was released, there are no files but a message: the archive can't be opened, a file is missing, new or changed, or the list
 * itself is not the one the ledger has.
 */
export function unpackFrozen(
	{ release, manifest }: Release,
	archive: Uint8Array,
): { files: ReadonlyMap<string, Uint8Array> | undefined; messages: Message[] } {
	const place = { file: frozenPath(release), line: 1, column: 1 };
	const fail = (found: string) => ({ files: undefined, messages: [createMessage('edition-frozen', place, `${found} ${restoreFile}`)] });
	let files: Map<string, Uint8Array>;
	try {
		files = unpackTar(zstdDecompressSync(archive, { params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG } }));
	} catch (error) {
		return fail(words.unreadable(release, (error as Error).message));
	}
	const list = files.get(MANIFEST);
	if (!list) return fail(words.noList(release, MANIFEST));
	if (manifest !== undefined && hashBytes(list) !== manifest) return fail(words.otherList(release));
	const faults = checkManifest(new TextDecoder().decode(list), files);
	if (faults.length > 0) {
		return fail(words.altered(release, firstOf(faults.slice(0, 3), faults.length - 3)));
	}
	return { files, messages: [] };
}

/** What a folder has that its list of checksums has not, or has otherwise. */
function checkManifest(list: string, files: ReadonlyMap<string, Uint8Array>): string[] {
	const listed = new Map(list.split('\n').flatMap((line) => (line === '' ? [] : [[line.slice(66), line.slice(0, 64)] as const])));
	return [
		...[...listed].flatMap(([path, hash]) => {
			const content = files.get(path);
			return content === undefined ? words.fileMissing(path) : hashBytes(content) === hash ? [] : words.fileChanged(path);
		}),
		...[...files.keys()].filter((path) => path !== MANIFEST && !listed.has(path)).map((path) => words.fileNew(path)),
	];
}

/** Each released edition that was frozen must be there; that it is whole is seen when it is unpacked. `files` are the paths below `content/`. */
export function checkFrozenPresent(ledger: Ledger, files: { has(path: string): boolean }): Message[] {
	return ledger.releases
		.filter(({ release, manifest }) => manifest !== undefined && !files.has(frozenPath(release)))
		.map((release) => {
			const place = ledger.places.get(release) ?? { file: frozenPath(release.release), line: 1, column: 1 };
			return createMessage('edition-frozen', place, words.missing(release.release, frozenPath(release.release)));
		});
}

const extension = (path: string) => /\.[^./]+$/.exec(path)?.[0] ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
