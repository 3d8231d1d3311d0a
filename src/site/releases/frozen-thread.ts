/** Frozen editions are published in a thread of their own, beside the setting of the pages, into a folder that becomes part of the site at its end. */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FrozenArchive, PublishedFrozen } from './frozen-editions.ts';
import type { FrozenJob } from './frozen-worker.ts';

/** Begins; `folder` is new, on the disk of the site. Gives what waits for the end and moves all into `out`: rejects with the error of the thread. */
export function startFrozen(frozen: readonly FrozenArchive[], folder: string): (out: string) => Promise<PublishedFrozen> {
	if (frozen.length === 0) return async () => ({ files: 0, pages: new Map(), added: [] });
	const job: FrozenJob = { frozen: frozen.map(({ release, archive, repairs }) => ({ release, archive, repairs })), out: folder };
	const worker = new Worker(new URL('./frozen-worker.ts', import.meta.url), { workerData: job });
	const published = new Promise<PublishedFrozen>((resolve, reject) => {
		worker.on('message', resolve);
		worker.on('error', reject);
	});
	// told where it is waited for
	published.catch(() => undefined);
	return async (out) => {
		const done = await published;
		for (const name of await readdir(folder)) await rename(join(folder, name), join(out, name));
		await rm(folder, { recursive: true });
		return done;
	};
}
