import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMessages, formatMessages } from '../../src/diagnostics/messages.ts';
import { type Compiled, compile } from '../../src/edition.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import type { Edition } from '../../src/model/edition.ts';
import { editionDataSchema } from '../../src/model/edition.ts';
import { fixtureNames, fixturePath, readBroken, readFixture } from './fixtures.ts';

const cave = await readFixture('cave');

/** All of an edition as JSON: what it says, and its pages as trees. */
function toJson({ edition }: Compiled): string {
	const { places, ...rest } = edition ?? { places: new Map() };
	return `${JSON.stringify({ ...rest, places: Object.fromEntries(places) }, undefined, '\t')}\n`;
}

describe('a whole edition', () => {
	test.each(['cave', 'sourdough'])('%s is read as it was before', async (name) => {
		const result = compile(await readFixture(name), { ledger: name === 'cave' });
		expect(formatMessages(result.messages)).toBe('');
		await expect(toJson(result)).toMatchFileSnapshot(fixturePath('golden', `${name}.json`));
	});

	test('has the published shape', () => {
		const { edition } = compile(cave);
		expect(() => editionDataSchema.parse(toEditionData(edition as Edition))).not.toThrow();
	});

	test('knows where everything with an id is written', () => {
		const { edition } = compile(cave);
		const lines = new Map([...cave].map(([path, bytes]) => [path, new TextDecoder().decode(bytes).split('\n')]));
		for (const [id, { file, line, column }] of edition?.places ?? [])
			expect(lines.get(file)?.[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^#${id}(?![a-z0-9-])`));
		const ids = [edition?.sections, edition?.passages, edition?.claims, edition?.relations, edition?.citations].flatMap((list) =>
			(list ?? []).map(({ id }) => id),
		);
		expect([...(edition?.places.keys() ?? [])].sort()).toEqual(ids.sort());
	});

	test('derives what an attack is from what it points at', () => {
		const { edition } = compile(cave);
		const types = Object.fromEntries((edition?.relations ?? []).map(({ id, attackType }) => [id, attackType]));
		expect(types).toEqual({ s1: undefined, s2: undefined, x1: 'rebut', x2: 'undercut', x3: 'rebut', x4: 'undermine' });
	});

	test('shows each passage and each heading once, in the order of the data', () => {
		const { edition } = compile(cave);
		const blocks = (edition?.pages ?? []).flatMap((page) => page.blocks);
		const shown = blocks.flatMap((block) =>
			block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items.map((item) => item.passage) : [],
		);
		expect(shown).toEqual(edition?.passages.map(({ id }) => id));
		expect(blocks.flatMap((block) => (block.type === 'heading' ? [block.section] : []))).toEqual(edition?.sections.map(({ id }) => id));
	});
});

describe('reading', () => {
	test('does not depend on the order of the files, nor on whether they are text or bytes', () => {
		const expected = toJson(compile(cave));
		fc.assert(
			fc.property(fc.shuffledSubarray([...cave], { minLength: cave.size }), fc.boolean(), (files, asText) => {
				const given = new Map(files.map(([path, bytes]) => [path, asText ? new TextDecoder().decode(bytes) : bytes]));
				expect(toJson(compile(given))).toBe(expected);
			}),
			{ numRuns: 20 },
		);
	});

	test('does not depend on how lines end', () => {
		const given = new Map([...cave].map(([path, bytes]) => [path, `\uFEFF${new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')}`]));
		const { edition, messages } = compile(given);
		expect(messages).toEqual([]);
		expect(edition?.claims).toEqual(compile(cave).edition?.claims);
		expect(edition?.places).toEqual(compile(cave).edition?.places);
	});

	test('tells all messages of all files, in order', async () => {
		const files = new Map(cave);
		for (const name of fixtureNames('broken').slice(0, 12)) {
			for (const [path, content] of await readBroken('cave', name)) {
				if (path === 'text/03-more.md') files.set(`text/1${files.size}-${name}.md`, content);
			}
		}
		const { edition, messages } = compile(files);
		expect(edition).toBeUndefined();
		expect(new Set(messages.map(({ file }) => file)).size).toBeGreaterThan(5);
		expect([...messages].sort(compareMessages)).toEqual(messages);
	});

	test('leaves a file of more than 4 MB alone', () => {
		const { messages } = compile(new Map([...cave, ['text/03-more.md', new Uint8Array(4 * 1024 * 1024 + 1)]]));
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(['file-readable']);
	});

	test('follows prose nested beyond any stack with a message', () => {
		const { edition, messages } = compile(
			new Map<string, string | Uint8Array>([...cave, ['text/03-more.md', `# More {#h9}\n\n${'> '.repeat(2000)}deep`]]),
		);
		expect(edition).toBeUndefined();
		expect(messages.map(({ ruleId }) => ruleId)).toContain('block-known');
	});
});

describe('the ledger', () => {
	const without = new Map([...cave].filter(([path]) => path !== 'anchors.jsonl'));

	test('is asked about every id', () => {
		expect(compile(without).messages.map(({ ruleId }) => ruleId)).toEqual(['anchor-minted']);
		expect(compile(cave).messages).toEqual([]);
	});

	test('is left out when it is about to be filled', () => {
		expect(compile(without, { ledger: false }).messages).toEqual([]);
	});
});
