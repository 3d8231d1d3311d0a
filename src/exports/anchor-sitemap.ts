/** A sitemap of every permanent address: passages, claims, relations. */
import { toSitemaps } from '../formats/sitemap.ts';
import type { Edition } from '../model/edition.ts';

/** One address for each passage, claim, assumption and relation: `sitemap-anchors.xml`, and its parts where it has any. */
export function toAnchorSitemaps({ info, passages, claims, relations }: Edition): Map<string, string> {
	const addresses = [...passages, ...claims, ...relations].map(({ id }) => `${info.baseUrl}/a/${id}/`);
	return toSitemaps(addresses, info.baseUrl, 'sitemap-anchors');
}
