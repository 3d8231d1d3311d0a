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

/** Of which row of numbers a page is, and its place there: two for each number, since a leaf has two sides; undefined for what is in none, such as `A3` or `[12]`. */
function rank({ unit, number }: PageMark): { row: string; order: number } | undefined {
	const [, figure, side] = /^(\d+)([rv]?)$/.exec(number) ?? [];
	if (figure !== undefined) return { row: unit, order: 2 * Number(figure) + (side === 'v' ? 1 : 0) };
	return /^[ivxlcdm]+$/i.test(number)
		? { row: `${unit} ${number === number.toLowerCase()}`, order: 2 * readRoman(number.toLowerCase()) }
		: undefined;
}

/** The back of leaf 1: up to here another volume may begin. */
const FIRST = 3;

/** Tells each that begins behind a later one of its row, or again on another page of the text. */
export function checkPrintedPages(pages: readonly Pick<ReadPage, 'marks' | 'source'>[]): Message[] {
	const messages: Message[] = [];
	const last = new Map<string, { order: number; number: string }>();
	for (const { marks, source } of pages) {
		for (const mark of marks.values()) {
			const ranked = rank(mark);
			if (!ranked) continue;
			const { unit, number, at } = mark;
			const { row, order } = ranked;
			const before = last.get(row);
			if (before && order <= before.order && order > FIRST)
				messages.push(createMessage('printed-order', source.place(at), words.pageBefore(unit, number, before.number), { actual: number }));
			last.set(row, { order, number });
		}
	}
	return messages;
}
