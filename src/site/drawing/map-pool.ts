/** Threads that draw maps: drawing takes longer than setting the page around it, and one map waits for no other. */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createLayoutStore } from '../../disk/kept-on-disk.ts';
import type { Layouts } from '../../maps/place-graph.ts';
import type { MapAnswer, MapJob, SentMap } from './map-worker.ts';

/** More threads would need more memory (each has its own mermaid and ELK) and give little: pages are set by one, which has a core for itself. */
const MOST_THREADS = 4;
/** Of each thread, in MB: enough for the largest map, and little enough that what is done with is soon cleared away. */
const MEMORY = 512;
/** Jobs at once in a thread: ELK answers by a timer, and meanwhile another map is measured. */
const AT_ONCE = 3;

interface Thread {
	worker: Worker;
	jobs: Map<number, { resolve(drawn: SentMap): void; reject(error: unknown): void }>;
}

/** Of this version of ELK, since another may place things otherwise; what may be asked of it is part of a shape. */
const KEPT = `elk-${createRequire(import.meta.url)('elkjs/package.json').version}`;
const store = createLayoutStore();
/** What was placed by earlier builds, read when first a map is drawn; and what the maps of this one needed. */
let layouts: Layouts | undefined;
const used: Layouts = new Map();

/** How many layouts are kept, of whatever editions were built here: the last used. One takes half a kilobyte. */
const MOST_LAYOUTS = 8000;

/** Keeps where things stand on the maps drawn so far, so that the next build draws them without ELK. */
export function keepLayouts(): void {
	if (![...used.keys()].some((shape) => !layouts?.has(shape))) return;
	store.set(KEPT, JSON.stringify([...new Map([...used, ...(layouts ?? [])])].slice(0, MOST_LAYOUTS)));
}

const threads: Thread[] = [];
const waiting: { job: MapJob; resolve(drawn: SentMap): void; reject(error: unknown): void }[] = [];
let count = 0;

/** Draws a map in whichever thread is free. Rejects with the error of the drawing, and with the thread's if it dies. */
export function drawInThread(job: Omit<MapJob, 'number'>): Promise<SentMap> {
	return new Promise((resolve, reject) => {
		waiting.push({ job: { ...job, number: ++count }, resolve, reject });
		deal();
	});
}

/** Ends the threads when all is drawn that is asked for: each takes 100 MB. Who draws again after that starts one anew. */
export async function endThreads(): Promise<void> {
	await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
}

/** Gives waiting jobs to the least busy threads, and starts one where all have enough. */
function deal(): void {
	while (waiting.length > 0) {
		const most = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
		let thread = threads.toSorted((a, b) => a.jobs.size - b.jobs.size)[0];
		if (!thread || (thread.jobs.size > 0 && threads.length < most)) thread = startThread();
		if (thread.jobs.size >= AT_ONCE) return;
		const { job, resolve, reject } = waiting.shift() as (typeof waiting)[number];
		// a thread keeps the process alive just as long as something is drawn
		if (thread.jobs.size === 0) thread.worker.ref();
		thread.jobs.set(job.number, { resolve, reject });
		thread.worker.postMessage(job);
	}
}

function startThread(): Thread {
	layouts ??= new Map(JSON.parse(store.get(KEPT) ?? '[]') as [string, never][]);
	const worker = new Worker(new URL('./map-worker.ts', import.meta.url), {
		workerData: layouts,
		resourceLimits: { maxOldGenerationSizeMb: MEMORY },
	});
	const thread: Thread = { worker, jobs: new Map() };
	worker.unref();
	worker.on('message', (answer: MapAnswer) => {
		const job = thread.jobs.get(answer.number);
		thread.jobs.delete(answer.number);
		if (thread.jobs.size === 0) worker.unref();
		if ('drawn' in answer) {
			for (const [shape, layout] of answer.used) used.set(shape, layout);
			job?.resolve(answer.drawn);
		} else job?.reject(answer.error);
		deal();
	});
	worker.on('error', (error) => {
		threads.splice(threads.indexOf(thread), 1);
		for (const job of thread.jobs.values()) job.reject(error);
		deal();
	});
	threads.push(thread);
	return thread;
}
