/** Runs Astro, which builds and serves the site. */

import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { typed } from '#words/messages-commands.ts';
import { contentFolder } from '../disk/content-folder.ts';
import { publishedFolder, ROOT } from './published.ts';
import { Misuse } from './run.ts';

/** Wherever it was installed: in the checkout, or beside an engine that somebody's project depends on. */
const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/**
 * What is needed no more is given back. Glibc keeps a heap for each thread, up to eight a core; and what Vite bundles with (rolldown) keeps the half
 * of a gigabyte that it takes, unless its allocator (mimalloc) is told not to wait.
 */
const SPARING = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' };

/** Room for what is made for a moment, which is most of what a build makes. Each thread takes it: twice as much saves 2 % of the time, for 130 MB. */
const ROOM = '--max-semi-space-size=32';

/** Lets the build say when there is something to sweep. */
const SWEEPS = '--expose-gc';

/** What Node makes of the engine's modules, and of others', is kept for the next time, where commands keep it: in its threads they are read anew. */
const COMPILED = join(ROOT, '.cache/node');

/** How Node is started for Astro: its switches, and environment that gives way to what is set. */
export const NODE = { switches: [ROOM, SWEEPS], env: { ...SPARING, NODE_COMPILE_CACHE: COMPILED } };

/** Runs it in the checkout with these arguments and further environment; gives its exit code. A signal that ends this process ends it too. */
export async function runAstro(
	args: readonly string[],
	env: Record<string, string> = {},
	stdio: SpawnOptions['stdio'] = 'inherit',
): Promise<number> {
	// it works in the checkout, and paths are those of where the command was called
	const paths = { ELENCHUS_CONTENT: resolve(contentFolder()), ELENCHUS_OUT: resolve(publishedFolder()) };
	const astro = spawn(process.execPath, [...NODE.switches, ASTRO, ...args], {
		cwd: ROOT,
		stdio,
		env: { ...NODE.env, ...process.env, ...paths, ...env },
	});
	const pass = (signal: NodeJS.Signals) => astro.kill(signal);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
	const [code] = await once(astro, 'exit');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
	return code ?? 1;
}

/** Options of what serves pages. */
export const servingOptions = { port: { type: 'string' }, host: { type: 'string' } } as const;

/** The arguments for Astro's servers. Throws `Misuse` when the port is none. */
export function servingArguments({ port = '4321', host }: { port?: string | undefined; host?: string | undefined }): string[] {
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Misuse(typed.noPort(port));
	return ['--port', port, ...(host === undefined ? [] : ['--host', host])];
}
