/** Citations as pages show them: the name of the work, where in it, and what for. */
import { describeFunction } from '../../argument/set-phrases.ts';
import { authorYear } from '../../citations/author-year.ts';
import { describeLocator } from '../../citations/locators.ts';
import type { Citation } from '../../model/edition.ts';
import type { SiteContext } from './context.ts';
import type { SiteData } from './site-data.ts';

/** A work by its key, and by the name that its link has: `Hess (2004)`, `Hess (2004), p. 3`. */
export interface NamedWork {
	key: string;
	name: string;
}

/** A work by author and year; by its key where the bibliography lacks it. */
export function nameWork({ sources }: Pick<SiteData, 'sources'>, key: string): NamedWork {
	const source = sources.get(key);
	return { key, name: source ? authorYear(source) : key };
}

/** Citations in a line of links: author, year and place. */
export function nameCitations(site: Pick<SiteData, 'sources'>, citations: readonly Citation[]): NamedWork[] {
	return citations.map((citation) => {
		const { key, name } = nameWork(site, citation.key);
		const locator = describeLocator(citation);
		return { key, name: name + (locator && `, ${locator}`) };
	});
}

/** A citation in a list of its own. */
export interface CitationShown extends NamedWork {
	id: string;
	/** The work as the bibliography sets it, as HTML; undefined where the bibliography lacks it. */
	reference: string | undefined;
	/** Where in the work, and what it is cited for: `p. 3; as evidence`. */
	detail: string;
	/** The claims at which it stands. */
	claims: { id: string; label: string }[];
}

export function describeCitation(site: Pick<SiteContext, 'sources' | 'reference' | 'label'>, citation: Citation): CitationShown {
	const source = site.sources.get(citation.key);
	return {
		id: citation.id,
		...nameWork(site, citation.key),
		reference: source && site.reference(source),
		detail: [describeLocator(citation), describeFunction(citation)].filter(Boolean).join('; '),
		claims: citation.claims.map((id) => ({ id, label: site.label(id) })),
	};
}
