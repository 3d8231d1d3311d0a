/** How a query is answered: as it stands; else with the name that was meant, without the words that stand nowhere, or by as many of its words as go together. */

import type { SearchNames } from '../../../search/search-names.ts';
import { isFunctionWord, parseSearchQuery, toPagefindTerms } from '../../../search/search-query.ts';
import type { SearchState } from '../../../search/search-state.ts';
import type { Engine, Found } from './search-engine.ts';

export interface SearchAnswer extends Found {
	/** Words that stand nowhere, nor anything like them. */
	absent: string[];
	/** The query that may be meant; `instead` if it is the one that was answered. */
	suggestion?: string;
	instead?: true;
	/** How many of its words a result has, where none has all; and each that stands somewhere. */
	some?: number;
	words: string[];
	/** Those of them that tell what is looked for, where no result has all. */
	telling?: Telling[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*/gu;
/** More words than these are not tried in all their combinations: the rarest are. */
const MOST_WORDS = 6;

/** All choices of `n` of these. */
function choose<T>(list: readonly T[], n: number): T[][] {
	if (n === 0) return [[]];
	return list.flatMap((first, index) => choose(list.slice(index + 1), n - 1).map((rest) => [first, ...rest]));
}

/** A word that more than one record in so many has, such as *region* in an edition about regions, tells nothing of what is looked for; where few have it, it may. */
const TELLING = 3;
const FEW_TO_READ = 30;

/** A word, and how much it tells: the fewer records have it, the more (inverse document frequency, Sparck Jones 1972). */
interface Telling {
	word: string;
	weight: number;
}

/** The words that tell what is looked for, in their order, the rarest of many: none that is there for the grammar, such as *not* or *to*, unless there is no other. */
async function keepTelling(engine: Engine, words: readonly string[]): Promise<Telling[]> {
	const large = words.filter((word) => !isFunctionWord(word));
	const asked = large.length > 0 ? large : words;
	const [every, ...each] = await Promise.all([engine.ask([], {}), ...asked.map((word) => engine.ask([word], {}))]);
	const records = (every as Found).results.length;
	const counts = new Map(asked.map((word, index) => [word, (each[index] as Found).results.length]));
	const most = Math.max(FEW_TO_READ, records / TELLING);
	const rarest = [...counts].sort(([, a], [, b]) => a - b).slice(0, MOST_WORDS);
	const few = rarest.filter(([, count]) => count <= most);
	const kept = new Set((few.length > 0 ? few : rarest).map(([word]) => word));
	return [...counts].filter(([word]) => kept.has(word)).map(([word, count]) => ({ word, weight: Math.log(records / Math.max(count, 1)) }));
}

/** What has `n` of the words, by which of them: the rarest first; of those with the same words, the best. */
async function askChoices(engine: Engine, telling: readonly Telling[], n: number, chosen: SearchState['chosen']): Promise<Found[]> {
	const weigh = (few: readonly Telling[]) => few.reduce((sum, { weight }) => sum + weight, 0);
	const choices = choose(telling, n).sort((a, b) => weigh(b) - weigh(a));
	return Promise.all(choices.map((few) => engine.ask([few.map(({ word }) => word).join(' ')], chosen)));
}

/** What has most of the words that tell, where nothing has all words. As nothing has one word more, nothing is found twice, and counts add up. */
async function askMost(
	engine: Engine,
	words: readonly string[],
	chosen: SearchState['chosen'],
): Promise<(Found & Pick<SearchAnswer, 'some' | 'telling'>) | undefined> {
	const telling = await keepTelling(engine, words);
	for (let some = Math.min(telling.length, words.length - 1); some > 0; some--) {
		const all = await askChoices(engine, telling, some, chosen);
		const results = all.flatMap((one) => one.results);
		if (results.length === 0) continue;
		const counts: Found['counts'] = {};
		for (const one of all) {
			for (const [name, values] of Object.entries(one.counts)) {
				counts[name] ??= {};
				const sums = counts[name];
				for (const [value, n] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + n;
			}
		}
		return { results, counts, some, telling };
	}
	return undefined;
}

/** Few enough results for what has only some of the words to be told after them. */
const FEW = 8;

/**
 * What has some of a query's words, after the few results that have all, or more of them: those with most first, and among them those with the rarest. Nothing where there are many
 * results, where the answer has left words out that stand nowhere, or where a phrase is asked for, which is meant as it stands.
 */
export async function askSome(
	engine: Engine,
	query: string,
	answered: SearchAnswer,
	chosen: SearchState['chosen'],
): Promise<Found['results']> {
	const { results, words, absent, instead, some } = answered;
	const left = instead || absent.length > 0 || parseSearchQuery(query).phrases.length > 0;
	if (left || results.length === 0 || results.length > FEW || words.length < 2) return [];
	const known = new Set(results.map(({ id }) => id));
	const found: Found['results'] = [];
	const telling = answered.telling ?? (await keepTelling(engine, words));
	for (let n = Math.min(telling.length, (some ?? words.length) - 1); n > 0; n--) {
		for (const result of (await askChoices(engine, telling, n, chosen)).flatMap((one) => one.results)) {
			if (known.has(result.id)) continue;
			known.add(result.id);
			found.push(result);
		}
	}
	return found;
}

/** Answers a query; `names` is asked only when a word stands nowhere as it is written. */
export async function answer(
	engine: Engine,
	query: string,
	chosen: SearchState['chosen'],
	names: () => Promise<SearchNames>,
): Promise<SearchAnswer> {
	const asked = parseSearchQuery(query);
	const all = [...new Set(query.match(WORD) ?? [])];
	const [found, matches] = await Promise.all([
		engine.ask(toPagefindTerms(asked), chosen),
		// a letter by itself is the beginning of a word that is being typed
		Promise.all(all.map((word) => ([...word].length > 1 ? engine.match(word) : 'exact'))),
	]);
	const inexact = all.filter((_word, index) => matches[index] !== 'exact');
	const absent = all.filter((_word, index) => matches[index] === 'none');
	// fetched only when it is needed
	const suggestion =
		inexact.length > 0 ? (await import('../../../search/search-names.ts')).suggestQuery(query, inexact, await names()) : undefined;
	const words = (asked.words.match(WORD) ?? []).filter((word) => !absent.includes(word));
	if (suggestion !== undefined && (absent.length > 0 || found.results.length === 0)) {
		const other = await engine.ask(toPagefindTerms(parseSearchQuery(suggestion)), chosen);
		if (other.results.length > 0) return { ...other, absent, suggestion, instead: true, words };
	} else if (suggestion !== undefined) return { ...found, absent, suggestion, words };
	// a phrase is asked for as it is
	if (asked.phrases.length > 0) return { ...found, absent, words };
	const rest = absent.length === 0 ? found : words.length > 0 ? await engine.ask([words.join(' ')], chosen) : { results: [], counts: {} };
	if (rest.results.length > 0 || words.length < 2) return { ...rest, absent, words };
	if (Object.keys(chosen).length > 0 && (await engine.ask([words.join(' ')], {})).results.length > 0) return { ...rest, absent, words };
	return { ...rest, absent, words, ...(await askMost(engine, words, chosen)) };
}
