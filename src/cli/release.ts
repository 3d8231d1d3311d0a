/** `npm run release -- 0.9.0`: checks and freezes the edition, tells what changed, closes the ledger. Exits with 1, releasing nothing, when there is an error. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as usage from '#words/commands.ts';
import { fileOf, release as words } from '#words/messages-commands.ts';
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { contentFolder } from './content.ts';
import { depositName, packDeposit } from './pack-deposit.ts';
import { releaseEdition } from './release-edition.ts';
import { defineCommand, isProgram, Misuse, run } from './run.ts';

export const releaseCommand = defineCommand({
	usage: usage.release,
	words: 1,
	async run(_values, [version = '']) {
		if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Misuse(words.whichVersion);
		const date = new Date().toISOString().slice(0, 10);
		const folder = contentFolder();
		const { messages, written, pages, released } = await releaseEdition({ folder, version, date });
		process.stdout.write(formatMessages(messages, folder));
		if (messages.some(isError)) {
			console.log(words.nothing);
			return 1;
		}
		console.log(words.frozen(version, date, pages));
		for (const { path, size } of written) console.log(fileOf(path, Math.ceil(size / 1024)));
		console.log(words.commit);
		if (released) {
			const path = join('deposit', depositName(released.edition.info));
			const zip = await packDeposit(released.edition, date, released.files);
			await mkdir('deposit', { recursive: true });
			await writeFileSafely(path, zip);
			console.log(words.deposit(path, Math.ceil(zip.length / 1024)));
		}
		return 0;
	},
});

if (isProgram(import.meta)) await run(releaseCommand);
