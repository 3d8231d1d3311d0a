/** What the search answers: how much was found, what was not, what may be meant; and the results. */
import { agree, capitalize, count, enumerate, inWords } from './grammar.ts';

export const fewer = 'fewer';
export const more = (n: number) => `${n} more`;
/** After what the search is narrowed to, for who does not see the cross. */
export const remove = ': remove';

const quoted = (text: string) => `‘${text}’`;
export const found = (n: number, query: string) =>
	`${n === 0 ? 'Nothing' : capitalize(count(n, 'place'))} found${query ? ` for ${quoted(query)}` : ''}.`;
/**
 * Where not all that was asked is found. `absent`: words that stand nowhere; `instead`: what was looked for instead; `some`: how many of the
 * words the places have, where none has all; `words`: how many were asked that stand somewhere; `named`: those of them that were looked for, if
 * not all.
 */
export function foundInPart(
	n: number,
	{
		absent,
		instead,
		some,
		words,
		named,
	}: {
		absent: readonly string[];
		instead?: string | undefined;
		some?: number | undefined;
		words: number;
		named?: readonly string[] | undefined;
	},
): string {
	const nowhere =
		absent.length > 0 ? `${enumerate(absent.map(quoted))} ${agree(absent.length, { one: 'occurs', other: 'occur' })} nowhere; ` : '';
	const asked = absent.length > 0 ? 'of the rest' : words === 2 ? 'words' : count(words, 'word');
	const not = some ? `nothing has ${words === 2 ? 'both' : 'all'} ${asked}: ` : '';
	const have = `${count(n, 'place')} ${agree(n, { one: 'has', other: 'have' })}`;
	const theirs = named ? enumerate(named.map(quoted)) : 'them';
	const what =
		instead !== undefined ? quoted(instead) : some ? (some === named?.length ? theirs : `${inWords(some)} of ${theirs}`) : 'the rest';
	return `${capitalize(nowhere + not + have)} ${what}.`;
}
/** Where something has the number that was asked for. */
export const foundNumber = (n: number, query: string) =>
	`${capitalize(count(n, 'place'))} found for ${quoted(query)}; what has this number comes first.`;
/** Beside what has this number. */
export const cite = 'Cite this';
/** Before what else may be asked, and between. */
export const didYouMean = 'Did you mean ';
export const byItself = 'Each on its own: ';
/** Where nothing is found. Below it stand the propositions, and the concepts and authors that are named most. */
export const askOtherwise = 'Fewer or other words may find something. Or begin with one of these:';
/** Before places that have not all the words that were asked. */
export const withSome = 'Places with some of the words:';
/** Before places that have fewer of them than the best have. */
export const withFewer = 'Places with fewer of them:';
/** What a thing is called, in both numbers: of these one may be asked. */
export const titles = (title: string) => [title, `${title}s`];
/** Where the index is not to be had; a link stands in place of the second. */
export const noIndex = ['The index could not be loaded. There is ', 'the list of all claims', '.'] as const;
