/** Bytes that are no text, or text that ends its lines otherwise: read right, or told where they stand. */
import { describe, expect, test } from 'vitest';
import { mintIds } from '../../src/cli/mint-ids.ts';
import { formatMessage } from '../../src/diagnostics/messages.ts';
import { UnreadableFile } from '../../src/disk/unreadable-file.ts';
import { compile } from '../../src/edition.ts';
import { readFixture } from '../edition/fixtures.ts';

const cave = await readFixture('cave');
const decode = (path: string): string => new TextDecoder().decode(cave.get(path));
const readable = [...cave.keys()].filter((path) => /\.(?:md|yml|json|jsonl)$/.test(path) && path !== 'collation.json');
const told = (changed: Record<string, string | Uint8Array>) =>
	compile(new Map<string, string | Uint8Array>([...cave, ...Object.entries(changed)])).messages;
const PAGE = 'text/01-the-cave.md';

test('lines that end with CR alone are lines, in every file', () => {
	const changed = Object.fromEntries(readable.map((path) => [path, decode(path).replace(/\n/g, '\r')]));
	const whole = (files: Record<string, string>) =>
		JSON.stringify(compile(new Map<string, string | Uint8Array>([...cave, ...Object.entries(files)])).edition);
	expect(told(changed)).toEqual(told({}));
	expect(whole(changed)).toBe(whole({}));
});

test('mint keeps the ends of such lines', () => {
	const text = `${decode(PAGE)}\nNew words.\n`.replace(/\n/g, '\r');
	const minted = mintIds(new Map<string, string | Uint8Array>([...cave, [PAGE, text]]));
	const changed = minted.files?.get(PAGE) ?? '';
	expect(String(changed).replace(/New words\. \{#p\d+(?:-\d+)?\}/, 'New words.')).toBe(text);
});

describe.each(readable)('a control sign in %s', (path) => {
	test.each(['\0', '\u0007', '\u000C', '\u0085'])('is told where it stands, and nothing else is lost: %j', (sign) => {
		const text = decode(path);
		const first = path.endsWith('.md') || path.endsWith('.yml') ? text.search(/[a-z]{3}/) + 1 : text.indexOf('"id"') + 2;
		const messages = told({ [path]: text.slice(0, first) + sign + text.slice(first) }).filter((one) => one.file === path);
		const line = text.slice(0, first).split('\n');
		expect(messages.map(formatMessage).join('\n')).toContain(`${path}:${line.length}:`);
		if (!/\.jsonl?$/.test(path)) {
			const own = messages.filter(({ ruleId }) => ruleId === 'markup-read');
			expect(own).toMatchObject([{ line: line.length, column: (line.at(-1)?.length ?? 0) + 1 }]);
		}
	});
});

test('UTF-16 without its mark is told once', () => {
	const bytes = new Uint8Array(Buffer.from(decode(PAGE), 'utf16le'));
	expect(told({ [PAGE]: bytes }).map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([`${PAGE} file-readable`]);
});

describe('while a page can’t be read, what asks for its ids says nothing', () => {
	test.each([
		['too large', `${decode(PAGE)}${'More words. '.repeat(400_000)}`],
		['not UTF-8', new Uint8Array([0x23, 0x20, 0xe9, 0x0a])],
		['not to be read', new UnreadableFile('there is no permission to read it.')],
	])('%s', (_why, content) => {
		expect(told({ [PAGE]: content }).map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([`${PAGE} file-readable`]);
	});

	test('and other faults are told all the same', () => {
		const page = 'text/02-outside.md';
		const messages = told({ [PAGE]: new Uint8Array([0xe9]), [page]: `${decode(page)}\n::atack[So.]{#x9 from=p1a to=p2a}\n` });
		expect(messages.map(({ ruleId }) => ruleId).sort()).toEqual(['directive-known', 'file-readable']);
	});
});
