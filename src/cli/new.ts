/** `npm run new -- FOLDER`: a small edition to begin with. Asks for what no option says, where somebody is there to answer. */

import * as usage from '#words/commands.ts';
import { begun as words } from '#words/messages-commands.ts';
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { compile } from '../edition.ts';
import { askEdition, editionOptions, languageAsked, requireEmpty, USUAL } from './ask-edition.ts';
import { mintIds } from './mint-ids.ts';
import { type NewEdition, newEdition } from './new-edition.ts';
import { defineCommand, isProgram, Misuse, Refusal, run } from './run.ts';
import { writeEdition } from './write-edition.ts';

export const newCommand = defineCommand({
	usage: usage.begin(USUAL),
	language: languageAsked,
	options: editionOptions,
	words: 1,
	async run(values, [folder]) {
		if (folder === undefined) throw new Misuse(words.whichFolder);
		await requireEmpty(folder);
		return begin(folder, await askEdition(values as Partial<NewEdition>));
	},
});

if (isProgram(import.meta)) await run(newCommand);

async function begin(folder: string, wanted: NewEdition): Promise<number> {
	const files = newEdition(wanted);
	const { files: minted, messages } = mintIds(files);
	const whole = new Map([...files, ...minted]);
	// what was typed may be nothing that an edition takes: a title with markup
	const refused = messages.filter(isError);
	const faults = refused.length > 0 ? refused : compile(whole, { ledger: false }).messages.filter(isError);
	if (faults.length > 0) throw new Refusal(formatMessages(faults, folder));
	await writeEdition(folder, whole);
	return 0;
}
