/** The names that a reader may have misspelt: cited authors and the edition's concepts. Runs in the browser too. */
import { distance } from 'fastest-levenshtein';
import { familyOf as fullFamily } from '../citations/names.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { CslItem, CslName, Edition } from '../model/edition.ts';
import { fold } from './search-query.ts';

/** `/data/search.json`. */
export interface SearchNames {
	/** Family names of authors and editors, in the order of the alphabet. */
	authors: string[];
	/** Terms of the index of concepts. */
	concepts: string[];
}

/** The name under which somebody is cited: family name, or the name of an institution. */
function familyOf(name: CslName): string | undefined {
	return (name.literal ?? fullFamily(name)) || name.given;
}

/** Those who stand for a work: its authors, else its editors. */
export function peopleOf(source: CslItem): string[] {
	const people = source.author?.length ? source.author : (source.editor ?? []);
	return people.flatMap((name) => familyOf(name) ?? []);
}

/** Lists the names. */
export function buildSearchNames({ sources, concepts, info }: Edition): SearchNames {
	const compare = new Intl.Collator(info.language).compare;
	return {
		authors: [...new Set(sources.flatMap(peopleOf))].sort(compare),
		concepts: concepts.map(({ term }) => term),
	};
}

const wordsOf = (names: readonly string[]) =>
	[...new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)))].filter((word) => word.length > 2);
/** What remains of a word without its ending: `proximities` and `proximity` are one word, and no misspelling. */
const stem = (word: string) => word.replace(/(?:ies|ing|ed|es|al|ly|y|s)$/, '');

/** The name that is meant by a word that stands nowhere; undefined where none is near, or where the word may still become one. */
export function suggestName(word: string, { authors, concepts }: SearchNames): string | undefined {
	const wanted = fold(word);
	if (wanted.length < 4) return undefined;
	const near = (names: readonly string[]) => {
		const folded = new Map(wordsOf(names).map((name) => [fold(name), name]));
		const found = nearest(wanted, folded.keys());
		return found === undefined ? undefined : { name: folded.get(found) as string, folded: found, edits: distance(wanted, found) };
	};
	const author = near(authors);
	const concept = near(concepts);
	// names are misspelt more boldly than words, and words are more often simply others
	const term = concept && concept.edits <= Math.max(1, Math.floor(wanted.length / 4)) ? concept : undefined;
	const best = author && (!term || author.edits <= term.edits) ? author : term;
	if (!best || stem(best.folded) === stem(wanted)) return undefined;
	if (best.folded.startsWith(wanted) && best.folded.length > wanted.length + 1) return undefined;
	return best.name;
}

/** The query with names in place of the words that stand nowhere; undefined where there is nothing to suggest. */
export function suggestQuery(query: string, unknown: readonly string[], names: SearchNames): string | undefined {
	const suggested = query.replace(/[\p{L}\p{M}]+/gu, (word) => (unknown.includes(word) ? (suggestName(word, names) ?? word) : word));
	return suggested === query ? undefined : suggested;
}
