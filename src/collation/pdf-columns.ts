/**
 * The order in which a page is read. A region is cut where a strip is white through many of its lines (recursive cuts: Nagy, Seth &
 * Viswanathan 1992): what stands left of the strip is read before what stands right of it, what crosses it parts what is above from what is
 * below. Lines are counted, never pieces, so that it makes no difference whether a word, a letter or a line is one.
 */
import type { PdfPiece } from './pdf-pieces.ts';

/** Pieces on one baseline, from left to right. */
export interface Row {
	pieces: PdfPiece[];
	/** Baseline, and height of most of its letters. */
	y: number;
	size: number;
	x: number;
	right: number;
}

/** Width of a cell of the grid in which strips are looked for, in sizes of the page's letters. */
const CELL = 0.125;
/** Lines that a strip must have which is hardly wider than spaces. */
const MANY = 12;
/** Narrowest strips, in cells, and how many lines both of its sides must have: a narrow one may be chance. */
const STRIPS: readonly (readonly [cells: number, lines: number])[] = [
	[14, 3],
	[8, 5],
	[6, MANY],
];
/** Narrowest column, in sizes of the letters. */
const NARROWEST = 6;
/** A strip must be so many times wider than the space between words: spaces that happen to stand below one another are no gutter. */
const BEYOND_SPACE = 1.2;
/** Widest space between words, in sizes of the letters, and how many of them a line shows on average, where words are pieces. */
const WIDEST_SPACE = 1.5;
const SPACES_IN_LINE = 2;
/** Space between words that no line has stretched, in sizes of the letters. */
const OWN_SPACE = 0.25;
/** How much wider spaces between words are than those between letters, and their share of all where letters are pieces. */
const WIDER = 1.5;
const BETWEEN_WORDS = 0.1;
/** Part of a letter's height within which baselines are one. */
const SAME_LINE = 0.45;

/** The white between two columns of a document: its middle, and where the lines of the right column begin. */
export interface Gutter {
	at: number;
	begins: number;
}
/** Lines on both sides after which a strip is taken for the document's gutter, by which shorter columns are told. */
const SURE = 12;
/** Half of what is white around the middle of a known gutter, in sizes of the letters. */
const NEAR = 0.25;
/** How far a line of a known column may begin from its edge, in sizes of the letters: an indent. */
const INDENT = 2;

/**
 * The lines of a page in the order in which they are read; an array for each part of a column. `gutters` are those of the pages before, to
 * which those of this page are added: a column's end of a line or two is known by them.
 */
export function orderRows(pieces: readonly PdfPiece[], gutters: Gutter[] = []): Row[][] {
	const size = typeSizeOf(pieces);
	return cut(pieces, size, spaceOf(toRows(pieces), size), gutters, 0);
}

/** The usual space between words; 0 where lines are drawn whole, so that no spaces are seen. Where letters are pieces, it is the wider of two. */
function spaceOf(rows: readonly Row[], size: number): number {
	const between = rows
		.flatMap(({ pieces }) => pieces.slice(1).map((piece, index) => piece.x - (pieces[index] as PdfPiece).right))
		.filter((space) => space > 0 && space < WIDEST_SPACE * size);
	// a browser draws only its loosest lines word by word: those within a piece count too, or these would seem to be the usual ones
	const within = rows.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.trim().match(/\s+/g) ?? [])).map(() => OWN_SPACE * size);
	const spaces = [...between, ...within].sort((a, b) => a - b);
	if (spaces.length < SPACES_IN_LINE * rows.length) return 0;
	const usual = spaces[spaces.length >> 1] as number;
	if (!isSetByLetters(rows)) return usual;
	const wider = spaces.filter((space) => space > usual * WIDER);
	return wider.length < spaces.length * BETWEEN_WORDS ? usual : (wider[wider.length >> 1] as number);
}

/** Whether most pieces are a letter or two. */
function isSetByLetters(rows: readonly Row[]): boolean {
	const pieces = rows.flatMap((row) => row.pieces);
	return pieces.filter(({ text }) => text.trim().length <= 2).length > pieces.length / 2;
}

/** The size of most letters. */
export function typeSizeOf(pieces: readonly PdfPiece[]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of pieces) {
		const rounded = Math.round(size * 4) / 4;
		letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
	}
	let best: [size: number, letters: number] = [10, 0];
	for (const entry of letters) if (entry[1] > best[1]) best = entry;
	return best[0] || 10;
}

/** Pieces → rows, from top to bottom. Each piece joins the row whose last piece is level with it, so that a long line may bend. */
function toRows(pieces: readonly PdfPiece[]): Row[] {
	const rows: Row[] = [];
	for (const piece of [...pieces].sort((a, b) => a.x - b.x || b.y - a.y)) {
		let best: Row | undefined;
		let off = Number.POSITIVE_INFINITY;
		for (const row of rows) {
			const last = row.pieces.at(-1) as PdfPiece;
			const away = Math.abs(last.y - piece.y);
			if (away < off && away < levelWithin(last.size, piece.size)) [best, off] = [row, away];
		}
		if (best) best.pieces.push(piece);
		else rows.push({ pieces: [piece], y: piece.y, size: piece.size, x: piece.x, right: piece.right });
	}
	for (const row of rows) {
		row.size = typeSizeOf(row.pieces);
		row.right = Math.max(...row.pieces.map(({ right }) => right));
		const main = row.pieces.filter(({ size }) => Math.abs(size - row.size) < row.size * 0.2);
		row.y = (main[0] ?? (row.pieces[0] as PdfPiece)).y;
	}
	return rows.sort((a, b) => b.y - a.y);
}

/** How far apart baselines may be: a raised letter belongs to its line, a heading beside the text does not. */
const levelWithin = (a: number, b: number): number => SAME_LINE * Math.min(Math.max(a, b), 1.5 * Math.min(a, b));

interface Cut {
	/** Rows from which and before which the strip is white. */
	from: number;
	end: number;
	/** Its middle. */
	at: number;
	width: number;
}

function cut(pieces: readonly PdfPiece[], size: number, space: number, gutters: Gutter[], depth: number): Row[][] {
	const rows = toRows(pieces);
	const strip = depth < 12 ? findStrip(rows, size, space) : undefined;
	if (strip) keepGutter(gutters, rows.slice(strip.from, strip.end), strip.at, size);
	const found = strip ?? (depth < 12 ? findKnown(rows, size, gutters) : undefined);
	if (!found) return rows.length > 0 ? [rows] : [];
	const { from, end, at } = found;
	const piecesOf = (some: readonly Row[]) => some.flatMap((row) => row.pieces);
	const band = piecesOf(rows.slice(from, end));
	return [
		piecesOf(rows.slice(0, from)),
		band.filter((piece) => middleOf(piece) < at),
		band.filter((piece) => middleOf(piece) >= at),
		piecesOf(rows.slice(end)),
	].flatMap((part) => cut(part, size, space, gutters, depth + 1));
}

const middleOf = ({ x, right }: PdfPiece): number => (x + right) / 2;

const pastOf = ({ pieces }: Row, x: number): PdfPiece[] => pieces.filter((piece) => middleOf(piece) >= x);
const startOf = (pieces: readonly PdfPiece[]): number => Math.min(...pieces.map(({ x }) => x));

function keepGutter(gutters: Gutter[], rows: readonly Row[], x: number, size: number): void {
	const rights = rows.map((row) => pastOf(row, x)).filter(({ length }) => length > 0);
	if (rights.length < SURE || rows.filter((row) => pastOf(row, x).length < row.pieces.length).length < SURE) return;
	if (!gutters.some((gutter) => Math.abs(gutter.at - x) < size)) gutters.push({ at: x, begins: startOf(rights.flat()) });
}

/** A gutter of the document beside which a column has too few lines to be told by itself. */
function findKnown(rows: readonly Row[], size: number, gutters: readonly Gutter[]): Cut | undefined {
	for (const { at, begins } of gutters) {
		const crosses = ({ pieces }: Row) => pieces.some(({ x, right }) => x < at + size * NEAR && right > at - size * NEAR);
		let from = 0;
		while (from < rows.length && crosses(rows[from] as Row)) from++;
		let end = from;
		while (end < rows.length && !crosses(rows[end] as Row)) end++;
		const band = rows.slice(from, end);
		const rights = band.map((row) => pastOf(row, at)).filter(({ length }) => length > 0);
		const lefts = band.filter((row) => pastOf(row, at).length < row.pieces.length);
		if (rights.length === 0 || lefts.length === 0) continue;
		if (rights.every((pieces) => Math.abs(startOf(pieces) - begins) < INDENT * size)) return { from, end, at, width: 0 };
	}
	return undefined;
}

/** The strips that are wider than spaces between words: where these are wide, the narrowest that is, through as many lines as a narrow one. */
function stripsBeyond(space: number, cell: number): (readonly [cells: number, lines: number])[] {
	const least = Math.floor((BEYOND_SPACE * space) / cell) + 1;
	const wide = STRIPS.filter(([width]) => width >= least);
	const [narrowest] = STRIPS.at(-1) as readonly [number, number];
	const isBetween = least > narrowest && !wide.some(([width]) => width === least);
	return isBetween ? [...wide, [least, MANY]] : wide;
}

/** The strip that is white through most lines; of equals the widest. */
function findStrip(rows: readonly Row[], size: number, space: number): Cut | undefined {
	if (rows.length < 3) return undefined;
	const left = Math.min(...rows.map(({ x }) => x));
	const right = Math.max(...rows.map((row) => row.right));
	const cell = size * CELL;
	const cells = Math.ceil((right - left) / cell);
	if (cells * CELL < 2 * NARROWEST || cells > 8000) return undefined;
	const inked = rows.map((row) => markCells(row, left, cell, cells));
	let best: Cut | undefined;
	let most = 0;
	for (const [width, lines] of stripsBeyond(space, cell)) {
		for (let start = 0; start + width <= cells; start++) {
			let from = 0;
			for (let row = 0; row <= rows.length; row++) {
				const crosses = row === rows.length || isInked(inked[row] as Uint8Array, start, start + width);
				if (!crosses) continue;
				if (row - from > Math.max(most, lines)) {
					const x = left + start * cell;
					const found = trimCut(rows, { from, end: row, at: x + (width * cell) / 2, width }, x, lines, size);
					if (found && found.end - found.from > most) [best, most] = [found, found.end - found.from];
				}
				from = row + 1;
			}
		}
	}
	return best && widen(best, inked, left, cell, cells);
}

function markCells({ pieces }: Row, left: number, cell: number, cells: number): Uint8Array {
	const inked = new Uint8Array(cells + 1);
	for (const { x, right } of pieces)
		inked.fill(1, Math.max(0, Math.floor((x - left) / cell + 0.1)), Math.ceil((right - left) / cell - 0.1));
	return inked;
}

function isInked(cells: Uint8Array, from: number, end: number): boolean {
	for (let index = from; index < end; index++) if (cells[index]) return true;
	return false;
}

/** The strip without the lines above and below that have text on one side only; undefined where it has too few on either side. */
function trimCut(rows: readonly Row[], found: Cut, x: number, lines: number, size: number): Cut | undefined {
	let { from, end } = found;
	const sides = rows.slice(from, end).map((row) => ({
		left: row.pieces.some((piece) => piece.right <= found.at),
		right: row.pieces.some((piece) => piece.x >= found.at),
		y: row.y,
	}));
	const [lefts, rights] = [sides.filter((side) => side.left), sides.filter((side) => side.right)];
	if (Math.min(lefts.length, rights.length) < lines) return undefined;
	// They have to stand beside each other.
	const top = Math.min((lefts[0] as { y: number }).y, (rights[0] as { y: number }).y);
	const bottom = Math.max((lefts.at(-1) as { y: number }).y, (rights.at(-1) as { y: number }).y);
	const beside = (side: readonly { y: number }[]) => side.filter(({ y }) => y <= top + size / 2 && y >= bottom - size / 2).length;
	if (Math.min(beside(lefts), beside(rights)) < lines) return undefined;
	const own = rows.slice(from, end).flatMap((row) => row.pieces);
	const [leftmost, rightmost] = [Math.min(...own.map((piece) => piece.x)), Math.max(...own.map((piece) => piece.right))];
	if (x - leftmost < NARROWEST * size || rightmost - x < NARROWEST * size) return undefined;
	// A line of one side only, far above or below the other side, is no line of a column: a heading, say.
	while (from < end && (sides[from - found.from] as { y: number }).y > top + 3 * size) from++;
	return { ...found, from, end };
}

/** The middle of all that is white between the two columns. */
function widen(found: Cut, inked: readonly Uint8Array[], left: number, cell: number, cells: number): Cut {
	const own = inked.slice(found.from, found.end);
	const isFree = (index: number) => own.every((row) => !row[index]);
	const middle = Math.round((found.at - left) / cell - 0.5);
	let [from, to] = [middle, middle];
	while (from > 0 && isFree(from - 1)) from--;
	while (to + 1 < cells && isFree(to + 1)) to++;
	return { ...found, at: left + ((from + to + 1) / 2) * cell };
}
