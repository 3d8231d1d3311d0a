import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ROOM } from './tests/room.ts';

/** Tests that build sites of their own. Builds share a cache, so that these come one after the other, and when nothing else is built. */
const BUILDS = ['broken', 'dev', 'editions', 'german', 'installed', 'outputs', 'with-copy'].map((name) => `tests/site/${name}.test.ts`);
/** The edition as a whole: its exports, copies of it, and the commands that work on it. What takes longer than a function or a tiny edition. */
const WHOLE = ['cli/**/*', 'collation/**/*', 'exports/**/*', 'lessons/platforms'].map((name) => `tests/${name}.test.ts`);
/** The same tests in three engines of browsers, one engine after the other. */
const ENGINES = 'tests/site/engines/**/*.test.ts';
const browser = {
	testTimeout: 120_000,
	hookTimeout: 120_000,
	// a busy machine is slow, not wrong
	expect: { poll: { timeout: 15_000 } },
};

/** Packages as they are shipped, not the copies with checks of their own that some have for whoever develops with them, which take half as long again. */
const asShipped = {
	name: 'elenchus:as-shipped',
	configResolved({ ssr }: { ssr: { resolve?: { conditions?: string[] } } }) {
		ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
	},
};

/** A project of tests that need no browser. */
const inNode = (name: string, include: string[], exclude: string[] = []) => ({
	plugins: [asShipped],
	test: {
		name,
		include,
		exclude,
		// what is imported has no state that one file could leave to another, and to import it for each takes longer than the tests
		isolate: false,
		setupFiles: ['tests/keep-processors.ts'],
		maxWorkers: 2,
		execArgv: ROOM,
		// commands that are started find their modules compiled
		env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/node') },
		// a busy machine is slow, not wrong: a command of a second has been seen to take ten
		testTimeout: 180_000,
		hookTimeout: 180_000,
	},
});

// Functions and tiny editions, which take a moment; the edition as a whole; the built site, which first has to be built; and what builds.
export default defineConfig({
	test: {
		tags: [
			{
				name: 'thorough',
				description: 'left to `npm run test:all`: what engines or another test try as well, more pages of a kind, or longer',
			},
		],
		projects: [
			inNode('units', ['tests/**/*.test.ts'], ['tests/site/**', 'tests/components/**', 'tests/german/**', ...WHOLE]),
			inNode('whole', WHOLE),
			{
				test: {
					...browser,
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					exclude: [...BUILDS, ENGINES],
					globalSetup: ['tests/site/build-sites.ts'],
					maxWorkers: 2,
				},
			},
			...['Chromium', 'Firefox', 'WebKit'].map((engine, at) => ({
				test: {
					...browser,
					name: `engines: ${engine}`,
					include: [ENGINES],
					globalSetup: ['tests/site/build-sites.ts'],
					env: { ELENCHUS_ENGINE: engine },
					// an engine is started once for the files of a worker, which takes longer than many a test
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: at },
				},
			})),
			'tests/components/vitest.config.ts',
			'tests/german/vitest.config.ts',
			{ test: { ...browser, name: 'builds', include: BUILDS, fileParallelism: false } },
		],
	},
});
