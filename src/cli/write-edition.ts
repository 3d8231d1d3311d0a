/** Writes the files of a new edition, and says how one goes on from there. */

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { begun as words } from '#words/messages-commands.ts';
import { asCalled } from '../disk/as-called.ts';
import { writeFileSafely } from '../disk/write-file.ts';

export async function writeEdition(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
	for (const [path, text] of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFileSafely(join(folder, path), text);
	}
	const named = /\s/.test(folder) ? JSON.stringify(folder) : folder;
	console.log(asCalled(words.written([...files.keys()].sort(), folder, named)));
}
