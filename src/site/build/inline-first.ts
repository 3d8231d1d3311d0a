/** The style sheets that the first paint waits for stand in the page itself: each would be a further way over the line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, attributeOf, type Edit, type HtmlTag } from '../../formats/html-tags.ts';
import { type InPage, toInPage } from './in-page.ts';
import { allowStyle } from './policy.ts';

/** Frozen editions stay as they are; maps in other people's pages have a policy of their own. */
const APART = /^(?:v|embed)\//;

export interface Inliner {
	/** Puts them into a page. `path` is its file, from the root of the site; `head` are the tags of its head. */
	inline(path: string, html: string, head: readonly HtmlTag[]): string;
	/** The hashes of all that was put in so far, as a policy names them. */
	styles: Set<string>;
}

/** For the pages of a site that is built in `out` and published under `base`; what they load has to be there. */
export function createInliner(out: string, base: string): Inliner {
	const read = (address: string) => readFileSync(join(out, address.slice(base.length)), 'utf8');
	const made = new Map<string, InPage>();
	const styleOf = (addresses: readonly string[]): InPage => {
		const key = addresses.join(' ');
		const style = made.get(key) ?? toInPage(addresses.map(read).join('').replaceAll('@charset "utf-8";', ''));
		made.set(key, style);
		return style;
	};
	const styles = new Set<string>();
	return {
		styles,
		inline(path, html, head) {
			if (APART.test(path)) return html;
			const sheets = head.filter((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet' && !attributeOf(tag, 'media'));
			if (sheets.length === 0) return html;
			const style = styleOf(sheets.map((sheet) => attributeOf(sheet, 'href') as string));
			styles.add(style.hash);
			return applyEdits(html, [
				...sheets.map((sheet, index): Edit => ({ ...sheet, text: index === 0 ? `<style>${style.text}</style>` : '' })),
				...allowStyle(head, style.hash),
			]);
		},
	};
}
