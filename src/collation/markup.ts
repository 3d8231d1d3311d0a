/** HTML and Markdown → plain text. Nothing of them is ever run or built into a page: they are read as strings. */

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	shy: '\u00AD',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	sbquo: '‚',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	middot: '·',
	sect: '§',
	para: '¶',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	zwnj: '',
	zwj: '',
	szlig: 'ß',
	aelig: 'æ',
	AElig: 'Æ',
	oelig: 'œ',
	OElig: 'Œ',
	oslash: 'ø',
	Oslash: 'Ø',
	eth: 'ð',
	thorn: 'þ',
	copy: '©',
	reg: '®',
	deg: '°',
	times: '×',
};
const ACCENTS: Readonly<Record<string, string>> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
	uml: '\u0308',
	ring: '\u030A',
	cedil: '\u0327',
	caron: '\u030C',
};
const BLOCK =
	/^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul)$/i;
/** What these hold is not text to be read. */
const SILENT = /^(?:script|style|template|noscript|svg|math|title|iframe|object|select|textarea)$/i;
/** What these hold is no markup either, even where they are never closed. */
const RAW = /^(?:script|style|title|iframe|textarea)$/i;
/** What opens when the reader asks for it, and stands in the text meanwhile. */
const ASIDE =
	/\s(?:hidden(?=[\s=/>]|$)|aria-hidden\s*=\s*["']?true|role\s*=\s*["']?(?:tooltip|dialog|doc-pagebreak)|epub:type\s*=\s*["']?pagebreak|style\s*=\s*["'][^"']*display\s*:\s*none|class\s*=\s*["']?(?:[^"'>]*[\s_-])?(?:tooltip|tooltiptext|popup|popover|overlay|hovercard|sr-only|visually-?hidden)(?![a-z]))/i;
const MAY_BE_ASIDE = /^(?:a|aside|b|button|details|dialog|div|em|i|section|small|span|strong|sub|sup)$/i;
/** What leads to a note, and all it may say. */
const NOTE_REFERENCE =
	/\s(?:role\s*=\s*["']?doc-noteref|epub:type\s*=\s*["']?noteref|class\s*=\s*["']?[^"'>]*\b(?:footnote|endnote|note)-?ref)/i;
const NOTE_MARK = /^[\s[(]*(?:[\d*†‡§][\d\s,;–*†‡§-]*|[a-z])[\])\s]*$/;
/** A note that stands in the text and is set beside or below it. */
const NOTE_WITHIN = /^(?:aside|small|span)$/;
const NOTE_CLASS = /\sclass\s*=\s*["']?(?:[^"'>]*\s)?(?:footnote|side-?note|margin-?note)(?=[\s"'>])/i;

/** Whether a text is HTML: by its name, or because it begins like a page. */
export function isHtml(text: string, name: string): boolean {
	return (
		/\.(?:x?html?|xhtml|xht|xml)$/i.test(name) ||
		/^\s*<\?xml\b/i.test(text) ||
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|(?:html|head|body|meta|title|article|main|p|h[1-6]|div)\b[^<>]*>)/i.test(
			text.slice(0, 4000),
		)
	);
}

export interface Tag {
	/** In lower case, with its prefix: `w:p`. */
	name: string;
	kind: 'open' | 'close' | 'empty';
	/** All of it, from `<` to `>`. */
	source: string;
	/** Where it ends in the text. */
	end: number;
}

/** Reads markup tag by tag, each part of it once: also where brackets and quotation marks are never closed. */
export class Tags {
	readonly #text: string;
	/** The last places at which what ends a tag stands. */
	readonly #last: Readonly<Record<string, number>>;
	readonly #unclosed = new Set<string>();

	constructor(text: string) {
		this.#text = text;
		this.#last = Object.fromEntries(['>', '"', "'", '-->'].map((sign) => [sign, text.lastIndexOf(sign)]));
	}

	/** The tag, comment or declaration that begins at a `<`; undefined where it is text. */
	at(open: number): Tag | undefined {
		const text = this.#text;
		if (text.startsWith('<!--', open)) {
			const end = (this.#last['-->'] as number) >= open + 4 ? text.indexOf('-->', open + 4) + 3 : text.length;
			return { name: '', kind: 'empty', source: '', end };
		}
		const name = /^<([/!?]?)([a-z][\w:.-]*)?/i.exec(text.slice(open, open + 80));
		if (!name?.[0] || name[0].length < 2 || (this.#last['>'] as number) < open) return undefined;
		const end = this.#findEnd(open + name[0].length);
		const source = text.slice(open, end);
		const kind = name[1] === '/' ? 'close' : name[1] || source.endsWith('/>') ? 'empty' : 'open';
		return { name: (name[2] ?? '').toLowerCase(), kind, source, end };
	}

	#findEnd(from: number): number {
		const text = this.#text;
		for (let offset = from; offset < text.length; offset++) {
			const sign = text[offset] as string;
			if (sign === '>') return offset + 1;
			// A tag that is not closed before the next begins ends where its own line of thought would.
			if ((sign === '"' || sign === "'") && /=\s*$/.test(text.slice(Math.max(from, offset - 8), offset))) {
				if ((this.#last[sign] as number) <= offset) return text.indexOf('>', offset) + 1 || text.length;
				offset = text.indexOf(sign, offset + 1);
			}
		}
		return text.indexOf('>', from) + 1 || text.length;
	}

	/** Where an element ends that was opened by this tag, and where its end tag begins; undefined where it is never closed. */
	close({ name, end }: Tag): { inner: number; end: number } | undefined {
		if (this.#unclosed.has(name)) return undefined;
		const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, 'gi');
		tags.lastIndex = end;
		let depth = 1;
		for (let tag = tags.exec(this.#text); tag; tag = tags.exec(this.#text)) {
			if (tag[0].endsWith('/>')) continue;
			depth += tag[1] ? -1 : 1;
			if (depth === 0) return { inner: tag.index, end: tags.lastIndex };
		}
		this.#unclosed.add(name);
		return undefined;
	}
}

/** The text of an HTML page, a line a block. Scripts, styles, comments and what is hidden are left out; an unclosed tag is text. */
export function htmlToText(html: string): string {
	const tags = new Tags(html);
	const parts: string[] = [];
	let offset = 0;
	while (offset < html.length) {
		const open = html.indexOf('<', offset);
		if (open < 0) break;
		parts.push(html.slice(offset, open));
		const tag = tags.at(open);
		if (!tag) {
			parts.push('<');
			offset = open + 1;
			continue;
		}
		offset = tag.end;
		if (tag.kind === 'open') offset = skipElement(html, tags, tag);
		if (BLOCK.test(tag.name)) parts.push('\n');
	}
	parts.push(html.slice(Math.min(offset, html.length)));
	return decodeEntities(parts.join(''));
}

/** Where to read on behind an opening tag: behind the whole element where that is not to be read. */
function skipElement(html: string, tags: Tags, tag: Tag): number {
	if (SILENT.test(tag.name)) return tags.close(tag)?.end ?? (RAW.test(tag.name) ? html.length : tag.end);
	if (MAY_BE_ASIDE.test(tag.name) && ASIDE.test(tag.source)) return tags.close(tag)?.end ?? tag.end;
	if (NOTE_WITHIN.test(tag.name) && NOTE_CLASS.test(tag.source)) return tags.close(tag)?.end ?? tag.end;
	if (tag.name === 'sup' || (tag.name === 'a' && NOTE_REFERENCE.test(tag.source))) {
		const closed = tags.close(tag);
		if (closed && closed.inner - tag.end < 600 && NOTE_MARK.test(html.slice(tag.end, closed.inner).replace(/<[^>]*>/g, '')))
			return closed.end;
	}
	return tag.end;
}

const WINDOWS = new TextDecoder('windows-1252');

export function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all: string, decimal?: string, hex?: string, name?: string) => {
		if (name === undefined) {
			const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
			// As browsers read what older programs wrote (HTML, 13.2.5.80).
			if (code >= 0x80 && code <= 0x9f) return WINDOWS.decode(Uint8Array.of(code));
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
		}
		const accent = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/i.exec(name);
		return accent ? `${accent[1]}${ACCENTS[accent[2] as string]}`.normalize('NFC') : (ENTITIES[name] ?? all);
	});
}

/** Whether a text is Markdown: its name says so. */
export function isMarkdown(name: string): boolean {
	return /\.(?:md|markdown|mkd|qmd|rmd)$/i.test(name);
}

/** The text of Markdown: without front matter, marks of headings, emphasis, links, images, quotes and HTML. */
export function markdownToText(markdown: string): string {
	const text = markdown
		.replace(/^\uFEFF?---\n[\s\S]*?\n(?:---|\.\.\.)\n/, '')
		.replace(/^(?:```|~~~).*$/gm, '')
		.replace(/^ {0,3}#{1,6} +(?=\S)/gm, '')
		.replace(/(?<= )#+ *$/gm, '')
		.replace(/^ {0,3}(?:[=-]{3,}|[*_]{3,}) *$/gm, '')
		.replace(/^(?: {0,3}> ?)+/gm, '')
		.replace(/!?\[([^\][\n]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/g, '$1')
		.replace(/!?\[([^\][\n]+)\]\[[^\][\n]*\]/g, '$1')
		.replace(/(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu, '')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
	return /<[a-z/!]/i.test(text) ? htmlToText(text) : decodeEntities(text);
}
