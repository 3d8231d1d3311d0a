/** The words of a hit with what was looked for marked, where the engine does not do so. */
import { foldWords, runsOf, toQueryTerms, WRITTEN } from '../../../library/search-database.ts';

/** How many letters a word may have lost on the way to what was found, and how many it kept at least. */
export const MOST_CUT = 3;
export const LEAST_LEFT = 4;

const escapeSigns = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The text with a mark around words that begin as one of the query does, or nearly so; nothing else in it is marked up. */
export function toExcerpt(text: string, query: string): string {
	const wanted = toQueryTerms(query);
	const runs = runsOf(query);
	let written = '';
	let offset = 0;
	for (const { 0: word, index } of text.matchAll(WRITTEN)) {
		const folded = foldWords(word);
		const meant = wanted.some(
			(one) => folded.startsWith(one) || (folded.length >= LEAST_LEFT && one.startsWith(folded) && one.length - folded.length <= MOST_CUT),
		);
		const run = runs.find((one) => word.includes(one));
		written += escapeSigns(text.slice(offset, index));
		// of what is written without blanks the part alone
		if (run !== undefined) written += word.replaceAll(run, '<mark>$&</mark>');
		else written += meant ? `<mark>${escapeSigns(word)}</mark>` : escapeSigns(word);
		offset = index + word.length;
	}
	return written + escapeSigns(text.slice(offset));
}
