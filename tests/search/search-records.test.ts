import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { readStandings } from '../../src/argument/standing.ts';
import type { Edition } from '../../src/model/edition.ts';
import { buildSearchRecords, type SearchRecord } from '../../src/search/search-records.ts';
import { readFixture } from './fixture.ts';

describe('what the search engine is told of a tiny edition', () => {
	let edition: Edition;
	let records: SearchRecord[];
	beforeAll(async () => {
		edition = await readFixture('cave');
		records = buildSearchRecords(edition);
	});
	const at = (url: string) => records.find((record) => record.url === url);

	test('has one record for each claim, passage, source and concept, and none twice', () => {
		const { claims, passages, sources, concepts } = edition;
		expect(records).toHaveLength(claims.length + passages.length + sources.length + concepts.length);
		expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
	});

	test('holds joined letters apart, as one types them', () => {
		const [first, ...passages] = edition.passages;
		const printed = { ...edition, passages: [{ ...(first as (typeof passages)[number]), text: 'The ﬁrst oﬃce, the laﬅ.' }, ...passages] };
		expect(buildSearchRecords(printed).find(({ url }) => url === first?.url)?.content).toContain('The first office, the last.');
	});

	test('holds the words of each claim, and its kind, voice and section as filters', () => {
		for (const claim of edition.claims) {
			const record = at(`/a/${claim.id}/`);
			expect(record?.content).toContain(claim.text);
			expect(record?.filters['kind']).toEqual([claim.proposition === undefined ? claim.kind : 'proposition']);
			expect(record?.filters['voice']).toEqual([claim.voice]);
		}
	});

	test('files under a proposition exactly what can be followed to it along the relations', () => {
		const { claims, relations } = edition;
		for (const proposition of claims.filter((claim) => claim.proposition !== undefined)) {
			const reached = new Set([proposition.id]);
			for (let size = 0; size !== reached.size; ) {
				size = reached.size;
				for (const { from, to } of relations) {
					const step = relations.find(({ id }) => id === to);
					if (reached.has(to) || (step && reached.has(step.to) && step.type === 'support')) for (const id of from) reached.add(id);
				}
			}
			const filed = claims.filter(({ id }) => at(`/a/${id}/`)?.filters['proposition']?.includes(`P${proposition.proposition}`));
			expect(filed.map(({ id }) => id).sort()).toEqual([...reached].sort());
		}
	});

	test('says of each claim how it stands by the article’s own lines', () => {
		const { claims, relations } = edition;
		const standings = readStandings(buildGraph(claims, relations));
		for (const { id } of claims) {
			const filters = at(`/a/${id}/`)?.filters;
			expect(filters?.['standing']).toEqual([standings.get(id)?.article]);
		}
	});

	test('files a claim under everybody who is cited there, and a source under its own authors', () => {
		for (const { key, claims } of edition.citations) {
			const people = at(`/sources/${key}/`)?.filters['author'] ?? [];
			for (const id of claims) expect(at(`/a/${id}/`)?.filters['author']).toEqual(expect.arrayContaining(people));
		}
	});

	test('puts beside the words only what may be searched, since Pagefind searches it', () => {
		const fields = new Set(records.flatMap(({ meta }) => Object.keys(meta)));
		expect([...fields].filter((name) => !['title', 'id', 'in', 'gist', 'note', 'cited', 'people'].includes(name))).toEqual([]);
		for (const { id, passage } of edition.claims) expect(at(`/a/${id}/`)?.meta).toMatchObject({ id, in: passage });
	});

	test('leads to pages of claims, sources and concepts alone: neither to a frozen edition nor to the one for print', () => {
		for (const { url } of records) expect(url).toMatch(/^\/(?:a\/p[^/]+\/|sources\/[^/]+\/|concepts\/#.+)$/);
	});

	test('gives Pagefind only words, never an empty filter', () => {
		for (const { filters, meta, content } of records) {
			expect(content.trim()).not.toBe('');
			expect(Object.values(filters).flat()).not.toContain('');
			expect(Object.values(filters).every((values) => values.length > 0)).toBe(true);
			expect(Object.values(meta).every((value) => typeof value === 'string')).toBe(true);
		}
	});
});
