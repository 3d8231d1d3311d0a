/** What another process takes, as Linux tells it while it runs. */
import { readFile } from 'node:fs/promises';

export interface Taken {
	/** Of the processor, all threads and ended children included, in s. */
	cpu: number;
	/** Its greatest size, in MB. */
	memory: number;
}

/** Looks at a process ten times a second until `done`; zeros where the system tells nothing (not Linux). */
export async function watchProcess<T>(id: number, done: Promise<T>): Promise<{ result: T; taken: Taken }> {
	let taken: Taken = { cpu: 0, memory: 0 };
	const watch = setInterval(async () => {
		const now = await readProcess(id);
		// a process that has just ended has no memory any more
		if (now) taken = { cpu: Math.max(taken.cpu, now.cpu), memory: Math.max(taken.memory, now.memory || 0) };
	}, 100);
	try {
		return { result: await done, taken };
	} finally {
		clearInterval(watch);
	}
}

async function readProcess(id: number): Promise<Taken | undefined> {
	try {
		const [status, stat] = await Promise.all([readFile(`/proc/${id}/status`, 'utf8'), readFile(`/proc/${id}/stat`, 'utf8')]);
		// utime, stime, cutime, cstime in hundredths of a second (proc_pid_stat(5)), counted after the name, which may hold blanks
		const ticks = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.slice(11, 15)
			.map(Number);
		return { memory: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024, cpu: ticks.reduce((a, b) => a + b, 0) / 100 };
	} catch {
		return undefined;
	}
}
