/** What pages say of the edition is true of this one: of a second reader, and of the works it lists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { EditionData } from '../../src/model/edition.ts';
import { readSite } from './pages.ts';

const OF_TWO = /two readers agree|two readings agree/;

describe.each(inject('sites'))('$name', ({ folder, base }) => {
	const { pages } = readSite(folder, base);
	const html = (path: string) => pages.get(path)?.html ?? '';
	const data: EditionData = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8'));

	test('two readers are spoken of where two readings are compared', () => {
		const compared = html('/about/method/').includes('id="agreement"');
		for (const path of ['/about/', '/about/method/', '/cite/']) expect([path, OF_TWO.test(html(path))]).toEqual([path, compared]);
		expect(html('/about/method/').includes('Krippendorff, K.')).toBe(compared);
	});

	test('a work is “cited never” if the text neither cites it nor credits it with a claim', () => {
		const used = new Set([...data.citations.map(({ key }) => key), ...data.claims.flatMap(({ by, via }) => [by, via])]);
		const never = [...html('/sources/').matchAll(/<li id="([^"]+)">((?:(?!<\/li>).)*)/gs)].filter(([, , row]) =>
			row?.includes('cited never'),
		);
		expect(never.map(([, key]) => key).sort()).toEqual(
			data.sources
				.map(({ id }) => id)
				.filter((key) => !used.has(key))
				.sort(),
		);
	});
});
