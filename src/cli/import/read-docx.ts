/**
 * Word files (ISO/IEC 29500) → blocks: headings, quotations and verse by the names of their styles, lists, tables, notes, emphasis.
 * In place of lines, paragraphs are counted, from 1.
 */
import { strFromU8, unzipSync } from 'fflate';
import { imported as words } from '#words/messages-import.ts';
import { parseLanguage } from '../../text/language.ts';
import { Refusal } from '../run.ts';
import { type Document, type ImportedBlock, type ImportedPiece, importedWords, type Reading, type Tell, text } from './document.ts';
import type { ImageTaker } from './take-images.ts';
import { child, elements, find, findAll, parseXml, textOf, type Xml } from './xml.ts';

/** Most that is unpacked of words and of pictures, in bytes. */
const LARGEST = { words: 64 * 1024 * 1024, pictures: 256 * 1024 * 1024 };
const PICTURE = /^word\/(?:media|embeddings)\//;
const WANTED =
	/^word\/(?:document\d*|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$|^word\/_rels\/document\d*\.xml\.rels$|^docProps\/core\.xml$/;

const SUPERSCRIPT: Record<string, string> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };
const SUBSCRIPT: Record<string, string> = { 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' };

export function readDocx(bytes: Uint8Array, name: string, { tell, images }: Reading): Document {
	const files = unpack(bytes, name);
	const main = [...files.keys()].find((path) => /^word\/document\d*\.xml$/.test(path));
	if (main === undefined) throw new Refusal(words.noWordFile(name));
	const parse = (path: string): Xml | undefined => {
		const file = files.get(path);
		if (!file) return undefined;
		try {
			return parseXml(file);
		} catch {
			throw new Refusal(words.brokenWordFile(name));
		}
	};
	const document = parse(main) as Xml;
	const body = child(document, 'body');
	if (!body) throw new Refusal(words.noWordFile(name));
	const core = parse('docProps/core.xml');
	const stylesheet = parse('word/styles.xml');
	const language = findLanguage(body, stylesheet);
	const reader = new WordReader(tell, {
		language,
		images,
		files,
		indented: isSomeIndented(body),
		styles: readStyles(stylesheet),
		numbering: readNumbering(parse('word/numbering.xml')),
		notes: new Map([...readNotes(parse('word/footnotes.xml'), 'footnote'), ...readNotes(parse('word/endnotes.xml'), 'endnote')]),
		links: readLinks(parse(main.replace('word/', 'word/_rels/').concat('.rels'))),
	});
	const comments = parse('word/comments.xml');
	for (const comment of comments ? elements(comments) : []) tell(words.comment(textOf(comment).trim().slice(0, 80)));
	for (const [path] of files) {
		const part = /\/(?:header|footer)\d*\.xml$/.test(path) ? parse(path) : undefined;
		const said = part ? textOf(part).trim() : '';
		if (said !== '') tell(words.headerOrFooter(said.slice(0, 80)));
	}
	const title = core && child(core, 'title');
	const author = core && child(core, 'creator');
	return {
		blocks: reader.read(body),
		...(title && textOf(title).trim() ? { title: textOf(title).trim() } : {}),
		...(author && textOf(author).trim() ? { author: textOf(author).trim() } : {}),
		...(language === undefined ? {} : { language }),
	};
}

function unpack(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
	if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') throw new Refusal(words.noWordFile(name));
	const sums = { words: 0, pictures: 0 };
	try {
		return new Map(
			Object.entries(
				unzipSync(bytes, {
					filter: ({ name: path, originalSize }) => {
						const kind = PICTURE.test(path) ? 'pictures' : 'words';
						if (kind === 'words' && !WANTED.test(path)) return false;
						sums[kind] += originalSize;
						return sums[kind] <= LARGEST[kind];
					},
				}),
			),
		);
	} catch {
		throw new Refusal(words.brokenZip(name));
	}
}

interface Style {
	name: string;
	basedOn: string | undefined;
	outline: number | undefined;
	/** What it says of the look of words. */
	look: Xml | undefined;
}
const value = (of: Xml | undefined): string | undefined => of?.attributes.get('val');

function readStyles(styles: Xml | undefined): Map<string, Style> {
	const list = styles ? elements(styles).filter(({ name }) => name === 'style') : [];
	return new Map(
		list.map((style) => {
			const level = value(child(child(style, 'pPr'), 'outlineLvl'));
			return [
				style.attributes.get('styleId') ?? '',
				{
					name: value(child(style, 'name')) ?? '',
					basedOn: value(child(style, 'basedOn')),
					outline: level === undefined ? undefined : Number(level) + 1,
					look: child(style, 'rPr'),
				},
			];
		}),
	);
}

/** Of each list and level, whether it has numbers, and the first of them. */
function readNumbering(numbering: Xml | undefined): Map<string, { ordered: boolean; start: number }> {
	const all = numbering ? elements(numbering) : [];
	const abstract = new Map(all.filter(({ name }) => name === 'abstractNum').map((one) => [one.attributes.get('abstractNumId'), one]));
	return new Map(
		all
			.filter(({ name }) => name === 'num')
			.flatMap((num) =>
				elements(abstract.get(value(child(num, 'abstractNumId')) ?? '') ?? num)
					.filter(({ name }) => name === 'lvl')
					.map(
						(level) =>
							[
								`${num.attributes.get('numId')}/${level.attributes.get('ilvl')}`,
								{
									ordered: !['bullet', 'none'].includes(value(child(level, 'numFmt')) ?? 'bullet'),
									start: Number(value(child(level, 'start')) ?? 1) || 1,
								},
							] as const,
					),
			),
	);
}

function readNotes(notes: Xml | undefined, kind: 'footnote' | 'endnote'): [string, Xml][] {
	return (notes ? elements(notes) : [])
		.filter((note) => note.name === kind && !/separator/i.test(note.attributes.get('type') ?? ''))
		.map((note) => [`${kind}/${note.attributes.get('id')}`, note]);
}

const readLinks = (rels: Xml | undefined): Map<string, string> =>
	new Map((rels ? elements(rels) : []).map((one) => [one.attributes.get('Id') ?? '', one.attributes.get('Target') ?? '']));

interface Parts {
	styles: Map<string, Style>;
	numbering: Map<string, { ordered: boolean; start: number }>;
	notes: Map<string, Xml>;
	links: Map<string, string>;
	images: ImageTaker;
	/** All that was unpacked, by its path. */
	files: ReadonlyMap<string, Uint8Array>;
	/** Of most of the words. */
	language: string | undefined;
	/** Whether some paragraphs are set further in than most. */
	indented: boolean;
}

/** What a paragraph is by its style, numbering and words. */
interface ReadParagraph {
	style: 'heading' | 'quotation' | 'verse' | 'caption' | 'contents' | 'plain';
	level: number;
	list?: { id: string; level: number; ordered: boolean; start: number };
	children: ImportedPiece[];
	line: number;
}

class WordReader {
	readonly #tell: Tell;
	readonly #parts: Parts;
	#line = 0;
	/** Text boxes, which follow the paragraph they are tied to. */
	#boxes: Xml[] = [];
	/** Fields that are open, the innermost last: what each says it is, and whether its words have begun. */
	#fields: { says: string; begun: boolean }[] = [];

	constructor(tell: Tell, parts: Parts) {
		this.#tell = tell;
		this.#parts = parts;
	}

	read(body: Xml, counted = true): ImportedBlock[] {
		const read: (ReadParagraph | ImportedBlock)[] = [];
		const visit = (of: Xml): void => {
			for (const child of elements(of)) {
				if (child.name === 'p') {
					if (counted) this.#line += 1;
					read.push(this.#paragraph(child));
					while (this.#boxes.length > 0) {
						this.#tell(words.textBox, this.#line);
						visit(this.#boxes.shift() as Xml);
					}
				} else if (child.name === 'tbl') read.push(this.#table(child));
				else if (['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent', 'Choice'].includes(child.name))
					visit(child);
				else if (child.name === 'altChunk') this.#tell(words.chunkLost, this.#line + 1);
				else if (['del', 'moveFrom'].includes(child.name)) this.#tell(words.deleted, this.#line);
			}
		};
		visit(body);
		return group(read);
	}

	#paragraph(of: Xml): ReadParagraph {
		const properties = child(of, 'pPr');
		const id = value(child(properties, 'pStyle'));
		const { kind: styled, level } = this.#kindOf(id);
		const outline = value(child(properties, 'outlineLvl'));
		const numbered = child(properties, 'numPr');
		const numId = value(child(numbered, 'numId'));
		const depth = Number(value(child(numbered, 'ilvl')) ?? 0) || 0;
		const children = this.#words(elements(of));
		if (styled === 'contents') this.#tell(words.contentsLost, this.#line);
		const kind = styled === 'plain' && numId === undefined && outline === undefined ? this.#kindByLook(properties, children) : styled;
		const list = numId !== undefined && numId !== '0' && kind === 'plain' ? this.#parts.numbering.get(`${numId}/${depth}`) : undefined;
		return {
			style: kind === 'plain' && outline !== undefined && Number(outline) < 9 ? 'heading' : kind,
			level: kind === 'plain' && outline !== undefined ? Number(outline) + 1 : level,
			...(list ? { list: { id: numId as string, level: depth, ...list } } : {}),
			children,
			line: this.#line,
		};
	}

	#kindOf(id: string | undefined, seen = 0): { kind: ReadParagraph['style']; level: number } {
		const style = id === undefined ? undefined : this.#parts.styles.get(id);
		const name = `${style?.name ?? id ?? ''}`.toLowerCase();
		const heading = /^(?:heading|überschrift|titre|título)\s*(\d)/.exec(name);
		if (heading) return { kind: 'heading', level: Number(heading[1]) };
		if (/^(?:title|titel|titre)$/.test(name)) return { kind: 'heading', level: 1 };
		if (/^(?:caption|beschriftung|bildunterschrift|légende|legende|epígrafe|didascalia)/.test(name)) return { kind: 'caption', level: 0 };
		if (/^(?:toc|verzeichnis|tdm|tm|indice|índice)\s*\d/.test(name)) return { kind: 'contents', level: 0 };
		if (/verse|poe(?:m|try)|gedicht|strophe/.test(name)) return { kind: 'verse', level: 0 };
		if (/quot|zitat|block ?text|citation/.test(name)) return { kind: 'quotation', level: 0 };
		if (style?.outline !== undefined && style.outline < 10) return { kind: 'heading', level: style.outline };
		return style?.basedOn !== undefined && seen < 10 ? this.#kindOf(style.basedOn, seen + 1) : { kind: 'plain', level: 0 };
	}

	/** A paragraph without a style that is set further in than most is a quotation, or verse if its lines end where they are broken. */
	#kindByLook(properties: Xml | undefined, children: readonly ImportedPiece[]): ReadParagraph['style'] {
		if (!this.#parts.indented || !isIndented(properties) || importedWords(children).trim() === '') return 'plain';
		const isVerse = splitLines(children).length > 2;
		this.#tell(isVerse ? words.takenForVerse : words.takenForQuotation, this.#line);
		return isVerse ? 'verse' : 'quotation';
	}

	#words(of: readonly Xml[]): ImportedPiece[] {
		return of.flatMap((one): ImportedPiece[] => {
			switch (one.name) {
				case 'r':
					return this.#inField(this.#run(one));
				case 'hyperlink': {
					const to = this.#parts.links.get(one.attributes.get('id') ?? '') ?? '';
					const children = this.#words(elements(one));
					if (/^(?:https?|mailto):/i.test(to) && URL.canParse(to)) return [{ type: 'link', to, children }];
					this.#tell(words.linkLost(one.attributes.get('anchor') ?? to), this.#line);
					return children;
				}
				case 'ins':
				case 'moveTo':
				case 'sdt':
				case 'sdtContent':
				case 'smartTag':
				case 'fldSimple':
				case 'customXml':
				case 'dir':
				case 'bdo':
					return this.#words(elements(one));
				case 'del':
				case 'moveFrom':
					this.#tell(words.deleted, this.#line);
					return [];
				case 'oMath':
				case 'oMathPara':
					this.#tell(words.formulaAsWords, this.#line);
					return [text(textOf(one))];
				default:
					return [];
			}
		});
	}

	#run(of: Xml): ImportedPiece[] {
		const properties = child(of, 'rPr');
		const looks = this.#looks(properties);
		const isOn = (name: string) => {
			const found = looks.map((look) => child(look, name)).find((one) => one !== undefined);
			return found !== undefined && !['0', 'false', 'none', 'off'].includes(value(found) ?? '1');
		};
		const raised = value(child(properties, 'vertAlign'));
		const children = elements(of).flatMap((one): ImportedPiece[] => this.#inRun(one, raised));
		if (isOn('vanish')) {
			const hidden = importedWords(children).trim();
			if (hidden !== '') this.#tell(words.hiddenWords(hidden), this.#line);
			return [];
		}
		if (children.every((piece) => ['note', 'break', 'picture'].includes(piece.type))) return children;
		if (isOn('caps')) this.#tell(words.lookLost(words.capitals), this.#line);
		let inner: ImportedPiece[] = children;
		// links are underlined anyway
		const isLink = /hyperlink/i.test(value(child(properties, 'rStyle')) ?? '') || this.#address() !== undefined;
		if (isOn('smallCaps')) inner = [{ type: 'set', manner: 'small-caps', children: inner }];
		if (isOn('u') && !isLink) inner = [{ type: 'set', manner: 'underline', children: inner }];
		if (isOn('strike') || isOn('dstrike')) inner = [{ type: 'set', manner: 'struck', children: inner }];
		if (isOn('b')) inner = [{ type: 'strong', children: inner }];
		if (isOn('i')) inner = [{ type: 'emphasis', children: inner }];
		const language = this.#foreign(properties, children);
		return language === undefined ? inner : [{ type: 'foreign', language, children: inner }];
	}

	/** What says of the look of a run: its own properties, and those of its style and of what that is based on. */
	#looks(properties: Xml | undefined): Xml[] {
		const looks = properties ? [properties] : [];
		let style = this.#parts.styles.get(value(child(properties, 'rStyle')) ?? '');
		for (let seen = 0; style && seen < 10; seen++) {
			if (style.look) looks.push(style.look);
			style = style.basedOn === undefined ? undefined : this.#parts.styles.get(style.basedOn);
		}
		return looks;
	}

	/** The language of words that are of another than most of the text. */
	#foreign(properties: Xml | undefined, children: readonly ImportedPiece[]): string | undefined {
		const tag = languageOf(properties);
		const { language: main } = this.#parts;
		if (tag === undefined || main === undefined || primary(tag) === primary(main) || !/\p{L}/u.test(importedWords(children)))
			return undefined;
		const language = parseLanguage(tag);
		if (language !== undefined) this.#tell(words.takenForForeign(language), this.#line);
		return language;
	}

	/** The address of the link that is open as a field, if one is. */
	#address(): string | undefined {
		const field = this.#fields.findLast(({ says, begun }) => begun && /^\s*HYPERLINK\b/i.test(says));
		return field && /HYPERLINK\s+"((?:https?|mailto):[^"]+)"/i.exec(field.says)?.[1];
	}

	#inField(pieces: ImportedPiece[]): ImportedPiece[] {
		const to = this.#address();
		return to === undefined || !URL.canParse(to) || pieces.length === 0 ? pieces : [{ type: 'link', to, children: pieces }];
	}

	#field(kind: string | undefined): void {
		const field = this.#fields.at(-1);
		if (kind === 'begin') this.#fields.push({ says: '', begun: false });
		else if (kind === 'end') this.#fields.pop();
		else if (field) {
			field.begun = true;
			if (/\bADDIN\s+(?:ZOTERO_ITEM|EN\.CITE|CSL_CITATION|Mendeley|CitaviPlaceholder)/i.test(field.says))
				this.#tell(words.managerCitation, this.#line);
			if (/^\s*HYPERLINK\b/i.test(field.says) && this.#address() === undefined)
				this.#tell(words.linkLost(/"([^"]*)"/.exec(field.says)?.[1] ?? ''), this.#line);
		}
	}

	/** The pictures of a drawing, outside of text boxes; what it draws otherwise is told. */
	#drawing(element: Xml): ImportedPiece[] {
		const properties = find(element, 'docPr') ?? find(element, 'shape');
		const says = (name: string) => properties?.attributes.get(name)?.trim() ?? '';
		const alternative = says('descr') || says('alt') || says('title');
		const pictures = outside(element, 'txbxContent').flatMap((part) => {
			const id = part.name === 'blip' ? (part.attributes.get('embed') ?? part.attributes.get('link')) : part.attributes.get('id');
			return (part.name === 'blip' || part.name === 'imagedata') && id !== undefined ? [this.#parts.links.get(id) ?? ''] : [];
		});
		if (pictures.length === 0 && find(element, 'txbxContent') === undefined) this.#tell(words.drawingLost(alternative), this.#line);
		return pictures.flatMap((target): ImportedPiece[] => {
			const path = target.startsWith('/') ? target.slice(1) : `word/${target}`;
			const taken = /^[a-z][a-z\d+.-]+:/i.test(target)
				? { refusal: words.imageElsewhere(target) }
				: this.#parts.images.take(target, this.#parts.files.get(path));
			if ('path' in taken) return [{ type: 'picture', image: taken.path, alternative }];
			this.#tell(words.imageLost(`${taken.refusal}${alternative === '' ? '' : ` (${alternative})`}`), this.#line);
			return [];
		});
	}

	#inRun(element: Xml, raised: string | undefined): ImportedPiece[] {
		switch (element.name) {
			case 't': {
				const said = textOf(element);
				const signs = raised === 'superscript' ? SUPERSCRIPT : raised === 'subscript' ? SUBSCRIPT : undefined;
				if (signs && /^\d+$/.test(said)) return [text(said.replace(/\d/g, (digit) => signs[digit] as string))];
				const manner = raised === 'superscript' ? 'sup' : raised === 'subscript' ? 'sub' : undefined;
				return manner && said.trim() ? [{ type: 'set', manner, children: [text(said)] }] : [text(said)];
			}
			case 'tab':
			case 'ptab':
				return [text(' ')];
			case 'noBreakHyphen':
				return [text('\u2011')];
			case 'br':
			case 'cr':
				return element.attributes.get('type') === 'page' || element.attributes.get('type') === 'column' ? [] : [{ type: 'break' }];
			case 'sym':
				this.#tell(words.symbol(element.attributes.get('font') ?? '', element.attributes.get('char') ?? ''), this.#line);
				return [text('\uFFFD')];
			case 'footnoteReference':
			case 'endnoteReference': {
				const note = this.#parts.notes.get(`${element.name.replace('Reference', '')}/${element.attributes.get('id')}`);
				return note ? [{ type: 'note', blocks: this.read(note, false) }] : [];
			}
			case 'drawing':
			case 'pict':
			case 'object': {
				this.#boxes.push(...findAll(element, 'txbxContent'));
				return this.#drawing(element);
			}
			case 'ruby': {
				const above = child(element, 'rt');
				if (above) this.#tell(words.otherReading(textOf(above)), this.#line);
				return this.#words(elements(child(element, 'rubyBase') ?? element));
			}
			case 'fldChar':
				this.#field(element.attributes.get('fldCharType'));
				return [];
			case 'instrText': {
				const field = this.#fields.at(-1);
				if (field && !field.begun) field.says += textOf(element);
				return [];
			}
			case 'AlternateContent': {
				const choice = child(element, 'Choice') ?? child(element, 'Fallback');
				return choice ? elements(choice).flatMap((inner) => this.#inRun(inner, raised)) : [];
			}
			case 'delText':
				this.#tell(words.deleted, this.#line);
				return [];
			default:
				return [];
		}
	}

	#table(of: Xml): ImportedBlock {
		const line = this.#line + 1;
		const rows = elements(of)
			.filter(({ name }) => name === 'tr')
			.map((row) =>
				elements(row)
					.filter(({ name }) => name === 'tc')
					.map((cell) => {
						if (find(cell, 'gridSpan') ?? find(cell, 'vMerge')) this.#tell(words.cellsJoined, line);
						const blocks = this.read(cell);
						if (blocks.length > 1) this.#tell(words.cellBlocks, line);
						return blocks.flatMap((block, index) => [...(index > 0 ? [text(' ')] : []), ...piecesOf(block)]);
					}),
			);
		return { type: 'table', rows, caption: [], line };
	}
}

const piecesOf = (block: ImportedBlock): ImportedPiece[] => {
	if ('children' in block) return block.children;
	if (block.type === 'list') return block.items.flat().flatMap((one, index) => [...(index > 0 ? [text(' ')] : []), ...piecesOf(one)]);
	if (block.type === 'quotation') return block.blocks.flatMap(piecesOf);
	if (block.type === 'table') return block.rows.flat().flatMap((cell) => [...cell, text(' ')]);
	if (block.type === 'figure')
		return [{ type: 'picture', image: block.image, alternative: block.alternative }, text(' '), ...block.caption];
	if (block.type === 'verse') return block.lines.flatMap(({ children }) => [...children, text(' ')]);
	return [];
};

/** Paragraphs of a quotation, of verse and of a list, which stand one after another, are one block. */
function group(read: readonly (ReadParagraph | ImportedBlock)[]): ImportedBlock[] {
	const blocks: ImportedBlock[] = [];
	/** A caption that may belong to what follows. */
	let above: ImportedBlock | undefined;
	const show = (shown: ImportedBlock): void => {
		const isAbove = above?.type === 'paragraph' && blocks.at(-1) === above;
		if (isAbove && (shown.type === 'table' || shown.type === 'figure')) {
			blocks.pop();
			blocks.push({ ...shown, caption: above?.type === 'paragraph' ? above.children : [] });
		} else blocks.push(shown);
		open = undefined;
	};
	let open: { kind: string; lists: Extract<ImportedBlock, { type: 'list' }>[] } | undefined;
	for (const part of read) {
		if (!('style' in part)) {
			show(part);
			continue;
		}
		const { style, level, list, line } = part;
		const wordless = importedWords(part.children).trim() === '';
		const pictures = wordless ? part.children.flatMap((piece) => (piece.type === 'picture' ? [piece] : [])) : [];
		const children = wordless ? part.children.filter(({ type }) => type !== 'picture') : part.children;
		for (const { type: _type, ...picture } of pictures) show({ type: 'figure', ...picture, caption: [], line });
		const empty = wordless && !children.some(({ type }) => type === 'note' || type === 'mark');
		if (empty) continue;
		const paragraph: ImportedBlock = { type: 'paragraph', children, line };
		if (style === 'contents') continue;
		if (style === 'heading') blocks.push({ type: 'heading', level, children, line });
		else if (style === 'verse' || style === 'quotation') {
			const last = blocks.at(-1);
			if (style === 'verse') {
				const lines = splitLines(children).map((pieces) => ({ indent: 0, children: pieces }));
				if (open?.kind === 'verse' && last?.type === 'verse') last.lines.push(...lines);
				else blocks.push({ type: 'verse', lines, line });
			} else if (open?.kind === 'quotation' && last?.type === 'quotation') last.blocks.push(paragraph);
			else blocks.push({ type: 'quotation', blocks: [paragraph], line });
			open = { kind: style, lists: [] };
			continue;
		} else if (list) {
			const lists = open?.kind === `list ${list.id}` ? open.lists.slice(0, list.level + 1) : [];
			let current = lists[list.level];
			if (!current) {
				current = { type: 'list', ordered: list.ordered, start: list.start, items: [], line };
				const outer = lists.at(-1)?.items.at(-1);
				if (outer) outer.push(current);
				else blocks.push(current);
				lists[lists.length] = current;
				while (lists.length <= list.level) lists.push(current);
			}
			current.items.push([paragraph]);
			open = { kind: `list ${list.id}`, lists };
			continue;
		} else if (style === 'caption') {
			const last = blocks.at(-1);
			if ((last?.type === 'figure' || last?.type === 'table') && last.caption.length === 0) last.caption = children;
			else {
				above = paragraph;
				blocks.push(paragraph);
			}
		} else blocks.push(paragraph);
		open = undefined;
	}
	return blocks;
}

function splitLines(children: readonly ImportedPiece[]): ImportedPiece[][] {
	const lines: ImportedPiece[][] = [[]];
	for (const piece of children) {
		if (piece.type === 'break') lines.push([]);
		else lines.at(-1)?.push(piece);
	}
	return lines;
}

/** How far a paragraph must be set in to stand out, in twentieths of a point. */
const FAR = 400;

/** Set in as a whole: neither a hanging first line nor a list. */
function isIndented(properties: Xml | undefined): boolean {
	const { attributes } = child(properties, 'ind') ?? {};
	const start = Number(attributes?.get('left') ?? attributes?.get('start') ?? 0);
	return start >= FAR && !attributes?.has('hanging');
}

/** Whether some paragraphs, and not most, are set in. */
function isSomeIndented(body: Xml): boolean {
	const all = findAll(body, 'p').filter((one) => textOf(one).trim() !== '');
	const indented = all.filter((one) => isIndented(child(one, 'pPr')));
	return indented.length > 0 && indented.length * 3 <= all.length;
}

/** Everything in an element but for what is in elements of a name. */
const outside = (of: Xml, name: string): Xml[] => elements(of).flatMap((one) => (one.name === name ? [] : [one, ...outside(one, name)]));

const primary = (tag: string): string => tag.toLowerCase().replace(/[-_].*$/, '');

/** The language that a run says, or that of its script where it is written from right to left. */
function languageOf(properties: Xml | undefined): string | undefined {
	const lang = child(properties, 'lang');
	return child(properties, 'rtl') ? lang?.attributes.get('bidi') : value(lang);
}

/** The language of most letters, as the file has it; undefined where it says none. */
function findLanguage(body: Xml, styles: Xml | undefined): string | undefined {
	const usual = languageOf(child(child(child(styles, 'docDefaults'), 'rPrDefault'), 'rPr'));
	const letters = new Map<string, number>();
	for (const run of findAll(body, 'r')) {
		const tag = languageOf(child(run, 'rPr')) ?? usual;
		if (tag !== undefined) letters.set(tag, (letters.get(tag) ?? 0) + textOf(run).length);
	}
	const [most] = [...letters].sort(([, a], [, b]) => b - a);
	return parseLanguage(most?.[0] ?? '');
}
