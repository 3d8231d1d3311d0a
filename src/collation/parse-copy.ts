/** A reader's copy, whatever its format → its running text. */
import * as words from '#words/copies.ts';
import { cleanText } from './clean-text.ts';
import { checkSize, decodeCopy, type Problem } from './decode-copy.ts';
import { htmlToText, isHtml, isMarkdown, markdownToText } from './markup.ts';
import { readMhtml } from './mhtml.ts';
import { type PackedFormat, readPacked } from './packed.ts';
import { type PdfJs, type PdfProblem, readPdf, type ScanReader } from './pdf-text.ts';
import { rtfToText } from './rtf.ts';

export interface Copy {
	/** As it was given: a file's name. */
	name: string;
	format: 'text' | 'Markdown' | 'HTML' | 'RTF' | 'PDF' | PackedFormat;
	/** The running text, line by line. All places found in the copy are places in it (UTF-16 units). */
	text: string;
	/** What it is known by: a book's own identifier, `urn:x-pdf:` and the fingerprint of a PDF. */
	id?: string;
	/** The title it bears itself. */
	title?: string;
	/** The pages of a book: the file in it and its text. */
	parts?: { source: string; text: string }[];
}
export interface ParseOptions {
	/** Loads pdf.js, when a PDF comes. */
	loadPdf?: () => Promise<PdfJs>;
	/** Recognises the words of a scan; where it is not given, that a copy is a scan is a problem. */
	scan?: ScanReader | undefined;
	/** Told how much of a long copy is read, from 0 to 1. */
	progress?: (done: number) => void;
}

/** Reads a copy: bytes, or text that was pasted. Gives its running text, or a sentence that says what is the matter and what to do. */
export async function parseCopy(
	content: Uint8Array | string,
	name: string,
	{ loadPdf, scan, progress }: ParseOptions = {},
): Promise<Copy | PdfProblem> {
	const decoded =
		typeof content === 'string' ? (checkSize(content.length, name) ?? { kind: 'text' as const, text: content }) : decodeCopy(content, name);
	if ('problem' in decoded) return decoded;
	if (decoded.kind === 'pdf') {
		if (!loadPdf) return { problem: words.noPdf(name) };
		const read = await readPdf(content as Uint8Array, name, await loadPdf(), { progress, scan });
		return 'problem' in read ? read : checkWords({ name, format: 'PDF', text: cleanText(read.text), ...(read.id ? { id: read.id } : {}) });
	}
	if (decoded.kind === 'archive') {
		const read = readPacked(content as Uint8Array, name);
		if ('problem' in read) return read;
		const { text, ...rest } = read;
		return checkWords({ name, ...rest, text: cleanText(text) });
	}
	if (decoded.kind === 'mhtml') {
		const read = readMhtml(content as Uint8Array, name);
		return 'problem' in read ? read : checkWords({ name, format: 'HTML', text: cleanText(htmlToText(read.html)) });
	}
	if (decoded.kind === 'rtf') return checkWords({ name, format: 'RTF', text: cleanText(rtfToText(decoded.text)) });
	const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (isHtml(text, name)) return checkWords({ name, format: 'HTML', text: cleanText(htmlToText(text)) });
	if (isMarkdown(name)) return checkWords({ name, format: 'Markdown', text: cleanText(markdownToText(text)) });
	return checkWords({ name, format: 'text', text: cleanText(text) });
}

function checkWords(copy: Copy): Copy | Problem {
	if (/\p{L}{2,}/u.test(copy.text)) return copy;
	return { problem: words.noWords(copy.name) };
}
