/** The search of a library on a Typesense server: what it is given, and what it is asked. Its answers are written here as its documentation has them. */
import { describe, expect, test } from 'vitest';
import { parseRecords } from '../../src/formats/parse-records.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildLibraryPages } from '../../src/library/library-pages.ts';
import { buildClaimRecords, orderByWeight } from '../../src/library/search-claims.ts';
import { toTypesenseLines, typesenseSchema } from '../../src/library/typesense-import.ts';
import { createTypesenseEngine } from '../../src/site/scripts/library/typesense-engine.ts';
import { recordOf } from '../edition/crossing.ts';

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
