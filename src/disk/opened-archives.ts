/** Remembers on the disk what was read from frozen editions, which are large and never change, so that each is opened once on a machine. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../.cache/editions');
/** What is shorter is opened in no time, and not kept. In UTF-16 units. */
const SHORT = 64 * 1024;

/** A store for `compile`: key → text. What can't be read or written there is as if it had never been. */
export function createArchiveStore(folder = FOLDER) {
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
			if (text.length < SHORT) return;
			try {
				mkdirSync(folder, { recursive: true });
				const beside = `${path(key)}.${randomUUID().slice(0, 8)}`;
				writeFileSync(beside, text);
				renameSync(beside, path(key));
			} catch {
				// a folder that can't be written to: it is opened again next time
			}
		},
	};
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
