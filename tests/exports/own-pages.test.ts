/** The editors' own pages in each form of the edition, and at addresses that are nobody else's. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { selectAddresses } from '../../src/anchors/addresses.ts';
import { buildReleaseFiles } from '../../src/cli/build-release.ts';
import { packEpub } from '../../src/cli/pack-epub.ts';
import { readMapFonts } from '../../src/disk/read-map-fonts.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import { toLlmsTxt } from '../../src/exports/llms-txt.ts';
import { toMarkdownEdition } from '../../src/exports/markdown.ts';
import { toObsidian } from '../../src/exports/obsidian.ts';
import { toTei } from '../../src/exports/tei.ts';
import { parseRoute, route, siteParts } from '../../src/model/routes.ts';
import { buildSearchRecords } from '../../src/search/search-records.ts';
import { readWhole } from '../edition/whole.ts';

const edition = await readWhole('lanterns');
const names = ['imprint', 'introduction', 'thanks'];

test('are read with their titles, and where they are linked', () => {
	expect(edition.ownPages.map(({ name, title, nav }) => [name, title, nav])).toEqual([
		['imprint', 'Imprint', 'footer'],
		['introduction', 'Introduction', 'about'],
		['thanks', 'Thanks', 'none'],
	]);
	// one heading of the first level, the title
	for (const { content } of edition.ownPages) for (const block of content) if (block.type === 'heading') expect(block.depth).toBe(2);
});

test('have addresses that are kept like those of the text, and no other page has', () => {
	expect(selectAddresses(edition)).toEqual(expect.arrayContaining(names.map(route.own)));
	for (const name of names) expect(parseRoute(route.own(name))).toEqual({ page: 'own', name });
	const root = join(import.meta.dirname, '../..');
	const taken = [...readdirSync(join(root, 'src/site/pages')), ...readdirSync(join(root, 'public'))]
		.map((name) => /^([a-z0-9-]+)(?:\.astro)?$/.exec(name)?.[1])
		.filter((name) => name !== undefined && name !== 'index');
	expect(siteParts).toEqual(expect.arrayContaining(taken));
	for (const part of siteParts) expect(parseRoute(`/${part}/`)?.page).not.toBe('own');
});

describe('are in', () => {
	test('the data and the search', () => {
		expect(toEditionData(edition).pages?.map(({ url }) => url)).toEqual(names.map(route.own));
		const found = buildSearchRecords(edition).filter(({ filters }) => filters['kind']?.includes('page'));
		expect(found.map(({ url }) => url)).toEqual(names.map(route.own));
		expect(found[1]?.content).toContain('None of them is out.');
	});
	test('TEI, before the text', () => {
		const tei = toTei(edition);
		const [, front = ''] = /<text><front>(.*)<\/front>\s*<body>/s.exec(tei) ?? [];
		expect([...front.matchAll(/<div type="([^"]+)"/g)].map(([, type]) => type)).toEqual(names);
		expect(front).toContain('<figDesc>');
		expect(front).toContain('<ref target="#p12">');
	});
	test('Markdown, the notes of Obsidian and llms.txt', () => {
		const markdown = toMarkdownEdition(edition);
		for (const { title, name } of edition.ownPages) {
			expect(markdown).toContain(`\n## ${title}\n`);
			expect(toObsidian(edition).get(`pages/${name}.md`)).toContain(`# ${title}\n`);
			expect(toLlmsTxt(edition)).toContain(`[${title}](https://lanterns.example.org/${name}/)`);
		}
		expect(toObsidian(edition).get('pages/introduction.md')).toContain('[[pages/imprint|imprint]]');
	});
	test('the book, between its title and its text', async () => {
		const files = unzipSync(await packEpub(edition, await readMapFonts(), new Date('2026-11-23T00:00:00Z')));
		const opf = new TextDecoder().decode(files['EPUB/package.opf']);
		const order = [...opf.matchAll(/<itemref idref="i-([^"]+)"/g)].map(([, file]) => file);
		expect(order.slice(1, 7)).toEqual([
			'title.xhtml',
			'nav.xhtml',
			...names.map((name) => `page-${name}.xhtml`),
			'text-first-evening.xhtml',
		]);
		const introduction = new TextDecoder().decode(files['EPUB/page-introduction.xhtml']);
		expect(introduction).toContain('href="page-imprint.xhtml"');
		expect(introduction).toContain('<figcaption>');
		expect(new TextDecoder().decode(files['EPUB/page-imprint.xhtml'])).toContain('href="text-first-evening.xhtml#p12"');
	});
	test('a release', async () => {
		const files = await buildReleaseFiles(edition, '2026-11-28');
		for (const { name, title } of edition.ownPages) {
			expect(String(files.get(`${name}/index.html`))).toContain(`<h1>${title}</h1>`);
			expect(String(files.get('index.html'))).toContain(`href="${name}/index.html"`);
		}
		expect(String(files.get('introduction/index.html'))).toMatch(/<img src="\.\.\/\.\.\/\.\.\/o\/[0-9a-f]{24}\.png"/);
	});
});
