import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { readEdition } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { buildSearchRecords, type SearchRecord } from '../../src/search/search-records.ts';

describe('what the search engine is told of a tiny edition', () => {
	let edition: Edition;
	let records: SearchRecord[];
	beforeAll(async () => {
		const read = readEdition(await readContent(join(import.meta.dirname, '../fixtures/cave')));
		if (!read.edition) throw new Error('The fixture has errors');
		edition = read.edition;
		records = buildSearchRecords(edition);
	});
	const at = (url: string) => records.find((record) => record.url === url);

	test('has one record for each claim, passage, source and concept, and none twice', () => {
		const { claims, passages, sources, concepts } = edition;
		expect(records).toHaveLength(claims.length + passages.length + sources.length + concepts.length);
		expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
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

	test('gives Pagefind only words, never an empty filter', () => {
		for (const { filters, meta, content } of records) {
			expect(content.trim()).not.toBe('');
			expect(Object.values(filters).flat()).not.toContain('');
			expect(Object.values(filters).every((values) => values.length > 0)).toBe(true);
			expect(Object.values(meta).every((value) => typeof value === 'string')).toBe(true);
		}
	});
});
