/** PDFs as they are printed, scanned and saved: whatever their geometry, the text is read as it is to be read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdf } from '../../src/cli/load-pdf.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { type Gutter, orderRows } from '../../src/collation/pdf-columns.ts';
import { type Corpus, loadRestatement } from './corpus.ts';
import { judge } from './judge.ts';
import { PRINTS, partedByTables, printPdf } from './print-pdf.ts';

describe('the restatement, printed', () => {
	let corpus: Corpus;
	beforeAll(async () => {
		corpus = await loadRestatement();
	});

	test.each(Object.keys(PRINTS))('%s: all of it is found, nothing wrongly, and hardly a word that is not its own', async (name) => {
		const paragraphs = corpus.parts.map(({ text }) => text);
		const copy = await parseCopy(printPdf(paragraphs, PRINTS[name]), 'copy.pdf', { loadPdf });
		if ('problem' in copy) throw new Error(copy.problem);
		const judged = judge(copy, corpus);
		expect(judged.wrong).toEqual([]);
		expect(judged.passages.found).toBe(judged.passages.of);
		const parted = PRINTS[name]?.table ? partedByTables(copy.text, corpus) : new Set();
		expect(judged.missed.filter((id) => !parted.has(id))).toEqual([]);
		expect(parted.size).toBeLessThan(10);
		expect(judged.foreign).toBeLessThan(40);
		expect(judged.lacking).toBeLessThan(5);
	});
});

test('spaces below one another are no gutter in letterspaced lines, and a wider strip is one', () => {
	const size = 9;
	const word = (text: string, x: number, y: number) =>
		[...text].map((letter, index) => ({ text: letter, x: x + index * 7.65, y, right: x + index * 7.65 + 5.4, size }));
	const page = (space: number) =>
		Array.from({ length: 8 }, (_, line) => {
			const y = 700 - line * 11;
			// Five words of five letters, and a sixth that begins at the same place in every line.
			return Array.from({ length: 6 }, (_, at) => word('stone', 50 + at * (5 * 7.65 - 2.25 + 9.9) + (at > 2 ? space - 9.9 : 0), y)).flat();
		}).flat();
	expect(orderRows(page(9.9))).toHaveLength(1);
	expect(orderRows(page(20))).toHaveLength(2);
});

test('a column’s end of a line or two is known by the gutter of the pages before, and what begins elsewhere is not', () => {
	const size = 9;
	const line = (text: string, x: number, y: number) => ({ text, x, y, right: x + text.length * 4, size });
	const page = (rights: number, begins = 300) => [
		...Array.from({ length: 30 }, (_, row) => line('a line of the left column, as long as it is', 50, 700 - row * 11)),
		...Array.from({ length: rights }, (_, row) => line('a line of the right column', begins, 700 - row * 11)),
		line('a foot below both of the columns', 200, 30),
	];
	const gutters: Gutter[] = [];
	expect(orderRows(page(2), gutters)[0]?.[0]?.pieces).toHaveLength(2);
	expect(orderRows(page(30), gutters).map((rows) => rows.length)).toEqual([30, 30, 1]);
	for (const rights of [1, 2]) expect(orderRows(page(rights), gutters).map((rows) => rows.length)).toEqual([30, rights, 1]);
	expect(orderRows(page(2, 340), gutters)[0]?.[0]?.pieces).toHaveLength(2);
});
