/**
 * `npm run lost -- FOLDER...`: mints and checks editions in memory; of each that is clean, lists the words that are written and are not in what is
 * made of them. With `--older`, lines that say no more than editions before 0.10 had to say are taken for the editors’.
 */
import { basename } from 'node:path';
import { mintIds } from '../src/cli/mint-ids.ts';
import { formatMessage, isError } from '../src/diagnostics/messages.ts';
import { readContent } from '../src/disk/read-content.ts';
import { type Compiled, compile } from '../src/edition.ts';
import type { Edition } from '../src/model/edition.ts';
import { lostWords } from './written-words.ts';

/** Who draws a line, and what an implicit assumption says, which had not to be said once. */
const saysMore = (page: Uint8Array): string =>
	new TextDecoder()
		.decode(page)
		.replace(/^(\s*::\w+\[.*\]\{(?!.*drawn=).*)\}$/gm, '$1 drawn=editors}')
		.replace(/(?<=\simplicit\s)(?=[^}]*why="([^"]*)")(?![^}]*says=)/g, 'says="It is taken for granted here." ');

if (import.meta.main) {
	const older = process.argv.includes('--older');
	const folders = process.argv.slice(2).filter((one) => !one.startsWith('--'));
	let clean = 0;
	let lost = 0;
	for (const folder of folders) {
		const found = await readContent(folder);
		const files = older
			? new Map([...found].map(([path, content]) => [path, path.startsWith('text/') ? saysMore(content) : content]))
			: found;
		const minted = mintIds(files);
		const whole = new Map<string, string | Uint8Array>([...files, ...minted.files]);
		const compiled = compile(whole, { ledger: false });
		if (!compiled.edition) {
			console.log(`${basename(folder)}: told`);
			for (const message of compiled.messages.filter(isError)) console.log(`  ${formatMessage(message)}`);
			continue;
		}
		clean++;
		const words = lostWords(whole, compiled as Compiled & { edition: Edition });
		lost += words.length;
		console.log(`${basename(folder)}: clean, ${words.length} words lost`);
		for (const { word, file, line, from } of words) console.log(`  ${file}:${line} ${word} (${from.join(', ')})`);
	}
	console.log(`${folders.length} editions, ${clean} clean, ${lost} words lost`);
	process.exitCode = lost > 0 ? 1 : 0;
}
