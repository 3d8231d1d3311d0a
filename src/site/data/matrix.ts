/** The whole argument at one glance: parts of the text × propositions, a mark for each reason or objection. */
import { type Bearing, listObjections, listReasons } from '../../argument/describe-claim.ts';
import type { Proposition, SiteData } from './site-data.ts';

export interface MatrixMark extends Bearing {
	side: 'for' | 'against';
}
export interface MatrixCell {
	proposition: number;
	marks: MatrixMark[];
}
export interface MatrixRow {
	slug: string;
	title: string;
	cells: MatrixCell[];
}
export interface Matrix {
	propositions: readonly Proposition[];
	rows: MatrixRow[];
	/** Of each proposition all of its marks. */
	totals: { against: number; for: number; doubtful: number }[];
}

/** Deals what bears on each proposition, its steps and the assumptions below it, out to the parts of the text in which it is said. */
export function buildMatrix(site: SiteData): Matrix {
	const all = site.propositions.map(({ number, claim }) => ({
		number,
		marks: [
			...listObjections(claim.id, site).map((one): MatrixMark => ({ ...one, side: 'against' })),
			...listReasons(claim.id, site).map((one): MatrixMark => ({ ...one, side: 'for' })),
		],
	}));
	return {
		propositions: site.propositions,
		rows: site.edition.pages.map(({ slug, title }) => ({
			slug,
			title,
			cells: all.map(({ number, marks }) => ({ proposition: number, marks: marks.filter((mark) => site.slugOf(mark.claim) === slug) })),
		})),
		totals: all.map(({ marks }) => ({
			against: marks.filter(({ side }) => side === 'against').length,
			for: marks.filter(({ side }) => side === 'for').length,
			doubtful: marks.filter(({ doubtful }) => doubtful).length,
		})),
	};
}
