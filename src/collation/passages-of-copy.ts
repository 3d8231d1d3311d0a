/** The copy from which the edition was made → the words of its passages, for the fingerprint. */
import * as messages from '#words/messages-collation.ts';
import { cleanText } from './clean-text.ts';
import type { PassageWords, WordRange } from './fingerprint.ts';
import type { Places } from './places.ts';
import { sortRanges } from './witness.ts';
import { splitWords } from './words.ts';

/** A heading or passage, and where it stands in the copy. */
export interface Division {
	id: string;
	/** Lines of the copy, counted from 1. */
	first: number;
	last: number;
}

/** Which passage each claim and citation of an edition belongs to: `p67a` → `p67`, `q55` → `p67`. */
export type Owners = ReadonlyMap<string, string>;

/**
 * The words of each heading and passage, and the annotations that stand in it. Problems name what does not fit; `missing` are annotations
 * that have no place yet, and will not be found in copies.
 */
export function selectPassages(
	copy: string,
	division: readonly Division[],
	places: Places,
	owners: Owners,
): { passages: PassageWords[]; problems: string[]; missing: string[] } {
	const lines = copy
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const problems: string[] = [];
	const byPassage = Map.groupBy(places, ([id]) => owners.get(id));
	for (const [id] of byPassage.get(undefined) ?? []) problems.push(messages.unknownPlace(id));
	const passages = division.map(({ id, first, last }) => {
		const { forms } = splitWords(cleanText(lines.slice(first - 1, last).join('\n')));
		const own = sortRanges(byPassage.get(id) ?? []);
		if (forms.length === 0) problems.push(messages.noWordsAt(id, first, last));
		for (const [key, [from, to]] of own) {
			if (to > forms.length) problems.push(messages.beyondEnd(key, to, id, forms.length));
			const crossing = own.find(([, range]) => from < range[0] && range[0] <= to && to < range[1]);
			if (crossing) problems.push(messages.crossing(key, crossing[0]));
		}
		const annotations: Record<string, WordRange> = Object.fromEntries(own.filter(([, [, to]]) => to <= forms.length));
		return { id, forms, annotations };
	});
	return { passages, problems, missing: [...owners.keys()].filter((id) => !places.has(id)) };
}
