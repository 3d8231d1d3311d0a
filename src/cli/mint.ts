/** `npm run mint [FOLDER]`: gives ids to what has none, and every id its line in the ledger. Exits with 1, and writes nothing, when there is an error. */

import { join } from 'node:path';
import * as usage from '#words/commands.ts';
import { minted, nothingWritten } from '#words/messages-commands.ts';
import { LEDGER } from '../anchors/ledger.ts';
import { formatPlace, isError } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compileFiles, contentFolder } from './content.ts';
import { mintIds } from './mint-ids.ts';
import { defineCommand, isProgram, run } from './run.ts';
import { tellMessages } from './tell-messages.ts';

export const mintCommand = defineCommand({
	usage: usage.mint,
	words: 1,
	run: (_values, [folder]) => mint(contentFolder(folder)),
});

if (isProgram(import.meta)) await run(mintCommand);

async function mint(folder: string): Promise<number> {
	const content = await readContent(folder);
	const { files, ids, renamed, entries, messages } = mintIds(content);
	if (messages.some(isError)) {
		tellMessages(messages, folder);
		console.log(nothingWritten);
		return 1;
	}
	// The ledger last: after an interruption the ids that were written are in the text, and the next run enters them.
	const paths = [...files.keys()].sort((a, b) => Number(a === LEDGER) - Number(b === LEDGER));
	for (const path of paths) await writeFileSafely(join(folder, path), files.get(path) as string);
	for (const { from, to, place, uses } of renamed) {
		const places = uses.map((use) => formatPlace(use, folder));
		console.log(minted.renamed(formatPlace(place, folder), from, to, places));
	}
	console.log(minted.newIds(ids));
	console.log(minted.lines(entries, LEDGER));
	// What the ledger now says of the text, such as an id that is gone: minting is done, but the edition is not whole yet.
	const { messages: left } = compileFiles(new Map<string, string | Uint8Array>([...content, ...files]));
	tellMessages(left, folder);
	return 0;
}
