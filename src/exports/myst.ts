/**
 * What authors point at the edition with. MyST reads `myst.xref.json` and the pages it names (mystmd.org/guide/external-references), Sphinx
 * and older MyST an inventory (`objects.inv`, version 2): `[](xref:lorentzen#p67a)`, ``:ref:`p67a` ``.
 */

import { strToU8, zlibSync } from 'fflate';
import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { paragraphName } from '#words/paragraph.ts';
import type { Edition } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import { type MarkdownForm, markdownTree, plainForm } from './markdown.ts';

/** Where the contents of a page of the text lie. */
const dataOf = (slug: string) => `/data/myst/${slug}.json`;

interface Reference {
	identifier?: string;
	html_id?: string;
	kind: string;
	/** The page's contents, and its address; both follow the address of the edition. */
	data: string;
	url: string;
}

/** The words of a page with what links may point at: paragraphs, claims and lines have their ids as `identifier`. */
export function toMystPage(edition: Edition, slug: string): object {
	const plain = plainForm(edition.info.baseUrl);
	const marks = new WeakMap<object, string>();
	const form: MarkdownForm = {
		...plain,
		place: (id) => {
			const mark: PhrasingContent = { type: 'html', value: '' };
			marks.set(mark, id);
			return [mark];
		},
	};
	const tree: Root = markdownTree(edition, slug, form);
	visit(tree, 'paragraph', (node) => {
		const last = node.children.at(-1);
		const id = last && marks.get(last);
		if (id === undefined) return;
		node.children.pop();
		Object.assign(node, { identifier: id, label: id, html_id: id });
	});
	const page = edition.pages.find((one) => one.slug === slug);
	return {
		kind: 'Article',
		slug: `text.${slug}`,
		location: route.text(slug).replace(/\/$/, ''),
		dependencies: [],
		frontmatter: {
			title: page?.title ?? slug,
			content_includes_title: true,
			license: { content: { url: edition.info.rights.editionUrl } },
		},
		mdast: tree,
		references: { cite: { order: [], data: {} } },
	};
}

/** What there is to point at. */
export function toMystXref({ pages, sections, passages, claims, relations, crossRelations = [] }: Edition): {
	version: '1';
	myst: string;
	references: Reference[];
} {
	const slugs = new Map(sections.map(({ id, slug }) => [id, slug]));
	for (const { slug, blocks } of pages)
		for (const block of blocks) {
			if (block.type === 'passage') slugs.set(block.passage, slug);
			if (block.type === 'list') for (const { passage } of block.items) slugs.set(passage, slug);
		}
	const referTo = (id: string, passage: string): Reference[] => {
		const slug = slugs.get(passage);
		return slug === undefined ? [] : [{ identifier: id, html_id: id, kind: 'paragraph', data: dataOf(slug), url: route.text(slug) }];
	};
	return {
		version: '1',
		myst: '1.2.0',
		references: [
			...pages.map(({ slug }): Reference => ({ kind: 'page', data: dataOf(slug), url: route.text(slug) })),
			...passages.flatMap(({ id }) => referTo(id, id)),
			...claims.flatMap(({ id, passage }) => referTo(id, passage)),
			// a line is read on a page of its own
			...[...relations, ...crossRelations].flatMap(({ id, passage }) =>
				referTo(id, passage).map((one): Reference => ({ identifier: id, kind: one.kind, data: one.data, url: route.anchor(id) })),
			),
		],
	};
}

/** Sphinx's inventory: each id as a label that leads to its permanent page. */
export function toInventory({ info, pages, passages, claims, relations, crossRelations = [] }: Edition): Uint8Array {
	const line = (text: string) => text.replace(/\s+/g, ' ').trim();
	const entry = (name: string, kind: 'label' | 'doc', path: string, words: string) =>
		`${name} std:${kind} -1 ${path.slice(1)} ${line(words) || '-'}\n`;
	const rows = [
		...pages.map(({ slug, title }) => entry(`text/${slug}`, 'doc', route.text(slug), title)),
		...passages.map(({ id, label }) => entry(id, 'label', route.anchor(id), paragraphName(label))),
		...claims.map(({ id, label }) => entry(id, 'label', route.anchor(id), label)),
		...[...relations, ...crossRelations].map(({ id }) => entry(id, 'label', route.anchor(id), id)),
	];
	const head = `# Sphinx inventory version 2\n# Project: ${line(info.short)}\n# Version: ${info.version}\n# The remainder of this file is compressed using zlib.\n`;
	const packed = zlibSync(strToU8(rows.join('')), { level: 9 });
	const all = new Uint8Array(strToU8(head).length + packed.length);
	all.set(strToU8(head));
	all.set(packed, strToU8(head).length);
	return all;
}
