/**
 * A document → the pages of an edition's text, with ids from ¶ 1 (citations get theirs by `mint`). What the text of an edition can't hold at
 * some place, such as a table in a list, is kept in another form there, and told.
 */
import { imported as words } from '#words/messages-import.ts';
import { relationRow, sideOf, sides } from '../../model/relations.ts';
import { isBreak } from '../../text/other-programs.ts';
import { setFormula } from '../../text/set-formula.ts';
import { toSlug } from '../../text/slug.ts';
import {
	type Document,
	everyPiece,
	type ImportedBlock,
	type ImportedLine,
	type ImportedPicture,
	type ImportedPiece,
	importedWords,
	type Tell,
	text,
} from './document.ts';
import { cleanWords, escapeStart, escapeWords, withoutUnseen } from './escape.ts';

export interface WrittenPages {
	/** Path below the folder → text. */
	files: Map<string, string>;
	/** The block that stands at a line of a file, from 1. */
	blockAt(file: string, line: number): ImportedBlock | undefined;
}

/** Where pieces stand, which decides what may be made of them. */
interface Setting {
	/** Within brackets of some markup. */
	within?: boolean;
	/** In a link, a heading or a slip no notes and citations can stand. */
	bare?: boolean;
	inNote?: boolean;
	cell?: boolean;
}

/** A part of a page: its lines, or what is known only when all claims have their ids. */
interface Chunk {
	block: ImportedBlock;
	lines: string | (() => string);
}

/** `plain`: blocks of which nothing but the words is to be written. */
export function writePages({ blocks, title = '' }: Document, tell: Tell, plain: ReadonlySet<ImportedBlock> = new Set()): WrittenPages {
	return new PageWriter(tell, plain).write(blocks, title);
}

const hasWords = (pieces: readonly ImportedPiece[]): boolean => cleanWords(importedWords(pieces)).trim() !== '';
const isHeading = (block: ImportedBlock): block is Extract<ImportedBlock, { type: 'heading' }> => block.type === 'heading';
/** A sign that an edition prints as the author's own. */
const OWN_SIGN = /^(?:\d{1,4}|[a-z])$/i;

class PageWriter {
	readonly #tell: Tell;
	readonly #plain: ReadonlySet<ImportedBlock>;
	#chunks: Chunk[] = [];
	/** Notes of the page that are still to be written, and the names that are taken. */
	#notes: { name: string; blocks: ImportedBlock[] }[] = [];
	#names = new Set<string>();
	/** What stood where it can't stand, and goes to the next passage. */
	#waiting: ImportedPiece[] = [];
	#passages = 0;
	#headings = 0;
	#letters = 0;
	readonly #counts = { for: 0, against: 0 };
	readonly #claims = new Map<string, string>();
	readonly #lines = new Map<string, string>();
	#block!: ImportedBlock;

	constructor(tell: Tell, plain: ReadonlySet<ImportedBlock>) {
		this.#tell = tell;
		this.#plain = plain;
	}

	write(given: readonly ImportedBlock[], title: string): WrittenPages {
		const blocks = given.map(
			(block): ImportedBlock => (isHeading(block) && !hasWords(block.children) ? { ...block, type: 'paragraph' } : block),
		);
		const [first] = blocks;
		const headed: ImportedBlock[] =
			first && isHeading(first) && hasWords(first.children)
				? [...blocks]
				: [{ type: 'heading', level: 1, children: [text(title)], line: first?.line ?? 1 }, ...blocks];
		const pages = splitPages(headed).map((page) => {
			this.#chunks = [];
			this.#names = new Set();
			for (const block of page) this.#write(block);
			if (this.#waiting.length > 0) this.#paragraph([], page.at(-1) as ImportedBlock);
			return { title: importedWords((page.find(isHeading) as Extract<ImportedBlock, { type: 'heading' }>).children), chunks: this.#chunks };
		});
		const files = new Map<string, string>();
		const starts = new Map<string, { line: number; block: ImportedBlock }[]>();
		const width = Math.max(2, String(pages.length).length);
		const slugs = new Set<string>();
		for (const [index, page] of pages.entries()) {
			const file = `text/${String(index + 1).padStart(width, '0')}-${pickSlug(page.title, index + 1, slugs)}.md`;
			let line = 1;
			const places: { line: number; block: ImportedBlock }[] = [];
			const written = page.chunks.map(({ block, lines }) => {
				const whole = typeof lines === 'string' ? lines : lines();
				places.push({ line, block });
				line += whole.split('\n').length + 1;
				return whole;
			});
			files.set(file, `${written.join('\n\n')}\n`);
			starts.set(file, places);
		}
		return { files, blockAt: (file, line) => starts.get(file)?.findLast((one) => one.line <= line)?.block };
	}

	#write(block: ImportedBlock): void {
		this.#block = block;
		if (block.type === 'relation') this.#relation(block);
		else if (this.#plain.has(block)) for (const part of flatten([block])) this.#push(`${toPlain(part)} {#${this.#passage()}}`);
		else this.#writeOne(block);
		this.#flushNotes();
		for (const picture of picturesIn(block)) {
			if (block.type !== 'paragraph' || hasWords(block.children)) this.#tell(words.pictureMoved, block.line);
			this.#figure({ ...picture, line: block.line });
		}
	}

	#writeOne(block: Exclude<ImportedBlock, ImportedLine>): void {
		switch (block.type) {
			case 'heading':
				this.#heading(block);
				break;
			case 'paragraph':
				if (block.children.every(({ type }) => type === 'text') && isBreak(importedWords(block.children))) this.#push('* * *');
				else this.#paragraph(block.children, block);
				break;
			case 'verse': {
				const lines = this.#verse(block);
				if (lines) this.#push(lines);
				break;
			}
			case 'quotation':
				for (const part of this.#quoted(block.blocks)) this.#push(quote(part));
				break;
			case 'list': {
				const last = this.#chunks.at(-1)?.block;
				const lines = this.#list(block, last?.type === 'list' && last.ordered === block.ordered);
				if (lines) this.#push(lines);
				break;
			}
			case 'table':
				this.#table(block);
				break;
			case 'figure':
				this.#figure(block);
				break;
			case 'rule':
				this.#push('* * *');
		}
	}

	#push(lines: Chunk['lines']): void {
		this.#chunks.push({ block: this.#block, lines });
	}

	#passage(): string {
		this.#letters = 0;
		this.#passages += 1;
		return `p${this.#passages}`;
	}

	#heading({ level, children, line }: Extract<ImportedBlock, { type: 'heading' }>): void {
		const written = this.#pieces(children, { bare: true });
		if (written === '') return;
		if (children.some((piece) => piece.type === 'break')) this.#tell(words.breakInHeading, line);
		this.#headings += 1;
		this.#push(`${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${written.replace(/\\\n/g, ' ')} {#h${this.#headings}}`);
	}

	/** A passage of prose, its id at the end; nothing where there are no words. */
	#prose(children: readonly ImportedPiece[], line: number): string | undefined {
		const all = [...this.#waiting, ...children];
		this.#waiting = [];
		if (!hasWords(all)) {
			for (const piece of all) {
				if (piece.type === 'mark') this.#waiting.push(piece);
				if (piece.type === 'note') {
					this.#tell(words.noteAlone, line);
					for (const block of flatten(piece.blocks)) this.#push(`${escapeLines(this.#pieces(block, {}))} {#${this.#passage()}}`);
				}
			}
			return undefined;
		}
		const id = this.#passage();
		return `${escapeLines(this.#pieces(all, {}))} {#${id}}`;
	}

	#paragraph(children: readonly ImportedPiece[], { line }: ImportedBlock | { line: number }): void {
		const written = this.#prose(children, line);
		if (written !== undefined) this.#push(written);
	}

	#verse({ lines }: Extract<ImportedBlock, { type: 'verse' }>): string | undefined {
		const first = lines.findIndex(({ children }) => hasWords(children));
		if (first < 0) return undefined;
		const last = lines.findLastIndex(({ children }) => hasWords(children));
		const id = this.#passage();
		const waiting = this.#waiting;
		this.#waiting = [];
		return lines
			.slice(first, last + 1)
			.map(({ indent, children }, index) => {
				const written = this.#pieces(index === 0 ? [...waiting, ...children] : children, {}).replace(/\\\n/g, ' ');
				return written === '' ? '|' : `| ${' '.repeat(Math.min(indent, 40))}${escapeStart(written)}`;
			})
			.join('\n')
			.concat(` {#${id}}`);
	}

	/** The paragraphs and the verse of a quotation; other blocks are paragraphs in it. */
	#quoted(blocks: readonly ImportedBlock[]): string[] {
		return blocks.flatMap((block): string[] => {
			if (block.type === 'verse') return [this.#verse(block) ?? []].flat();
			if (block.type === 'paragraph') return [this.#prose(block.children, block.line) ?? []].flat();
			if (block.type === 'quotation') return this.#quoted(block.blocks);
			if (block.type === 'figure') return [];
			this.#tell(words.blockInQuotation, block.line);
			return flatten([block]).flatMap((children) => this.#prose(children, block.line) ?? []);
		});
	}

	/** A list with its items' other blocks, indented to their words. `other` than the list that stands right before it. */
	#list({ ordered, start, items, line }: Extract<ImportedBlock, { type: 'list' }>, other: boolean): string | undefined {
		const written: string[] = [];
		const single = items.length === 1 && start > 1;
		for (const [index, item] of items.entries()) {
			const sign = ordered ? `${start + index}${other || single ? ')' : '.'} ` : other ? '+ ' : '* ';
			const parts: string[] = [];
			let lists = 0;
			for (const block of item) {
				if (block.type === 'relation' || block.type === 'figure') continue;
				const canStand = block.type === 'paragraph' || (parts.length > 0 && ['list', 'quotation', 'verse'].includes(block.type));
				if (!canStand) {
					this.#tell(words.blockInList, block.line);
					parts.push(...flatten([block]).flatMap((children) => this.#prose(children, block.line) ?? []));
				} else if (block.type === 'paragraph') parts.push(...[this.#prose(block.children, block.line) ?? []].flat());
				else if (block.type === 'list') {
					const inner = this.#list(block, lists > 0);
					lists += 1;
					if (inner) parts.push(inner);
				} else if (block.type === 'quotation') {
					const inner = this.#quoted(block.blocks).map(quote);
					if (inner.length > 0) parts.push(inner.join('\n\n'));
				} else if (block.type === 'verse') {
					const inner = this.#verse(block);
					if (inner) parts.push(inner);
				}
			}
			if (parts.length === 0) {
				this.#tell(words.emptyItem, line);
				continue;
			}
			const indent = ' '.repeat(sign.length);
			written.push(sign + parts.join('\n\n').replace(/\n(?=[^\n])/g, `\n${indent}`));
		}
		return written.length === 0 ? undefined : written.join('\n\n');
	}

	#table({ rows, caption, line }: Extract<ImportedBlock, { type: 'table' }>): void {
		const id = this.#passage();
		const width = Math.max(...rows.map((row) => row.length), 1);
		if (!rows.some((row) => row.some(hasWords))) {
			this.#passages -= 1;
			this.#paragraph(caption, { line });
			return;
		}
		if (rows.some((row) => row.length !== width)) this.#tell(words.cellsAdded, line);
		const waiting = this.#waiting;
		this.#waiting = [];
		const cells = rows.map((row) =>
			Array.from({ length: width }, (_, index) => this.#pieces(row[index] ?? [], { cell: true }).replace(/\\\n/g, ' ')),
		);
		const [head = [], ...body] = cells.map((row) => `| ${row.join(' | ')} |`);
		const under = `|${' --- |'.repeat(width)}`;
		const words_ = this.#pieces([...waiting, ...caption], {}).replace(/\\\n/g, ' ');
		this.#push(`${[head, under, ...body].join('\n')}\n\nTable: ${words_}${words_ === '' ? '' : ' '}{#${id}}`);
	}

	#figure({ image, alternative, caption, line }: ImportedPicture & { caption: ImportedPiece[]; line: number }): void {
		const id = this.#passage();
		const said = cleanWords(alternative).replace(/ {2,}/g, ' ').trim();
		if (said === '') this.#tell(words.noAlternative(image), line);
		const waiting = this.#waiting;
		this.#waiting = [];
		const below = this.#pieces([...waiting, ...caption], {}).replace(/\\\n/g, ' ');
		const shown = escapeWords(said === '' ? words.sayWhatItShows : said, true);
		this.#push(`![${shown}](${image})\n\nFigure: ${below}${below === '' ? '' : ' '}{#${id}}`);
		this.#flushNotes();
	}

	#relation(line: ImportedLine): void {
		const side = sideOf({ type: line.kind });
		this.#counts[side] += 1;
		const id = `${sides[side].letter}${this.#counts[side]}`;
		this.#lines.set(line.name, id);
		const why = relationRow({ type: line.kind }).why ? `[${escapeWords(cleanWords(line.why).replace(/ {2,}/g, ' ').trim(), true)}]` : '';
		const find = (name: string) => this.#claims.get(name) ?? this.#lines.get(name) ?? name;
		const block = this.#block;
		this.#chunks.push({
			block,
			lines: () => `::${line.kind}${why}{#${id} from="${line.from.map(find).join(' ')}" to=${find(line.to)} drawn=editors}`,
		});
	}

	/** The notes of what has been written, behind it. */
	#flushNotes(): void {
		while (this.#notes.length > 0) {
			const { name, blocks } = this.#notes.shift() as { name: string; blocks: ImportedBlock[] };
			const parts = blocks
				.filter(isOfWords)
				.flatMap((block): string[] =>
					block.type === 'quotation'
						? flatten(block.blocks).map((children) => `> ${escapeLines(this.#pieces(children, { inNote: true }))}`)
						: flatten([block]).map((children) => escapeLines(this.#pieces(children, { inNote: true }))),
				);
			this.#push(
				`[^${name}]: ${parts
					.filter(Boolean)
					.join('\n\n')
					.replace(/\n(?=[^\n])/g, '\n    ')}`,
			);
		}
	}

	#pieces(pieces: readonly ImportedPiece[], setting: Setting): string {
		const parts: { mark?: string; written: string }[] = [];
		const add = (written: string) => {
			if (written !== '') parts.push({ written });
		};
		for (const piece of joinText(pieces)) {
			const mark = markOf(piece);
			if (mark !== undefined && 'children' in piece) {
				const inner = this.#inner(piece.children, setting);
				const words = inner.trim();
				add(/^\s*/.exec(inner)?.[0] ? ' ' : '');
				if (words !== '') parts.push({ mark, written: words });
				if (words !== '' && /\s$/.test(inner)) add(' ');
			} else add(this.#piece(piece, setting));
		}
		let whole = '';
		for (const [index, { mark, written }] of parts.entries()) {
			const next = parts[index + 1];
			const after = next === undefined ? '' : next.mark ? '*' : (next.written[0] ?? '');
			if (mark === undefined || isOpen(whole.at(-1) ?? '', written, after))
				whole += mark === undefined ? written : `${mark}${written}${mark}`;
			else {
				this.#tell(words.emphasisLost, 'line' in this.#block ? this.#block.line : undefined);
				whole += written;
			}
		}
		return whole
			.replace(/ {2,}/g, ' ')
			.replace(/^(?:\s*\\\n)+|(?:\s*\\\n)+\s*$/g, '')
			.trim();
	}

	/** The words of an emphasis, which none stands in. */
	#inner(pieces: readonly ImportedPiece[], setting: Setting): string {
		const plain = (piece: ImportedPiece): ImportedPiece => {
			if (markOf(piece) === undefined || !('children' in piece)) return piece;
			this.#tell(words.nestedEmphasis, this.#block.line);
			return { type: 'foreign', language: '', children: piece.children };
		};
		return this.#spaced(pieces.map(plain), setting);
	}

	#piece(piece: ImportedPiece, setting: Setting): string {
		const { line } = this.#block;
		switch (piece.type) {
			case 'text':
				return escapeWords(cleanWords(piece.value), setting.within);
			case 'break':
				return '\\\n';
			case 'code': {
				const code = withoutUnseen(cleanWords(piece.value)).trim();
				if (code === '') return '';
				if (setting.cell || setting.within || /`/.test(code)) return escapeWords(code, setting.within);
				return `\`${code}\``;
			}
			case 'formula': {
				const tex = piece.tex.trim();
				if (tex === '') return '';
				const sound = !/(?<!\\)\$|\n\s*\n|\|/.test(tex) && !('fault' in setFormula(tex, piece.display)) && !setting.within;
				if (sound) return piece.display ? `$$${tex.replace(/\s+/g, ' ')}$$` : `$${tex.replace(/\s+/g, ' ')}$`;
				this.#tell(words.formulaAsWords, line);
				return escapeWords(cleanWords(tex), setting.within);
			}
			case 'citation':
				if (setting.bare) return escapeWords(cleanWords(piece.source), setting.within);
				return piece.source;
			case 'mark':
				if (setting.bare || setting.inNote) {
					this.#waiting.push(piece);
					return '';
				}
				return `[]{${piece.unit}=${/^[\w.-]+$/.test(piece.number) ? piece.number : JSON.stringify(piece.number.replace(/["\\]/g, ''))}}`;
			case 'note':
				return this.#note(piece, setting);
			case 'picture':
				// stands behind its block
				return '';
			case 'set':
				return this.#set(piece, setting);
			case 'link':
				return `[${this.#spaced(piece.children, { ...setting, within: true, bare: true })}](<${toAddress(piece.to)}>)`;
			case 'slip':
				if (setting.bare || setting.inNote) return this.#spaced(piece.children, setting);
				return `:sic[${this.#spaced(piece.children, { ...setting, within: true, bare: true })}]{corr=${toValue(piece.correction)}}`;
			case 'speaker':
				return `[${this.#spaced(piece.children, { ...setting, within: true })}]{role=speaker}`;
			case 'foreign': {
				const inner = this.#spaced(piece.children, { ...setting, within: piece.language === '' ? setting.within === true : true });
				return piece.language === '' || inner === '' ? inner : `[${inner}]{lang=${piece.language}}`;
			}
			case 'cited': {
				if (setting.bare) return this.#spaced(piece.children, setting);
				return `[${this.#spaced(piece.children, { ...setting, within: true, bare: true })}]{cite=${toValue(piece.key)}}`;
			}
			case 'claim': {
				const inner = this.#pieces(piece.children, { ...setting, within: true });
				if (setting.bare || setting.inNote || inner === '') return inner;
				const id = `p${this.#passages}${letters(this.#letters)}`;
				this.#letters += 1;
				this.#claims.set(piece.name, id);
				return `:claim[${inner}]{#${id}${piece.gist === undefined ? '' : ` gist=${toValue(piece.gist)}`}}`;
			}
			default:
				return this.#spaced(piece.children, setting);
		}
	}

	#set({ manner, children }: Extract<ImportedPiece, { type: 'set' }>, setting: Setting): string {
		if (manner === 'small-caps' || manner === 'underline') {
			const inner = this.#spaced(children, { ...setting, within: true });
			return inner.trim() === '' ? inner : `[${inner}]{.${manner === 'underline' ? manner : 'smallcaps'}}`;
		}
		const sign = manner === 'sub' ? '~' : '^';
		const flat = importedWords(children);
		if (children.every(({ type }) => type === 'text') && /^[^~^*_`[\]{}<>\\@$:!\s\p{C}&|]{1,24}$/u.test(flat))
			return `${sign}${flat}${sign}`;
		if (flat.trim() !== '') this.#tell(words.lookLost(words.raised), this.#block.line);
		return this.#spaced(children, setting);
	}

	/** As `#pieces`, with the blanks at its ends. */
	#spaced(pieces: readonly ImportedPiece[], setting: Setting): string {
		const flat = importedWords(pieces);
		const inner = this.#pieces(pieces, setting);
		return inner === '' ? inner : `${/^\s/.test(flat) ? ' ' : ''}${inner}${/\s$/.test(flat) ? ' ' : ''}`;
	}

	#note({ sign, blocks }: Extract<ImportedPiece, { type: 'note' }>, setting: Setting): string {
		const { line } = this.#block;
		if (!flatten(blocks.filter(isOfWords)).some(hasWords)) return '';
		if (setting.inNote) {
			this.#tell(words.noteInNote, line);
			return ` (${flatten(blocks)
				.map((children) => this.#pieces(children, { ...setting, bare: true }))
				.join(' ')})`;
		}
		if (setting.bare) {
			this.#tell(words.noteMoved, line);
			this.#waiting.push({ type: 'note', ...(sign === undefined ? {} : { sign }), blocks });
			return '';
		}
		let name = sign !== undefined && OWN_SIGN.test(sign) ? sign : '';
		for (let n = 1; name === '' || this.#names.has(name); n++) name = `note${n}`;
		this.#names.add(name);
		this.#notes.push({ name, blocks });
		return `[^${name}]`;
	}
}

/** Whether stars open before `inner` and close behind it (CommonMark 0.31, 6.2), and are not taken for signs of a sum. */
function isOpen(before: string, inner: string, after: string): boolean {
	const isSpace = (sign: string) => sign === '' || /\s/.test(sign);
	const isMark = (sign: string) => /[\p{P}\p{S}]/u.test(sign);
	const [first, last] = [inner[0] ?? '', inner.at(-1) ?? ''];
	if (before === '*' || after === '*' || first === '*' || last === '*' || /\\\n|[\uD800-\uDFFF]/.test(before + first + last + after))
		return false;
	if (isMark(first) && !isSpace(before) && !isMark(before)) return false;
	if (isMark(last) && !isSpace(after) && !isMark(after)) return false;
	return !(/[\p{L}\p{N})]/u.test(before) && /[\p{L}\p{N}(]/u.test(after) && /^[\p{L}\p{N}]{1,3}$/u.test(inner));
}

/** Text beside text is one, so that no sign at a seam is overlooked. */
function joinText(pieces: readonly ImportedPiece[]): ImportedPiece[] {
	const joined: ImportedPiece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (piece.type === 'text' && last?.type === 'text') joined[joined.length - 1] = text(last.value + piece.value);
		else if (last && 'children' in last && 'children' in piece && isOneWith(last, piece))
			joined[joined.length - 1] = { ...last, children: [...last.children, ...piece.children] };
		else joined.push(piece);
	}
	return joined;
}

/** Whether two pieces, one right behind the other, are one that was parted: emphasis, a link, words of a language. */
function isOneWith(last: ImportedPiece, piece: ImportedPiece): boolean {
	if (last.type === 'link') return piece.type === 'link' && piece.to === last.to;
	if (last.type === 'foreign') return piece.type === 'foreign' && piece.language === last.language;
	if (last.type === 'set') return piece.type === 'set' && piece.manner === last.manner;
	return piece.type === last.type && (piece.type === 'emphasis' || piece.type === 'strong');
}

/** The signs around words that are set apart by signs alone. */
function markOf(piece: ImportedPiece): string | undefined {
	if (piece.type === 'emphasis') return '*';
	if (piece.type === 'strong') return '**';
	return piece.type === 'set' && piece.manner === 'struck' ? '~~' : undefined;
}

const isOfWords = ({ type }: ImportedBlock): boolean => type !== 'figure';

/** The pictures that are to follow a block, since they can't stand in it. */
function* picturesIn(block: ImportedBlock): Generator<ImportedPicture & { caption: ImportedPiece[] }> {
	if (block.type === 'quotation' || block.type === 'list') {
		for (const inner of block.type === 'list' ? block.items.flat() : block.blocks)
			if (inner.type === 'figure') yield inner;
			else yield* picturesIn(inner);
		return;
	}
	for (const piece of everyPiece([block])) {
		if (piece.type === 'picture') yield { ...piece, caption: [] };
		else if (piece.type === 'note') for (const inner of piece.blocks) if (inner.type === 'figure') yield inner;
	}
}

/** Blocks as paragraphs: the words of each, in order; cells of a row with strokes between them. */
export function flatten(blocks: readonly ImportedBlock[]): ImportedPiece[][] {
	return blocks
		.flatMap((block): ImportedPiece[][] => {
			switch (block.type) {
				case 'heading':
				case 'paragraph':
					return [block.children];
				case 'verse':
					return [block.lines.flatMap(({ children }, index) => (index === 0 ? children : [text(' / '), ...children]))];
				case 'quotation':
					return flatten(block.blocks);
				case 'list':
					return block.items.flatMap((item, index) => {
						const [first = [], ...rest] = flatten(item);
						return [block.ordered ? [text(`${block.start + index}. `), ...first] : first, ...rest];
					});
				case 'table': {
					const rows = block.rows.map((row) => row.flatMap((cell, index) => (index === 0 ? cell : [text(' | '), ...cell])));
					return block.caption.length > 0 ? [...rows, block.caption] : rows;
				}
				case 'figure':
					return [block.caption];
				default:
					return [];
			}
		})
		.filter((children) => children.length > 0);
}

/** Words and nothing else, each sign by its number; notes in brackets behind the words they belong to. */
function toPlain(pieces: readonly ImportedPiece[]): string {
	const spell = (piece: ImportedPiece): string => {
		if (piece.type === 'note')
			return ` (${flatten(piece.blocks)
				.map((children) => children.map(spell).join(''))
				.join(' ')})`;
		return 'children' in piece ? piece.children.map(spell).join('') : importedWords([piece]);
	};
	return cleanWords(pieces.map(spell).join(''))
		.trim()
		.replace(/ {2,}/g, ' ')
		.replace(/[!-/:-@[-`{-~]/g, (sign) => (/[.,;'"()?/-]/.test(sign) ? sign : `&#${sign.charCodeAt(0)};`))
		.replace(/''+/g, (signs) => '&#39;'.repeat(signs.length))
		.replace(/^(?:-|\.(?=\.(?:\s|$))|\/(?=\/)|[⁂❦❧☙✱✻✽❊∗•·](?=[\s⁂❦❧☙✱✻✽❊∗•·]*$))/u, (sign) => `&#${sign.charCodeAt(0)};`)
		.replace(/^(\d+)([.)])/, (_all, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`);
}

/** Each line of a block that has breaks in it. */
const escapeLines = (written: string): string =>
	written
		.split('\\\n')
		.map((line) => escapeStart(line.trimStart()))
		.join('\\\n');

const quote = (lines: string): string => lines.replace(/^/gm, '> ');
const toValue = (value: string): string => JSON.stringify(withoutUnseen(cleanWords(value)).replace(/["\\]/g, '').trim());
const toAddress = (url: string): string => url.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign)).replace(/&/g, '&amp;');
/** a … z, then aa, ab … */
const letters = (n: number): string => (n < 26 ? String.fromCharCode(97 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26));

/** Pages begin at the highest headings of which there are several, once there is something to read. */
function splitPages(blocks: readonly ImportedBlock[]): ImportedBlock[][] {
	const levels = blocks.filter(isHeading).map(({ level }) => level);
	const counts = [...new Set(levels)].sort((a, b) => a - b);
	const level = counts.find((count) => levels.filter((other) => other === count).length > 1) ?? 0;
	const pages: ImportedBlock[][] = [[]];
	for (const block of blocks) {
		const page = pages.at(-1) as ImportedBlock[];
		if (isHeading(block) && block.level <= level && page.some((one) => !isHeading(one) && one.type !== 'rule')) pages.push([block]);
		else page.push(block);
	}
	return pages;
}

function pickSlug(title: string, number: number, taken: Set<string>): string {
	const usual = toSlug(title.slice(0, 60))
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	let slug = usual && /[a-z]/.test(usual) ? usual : `part-${number}`;
	for (let n = 2; taken.has(slug); n++) slug = `${usual || 'part'}-${n}`;
	taken.add(slug);
	return slug;
}
