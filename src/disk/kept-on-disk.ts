/** Remembers on the disk what takes long to make and never changes, so that a machine makes it once. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = resolve(import.meta.dirname, '../../.cache');

export interface KeptOptions {
	/** The folder of its files. */
	folder: string;
	/** What is shorter is made in no time, and not kept on the disk. In UTF-16 units. */
	least?: number;
	/** How many files are kept: the last that were written. */
	most?: number;
}

/** Key → JSON. What can't be read or written there is as if it had never been. Keys are names of files. */
export function createStore({ folder, least = 0, most = Number.POSITIVE_INFINITY }: KeptOptions) {
	const known = new Map<string, string>();
	const path = (key: string) => join(folder, `${key}.json`);
	return {
		get(key: string): string | undefined {
			const text = known.get(key) ?? read(path(key));
			if (text !== undefined) known.set(key, text);
			return text;
		},
		set(key: string, text: string): void {
			known.set(key, text);
			if (text.length < least) return;
			try {
				mkdirSync(folder, { recursive: true });
				const beside = `${path(key)}.${randomUUID().slice(0, 8)}`;
				writeFileSync(beside, text);
				renameSync(beside, path(key));
				removeOldest(folder, most);
			} catch {
				// a folder that can't be written to: it is made again next time
			}
		},
	};
}

/** What was read from frozen editions, which are large. */
export const createArchiveStore = () => createStore({ folder: join(CACHE, 'editions'), least: 64 * 1024 });

/** Works as a processor set them, 150 of which take it more than half a second. */
export const createReferenceStore = () => createStore({ folder: join(CACHE, 'references'), most: 64 });

/** Where boxes and lines of maps stand, as ELK places them. */
export const createLayoutStore = () => createStore({ folder: join(CACHE, 'layouts'), most: 8 });

function removeOldest(folder: string, most: number): void {
	const files = readdirSync(folder).map((name) => join(folder, name));
	if (files.length <= most) return;
	const byAge = files.map((file) => ({ file, written: statSync(file).mtimeMs })).sort((a, b) => b.written - a.written);
	for (const { file } of byAge.slice(most)) rmSync(file, { force: true });
}

/** A text that was written whole; undefined where there is none. */
function read(path: string): string | undefined {
	try {
		const text = readFileSync(path, 'utf8');
		JSON.parse(text);
		return text;
	} catch {
		return undefined;
	}
}
