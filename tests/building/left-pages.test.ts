/** Pages at addresses that only older editions have. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEFT, SOME_VERSION, writeLeftPages } from '../../src/site/releases/left-pages.ts';

test('where a frozen page leads to nothing a page says so; where something is it stays; the pattern is not published', async () => {
	const out = await mkdtemp(join(tmpdir(), 'elenchus-left-'));
	try {
		for (const [path, text] of [
			[LEFT, `<link href="https://x.example${LEFT}"><a href="/v/${SOME_VERSION}${LEFT}">Edition ${SOME_VERSION}</a>`],
			['/a/p1/', 'here'],
		] as const) {
			await mkdir(join(out, path), { recursive: true });
			await writeFile(join(out, path, 'index.html'), text);
		}
		const pages = new Map([
			['/a/p1/', '0.2.0'],
			['/questions/$&/p9/', '0.1.0'],
		]);
		expect(await writeLeftPages(out, pages)).toEqual(['/questions/$&/p9/']);
		expect(await readFile(join(out, 'a/p1/index.html'), 'utf8')).toBe('here');
		expect(await readFile(join(out, 'questions/$&/p9/index.html'), 'utf8')).toBe(
			'<link href="https://x.example/questions/$&/p9/"><a href="/v/0.1.0/questions/$&/p9/">Edition 0.1.0</a>',
		);
		expect((await readdir(out)).sort()).toEqual(['a', 'questions']);
	} finally {
		await rm(out, { recursive: true });
	}
});
