/** What a published folder has beside its pages. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTags } from '../../src/formats/html-tags.ts';
import { readAddress, writePublishFiles } from '../../src/site/build/publish-files.ts';

const HOME = 'https://example.org/e';

test('an address stands in one sitemap, and a page that asks to be kept out in none', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-publish-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const write = async (path: string, text: string) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	};
	const page = (path: string, more = '') =>
		readAddress(
			readTags(`<head><link rel="canonical" href="${HOME}${path}">${more}</head><link rel="canonical" href="/">`, { head: true }),
		);
	const pages = [page('/text/one/'), page('/a/p1/'), page('/a/p2/', '<meta name="robots" content="noindex">')];
	const addresses = [...pages, ...pages, 'https://elsewhere.example/'].filter((address) => address !== undefined);
	await write('sitemap-anchors.xml', `<urlset><url><loc>${HOME}/a/p1/</loc></url></urlset>`);
	expect(await writePublishFiles(folder, '/e/', HOME, { addresses })).toBe(1);
	const listed = await readFile(join(folder, 'sitemap.xml'), 'utf8');
	expect([...listed.matchAll(/<loc>([^<]+)</g)].map(([, address]) => address)).toEqual([`${HOME}/text/one/`]);
	expect(listed).not.toContain('lastmod');
	const headers = await readFile(join(folder, '_headers'), 'utf8');
	expect(headers).toContain(`Link: <${HOME}/>; rel="collection"; type="text/html"`);
	await writePublishFiles(folder, '/e/', HOME, { addresses, released: '2026-11-23' });
	expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).toContain('<lastmod>2026-11-23</lastmod>');
	expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(`${HOME}/sitemap-anchors.xml`);
});
