/** The pages of a built site as a link checker sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

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

/** A page, read and taken apart when it is first asked for: most tests want the addresses of a site alone. */
class Page implements PageLinks {
	readonly path: string;
	readonly #file: string;
	#html: string | undefined;
	#parsed: Pick<PageLinks, 'ids' | 'links'> | undefined;
	constructor(path: string, file: string) {
		this.path = path;
		this.#file = file;
	}
	get html(): string {
		this.#html ??= readFileSync(this.#file, 'utf8');
		return this.#html;
	}
	get ids(): string[] {
		this.#parsed ??= parseLinks(this.html);
		return this.#parsed.ids;
	}
	get links(): string[] {
		this.#parsed ??= parseLinks(this.html);
		return this.#parsed.links;
	}
}

function parseLinks(html: string): Pick<PageLinks, 'ids' | 'links'> {
	const ids: string[] = [];
	const links: string[] = [];
	for (const [, , attributes = ''] of html.matchAll(TAG)) {
		for (const [, name, ...values] of attributes.matchAll(ATTRIBUTE)) {
			const value = decode(values.slice(0, 3).find((one) => one !== undefined) ?? '');
			if (name === 'id') ids.push(value);
			else if (name === 'href' || name === 'src' || name === 'action') links.push(value);
		}
	}
	return { ids, links };
}

/**
 * All files of a built site, by the path under which each is served; folders stand for their index.html. Pages of frozen editions stand apart:
 * their checksums say that they are what was tested when they were released.
 */
export function readSite(
	folder: string,
	base = '/',
): { pages: Map<string, PageLinks>; readFrozen: () => Map<string, PageLinks>; files: Set<string> } {
	const pages = new Map<string, PageLinks>();
	const frozen = new Map<string, string>();
	const files = new Set<string>();
	/** Reads the folder that is served under a path. There are thousands of files: paths are put together from their parts, and not taken apart. */
	const read = (from: string, under: string): void => {
		for (const entry of readdirSync(from, { withFileTypes: true })) {
			const path = under + entry.name;
			const file = from + sep + entry.name;
			if (entry.isDirectory()) read(file, `${path}/`);
			if (!entry.isFile()) continue;
			files.add(path);
			if (!path.endsWith('.html') || path.includes('/pagefind/')) continue;
			const served = path.replace(/index\.html$/, '');
			files.add(served);
			if (served.startsWith(`${base}v/`)) frozen.set(served, file);
			else pages.set(served, new Page(served, file));
		}
	};
	read(folder, base);
	const readFrozen = () => new Map([...frozen].map(([served, file]) => [served, new Page(served, file)] as const));
	return { pages, readFrozen, files };
}
