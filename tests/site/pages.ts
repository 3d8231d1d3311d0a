/** The pages of a built site as a link checker sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface PageLinks {
	/** Path from the server's root, with the base: `/a/p67a/`. */
	path: string;
	/** Every id, doubles too. */
	ids: string[];
	/** Every href and src, and where it stands. */
	links: string[];
	html: string;
}

const TAG = /<([a-zA-Z][\w-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>"'/]+)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;
const decode = (text: string) =>
	text.replace(/&(?:#(\d+)|#x([\da-f]+)|amp|quot|lt|gt);/gi, (entity, decimal, hex) => {
		if (decimal) return String.fromCodePoint(Number(decimal));
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' }[entity as string] ?? entity;
	});

/** Reads a page. */
function parsePage(path: string, html: string): PageLinks {
	const ids: string[] = [];
	const links: string[] = [];
	for (const [, , attributes = ''] of html.matchAll(TAG)) {
		for (const [, name, ...values] of attributes.matchAll(ATTRIBUTE)) {
			const value = decode(values.slice(0, 3).find((one) => one !== undefined) ?? '');
			if (name === 'id') ids.push(value);
			else if (name === 'href' || name === 'src' || name === 'action') links.push(value);
		}
	}
	return { path, ids, links, html };
}

/**
 * All files of a built site, by the path under which each is served; folders stand for their index.html. Pages of frozen editions stand apart,
 * and are read only when they are asked for: their checksums say that they are what was tested when they were released.
 */
export function readSite(
	folder: string,
	base = '/',
): { pages: Map<string, PageLinks>; readFrozen: () => Map<string, PageLinks>; files: Set<string> } {
	const pages = new Map<string, PageLinks>();
	const frozen = new Map<string, string>();
	const files = new Set<string>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const path = base + relative(folder, file).split(sep).join('/');
		files.add(path);
		if (!path.endsWith('.html') || path.includes('/pagefind/')) continue;
		const served = path.replace(/index\.html$/, '');
		files.add(served);
		if (served.startsWith(`${base}v/`)) frozen.set(served, file);
		else pages.set(served, parsePage(served, readFileSync(file, 'utf8')));
	}
	const readFrozen = () => new Map([...frozen].map(([served, file]) => [served, parsePage(served, readFileSync(file, 'utf8'))] as const));
	return { pages, readFrozen, files };
}
