/** Word, OpenDocument and EPUB files, which are archives of XML → their text. Nothing of them is built into a page or run. */

import { unzipSync } from 'fflate';
import * as words from '#words/copies.ts';
import type { Problem } from './decode-copy.ts';
import { decodeEntities, htmlToText, Tags } from './markup.ts';

/** Largest part of an archive that is unpacked, in bytes; pictures and fonts are not unpacked at all. */
const LARGEST = 64 * 1024 * 1024;

export type PackedFormat = 'Word' | 'OpenDocument' | 'EPUB';

interface Packed {
	format: PackedFormat;
	text: string;
	/** Of a book, its identifier and title, and its pages. */
	id?: string;
	title?: string;
	parts?: { source: string; text: string }[];
}

/** The text of an archive, with a form feed between the parts of a book; or what it is and what to do. */
export function readPacked(bytes: Uint8Array, name: string): Packed | Problem {
	let files: Map<string, string>;
	try {
		files = unpack(bytes);
	} catch (error) {
		if (error instanceof TooLarge) return { problem: words.holdsTooMuch(name) };
		return { problem: words.damagedArchive(name) };
	}
	const word = files.get('word/document.xml') ?? files.get('word/document2.xml');
	if (word !== undefined) return { format: 'Word', text: xmlToText(usualPrefix(word), WORD) };
	const container = files.get('META-INF/container.xml');
	if (files.has('META-INF/encryption.xml') && isLocked(files.get('META-INF/encryption.xml') as string)) {
		return {
			problem: words.locked(name),
		};
	}
	if (container !== undefined) return readBook(files, container);
	const open = files.get('content.xml');
	if (open !== undefined) return { format: 'OpenDocument', text: xmlToText(open, OPEN) };
	return {
		problem: words.noArticleInArchive(name),
	};
}

/** A Word document with its elements under the prefix that Word itself gives them. */
function usualPrefix(xml: string): string {
	const prefix = /\sxmlns:([\w.-]+)\s*=\s*["'][^"']*\/wordprocessingml(?:\/2006)?\/main["']/.exec(xml.slice(0, 20_000))?.[1];
	return !prefix || prefix === 'w' ? xml : xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1w:');
}

class TooLarge extends Error {}

/** The files of an archive that are text. */
function unpack(bytes: Uint8Array): Map<string, string> {
	let sum = 0;
	const files = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			if (!/(?:\.(?:xml|x?html?|xht|opf|rels)|^mimetype)$/i.test(name)) return false;
			sum += originalSize;
			if (sum > LARGEST) throw new TooLarge();
			return true;
		},
	});
	return new Map(Object.entries(files).map(([name, data]) => [name, decodeXml(data)]));
}

function decodeXml(data: Uint8Array): string {
	const wide =
		(data[0] === 0xff && data[1] === 0xfe) || (data[0] !== 0 && data[1] === 0)
			? 'utf-16le'
			: data[0] === 0xfe && data[1] === 0xff
				? 'utf-16be'
				: undefined;
	const head = String.fromCharCode(...data.subarray(0, 100));
	const named = /encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1];
	try {
		return new TextDecoder(wide ?? named ?? 'utf-8').decode(data);
	} catch {
		return new TextDecoder().decode(data);
	}
}

/** Encrypted fonts are no lock; encrypted pages are. */
const isLocked = (encryption: string): boolean => /CipherReference[^>]*URI\s*=\s*["'][^"']*\.(?:x?html?|xht|xml)["']/i.test(encryption);

/** The pages of a book in the order in which they are read (EPUB 3.3, 5.7: the spine). */
function readBook(files: ReadonlyMap<string, string>, container: string): Packed {
	const root = attribute(/<rootfile\b[^>]*>/i.exec(container)?.[0] ?? '', 'full-path') ?? '';
	const book = files.get(root) ?? [...files].find(([name]) => name.endsWith('.opf'))?.[1] ?? '';
	const folder = root.replace(/[^/]*$/, '');
	const items = new Map([...book.matchAll(/<(?:\w+:)?item\b[^>]*>/gi)].map(([tag]) => [attribute(tag, 'id'), tag]));
	const pages = [...book.matchAll(/<(?:\w+:)?itemref\b[^>]*>/gi)].flatMap(([tag]) => {
		const item = items.get(attribute(tag, 'idref')) ?? '';
		if (/\bnav\b/.test(attribute(item, 'properties') ?? '')) return [];
		return attribute(item, 'href') ?? [];
	});
	const inSpine = pages.flatMap((href) => {
		const source = href.replace(/#.*$/, '');
		const page = files.get(resolve(folder, decodePath(source)));
		return page === undefined ? [] : { source, text: htmlToText(page) };
	});
	const parts =
		inSpine.length > 0
			? inSpine
			: [...files].filter(([source]) => /\.(?:x?html?|xht)$/i.test(source)).map(([source, page]) => ({ source, text: htmlToText(page) }));
	const field = (name: string) => {
		const value = new RegExp(`<dc:${name}\\b[^>]*>([^<]*)<`, 'i').exec(book)?.[1]?.trim();
		return value ? decodeEntities(value) : undefined;
	};
	const [id, title] = [field('identifier'), field('title')];
	return {
		format: 'EPUB',
		text: parts.map(({ text }) => text).join('\n\n'),
		parts,
		...(id ? { id } : {}),
		...(title ? { title } : {}),
	};
}

function attribute(tag: string, name: string): string | undefined {
	const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
	return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** `OEBPS/`, `../text/a.xhtml` → `text/a.xhtml`. */
function resolve(folder: string, path: string): string {
	const steps: string[] = [];
	for (const step of `${folder}${path}`.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.' && step !== '') steps.push(step);
	}
	return steps.join('/');
}

/** What the elements of a format mean. */
interface Dialect {
	paragraph: RegExp;
	/** Whose text is the author's; undefined where all text is. */
	text?: RegExp;
	/** Left out with all they hold: notes, which have their own place, what was deleted, what stands there twice. */
	silent: RegExp;
	/** What stands beside the text: it is read behind the paragraph. */
	box: RegExp;
	space: RegExp;
	line: RegExp;
}
/** How many boxes may stand within one another. */
const DEEPEST = 4;
const WORD: Dialect = {
	paragraph: /^w:p$/,
	text: /^w:t$/,
	silent: /^(?:w:del|w:movefrom|w:instrtext|w:ppr|mc:fallback|w:pict|w:sdtpr)$/,
	box: /^w:txbxcontent$/,
	space: /^w:(?:tab|ptab)$/,
	line: /^w:(?:br|cr)$/,
};
const OPEN: Dialect = {
	paragraph: /^text:(?:p|h)$/,
	silent:
		/^(?:text:note|office:annotation|text:tracked-changes|office:forms|office:settings|office:automatic-styles|text:table-of-content|text:sequence-decls|text:ruby-text|svg:title|svg:desc)$/,
	box: /^draw:frame$/,
	space: /^text:(?:s|tab)$/,
	line: /^text:line-break$/,
};

/** The text of a document, a paragraph a line (ISO/IEC 29500, part 1, 17.3; OpenDocument 1.3, part 3, 5 and 6). */
function xmlToText(xml: string, dialect: Dialect, depth = 0): string {
	const { paragraph, text, silent, box, space, line } = dialect;
	const boxes: string[] = [];
	let isHidden = false;
	const tags = new Tags(xml);
	const parts: string[] = [];
	let isRead = text === undefined;
	let offset = 0;
	for (let open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', offset)) {
		if (isRead) parts.push(xml.slice(offset, open));
		const tag = tags.at(open);
		if (!tag) break;
		offset = tag.end;
		const closed = tag.kind === 'open' && depth < DEEPEST && box.test(tag.name) ? tags.close(tag) : undefined;
		if (closed) {
			boxes.push(xmlToText(xml.slice(tag.end, closed.inner), dialect, depth + 1));
			offset = closed.end;
		} else if (tag.kind === 'open' && silent.test(tag.name)) offset = tags.close(tag)?.end ?? tag.end;
		else if (tag.name === 'w:r') isHidden = false;
		else if (tag.name === 'w:vanish') isHidden = !/w:val\s*=\s*["'](?:0|false|off)/.test(tag.source);
		else if (text?.test(tag.name)) isRead = tag.kind === 'open' && !isHidden;
		else if (tag.kind !== 'close' && space.test(tag.name)) parts.push(' ');
		else if (tag.kind !== 'close' && line.test(tag.name)) parts.push('\n');
		else if (tag.name === 'w:nobreakhyphen') parts.push('-');
		else if (paragraph.test(tag.name) && tag.kind !== 'open') parts.push('\n\n', ...boxes.splice(0));
	}
	return decodeEntities([...parts, ...boxes].join('')).replace(/[ \t]+\n/g, '\n');
}
