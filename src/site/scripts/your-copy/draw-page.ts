/** A page of a scan → a picture of it, in a worker, where there is no document: so pdf.js is given what it would take from one. */

import type { PdfPage } from '../../../collation/pdf-text.ts';
import type { PagePicture } from '../../../collation/scanned-page.ts';

/** Dots to the inch at which words are recognised best. */
export const RESOLUTION = 300;
const POINTS = 72;
/** Pixels of the longer side of a page at most: a plan or a poster is drawn smaller. */
const LONGEST = 5000;

export async function drawPage(page: PdfPage): Promise<PagePicture> {
	const { width, height } = page.getViewport({ scale: 1 });
	const scale = Math.min(RESOLUTION / POINTS, LONGEST / Math.max(width, height));
	const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
	await page.render({ canvas, viewport: page.getViewport({ scale }) }).promise;
	return { image: await canvas.convertToBlob({ type: 'image/png' }), scale, height };
}

interface Drawing {
	canvas: OffscreenCanvas | null;
	context: OffscreenCanvasRenderingContext2D | null;
}
class CanvasFactory {
	create(width: number, height: number): Drawing {
		const canvas = new OffscreenCanvas(width, height);
		return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
	}
	reset({ canvas }: Drawing, width: number, height: number): void {
		if (canvas) [canvas.width, canvas.height] = [width, height];
	}
	destroy(drawing: Drawing): void {
		[drawing.canvas, drawing.context] = [null, null];
	}
	getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
		return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
	}
}
const none = (): string => 'none';
/** Filters need a document. A scan needs none: they change the colours of pages, and blend what is drawn. */
class FilterFactory {
	addFilter = none;
	addHCMFilter = none;
	addAlphaFilter = none;
	addLuminosityFilter = none;
	addKnockoutFilter = none;
	addHighlightHCMFilter = none;
	addSelectionHCMFilter = none;
	addSelectionFilter = none;
	createSelectionStyle = (): null => null;
	destroy(): void {}
}
/** The decoders of pictures as scanners pack them (JBIG2 and fax, JPEG 2000), each loaded when it is needed: as a script, since the page may fetch nothing. */
const decoders: Readonly<Record<string, () => Promise<{ default: string }>>> = {
	'jbig2.wasm': () => import('pdfjs-dist/wasm/jbig2.wasm?inline'),
	'openjpeg.wasm': () => import('pdfjs-dist/wasm/openjpeg.wasm?inline'),
};
class BinaryDataFactory {
	async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
		const decoder = await decoders[filename]?.();
		if (!decoder) throw new Error(`${filename} is not loaded.`);
		return fromDataUrl(decoder.default);
	}
}

/** Options of pdf.js with which it draws without a document and fetches nothing. */
export const drawingOptions = {
	CanvasFactory,
	FilterFactory,
	BinaryDataFactory,
	useWorkerFetch: false,
	wasmUrl: './',
	disableFontFace: true,
};

/** The bytes of a `data:` address in base 64. */
export function fromDataUrl(address: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
}
