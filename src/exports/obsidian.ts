/**
 * The edition as a folder of notes for Obsidian: a note for each page of the text, proposition, work and concept, with links between notes
 * and an address within its note (`^p67a`) for each passage, claim and line, and the maps as canvases.
 */

import type { PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import * as words from '#words/markdown.ts';
import { paragraphName } from '#words/paragraph.ts';
import { whoseWords } from '#words/whose-words.ts';
import { authorYear } from '../citations/author-year.ts';
import { type Edition, textKindOf } from '../model/edition.ts';
import { parseRoute, route, toSegment } from '../model/routes.ts';
import { type MarkdownForm, sourceLine, toMarkdownOwnPage, toMarkdownProposition, toMarkdownText, writeMarkdown } from './markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** Markdown that is no CommonMark; nothing in it is escaped. */
const raw = (value: string): PhrasingContent => ({ type: 'html', value });
/** A link between notes. Its words can't hold the signs that end it. */
const wiki = (target: string, words: string): PhrasingContent =>
	raw(
		`[[${target}|${
			words
				.replace(/[[\]|]/g, ' ')
				.replace(/\s+/g, ' ')
				.trim() || target
		}]]`,
	);

/** Links between notes: where each thing of the edition stands in them. */
function obsidianForm(edition: Edition): MarkdownForm {
	const { info, ownPages, pages, claims, relations, crossRelations = [], sections, propositions, sources, concepts } = edition;
	const notes = new Map<string, string>();
	for (const { slug, blocks } of pages)
		for (const block of blocks) {
			if (block.type === 'passage') notes.set(block.passage, slug);
			if (block.type === 'list') for (const { passage } of block.items) notes.set(passage, slug);
		}
	for (const { id, passage } of [...claims, ...relations, ...crossRelations]) notes.set(id, notes.get(passage) ?? '');
	for (const { id, slug } of sections) notes.set(id, slug);
	const headings = new Set(sections.map(({ id }) => id));
	const numbers = new Set(propositions.map(({ number }) => number));
	const linkTo = (id: string, slug = notes.get(id)) =>
		slug ? `text/${slug}${headings.has(id) || !notes.has(id) ? '' : `#^${id}`}` : undefined;
	const target = (path: string): string | undefined => {
		const target = parseRoute(path);
		switch (target?.page) {
			case 'anchor':
				return linkTo(target.id);
			case 'text':
				return pages.some(({ slug }) => slug === target.slug)
					? target.id === undefined
						? `text/${target.slug}`
						: linkTo(target.id, notes.get(target.id) ?? target.slug)
					: undefined;
			case 'proposition':
				return numbers.has(target.number) ? `propositions/${words.propositionFile(target.number)}` : undefined;
			case 'source':
				return sources.some(({ id }) => id === target.key) ? `sources/${toSegment(target.key)}` : undefined;
			case 'concept':
				return concepts.some(({ slug }) => slug === target.slug) ? `concepts/${target.slug}` : undefined;
			case 'own':
				return ownPages.some(({ name }) => name === target.name) ? `pages/${target.name}` : undefined;
			default:
				return undefined;
		}
	};
	return {
		link: (path, words) => {
			const note = target(path);
			if (note !== undefined) return wiki(note, textOf({ type: 'root', children: words }));
			return { type: 'link', url: path.startsWith('/') ? info.baseUrl + path : path, children: words };
		},
		place: (id) => [raw(` ^${id}`)],
		// from the note of a page, which lies in a folder
		picture: (path) => `../${path}`,
		terms: true,
		// tags, highlights, comments, mathematics, places
		unsafe: '#=%$^',
	};
}

/** What Obsidian shows as a note's properties. */
const properties = (values: Record<string, unknown>): string => `---\n${stringify(values)}---\n\n`;

/** The notes: path → text. `canvases` are the maps, by id, with their titles. */
export function toObsidian(
	edition: Edition,
	canvases: ReadonlyMap<string, { title: string; canvas: string }> = new Map(),
): Map<string, string> {
	const { info, ownPages, pages, propositions, sources, concepts, citations, passages } = edition;
	const form = obsidianForm(edition);
	const labels = new Map(passages.map(({ id, label }) => [id, label]));
	const slugOf = new Map(edition.sections.map(({ id, slug }) => [id, slug]));
	const sectionOf = new Map(passages.map(({ id, section }) => [id, section]));
	const linkTo = (id: string): PhrasingContent =>
		form.link(route.text(slugOf.get(sectionOf.get(id) ?? '') ?? '', id), [text(paragraphName(labels.get(id) ?? id))]);
	const places = (ids: readonly string[]): PhrasingContent[] =>
		[...new Set(ids)].flatMap((id, n) => [...(n > 0 ? [text(', ')] : []), linkTo(id)]);
	const write = (...children: RootContent[]) => writeMarkdown(children, form);
	const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
	const heading = (words: string): RootContent => ({ type: 'heading', depth: 1, children: [text(words)] });
	const list = (items: PhrasingContent[][]): RootContent => ({
		type: 'list',
		spread: false,
		children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
	});
	const files = new Map<string, string>();
	const add = (path: string, address: string, aliases: string[], markdown: string) =>
		files.set(`${path}.md`, properties({ aliases, url: info.baseUrl + address, edition: info.version }) + markdown);

	for (const page of ownPages) add(`pages/${page.name}`, route.own(page.name), [page.title], toMarkdownOwnPage(edition, page, form));
	for (const { slug, title } of pages) add(`text/${slug}`, route.text(slug), [title], toMarkdownText(edition, slug, form));
	for (const { number, title } of propositions)
		add(
			`propositions/${words.propositionFile(number)}`,
			route.proposition(number),
			[`P${number}`, title],
			toMarkdownProposition(edition, number, form) ?? '',
		);
	for (const item of sources) {
		const cited = citations.filter(({ key }) => key === item.id).map(({ passage }) => passage);
		add(
			`sources/${toSegment(item.id)}`,
			route.source(item.id),
			[authorYear(item)],
			write(heading(authorYear(item)), paragraph(text(sourceLine(item))), paragraph(text(words.citedIn), ...places(cited))),
		);
	}
	for (const { term, slug, gloss, see = [], defined, passages: all } of concepts) {
		const related = see.flatMap((one) => concepts.find((other) => other.term === one || other.slug === one) ?? []);
		add(
			`concepts/${slug}`,
			route.concept(slug),
			[term],
			write(
				heading(term),
				paragraph(text(gloss)),
				...(defined.length > 0 ? [paragraph(text(words.definedIn), ...places(defined))] : []),
				...(all.length > 0 ? [paragraph(text(words.standsIn), ...places(all))] : []),
				...(related.length > 0 ? [list(related.map((one) => [form.link(route.concept(one.slug), [text(one.term)])]))] : []),
			),
		);
	}
	for (const [id, { canvas }] of canvases) files.set(`maps/${id}.canvas`, canvas);
	const contents = (title: string, items: PhrasingContent[][]): RootContent[] =>
		items.length > 0 ? [paragraph(text(title)), list(items)] : [];
	add(
		info.short.replace(/[\\/:*?"<>|#^[\]]/g, ' ').trim() || words.edition,
		'/',
		[],
		write(
			heading(info.title),
			paragraph(text(info.description)),
			paragraph(text(words.whatItIs(info.version, whoseWords[textKindOf(info)].text, info.rights.edition))),
			...contents(
				words.lists.pages,
				ownPages.map(({ name, title }) => [form.link(route.own(name), [text(title)])]),
			),
			...contents(
				words.lists.text,
				pages.map(({ slug, title }) => [form.link(route.text(slug), [text(title)])]),
			),
			...contents(
				words.lists.propositions,
				propositions.map(({ number, title }) => [form.link(route.proposition(number), [text(`${number}. ${title}`)])]),
			),
			...contents(
				words.lists.maps,
				[...canvases].map(([id, { title }]) => [wiki(`maps/${id}.canvas`, title)]),
			),
			...contents(
				words.lists.works,
				sources.map((item) => [form.link(route.source(item.id), [text(authorYear(item))])]),
			),
			...contents(
				words.lists.concepts,
				concepts.map(({ slug, term }) => [form.link(route.concept(slug), [text(term)])]),
			),
		),
	);
	return files;
}
