/** What the page of downloads says of the files it leads to. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from './pages.ts';

describe.each(inject('sites'))('$name', ({ folder, base }) => {
	const html = [...readSite(folder, base).pages.values()].find(({ path }) => path === `${base}downloads/`)?.html ?? '';
	/** The rows that tell a size: the first file of each, and what is told. */
	const rows = html.split('<tr>').flatMap((row) => {
		const [, file] = /<a href="([^"]+)" download/.exec(row) ?? [];
		const [, number, unit] = /<td>([\d.,]+)[\s\u00a0]([kM])B<\/td>/.exec(row) ?? [];
		return file && number
			? [{ file: file.slice(base.length - 1), told: Number(number.replace(',', '.')), unit: unit === 'M' ? 1e6 : 1e3 }]
			: [];
	});

	test('each size is that of the file', () => {
		expect(rows.filter(({ file }) => /\/data\/maps\/.*\.svg$/.test(file)).length).toBeGreaterThan(0);
		const wrong = rows.filter(({ file, told, unit }) => {
			const size = statSync(join(folder, file)).size / unit;
			return Math.abs(size - told) > (unit === 1e3 ? 0.5 : 0.06) && !(told === 1 && size < 1);
		});
		expect(wrong).toEqual([]);
	});
});
