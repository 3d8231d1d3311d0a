/** A PDF → its text, line by line and page by page, through pdf.js, which the caller loads when a PDF comes. */
import type { Problem } from './decode-copy.ts';

/** What is used of pdf.js. */
export interface PdfJs {
	getDocument(source: { data: Uint8Array; [option: string]: unknown }): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}
interface PdfDocument {
	numPages: number;
	getPage(number: number): Promise<{ getTextContent(): Promise<{ items: unknown[] }>; cleanup(): unknown }>;
}
interface Piece {
	text: string;
	x: number;
	y: number;
	right: number;
	size: number;
}

/** Pages are told apart by form feeds; columns come one after the other. */
export async function readPdf(
	bytes: Uint8Array,
	name: string,
	pdf: PdfJs,
	progress?: (done: number) => void,
): Promise<{ text: string } | Problem> {
	// pdf.js takes the bytes away from whoever gives them, and takes no Buffer.
	const task = pdf.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
	try {
		const document = await task.promise;
		const pages: string[] = [];
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			pages.push(setLines((await page.getTextContent()).items.flatMap(toPiece)));
			page.cleanup();
			progress?.(number / document.numPages);
		}
		const text = pages.join('\f');
		if (/\p{L}{2,}/u.test(text)) return { text };
		return {
			problem: `${name} is a scan: its pages are pictures without text. Have a program recognise the text (OCR), and choose what it saves.`,
		};
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException') {
			return { problem: `${name} is locked with a password. Open it in a PDF reader, save it without the password, and choose that.` };
		}
		return { problem: `${name} is a damaged PDF that cannot be read. Get it anew, or save the article as plain text.` };
	} finally {
		await task.destroy();
	}
}

function toPiece(item: unknown): Piece[] {
	const { str, transform, width, height } = item as { str?: string; transform?: number[]; width?: number; height?: number };
	if (!str?.trim() || !transform) return [];
	const [, , , , x = 0, y = 0] = transform;
	return [{ text: str, x, y, right: x + (width ?? 0), size: height || Math.abs(transform[3] ?? 0) || 10 }];
}

/** Pieces of text → lines. In two columns the left stands before the right; what spans both stands where it is. */
function setLines(pieces: readonly Piece[]): string {
	const gutter = findGutter(pieces);
	if (gutter === undefined) return joinLines(pieces);
	const across = pieces.filter(({ x, right }) => x < gutter && right > gutter);
	const edges = [...new Set(across.map(({ y }) => y))].sort((a, b) => b - a);
	const parts: string[] = [];
	let top = Number.POSITIVE_INFINITY;
	for (const edge of [...edges, Number.NEGATIVE_INFINITY]) {
		const band = pieces.filter(({ y }) => y < top && y > edge);
		parts.push(joinLines(band.filter(({ right }) => right <= gutter)), joinLines(band.filter(({ x }) => x >= gutter)));
		parts.push(joinLines(pieces.filter(({ y }) => y === edge)));
		top = edge;
	}
	return parts.filter(Boolean).join('\n');
}

/** Where a page of two columns is white from top to bottom: the place in its middle that fewest lines cross, if hardly any does. */
function findGutter(pieces: readonly Piece[]): number | undefined {
	if (pieces.length < 12) return undefined;
	const left = Math.min(...pieces.map(({ x }) => x));
	const right = Math.max(...pieces.map((piece) => piece.right));
	let best: { at: number; across: number } | undefined;
	for (let step = 35; step <= 65; step++) {
		const at = left + ((right - left) * step) / 100;
		const across = pieces.filter((piece) => piece.x < at && piece.right > at).length;
		if (
			!best ||
			across < best.across ||
			(across === best.across && Math.abs(step - 50) < Math.abs(((best.at - left) / (right - left)) * 100 - 50))
		) {
			best = { at, across };
		}
	}
	if (!best || best.across > pieces.length * 0.08) return undefined;
	const { at } = best;
	const lines = (side: readonly Piece[]) => new Set(side.map(({ y }) => Math.round(y / 3))).size;
	const sides = [pieces.filter((piece) => piece.right <= at), pieces.filter((piece) => piece.x >= at)].map(lines);
	return Math.min(...sides) >= 5 ? at : undefined;
}

function joinLines(pieces: readonly Piece[]): string {
	const lines: Piece[][] = [];
	for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
		const line = lines.at(-1);
		// A raised or lowered piece still belongs to its line.
		if (line?.[0] && Math.abs(line[0].y - piece.y) < Math.min(line[0].size, piece.size) * 0.45) line.push(piece);
		else lines.push([piece]);
	}
	return lines
		.map((line) => {
			let text = '';
			let end = Number.POSITIVE_INFINITY;
			for (const piece of line.sort((a, b) => a.x - b.x)) {
				const apart = piece.x - end > piece.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(piece.text);
				text += (apart ? ' ' : '') + piece.text;
				end = piece.right;
			}
			return text;
		})
		.join('\n');
}
