/** What the search answers: how much was found, what was not, what may be meant; and the results. */
import { agree, capitalize, enumerate, inWords } from './grammar.ts';

export const fewer = 'weniger';
export const more = (n: number) => `${n} weitere`;
/** After what the search is narrowed to, for who does not see the cross. */
export const remove = ': entfernen';

const quoted = (text: string) => `‚${text}‘`;
export const found = (n: number, query: string) =>
	`${n === 0 ? 'Nichts' : n === 1 ? 'Eine Stelle' : `${capitalize(inWords(n))} Stellen`}${query ? ` zu ${quoted(query)}` : ''} gefunden.`;
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
		absent.length > 0 ? `${enumerate(absent.map(quoted))} ${agree(absent.length, { one: 'steht', other: 'stehen' })} nirgends; ` : '';
	const all = words === 2 ? 'beide' : `alle ${inWords(words)}`;
	const not = some ? `nichts hat ${all}${absent.length > 0 ? ' übrigen' : ''} Wörter: ` : '';
	const have = n === 1 ? 'eine Stelle hat' : `${inWords(n)} Stellen haben`;
	const theirs = named && enumerate(named.map(quoted));
	const part = some === 1 ? 'eines' : inWords(some ?? 0);
	const which = some === named?.length ? theirs : theirs ? `${part} von ${theirs}` : `${part} davon`;
	const what = instead !== undefined ? quoted(instead) : some ? which : 'das Übrige';
	return `${capitalize(nowhere + not + have)} ${what}.`;
}
/** Where something has the number that was asked for. */
export const foundNumber = (n: number, query: string) =>
	`${capitalize(inWords(n))} Stellen zu ${quoted(query)} gefunden; was diese Nummer hat, steht zuerst.`;
/** Beside what has this number. */
export const cite = 'Dies zitieren';
/** Before what else may be asked, and between. */
export const didYouMean = 'Meinten Sie ';
export const byItself = 'Einzeln: ';
export const askOtherwise = 'Weniger oder andere Wörter führen vielleicht weiter. Oder beginnen Sie hiermit:';
/** Before places that have not all the words that were asked. */
export const withSome = 'Stellen mit einem Teil der Wörter:';
/** Before places that have fewer of them than the best have. */
export const withFewer = 'Stellen mit weniger davon:';
/** What a thing is called, in its numbers: of these one may be asked. */
export const titles = (title: string) => [title, `${title}e`, `${title}n`, `${title}en`, `${title}s`];
/** Where the index is not to be had; a link stands in place of the second. */
export const noIndex = ['Der Index ließ sich nicht laden. Es gibt ', 'die Liste aller Behauptungen', '.'] as const;
