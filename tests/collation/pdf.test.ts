/** PDFs as they are printed, scanned and saved: whatever their geometry, the text is read as it is to be read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdf } from '../../src/cli/load-pdf.ts';
import { type Copy, parseCopy } from '../../src/collation/parse-copy.ts';
import { type Gutter, orderRows } from '../../src/collation/pdf-columns.ts';
import { setLines } from '../../src/collation/pdf-lines.ts';
import { type RecognisedLine, toPieces } from '../../src/collation/scanned-page.ts';
import { THOROUGH } from '../thorough.ts';
import { type Corpus, loadRestatement } from './corpus.ts';
import { judge } from './judge.ts';
import { makeScan } from './make-scan.ts';
import { PRINTS, partedByTables, printPdf } from './print-pdf.ts';

describe('the restatement, printed', () => {
	let whole: Corpus;
	beforeAll(async () => {
		whole = await loadRestatement();
	});

	/** Its first pages have what all of them have: the whole of it is read from every print by `npm run test:all`, and else from the plainest. */
	test.each(Object.keys(PRINTS))('%s: all of it is found, nothing wrongly, and hardly a word that is not its own', async (name) => {
		const share = THOROUGH || name === 'one column' ? 1 : 1 / 5;
		const parts = whole.parts.slice(0, Math.ceil(whole.parts.length * share));
		const corpus = { parts, fingerprint: { ...whole.fingerprint, passages: whole.fingerprint.passages.slice(0, parts.length) } };
		const paragraphs = corpus.parts.map(({ text }) => text);
		const copy = await parseCopy(printPdf(paragraphs, PRINTS[name]), 'copy.pdf', { loadPdf });
		if ('problem' in copy) throw new Error(copy.problem);
		const judged = judge(copy, corpus);
		expect(judged.wrong).toEqual([]);
		expect(judged.passages.found).toBe(judged.passages.of);
		const parted = PRINTS[name]?.table ? partedByTables(copy.text, corpus) : new Set();
		expect(judged.missed.filter((id) => !parted.has(id))).toEqual([]);
		expect(parted.size).toBeLessThan(10 * share);
		expect(judged.foreign).toBeLessThan(40 * share);
		expect(judged.lacking).toBeLessThan(5 * share);
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

test('a gutter hardly wider than the spaces of loose lines is one, and no space is', () => {
	const size = 10;
	const [word, widest] = [32, 13];
	const page = (gutter: number) =>
		Array.from({ length: 30 }, (_, row) => {
			const space = 7 + ((row * 5) % 7);
			const line = (from: number) => Array.from({ length: 6 }, (_, at) => from + at * (word + space));
			const right = gutter > 0 ? 45 + 5 * (word + widest) + word + gutter : 45 + 6 * (word + space);
			return [...line(45), ...line(right)].map((x) => ({ text: 'stones', x, y: 700 - row * 13, right: x + word, size }));
		}).flat();
	expect(orderRows(page(14.4)).map((rows) => rows.length)).toEqual([30, 30]);
	expect(orderRows(page(0))).toHaveLength(1);
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

test('what is recognised on a page askew is read line by line, as if it were printed there', () => {
	const scale = 300 / 72;
	const climb = 0.01;
	const line = (text: string, left: number, top: number): RecognisedLine => {
		const y0 = top * scale;
		const words = text.split(' ').map((word, index) => {
			const x0 = (left + index * 40) * scale;
			return { text: word, bbox: { x0, y0: y0 - 30, x1: x0 + 37 * scale, y1: y0 } };
		});
		const x1 = (left + 400) * scale;
		return { words, baseline: { x0: left * scale, y0, x1, y1: y0 - climb * 400 * scale }, rowAttributes: { rowHeight: 40 } };
	};
	const wordsOf = (side: string, row: number) => `${side} line ${'abcdefghijklmn'[row]} of it`;
	const column = (left: number, word: string) => Array.from({ length: 14 }, (_, row) => line(wordsOf(word, row), left, 80 + row * 14));
	const pieces = toPieces([...column(50, 'left'), ...column(320, 'right')], { scale, height: 842 });
	const texts = setLines(pieces).map((lines) => lines.map(({ text }) => text));
	expect(texts.flat()).toEqual([
		...Array.from({ length: 14 }, (_, row) => wordsOf('left', row)),
		...Array.from({ length: 14 }, (_, row) => wordsOf('right', row)),
	]);
});

test('a scan is told as one, and read where its words are recognised', async () => {
	const corpus = await loadRestatement();
	const { text } = corpus.parts.find(({ id }) => id === 'p4') as { text: string };
	const scan = await makeScan('Nothing that anybody reads: the words below stand for it.');
	expect(await parseCopy(scan, 'scan.pdf', { loadPdf })).toMatchObject({ isScan: true });
	const words = text.split(' ');
	const recognise = async (): Promise<RecognisedLine[]> =>
		Array.from({ length: Math.ceil(words.length / 8) }, (_, row) => ({
			words: words
				.slice(row * 8, row * 8 + 8)
				.map((word, at) => ({ text: word, bbox: { x0: 100 + at * 200, y0: 90, x1: 280 + at * 200, y1: 130 } })),
			baseline: { x0: 100, y0: 130 + row * 60, x1: 1700, y1: 130 + row * 60 },
			rowAttributes: { rowHeight: 40 },
		}));
	const draw = async () => ({ image: new Blob(), scale: 300 / 72, height: 842 });
	const copy = await parseCopy(scan, 'scan.pdf', { loadPdf, scan: { draw, recognise } });
	expect(judge(copy as Copy, corpus, (id) => id === 'p4').passages).toEqual({ found: 1, of: 1 });
	const nothing = await parseCopy(scan, 'scan.pdf', { loadPdf, scan: { draw, recognise: async () => [] } });
	expect(nothing).toEqual({ problem: expect.stringContaining('No words were recognised') });
});
