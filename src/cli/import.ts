/** `npm run import -- FILE --into FOLDER`: a text that is there already, as a small edition to go on with. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import * as usage from '#words/commands.ts';
import { didYouMean } from '#words/messages.ts';
import { imported as words } from '#words/messages-import.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { askEdition, editionOptions, languageAsked, requireEmpty, USUAL } from './ask-edition.ts';
import { type FormatName, formatNames, formatOf, readImported } from './import/import-edition.ts';
import type { NewEdition } from './new-edition.ts';
import { defineCommand, isProgram, Misuse, run } from './run.ts';
import { writeEdition } from './write-edition.ts';

export const importCommand = defineCommand({
	usage: usage.importing(words.formats, formatNames, USUAL),
	language: languageAsked,
	options: { into: { type: 'string' }, from: { type: 'string' }, references: { type: 'string' }, ...editionOptions },
	words: 1,
	async run({ into, from, references, ...said }, [file]) {
		if (file === undefined) throw new Misuse(words.whichFile(words.formats));
		if (into === undefined) throw new Misuse(words.whichFolder);
		const format = from === undefined ? formatOf(file) : requireFormat(from);
		const bytes = await readNamed(file);
		const cited = references === undefined ? undefined : { name: references, bytes: await readNamed(references) };
		await requireEmpty(into);
		const { document, write } = readImported({
			name: basename(file),
			bytes,
			format,
			references: cited,
			fileBeside: (path) => readBeside(resolve(dirname(file), path)),
		});
		const { title, author, language } = document;
		const known = { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(language ? { language } : {}) };
		const { files, losses, works } = write(await askEdition({ ...known, ...(said as Partial<NewEdition>) }));
		await writeEdition(into, files);
		if (cited) console.log(`\n${words.works(works)}`);
		console.log(
			`\n${losses.length === 0 ? words.allKept : [words.heading(losses.length), ...losses.map((loss) => `  ${loss}`)].join('\n')}`,
		);
		return 0;
	},
});

if (isProgram(import.meta)) await run(importCommand);

/** A file that was named; the error of one that can't be read says which. */
function readNamed(path: string): Promise<Uint8Array> {
	return readFile(path).catch((error: NodeJS.ErrnoException) => Promise.reject(Object.assign(error, { path })));
}

/** A picture that a text names; one that can't be read is told as one that isn't there. */
function readBeside(path: string): Uint8Array | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

function requireFormat(name: string): FormatName {
	const found = formatNames.find((one) => one === name);
	if (found !== undefined) return found;
	const near = nearest(name, formatNames);
	throw new Misuse(words.noFormat(name, near === undefined ? '' : didYouMean(near), formatNames));
}
