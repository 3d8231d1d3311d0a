/** What of a folder on the disk is read. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatMessage } from '../../src/diagnostics/messages.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';

let folder: string;
const write = (path: string) => {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), path);
};
const read = async () => [...(await readContent(join(folder, 'content'))).keys()];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'elenchus-content-'));
	for (const path of ['content/edition.yml', 'content/text/01-one.md', 'beside/02-two.md', 'beside/more/1.md']) write(path);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('links to files and folders are followed, and one that leads back is not', async () => {
	symlinkSync(join(folder, 'beside/02-two.md'), join(folder, 'content/text/02-two.md'));
	symlinkSync('../beside/more', join(folder, 'content/propositions'));
	symlinkSync('..', join(folder, 'content/text/back'));
	expect(await read()).toEqual(['edition.yml', 'propositions/1.md', 'text/01-one.md', 'text/02-two.md']);
});

test('what systems, editors and package managers leave is no part of it', async () => {
	for (const path of ['node_modules/x/readme.md', '.git/config', '.DS_Store', 'text/01-one.md~', 'images/.gitkeep', 'witness/copy.txt'])
		write(`content/${path}`);
	expect(await read()).toEqual(['edition.yml', 'text/01-one.md']);
});

test('what is there and can’t be read is told at its path, beside all else: a link that leads nowhere, a folder called as a file is', async () => {
	symlinkSync('nowhere.md', join(folder, 'content/text/02-two.md'));
	symlinkSync('03-three.md', join(folder, 'content/text/03-three.md'));
	write('content/concepts.yml/one.yml');
	write('content/images/a.png/a');
	write('content/editions/SHA256SUMS/a');
	const { edition, messages } = compile(await readContent(join(folder, 'content')));
	expect(edition).toBeUndefined();
	const told = messages.filter(({ ruleId: rule }) => rule === 'file-readable').map((message) => formatMessage(message));
	expect(told).toEqual([
		expect.stringMatching(/concepts\.yml:1:1 error file-readable This can’t be read: this is a folder, not a file\.$/),
		expect.stringMatching(/editions\/SHA256SUMS:1:1 error file-readable .* folder/),
		expect.stringMatching(/images\/a\.png:1:1 error file-readable .* folder/),
		expect.stringMatching(/text\/02-two\.md:1:1 error file-readable This can’t be read: there is no such file or folder\.$/),
		expect.stringMatching(/text\/03-three\.md:1:1 error file-readable/),
	]);
	expect(messages.some(({ file }) => file.startsWith('concepts.yml/') || file.startsWith('images/a.png/'))).toBe(false);
});

test('a byte that is not UTF-8 is told where it stands, and a replacement sign that was written is none', async () => {
	writeFileSync(join(folder, 'content/edition.yml'), Buffer.concat([Buffer.from('title: "\uFFFD"\r\nshort: '), Buffer.from([0xe4])]));
	const { messages } = compile(await readContent(join(folder, 'content')));
	expect(messages.find(({ ruleId: rule }) => rule === 'file-readable')).toMatchObject({ file: 'edition.yml', line: 2, column: 8 });
});

test.skipIf(process.getuid?.() === 0)('a file and a folder that may not be read are told', async () => {
	chmodSync(join(folder, 'content/edition.yml'), 0);
	chmodSync(join(folder, 'content/text'), 0);
	const { messages } = compile(await readContent(join(folder, 'content')));
	chmodSync(join(folder, 'content/text'), 0o755);
	expect(messages.filter(({ ruleId: rule }) => rule === 'file-readable').map(({ file }) => file)).toEqual(['edition.yml', 'text']);
});

test('what editors and systems leave, hidden files and the reader’s copy are not read', async () => {
	for (const name of [
		'text/01-one.md~',
		'text/#01-one.md#',
		'text/.01-one.md.swp',
		'.git/x',
		'Thumbs.db',
		'text/.DS_Store',
		'witness/copy.txt',
	])
		write(`content/${name}`);
	expect(await read()).toEqual(['edition.yml', 'text/01-one.md']);
});
