/** An edition as a server of the Model Context Protocol: tools that read, and change nothing. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Release } from '../../citations/cite-anchor.ts';
import type { Edition } from '../../model/edition.ts';
import { layerNames, layers } from '../../model/layers.ts';
import { createAnswers, Unknown } from './answers.ts';

const anId = z.string().min(1).describe('an id such as p67, p67a, s3 or x14, a name such as 67a or P3, or an address of the edition');

/** The server; `release` has a date once the edition is released. */
export function serveEdition(edition: Edition, release: Release): McpServer {
	const { info } = edition;
	const answers = createAnswers(edition, release);
	const draft = release.date === undefined ? ' This version is a draft: its words may change until it is released.' : '';
	const server = new McpServer(
		{ name: 'elenchus', title: info.short, version: info.version },
		{
			instructions: `${info.short}, version ${info.version}: ${info.description} The text is the editors’ restatement of ${info.title} by ${info.author}, not the author’s wording. Every answer gives an address, to cite by, and says whose view a claim is (view) and whose words these are (wording); keep both when you quote.${draft}`,
		},
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
			title: 'Search',
			description: 'Finds passages, claims and reasons by their words; words in quotation marks must stand together. Best first.',
			inputSchema: { query: z.string().min(1), limit: z.int().min(1).max(50).default(10) },
			annotations: readOnly,
		},
		({ query, limit }) => answer(() => ({ found: answers.search(query, limit) })),
	);
	server.registerTool(
		'claim',
		{
			title: 'A claim',
			description:
				'A claim or an assumption: its words, whose view it is, what works it is from, and how it stands by the lines of each layer.',
			inputSchema: { id: anId },
			annotations: readOnly,
		},
		({ id }) => answer(() => answers.claim(id)),
	);
	server.registerTool(
		'passage',
		{
			title: 'A passage',
			description: 'A numbered paragraph with its claims and the works it cites; of a claim or line the paragraph in which it stands.',
			inputSchema: { id: anId },
			annotations: readOnly,
		},
		({ id }) => answer(() => answers.passage(id)),
	);
	server.registerTool(
		'bearing',
		{
			title: 'What bears on what',
			description: `Reasons for and objections to a claim or a line, what is said against these, and what it bears on in turn. ${layerNames.map((name) => `${name}: ${layers[name].meaning}`).join('; ')}.`,
			inputSchema: {
				id: anId,
				within: z
					.enum(layerNames)
					.default('editors')
					.describe('the widest layer whose lines are told: article, then source, then editors, which has all'),
			},
			annotations: readOnly,
		},
		({ id, within }) => answer(() => answers.bearing(id, within)),
	);
	server.registerTool(
		'cite',
		{
			title: 'How to cite',
			description:
				'The citation of a passage, claim or line, or without an id of the whole edition: in the usual styles, in running text, as BibTeX and RIS.',
			inputSchema: { id: anId.optional() },
			annotations: readOnly,
		},
		({ id }) => answer(() => answers.cite(id)),
	);
	return server;
}
