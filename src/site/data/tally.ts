/** How a proposition fares, in figures. */
import { describeFares } from '../../argument/fares.ts';
import type { SiteData } from './site-data.ts';

export interface TallyCounts {
	reasons: number;
	objections: number;
	/** How many of the objections the article itself draws. */
	own: number;
	/** Claims that bear on it, however far off, and works cited at any of them. */
	bearers: number;
	works: number;
}

/** Counts what bears on a proposition, by the id of its claim. */
export function tallyOf(site: Pick<SiteData, 'graph' | 'sources' | 'holders' | 'label' | 'citationsAt'>, claim: string): TallyCounts {
	const fares = describeFares(site, claim);
	return {
		reasons: fares.for.length,
		objections: fares.against.length,
		own: fares.against.filter(({ layer }) => layer === 'article').length,
		bearers: fares.bearers.size,
		works: fares.works.size,
	};
}
