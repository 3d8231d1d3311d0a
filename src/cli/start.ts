/** `npm start`: builds the edition and serves it; `-- --with-copy` in the article's own words, from `content/witness/`; `-- --port 8080` elsewhere. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

try {
	process.exitCode = start();
} catch (error) {
	// an option that is not known: parseArgs says which
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
}

function start(): number {
	const { values } = parseArgs({ options: { 'with-copy': { type: 'boolean' }, port: { type: 'string' } } });
	const env = { ...process.env, ...(values['with-copy'] ? { ELENCHUS_WITH_COPY: '1' } : {}) };
	const run = (...args: string[]) => spawnSync(process.execPath, [ASTRO, ...args], { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
	return run('build') || run('preview', '--port', values.port ?? '4321');
}
