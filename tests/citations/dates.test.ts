/** Years as people read them, on pages and in books. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeDate } from '../../src/citations/dates.ts';
import { toTitlePage } from '../../src/exports/epub/book-parts.ts';
import { readWhole } from '../edition/whole.ts';

const ROOT = join(import.meta.dirname, '../..');

test.each([
	[{ 'date-parts': [[-380]], circa: true }, 'c. 380 B.C.E.'],
	[{ 'date-parts': [[1788, 3]] }, '1788'],
	[{ 'date-parts': [[1939], [1945]] }, '1939–1945'],
	[{ literal: 'forthcoming' }, 'forthcoming'],
] as const)('the title page of a book has the year %j as %s', async (issued, year) => {
	const edition = await readWhole('cave');
	const info = { ...edition.info, article: { ...(edition.info.article as object), issued } };
	expect(toTitlePage({ ...edition, info } as never, (id) => id)).toContain(`, ${year}<`);
});

test('no page takes a date apart by itself', () => {
	const files = globSync('src/site/{pages,components,data}/**/*.{ts,astro}', { cwd: ROOT });
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes("['date-parts']"))).toEqual([]);
	expect(describeDate(undefined)).toBeUndefined();
});
