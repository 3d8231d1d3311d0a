/** A sitemap of every permanent address: passages, claims, relations. */
import { toSitemaps } from '../formats/sitemap.ts';
import type { Edition } from '../model/edition.ts';

/**
 * One address for each passage, claim, assumption and relation: `sitemap-anchors.xml`, and its parts where it has any. `released`
 * (2026-11-23) is the day of this version's release, on which each page got its fixed address to be cited; a draft has none.
 */
export function toAnchorSitemaps(
	{ info, passages, claims, relations, crossRelations = [] }: Edition,
	released?: string,
): Map<string, string> {
	const addresses = [...passages, ...claims, ...relations, ...crossRelations].map(({ id }) => `${info.baseUrl}/a/${id}/`);
	return toSitemaps(addresses, info.baseUrl, { name: 'sitemap-anchors', changed: released });
}
