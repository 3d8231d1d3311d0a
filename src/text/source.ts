/** A content file as text, and where an offset lies in it. */
import { createMessage, type Details, type Message } from '../diagnostics/messages.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Place } from '../model/edition.ts';

export interface Source {
	/** Path below `content/`. */
	readonly file: string;
	readonly text: string;
	/** 1-based line and column (in UTF-16 units, as editors count) of an offset. Lines end in LF, CRLF or CR. */
	place(offset: number): Place;
}

/** Says what is wrong at an offset of one source. */
export type Report = (rule: RuleId, offset: number, reason: string, details?: Details) => void;

/** Makes a source. Line starts are found once, when the first place is asked for; each place then costs a binary search. */
export function createSource(file: string, text: string): Source {
	let starts: number[] | undefined;
	return {
		file,
		text,
		place(offset) {
			starts ??= findLineStarts(text);
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle] as number) <= offset) low = middle;
				else high = middle - 1;
			}
			return { file, line: low + 1, column: offset - (starts[low] as number) + 1 };
		},
	};
}

/** A reporter that adds positioned messages about `source` to `messages`. */
export function createReport(source: Source, messages: Message[]): Report {
	return (rule, offset, reason, details) => {
		messages.push(createMessage(rule, source.place(offset), reason, details));
	};
}

function findLineStarts(text: string): number[] {
	const starts = [0];
	for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
	return starts;
}
