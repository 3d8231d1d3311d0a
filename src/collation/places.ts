/** `places.json`: the words of the article on which each claim, assumption and citation stands, without the words. */
import type { WordRange } from './fingerprint.ts';

/** First and last word of each in its passage, counted from 1 (`splitWords`). */
export type Places = ReadonlyMap<string, WordRange>;

/** `places.json`, one place a line. */
export function toPlacesFile(places: Places): string {
	return `{\n${[...places].map(([id, [from, to]]) => `\t${JSON.stringify(id)}: [${from}, ${to}]`).join(',\n')}\n}\n`;
}
