/** The test for the one legal rule: none of the article's sentences is in the project (ARCHITECTURE.md, “The text, and the one legal rule”). */

/** Words as the rule counts them: runs of Latin letters and digits, lower case. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** What stands in printed quotation marks, on one line; straight ones only delimit values in code and attributes. */
const QUOTED = /‘([^‘\n]{0,160}?)’(?![\p{L}])|“([^”\n]{0,160})”/gu;

/** The text with each quotation replaced by one strange word, so that no run goes through it. */
export function withoutQuotations(text: string): string {
	return text.replace(QUOTED, ' qqq ');
}

export function quotationsOf(text: string): string[] {
	return [...text.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '');
}

/** All runs of `length` consecutive words, each as one string. */
export function runsOf(text: string, length: number): Set<string> {
	const words = wordsOf(text);
	const runs = new Set<string>();
	for (let start = 0; start + length <= words.length; start++) runs.add(words.slice(start, start + length).join(' '));
	return runs;
}
