/** A file is written whole or not at all, and what goes wrong is told of the file that was meant. */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFileSafely } from '../../src/disk/write-file.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-write-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the later words replace the earlier', async () => {
	const path = join(folder, 'a.txt');
	for (const words of ['one', 'two']) await writeFileSafely(path, words);
	expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['two', ['a.txt']]);
});

test('where a folder stands nothing is left, and the name told is the one that was meant', async () => {
	const path = join(folder, 'sums');
	await mkdir(path);
	await expect(writeFileSafely(path, 'x')).rejects.toMatchObject({ code: 'EISDIR', path });
	await expect(writeFileSafely(join(folder, 'none/b.txt'), 'x')).rejects.toMatchObject({
		code: 'ENOENT',
		path: join(folder, 'none/b.txt'),
	});
	expect(await readdir(folder)).toEqual(['a.txt', 'sums']);
});
