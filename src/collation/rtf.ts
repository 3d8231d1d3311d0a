/** Rich Text Format → its text (Rich Text Format specification 1.9.1). Only words and the ends of paragraphs are read. */

/** Groups that hold no words of the text: tables of fonts and styles, heads and feet, notes, pictures. */
const SILENT = new Set(
	'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl fldinst bkmkstart bkmkend shppict nonshppict atnid atnauthor atndate xe tc tcn'.split(
		' ',
	),
);
const SIGNS: Readonly<Record<string, string>> = {
	par: '\n\n',
	line: '\n',
	page: '\n\n',
	sect: '\n\n',
	row: '\n',
	cell: ' ',
	tab: ' ',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: ' ',
	enspace: ' ',
	qmspace: ' ',
};
/** Languages' alphabets by the numbers in which RTF names them. */
const CODE_PAGES: Readonly<Record<string, string>> = {
	10000: 'macintosh',
	65001: 'utf-8',
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
};
/** A control word with its number, a control sign, a bracket, or what stands between. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

/** Whether a text is RTF. */
export function isRtf(text: string): boolean {
	return text.startsWith('{\\rtf');
}

/** The text of an RTF file, given a character a byte. */
export function rtfToText(rtf: string): string {
	const parts: string[] = [];
	/** `hidden`: its words are struck out or not shown. */
	const stack: { silent: boolean; hidden: boolean; skip: number }[] = [];
	let group = { silent: false, hidden: false, skip: 1 };
	let decoder = new TextDecoder('windows-1252');
	let bytes: number[] = [];
	let toSkip = 0;
	const isUnread = () => group.silent || group.hidden;
	const flush = () => {
		if (bytes.length > 0) parts.push(decoder.decode(Uint8Array.from(bytes)));
		bytes = [];
	};
	for (const [, word, number, hex, sign, bracket, text] of rtf.matchAll(TOKEN)) {
		if (hex === undefined) flush();
		if (bracket === '{') {
			stack.push(group);
			group = { ...group };
		} else if (bracket === '}') {
			group = stack.pop() ?? group;
			toSkip = 0;
		} else if (hex !== undefined) {
			if (toSkip > 0) toSkip--;
			else if (!isUnread()) bytes.push(Number.parseInt(hex, 16));
		} else if (sign === '*') group.silent = true;
		else if (word !== undefined) {
			const name = word.toLowerCase();
			if (SILENT.has(name)) group.silent = true;
			else if (name === 'v' || name === 'deleted') group.hidden = number !== '0';
			else if (name === 'plain') group.hidden = false;
			else if (name === 'ansicpg') decoder = toDecoder(number ?? '1252');
			else if (name === 'mac') decoder = toDecoder('10000');
			else if (name === 'uc') group.skip = Number(number ?? 1);
			else if (name === 'u' && !isUnread()) {
				parts.push(String.fromCharCode(Number(number) & 0xffff));
				toSkip = group.skip;
			} else if (name === 'bin') toSkip = Math.max(0, Number(number ?? 0));
			else if (!isUnread()) parts.push(SIGNS[name] ?? '');
		} else if (!isUnread()) {
			if (sign !== undefined)
				parts.push(sign === '~' ? ' ' : sign === '_' ? '-' : sign === '-' ? '\u00AD' : sign === '\n' || sign === '\r' ? '\n\n' : sign);
			else if (text !== undefined) {
				parts.push(text.slice(toSkip));
				toSkip = Math.max(0, toSkip - text.length);
			}
		}
	}
	flush();
	return parts.join('');
}

function toDecoder(page: string): InstanceType<typeof TextDecoder> {
	try {
		return new TextDecoder(CODE_PAGES[page] ?? `windows-${page}`);
	} catch {
		return new TextDecoder('windows-1252');
	}
}
