/** Which values of a facet are listed. */

/** Values listed before the reader asks for all. */
export const VALUES = 8;

export interface FacetValue {
	/** Results there would be with it. */
	count: number;
	checked: boolean;
}
export interface FacetListing {
	/** For each value, whether it is listed: what is chosen is, and of what has results the first, or all. */
	listed: boolean[];
	/** How many have results and are not listed. */
	over: number;
	/** Whether there is anything to unfold, or to fold up again. */
	folds: boolean;
}

/** `all`: the reader asked for all. */
export function listFacet(values: readonly FacetValue[], all: boolean): FacetListing {
	let before = 0;
	let over = 0;
	const listed = values.map(({ count, checked }) => {
		const shown = checked || (count > 0 && (all || before < VALUES));
		if (shown) before++;
		else if (count > 0) over++;
		return shown;
	});
	return { listed, over, folds: over > 0 || (all && before > VALUES) };
}
