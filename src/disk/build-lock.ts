/** One build at a time in a checkout, as all of them share Astro's caches: who comes second waits. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often one looks again, in milliseconds. */
const PAUSE = 250;
/** A holder says this often that it is alive, and counts as dead when it has not for the longer time: no build is silent for so long. */
const BEAT = 10_000;
const SILENCE = 15 * 60_000;

/**
 * Waits until no other process holds the lock, and holds it until this process ends or lets go. The lock is a file with the number of its
 * holder; one whose holder is gone is taken over. `onWait` is told once whom one waits for.
 */
export async function holdLock(file: string, onWait: (holder: string) => void): Promise<() => void> {
	mkdirSync(dirname(file), { recursive: true });
	// the lock is linked when it is written, so that nobody ever reads half of one
	const own = `${file}.${process.pid}`;
	writeFileSync(own, String(process.pid));
	try {
		for (let announced = false; !take(own, file); ) {
			const holder = readHolder(file);
			if (holder === undefined) continue;
			if (!isAlive(holder, file)) remove(file, holder);
			else {
				if (!announced) onWait(holder);
				announced = true;
				await wait(PAUSE);
			}
		}
	} finally {
		rmSync(own, { force: true });
	}
	const beat = setInterval(() => {
		const now = new Date();
		try {
			utimesSync(file, now, now);
		} catch {
			// taken away by hand: nothing is left to keep alive
		}
	}, BEAT);
	beat.unref();
	const release = () => {
		clearInterval(beat);
		process.off('exit', release);
		if (readHolder(file) === String(process.pid)) rmSync(file, { force: true });
	};
	process.on('exit', release);
	return release;
}

function take(own: string, file: string): boolean {
	try {
		linkSync(own, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** The number of the process that holds a lock; undefined when nobody does any more. */
function readHolder(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function isAlive(holder: string, file: string): boolean {
	if (!/^[1-9]\d*$/.test(holder)) return false;
	try {
		process.kill(Number(holder), 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
	}
	// another program may have the number by now
	const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
	return Date.now() - mtimeMs < SILENCE;
}

/** Takes away the lock of one that is gone; a new one, which another has put there meanwhile, is put back. */
function remove(file: string, holder: string): void {
	const aside = `${file}.${process.pid}.gone`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	if (readHolder(aside) !== holder) take(aside, file);
	unlinkSync(aside);
}
