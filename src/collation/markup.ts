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
const SILENT = /^(?:script|style|template|noscript|svg|math|head|iframe|object|select|textarea)$/i;

/** Whether a text is HTML: by its name, or because it begins like a page. */
export function isHtml(text: string, name: string): boolean {
	return (
		/\.(?:x?html?|xhtml)$/i.test(name) ||
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 4000))
	);
}

/** The text of an HTML page, a line a block. Scripts, styles and comments are left out; an unclosed tag is text. */
export function htmlToText(html: string): string {
	let text = '';
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open < 0) break;
		text += html.slice(at, open);
		if (html.startsWith('<!--', open)) {
			const end = html.indexOf('-->', open + 4);
			at = end < 0 ? html.length : end + 3;
			continue;
		}
		const tag = /^<[/!?]?([a-z][a-z0-9:-]*)?(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(html.slice(open, open + 4096));
		if (!tag || !/^<[a-z/!?]/i.test(tag[0])) {
			text += '<';
			at = open + 1;
			continue;
		}
		at = open + tag[0].length;
		const name = tag[1] ?? '';
		if (SILENT.test(name) && !tag[0].startsWith('</') && !tag[0].endsWith('/>')) {
			const rest = new RegExp(`</${name}\\s*>`, 'gi');
			rest.lastIndex = at;
			const end = rest.exec(html);
			at = end ? rest.lastIndex : html.length;
		}
		if (BLOCK.test(name)) text += '\n';
	}
	return decodeEntities(text + html.slice(Math.min(at, html.length)));
}

function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all: string, decimal?: string, hex?: string, name?: string) => {
		if (name === undefined) {
			const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
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
		.replace(/^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/gm, '$1')
		.replace(/^ {0,3}(?:[=-]{3,}|[*_]{3,}) *$/gm, '')
		.replace(/^(?: {0,3}> ?)+/gm, '')
		.replace(/!?\[([^\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/g, '$1')
		.replace(/!?\[([^\]\n]+)\]\[[^\]\n]*\]/g, '$1')
		.replace(/(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu, '')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
	return /<[a-z/!]/i.test(text) ? htmlToText(text) : decodeEntities(text);
}
