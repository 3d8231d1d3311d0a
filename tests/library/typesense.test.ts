/** The search of a library on a Typesense server: what it is given, and what it is asked. Its answers are written here as its documentation has them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRecords } from '../../src/formats/parse-records.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { libraryFacets } from '../../src/library/library-ids.ts';
import { buildLibraryPages } from '../../src/library/library-pages.ts';
import { buildClaimRecords, orderByWeight } from '../../src/library/search-claims.ts';
import { toTypesenseLines, typesenseSchema } from '../../src/library/typesense-import.ts';
import { PAGE } from '../../src/site/scripts/library/search-engine.ts';
import { createTypesenseEngine } from '../../src/site/scripts/library/typesense-engine.ts';
import { recordOf } from '../edition/crossing.ts';
import { startTypesenseLike, type TypesenseLike } from './typesense-server.ts';

const parsed = parseRecords(await recordOf());
const library = buildLibrary('records' in parsed ? [parsed.records] : []);
const records = orderByWeight(library, buildClaimRecords(library));
const documents = [...toTypesenseLines(records)].map((line) => JSON.parse(line) as Record<string, unknown>);

describe('what is imported', () => {
	test('has each claim once, as the schema says', () => {
		expect(new Set(documents.map(({ id }) => id)).size).toBe(records.length);
		const types: Record<string, (value: unknown) => boolean> = {
			string: (value) => typeof value === 'string',
			'string[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
			int32: (value) => Number.isInteger(value),
		};
		const fields = new Map(typesenseSchema.fields.map((field) => [field.name, field]));
		for (const document of documents) {
			for (const [name, value] of Object.entries(document)) {
				if (name !== 'id') expect(types[fields.get(name)?.type ?? '']?.(value), name).toBe(true);
			}
			for (const field of fields.values()) if (!('optional' in field)) expect(document).toHaveProperty(field.name);
		}
	});

	test('tells propositions first', () => {
		const weights = documents.map(({ weight }) => weight as number);
		expect(weights).toEqual([...weights].sort((a, b) => b - a));
		expect(documents[0]).toMatchObject({ label: 'P1' });
	});
});

describe('the engine', () => {
	const asked: { address: URL; key: string | null }[] = [];
	const answers = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
		asked.push({ address: new URL(String(input)), key: new Headers(init?.headers).get('X-TYPESENSE-API-KEY') });
		return Response.json({
			found: 12,
			hits: [
				{
					document: {
						address: 'https://x.example.org/a/p1a/',
						label: '1a',
						words: 'A <b> Lamp',
						edition: 'E',
						author: 'A',
						status: 'open',
					},
				},
			],
			facet_counts: [{ field_name: 'kind', counts: [{ value: 'claim', count: 12 }] }],
		});
	};
	const engine = createTypesenseEngine(
		{ server: 'https://search.example.org/', key: 'only-search', collection: 'claims' },
		answers as typeof fetch,
	);

	test('asks for all words and any value of each facet, and counts only facets that were opened', async () => {
		await engine.search('lamp', { kind: ['claim', 'a `tick`'], work: [] }, 1);
		await engine.loadFacet('kind');
		const { total, hits, counts } = await engine.search('', {}, 0);
		const [first, second] = asked.map(({ address }) => Object.fromEntries(address.searchParams));
		expect(asked[0]?.address.pathname).toBe('/collections/claims/documents/search');
		expect(asked[0]?.key).toBe('only-search');
		expect(first).toMatchObject({
			q: 'lamp',
			page: '2',
			per_page: '10',
			drop_tokens_threshold: '0',
			filter_by: 'kind:=[`claim`,`a tick`]',
		});
		expect(first).not.toHaveProperty('facet_by');
		expect(second).toMatchObject({ q: '*', facet_by: 'kind' });
		expect(total).toBe(12);
		expect(hits[0]).toMatchObject({ label: '1a', excerpt: 'A &#60;b&#62; Lamp' });
		expect(counts).toEqual({ kind: { claim: 12 } });
	});

	test('rejects what the server refuses', async () => {
		const refused = (async () => new Response('', { status: 401 })) as typeof fetch;
		await expect(
			createTypesenseEngine({ server: 'https://s.example.org', key: '', collection: 'c' }, refused).search('a', {}, 0),
		).rejects.toThrow('401');
	});
});

test('a page may ask the server that it names, and no other', () => {
	const typesense = { server: 'https://search.example.org', key: 'only-search', collection: 'claims' };
	const pages = buildLibraryPages(library, { title: 'L', language: 'en', engine: 'typesense', typesense });
	expect(pages.get('index.html')).toContain("connect-src 'self' https://search.example.org");
	expect(pages.get('index.html')).toContain('only-search');
	expect(pages.get('works/index.html')).not.toContain('connect-src');
});

describe('from the harvest to an answer, by a server that keeps to Typesense’s documentation', () => {
	let server: TypesenseLike;
	beforeAll(async () => {
		server = await startTypesenseLike();
	});
	afterAll(() => server.close());
	const post = async (path: string, body: string, key = server.admin) => {
		const response = await fetch(`${server.origin}${path}`, { method: 'POST', headers: { 'X-TYPESENSE-API-KEY': key }, body });
		return { status: response.status, text: await response.text() };
	};

	test('the commands that editors are told create the collection, import all claims and make a key that can only search', async () => {
		const guide = await readFile(join(import.meta.dirname, '../..', `ARCHITECTURE${'.md'}`), 'utf8');
		const importPath = /\/collections\/claims\/documents\/import\?action=upsert/.exec(guide)?.[0] as string;
		const keyBody = /`POST \/keys` with `(\{.*?\})`/s.exec(guide)?.[1] as string;
		expect(await post('/collections', JSON.stringify(typesenseSchema))).toMatchObject({ status: 201 });
		// twice, as after the next harvest
		for (let time = 0; time < 2; time++) {
			const { text } = await post(importPath, [...toTypesenseLines(records)].join(''));
			expect(text.split('\n').filter((line) => line !== '{"success":true}')).toEqual([]);
		}
		const key = JSON.parse((await post('/keys', keyBody)).text) as { value: string };
		expect((await post(importPath, '', key.value)).status).toBe(401);

		const engine = createTypesenseEngine({ server: server.origin, key: key.value, collection: typesenseSchema.name });
		for (const name of libraryFacets) await engine.loadFacet(name);
		const all = await engine.search('', {}, 0);
		expect(all.total).toBe(records.length);
		expect(all.hits.map(({ address }) => address)).toEqual(records.slice(0, PAGE).map(({ meta }) => meta['address']));
		for (const name of libraryFacets) {
			const expected = new Map<string, number>();
			for (const { filters } of records)
				for (const value of new Set(filters[name] ?? [])) expected.set(value, (expected.get(value) ?? 0) + 1);
			expect(all.counts[name]).toEqual(Object.fromEntries(expected));
			for (const [value, count] of expected) expect((await engine.search('', { [name]: [value] }, 0)).total, value).toBe(count);
		}
		const [first] = records as [(typeof records)[number]];
		const asked = first.content.split(' ').slice(0, 2).join(' ');
		const { hits } = await engine.search(asked, { edition: first.filters['edition'] ?? [], kind: first.filters['kind'] ?? [] }, 0);
		expect(hits.map(({ address }) => address)).toContain(first.meta['address']);
		expect(hits[0]?.excerpt).toContain('<mark>');
	});
});
