/** The works in the order of a bibliography. */
import type { CslItem, CslName } from '../../model/edition.ts';
import type { SiteData } from './site-data.ts';

const nameOf = (item: CslItem) => {
	const names = (item.author ?? item.editor ?? []) as CslName[];
	return names.map((name) => name.family ?? name.literal ?? '').join(' ');
};

const sorted = new WeakMap<SiteData['edition'], readonly CslItem[]>();

/** By the names of authors, then year, then id. Sorted once for an edition: each source's page asks. */
export function sortedSources({ edition }: SiteData): readonly CslItem[] {
	const known = sorted.get(edition);
	if (known) return known;
	const list = sortSources(edition.sources);
	sorted.set(edition, list);
	return list;
}

function sortSources(sources: readonly CslItem[]): CslItem[] {
	const collator = new Intl.Collator('en');
	const year = (item: CslItem) => String(item.issued?.['date-parts'][0]?.[0] ?? '');
	return [...sources].sort(
		(a, b) => collator.compare(nameOf(a), nameOf(b)) || collator.compare(year(a), year(b)) || collator.compare(a.id, b.id),
	);
}
