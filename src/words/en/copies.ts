/** A reader’s copy of the article: why it cannot be read and what to do, and what of the article was found in it. `name` is the file’s. */

import { agree, inDigits } from './grammar.ts';
import { aWork, theAuthors, theWork, work } from './work.ts';

/** Kinds of files that are not read. */
export const kinds = {
	oldWord: 'a Word file in the old format (.doc), or one with a password',
	djvu: 'a DjVu file',
	rar: 'a RAR archive',
	sevenZip: 'a 7z archive',
	picture: 'a picture',
	compressed: 'a compressed file',
};
export const isEmpty = (name: string) => `${name} is empty. Choose the file that holds ${theWork}.`;
export const tooLarge = (name: string, megabytes: number) =>
	`${name} is ${megabytes} MB, and at most 64 MB are read. Save ${theWork} alone, as a PDF with text or as plain text, and choose that.`;
export const notRead = (name: string, kind: string) =>
	`${name} is ${kind}, which is not read here. Save it as .docx, as a PDF with text or as plain text, and choose that.`;
export const kindle = (name: string) =>
	`${name} is a Kindle file, which is not read here. Get it as EPUB or PDF, or save ${theWork} as plain text, and choose that.`;
export const noText = (name: string) =>
	`${name} is not a text. Choose ${theWork} as a PDF with text, a Word, OpenDocument, EPUB or RTF file, a saved web page, Markdown or plain text.`;
export const noPage = (name: string) =>
	`${name} is a saved web page in which no page was found. Save the page again, as HTML, and choose that.`;
export const holdsTooMuch = (name: string) => `${name} holds far more text than ${aWork}. Save ${theWork} alone, and choose that.`;
export const damagedArchive = (name: string) =>
	`${name} is a damaged archive that cannot be read. Download it again, or save ${theWork} as plain text.`;
export const locked = (name: string) =>
	`${name} is locked by its seller (DRM) and cannot be read. Paste the text, or save it as plain text, and choose that.`;
export const noArticleInArchive = (name: string) =>
	`${name} is an archive in which no ${work} was found. Word (.docx), OpenDocument (.odt) and EPUB files can be read: unpack it, and choose ${theWork} itself.`;
export const noPdf = (name: string) => `${name} is a PDF, which cannot be read here. Save ${theWork} as plain text, and choose that.`;
export const scan = (name: string) =>
	`${name} is a scan: its pages are pictures of words. Have a program recognise them (OCR), and choose what it saves.`;
export const nothingRecognised = (name: string) =>
	`No words were recognised on the pages of ${name}. Choose another copy, as a PDF with text or as plain text.`;
export const password = (name: string) =>
	`${name} is locked with a password. Open it in a PDF reader, save it without the password, and choose that.`;
export const damagedPdf = (name: string) =>
	`${name} is a damaged PDF that cannot be read. Download it again, or save ${theWork} as plain text.`;
export const noWords = (name: string) => `${name} has no words in it. Choose the file that holds ${theWork}.`;

const passages = (n: number) => `${inDigits(n)} ${agree(n, { one: 'paragraph', other: 'paragraphs' })}`;

/** What was found, for the reader. */
export const report = {
	noArticle: (all: number, words: number) =>
		`This is not ${theWork}, or too little of it is left: of ${passages(all)}, none was found in the ${inDigits(words)} words of this copy.`,
	whole: (all: number, words: number) => `The whole ${work} is here: all ${passages(all)} in ${inDigits(words)} words.`,
	part: (found: number, all: number, words: number) => `${found} of ${passages(all)} found in ${inDigits(words)} words.`,
	places: (claims: readonly [placed: number, all: number], citations: readonly [placed: number, all: number]) =>
		`${claims[0]} of ${claims[1]} claims and assumptions and ${citations[0]} of ${citations[1]} citations are in their places.`,
	lacking: {
		missing: (runs: string) => `Paragraphs not in this copy: ${runs}.`,
		partial: (runs: string) => `Paragraphs only partly in this copy: ${runs}.`,
		unsure: (runs: string) => `Paragraphs in this copy whose place is uncertain: ${runs}.`,
	},
	loose: (ids: readonly string[]) => `In paragraphs that were found, but their own place is uncertain: ${ids.join(', ')}.`,
	faint: (runs: string) => `Found by few words of their own, mostly by what surrounds them: ${runs}.`,
};

/** A claim, as a note of an annotated copy begins. */
export const claimHead = (label: string, kind: string, voice: string) => `${label}: ${kind}, ${voice}`;
export const inAuthorsVoice = `in ${theAuthors} voice`;
