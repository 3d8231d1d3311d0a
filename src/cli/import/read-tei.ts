/** TEI P5 → blocks: divisions, paragraphs, verse, speeches, lists, tables, notes, pages, slips, foreign words, and citations of known works. */
import { imported as words } from '#words/messages-import.ts';
import type { Manner } from '../../model/content.ts';
import { parseLanguage } from '../../text/language.ts';
import { Refusal } from '../run.ts';
import { type Document, type ImportedBlock, type ImportedPiece, importedWords, type Reading, type Tell, text } from './document.ts';
import { takeAddress } from './take-images.ts';
import { child, elements, find, findAll, parseXml, textOf, type Xml } from './xml.ts';

export function readTei(bytes: Uint8Array, name: string, reading: Reading): Document {
	const { tell } = reading;
	let root: Xml;
	try {
		root = parseXml(bytes, (entity, line) => tell(words.entityUnknown(entity), line));
	} catch (error) {
		throw new Refusal(words.brokenXml(name, (error as Error).message.trim().split('\n')[0] ?? ''));
	}
	const tei = root.name === 'TEI' || root.name === 'TEI.2' ? root : find(root, 'TEI');
	// of a corpus, each text in its turn
	const [whole, ...others] =
		root.name === 'teiCorpus' ? findAll(root, 'text') : tei ? elements(tei).filter(({ name }) => name === 'text') : [];
	if (!tei || !whole) throw new Refusal(words.noTei(name, root.name));
	const header = child(tei, 'teiHeader');
	const titles = header && child(find(header, 'titleStmt'), 'title');
	const authors = header ? findAll(find(header, 'titleStmt') ?? header, 'author').map((one) => flat(textOf(one))) : [];
	if (header) tell(words.headerLost, header.line);
	const reader = new TeiReader(reading);
	const language = whole.attributes.get('xml:lang') ?? tei.attributes.get('xml:lang');
	return {
		blocks: [whole, ...others].flatMap((one) => reader.blocks(one, 0)),
		...(titles && flat(textOf(titles)) ? { title: flat(textOf(titles)) } : {}),
		...(authors.length > 0 ? { author: authors.filter(Boolean).join('; ') } : {}),
		...(language === undefined ? {} : { language }),
	};
}

const flat = (said: string): string => said.replace(/\s+/g, ' ').trim();

/** Elements that hold blocks and say nothing that a text keeps. */
const HOLDERS = [
	'text',
	'front',
	'body',
	'back',
	'group',
	'titlePage',
	'docTitle',
	'floatingText',
	'argument',
	'epigraph',
	'postscript',
	'opener',
	'closer',
];
/** Elements that are a block of words. */
const PARAGRAPHS = [
	'p',
	'ab',
	'titlePart',
	'docAuthor',
	'docImprint',
	'docDate',
	'byline',
	'salute',
	'signed',
	'dateline',
	'trailer',
	'stage',
	'bibl',
	'biblStruct',
	'docEdition',
	'imprimatur',
];
const BLOCKS = [
	...HOLDERS,
	...PARAGRAPHS,
	'div',
	'div1',
	'div2',
	'div3',
	'div4',
	'div5',
	'div6',
	'div7',
	'head',
	'lg',
	'l',
	'list',
	'table',
	'sp',
	'cit',
	'figure',
	'listBibl',
	'quote',
	'q',
];
/** Elements among words whose mark is no loss to speak of: they say how the text was made out, or nothing at all. */
const SILENT = ['w', 'pc', 's', 'c', 'anchor', 'cb', 'add', 'unclear', 'supplied', 'lem', 'app', 'ex', 'am'];

class TeiReader {
	readonly #reading: Reading;
	readonly #tell: Tell;
	/** Pages that began between blocks. */
	#marks: ImportedPiece[] = [];

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#tell = reading.tell;
	}

	blocks(of: Xml, level: number): ImportedBlock[] {
		const blocks: ImportedBlock[] = [];
		let loose: ImportedPiece[] = [];
		const flush = (line: number) => {
			if (importedWords(loose).trim() !== '' || loose.some(({ type }) => type === 'note'))
				blocks.push({ type: 'paragraph', children: this.#marked(loose), line });
			else this.#marks.push(...loose.filter(({ type }) => type === 'mark'));
			loose = [];
		};
		for (const child of of.children) {
			const isBlock =
				typeof child !== 'string' &&
				(BLOCKS.includes(child.name) || (child.name === 'note' && loose.length === 0 && importedWords(loose) === ''));
			if (typeof child === 'string' || !isBlock) {
				loose.push(...this.#pieces([child]));
				continue;
			}
			flush(child.line);
			blocks.push(...this.#block(child, level));
		}
		flush(of.line);
		return blocks;
	}

	#marked(pieces: ImportedPiece[]): ImportedPiece[] {
		const marks = this.#marks;
		this.#marks = [];
		return [...marks, ...pieces];
	}

	#block(element: Xml, level: number): ImportedBlock[] {
		const { name, line } = element;
		if (/^div\d?$/.test(name)) return this.blocks(element, level + 1);
		if (HOLDERS.includes(name)) return this.blocks(element, level);
		if (name === 'head')
			return [{ type: 'heading', level: Math.max(level, 1), children: this.#marked(this.#pieces(element.children)), line }];
		if (PARAGRAPHS.includes(name)) return this.#paragraph(element, level);
		switch (name) {
			case 'lg':
			case 'l': {
				const heads = findAll(element, 'head');
				const lines = name === 'l' ? [element] : findLines(element);
				return [
					...heads.map(
						(head): ImportedBlock => ({ type: 'paragraph', children: this.#marked(this.#pieces(head.children)), line: head.line }),
					),
					{
						type: 'verse',
						lines: lines.map((verse) => ({
							indent: verse === undefined ? 0 : /indent/.test(verse.attributes.get('rend') ?? '') ? 2 : 0,
							children: verse === undefined ? [] : this.#marked(this.#pieces(verse.children)),
						})),
						line,
					},
				];
			}
			case 'quote':
			case 'q':
			case 'cit': {
				const inner = this.blocks(element, level);
				return name === 'cit' && inner.every(({ type }) => type === 'quotation' || type === 'paragraph') && inner.length > 0
					? inner
					: [{ type: 'quotation', blocks: inner, line }];
			}
			case 'list':
				return this.#list(element, level);
			case 'table': {
				const head = child(element, 'head');
				return [
					{
						type: 'table',
						rows: elements(element)
							.filter((row) => row.name === 'row')
							.map((row) =>
								elements(row)
									.filter((cell) => cell.name === 'cell')
									.map((cell) => this.#pieces(cell.children)),
							),
						caption: head ? this.#pieces(head.children) : [],
						line,
					},
				];
			}
			case 'sp': {
				const speaker = child(element, 'speaker');
				const rest = this.blocks({ ...element, children: element.children.filter((part) => part !== speaker) }, level);
				const said: ImportedPiece[] = speaker ? [{ type: 'speaker', children: this.#pieces(speaker.children) }, text(' ')] : [];
				const [first, ...others] = rest;
				if (first?.type === 'paragraph') return [{ ...first, children: [...said, ...first.children] }, ...others];
				return said.length > 0 ? [{ type: 'paragraph', children: said, line }, ...rest] : rest;
			}
			case 'listBibl':
				return [
					{
						type: 'list',
						ordered: false,
						start: 1,
						items: elements(element).map((work): ImportedBlock[] => [
							{ type: 'paragraph', children: this.#pieces([work]), line: work.line },
						]),
						line,
					},
				];
			case 'figure':
				return this.#figure(element, level);
			case 'note':
				this.#tell(words.noteAlone, line);
				return this.#paragraph(element, level);
			default:
				return this.blocks(element, level);
		}
	}

	/** A paragraph; blocks within it part it. */
	#paragraph(element: Xml, level: number): ImportedBlock[] {
		const inner = elements(element).some(
			(part) => ['p', 'list', 'table', 'lg', 'figure', 'cit', 'ab', 'floatingText'].includes(part.name) || isSetApart(part),
		);
		if (inner)
			return this.blocks(
				{
					...element,
					children: element.children.map((part) =>
						typeof part !== 'string' && ['quote', 'q', 'bibl'].includes(part.name) && !isSetApart(part) ? { ...part, name: 'seg' } : part,
					),
				},
				level,
			);
		return [{ type: 'paragraph', children: this.#marked(this.#pieces(element.children)), line: element.line }];
	}

	/** The pictures of a figure, the first with its head as its caption; what it has besides stands behind them. */
	#figure(element: Xml, level: number): ImportedBlock[] {
		const head = child(element, 'head');
		const pictures = elements(element)
			.filter(isGraphic)
			.flatMap((graphic) => this.#picture(graphic, element));
		const rest = this.blocks(
			{
				...element,
				children: element.children.filter(
					(part) => typeof part === 'string' || !(isGraphic(part) || part.name === 'figDesc' || part.name === 'head'),
				),
			},
			level,
		);
		const caption = head ? this.#pieces(head.children) : [];
		if (pictures.length > 0)
			return [
				...pictures.map(
					({ type: _type, ...picture }, index): ImportedBlock => ({
						type: 'figure',
						...picture,
						caption: index === 0 ? this.#marked(caption) : [],
						line: element.line,
					}),
				),
				...rest,
			];
		// without a picture, its words are what is left of it
		const left = [caption, this.#pieces(child(element, 'figDesc')?.children ?? [])].filter((pieces) => importedWords(pieces).trim() !== '');
		return [...left.map((children): ImportedBlock => ({ type: 'paragraph', children, line: element.line })), ...rest];
	}

	/** A picture, or nothing where it can't be taken; `figure` says what it shows if it does not itself. */
	#picture(graphic: Xml, figure?: Xml): Extract<ImportedPiece, { type: 'picture' }>[] {
		const described = child(graphic, 'desc') ?? child(figure, 'figDesc');
		const alternative = described ? flat(textOf(described)) : '';
		const taken =
			graphic.name === 'binaryObject'
				? this.#reading.images.take(alternative, Buffer.from(textOf(graphic), 'base64'))
				: takeAddress(graphic.attributes.get('url') ?? '', alternative, this.#reading);
		if ('path' in taken) return [{ type: 'picture', image: taken.path, alternative }];
		this.#tell(words.imageLost(taken.refusal), graphic.line);
		return [];
	}

	#list(element: Xml, level: number): ImportedBlock[] {
		const heads = elements(element).filter(({ name }) => name === 'head');
		let label: ImportedPiece[] = [];
		const items: ImportedBlock[][] = [];
		for (const part of elements(element)) {
			if (part.name === 'label') label = [...this.#pieces(part.children), text(' ')];
			else if (part.name === 'item') {
				const [first, ...rest] = this.#paragraph(part, level);
				items.push(
					first?.type === 'paragraph' ? [{ ...first, children: [...label, ...first.children] }, ...rest] : first ? [first, ...rest] : [],
				);
				label = [];
			}
		}
		const ordered = /ordered|number/.test(`${element.attributes.get('type') ?? ''} ${element.attributes.get('rend') ?? ''}`);
		return [
			...heads.map((head): ImportedBlock => ({ type: 'paragraph', children: this.#pieces(head.children), line: head.line })),
			{ type: 'list', ordered, start: 1, items, line: element.line },
		];
	}

	#pieces(nodes: readonly (Xml | string)[]): ImportedPiece[] {
		return nodes.flatMap((node): ImportedPiece[] => (typeof node === 'string' ? [text(node.replace(/\s+/g, ' '))] : this.#piece(node)));
	}

	#piece(node: Xml): ImportedPiece[] {
		const { name, line, attributes } = node;
		const children = () => this.#pieces(node.children);
		const inLanguage = (pieces: ImportedPiece[]): ImportedPiece[] => {
			const language = parseLanguage(attributes.get('xml:lang') ?? '');
			return language === undefined ? pieces : [{ type: 'foreign', language, children: pieces }];
		};
		switch (name) {
			case 'hi':
			case 'emph': {
				const look = attributes.get('rend') ?? attributes.get('rendition') ?? attributes.get('style') ?? '';
				const manner = mannerOf(look);
				if (manner !== undefined) return inLanguage([{ type: 'set', manner, children: children() }]);
				if (look !== '' && !/ital|bold|strong|emph|^#?(?:i|b)$/i.test(look)) {
					this.#tell(words.lookLost(look), line);
					return inLanguage(children());
				}
				return inLanguage([{ type: /bold|strong|^#?b$/i.test(look) ? 'strong' : 'emphasis', children: children() }]);
			}
			case 'title':
			case 'mentioned':
				return inLanguage([{ type: 'emphasis', children: children() }]);
			case 'foreign':
				return inLanguage(children());
			case 'lb':
				return attributes.get('break') === 'no' ? [] : [text(' ')];
			case 'pb': {
				const number = attributes.get('n') ?? '';
				if (!/^[\p{L}\p{N}.*[\]–-]{1,12}$/u.test(number)) this.#tell(words.pageLost, line);
				else return [{ type: 'mark', unit: /^\d+[rv]$/.test(number) ? 'folio' : 'page', number }];
				return [];
			}
			case 'note': {
				const sign = attributes.get('n');
				// pages that began before belong to the text
				const marks = this.#marks;
				this.#marks = [];
				const blocks = this.#paragraph({ ...node, name: 'p' }, 0);
				this.#marks = marks;
				return [{ type: 'note', ...(sign === undefined ? {} : { sign }), blocks }];
			}
			case 'choice': {
				const [sic, corr] = [child(node, 'sic'), child(node, 'corr')];
				if (sic && corr) return [{ type: 'slip', correction: flat(textOf(corr)), children: this.#pieces(sic.children) }];
				const [kept, ...others] = elements(node);
				for (const other of others) this.#tell(words.otherReading(flat(textOf(other))), line);
				return kept ? this.#pieces(kept.children) : [];
			}
			case 'app': {
				const kept = child(node, 'lem') ?? child(node, 'rdg');
				for (const other of elements(node).filter((one) => one !== kept)) this.#tell(words.otherReading(flat(textOf(other))), line);
				return kept ? this.#pieces(kept.children) : [];
			}
			case 'q':
			case 'quote':
			case 'said': {
				const inner = children();
				if (/^\s*["“”„«»‘’']/.test(importedWords(inner))) return inLanguage(inner);
				return [text('“'), ...inLanguage(inner), text('”')];
			}
			case 'ref':
			case 'ptr':
			case 'bibl': {
				const target = attributes.get('target') ?? attributes.get('corresp') ?? attributes.get('ref') ?? '';
				const key = target.replace(/^.*#|^@/, '');
				if (this.#reading.keys.has(key)) {
					return name === 'ptr' || flat(textOf(node)) === ''
						? [{ type: 'citation', source: `[@${key}]` }]
						: [{ type: 'cited', key, children: children() }];
				}
				if (/^https?:/i.test(target) && URL.canParse(target) && flat(textOf(node)) !== '')
					return [{ type: 'link', to: target, children: children() }];
				if (target !== '') this.#tell(words.linkLost(target), line);
				return children();
			}
			case 'formula':
				if (/tex/i.test(attributes.get('notation') ?? ''))
					return [{ type: 'formula', tex: textOf(node).replace(/^\s*\$+|\$+\s*$/g, ''), display: false }];
				this.#tell(words.formulaAsWords, line);
				return [text(textOf(node))];
			case 'fw':
				this.#tell(words.headerOrFooter(flat(textOf(node))), line);
				return [];
			case 'gap':
				this.#tell(words.gap, line);
				return [text('[…]')];
			case 'del':
				this.#tell(words.deletedWords(flat(textOf(node))), line);
				return [];
			case 'graphic':
			case 'binaryObject':
				return this.#picture(node);
			case 'figure': {
				const pictures = elements(node).flatMap((part) => (isGraphic(part) ? this.#picture(part, node) : []));
				const others = elements(node).filter((part) => !isGraphic(part) && !(part.name === 'figDesc' && pictures.length > 0));
				return [...pictures, ...others.flatMap((part) => [text(' '), ...this.#pieces(part.children)])];
			}
			case 'l':
			case 'p':
			case 'item':
			case 'row':
			case 'cell':
				return [...children(), text(' ')];
			default:
				if (!SILENT.includes(name)) this.#tell(words.elementLost(name), line);
				return inLanguage(children());
		}
	}
}

const isGraphic = ({ name }: Xml): boolean => name === 'graphic' || name === 'binaryObject';

/** How words are set, by what `rend`, `rendition` or `style` says; undefined for emphasis and what a text can't have. */
function mannerOf(look: string): Manner | undefined {
	if (/small-?\s?caps|^#?sc$/i.test(look)) return 'small-caps';
	if (/underline|^#?u(?:l)?$/i.test(look)) return 'underline';
	if (/strike|struck|line-through/i.test(look)) return 'struck';
	if (/^#?sup|super/i.test(look)) return 'sup';
	return /^#?sub/i.test(look) ? 'sub' : undefined;
}

/** A quotation that holds blocks, or says that it stands by itself. */
const isSetApart = (element: Xml): boolean =>
	['quote', 'q'].includes(element.name) &&
	(/block|display/.test(`${element.attributes.get('rend') ?? ''} ${element.attributes.get('rendition') ?? ''}`) ||
		elements(element).some(({ name }) => ['p', 'lg', 'l', 'list'].includes(name)));

/** The lines of a poem; undefined between its groups. */
function findLines(of: Xml): (Xml | undefined)[] {
	const lines: (Xml | undefined)[] = [];
	for (const child of elements(of)) {
		if (child.name === 'l') lines.push(child);
		else if (child.name === 'lg') lines.push(...(lines.length > 0 ? [undefined] : []), ...findLines(child));
		else if (child.name !== 'head') lines.push(child);
	}
	return lines;
}
