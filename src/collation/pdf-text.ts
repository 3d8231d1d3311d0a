/** A PDF → its text, line by line and page by page, through pdf.js, which the caller loads when a PDF comes. */
import * as words from '#words/copies.ts';
import type { Problem } from './decode-copy.ts';
import { isPageNumber } from './pages.ts';
import type { Gutter } from './pdf-columns.ts';
import { type Drawing, isSpacedOut, type Operators, readGlyphs } from './pdf-glyphs.ts';
import { type Line, setLines } from './pdf-lines.ts';
import { isOverprinted, selectPieces } from './pdf-pieces.ts';
import { type PagePicture, type Recognise, toPieces } from './scanned-page.ts';

/** What is used of pdf.js. */
export interface PdfJs {
	OPS: Operators;
	getDocument(source: { data: Uint8Array; [option: string]: unknown }): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}
interface PdfDocument {
	numPages: number;
	/** Of the file, as it was first and as it is. */
	fingerprints: readonly (string | null)[];
	getPage(number: number): Promise<PdfPage>;
}
/** What is used of a page; with what draws it, where scans are recognised. */
export interface PdfPage {
	getViewport(options: { scale: number }): { width: number; height: number };
	render(options: { canvas: unknown; viewport: unknown }): { promise: Promise<void> };
	getTextContent(): Promise<{ items: unknown[] }>;
	getOperatorList(): Promise<Drawing>;
	cleanup(): unknown;
}

/** How the words of a scan are read. */
export interface ScanReader {
	draw(page: PdfPage): Promise<PagePicture>;
	recognise: Recognise;
}
/** A PDF that can't be read; `isScan`: its pages are pictures, in which words may be recognised. */
export interface PdfProblem extends Problem {
	isScan?: true;
}

/** Pages are told apart by form feeds; columns come one after the other, and notes from the foot of pages behind all of them. */
export async function readPdf(
	bytes: Uint8Array,
	name: string,
	pdf: PdfJs,
	{ progress, scan }: { progress?: ((done: number) => void) | undefined; scan?: ScanReader | undefined } = {},
): Promise<{ text: string; id?: string } | PdfProblem> {
	// pdf.js takes the bytes away from whoever gives them, and takes no Buffer.
	const task = pdf.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
	try {
		const document = await task.promise;
		const read = async (readPage: (page: PdfPage, gutters: Gutter[]) => Promise<Line[][]>) => {
			const pages: Line[][][] = [];
			const gutters: Gutter[] = [];
			for (let number = 1; number <= document.numPages; number++) {
				const page = await document.getPage(number);
				pages.push(await readPage(page, gutters));
				page.cleanup();
				progress?.(number / document.numPages);
			}
			return joinPages(pages);
		};
		const [fingerprint] = document.fingerprints;
		const toCopy = (text: string) => ({ text, ...(fingerprint ? { id: `urn:x-pdf:${fingerprint}` } : {}) });
		const text = await read((page, gutters) => readPage(page, pdf.OPS, gutters));
		if (/\p{L}{2,}/u.test(text)) return toCopy(text);
		if (!scan) return { problem: words.scan(name), isScan: true };
		const recognised = await read(async (page, gutters) => {
			const picture = await scan.draw(page);
			return setLines(toPieces(await scan.recognise(picture.image), picture), gutters);
		});
		return /\p{L}{2,}/u.test(recognised) ? toCopy(recognised) : { problem: words.nothingRecognised(name) };
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException') {
			return { problem: words.password(name) };
		}
		return { problem: words.damagedPdf(name) };
	} finally {
		await task.destroy();
	}
}

/** The lines of a page; an array for each part of a column. */
async function readPage(page: PdfPage, operators: Operators, gutters: Gutter[]): Promise<Line[][]> {
	const { items } = await page.getTextContent();
	const pieces = selectPieces(items);
	const isByLetter = isSpacedOut(pieces.map(({ text }) => text).join(' ')) || isOverprinted(pieces);
	return setLines(isByLetter ? selectPieces(readGlyphs(await page.getOperatorList(), operators)) : pieces, gutters);
}

/** Size of a note's letters, as against those of the text. */
const NOTE = 0.94;

/** Pages one behind the other, and behind them the notes that stood at their feet. */
function joinPages(pages: readonly Line[][][]): string {
	const size = usualSize(pages.flat(2));
	const notes: string[] = [];
	const texts = pages.map((blocks) =>
		blocks
			.map((lines) => {
				const first = findNotes(lines, size);
				notes.push(...lines.slice(first).map(({ text }) => text));
				return toText(lines.slice(0, first));
			})
			.filter(Boolean)
			.join('\n'),
	);
	return [...texts, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\f');
}

/** Lines of a part of a column, with a blank one where something new begins. */
function toText(lines: readonly Line[]): string {
	return lines
		.map(({ text, apart }, index) => (apart && !/[-\u00AD\u2010]$/.test(lines[index - 1]?.text ?? '') ? `\n${text}` : text))
		.join('\n');
}

/** The size in which most of a text is set. */
function usualSize(lines: readonly Line[]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
	return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Where notes begin that stand at the foot of a part of a column: smaller than the text up to its end, the first with its mark. */
function findNotes(lines: readonly Line[], size: number): number {
	let start = lines.length;
	while (start > 0 && isNoteSized(lines[start - 1] as Line, size)) start--;
	for (; start < lines.length; start++) {
		if (/^(?:\d{1,3}[.)\]]?\s*\p{L}|[*†‡§]|\[\d{1,3}\])/u.test((lines[start] as Line).text)) return start;
	}
	return lines.length;
}

function isNoteSized({ text, size }: Line, usual: number): boolean {
	return size < usual * NOTE || isPageNumber(text);
}
