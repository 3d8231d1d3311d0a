/** Rows of pieces → lines of text: words apart and letters together, however they were set; without what is no part of the running text. */
import { type Gutter, orderRows, type Row, typeSizeOf } from './pdf-columns.ts';
import type { PdfPiece } from './pdf-pieces.ts';

/** A line of a page. */
export interface Line {
	text: string;
	size: number;
	/** More is white above it than between lines. */
	apart: boolean;
}

/** A gap as wide, in sizes of the font, parts two words; where each letter is a piece, so much wider than between letters. */
const WORDS_APART = 0.15;
/** White between lines that begins something new, as against what is white between most. */
const LINES_APART = 1.35;
/** Size of an initial over several lines, as against the text's. */
const INITIAL = 1.7;
/** Size and rise of the mark of a note, as against the text's. */
const MARK = { size: 0.85, rise: 0.15 } as const;

/** The lines of a page in the order in which they are read; an array for each part of a column. `gutters`: see `orderRows`. */
export function setLines(drawn: readonly PdfPiece[], gutters: Gutter[] = []): Line[][] {
	const size = typeSizeOf(drawn);
	const pieces = dropMarks(joinInitials(drawn, size));
	return orderRows(dropLineNumbers(pieces, size), gutters).map((rows) => {
		const usual = usualStep(rows);
		const spacing = usualSpace(rows);
		return rows.map((row, index) => {
			const above = rows[index - 1];
			return { text: joinPieces(row, spacing), size: row.size, apart: above !== undefined && above.y - row.y > usual * LINES_APART };
		});
	});
}

/** The step from line to line that is commonest; the smaller of equals. */
function usualStep(rows: readonly Row[]): number {
	const steps = rows.slice(1).map((row, index) => (rows[index] as Row).y - row.y);
	steps.sort((a, b) => a - b);
	return steps[Math.floor(steps.length * 0.4)] ?? Number.POSITIVE_INFINITY;
}

/** A large letter over several lines stands before the first of them. */
function joinInitials(pieces: readonly PdfPiece[], size: number): PdfPiece[] {
	const joined = new Map<PdfPiece, PdfPiece>();
	const gone = new Set<PdfPiece>();
	for (const initial of pieces) {
		if (initial.size < size * INITIAL || !/^[‘“"'«]?\p{Lu}$/u.test(initial.text.trim())) continue;
		const beside = pieces.filter(
			(piece) =>
				piece.size < initial.size / INITIAL &&
				piece.x > initial.x &&
				piece.x - initial.right < 2 * size &&
				piece.y >= initial.y - size * 0.3 &&
				piece.y < initial.y + initial.size * 1.1,
		);
		const lines = new Set(beside.map(({ y }) => Math.round(y / (size * 0.6))));
		let first: PdfPiece | undefined;
		for (const piece of beside) {
			if (!first || piece.y > first.y + size * 0.3 || (piece.y > first.y - size * 0.3 && piece.x < first.x)) first = piece;
		}
		if (!first || lines.size < 2) continue;
		gone.add(initial);
		joined.set(first, { ...first, text: initial.text.trim() + first.text.trimStart(), x: first.x });
	}
	return pieces.flatMap((piece) => (gone.has(piece) ? [] : (joined.get(piece) ?? piece)));
}

/** Takes out the raised marks of notes: a number or star set smaller and higher than what it stands behind. */
function dropMarks(pieces: readonly PdfPiece[]): PdfPiece[] {
	return pieces.filter((piece, index) => {
		if (!/^\s*(?:\[?\d{1,3}\]?(?:[,–-]\d{1,3})*|[*†‡§¶]{1,3}|[a-z])\s*$/.test(piece.text)) return true;
		return ![pieces[index - 1], pieces[index + 1]].some((text) => {
			if (!text || piece.size > text.size * MARK.size) return false;
			const rise = (piece.y - text.y) / text.size;
			const near = Math.abs(piece.x - text.right) < text.size * 0.6 || Math.abs(text.x - piece.right) < text.size * 0.6;
			return near && rise > MARK.rise && rise < 0.9;
		});
	});
}

/** Takes out numbers of lines: a narrow column of nothing but numbers that rise by the same step, beside the text. */
function dropLineNumbers(pieces: readonly PdfPiece[], size: number): PdfPiece[] {
	const numbers = pieces.filter(({ text }) => /^\s*\d{1,4}\s*$/.test(text));
	const columns = Map.groupBy(numbers, ({ right }) => Math.round(right / size));
	const gone = new Set<PdfPiece>();
	for (const [left, own] of columns) {
		const column = [...own, ...(columns.get(left + 1) ?? [])].sort((a, b) => b.y - a.y);
		const steps = column.slice(1).map((piece, index) => Number(piece.text) - Number((column[index] as PdfPiece).text));
		const step = steps[0] ?? 0;
		if (column.length < 4 || step < 1 || !steps.every((one) => one === step)) continue;
		for (const piece of column) gone.add(piece);
	}
	return gone.size === 0 ? [...pieces] : pieces.filter((piece) => !gone.has(piece));
}

/** The text of a row. */
function joinPieces({ pieces }: Row, usual: number): string {
	const sorted = [...pieces].sort((a, b) => a.x - b.x);
	const apart = (letterSpace(sorted) ?? (sorted.every(({ text }) => text.trim().length === 1) ? usual : 0)) + WORDS_APART;
	let text = '';
	let end = Number.POSITIVE_INFINITY;
	for (const piece of sorted) {
		const isApart = piece.x - end > piece.size * apart && !/\s$/.test(text) && !/^\s/.test(piece.text);
		text += (isApart ? ' ' : '') + piece.text;
		end = piece.right;
	}
	return text.trim();
}

/** Fewest letters that tell how far letters are apart. */
const FEW = 6;

/** What is white between the letters of a row whose pieces are letters, in sizes of the font; undefined where it has few of them. */
function letterSpace(sorted: readonly PdfPiece[]): number | undefined {
	const single = sorted.filter(({ text }) => text.trim().length === 1).length;
	if (single < sorted.length * 0.7 || sorted.length < FEW) return undefined;
	const gaps = sorted.slice(1).map((piece, index) => (piece.x - (sorted[index] as PdfPiece).right) / piece.size);
	return Math.max(0, findMiddle(gaps));
}

/** The same of all rows: for those that are too short to tell. */
function usualSpace(rows: readonly Row[]): number {
	return Math.max(0, findMiddle(rows.flatMap(({ pieces }) => letterSpace([...pieces].sort((a, b) => a.x - b.x)) ?? [])));
}

function findMiddle(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
