/** Writing so that an interruption leaves the old file or the new one, never half of one. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file beside its place (hidden, so that no reader of the folder takes it for content), has it reach the disk, and renames it. */
export async function writeFileSafely(path: string, content: string | Uint8Array): Promise<void> {
	const beside = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
	try {
		const file = await open(beside, 'wx');
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		// whoever reads of it knows the file by the name it was to have
		if ((error as NodeJS.ErrnoException).path === beside) Object.assign(error as Error, { path });
		throw error;
	}
}
