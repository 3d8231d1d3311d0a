/** A text as printers set it: PDFs whose geometry is known, in Courier, so that the width of every word is known too. */

import { SHINGLE } from '../../src/collation/shingles.ts';
import { splitWords } from '../../src/collation/words.ts';
import type { Corpus } from './corpus.ts';

export interface Print {
	columns?: 1 | 2 | 3;
	/** Two pages beside each other on one sheet. */
	twoUp?: boolean;
	/** Points by which each further column begins lower. */
	uneven?: number;
	/** Words are pieces of their own, with so much between them, in sizes of the font. */
	wordsApart?: number;
	/** Each letter is a piece of its own. */
	lettersApart?: boolean;
	/** Space between letters, in thousandths of the size. */
	letterSpacing?: number;
	/** What is drawn twice, a little beside itself. */
	twice?: 'line' | 'word' | 'letter';
	/** Degrees by which pages are askew, or stand on their side or head. */
	askew?: number;
	turned?: 0 | 90 | 180 | 270;
	/** Lines climb though letters stand upright. */
	climbing?: number;
	downloadNote?: boolean;
	watermark?: boolean;
	initials?: boolean;
	lineNumbers?: boolean;
	notes?: boolean;
	table?: boolean;
	justified?: boolean;
	/** Only each third line is stretched and set word by word, as a browser does where the space is much wider than the font's own. */
	looseLines?: boolean;
	/** Points between columns; 20 where nothing is said. */
	gutter?: number;
	heads?: boolean;
	/** Words are split at line ends, and pages end within one. */
	hyphens?: boolean;
	/** The order in which lines are drawn is mixed. */
	shuffled?: boolean;
}

interface Draw {
	text: string;
	x: number;
	y: number;
	size: number;
	angle?: number;
	letterSpacing?: number;
}

/** A line of one of the tables. */
const TABLE_LINE = /Sundials, weathercocks|^parish \d|no pilgrims at all|^\d+(?:,5)?$/;

/**
 * The annotations of a text, as its print is read, of whose first or last shingle a table parts the words: exactly where they begin or end
 * can't be told, so they need not be found.
 */
export function partedByTables(text: string, { parts, fingerprint }: Corpus): Set<string> {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const parted = new Set<string>();
	for (const [at, line] of lines.entries()) {
		if (!TABLE_LINE.test(line) || TABLE_LINE.test(lines[at - 1] ?? '')) continue;
		const rest = lines.slice(at).filter((one) => !TABLE_LINE.test(one));
		const before = splitWords(lines.slice(Math.max(0, at - 2), at).join('\n')).forms.slice(-SHINGLE);
		const around = [...before, ...splitWords(rest.slice(0, 2).join('\n')).forms.slice(0, SHINGLE)];
		for (const [index, part] of parts.entries()) {
			const { forms } = splitWords(part.text);
			const start = forms.findIndex((_, from) => around.every((word, step) => forms[from + step] === word));
			if (start < 0) continue;
			/** Words of the passage before the table. */
			const place = start + before.length;
			for (const [id, [from, to]] of Object.entries(fingerprint.passages[index]?.annotations ?? {})) {
				if ((from <= place && place < from + SHINGLE - 1) || (to - SHINGLE < place && place < to)) parted.add(id);
			}
		}
	}
	return parted;
}

const WIDTH = 595;
const HEIGHT = 842;
const SIZE = 9;
const STEP = 11;
const ADVANCE = 0.6;

/** Prints paragraphs. */
export function printPdf(paragraphs: readonly string[], print: Print = {}): Uint8Array {
	const sheets = print.twoUp ? 2 : 1;
	const columns = print.columns ?? 1;
	const side = WIDTH - 100;
	const gutter = print.gutter ?? 20;
	const width = (side - gutter * (columns - 1)) / columns;
	const letter = SIZE * ADVANCE + (SIZE * (print.letterSpacing ?? 0)) / 1000;
	const room = Math.floor(width / letter) - (print.wordsApart ? 6 : 0);
	const lines = paragraphs.flatMap((text) => [...wrap(text, room, print.hyphens ?? false), '']);
	const pages: Draw[][] = [];
	let at = 0;
	let number = 0;
	while (at < lines.length) {
		const page: Draw[] = [];
		for (let sheet = 0; sheet < sheets; sheet++) {
			number++;
			const left = 50 + sheet * WIDTH;
			if (print.heads)
				page.push({ text: number % 2 ? `Made-up Studies ${number}` : `${number} Studies Made Up`, x: left, y: HEIGHT - 30, size: 8 });
			const foot = print.notes ? 100 : 60;
			let bands: [top: number, bottom: number][] = [[HEIGHT - 60, foot]];
			if (print.table && number % 3 === 0) {
				const rows = 5;
				bands = [
					[HEIGHT - 60, 470],
					[470 - (rows + 3) * STEP, foot],
				];
				page.push({
					text: `Table ${number}. Sundials, weathercocks and the pilgrims who went to see them, by decade, in three of four parishes`,
					x: left,
					y: 470 - STEP,
					size: 8,
				});
				for (let row = 0; row < rows; row++)
					for (const [place, cell] of [`parish ${row}`, String(row * 37), 'no pilgrims at all', `${row},5`].entries())
						page.push({ text: cell, x: left + (place * side) / 4, y: 470 - (row + 2) * STEP, size: 8 });
			}
			for (const [top, bottom] of bands) {
				for (let column = 0; column < columns; column++) {
					const x = left + column * (width + gutter);
					let y = top - (print.uneven ?? 0) * column;
					while (y > bottom && at < lines.length) {
						const line = lines[at] as string;
						const begins = at === 0 || lines[at - 1] === '';
						if (line !== '') setLine(page, line, x, y, room, print, begins && lines[at + 1] !== '' && (lines[at + 2] ?? '') !== '', number);
						if (print.lineNumbers && line !== '' && column === 0)
							page.push({ text: String(page.filter(({ size }) => size === 6).length + 1), x: left - 25, y, size: 6 });
						at++;
						y -= STEP;
					}
				}
			}
			if (print.notes) {
				page.push({
					text: `${number} Quentin Zander, Of Sundials and Weathercocks, volume ${number}, thought otherwise, as did`,
					x: left,
					y: 70,
					size: 7,
				});
				page.push({ text: `${number * 7} pilgrims on their way to the harbour, who were never asked.`, x: left, y: 61, size: 7 });
			}
			page.push({ text: String(number), x: left + side / 2, y: 30, size: SIZE });
		}
		if (print.downloadNote)
			page.push({ text: 'Downloaded by [A Library Somewhere] at 03:14 17 May 2011', x: 20, y: 200, size: 8, angle: 90 });
		if (print.watermark) page.push({ text: 'NOT FOR DISTRIBUTION', x: 120, y: 200, size: 48, angle: 45 });
		pages.push(
			print.shuffled
				? page
						.map((draw, index) => ({ draw, key: ((index * 7919) % 104_729) % page.length }))
						.sort((a, b) => a.key - b.key)
						.map(({ draw }) => draw)
				: page,
		);
	}
	return toPdf(pages, print, WIDTH * sheets);
}

function setLine(page: Draw[], line: string, x: number, y: number, room: number, print: Print, begins: boolean, number: number): void {
	const spacing = print.letterSpacing ?? 0;
	const letter = SIZE * ADVANCE + (SIZE * spacing) / 1000;
	let text = line;
	let left = x;
	if (print.initials && begins && /^\p{Lu}\p{Ll}/u.test(text) && text.length > room * 0.6) {
		page.push({ text: text[0] as string, x, y: y - STEP, size: SIZE * 2.4 });
		text = text.slice(1);
	}
	// The second line gives room too.
	if (print.initials && page.some(({ size, y: base }) => size === SIZE * 2.4 && (base === y || base === y - STEP)))
		left = x + SIZE * 2.4 * ADVANCE + 1;
	const loose = print.looseLines === true && line.length % 3 === 0 && line.length < room && line.length > room * 0.8;
	const parts = print.lettersApart
		? [...text]
		: print.wordsApart || print.justified || loose || print.twice === 'word'
			? text.split(' ')
			: [text];
	const between =
		(print.justified || loose) && line.length > room * 0.8 && parts.length > 1
			? ((room - line.length) * letter) / (parts.length - 1) + letter
			: SIZE * (print.wordsApart ?? ADVANCE);
	for (const part of parts) {
		const climb = ((print.climbing ?? 0) * Math.PI) / 180;
		const draw: Draw = { text: part, x: left, y: y + Math.tan(climb) * left, size: SIZE, letterSpacing: (SIZE * spacing) / 1000 };
		if (part.trim()) {
			for (const one of print.twice === 'letter'
				? [...part].map((sign, index) => ({ ...draw, text: sign, x: left + index * letter }))
				: [draw]) {
				page.push(one);
				if (print.twice) page.push({ ...one, x: one.x + 0.2 });
			}
		}
		left += print.lettersApart ? letter : part.length * letter + between;
	}
	if (print.notes && begins) page.push({ text: String(number), x: x + line.length * letter, y: y + 3, size: 5 });
}

function wrap(text: string, room: number, hyphens: boolean): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const left = room - line.length - 1;
		if (word.length <= left || !line) line += (line && ' ') + word;
		else if (hyphens && word.length > 7 && left > 5 && /^\p{Ll}+$/u.test(word)) {
			const cut = Math.min(word.length - 3, left - 1);
			lines.push(`${line} ${word.slice(0, cut)}-`);
			line = word.slice(cut);
		} else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
}

const WIN_ANSI: Readonly<Record<string, number>> = {
	'‘': 0x91,
	'’': 0x92,
	'“': 0x93,
	'”': 0x94,
	'–': 0x96,
	'—': 0x97,
	'…': 0x85,
	'•': 0x95,
};
const toWinAnsi = (letter: string): number => WIN_ANSI[letter] ?? (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0x3f);
const toLiteral = (text: string): string =>
	text.replace(/[\\()]/g, '\\$&').replace(/[^ -~]/g, (letter) => `\\${toWinAnsi(letter).toString(8).padStart(3, '0')}`);

function toPdf(pages: readonly (readonly Draw[])[], { askew = 0, turned = 0 }: Print, width: number): Uint8Array {
	const objects: string[] = [];
	const kids = pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ');
	objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
	const whole = ((askew + turned) * Math.PI) / 180;
	for (const [page, draws] of pages.entries()) {
		const tall = turned % 180 === 90;
		const [pageWidth, pageHeight] = tall ? [HEIGHT, width] : [width, HEIGHT];
		const [cos, sin] = [Math.cos(whole), Math.sin(whole)];
		const stream = draws
			.map(({ text, x, y, size, angle = 0, letterSpacing = 0 }) => {
				// Turned about the middle of the page.
				const [dx, dy] = [x - width / 2, y - HEIGHT / 2];
				const own = whole + (angle * Math.PI) / 180;
				const matrix = [
					Math.cos(own),
					Math.sin(own),
					-Math.sin(own),
					Math.cos(own),
					pageWidth / 2 + dx * cos - dy * sin,
					pageHeight / 2 + dx * sin + dy * cos,
				];
				return `BT /F1 ${size} Tf ${letterSpacing} Tc ${matrix.map((value) => value.toFixed(4)).join(' ')} Tm (${toLiteral(text)}) Tj ET`;
			})
			.join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /Rotate ${turned} /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
			`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		);
	}
	let file = '%PDF-1.4\n';
	const offsets = objects.map((body, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** The prints on which reading is measured. */
export const PRINTS: Readonly<Record<string, Print>> = {
	'one column': {},
	'two columns': { columns: 2, hyphens: true },
	'three columns': { columns: 3, hyphens: true },
	'two columns, justified word by word': { columns: 2, justified: true },
	'two columns, loose lines word by word': { columns: 2, looseLines: true, gutter: 10 },
	'three columns, loose lines word by word': { columns: 3, looseLines: true, gutter: 10, hyphens: true },
	'three columns, words apart': { columns: 3, wordsApart: 0.75, justified: true },
	'three columns, a gutter hardly wider than spaces': { columns: 3, justified: true, gutter: 8 },
	'two columns that begin unevenly': { columns: 2, uneven: 5 },
	'two columns, one much lower': { columns: 2, uneven: 131 },
	'two columns with tables between': { columns: 2, table: true, heads: true },
	'two pages on a sheet': { twoUp: true, heads: true },
	'two pages of two columns on a sheet': { twoUp: true, columns: 2, hyphens: true },
	'words apart': { wordsApart: 0.8 },
	'letters apart': { lettersApart: true },
	'letterspaced 100': { letterSpacing: 100 },
	'letterspaced 170': { letterSpacing: 170 },
	'letterspaced 250, two columns': { letterSpacing: 250, columns: 2 },
	'lines drawn twice': { twice: 'line' },
	'words drawn twice': { twice: 'word' },
	'letters drawn twice': { twice: 'letter' },
	'askew by 0.6°': { askew: 0.6, wordsApart: 0.7 },
	'askew by −2°, two columns': { askew: -2, columns: 2, wordsApart: 0.7 },
	'lines that climb by 1°': { climbing: 1, wordsApart: 0.7 },
	'turned by 90°': { turned: 90, columns: 2 },
	'turned by 180°': { turned: 180 },
	'turned by 270°, askew': { turned: 270, askew: 1.1, wordsApart: 0.7 },
	'a note of who downloaded it, a watermark': { downloadNote: true, watermark: true, columns: 2 },
	initials: { initials: true },
	'numbers of lines': { lineNumbers: true },
	'notes at the foot, pages that end in a word': { notes: true, hyphens: true, heads: true },
	'notes at the foot, two columns': { notes: true, hyphens: true, columns: 2, heads: true },
	'drawn in no order': { shuffled: true, columns: 2 },
};
