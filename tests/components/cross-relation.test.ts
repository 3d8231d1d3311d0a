import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReleaseFiles } from '../../src/cli/build-release.ts';
import type { Claim, CrossRelation as Line } from '../../src/model/edition.ts';
import AnchorCross from '../../src/site/components/AnchorCross.astro';
import CrossRelation from '../../src/site/components/CrossRelation.astro';
import PrintClaims from '../../src/site/components/print/PrintClaims.astro';
import RegisterRow from '../../src/site/components/RegisterRow.astro';
import { describeClaimPage, describeCrossPage, describePassagePage } from '../../src/site/data/anchor-pages.ts';
import { cardsIn } from '../../src/site/data/cards.ts';
import { readSite } from '../../src/site/data/read-site.ts';
import { buildRegister } from '../../src/site/data/register.ts';
import { crossProps } from '../../src/site/data/relation-props.ts';
import { showSheet } from '../../src/site/drawing/shown-sheet.ts';
import { crossing } from '../edition/crossing.ts';
import { linksOf, render, textOf } from './render.ts';

const folder = await mkdtemp(join(tmpdir(), 'elenchus-cross-'));
for (const [path, content] of await crossing()) {
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), content);
}
const { site, messages } = await readSite(folder, { href: (path) => path });
await rm(folder, { recursive: true });
if (!site) throw new Error(messages.map(String).join('\n'));
const lines = site.edition.crossRelations as Line[];

test('a line to another edition has that claim’s words, its version and its address, in a list and on its own page', async () => {
	expect(lines).toHaveLength(2);
	for (const line of lines) {
		for (const html of [
			await render(CrossRelation, { ...crossProps(site, line), named: true }),
			await render(AnchorCross, await describeCrossPage(site, line)),
		]) {
			expect(textOf(html).toLowerCase()).toContain(line.other.words.toLowerCase());
			expect(textOf(html)).toContain(line.other.version);
			expect(linksOf(html)).toContain(line.to);
			for (const id of line.from) expect(linksOf(html)).toContain(`/a/${id}/`);
			if (line.why) expect(textOf(html)).toContain(line.why);
		}
	}
});

test('it has an address like any line, and is told on the pages of its claims and of its paragraph', async () => {
	for (const line of lines) {
		expect(site.anchors.relations).toContain(line.id);
		expect(site.knows(line.id)).toBe(true);
		expect(site.cite(line.id).latest.url).toContain(`/a/${line.id}/`);
		for (const id of line.from) {
			const claim = site.graph.claims.get(id);
			expect(claim && (await describeClaimPage(site, claim)).across.map(({ relation }) => relation.id)).toContain(line.id);
		}
		const passage = site.passages.get(line.passage);
		expect(passage && (await describePassagePage(site, passage)).across.map(({ relation }) => relation.id)).toContain(line.id);
	}
});

test('it is told in the card of its claim, in the table of claims and in the list of the whole map', async () => {
	const [line] = lines as [Line];
	const premise = site.graph.claims.get(line.from[0] as string);
	const card = cardsIn(site, premise?.passage ?? '').find(({ id }) => id === premise?.id);
	expect(card?.across?.[0]).toMatchObject({ address: line.to, words: expect.stringContaining(line.other.words) });
	const row = buildRegister(site)
		.parts.flatMap(({ rows }) => rows)
		.find(({ claim }) => claim.id === line.from[0]);
	const html = await render(RegisterRow, { row, to: '/', words: '/', page: () => '/' });
	expect(linksOf(html)).toContain(line.to);
	expect(textOf(html)).toContain(line.other.words);
	const [sheet] = site.sheets;
	const told = sheet && (await showSheet(site, sheet)).sections.flatMap(({ claims }) => claims.flatMap(({ across }) => across));
	expect(told?.map(({ relation }) => relation.id).sort()).toEqual(lines.map(({ id }) => id).sort());
});

test('it is drawn on the pages of its claims, of its paragraph and of itself', async () => {
	for (const line of lines) {
		const maps = [
			(await describeCrossPage(site, line)).map,
			...(await Promise.all(line.from.map(async (id) => (await describeClaimPage(site, site.graph.claims.get(id) as Claim)).map))),
		];
		for (const map of maps) {
			expect(map?.drawing.wide).toContain(`href="${line.to}"`);
			expect(map?.added.map(({ id }) => id)).toContain(line.id);
		}
	}
});

test('it is printed with its claims: the other’s words, its edition, version and address', async () => {
	const html = await render(PrintClaims, { parts: buildRegister(site).parts });
	for (const { to, other } of lines) {
		expect(linksOf(html)).toContain(to);
		for (const said of [to, other.edition, other.words, other.version]) expect(textOf(html)).toContain(said);
	}
});

test('a release keeps it: a section with its words on the page of its paragraph', async () => {
	const files = await buildReleaseFiles(site.edition, '2026-01-01');
	for (const line of lines) {
		const html = files.get(`p/${line.passage.slice(1)}/index.html`) as string;
		expect(html).toContain(`id="${line.id}"`);
		expect(html).toContain(line.to);
		expect(html.toLowerCase()).toContain(line.other.words.toLowerCase());
		// and its map, which leads there
		const sheet = [...files].find(([path, content]) => path.endsWith('.svg') && String(content).includes(`href="${line.to}"`));
		expect(sheet).toBeDefined();
	}
});
