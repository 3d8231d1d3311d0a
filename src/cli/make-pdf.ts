/** `npm run pdf`: the published edition as one PDF, beside it under `downloads/`. */

import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as usage from '#words/commands.ts';
import { fileOf } from '#words/messages-commands.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { runAstro } from './astro.ts';
import { startChromium } from './chromium.ts';
import { contentFolder } from './content.ts';
import { listBooks } from './list-books.ts';
import { printPdf } from './print-pdf.ts';
import { claimPublished, downloadPath, publishedFolder, requireBuilt } from './published.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const makePdfCommand = defineCommand({
	usage: usage.pdf,
	options: { built: { type: 'boolean' } },
	async run({ built = false }) {
		const code = built ? 0 : await runAstro(['build']);
		if (code !== 0) return code;
		const folder = publishedFolder();
		await requireBuilt(folder);
		const { edition } = JSON.parse(await readFile(join(folder, 'data/edition.json'), 'utf8'));
		await claimPublished(contentFolder());
		const browser = await startChromium();
		try {
			const pdf = await printPdf(folder, browser);
			const path = downloadPath(edition, 'pdf');
			await mkdir(dirname(path), { recursive: true });
			await writeFileSafely(path, pdf);
			await listBooks(folder);
			console.log(fileOf(path, Math.ceil(pdf.length / 1024)));
		} finally {
			await browser.close();
		}
		return 0;
	},
});

if (isProgram(import.meta)) await run(makePdfCommand);
