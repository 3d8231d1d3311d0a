/** A page that is a picture, as a program has recognised its words → pieces of text, as those of a page with text. */
import { type PdfPiece, selectPieces } from './pdf-pieces.ts';

/** A box in a picture of a page, in its pixels from the upper left. */
interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}
/** A line as Tesseract gives it: its words, the line they stand on, and the height of its letters with what rises and falls. */
export interface RecognisedLine {
	words: readonly { text: string; bbox: Box }[];
	baseline: Box;
	rowAttributes: { rowHeight: number };
}
/** A picture of a page, `scale` pixels to the point. */
export interface PagePicture {
	image: Blob;
	scale: number;
	/** Points. */
	height: number;
}
/** Recognises the words in a picture of a page. */
export type Recognise = (image: Blob) => Promise<readonly RecognisedLine[]>;

/** The pieces of a page, a word each: its words are taken as the items of a page with text would be, and so turned upright. */
export function toPieces(lines: readonly RecognisedLine[], { scale, height }: Pick<PagePicture, 'scale' | 'height'>): PdfPiece[] {
	const items = lines.flatMap(({ words, baseline, rowAttributes }) => {
		const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
		const size = rowAttributes.rowHeight / scale;
		return words.map(({ text, bbox }) => {
			const y = baseline.y0 + slope * (bbox.x0 - baseline.x0);
			const transform = [size, -slope * size, slope * size, size, bbox.x0 / scale, height - y / scale];
			return { str: text, transform, width: (bbox.x1 - bbox.x0) / scale, height: size };
		});
	});
	return selectPieces(items);
}
