/** What the component of a passage shows. */
import { type Inline, type Shown, wordsShown } from '../../model/content.ts';
import { cardsIn, marginOf } from './cards.ts';
import { href } from './links.ts';
import type { SiteData } from './site-data.ts';
import { toNotesHtml, toPassageHtml, toShownHtml } from './to-html.ts';

/** Of a passage on the page of a section, or (`page` undefined) where the whole text stands. */
export function passageProps(site: SiteData, id: string, content: readonly Inline[], page?: string) {
	const here = (id: string) => {
		const slug = site.slugOf(id);
		return slug !== undefined && (page === undefined || slug === page) && !site.graph.relations.has(id);
	};
	const notes = marginOf(site, id);
	return {
		id,
		label: site.label(id),
		html: toPassageHtml(site, content, new Set(notes.flatMap(({ claim }) => claim ?? []))),
		shown: toShownHtml(site, site.shownIn(id), content, false, page !== undefined),
		verse: site.passages.get(id)?.verse,
		footnotes: toNotesHtml(site, site.shownIn(id) ? [...content, ...wordsShown(site.shownIn(id) as Shown)] : content),
		quotation: site.passages.get(id)?.quotation,
		notes,
		cards: cardsIn(site, id),
		proposition: site.claimsIn(id).find((claim) => claim.proposition !== undefined)?.proposition,
		to: (path: string) => {
			const [, fragment] = path.split('#');
			return fragment !== undefined && path === site.reading(fragment) && here(fragment) ? `#${fragment}` : href(path);
		},
	};
}
