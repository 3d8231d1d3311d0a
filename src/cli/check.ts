/** `npm run check [FOLDER]`: every message of the content, and what is in it. Exits with 1 when there is an error. */
import { formatMessages, toRecords } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { compileFiles, contentFolder } from './content.ts';
import { run } from './run.ts';

await run({
	usage: `
npm run check             says all there is to say of content/; exits with 1 when anything stops a build
npm run check -- FOLDER   of another folder of content
npm run check -- --json   the messages as a list in JSON, for programs`,
	words: 1,
	options: { json: { type: 'boolean' } },
	async run({ json }, [named]) {
		const folder = contentFolder(named);
		const { edition, messages } = compileFiles(await readContent(folder));
		if (json) {
			console.log(JSON.stringify(toRecords(messages, folder), undefined, '\t'));
			return edition ? 0 : 1;
		}
		process.stdout.write(formatMessages(messages, folder));
		if (!edition) return 1;
		const { passages, claims, relations, citations } = edition;
		console.log(
			`${passages.length} passages, ${claims.length} claims and assumptions, ${relations.length} relations, ${citations.length} citations`,
		);
		return 0;
	},
});
