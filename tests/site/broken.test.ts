/** Content with an error publishes nothing, and says what is wrong. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MARK, markOutput } from '../../src/disk/output-folder.ts';
import { buildSite, ROOT } from './build-site.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-broken-'));
	await cp(join(ROOT, 'tests/fixtures/cave'), join(folder, 'content'), { recursive: true });
	const page = join(folder, 'content/text/01-the-cave.md');
	await writeFile(page, `${await readFile(page, 'utf8')}\n::attack[It points nowhere.]{#x99 from=p999a to=p998a drawn=editors}\n`);
	await markOutput(join(folder, 'out'));
	await writeFile(join(folder, 'out/index.html'), 'what was published before');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build of broken content exits with 1, tells all errors with their places and no stack trace, and leaves what is published alone', async () => {
	const { code, output } = await buildSite(join(folder, 'content'), join(folder, 'out'));
	expect(code).toBe(1);
	expect(output).toMatch(/content\/text\/01-the-cave\.md:\d+:\d+ error relation-source-exists .*p999a/);
	expect(output).toMatch(/content\/text\/01-the-cave\.md:\d+:\d+ error relation-target-exists .*p998a/);
	expect(output).not.toMatch(/^\s+at .+:\d+/m);
	expect((await readdir(join(folder, 'out'))).sort()).toEqual([MARK, 'index.html']);
	expect(await readFile(join(folder, 'out/index.html'), 'utf8')).toBe('what was published before');
	expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
});
