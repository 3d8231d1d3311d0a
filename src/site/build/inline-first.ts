/**
 * What the first paint waits for stands in the page itself, so that it costs no further way over the line: its style sheets, and the two short scripts
 * that set the page colour and the marks before anything is seen. The page's policy names each by its hash, and allows nothing else inline.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, attributeOf, type Edit, type HtmlTag } from '../../formats/html-tags.ts';
import { allowInline, type Inlined } from './policy.ts';

/** The scripts that set the page colour and the marks, wherever they stand; each is an element without content. */
const FIRST = /<script(?: [^>]*)? src="?([^"\s>]*\/(?:keep|show)\.js)"?[^>]*><\/script>/g;
/** Frozen editions stay as they are; maps in other people's pages have a policy of their own. */
const APART = /^(?:v|embed)\//;

export interface Inliner {
	/** Puts them into a page. `path` is its file, from the root of the site; `head` are the tags of its head. */
	inline(path: string, html: string, head: readonly HtmlTag[]): string;
	/** The hashes of all that was put in so far. */
	inlined: { styles: Set<string>; scripts: Set<string> } & Inlined;
}

interface Part {
	text: string;
	hash: string;
}

const toPart = (text: string): Part => ({ text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` });

/** For the pages of a site that is built in `out` and published under `base`; what they load has to be there. */
export function createInliner(out: string, base: string): Inliner {
	const read = (address: string) => readFileSync(join(out, address.slice(base.length)), 'utf8');
	const styleOf = once((addresses: string) => toPart(addresses.split(' ').map(read).join('').replaceAll('@charset "utf-8";', '')));
	const scriptOf = once((address: string) =>
		toPart(
			read(address)
				.replace(/^\/\/.*\n/gm, '')
				.trim(),
		),
	);
	const inlined = { styles: new Set<string>(), scripts: new Set<string>() };
	return {
		inlined,
		inline(path, html, head) {
			if (APART.test(path)) return html;
			const sheets = head.filter((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet' && !attributeOf(tag, 'media'));
			if (sheets.length === 0) return html;
			const style = styleOf(sheets.map((sheet) => attributeOf(sheet, 'href')).join(' '));
			const scripts = [...html.matchAll(FIRST)].map(({ 0: { length }, 1: address, index }) => ({
				start: index,
				end: index + length,
				script: scriptOf(address as string),
			}));
			const own = { styles: [style.hash], scripts: new Set(scripts.map(({ script }) => script.hash)) };
			inlined.styles.add(style.hash);
			for (const hash of own.scripts) inlined.scripts.add(hash);
			return applyEdits(html, [
				...sheets.map((sheet, index): Edit => ({ ...sheet, text: index === 0 ? `<style>${style.text}</style>` : '' })),
				...scripts.map(({ start, end, script }): Edit => ({ start, end, text: `<script>${script.text}</script>` })),
				...allowInline(head, own),
			]);
		},
	};
}

/** Makes what belongs to a key when it is first asked for, and keeps it. */
function once(make: (key: string) => Part): (key: string) => Part {
	const made = new Map<string, Part>();
	return (key) => {
		const part = made.get(key) ?? make(key);
		made.set(key, part);
		return part;
	};
}
