/** The engine of this worker: started once, as that takes longer than many a test, and with one window of a kind. */
import type { Engine, Tab, TabOptions } from './engine.ts';
import { type FoundEngine, findEngines } from './find-engines.ts';

/** The engine whose turn it is. */
export function engineAtHand(): FoundEngine {
	const name = process.env['ELENCHUS_ENGINE'];
	const found = findEngines().find((engine) => engine.name === name);
	if (!found) throw new Error(`ELENCHUS_ENGINE is ${name}, which is none: these tests run as vitest’s projects “engines: …”.`);
	return found;
}

// a worker that is told to end ends as one that has come to its end, so that no browser is left behind
for (const told of ['SIGTERM', 'disconnect']) process.once(told, () => process.exit());

let engine: Promise<Engine> | undefined;
const tabs = new Map<string, Promise<Tab>>();

/** A window of a kind. It is the same for all files of a worker, each of which has its own origin and so keeps its own things. */
export async function openTab(start: () => Promise<Engine>, options: TabOptions): Promise<Tab> {
	const key = JSON.stringify(options);
	try {
		engine ??= start();
		const tab = tabs.get(key) ?? (await engine).open(options);
		tabs.set(key, tab);
		return await tab;
	} catch (error) {
		// what did not start is started anew by the next test
		tabs.delete(key);
		engine = undefined;
		throw error;
	}
}

/** Closes the windows: one that is frozen would spoil what comes after it too. */
export async function closeTabs(): Promise<void> {
	const open = [...tabs.values()];
	tabs.clear();
	for (const tab of open) await tab.then((one) => one.close()).catch(() => {});
}

/** Leaves the pages that the windows show, and forgets what they said: a page whose server is gone still asks it for something. */
export async function leavePages(): Promise<void> {
	for (const tab of tabs.values()) {
		await tab.then((one) => one.go('about:blank')).catch(() => {});
		await tab.then((one) => one.heard()).catch(() => {});
	}
}
