/** Sitemaps (https://www.sitemaps.org/protocol.html), without dates, which a build does not know. */
import { escapeText, XML_DECLARATION, xml } from './xml.ts';

/** The protocol's limit for one file. */
const MOST = 50_000;

/**
 * Addresses, in the order given, as files by name. Where one file may not hold all, `<name>.xml` is an index of several, `<name>-1.xml` and on;
 * `home` is the address below which they stand.
 */
export function toSitemaps(addresses: readonly string[], home: string, name = 'sitemap', most = MOST): Map<string, string> {
	if (addresses.length <= most) return new Map([[`${name}.xml`, writeList('urlset', 'url', addresses)]]);
	const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at): [string, string] => [
		`${name}-${at + 1}.xml`,
		writeList('urlset', 'url', addresses.slice(at * most, (at + 1) * most)),
	]);
	const index = parts.map(([file]) => `${home}/${file}`);
	return new Map([[`${name}.xml`, writeList('sitemapindex', 'sitemap', index)], ...parts]);
}

function writeList(root: string, item: string, addresses: readonly string[]): string {
	const items = addresses.map((address) => `${xml(item, {}, xml('loc', {}, escapeText(address)))}\n`);
	return `${XML_DECLARATION}<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`;
}
