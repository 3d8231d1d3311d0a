/** The works in the order of a bibliography. */
import { formatBibliography } from '../../citations/bibliography.ts';
import type { CslItem } from '../../model/edition.ts';
import type { SiteData } from './site-data.ts';

const sorted = new WeakMap<SiteData['edition'], readonly CslItem[]>();

/** As the bibliography has them. Sorted once for an edition: each source's page asks. */
export function sortedSources({ edition }: SiteData): readonly CslItem[] {
	const known = sorted.get(edition);
	if (known) return known;
	const list = sortSources(edition.sources);
	sorted.set(edition, list);
	return list;
}

function sortSources(sources: readonly CslItem[]): CslItem[] {
	const place = new Map(formatBibliography(sources).map(({ key }, index) => [key, index]));
	return sources.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
