/** Whoever compiles a folder after each edit, and remembers what the edit left alone, gets what one gets who reads it for the first time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/edition.ts';
import { createMemory } from '../../src/formats/memory.ts';
import { runs } from '../thorough.ts';
import { readFixture } from './fixtures.ts';

const LESSON = `---
title: Shadows
minutes: 45
aim: To see.
preparation: [Read.]
course: [{ minutes: 45, what: Read }]
exercises: [{ title: Some, kinds: [relation], count: 1, seed: a }]
---

See [2a](#p2a) and @lamp2001.
`;

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Everything that comes of a folder, as text: functions and the store of places apart. */
const result = (files: Files, memory = createMemory()): string =>
	JSON.stringify(compile(files, { memory }), (_key, value) =>
		value instanceof Map ? [...value] : value instanceof Set ? [...value] : value,
	);

/** Some edits of a file: words moved, taken away, doubled, or the file itself gone. */
const edits = fc.record({
	file: fc.nat(),
	from: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.nat(60),
	what: fc.constantFrom('cut', 'double', 'words', 'remove', 'restore'),
});

describe.each(['cave', 'lanterns', 'masabih'])('%s', (name) => {
	test('is the same after each edit, whether or not the last reading is remembered', async () => {
		const whole = new Map<string, string | Uint8Array>(await readFixture(name));
		if (name === 'cave') whole.set('lessons/1-shadows.md', LESSON);
		const paths = [...whole.keys()];
		fc.assert(
			fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (all) => {
				const memory = createMemory();
				const files = new Map(whole);
				result(files, memory);
				for (const { file, from, length, what } of all) {
					const path = paths[file % paths.length] as string;
					const content = files.get(path) ?? whole.get(path) ?? '';
					if (what === 'restore') files.set(path, whole.get(path) ?? '');
					else if (what === 'remove') files.delete(path);
					else if (typeof content !== 'string' && /^images/.test(path)) files.set(path, content.slice(0, content.length >> 1));
					else {
						const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
						const at = Math.floor(from * text.length);
						const part = text.slice(at, at + length);
						const put = what === 'cut' ? '' : what === 'double' ? part + part : `${part} and other words `;
						files.set(path, text.slice(0, at) + put + text.slice(at + length));
					}
					expect(result(files, memory)).toBe(result(files));
				}
			}),
			{ numRuns: runs(60) },
		);
	});
});

test('what an edit leaves alone is the very same thing', async () => {
	const memory = createMemory();
	const files = new Map<string, string | Uint8Array>(await readFixture('cave'));
	const before = compile(files, { memory }).edition;
	const second = [...files.keys()].filter((path) => path.startsWith('text/')).at(-1) as string;
	files.set(second, `${new TextDecoder().decode(files.get(second) as Uint8Array)}\nMore words {#p99}\n`);
	const after = compile(files, { memory, ledger: false }).edition;
	expect(after?.passages.at(-1)?.id).toBe('p99');
	expect(after?.passages[0]).toBe(before?.passages[0]);
	expect(after?.sources[0]).toBe(before?.sources[0]);
});
