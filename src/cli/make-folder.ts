/** `npm run folder`: the published site as a folder that is opened from a disk. */

import { join, resolve } from 'node:path';
import * as usage from '#words/commands.ts';
import { folderMade } from '#words/messages-commands.ts';
import { kept } from '#words/messages-output.ts';
import { claimOutput } from '../disk/output-folder.ts';
import { runAstro } from './astro.ts';
import { besideEdition } from './beside-edition.ts';
import { contentFolder } from './content.ts';
import { writeFolder } from './folder/write-folder.ts';
import { publishedFolder, ROOT, requireBuilt } from './published.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const makeFolderCommand = defineCommand({
	usage: usage.folder,
	options: { built: { type: 'boolean' } },
	words: 2,
	async run({ built = false }, [from, to = besideEdition('dist-folder', contentFolder())]) {
		const source = from ?? publishedFolder();
		const target = await claimOutput(to, ROOT, [
			{ path: resolve(contentFolder()), name: kept.content, whole: true },
			{ path: resolve(source), name: kept.built, whole: true },
		]);
		const code = built || from !== undefined ? 0 : await runAstro(['build']);
		if (code !== 0) return code;
		await requireBuilt(source);
		const pages = await writeFolder(resolve(source), target, process.env['ELENCHUS_BASE'] || '/');
		console.log(folderMade(pages, to, join(to, 'index.html')));
		return 0;
	},
});

if (isProgram(import.meta)) await run(makeFolderCommand);
