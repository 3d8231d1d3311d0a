/** PDF and EPUB are made after the site; this puts those that are there on its page of downloads. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bookPurposes } from '#words/downloads.ts';
import { writeFileSafely } from '../disk/write-file.ts';

const BOOKS: Record<string, [name: string, purpose: string]> = {
	pdf: ['PDF', bookPurposes.pdf],
	epub: ['EPUB', bookPurposes.epub],
};
const OPENS = /(<section class="books"[^>]*?)(?: hidden(?:="")?)?(>[\s\S]*?<tbody>)[\s\S]*?(<\/tbody>)/;

/** The page with rows for the books among `files` (name → size in bytes); without any, its section stays hidden. */
export function fillBooks(html: string, files: ReadonlyMap<string, number>): string {
	const rows = [...files].sort().flatMap(([file, bytes]) => {
		const [name, purpose] = BOOKS[/\.([a-z]+)$/.exec(file)?.[1] ?? ''] ?? [];
		const size = bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
		return name ? `<tr><th scope="row"><a href="${file}" download>${name}</a></th><td>${purpose}</td><td>${size}</td></tr>` : [];
	});
	if (rows.length === 0) return html;
	return html.replace(OPENS, (_all, opens: string, head: string, end: string) => `${opens}${head}${rows.join('')}${end}`);
}

/** Lists what lies in `downloads/` of a published folder on the page there; a folder without that page is left alone. */
export async function listBooks(folder: string): Promise<void> {
	const downloads = join(folder, 'downloads');
	const html = await readFile(join(downloads, 'index.html'), 'utf8').catch(() => undefined);
	if (html === undefined) return;
	const names = (await readdir(downloads)).filter((name) => /^[a-z0-9][a-z0-9.-]*\.(?:pdf|epub)$/.test(name));
	const files = new Map(await Promise.all(names.map(async (name) => [name, (await stat(join(downloads, name))).size] as const)));
	await writeFileSafely(join(downloads, 'index.html'), fillBooks(html, files));
}
