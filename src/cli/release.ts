/** `npm run release -- 0.9.0`: checks and freezes the edition, tells what changed, closes the ledger. Exits with 1, releasing nothing, when there is an error. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { type ReleaseOptions, releaseEdition } from './release-edition.ts';
import { run } from './run.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds with Astro, as `npm run build` does; its log goes to standard error. */
const buildSite: ReleaseOptions['build'] = async ({ content, base, out }) => {
	const astro = spawn(process.execPath, [resolve(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
		cwd: ROOT,
		stdio: ['ignore', 2, 2],
		env: { ...process.env, ELENCHUS_CONTENT: content, ELENCHUS_BASE: base, ELENCHUS_OUT: out },
	});
	const [code] = await once(astro, 'exit');
	if (code !== 0) throw Object.assign(new Error('The site could not be built; nothing was released.'), { code: 'BUILD' });
};

await run(async () => {
	const [version, ...more] = process.argv.slice(2);
	if (version === undefined || more.length > 0 || !/^\d+\.\d+\.\d+$/.test(version)) {
		console.error('Which version? npm run release -- 0.9.0');
		return 1;
	}
	const folder = process.env['ELENCHUS_CONTENT'] ?? 'content';
	const date = new Date().toISOString().slice(0, 10);
	const { messages, written, pages } = await releaseEdition({ folder, version, date, build: buildSite });
	process.stdout.write(formatMessages(messages));
	if (messages.some(isError)) {
		console.log('Nothing was released.');
		return 1;
	}
	console.log(`Edition ${version}, ${date}: ${pages} files are frozen.`);
	for (const { path, size } of written) console.log(`${path}  ${Math.ceil(size / 1024)} kB`);
	console.log('Commit these files together; nothing of them changes again.');
	return 0;
});
