/** What a reader may mean by words that are no name: `Granov`, `networks`, `netwroks trust`. */
import { distance } from 'fastest-levenshtein';
import { wordsAlone } from '../../argument/set-phrases.ts';
import { isFunctionWord } from '../../search/search-query.ts';
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
	/** How many lines are drawn from it and to it. */
	lines: number;
}

/** What remains of a word without its ending: *networks* and *networking* begin alike. */
const stem = (word: string) => (word.length > LEAST + 1 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * Ids of claims and works, the likeliest first: those that have all words, each at the beginning of one of theirs, works before claims, short
 * forms before whole wordings, and claims with many lines before those with few. Where nothing has all, words that are misspelt are read as the
 * nearest that occurs; and where still nothing has all, those that have most of the telling words, the rarest of them first. Empty where nothing is near.
 */
export function suggestNames(argument: Pick<Argument, 'claims' | 'sources' | 'graph'>, text: string, most = 6): string[] {
	const asked = wordsIn(text);
	if (asked.length === 0) return [];
	const { graph } = argument;
	const entries: Entry[] = [
		...Object.entries(argument.sources).map(([id, name]) => ({ id, fields: [wordsIn(name)], lines: 0 })),
		...argument.claims.map((claim) => ({
			id: claim.id,
			fields: [[claim.label.toLowerCase()], wordsIn(claim.gist ?? ''), wordsIn(wordsAlone(claim)), wordsIn(claim.text)],
			lines: graph.drawnFrom(claim.id).length + graph.bearingOn(claim.id).length,
		})),
	];
	/** In which of its fields an entry has a word; -1 in none. */
	const placeIn = ({ fields }: Entry, word: string) => fields.findIndex((field) => field.some((one) => one.startsWith(word)));
	const search = (wanted: readonly string[]) =>
		entries
			.map((entry, index) => {
				const places = wanted.map((word) => placeIn(entry, word));
				return { ...entry, index, rank: places.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(...places) };
			})
			.filter(({ rank }) => Number.isFinite(rank))
			.sort((a, b) => a.rank - b.rank || b.lines - a.lines || a.index - b.index)
			.slice(0, most)
			.map(({ id }) => id);
	const found = search(asked.map(stem));
	if (found.length > 0) return found;
	const known = [...new Set(entries.flatMap(({ fields }) => fields.flat()))];
	const nearest = (word: string): string => {
		if (word.length < LEAST || known.some((one) => one.startsWith(stem(word)))) return word;
		const best = known.map((one) => ({ one, far: distance(word, one) })).sort((a, b) => a.far - b.far)[0];
		return best && best.far <= slipsIn(word) ? best.one : word;
	};
	const read = asked.map(nearest).map(stem);
	const meant = search(read);
	if (meant.length > 0) return meant;
	const telling = asked
		.flatMap((word, at) => (isFunctionWord(word) ? [] : [read[at] as string]))
		.map((word) => {
			const having = new Set(entries.filter((entry) => placeIn(entry, word) !== -1));
			return { having, weight: Math.log(entries.length / Math.max(having.size, 1)) };
		});
	return entries
		.map((entry, index) => {
			const had = telling.filter(({ having }) => having.has(entry));
			return { ...entry, index, had: had.length, weight: sum(had.map(({ weight }) => weight)) };
		})
		.filter(({ had }) => had > 0)
		.sort((a, b) => b.had - a.had || b.weight - a.weight || b.lines - a.lines || a.index - b.index)
		.slice(0, most)
		.map(({ id }) => id);
}
