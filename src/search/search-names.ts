/** What a reader may have misspelt: cited authors, the edition's concepts, and the words of its text. Runs in the browser too. */

import { distance } from 'fastest-levenshtein';
import { familyOf as fullFamily } from '../citations/names.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { onceFor } from '../formats/once.ts';
import type { CslItem, CslName, Edition } from '../model/edition.ts';
import { fold } from './search-query.ts';

/** `/data/search.json`. */
export interface SearchNames {
	/** Family names of authors and editors, in the order of the alphabet. */
	authors: string[];
	/** Terms of the index of concepts. */
	concepts: string[];
	/** The other words of the text, in small letters, those that come most often first. */
	words: string[];
}

/** Shorter words are not suggested: too many lie one letter apart. */
const SHORTEST = 4;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

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
export function buildSearchNames({ sources, concepts, passages, claims, info }: Edition): SearchNames {
	const compare = new Intl.Collator(info.language).compare;
	const authors = [...new Set(sources.flatMap(peopleOf))].sort(compare);
	const terms = concepts.map(({ term }) => term);
	const named = new Set(wordsOf([...authors, ...terms]).map(fold));
	const count = new Map<string, number>();
	for (const text of [...passages.map(({ text }) => text), ...claims.map(({ gist }) => gist ?? '')]) {
		for (const [word] of text.matchAll(WORD)) {
			const small = word.toLowerCase();
			if (small.length >= SHORTEST && !named.has(fold(small))) count.set(small, (count.get(small) ?? 0) + 1);
		}
	}
	const words = [...count].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([word]) => word);
	return { authors, concepts: terms, words };
}

const wordsOf = (names: readonly string[]) =>
	[...new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)))].filter((word) => word.length > 2);
/** The words of names by how they are compared. */
const foldedWords = onceFor((names: readonly string[]) => new Map(wordsOf(names).map((name) => [fold(name), name])));
/** What remains of a word without its ending: `proximities` and `proximity` are one word, and no misspelling. */
const stem = (word: string) => word.replace(/(?:ies|ing|ed|es|al|ly|y|s)$/, '');

/** A name near to what was typed, as it is written and folded, and how many edits lie between. */
interface Near {
	name: string;
	folded: string;
	edits: number;
}

/** Of two the one with fewer edits, or the first. */
const fewer = (best: Near | undefined, near: Near | undefined) => (best && (!near || best.edits <= near.edits) ? best : near);

/** A word with two letters in the wrong order, put right at each place: the commonest slip of quick fingers. */
const swapNeighbours = (word: string): string[] =>
	[...word].slice(1).map((letter, index) => word.slice(0, index) + letter + word.charAt(index) + word.slice(index + 2));

/** The name or word that is meant by a word that stands nowhere; undefined where none is near, or where the word may still become one. */
export function suggestName(word: string, { authors, concepts, words }: SearchNames): string | undefined {
	const wanted = fold(word);
	if (wanted.length < SHORTEST) return undefined;
	const near = (names: readonly string[]): Near | undefined => {
		const folded = foldedWords(names);
		const typed = [{ word: wanted, swaps: 0 }, ...swapNeighbours(wanted).map((word) => ({ word, swaps: 1 }))];
		return typed
			.flatMap(({ word, swaps }) => {
				const found = nearest(word, folded.keys());
				return found === undefined ? [] : { name: folded.get(found) as string, folded: found, edits: distance(word, found) + swaps };
			})
			.reduce(fewer, undefined);
	};
	/** Names are misspelt more boldly than words, and words are more often simply others. */
	const asWord = (near: Near | undefined) => (near && near.edits <= Math.max(1, Math.floor(wanted.length / 4)) ? near : undefined);
	// among equals a name of the edition is what one looks for
	const best = [near(authors), asWord(near(concepts)), asWord(near(words))].reduce(fewer, undefined);
	if (!best || stem(best.folded) === stem(wanted)) return undefined;
	if (best.folded.startsWith(wanted) && best.folded.length > wanted.length + 1) return undefined;
	return best.name;
}

/** The query with names in place of the words that stand nowhere; undefined where there is nothing to suggest. */
export function suggestQuery(query: string, unknown: readonly string[], names: SearchNames): string | undefined {
	const suggested = query.replace(/[\p{L}\p{M}]+/gu, (word) => (unknown.includes(word) ? (suggestName(word, names) ?? word) : word));
	return suggested === query ? undefined : suggested;
}
