/**
 * The browser of the tests: Chromium's headless shell where Debian has put one beside it, which is the same engine without what draws a window, and
 * takes half the processor; else the Chromium that prints. `npm run test:all` takes the whole browser in the tests in three engines, and so do the
 * benchmarks.
 */
import { existsSync } from 'node:fs';
import { findChromium, installChromium, startChromium as startWhole } from '../../src/cli/chromium.ts';

export { findChromium, installChromium };

/** The path of the shell that belongs to the Chromium that is found. */
export function findHeadlessShell(): string | undefined {
	const shell = `${findChromium()}-headless-shell`;
	return existsSync(shell) ? shell : undefined;
}

/** Starts it, with further switches where there are any. */
export const startChromium = (switches: readonly string[] = []) => startWhole(switches, findHeadlessShell());
