/** What a reader may mean by words that are no name: `Granov`, `networks`, `netwroks trust`. */
import { distance } from 'fastest-levenshtein';
import type { Argument } from './argument-file.ts';

/** A word this much like another may be it, misspelt: changed letters, fewer in a short word. */
const slipsIn = (word: string): number => (word.length < 6 ? 1 : 2);
/** Shorter words are too like one another. */
const LEAST = 4;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

interface Entry {
	id: string;
	/** Its name, then its short form, then all its words: what is nearer to the front counts more. */
	fields: string[][];
}

/**
 * Ids of claims and works, the likeliest first: those that have all words, each at the beginning of one of theirs, works before claims and short
 * forms before whole wordings; where nothing has them, words that are misspelt are read as the nearest that occurs. Empty where nothing is near.
 */
export function suggestNames(argument: Pick<Argument, 'claims' | 'sources'>, text: string, most = 6): string[] {
	const asked = wordsIn(text);
	if (asked.length === 0) return [];
	const entries: Entry[] = [
		...Object.entries(argument.sources).map(([id, name]) => ({ id, fields: [wordsIn(name)] })),
		...argument.claims.map(({ id, label, gist, text: words }) => ({
			id,
			fields: [[label.toLowerCase()], wordsIn(gist ?? ''), wordsIn(words)],
		})),
	];
	const search = (wanted: readonly string[]) =>
		entries
			.map(({ id, fields }, index) => {
				const places = wanted.map((word) => fields.findIndex((field) => field.some((one) => one.startsWith(word))));
				return { id, at: index, rank: places.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(...places) };
			})
			.filter(({ rank }) => Number.isFinite(rank))
			.sort((a, b) => a.rank - b.rank || a.at - b.at)
			.slice(0, most)
			.map(({ id }) => id);
	const found = search(asked);
	if (found.length > 0) return found;
	const known = [...new Set(entries.flatMap(({ fields }) => fields.flat()))];
	const nearest = (word: string): string => {
		if (word.length < LEAST || known.some((one) => one.startsWith(word))) return word;
		const best = known.map((one) => ({ one, far: distance(word, one) })).sort((a, b) => a.far - b.far)[0];
		return best && best.far <= slipsIn(word) ? best.one : word;
	};
	return search(asked.map(nearest));
}
