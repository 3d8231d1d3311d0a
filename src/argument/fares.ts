/** How a proposition fares: what is brought for and against it, by whom. Counting, no verdict. */
import type { Citation } from '../model/edition.ts';
import { type Bearing, type ClaimContext, listObjections, listReasons } from './describe-claim.ts';
import { selectBearers } from './neighbourhood.ts';

export interface Fares {
	/** Objections to it in any wording, to its parts, to the lines towards it and to what it presupposes. */
	against: Bearing[];
	for: Bearing[];
	/** All claims and assumptions that bear on it, however far. */
	bearers: Set<string>;
	/** Works cited at any of them. */
	works: Set<string>;
}

/** Counts what bears on a claim. */
export function describeFares(context: ClaimContext & { citationsAt(claim: string): readonly Citation[] }, id: string): Fares {
	const bearers = selectBearers(context.graph, id);
	return {
		against: listObjections(id, context),
		for: listReasons(id, context),
		bearers,
		works: new Set([...bearers, id].flatMap((one) => context.citationsAt(one).map((citation) => citation.key))),
	};
}
