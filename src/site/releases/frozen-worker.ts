/** Publishes frozen editions in a thread of its own; its one message says what was published. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FrozenArchive, publishFrozen } from './frozen-editions.ts';

export interface FrozenJob {
	frozen: readonly FrozenArchive[];
	out: string;
}

const { frozen, out } = workerData as FrozenJob;
parentPort?.postMessage(publishFrozen(frozen, out));
