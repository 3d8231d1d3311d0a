/** Sitemaps (https://www.sitemaps.org/protocol.html). */
import { Parser } from 'htmlparser2';
import { escapeText, XML_DECLARATION, xml } from './xml.ts';

/** The protocol's limit for one file. */
const MOST = 50_000;

/**
 * Addresses, in the order given, as files by name. Where one file may not hold all, `<name>.xml` is an index of several, `<name>-1.xml` and on;
 * `home` is the address below which they stand; `changed` (2026-11-23) the day when what is at them was last changed, where that is known.
 */
export function toSitemaps(
	addresses: readonly string[],
	home: string,
	{ name = 'sitemap', most = MOST, changed }: { name?: string; most?: number; changed?: string | undefined } = {},
): Map<string, string> {
	if (addresses.length <= most) return new Map([[`${name}.xml`, writeList('urlset', 'url', addresses, changed)]]);
	const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index): [string, string] => [
		`${name}-${index + 1}.xml`,
		writeList('urlset', 'url', addresses.slice(index * most, (index + 1) * most), changed),
	]);
	const index = parts.map(([file]) => `${home}/${file}`);
	return new Map([[`${name}.xml`, writeList('sitemapindex', 'sitemap', index, changed)], ...parts]);
}

function writeList(root: string, item: string, addresses: readonly string[], changed: string | undefined): string {
	const day = changed === undefined ? '' : xml('lastmod', {}, escapeText(changed));
	const items = addresses.map((address) => `${xml(item, {}, xml('loc', {}, escapeText(address)), day)}\n`);
	return `${XML_DECLARATION}<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`;
}

/** The addresses that a sitemap lists. */
export function readSitemap(sitemap: string): string[] {
	const addresses: string[] = [];
	let within = false;
	const parser = new Parser(
		{
			onopentagname(name) {
				within = name === 'loc';
				if (within) addresses.push('');
			},
			ontext(text) {
				if (within) addresses[addresses.length - 1] += text;
			},
			onclosetag() {
				within = false;
			},
		},
		{ xmlMode: true },
	);
	parser.end(sitemap);
	return addresses;
}
