/** `npm run release -- 0.9.0`: checks and freezes the edition, tells what changed, closes the ledger. Exits with 1, releasing nothing, when there is an error. */
import { tooLarge } from '#words/building.ts';
import * as usage from '#words/commands.ts';
import { fileOf, release as words } from '#words/messages-commands.ts';
import { isTooLarge, MOST_OF_RELEASE } from '../anchors/release-size.ts';
import { isError } from '../diagnostics/messages.ts';
import { findChromium } from './chromium.ts';
import { contentFolder } from './content.ts';
import { releaseEdition } from './release-edition.ts';
import { defineCommand, isProgram, Misuse, run } from './run.ts';
import { tellMessages } from './tell-messages.ts';
import { writeDeposit } from './write-deposit.ts';

export const releaseCommand = defineCommand({
	usage: usage.release,
	options: { 'no-pdf': { type: 'boolean' } },
	words: 1,
	async run({ 'no-pdf': bare = false }, [version = '']) {
		if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Misuse(words.whichVersion);
		const date = new Date().toISOString().slice(0, 10);
		const folder = contentFolder();
		const { messages, written, pages, size, released } = await releaseEdition({ folder, version, date });
		tellMessages(messages, folder);
		if (messages.some(isError)) {
			console.log(words.nothing);
			return 1;
		}
		console.log(words.frozen(version, date, pages));
		for (const { path, size } of written) console.log(fileOf(path, Math.ceil(size / 1024)));
		if (size && isTooLarge(size)) process.stderr.write(`${tooLarge(size, MOST_OF_RELEASE)}\n`);
		console.log(words.commit);
		// a release is complete without a browser
		if (released) await writeDeposit({ ...released, date }, { pdf: !bare && findChromium() !== undefined });
		return 0;
	},
});

if (isProgram(import.meta)) await run(releaseCommand);
