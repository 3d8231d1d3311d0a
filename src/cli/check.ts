/** `npm run check [FOLDER]`: every message of the content, and what is in it. Exits with 1 when there is an error. */
import * as usage from '#words/commands.ts';
import { checked } from '#words/messages-commands.ts';
import { toRecords } from '../diagnostics/messages.ts';
import { asCalled } from '../disk/as-called.ts';
import { readContent } from '../disk/read-content.ts';
import { compileFiles, contentFolder } from './content.ts';
import { defineCommand, isProgram, run } from './run.ts';
import { tellMessages } from './tell-messages.ts';

export const checkCommand = defineCommand({
	usage: usage.check,
	words: 1,
	options: { json: { type: 'boolean' } },
	async run({ json }, [named]) {
		const folder = contentFolder(named);
		const { edition, messages } = compileFiles(await readContent(folder));
		if (json) {
			console.log(asCalled(JSON.stringify(toRecords(messages, folder), undefined, '\t')));
			return edition ? 0 : 1;
		}
		tellMessages(messages, folder);
		if (!edition) return 1;
		const { passages, claims, relations, citations } = edition;
		console.log(checked(passages.length, claims.length, relations.length, citations.length));
		return 0;
	},
});

if (isProgram(import.meta)) await run(checkCommand);
