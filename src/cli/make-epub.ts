/** `npm run epub [FOLDER]`: the edition as an EPUB, beside the published site under `downloads/`. Exits with 1 when the content has an error. */

import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as usage from '#words/commands.ts';
import { fileOf } from '#words/messages-commands.ts';
import { readMapFonts } from '../disk/read-map-fonts.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compileFolder, contentFolder } from './content.ts';
import { listBooks } from './list-books.ts';
import { packEpub } from './pack-epub.ts';
import { claimPublished, downloadPath, publishedFolder } from './published.ts';
import { defineCommand, isProgram, run } from './run.ts';
import { tellMessages } from './tell-messages.ts';

/** When a draft was made: `SOURCE_DATE_EPOCH` in seconds, or when its content was last changed. */
async function dateDraft(folder: string): Promise<Date> {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
	const files = await readdir(folder, { recursive: true });
	const times = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).mtimeMs));
	return new Date(Math.max(0, ...times));
}

export const makeEpubCommand = defineCommand({
	usage: usage.epub,
	words: 1,
	async run(_values, [named]) {
		const folder = contentFolder(named);
		const { edition, ledger, messages } = await compileFolder(folder);
		tellMessages(messages, folder, process.stderr);
		await claimPublished(folder);
		const day = ledger.releases.find(({ release }) => release === edition.info.version)?.date;
		const modified = day === undefined ? await dateDraft(folder) : new Date(`${day}T00:00:00Z`);
		const epub = await packEpub(edition, await readMapFonts(), modified, day);
		const path = downloadPath(edition.info, 'epub');
		await mkdir(dirname(path), { recursive: true });
		await writeFileSafely(path, epub);
		await listBooks(publishedFolder());
		console.log(fileOf(path, Math.ceil(epub.length / 1024)));
		return 0;
	},
});

if (isProgram(import.meta)) await run(makeEpubCommand);
