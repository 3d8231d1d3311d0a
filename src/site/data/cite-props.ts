/** What “Cite this” shows. */
import type { AnchorCitation, Citable } from '../../citations/cite-anchor.ts';
import type { SiteContext } from './context.ts';

export interface CiteProps {
	citation: AnchorCitation;
	/** The version that is shown, and the day of its release; without a day it is a draft. */
	version: string;
	date: string | undefined;
	/** Of an id in a draft: the last released version that has it, and the path of its page there, or of its place on one. */
	before: { version: string; path: string } | undefined;
}

/** How to cite an id, or a page or map by its path and title; without it the whole edition. */
export function citeProps({ cite, editions }: Pick<SiteContext, 'cite' | 'editions'>, of?: Citable): CiteProps {
	const { version, date } = editions.current;
	const before = date === undefined && typeof of === 'string' ? editions.lastWith(of) : undefined;
	return {
		citation: cite(of),
		version,
		date,
		before: before && { version: before.version, path: editions.pathIn(before.version, of as string) },
	};
}
