/** What of a folder on the disk is read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';

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

test('a link that leads nowhere is told with its path', async () => {
	symlinkSync('nowhere.md', join(folder, 'content/text/02-two.md'));
	await expect(read()).rejects.toMatchObject({ code: 'ENOENT', path: join(folder, 'content/text/02-two.md') });
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
