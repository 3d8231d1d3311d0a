/** pdf.js, loaded when a PDF comes and not before. */
import type { PdfJs } from '../collation/pdf-text.ts';

/** The build of pdf.js that runs in Node. */
export async function loadPdf(): Promise<PdfJs> {
	return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfJs;
}
