/** The server for language models, asked by the protocol's own client over standard input and output. */
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BearingAround, ToldAnchor, ToldClaim, ToldPassage } from '../../src/cli/mcp/answers.ts';
import { readWhole } from '../edition/whole.ts';

const ROOT = join(import.meta.dirname, '../..');
const edition = await readWhole('cave');
const { baseUrl, version } = edition.info;
let client: Client;
beforeAll(async () => {
	client = new Client({ name: 'tests', version: '1' });
	await client.connect(
		new StdioClientTransport({
			command: process.execPath,
			args: [join(ROOT, 'src/cli/mcp.ts'), join(ROOT, 'tests/fixtures/cave')],
			cwd: ROOT,
			stderr: 'ignore',
		}),
	);
});
afterAll(() => client.close());

async function ask<T>(name: string, args: Record<string, unknown>): Promise<T> {
	const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
	expect(isError, JSON.stringify(content)).not.toBe(true);
	// clients that don't know structured answers have the same as text
	expect(JSON.parse((content as { text: string }[])[0]?.text as string)).toEqual(structuredContent);
	return structuredContent as T;
}

/** An address that stays, and whose words they are. */
function expectToCite({ id, address, wording }: ToldAnchor): void {
	expect([`${baseUrl}/a/${id}/`, `${baseUrl}/v/${version}/a/${id}/`]).toContain(address);
	expect(wording).toMatch(/^The .* (?:author’s|editors’|editors)/);
}

describe('the server of an edition', () => {
	it('says what it is of, and offers tools that only read', async () => {
		expect(client.getServerVersion()).toMatchObject({ version, title: edition.info.short });
		expect(client.getInstructions()).toContain('restatement');
		const { tools } = await client.listTools();
		expect(tools.map(({ name }) => name).sort()).toEqual(['bearing', 'cite', 'claim', 'passage', 'search']);
		for (const { annotations, description } of tools) {
			expect(annotations?.readOnlyHint).toBe(true);
			expect(description).toMatch(/\.$/);
		}
	});
	it('tells every claim by its id, its name and its address, with whose view it is', async () => {
		for (const claim of edition.claims) {
			const told = await ask<ToldClaim>('claim', { id: claim.id });
			expectToCite(told);
			expect(told).toMatchObject({ id: claim.id, words: claim.text, passage: claim.passage });
			expect(told.view).not.toBe('');
			for (const id of [claim.label, told.address]) expect(await ask('claim', { id })).toEqual(expect.objectContaining({ id: claim.id }));
		}
	});
	it('tells a passage with its claims, also when asked for one of these', async () => {
		for (const { id, label, text } of edition.passages) {
			const told = await ask<ToldPassage>('passage', { id: label });
			expectToCite(told);
			expect(told).toMatchObject({ id, words: text });
			expect(told.claims.map((claim) => claim.id)).toEqual(edition.claims.filter(({ passage }) => passage === id).map((claim) => claim.id));
			for (const claim of told.claims) expect((await ask<ToldPassage>('passage', { id: claim.id })).id).toBe(id);
		}
	});
	it('tells what bears on what, of each line who draws it', async () => {
		for (const relation of edition.relations) {
			const { bears, claims } = await ask<BearingAround>('bearing', { id: relation.to });
			const told = bears.find(({ id }) => id === relation.id);
			expect(told?.drawn).toMatch(/^drawn by /);
			expectToCite(told as ToldAnchor);
			for (const id of relation.from) {
				expect(claims.map((claim) => claim.id)).toContain(id);
				expect((await ask<BearingAround>('bearing', { id })).bearsOn.map((one) => one.id)).toContain(relation.id);
			}
			const own = await ask<BearingAround>('bearing', { id: relation.to, within: 'article' });
			expect(own.bears.every(({ drawn }) => drawn.startsWith('drawn by the article'))).toBe(true);
		}
	});
	it('finds what has the words', async () => {
		for (const { id, text, says = text } of edition.claims) {
			const { found } = await ask<{ found: ToldAnchor[] }>('search', { query: says, limit: 50 });
			expect(found.map((one) => one.id)).toContain(id);
			for (const one of found) expectToCite(one);
		}
		expect(await ask('search', { query: 'zeppelin' })).toMatchObject({ found: [] });
	});
	it('cites a thing, and the whole', async () => {
		const own = await ask<Record<string, string>>('cite', { id: 'p2a' });
		expect(own['apa']).toContain(own['address']);
		expect(own['bibtex']).toMatch(/^@/);
		expect(own['wording']).toMatch(/editors/);
		expect((await ask<Record<string, string>>('cite', {}))['apa']).toContain(edition.info.title.replace(/^\W+|\W+$/g, ''));
	});
	it('says what may be meant by an id that there is not', async () => {
		const { content, isError } = await client.callTool({ name: 'claim', arguments: { id: 'p2aa' } });
		expect(isError).toBe(true);
		expect(JSON.stringify(content)).toMatch(/Nothing has the id p2aa\. Did you mean /);
	});
});
