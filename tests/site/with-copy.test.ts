/** `npm start -- --with-copy`: the article's words from the witness on an editor's own machine, in a folder that is never published. */
// @module-tag thorough
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WITH_COPY_FOLDER, WITNESS } from '../../src/site/build/with-copy.ts';
import { cavePassages } from '../collation/cave-copy.ts';
import { ROOT, runAstro } from './build-site.ts';
import { startChromium } from './chromium.ts';
import { serve } from './serve.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-with-copy-'));
	await cp(join(ROOT, 'tests/fixtures/cave'), folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('there has to be a witness, and without one nothing is built', async () => {
	const { code, output } = await runAstro(['build'], { ELENCHUS_CONTENT: folder, ELENCHUS_WITH_COPY: '1' }).done;
	expect(code).toBe(1);
	expect(output).toMatch(/There is no copy in .*witness yet\. Make one first: npm run collate -- FILE\./);
	expect(output).not.toMatch(/\n\s+at /);
});

test('pages show its words, marked as for one’s own use; they lie in a folder that git ignores, whatever folder was asked for', async () => {
	await mkdir(join(folder, 'witness'));
	await writeFile(join(folder, 'witness', '01-the-cave.md'), await readFile(join(ROOT, 'tests/collation/cave-copy.md')));
	const asked = join(folder, 'asked-for');
	const { code, output } = await runAstro(['build'], { ELENCHUS_CONTENT: folder, ELENCHUS_OUT: asked, ELENCHUS_WITH_COPY: '1' }).done;
	expect(code, output).toBe(0);
	const built = join(ROOT, WITH_COPY_FOLDER);
	expect(spawnSync('git', ['check-ignore', '-q', join(built, WITNESS)], { cwd: ROOT }).status).toBe(0);
	const served = await serve(built);
	const browser = await startChromium();
	try {
		const page = await browser.newPage();
		await page.goto(`${served.origin}/text/the-cave/`);
		await expect.poll(() => page.locator('#p3 .articles').textContent()).toBe(cavePassages.find(({ id }) => id === 'p3')?.text);
		expect(await page.locator('.own-words').textContent()).toMatch(/from content\/witness\/, for your own use/);
		await page.goto(`${served.origin}/a/p7b/`);
		await expect.poll(() => page.locator('.statement.articles').count()).toBe(1);
	} finally {
		await browser.close();
		await served.close();
		await rm(built, { recursive: true, force: true });
	}
});

test('an option that is not known is told', () => {
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/start.ts', '--with-copies'], { cwd: ROOT, encoding: 'utf8' });
	expect(status).toBe(1);
	expect(stderr).toMatch(/--with-copies/);
	expect(stderr).not.toMatch(/\n\s+at /);
});
