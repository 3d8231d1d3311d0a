/** What the component of a passage shows. */
import type { Inline } from '../../model/content.ts';
import { cardsIn, marginOf } from './cards.ts';
import { href, toNotesHtml, toPassageHtml } from './links.ts';
import type { SiteData } from './site-data.ts';

/** Of a passage on the page of a section, or (`page` undefined) where the whole text stands. */
export function passageProps(site: SiteData, id: string, content: readonly Inline[], page?: string) {
	const here = (one: string) => {
		const slug = site.slugOf(one);
		return slug !== undefined && (page === undefined || slug === page) && !site.graph.relations.has(one);
	};
	const notes = marginOf(site, id);
	return {
		id,
		label: site.label(id),
		html: toPassageHtml(content, new Set(notes.flatMap(({ claim }) => claim ?? []))),
		footnotes: toNotesHtml(content),
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
