import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { ROOM } from '../room.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The fonts that a build cuts, cut where a component asks for one: most runs of vitest never do. */
const fonts = {
	name: 'elenchus:fonts',
	enforce: 'pre' as const,
	async resolveId(source: string) {
		if (!source.startsWith('@fonts/')) return undefined;
		const { cutFonts } = await import('../../src/site/build/cut-fonts.ts');
		return join(await cutFonts(join(ROOT, 'tests/fixtures/cave'), ROOT), source.slice('@fonts/'.length));
	},
};

/** Components as Astro compiles them, each rendered by itself. The edition's own integration, which reads and writes a whole site, is left out. */
export default getViteConfig(
	{
		plugins: [fonts],
		test: {
			name: 'units: components',
			include: ['tests/components/**/*.test.ts'],
			// as the other units, beside which they run
			isolate: false,
			maxWorkers: 2,
			execArgv: ROOM,
			testTimeout: 180_000,
			hookTimeout: 180_000,
		},
	},
	{ root: ROOT, configFile: false, srcDir: './src/site', devToolbar: { enabled: false }, logLevel: 'warn' },
);
