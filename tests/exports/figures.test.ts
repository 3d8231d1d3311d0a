/** The figures of a text in each form that it takes: the picture at its place, with its alternative and its caption, and the file itself. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildReleaseFiles } from '../../src/cli/build-release.ts';
import { packEpub } from '../../src/cli/pack-epub.ts';
import { readMapFonts } from '../../src/disk/read-map-fonts.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import { toMarkdownEdition } from '../../src/exports/markdown.ts';
import { toObsidian } from '../../src/exports/obsidian.ts';
import { buildDeposit } from '../../src/exports/release/deposit.ts';
import { toTei } from '../../src/exports/tei.ts';
import { storedName } from '../../src/model/images.ts';
import { fixturePath } from '../edition/fixtures.ts';
import { readWhole } from '../edition/whole.ts';

const edition = await readWhole('lanterns');
const bytes = (path: string) => readFileSync(fixturePath('lanterns', path));
const figures = edition.passages.flatMap(({ id, text, figure }) => (figure ? [{ id, text, ...figure }] : []));
const decoder = new TextDecoder();

test('are in the data, with what they show', () => {
	expect(figures.map(({ id, image }) => [id, image])).toEqual([
		['p12', '/images/lantern.svg'],
		['p13', '/images/flames.png'],
	]);
	for (const { text, image, alternative, width, height, sha256 } of figures) {
		expect(text.endsWith(alternative)).toBe(true);
		expect(sha256).toBe(
			createHash('sha256')
				.update(bytes(image.slice(1)))
				.digest('hex'),
		);
		expect([width, height]).toEqual(image.endsWith('.svg') ? [480, 360] : [600, 240]);
	}
	expect(toEditionData(edition).passages.filter(({ figure }) => figure)).toHaveLength(2);
	expect(edition.claims.find(({ id }) => id === 'p12a')?.passage).toBe('p12');
});

test('are in TEI figures with their captions, and lie beside the site', () => {
	const tei = toTei(edition);
	for (const { id, image, alternative } of figures) {
		const [, figure = ''] = new RegExp(`<figure xml:id="${id}"[^>]*>(.*?)</figure>`, 's').exec(tei) ?? [];
		expect(figure).toContain(`<graphic url="https://lanterns.example.org${image}"`);
		expect(figure).toContain(`<figDesc>${alternative}</figDesc>`);
		expect(figure).toContain('<head>');
	}
	expect(tei).toContain('<seg xml:id="p12a"');
});

test('stand before their captions in Markdown, and lie among the notes of Obsidian', () => {
	const markdown = toMarkdownEdition(edition);
	const notes = toObsidian(edition).get('text/first-evening.md') ?? '';
	for (const { id, image, alternative } of figures) {
		// the introduction shows one too
		const at = markdown.lastIndexOf(`![${alternative}](https://lanterns.example.org${image})`);
		expect(at).toBeGreaterThan(0);
		expect(markdown.indexOf(`/a/${id}/)`, at) - at).toBeLessThan(300);
		expect(notes).toContain(`![${alternative}](..${image})`);
	}
});

test('are files of the book, each in its manifest', async () => {
	const files = unzipSync(await packEpub(edition, await readMapFonts(), new Date('2026-11-23T00:00:00Z')));
	const opf = decoder.decode(files['EPUB/package.opf']);
	const text = decoder.decode(files['EPUB/text-first-evening.xhtml']);
	for (const { path, mediaType } of edition.images) {
		expect(Buffer.compare(files[`EPUB/${path}`] as Uint8Array, bytes(path))).toBe(0);
		expect(opf).toMatch(new RegExp(`<item [^>]*href="${path}" media-type="${mediaType.replace('+', '\\+')}"`));
		expect(text).toContain(`<img src="${path}" alt="`);
	}
});

describe('in a release', () => {
	let files: Map<string, string | Uint8Array>;
	beforeAll(async () => {
		files = await buildReleaseFiles(edition, '2026-11-28');
	});
	test('lie once in the store, under a name made of their content, and every page shows them from there', () => {
		for (const image of edition.images) {
			const name = `o/${storedName(image)}`;
			expect(Buffer.compare(files.get(name) as Uint8Array, bytes(image.path))).toBe(0);
			const showing = [...files].filter(([path, page]) => path.endsWith('.html') && String(page).includes(name));
			expect(showing.map(([path]) => path).sort()).toEqual([
				...(image.path.endsWith('png') ? ['introduction/index.html'] : []),
				`p/${image.path.endsWith('svg') ? 12 : 13}/index.html`,
				'text/first-evening/index.html',
			]);
		}
	});
	test('are in the deposit', () => {
		const bag = buildDeposit(edition, { date: '2026-11-28', release: files, exports: [], epub: new Uint8Array() });
		for (const image of edition.images) expect(bag.map(({ path }) => path)).toContain(`data/site/o/${storedName(image)}`);
	});
});
