/** An edition as a server of the Model Context Protocol: tools that read, and change nothing. */

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import * as words from '#words/mcp.ts';
import type { CitedRelease } from '../../citations/cite-anchor.ts';
import type { Edition } from '../../model/edition.ts';
import { layerNames, layers } from '../../model/layers.ts';
import { createAnswers, Unknown } from './answers.ts';

const anId = z.string().min(1).describe(words.anId);

/** The server; `release` has a date once the edition is released. */
export function serveEdition(edition: Edition, release: CitedRelease): McpServer {
	const { info } = edition;
	const answers = createAnswers(edition, release);
	const server = new McpServer(
		{ name: 'elenchus', title: info.short, version: info.version },
		{ instructions: words.instructions(info, release.date === undefined) },
	);
	const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
	/** The answer as JSON, or what is wrong with the question. */
	const answer = (give: () => object): CallToolResult => {
		try {
			const data = { version: info.version, ...give() };
			return { content: [{ type: 'text', text: JSON.stringify(data, null, '\t') }], structuredContent: data };
		} catch (error) {
			if (!(error instanceof Unknown)) throw error;
			return { content: [{ type: 'text', text: error.message }], isError: true };
		}
	};

	server.registerTool(
		'search',
		{
			...words.tools.search,
			inputSchema: { query: z.string().min(1), limit: z.int().min(1).max(50).default(10) },
			annotations: readOnly,
		},
		({ query, limit }) => answer(() => ({ found: answers.search(query, limit) })),
	);
	server.registerTool(
		'claim',
		{
			...words.tools.claim,
			inputSchema: { id: anId },
			annotations: readOnly,
		},
		({ id }) => answer(() => answers.claim(id)),
	);
	server.registerTool(
		'passage',
		{
			...words.tools.passage,
			inputSchema: { id: anId },
			annotations: readOnly,
		},
		({ id }) => answer(() => answers.passage(id)),
	);
	server.registerTool(
		'bearing',
		{
			title: words.tools.bearing.title,
			description: words.tools.bearing.description(layerNames.map((name) => `${name}: ${layers[name].meaning}`)),
			inputSchema: {
				id: anId,
				within: z.enum(layerNames).default('editors').describe(words.tools.bearing.within),
			},
			annotations: readOnly,
		},
		({ id, within }) => answer(() => answers.bearing(id, within)),
	);
	server.registerTool(
		'cite',
		{
			...words.tools.cite,
			inputSchema: { id: anId.optional() },
			annotations: readOnly,
		},
		({ id }) => answer(() => answers.cite(id)),
	);
	return server;
}
