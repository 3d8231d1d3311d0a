/** `npm run mcp [FOLDER]`: the edition for language models, over standard input and output, by the Model Context Protocol. */
import { once } from 'node:events';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { formatMessages } from '../diagnostics/messages.ts';
import { compileFolder, contentFolder } from './content.ts';
import { serveEdition } from './mcp/serve-edition.ts';
import { run } from './run.ts';

await run({
	usage: `
npm run mcp             serves content/ to a program that speaks the Model Context Protocol, read-only, until that closes the input
npm run mcp -- FOLDER   another folder of content
npm begins with lines of its own, which are no protocol: a program is given the command node src/cli/mcp.ts FOLDER, or npm run --silent mcp`,
	words: 1,
	async run(_values, [named]) {
		const folder = contentFolder(named);
		const { edition, ledger, messages } = await compileFolder(folder);
		// standard output is the protocol's
		process.stderr.write(formatMessages(messages, folder));
		const { version } = edition.info;
		const date = ledger.releases.find(({ release }) => release === version)?.date;
		const server = serveEdition(edition, { version, ...(date === undefined ? {} : { date }) });
		const ended = once(process.stdin, 'end');
		await server.connect(new StdioServerTransport());
		await ended;
		await server.close();
		return 0;
	},
});
