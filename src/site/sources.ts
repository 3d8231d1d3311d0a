/** The works in the order of a bibliography. */
import type { CslItem, CslName } from '../model/edition.ts';
import type { SiteData } from './site-data.ts';

const nameOf = (item: CslItem) => {
	const names = (item.author ?? item.editor ?? []) as CslName[];
	return names.map((name) => name.family ?? name.literal ?? '').join(' ');
};

/** By the names of authors, then year, then id. */
export function sortedSources(site: SiteData): CslItem[] {
	const collator = new Intl.Collator('en');
	const year = (item: CslItem) => String(item.issued?.['date-parts'][0]?.[0] ?? '');
	return [...site.edition.sources].sort(
		(a, b) => collator.compare(nameOf(a), nameOf(b)) || collator.compare(year(a), year(b)) || collator.compare(a.id, b.id),
	);
}
