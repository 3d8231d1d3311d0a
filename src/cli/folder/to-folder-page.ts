/** Pages that are opened from a disk: every address relative and named to its file, nothing that only a server can give. */

import { insteadOfSearch, searchNeedsServer } from '#words/search.ts';
import { toRichHtml } from '../../formats/rich.ts';
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

/** The search page, which needs a server: says so, and keeps what it offers a reader without scripts. */
function withoutSearch(html: string): string {
	const instead = html.match(/<noscript>([\s\S]*?)<\/noscript>/)?.[1]?.replace(/(<p[^>]*>)([\s\S]*)(<\/p>)/, (_all, open, offer, close) => {
		const addresses = [...offer.matchAll(/href="([^"]*)"/g)].map((link) => link[1] as string);
		const [claims = '', concepts = '', sources = ''] = addresses.length > 2 ? addresses : addresses.toSpliced(1, 0, '');
		return open + toRichHtml(insteadOfSearch(addresses.length > 2), { claims, concepts, sources }) + close;
	});
	return html
		.replace(/<script\b[^>]*\bsrc="[^"]*\/search[^"]*"[^>]*><\/script>/g, '')
		.replace(
			/(<main\b[^>]*>)[\s\S]*?(<h1\b[\s\S]*?<\/h1>)[\s\S]*?<\/main>/,
			(_all, main, title) =>
				`${main}<header class="opening">${title}<p class="lede">${searchNeedsServer}</p></header>${instead ?? ''}</main>`,
		);
}

/**
 * HTML for a folder. Modules become plain scripts (browsers refuse modules from a disk; `writeFolder` bundles them), fonts are not fetched ahead
 * (that asks for an origin), and the policy of the page goes, which names an origin too.
 */
export function toFolderPage(html: string, page: string, base: string): string {
	const address = (value: string) => {
		const to = fileOf(value, base);
		return to ? relativePath(page, to.file) + to.rest : value;
	};
	const content = page === 'search/index.html' ? withoutSearch(html) : html;
	return content
		.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
		.replace(/<link\b(?=[^>]*\brel="preload")[^>]*>/g, '')
		.replace('<head>', `<head><script src="${relativePath(page, FOLDER_SCRIPT)}"></script>`)
		.replace(/(<style>)([\s\S]*?)(<\/style>)/g, (_all, open, css, close) => open + toFolderStyle(css, page, base) + close)
		.replace(/<script type="module"/g, '<script defer')
		.replace(
			/(<html\b[^>]*\bdata-base=")[^"]*/,
			(_all, before) => `${before}${relativePath(page, 'index.html').replace(/index\.html$/, '') || './'}`,
		)
		.replace(
			/(<a\b[^>]*?\s|<link\b[^>]*?\s|<script\b[^>]*?\s|<img\b[^>]*?\s|<form\b[^>]*?\s|<source\b[^>]*?\s)(href|src|action)="([^"]*)"/g,
			(_all, before, name, value) => `${before}${name}="${address(value)}"`,
		);
}

/** CSS for a folder: what it loads, relative. */
export function toFolderStyle(css: string, file: string, base: string): string {
	return css.replace(/url\((["']?)([^"')]+)\1\)/g, (all, quote, value) => {
		const to = fileOf(value, base);
		return to ? `url(${quote}${relativePath(file, to.file)}${to.rest}${quote})` : all;
	});
}
