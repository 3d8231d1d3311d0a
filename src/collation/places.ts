/** `places.json`: the words of the article on which each claim, assumption and citation stands, without the words. */
import type { Range } from './fingerprint.ts';

export type Places = ReadonlyMap<string, Range>;

/** Reads `places.json`, `{"p67a": [12, 31]}`: first and last word in its passage, counted from 1 (`splitWords`). */
export function parsePlaces(text: string): { places: Places } | { problem: string } {
	try {
		const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
		const wrong = entries.find(
			([, range]) =>
				!Array.isArray(range) || range.length !== 2 || !range.every(Number.isSafeInteger) || range[0] < 1 || range[1] < range[0],
		);
		if (wrong) return { problem: `The place of ${wrong[0]} is not two numbers, the first and the last word.` };
		return { places: new Map(entries as [string, Range][]) };
	} catch {
		return { problem: 'It is not JSON.' };
	}
}

/** `places.json`, one place a line. */
export function toPlacesFile(places: Places): string {
	return `{\n${[...places].map(([id, [from, to]]) => `\t${JSON.stringify(id)}: [${from}, ${to}]`).join(',\n')}\n}\n`;
}
