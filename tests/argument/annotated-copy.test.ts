/** Two annotated copies of one text, compared whatever the ids in them. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { measureAgreement } from '../../src/argument/agreement.ts';
import { readAnnotatedCopies } from '../../src/argument/annotated-copy.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { ContentFiles } from '../../src/text/decode-files.ts';

const CAVE = join(import.meta.dirname, '../fixtures/cave');
let files: ContentFiles;
let cave: Edition;

function read(changed: (path: string, text: string) => string = (_, text) => text): Edition {
	const decoder = new TextDecoder();
	const altered = [...files].map(([path, data]): [string, typeof data] =>
		path.startsWith('text/') ? [path, new TextEncoder().encode(changed(path, decoder.decode(data as Uint8Array)))] : [path, data],
	);
	const { edition, messages } = compile(new Map(altered), { ledger: false });
	if (!edition) throw new Error(messages.map(({ message }) => message).join('\n'));
	return edition;
}
const compare = (other: Edition) => {
	const copies = readAnnotatedCopies(cave, other, ['ours', 'theirs']);
	return { copies, found: measureAgreement(copies.first, copies.second) };
};

beforeAll(async () => {
	files = await readContent(CAVE);
	cave = read();
});

test('a copy agrees with itself in everything', () => {
	const { copies, found } = compare(cave);
	expect(copies.differing).toEqual([]);
	expect(copies.passages.length).toBe(cave.passages.length);
	expect(copies.first.spans.length).toBe(cave.claims.length);
	expect([found.spans.f1, found.relations.f1, found.own.f1]).toEqual([1, 1, 1]);
	expect(found.relations.matched).toBe(cave.relations.length);
});

test('where each claim stands is counted in words of its passage', () => {
	const { spans } = readAnnotatedCopies(cave, cave, ['a', 'b']).first;
	const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
	for (const { id, from, to } of spans) {
		const claim = cave.claims.find((one) => one.id === id);
		expect(to - from + 1, id).toBe(words(claim?.phrase ?? claim?.text ?? '').length);
	}
});

test('relations are named by the claims they join, so that other ids change nothing', () => {
	const other = read((_, text) => text.replaceAll(/\bx3\b/g, 'x93'));
	expect(other.relations.map(({ id }) => id)).toContain('x93');
	const { found } = compare(other);
	expect([found.relations.f1, found.drawn, found.type]).toEqual([1, 1, 1]);
});

test('who draws a line, and what is no longer drawn, is seen', () => {
	const drawn = compare(read((_, text) => text.replace(/drawn=article cue=position/, 'drawn=editors'))).found;
	expect(drawn.relations.f1).toBe(1);
	expect(drawn.drawn).toBeLessThan(1);
	expect(drawn.own.f1).toBeLessThan(1);
	const fewer = compare(read((path, text) => (path.includes('02') ? text.replace(/^::attack\[Who asks.*$/m, '') : text))).found;
	expect(fewer.relations).toMatchObject({ recall: (cave.relations.length - 1) / cave.relations.length, precision: 1 });
});

test('a passage that reads differently is named, and not compared', () => {
	const { copies } = compare(read((_, text) => text.replace('An essay in two parts.', 'An essay in two short parts.')));
	expect(copies.differing).toEqual(['p1']);
	expect(copies.passages).not.toContain('p1');
});
