/** `npm run mcp [FOLDER]`: the edition for language models, over standard input and output, by the Model Context Protocol. */

import { once } from 'node:events';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import * as usage from '#words/commands.ts';
import { compileFolder, contentFolder } from './content.ts';
import { serveEdition } from './mcp/serve-edition.ts';
import { defineCommand, isProgram, run } from './run.ts';
import { tellMessages } from './tell-messages.ts';

export const mcpCommand = defineCommand({
	usage: usage.mcp,
	words: 1,
	async run(_values, [named]) {
		const folder = contentFolder(named);
		const { edition, ledger, messages } = await compileFolder(folder);
		// standard output is the protocol's
		tellMessages(messages, folder, process.stderr);
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

if (isProgram(import.meta)) await run(mcpCommand);
