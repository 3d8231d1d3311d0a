/** What is fetched of editions: whatever is wrong with one is said in a sentence of its own, and the rest is a library. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchRecords } from '../../src/cli/fetch-records.ts';
import { toRecordFile } from '../../src/exports/records.ts';
import { harvest } from '../../src/library/harvest.ts';
import { readWhole } from '../edition/whole.ts';

const text = async (name: 'cave' | 'sourdough') => toRecordFile(await readWhole(name));
const fixture = (name: string) => join(import.meta.dirname, '../fixtures', name);

describe('a harvest', () => {
	test('takes the sound editions and says of each other one what is wrong with it', async () => {
		const [cave, sourdough] = [await text('cave'), await text('sourdough')];
		const { editions, faults } = harvest([
			{ from: 'cave', text: cave },
			{ from: 'again', text: cave },
			{ from: 'gone', fault: 'gone can’t be reached.' },
			{ from: 'cut', text: sourdough.slice(0, sourdough.length / 2) },
			{ from: 'touched', text: sourdough.replace(/"words":"(.)/, '"words":"$1$1') },
			{ from: 'newer', text: sourdough.replace('"schema":1', '"schema":9') },
			{ from: 'page', text: '<!doctype html><title>Not found</title>' },
			{ from: 'sourdough', text: sourdough },
		]);
		expect(editions.map(({ edition }) => edition.short)).toEqual([
			(await readWhole('cave')).info.short,
			(await readWhole('sourdough')).info.short,
		]);
		expect(faults).toHaveLength(6);
		for (const [index, name] of ['again', 'gone', 'cut', 'touched', 'newer', 'page'].entries()) expect(faults[index]).toContain(name);
		expect(new Set(faults.map((fault) => fault.replace(/^.*? (?=\S+ \S+ \S+ )/, ''))).size).toBe(6);
	});
});

describe('the record of an edition', () => {
	test('is fetched from a folder of content, a record file and an address, with the same bytes', async () => {
		const expected = await text('cave');
		const folder = await mkdtemp(join(tmpdir(), 'elenchus-records-'));
		const server = createServer((request, response) => {
			if (request.url === '/edition/data/records.jsonl') response.end(expected);
			else response.writeHead(request.url?.startsWith('/broken') ? 500 : 404).end();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		try {
			const file = join(folder, 'records.jsonl');
			await writeFile(file, expected);
			for (const from of [fixture('cave'), file, `${origin}/edition/`, `${origin}/edition`, `${origin}/edition/data/records.jsonl`])
				expect(await fetchRecords(from)).toEqual({ from, text: expected });
			for (const from of [folder, join(folder, 'none'), `${origin}/other/`, `${origin}/broken/`]) {
				const { fault } = (await fetchRecords(from)) as { fault: string };
				expect(fault).toContain(from);
			}
		} finally {
			await new Promise((resolve) => server.close(resolve));
			await rm(folder, { recursive: true });
		}
		expect(await fetchRecords(`${origin}/edition/`)).toHaveProperty('fault', expect.stringContaining('ECONNREFUSED'));
	});
});
