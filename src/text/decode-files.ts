/** Bytes → text: what the engine takes for a content file. */
import * as words from '#words/messages-files.ts';
import { unfinishedMerge, unseen, unseenInData } from '#words/messages-markup.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { UnreadableFile } from '../disk/unreadable-file.ts';
import { imageTypes } from '../model/images.ts';
import { findConflicts, hideConflicts, toHex, UNSEEN } from './check-markup.ts';
import { IMAGES } from './read-images.ts';
import { toSlug } from './slug.ts';
import { createSource, type Source } from './source.ts';

export type ContentFiles = ReadonlyMap<string, string | Uint8Array>;

/** Largest file that is read, in bytes (for text: UTF-16 units). */
const LARGEST = 4 * 1024 * 1024;

/** Signs that no text has, wherever they stand: prose, front matter, attributes, YAML. */
const CONTROL = /(?:(?![\t\n\r])\p{Cc})+/gu;
/** A file of which more than one sign in so many is U+0000 is text in another encoding, UTF-16 as a rule. */
const MOST_ZEROS = 16;

/** A page of the text: `text/09-learning-regions.md`. */
export const TEXT_PAGE = /^text\/(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
/** An introduction: `propositions/3.md`. */
export const PROPOSITION_PAGE = /^propositions\/([1-9]\d*)\.md$/;
/** A page of the editors' own: `pages/imprint.md`. */
export const OWN_PAGE = /^pages\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
/** A ready lesson: `lessons/3-undercut.md`; and how work is judged. */
export const LESSON_PAGE = /^lessons\/([1-9]\d*)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
export const RUBRIC = 'lessons/rubric.md';
/** A reading that is compared with another. */
const READING = /^readings\/(?:first|second|settled|lines)\.json$/;
/** What changed in a released edition, as people read it; and the edition itself, which is no text. */
export const CHANGES_PAGE = /^editions\/(\d+\.\d+\.\d+)-changes\.md$/;
export const ARCHIVE = /^editions\/(\d+\.\d+\.\d+)\.tar\.zst$/;
/** What is mended of released editions when they are published. */
export const REPAIR = /^editions\/repairs\/[a-z0-9]+(?:-[a-z0-9]+)*\.yml$/;
/** What was harvested of another edition, whose claims lines may point at: `records/cave-1.0.0.jsonl`. */
export const HARVESTED = /^records\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.jsonl$/;
const PATTERNS = [TEXT_PAGE, PROPOSITION_PAGE, OWN_PAGE, LESSON_PAGE, READING, CHANGES_PAGE, REPAIR, HARVESTED];
const FILES = [
	'edition.yml',
	'references.json',
	'concepts.yml',
	'maps.yml',
	'anchors.jsonl',
	RUBRIC,
	'division.tsv',
	'places.json',
	'collation.json',
	'editions/SHA256SUMS',
];
/** For people who open the folder; and a reader's own copy, which no edition reads. */
const NOT_READ = /^(?:README\.md$|witness\/)/;

/**
 * The files the edition reads, as sources by path. Files that can't be read are reported and left out, as are those that nothing reads
 * (so that the chapter in `text/9_foo.md` is not silently left out).
 */
export function decodeFiles(files: ContentFiles): { sources: Map<string, Source>; messages: Message[] } {
	const sources = new Map<string, Source>();
	const messages: Message[] = [];
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (const [file, content] of files) {
		const start = { file, line: 1, column: 1 };
		if (content instanceof UnreadableFile) {
			messages.push(createMessage('file-readable', start, words.unreadable(content.reason)));
			continue;
		}
		if (NOT_READ.test(file) || ARCHIVE.test(file) || IMAGES.test(file)) continue;
		if (!FILES.includes(file) && !PATTERNS.some((pattern) => pattern.test(file))) {
			messages.push(createMessage('file-expected', start, describeExpected(file)));
			continue;
		}
		if (content.length > LARGEST) {
			messages.push(createMessage('file-readable', start, words.tooLarge(Math.ceil(content.length / 1024 / 1024), LARGEST / 1024 / 1024)));
			continue;
		}
		try {
			const written = (typeof content === 'string' ? content : decoder.decode(content)).replace(/^\uFEFF/, '');
			// a line of an old Macintosh ends with CR alone, which YAML and others know nothing of; every offset stays what it was
			const text = written.replace(/\r(?!\n)/g, '\n');
			const zeros = text.split('\0').length - 1;
			if (zeros > 2 && zeros > text.length / MOST_ZEROS) {
				messages.push(createMessage('file-readable', createSource(file, text).place(text.indexOf('\0')), words.notUtf8));
				continue;
			}
			const conflicts = findConflicts(text);
			const source = createSource(file, conflicts.length > 0 ? hideConflicts(text, file.endsWith('.jsonl')) : text);
			sources.set(file, source);
			// the parser of JSON tells them by itself
			for (const { 0: signs, index } of /\.jsonl?$/.test(file) ? [] : text.matchAll(CONTROL))
				messages.push(createMessage('markup-read', source.place(index), unseen(toHex(signs)), { actual: signs }));
			for (const { 0: sign, index } of dataIn(file, text).matchAll(UNSEEN))
				messages.push(createMessage('markup-read', source.place(index), unseenInData(toHex(sign)), { actual: sign }));
			for (const conflict of conflicts) {
				messages.push(createMessage('merge-finished', source.place(conflict), unfinishedMerge));
			}
		} catch {
			messages.push(createMessage('file-readable', { ...start, ...placeOfBadByte(content as Uint8Array) }, words.notUtf8));
		}
	}
	return { sources, messages };
}

/** What of a file is data that editors write: all of YAML, the works, the front matter of a page. The words of pages are looked at block by block. */
function dataIn(file: string, text: string): string {
	if (/^(?:[^/]+\.yml|references\.json)$/.test(file)) return text;
	return file.endsWith('.md') ? (/^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/.exec(text)?.[0] ?? '') : '';
}

/** Where the first byte stands that is not UTF-8, in the lines and signs before it. */
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const encoder = new TextEncoder();
	let index = text.indexOf('\uFFFD');
	// a replacement sign that was written is none
	while (index >= 0 && bytes[encoder.encode(text.slice(0, index)).length] === 0xef) index = text.indexOf('\uFFFD', index + 1);
	const lines = text.slice(0, Math.max(index, 0)).split(/\r\n|[\r\n]/);
	return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

/** Copies that programs make of a file: before a patch, of two versions in a shared folder, by hand. */
const COPY =
	/(?:\.(?:bak|orig|rej|old|tmp|swp|save)|\.~\d+~| - Copy(?: \(\d+\))?\.\w+| copy(?: \d+)?\.\w+| \(\d+\)\.\w+|:Zone\.Identifier)$|\.sync-conflict-|conflicted copy|(?:^|\/)(?:Copy of |~\$)/i;
/** What holds a text and is none. */
const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|tex|html?|epub|pages)$/i;
/** Works in another form than is read. */
const WORKS = /\.(?:bib|bibtex|ris|enw)$/i;

/** Pictures, by the ends of their names, wherever they lie. */
const PICTURE = new RegExp(`\\.(?:${Object.keys(imageTypes).join('|')})$`, 'i');

/** Folders whose every file is read, and what a file in them is called. */
const SHAPES: readonly [RegExp, (name: string) => string][] = [
	[/^texts?\//i, (name) => `text/${(/\d+/.exec(name)?.[0] ?? '1').padStart(2, '0')}-${toFileSlug(name)}.md`],
	[/^propositions?\//i, (name) => `propositions/${Number(/\d+/.exec(name)?.[0] ?? 1) || 1}.md`],
	[/^pages?\//i, (name) => `pages/${toFileSlug(name)}.md`],
	[/^lessons?\/rubric\b/i, () => RUBRIC],
	[/^lessons?\//i, (name) => `lessons/${Number(/\d+/.exec(name)?.[0] ?? 1)}-${toFileSlug(name)}.md`],
];
const toFileSlug = (name: string): string =>
	toSlug(name.replace(/\.[^.]*$/, '').replace(/^[\s_-]*\d+[\s_-]*/, ''))
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '') || 'page';

/** The name a file was meant to have, where one can tell: `text/02-Zwei.md` → `text/02-zwei.md`, `Edition.yml` → `edition.yml`. */
function describeMeant(file: string): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	if (PICTURE.test(name)) return `images/${name.replace(/[^A-Za-z0-9._-]+/g, '-')}`;
	if (/^\d+[-_ ].*\.md$/i.test(file)) return SHAPES[0]?.[1](name);
	const shape = SHAPES.find(([folder]) => folder.test(file));
	if (shape) return shape[1](file.slice(file.lastIndexOf('/') + 1));
	const known = [...FILES, 'README.md'];
	const other = file.replace(/\.(?:yaml|YML|YAML)$/, '.yml').toLowerCase();
	return known.includes(other) ? other : nearest(other, known);
}

/** What may stand where a file stands that nothing reads. */
function describeExpected(file: string): string {
	if (COPY.test(file)) return words.unread.copy;
	if (DOCUMENT.test(file)) return words.unread.convert(file);
	if (WORKS.test(file)) return words.unread.works(file);
	const meant = describeMeant(file);
	if (meant !== undefined) return words.unread.meant(meant);
	if (file.startsWith('readings/')) return words.unread.reading;
	if (file.startsWith('editions/')) return words.unread.release;
	if (file.startsWith('records/')) return words.unread.harvested;
	return words.unread.other([...FILES.filter((name) => !name.startsWith('editions/')), 'README.md']);
}
