/** A sitemap (https://www.sitemaps.org/protocol.html) of every permanent address: passages, claims, relations. */

import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Edition } from '../model/edition.ts';

/** One `<url>` for each passage, claim, assumption, support and attack. Throws past 50,000, where the protocol wants an index. */
export function toAnchorSitemap({ info, passages, claims, relations }: Edition): string {
	const ids = [...passages, ...claims, ...relations].map(({ id }) => id);
	if (ids.length > 50_000) throw new RangeError(`A sitemap has at most 50,000 addresses, not ${ids.length}.`);
	const urls = ids.map((id) => `${xml('url', {}, xml('loc', {}, escapeText(`${info.baseUrl}/a/${id}/`)))}\n`);
	return `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
