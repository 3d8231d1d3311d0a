/** `npm run release`, with what it does to the world passed in: a builder, a clock, a folder. */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { release as words } from '#words/messages-commands.ts';
import { frozenPath, packFrozen } from '../anchors/frozen-edition.ts';
import { LEDGER } from '../anchors/ledger.ts';
import { ARCHIVE_SUMS, addArchiveSum } from '../anchors/read-releases.ts';
import { createMessage, isError, type Message } from '../diagnostics/messages.ts';
import { toText } from '../disk/file-text.ts';
import { MARK } from '../disk/output-folder.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { prepareRelease } from './prepare-release.ts';

export interface ReleaseOptions {
	/** The content folder. */
	folder: string;
	version: string;
	/** The day of the release, such as 2026-11-23. */
	date: string;
	/** Builds the site of a content folder for an address such as `/v/0.9.0/` into an empty folder; throws when it can't. */
	build(site: { content: string; base: string; out: string }): Promise<void>;
}
export interface Released {
	messages: Message[];
	/** What was written below the content folder, with sizes in bytes; nothing when there is an error. */
	written: { path: string; size: number }[];
	/** Files in the frozen edition. */
	pages: number;
}

/**
 * Releases an edition: checks it, builds it for its address for ever from a copy that has the release in its ledger, packs that, writes what
 * has changed since the last, and closes the ledger. The ledger is written last, so an interruption releases nothing; what is left
 * of it is written anew by the next try.
 */
export async function releaseEdition({ folder, version, date, build }: ReleaseOptions): Promise<Released> {
	const files = await readContent(folder);
	const { release, messages } = prepareRelease(files, version, date);
	if (!release) return { messages, written: [], pages: 0 };

	// an edition published under a path is frozen under it
	const base = `${new URL(release.edition.info.baseUrl).pathname.replace(/\/$/, '')}/v/${version}/`;
	const built = await buildCopy(new Map([...files, [LEDGER, Buffer.from(release.ledgerText())]]), base, build);
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
	return { messages: messages.filter((message) => !isError(message)), written, pages: built.size };
}

/** Builds a copy of the content, and gives what was built: path → bytes. Editions frozen before (`v/`) are no part of it. */
async function buildCopy(
	files: ReadonlyMap<string, Uint8Array>,
	base: string,
	build: ReleaseOptions['build'],
): Promise<Map<string, Uint8Array>> {
	const work = await mkdtemp(join(tmpdir(), 'elenchus-release-'));
	try {
		const content = join(work, 'content');
		for (const [path, bytes] of files) {
			await mkdir(dirname(join(content, path)), { recursive: true });
			await writeFile(join(content, path), bytes);
		}
		const out = join(work, 'site');
		await build({ content, base, out });
		return await readBuilt(out);
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

async function readBuilt(out: string): Promise<Map<string, Uint8Array>> {
	const entries = await readdir(out, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !path.startsWith('v/') && path !== MARK);
	const built = new Map<string, Uint8Array>();
	for (const path of paths) built.set(path, await readFile(join(out, path)));
	return built;
}

function isSame(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): boolean {
	return (
		before.size === after.size && [...before].every(([path, bytes]) => Buffer.compare(bytes, after.get(path) ?? Buffer.alloc(0)) === 0)
	);
}
