/** Frozen editions are published by a thread, into a folder that becomes part of the site. */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packFrozen } from '../../src/anchors/frozen-edition.ts';
import type { Release } from '../../src/anchors/ledger.ts';
import { startFrozen } from '../../src/site/releases/frozen-thread.ts';

async function makeFolder(): Promise<{ out: string; beside: string }> {
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-frozen-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await mkdir(join(folder, 'out'));
	return { out: join(folder, 'out'), beside: join(folder, 'beside') };
}
function makeFrozen(version: string, files: Record<string, string>) {
	const { archive, manifest } = packFrozen(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
	return { release: { release: version, date: '2026-01-01', manifest } as Release, archive, repairs: [] };
}

test('each file lies below its version, what is shared lies once, and nothing is left beside the site', async () => {
	const { out, beside } = await makeFolder();
	const frozen = [
		makeFrozen('0.1.0', { 'a/p1/index.html': 'one', 'o/style.css': 'p{}' }),
		makeFrozen('0.2.0', { 'a/p1/index.html': 'two', 'o/style.css': 'p{}' }),
	];
	const { files, pages } = await startFrozen(frozen, beside)(out);
	expect(await readFile(join(out, 'v/0.1.0/a/p1/index.html'), 'utf8')).toBe('one');
	expect(await readFile(join(out, 'v/0.2.0/a/p1/index.html'), 'utf8')).toBe('two');
	expect((await readdir(out)).sort()).toEqual(['o', 'v']);
	expect(await readdir(join(out, 'o'))).toEqual(['style.css']);
	expect(files).toBe(5);
	expect([...pages]).toEqual([['/a/p1/', '0.2.0']]);
	await expect(readdir(beside)).rejects.toThrow('ENOENT');
});

test('an archive with a changed byte stops the build', async () => {
	const { out, beside } = await makeFolder();
	const { release, archive } = makeFrozen('0.1.0', { 'a/p1/index.html': 'one' });
	const other = makeFrozen('0.1.0', { 'a/p1/index.html': 'another' }).archive;
	expect(other).not.toEqual(archive);
	await expect(startFrozen([{ release, archive: other, repairs: [] }], beside)(out)).rejects.toThrow('0.1.0');
});

test('an edition without releases has no folder of them', async () => {
	const { out, beside } = await makeFolder();
	expect(await startFrozen([], beside)(out)).toEqual({ files: 0, pages: new Map(), added: [] });
	expect(await readdir(out)).toEqual([]);
});
