/** Pages that are opened from a disk: every address relative and named to its file, nothing that only a server can give. */

import { insteadOfSearch, searchNeedsServer } from '#words/search.ts';
import { applyEdits, attributeOf, type Edit, type HtmlTag, readTags } from '../../formats/html-tags.ts';
import { toRichHtml } from '../../formats/rich.ts';
import { escapeAttribute } from '../../formats/xml.ts';
import { FOLDER_SCRIPT } from './folder-script.ts';

/** The path of a file in the folder from a page in it: `a/p1/index.html` seen from `text/x/index.html` is `../../a/p1/index.html`. */
export function relativePath(from: string, to: string): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	let same = 0;
	while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
	return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** The file that an address under `base` means, and its query or fragment; undefined for what lies elsewhere. `/a/p1/#x` → `a/p1/index.html`, `#x`. */
function fileOf(address: string, base: string): { file: string; rest: string } | undefined {
	if (!address.startsWith(base) || address.startsWith('//')) return undefined;
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
	return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, rest };
}

export interface FolderPageOptions {
	/** The path under which the site was published, with a slash at its end. */
	base: string;
	/** Whether the edition has an index of concepts. */
	concepts?: boolean;
}

export interface FolderPage {
	html: string;
	/** Names of the scripts that the page loads. */
	scripts: string[];
}

const SEARCH_PAGE = 'search/index.html';

/** Elements that name files, each by the attribute that does. */
const NAMES_FILE: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	link: ['href'],
	script: ['src'],
	img: ['src'],
	source: ['src'],
	form: ['action'],
};

/**
 * HTML for a folder; `page` is its path. Modules become plain scripts (browsers refuse modules from a disk; `writeFolder` bundles them), fonts
 * are not fetched ahead (that asks for an origin), and the policy of the page goes, which names an origin too. The search needs a server: its
 * page says so, and leads to what serves instead.
 */
export function toFolderPage(html: string, page: string, { base, concepts = false }: FolderPageOptions): FolderPage {
	const tags = readTags(html);
	const address = (value: string) => {
		const to = fileOf(value, base);
		return to ? relativePath(page, to.file) + to.rest : value;
	};
	const main = page === SEARCH_PAGE ? replaceMain(html, tags, address, base, concepts) : undefined;
	const edits: Edit[] = main ? [main] : [];
	const scripts: string[] = [];
	for (const [index, tag] of tags.entries()) {
		if (tag.closes || (main && tag.start >= main.start && tag.end <= main.end)) continue;
		if (isForServer(tag)) {
			edits.push({ ...tag, text: '' });
			continue;
		}
		const source = tag.name === 'script' ? attributeOf(tag, 'src') : undefined;
		if (main && source?.includes('/search')) {
			edits.push({ start: tag.start, end: (tags[index + 1] ?? tag).end, text: '' });
			continue;
		}
		if (source?.includes('_astro/')) scripts.push(source.slice(source.lastIndexOf('/') + 1));
		if (tag.name === 'head') edits.push(insert(tag.end, `<script src="${relativePath(page, FOLDER_SCRIPT)}"></script>`));
		if (tag.name === 'style') {
			const content = { start: tag.end, end: tags[index + 1]?.start ?? html.length };
			edits.push({ ...content, text: toFolderStyle(html.slice(content.start, content.end), page, base) });
		}
		if (tag.name === 'script' && attributeOf(tag, 'type') === 'module') edits.push(replace(tag, 'type', 'defer'));
		const root = tag.name === 'html' ? attributeOf(tag, 'data-base') : undefined;
		if (root !== undefined) edits.push(setValue(tag, 'data-base', relativePath(page, 'index.html').replace(/index\.html$/, '') || './'));
		if (tag.attributes.has('data-faces')) edits.push(replace(tag, 'data-faces', ''));
		for (const name of NAMES_FILE[tag.name] ?? []) {
			const value = attributeOf(tag, name);
			if (value !== undefined && address(value) !== value) edits.push(setValue(tag, name, address(value)));
		}
	}
	return { html: applyEdits(html, edits), scripts };
}

/** The policy, which names an origin, and what is fetched ahead from one. */
const isForServer = (tag: HtmlTag) =>
	(tag.name === 'meta' && attributeOf(tag, 'http-equiv') === 'Content-Security-Policy') ||
	(tag.name === 'link' && attributeOf(tag, 'rel') === 'preload');

const insert = (offset: number, text: string): Edit => ({ start: offset, end: offset, text });
const replace = (tag: HtmlTag, name: string, text: string): Edit => ({ ...(tag.attributes.get(name) ?? tag), text });
const setValue = (tag: HtmlTag, name: string, value: string): Edit => replace(tag, name, `${name}="${escapeAttribute(value)}"`);

/** In place of the search, its heading and what serves instead; undefined for a page without both. */
function replaceMain(
	html: string,
	tags: readonly HtmlTag[],
	address: (path: string) => string,
	base: string,
	concepts: boolean,
): Edit | undefined {
	const find = (name: string, closes: boolean) => tags.find((tag) => tag.name === name && tag.closes === closes);
	const [from, to] = [find('main', false), find('main', true)];
	const [heading, headed] = [find('h1', false), find('h1', true)];
	if (!from || !to || !heading || !headed) return undefined;
	const link = (path: string) => address(base + path.slice(1));
	const addresses = { text: link('/text/'), claims: link('/claims/'), concepts: link('/concepts/'), sources: link('/sources/') };
	const opening = `<header class="opening">${html.slice(heading.start, headed.end)}<p class="lede">${searchNeedsServer}</p></header>`;
	return { start: from.end, end: to.start, text: `${opening}<p>${toRichHtml(insteadOfSearch(concepts), addresses)}</p>` };
}

/** CSS for a folder: what it loads, relative. */
export function toFolderStyle(css: string, file: string, base: string): string {
	return css.replace(/url\((["']?)([^"')]+)\1\)/g, (all, quote, value) => {
		const to = fileOf(value, base);
		return to ? `url(${quote}${relativePath(file, to.file)}${to.rest}${quote})` : all;
	});
}
