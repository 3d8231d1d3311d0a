import { strFromU8, unzlibSync } from 'fflate';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { toInventory, toMystPage, toMystXref } from '../../src/exports/myst.ts';
import { readWhole } from '../edition/whole.ts';

describe.each(['cave', 'sourdough'] as const)('what authors point at: %s', async (name) => {
	const edition = await readWhole(name);
	const ids = [...edition.passages, ...edition.claims, ...edition.relations].map(({ id }) => id).sort();

	it('has every id, in the page where it stands', () => {
		const { references } = toMystXref(edition);
		expect(references.flatMap(({ identifier }) => identifier ?? []).sort()).toEqual(ids);
		expect(references.filter(({ kind }) => kind === 'page').map(({ url }) => url)).toEqual(
			edition.pages.map(({ slug }) => `/text/${slug}/`),
		);
		for (const { slug } of edition.pages) {
			const { mdast, frontmatter } = toMystPage(edition, slug) as { mdast: Root; frontmatter: { title: string } };
			expect(frontmatter.title).not.toBe('');
			const found: string[] = [];
			visit(mdast, (node) => {
				if ('identifier' in node) found.push(String(node.identifier));
			});
			const here = references.filter(({ data, identifier }) => identifier !== undefined && data === `/data/myst/${slug}.json`);
			expect(found.sort()).toEqual(here.map(({ identifier }) => identifier).sort());
		}
	});
	it('shows of an id its own words', () => {
		const trees = edition.pages.map(({ slug }) => (toMystPage(edition, slug) as { mdast: Root }).mdast);
		const words = new Map<string, string>();
		for (const tree of trees)
			visit(tree, 'paragraph', (node) => {
				if ('identifier' in node) words.set(String(node.identifier), textOf(node));
			});
		for (const { id, label, text } of edition.passages) expect(words.get(id)?.replace(/\s+/g, ' ')).toBe(`¶ ${label} ${text}`);
		for (const { id, label } of edition.claims) expect(words.get(id)).toMatch(new RegExp(`^${label}, `));
	});
	it('is in an inventory as Sphinx reads it', () => {
		const bytes = Buffer.from(toInventory(edition));
		const head = bytes.subarray(0, bytes.indexOf('zlib.\n') + 6);
		expect(head.toString('utf8').split('\n').slice(0, 3)).toEqual([
			'# Sphinx inventory version 2',
			`# Project: ${edition.info.short}`,
			`# Version: ${edition.info.version}`,
		]);
		const lines = strFromU8(unzlibSync(bytes.subarray(head.length)))
			.trimEnd()
			.split('\n');
		// the pattern by which Sphinx takes a line apart (sphinx.util.inventory)
		const entries = lines.map((line) => /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/.exec(line)?.slice(1));
		const labels = entries.filter((entry) => entry?.[1] === 'std:label');
		expect(labels.map((entry) => entry?.[0]).sort()).toEqual(ids);
		for (const entry of labels) expect(entry?.[3]).toBe(`a/${entry?.[0]}/`);
	});
});
