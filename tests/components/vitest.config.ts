import { join } from 'node:path';
import { getViteConfig } from 'astro/config';

const ROOT = join(import.meta.dirname, '../..');

/** Components as Astro compiles them, each rendered by itself. The edition's own integration, which reads and writes a whole site, is left out. */
export default getViteConfig(
	{ test: { name: 'units: components', include: ['tests/components/**/*.test.ts'], isolate: false } },
	{ root: ROOT, configFile: false, srcDir: './src/site', devToolbar: { enabled: false }, logLevel: 'warn' },
);
