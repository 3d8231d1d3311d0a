/** `npm run mint [FOLDER]`: gives ids to what has none, and every id its line in the ledger. Exits with 1, and writes nothing, when there is an error. */
import { join } from 'node:path';
import { LEDGER } from '../anchors/ledger.ts';
import { formatMessages, formatPlace, isError } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compileFiles, contentFolder } from './content.ts';
import { mintIds } from './mint-ids.ts';
import { run } from './run.ts';

await run({
	usage: `
npm run mint             gives an id to everything in content/ that has none, another to what has that of something else, and each id its
                         line in the ledger
npm run mint -- FOLDER   in another folder of content`,
	words: 1,
	run: (_values, [folder]) => mint(contentFolder(folder)),
});

async function mint(folder: string): Promise<number> {
	const content = await readContent(folder);
	const { files, ids, renamed, entries, messages } = mintIds(content);
	if (messages.some(isError)) {
		process.stdout.write(formatMessages(messages, folder));
		console.log('Nothing was written.');
		return 1;
	}
	// The ledger last: after an interruption the ids that were written are in the text, and the next run enters them.
	const paths = [...files.keys()].sort((a, b) => Number(a === LEDGER) - Number(b === LEDGER));
	for (const path of paths) await writeFileSafely(join(folder, path), files.get(path) as string);
	for (const { from, to, place, uses } of renamed) {
		const named =
			uses.length === 0 ? '' : ` Look whether what names ${from} means it: ${uses.map((use) => formatPlace(use, folder)).join(', ')}.`;
		console.log(`${formatPlace(place, folder)} ${from} was given twice; this one is now ${to}.${named}`);
	}
	const count = (n: number, noun: string, nouns: string) => `${n} ${n === 1 ? noun : nouns}`;
	const given = ids.length === 0 ? '' : `: ${ids.length > 20 ? `${ids.slice(0, 20).join(' ')} …` : ids.join(' ')}`;
	console.log(`${count(ids.length, 'new id', 'new ids')}${given}`);
	console.log(`${count(entries, 'line', 'lines')} added to ${LEDGER}`);
	// What the ledger now says of the text, such as an id that is gone: minting is done, but the edition is not whole yet.
	process.stdout.write(formatMessages(compileFiles(new Map<string, string | Uint8Array>([...content, ...files])).messages, folder));
	return 0;
}
