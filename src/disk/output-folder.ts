/**
 * Folders that are replaced whole, as each build does the published one. What stands in such a folder is deleted, so it has to be new, empty,
 * or one that was made here before: that one carries a mark.
 */

import { rmSync } from 'node:fs';
import { lstat, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import * as words from '#words/messages-output.ts';

/** The mark: an unseen file that says whose the folder is. */
export const MARK = '.elenchus-output';
const MARK_TEXT = `${words.mark}\n`;
/** What tells a folder of content, wherever it lies. */
const CONTENT = 'edition.yml';

/** Why a folder is not written to, as a sentence for whoever named it. */
export class OutputRefused extends Error {}

/** A folder that must stay: it is not replaced, nor is anything around it. */
export interface KeptFolder {
	path: string;
	/** What it is to people: `the content`. */
	name: string;
	/** Nothing is written into it either. */
	whole?: boolean;
}

/** The checkout, the working folder and home, which every output spares. */
const always = (root: string): KeptFolder[] => [
	{ path: root, name: words.kept.checkout },
	{ path: process.cwd(), name: words.kept.working },
	{ path: homedir(), name: words.kept.home },
];

/**
 * The true path of a folder that may be replaced; without a change on the disk. Throws `OutputRefused` for one that holds other things, is no
 * folder, or is or holds one that must stay: the content, the checkout (`root`), the working folder, home, and those in `kept`. Symbolic
 * links are followed first, so that no name hides what is meant.
 */
export async function claimOutput(folder: string, root: string, kept: readonly KeptFolder[] = []): Promise<string> {
	const refuse = (why: string): never => {
		throw new OutputRefused(words.refused(folder, why));
	};
	const path = (await trueResolve(resolve(folder))) ?? refuse(words.why.linkNowhere);
	for (const { path: other, name, whole } of [...kept, ...always(root)]) {
		const spared = (await trueResolve(resolve(other))) ?? resolve(other);
		if (await isSame(path, spared)) refuse(words.why.is(name));
		if (await holds(path, spared)) refuse(words.why.holds(name));
		if (whole && (await holds(spared, path))) refuse(words.why.liesIn(name));
	}
	const found = await stat(path).catch(ifAbsent);
	if (!found) {
		const above = await nearestAbove(path);
		if (!(await stat(above)).isDirectory()) refuse(words.why.fileAbove(above));
		return path;
	}
	if (!found.isDirectory()) refuse(words.why.file);
	const names = await readdir(path);
	if (names.includes(CONTENT)) refuse(words.why.content(CONTENT));
	if (names.length > 0 && !names.includes(MARK)) refuse(words.why.other(names.sort().slice(0, 2), names.length - 2));
	return path;
}

/** Makes a folder that was claimed, and marks it as one that may be replaced. */
export async function markOutput(path: string): Promise<void> {
	await mkdir(path, { recursive: true });
	await writeFile(join(path, MARK), MARK_TEXT);
}

/**
 * Puts a folder that was made beside it in the place of one that was claimed; whoever else does so at this moment comes first or second. What
 * stands there is looked at once more when it is out of the way: without a mark it is put back, and `OutputRefused` is thrown.
 */
export async function replaceOutput(made: string, path: string): Promise<void> {
	const before = `${made}-before`;
	for (;;) {
		const moved = await rename(path, before).then(() => true, ifAbsent);
		try {
			const names = moved ? await readdir(before) : [];
			if (names.length > 0 && !names.includes(MARK)) throw new OutputRefused(words.filledMeanwhile(path));
			await rename(made, path);
			// a site has thousands of files, and to wait for each takes a third longer
			rmSync(before, { recursive: true, force: true });
			return;
		} catch (error) {
			// another was put there in between, so this one follows it
			const taken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
			if (taken) await rm(before, { recursive: true, force: true });
			else {
				if (moved) await rename(before, path);
				throw error;
			}
		}
	}
}

/** A name beside a folder for what shall take its place, of this process alone. */
export const besideOutput = (path: string): string => join(dirname(path), `.${basename(path)}-building-${process.pid}`);

/** A path with its links followed, also where its end does not exist yet; undefined when a link in it leads nowhere. */
async function trueResolve(path: string): Promise<string | undefined> {
	const above = await nearestAbove(path);
	const rest = path.slice(above.length).split(sep).filter(Boolean);
	try {
		return join(await realpath(above), ...rest);
	} catch {
		return undefined;
	}
}

/** The path itself, or the nearest folder around it that has an entry on the disk. */
async function nearestAbove(path: string): Promise<string> {
	for (let folder = path; ; folder = dirname(folder))
		if (dirname(folder) === folder || (await lstat(folder).catch(ifAbsent))) return folder;
}

/** Whether two paths are one folder, by whatever names. */
async function isSame(one: string, other: string): Promise<boolean> {
	if (one === other) return true;
	const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(ifAbsent)));
	return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Whether a folder holds another, at any depth. */
async function holds(outer: string, inner: string): Promise<boolean> {
	for (let folder = dirname(inner); ; folder = dirname(folder)) {
		if (await isSame(outer, folder)) return true;
		if (dirname(folder) === folder) return false;
	}
}

/** Nothing, for what is not there; any other error goes on. */
function ifAbsent(error: NodeJS.ErrnoException): undefined {
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
	throw error;
}
