/** `npm run folder`: the published site as a folder that is opened from a disk. */
import { join, resolve } from 'node:path';
import { claimOutput } from '../disk/output-folder.ts';
import { runAstro } from './astro.ts';
import { contentFolder } from './content.ts';
import { writeFolder } from './folder/write-folder.ts';
import { publishedFolder, ROOT, requireBuilt } from './published.ts';
import { run } from './run.ts';

await run({
	usage: `
npm run folder                builds the site, and makes of it dist-folder/, which needs no server
npm run folder -- --built     of the site as it was built before
npm run folder -- FROM [TO]   of the built site in FROM; TO is a new or empty folder, or one made before, which is replaced`,
	options: { built: { type: 'boolean' } },
	words: 2,
	async run({ built = false }, [from, to = 'dist-folder']) {
		const source = from ?? publishedFolder();
		const target = await claimOutput(to, ROOT, [
			{ path: resolve(contentFolder()), name: 'the content', whole: true },
			{ path: resolve(source), name: 'the built site', whole: true },
		]);
		const code = built || from !== undefined ? 0 : await runAstro(['build']);
		if (code !== 0) return code;
		await requireBuilt(source);
		const pages = await writeFolder(resolve(source), target, process.env['ELENCHUS_BASE'] || '/');
		console.log(`${pages} pages in ${to}/: open ${join(to, 'index.html')}`);
		return 0;
	},
});
