/** What comes of a query: what has the number that was typed, and what else is found. It knows nothing of the page. */
import * as told from '#words/scripts-search.ts';
import type { SearchNames } from '../../../search/search-names.ts';
import { fold, isFunctionWord, parseSearchQuery } from '../../../search/search-query.ts';
import type { SearchState } from '../../../search/search-state.ts';
import { parseSearchTargets } from '../../../search/search-target.ts';
import type { Preview } from '../../data/preview.ts';
import { answer, askSome, type SearchAnswer } from './search-answer.ts';
import type { Engine, Fragment, Result } from './search-engine.ts';

/** From what a query is answered; all but the engine is asked only when it is needed. */
export interface Sources {
	engine: Engine;
	names(): Promise<SearchNames>;
	/** The path of what has an id, from the root of the site; undefined where nothing has it. */
	path(id: string): Promise<string | undefined>;
	preview(id: string): Promise<Preview | undefined>;
}

/** What has an id that was typed: a record of the index, or a relation, which has none. */
export type Numbered = { id: string; fragment: Fragment; result: string } | { id: string; preview: Preview; path: string };

export interface Outcome {
	/** Told first. */
	numbered: Numbered[];
	answer: SearchAnswer;
	/** What is found beside the numbered. */
	rest: Result[];
	/** Words to be marked in what is found. */
	wanted: string[];
}

async function findNumbered({ engine, path, preview }: Sources, id: string): Promise<Numbered | undefined> {
	if (!/^[sx]/.test(id)) {
		const found = await engine.find(id);
		return found && { id, ...found };
	}
	const address = await path(id);
	const shown = address === undefined ? undefined : await preview(id);
	return address !== undefined && shown ? { id, preview: shown, path: address } : undefined;
}

const NONE: SearchAnswer = { results: [], counts: {}, absent: [], words: [] };

/** Beside what has the number: of a paragraph its claims; a claim, a proposition or a relation is alone, and so is a proposition that isn't there. */
async function findRest(
	sources: Sources,
	query: string,
	chosen: SearchState['chosen'],
	named: Numbered | undefined,
): Promise<SearchAnswer> {
	if (named) return /^p\d/.test(named.id) ? { ...NONE, ...(await sources.engine.ask([`"${named.id}"`], chosen)) } : NONE;
	if (parseSearchTargets(query)[0]?.startsWith('P')) return NONE;
	return answer(sources.engine, query, chosen, () => sources.names());
}

/** Of what was looked for the words to be marked: small ones only where there are no others. */
function marked(terms: readonly string[]): string[] {
	const all = terms.join(' ').split(/\s+/).filter(Boolean);
	const large = all.filter((word) => !isFunctionWord(word));
	return large.length > 0 ? large : all;
}

/** Answers a query, narrowed to what was chosen. */
export async function findOutcome(sources: Sources, query: string, chosen: SearchState['chosen']): Promise<Outcome> {
	const numbered = (await Promise.all(parseSearchTargets(query).map((id) => findNumbered(sources, id)))).filter((one) => one !== undefined);
	const found = await findRest(sources, query, chosen, numbered[0]);
	const { phrases, words } = parseSearchQuery((found.instead && found.suggestion) || query);
	return {
		numbered,
		answer: found,
		rest: found.results.filter(({ id }) => !numbered.some((one) => 'result' in one && one.result === id)),
		wanted: numbered.length > 0 ? [] : marked([...phrases, ...(found.telling ?? []).map(({ word }) => word), found.telling ? '' : words]),
	};
}

/** What has some of the words, where few places have all. */
export function findSome(
	{ engine }: Sources,
	query: string,
	{ numbered, answer: found }: Outcome,
	chosen: SearchState['chosen'],
): Promise<Result[]> {
	return numbered.length > 0 ? Promise.resolve([]) : askSome(engine, query, found, chosen);
}

/** Whether neither words nor a choice ask for anything. */
export function asksNothing(query: string, chosen: SearchState['chosen']): boolean {
	const { words, phrases } = parseSearchQuery(query);
	return words === '' && phrases.length === 0 && Object.keys(chosen).length === 0;
}

/** In words: how many there are, and what was not found. */
export function describeOutcome(query: string, { numbered, rest, answer: found }: Outcome): string {
	const { absent, instead, suggestion, some, words, telling = [] } = found;
	const named = telling.length < words.length ? telling.map(({ word }) => word) : undefined;
	const n = rest.length + numbered.length;
	if (numbered.length > 0 && rest.length > 0) return told.foundNumber(n, query);
	if (n === 0 || (!instead && !some && absent.length === 0)) return told.found(n, query);
	return told.foundInPart(n, { absent, instead: instead && suggestion, some, words: words.length, named });
}

/** What else may be asked, with what stands before it; nothing where nothing is offered. */
export function offersOf({
	answer: { suggestion, some, telling = [] },
}: Outcome): { before: string; queries: string[]; after: string } | undefined {
	if (suggestion !== undefined) return { before: told.didYouMean, queries: [suggestion], after: '?' };
	return some ? { before: told.byItself, queries: telling.map(({ word }) => word), after: '' } : undefined;
}

/** What is called just so stands before what only has the word in it; else the order is kept. */
export function calledFirst<T extends { fragment: Pick<Fragment, 'meta'> }>(hits: readonly T[], query: string): T[] {
	const isCalled = ({ fragment: { meta } }: T) => told.titles(meta['title'] ?? '').some((name) => fold(name) === fold(query));
	return hits.toSorted((a, b) => Number(isCalled(b)) - Number(isCalled(a)));
}
