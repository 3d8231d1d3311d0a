/** A reader's copy → its passages in the article's words. The same as `npm run collate` does; runs in a worker, or where there is none in the page. */
import * as words from '#words/scripts-collate.ts';
import { type ArticlePassage, selectArticlePassages } from '../../../collation/article-passages.ts';
import { collate } from '../../../collation/collate.ts';
import { describeCollation } from '../../../collation/describe-collation.ts';
import type { Fingerprint } from '../../../collation/fingerprint.ts';
import { parseCopy } from '../../../collation/parse-copy.ts';
import type { PdfJs, PdfProblem } from '../../../collation/pdf-text.ts';
import type { Recognise } from '../../../collation/scanned-page.ts';
import { drawingOptions, drawPage } from './draw-page.ts';

/** What is given to be collated. */
export interface Given {
	/** The bytes of a file, or text that was pasted. */
	content: Uint8Array | string;
	name: string;
	/** The content is the running text of a copy that was read before. */
	isRead?: boolean;
	fingerprint: Fingerprint;
}
export interface CollatedCopy {
	/** The copy's running text. */
	text: string;
	passages: ArticlePassage[];
	/** What was found, in words. */
	report: string;
	/** Milliseconds it took, without the reading of the file. */
	took: number;
}
/** How far it has got, in words, and from 0 to 1 where that is known. */
export type TellProgress = (doing: string, done?: number) => void;

/**
 * Reads a copy and finds the article in it. Gives a sentence where the copy cannot be read: of a scan too, where nothing is given that
 * recognises its words.
 */
export async function collateCopy(
	{ content, name, isRead, fingerprint }: Given,
	progress: TellProgress,
	recognise?: Recognise,
): Promise<CollatedCopy | PdfProblem> {
	const start = performance.now();
	progress(words.readingText);
	let doing = words.readingPages;
	const scan = recognise && {
		draw: (page: Parameters<typeof drawPage>[0]) => {
			if (doing !== words.recognising) progress(words.recognising, 0);
			doing = words.recognising;
			return drawPage(page);
		},
		recognise,
	};
	const copy =
		isRead && typeof content === 'string'
			? { text: content }
			: await parseCopy(content, name, { loadPdf, scan, progress: (done) => progress(doing, done) });
	if ('problem' in copy) return copy;
	progress(words.lookingForArticle);
	const collation = collate(copy, fingerprint);
	const passages = selectArticlePassages(copy, collation);
	return { text: copy.text, passages, report: describeCollation(collation), took: performance.now() - start };
}

/** pdf.js, when a PDF comes. It finds its own worker part here and starts no other: this is a worker already. */
async function loadPdf(): Promise<PdfJs> {
	const [pdf, part] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.mjs'),
		// @ts-expect-error it has no types: pdf.js alone takes it
		import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
	]);
	(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = part;
	const { OPS, getDocument } = pdf as unknown as PdfJs;
	return { OPS, getDocument: (source) => getDocument({ ...drawingOptions, ...source }) };
}
