/** What of a file could not be kept, or was guessed, gathered for the end: the same of many lines is told once. */
import { imported as words } from '#words/messages-import.ts';
import type { Tell } from './document.ts';

/** Most lines that are named of one kind. */
const MOST = 12;

export interface Losses {
	tell: Tell;
	/** One sentence for each kind, with the lines of each. */
	list(): string[];
}

/** `unit`: what is counted, `lines` of a text or `paragraphs` of a Word file. */
export function createLosses(unit: 'lines' | 'paragraphs' = 'lines'): Losses {
	const linesOf = new Map<string, number[]>();
	return {
		tell(what, line) {
			const lines = linesOf.get(what) ?? [];
			if (line !== undefined && !lines.includes(line)) lines.push(line);
			linesOf.set(what, lines);
		},
		list: () =>
			[...linesOf].map(([what, lines]) =>
				lines.length === 0 ? what : words.at[unit](what, lines.sort((a, b) => a - b).slice(0, MOST), Math.max(0, lines.length - MOST)),
			),
	};
}
