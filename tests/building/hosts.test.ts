/** Whether a built site fits its hosts. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHosts, HOSTS, type Host, listBuilt, measureSite } from '../../src/site/build/hosts.ts';

const files = (sizes: readonly number[], folder = 'a') => sizes.map((size, at) => ({ path: `${folder}/${at}`, size }));
const source = 'https://host.example';

test('a site is measured by its files, its bytes, its largest file and its fullest folder', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-hosts-'));
	try {
		await mkdir(join(folder, 'a/b'), { recursive: true });
		for (const [path, size] of [
			['index.html', 10],
			['a/b/one', 30],
			['a/b/two', 20],
		] as const)
			await writeFile(join(folder, path), 'x'.repeat(size));
		expect(measureSite(listBuilt(folder))).toEqual({
			files: 3,
			bytes: 60,
			largest: { path: 'a/b/one', size: 30 },
			fullest: { path: 'a/b/', files: 2 },
		});
	} finally {
		await rm(folder, { recursive: true });
	}
	expect(measureSite([])).toMatchObject({ files: 0, bytes: 0 });
});

test.each<[string, Omit<Host, 'name' | 'source'>, RegExp]>([
	['files', { files: 10 }, /files for Host: \d/],
	['bytes', { bytes: 1e7 }, /large for Host/],
	['the largest file', { largest: 1e6 }, /^a\/\d is .*too large for Host/],
	['files of a folder', { inFolder: 10 }, /files in a\/ for Host/],
])('each limit is warned of, and before it is reached: %s', (_name, limit, said) => {
	const host = [{ name: 'Host', source, ...limit }];
	const at = (n: number) => checkHosts(measureSite(files(Array(n).fill(limit.largest ? n * 1e5 : 1e6))), host);
	expect(at(8)).toEqual([]);
	expect(at(10)).toEqual([expect.stringMatching(said)]);
	expect(at(10)[0]).toMatch(/[Nn]early/);
	expect(at(11)).toEqual([expect.stringMatching(said)]);
	expect(at(11)[0]).not.toMatch(/[Nn]early/);
});

test('a host says where its limits stand', () => {
	for (const { source: said, files: most, bytes, largest, inFolder } of HOSTS) {
		expect(new URL(said).protocol).toBe('https:');
		expect([most, bytes, largest, inFolder].some((limit) => limit !== undefined)).toBe(true);
	}
});
