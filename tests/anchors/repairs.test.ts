/** Repairs of released editions: styles and scripts, and nothing else; what was released can always be told from what was mended. */
import { describe, expect, test } from 'vitest';
import { hashBytes, MANIFEST, packFrozen, unpackFrozen } from '../../src/anchors/frozen-edition.ts';
import { parseRepairs, RELEASED_MANIFEST, type Repair, repairFrozen } from '../../src/anchors/repairs.ts';
import { REPAIR } from '../../src/text/decode-files.ts';
import { createSource } from '../../src/text/source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = new Map([
	['index.html', '<p style="color: red">red</p>'],
	['data/edition.json', '{"colour": "color: red"}'],
	['_astro/page.css', 'p{color: red}a{color: red}'],
	['_astro/map.css', 'svg{color: blue}'],
	['show.js', 'document.title = "color: red"'],
]);
const { archive, manifest } = packFrozen(new Map([...said].map(([path, text]) => [path, bytes(text)])));
const { files } = unpackFrozen({ release: '0.1.0', date: '2026-01-01', manifest } as never, archive);
const released = files as ReadonlyMap<string, Uint8Array>;
const repair = (replace: Repair['replace']): Repair => ({
	file: 'editions/repairs/red.yml',
	editions: ['0.1.0'],
	date: '2026-02-02',
	reason: 'Red froze\na browser.',
	replace,
});
const text = (of: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(of.get(path));

describe('a repair', () => {
	const { files: mended, messages } = repairFrozen(released, [
		repair([{ files: '_astro/*.css', from: 'color: red', by: 'color: $& green' }]),
	]);

	test('puts its words, as they are, wherever the others stand, and leaves every other file as it was', () => {
		expect(messages).toEqual([]);
		expect(text(mended, '_astro/page.css')).toBe('p{color: $& green}a{color: $& green}');
		for (const path of ['index.html', 'data/edition.json', '_astro/map.css', 'show.js']) expect(mended.get(path)).toBe(released.get(path));
	});

	test('stands in the list of checksums with its date, its reason and what was released; the list of the release stays beside it', () => {
		const list = text(mended, MANIFEST).split('\n');
		expect(list[0]).toBe('# Repaired on 2026-02-02: Red froze a browser.');
		expect(list[1]).toBe(`# as released: ${hashBytes(said.get('_astro/page.css') as string)}  _astro/page.css`);
		const sums = list.filter((line) => line !== '' && !line.startsWith('#'));
		expect(sums).toHaveLength(said.size);
		for (const line of sums) expect(hashBytes(mended.get(line.slice(66)) as Uint8Array)).toBe(line.slice(0, 64));
		expect(mended.get(RELEASED_MANIFEST)).toBe(released.get(MANIFEST));
		expect(hashBytes(mended.get(RELEASED_MANIFEST) as Uint8Array)).toBe(manifest);
	});

	test('that finds nothing to mend is reported; without one nothing changes', () => {
		const { messages: told } = repairFrozen(released, [repair([{ files: '_astro/*.css', from: 'color: grey', by: '' }])]);
		expect(told.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
			expect.stringMatching(/^edition-repair Nothing in _astro\/\*\.css .*‘color: grey’/),
		]);
		expect(repairFrozen(released, []).files).toBe(released);
	});
});

describe('a file of repairs', () => {
	const good = `editions: ['0.1.0']\ndate: '2026-02-02'\nreason: Red froze.\nreplace:\n  - {files: _astro/page.css, from: a, by: b}\n`;
	const read = (yaml: string) =>
		parseRepairs(new Map([['editions/repairs/red.yml', createSource('editions/repairs/red.yml', yaml)]]), REPAIR, new Set(['0.1.0']));

	test('says which editions, when, why and what', () => {
		const { repairs, messages } = read(good);
		expect(messages).toEqual([]);
		expect(repairs).toMatchObject([{ editions: ['0.1.0'], date: '2026-02-02', reason: 'Red froze.' }]);
	});

	test.each([
		['_astro/page.css', 'index.html', /only styles and scripts may be repaired/],
		['_astro/page.css', 'data/edition.json', /only styles and scripts may be repaired/],
		["'0.1.0'", "'0.2.0'", /Edition 0\.2\.0 was not released\. Those that were: 0\.1\.0/],
		['reason: Red froze.\n', '', /There is no reason/],
		["'2026-02-02'", 'yesterday', /a date is a year, a month and a day/],
	])('is told what is wrong with it: %s → %s', (from, to, sentence) => {
		const { messages } = read(good.replace(from, to));
		expect(messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([expect.stringMatching(sentence)]);
	});
});
