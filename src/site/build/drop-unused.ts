/** A frozen edition leaves some pages to the newest one; what only those pages loaded need not be kept for ever. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const ASSET = /_astro\/([\w.-]+)/g;

/** Removes the files below `_astro/` of a built site that no page names, nor any script or style sheet that a page does. */
export async function dropUnused(out: string): Promise<void> {
	const folder = join(out, '_astro');
	const assets = await readdir(folder);
	const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
	const used = new Set<string>();
	for (const page of pages) for (const [, name = ''] of (await readFile(join(out, page), 'utf8')).matchAll(ASSET)) used.add(name);
	// a set that grows while it is walked: what is named is read for what it names
	for (const name of used) {
		if (!assets.includes(name) || !/\.(?:js|css)$/.test(name)) continue;
		const text = await readFile(join(folder, name), 'utf8');
		for (const other of assets) if (text.includes(other)) used.add(other);
	}
	for (const name of assets) if (!used.has(name)) await rm(join(folder, name));
}
