/** Whether pages and leaves of the printed source begin in their order: one that begins behind a later one is hardly where it is in print. */
import { span as words } from '#words/messages-annotations.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { PageMark } from '../model/content.ts';
import type { ReadPage } from './read-page.ts';

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const readRoman = (digits: string): number =>
	[...digits].reduce((sum, digit, at, all) => {
		const value = ROMAN[digit] ?? 0;
		return sum + (value < (ROMAN[all[at + 1] ?? ''] ?? 0) ? -value : value);
	}, 0);

/** Of which row of numbers a page is, and which one in it; undefined for what is in none, such as `A3` or `[12]`. */
function rank({ unit, number }: PageMark): { row: string; at: number } | undefined {
	const [, figure, side] = /^(\d+)([rv]?)$/.exec(number) ?? [];
	if (figure !== undefined) return { row: unit, at: 2 * Number(figure) + (side === 'v' ? 1 : 0) };
	return /^[ivxlcdm]+$/i.test(number)
		? { row: `${unit} ${number === number.toLowerCase()}`, at: 2 * readRoman(number.toLowerCase()) }
		: undefined;
}

/** Tells each that begins behind a later one of its row, or again on another page of the text. A first one begins another volume. */
export function checkPrintedPages(pages: readonly Pick<ReadPage, 'marks' | 'source'>[]): Message[] {
	const messages: Message[] = [];
	const last = new Map<string, { at: number; mark: PageMark }>();
	for (const { marks, source } of pages) {
		for (const { unit, number, at } of marks.values()) {
			const mark = { unit, number };
			const own = rank(mark);
			if (!own) continue;
			const before = last.get(own.row);
			if (before && own.at <= before.at && own.at > 3)
				messages.push(
					createMessage('printed-order', source.place(at), words.pageBefore(unit, number, before.mark.number), { actual: number }),
				);
			last.set(own.row, { at: own.at, mark });
		}
	}
	return messages;
}
