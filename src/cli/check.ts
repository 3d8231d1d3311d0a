/** `npm run check [FOLDER]`: every message of the content, and what is in it. Exits with 1 when there is an error. */
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { compile } from '../edition.ts';

const folder = process.argv[2] ?? process.env['ELENCHUS_CONTENT'] ?? 'content';
try {
	const { edition, messages } = compile(await readContent(folder));
	process.stdout.write(formatMessages(messages));
	if (edition) {
		const { passages, claims, relations, citations } = edition;
		console.log(
			`${passages.length} passages, ${claims.length} claims and assumptions, ${relations.length} relations, ${citations.length} citations`,
		);
	}
	if (messages.some(isError)) process.exitCode = 1;
} catch (error) {
	// The folder itself can't be read: that is no message of a file.
	if ((error as NodeJS.ErrnoException).code === undefined) throw error;
	console.error(`${folder}: ${(error as Error).message}`);
	process.exitCode = 1;
}
