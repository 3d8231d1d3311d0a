/** Markdown → blocks, read as the text of an edition is: CommonMark, with Pandoc's citations, notes and spans, tables, formulas, line blocks. */
import type { Blockquote, Definition, List, Nodes, Paragraph, RootContent } from 'mdast';
import { parse } from 'yaml';
import { imported as words } from '#words/messages-import.ts';
import { parseAttributes } from '../../text/attributes.ts';
import { parseCitation } from '../../text/citation.ts';
import { parseLanguage } from '../../text/language.ts';
import { endOf, startOf } from '../../text/nodes.ts';
import { parseMarkdown } from '../../text/parse-markdown.ts';
import type { Source } from '../../text/source.ts';
import { breakLines, recognizeVerse } from '../../text/verse.ts';
import { type Document, type ImportedBlock, type ImportedPiece, importedWords, type Reading, type Tell, text } from './document.ts';
import { takeAddress } from './take-images.ts';

const FRONT = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

export function readMarkdown(written: string, reading: Reading): Document {
	const { tell } = reading;
	const source = withDollars(written.replace(/\r\n?/g, '\n'));
	const front = FRONT.exec(source);
	const said = front ? readFront(front[1] as string, tell) : {};
	const tree = parseMarkdown(source, front?.[0].length ?? 0);
	const reader = new MarkdownReader(source, reading);
	reader.define(tree);
	const blocks = reader.blocks(tree.children);
	for (const [line, note] of reader.unused()) {
		tell(words.noteUnused, line);
		blocks.push(...note);
	}
	return { blocks, ...said };
}

/** Marks of other Markdown that would be printed: links of wikis, highlights, comments, fences, templates, callouts, ids of blocks. */
const FOREIGN =
	/\[\[[^\]\n]+\]\]|(?<![=\w])==[^=\s][^=\n]*==|%%[^%\n]+%%|(?:^|\n):{3,}[^\n]*|\{\{[<%]?[^{}\n]+\}\}|^\[![\w-]+\]|(?<=\s)\^[\w-]+$|\{(?:\+\+|--|>>)[^{}\n]+\}/g;

/** A line of a list of definitions, which stands below its term: `:   what the term means`. */
const DEFINITION = /^[ \t>]*[:~][ \t]+\S/;

/** Formulas of LaTeX, `\\(x\\)` and `\\[x^2\\]`, in dollars; what is code stays. */
const withDollars = (source: string): string =>
	source.replace(
		/(^|\n)(`{3,}|~{3,})[\s\S]*?(?:\n\2|$)|(`+)[\s\S]*?\3|\\\(([^\n]{1,200}?)\\\)|\\\[((?:(?!\n\s*\n)[\s\S])*?)\\\]/g,
		(whole, _start, _fence, _ticks, inline?: string, display?: string) => {
			if (inline !== undefined) return `$${inline.trim()}$`;
			return display !== undefined && /\\[A-Za-z]|[\^_=]/.test(display) ? `$$${display}$$` : whole;
		},
	);

function readFront(yaml: string, tell: Tell): Partial<Document> {
	let fields: unknown;
	try {
		fields = parse(yaml);
	} catch {
		fields = undefined;
	}
	if (typeof fields !== 'object' || fields === null) {
		tell(words.frontMatterLost(yaml.trim().split('\n')[0] ?? ''), 1);
		return {};
	}
	const { title, author, lang, language, ...others } = fields as Record<string, unknown>;
	for (const [name, value] of Object.entries(others)) tell(words.frontMatterLost(`${name}: ${JSON.stringify(value)}`), 1);
	const name = (value: unknown): string =>
		typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value);
	const tag = lang ?? language;
	return {
		...(title === undefined ? {} : { title: String(title) }),
		...(author === undefined ? {} : { author: (Array.isArray(author) ? author : [author]).map(name).join('; ') }),
		...(typeof tag === 'string' ? { language: tag } : {}),
	};
}

class MarkdownReader {
	readonly #source: Source;
	readonly #reading: Reading;
	readonly #tell: Tell;
	readonly #notes = new Map<string, { children: RootContent[]; label: string; line: number }>();
	readonly #addresses = new Map<string, Definition>();
	readonly #used = new Set<string>();

	constructor(source: string, reading: Reading) {
		this.#source = {
			file: '',
			text: source,
			place: (offset) => ({ file: '', line: source.slice(0, offset).split('\n').length, column: 1 }),
		};
		this.#reading = reading;
		this.#tell = reading.tell;
	}

	define(node: Nodes): void {
		if (node.type === 'definition' && !this.#addresses.has(node.identifier)) this.#addresses.set(node.identifier, node);
		if (node.type === 'footnoteDefinition' && !this.#notes.has(node.identifier))
			this.#notes.set(node.identifier, { children: node.children, label: node.label ?? node.identifier, line: lineOf(node) });
		if ('children' in node) for (const child of node.children) this.define(child);
	}

	/** Notes that nothing leads to, each with its line. */
	unused(): [number, ImportedBlock[]][] {
		return [...this.#notes].flatMap(([name, { children, line }]): [number, ImportedBlock[]][] =>
			this.#used.has(name) ? [] : [[line, this.blocks(children)]],
		);
	}

	blocks(nodes: readonly RootContent[]): ImportedBlock[] {
		const blocks: ImportedBlock[] = [];
		for (const node of nodes) {
			const last = blocks.at(-1);
			const captioned = (last?.type === 'table' || last?.type === 'figure') && last.caption.length === 0 ? last : undefined;
			const caption = node.type === 'paragraph' && captioned ? this.#caption(node, captioned.type) : undefined;
			if (caption && captioned) captioned.caption = caption;
			else blocks.push(...this.#block(node));
		}
		return blocks;
	}

	#caption(node: Paragraph, of: 'table' | 'figure'): ImportedPiece[] | undefined {
		const [first] = node.children;
		const sign =
			first?.type === 'text' ? (of === 'table' ? /^(?:[Tt]able)?:[ \t]*/ : /^(?:[Ff]igure)?:[ \t]*/).exec(first.value)?.[0] : undefined;
		if (first?.type !== 'text' || sign === undefined) return undefined;
		const [, ...rest] = node.children;
		return [text(first.value.slice(sign.length)), ...this.#pieces(rest)];
	}

	/** A picture that is a paragraph of its own; what stands in quotation marks behind its address is its caption. */
	#figure(node: Paragraph): ImportedBlock[] {
		const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
		const [image] = shown;
		if (shown.length !== 1 || (image?.type !== 'image' && image?.type !== 'imageReference')) return [];
		const title = image.type === 'image' ? image.title : this.#addresses.get(image.identifier)?.title;
		const picture = this.#piece(image).find((piece) => piece.type === 'picture');
		const { type: _type, ...rest } = picture ?? { type: 'picture' };
		return 'image' in rest ? [{ type: 'figure', ...rest, caption: title ? [text(title)] : [], line: lineOf(node) }] : [];
	}

	/** A picture by its address, or else its words. */
	#picture(url: string, alternative: string, line: number): ImportedPiece[] {
		const taken = takeAddress(url, alternative, this.#reading);
		if ('path' in taken) return [{ type: 'picture', image: taken.path, alternative }];
		this.#tell(words.imageLost(taken.refusal), line);
		return alternative === '' ? [] : [text(alternative)];
	}

	#block(node: RootContent): ImportedBlock[] {
		const line = lineOf(node);
		switch (node.type) {
			case 'heading':
				return [{ type: 'heading', level: node.depth, children: this.#pieces(node.children), line }];
			case 'paragraph': {
				const figure = this.#figure(node);
				return figure.length > 0 ? figure : [this.#paragraph(node)];
			}
			case 'blockquote':
				return [{ type: 'quotation', blocks: this.#quoted(node), line }];
			case 'list':
				return this.#list(node);
			case 'table':
				return [
					{
						type: 'table',
						rows: node.children.map((row) => row.children.map((cell) => this.#pieces(cell.children))),
						caption: [],
						line,
					},
				];
			case 'thematicBreak':
				return [{ type: 'rule', line }];
			case 'code':
				this.#tell(words.codeAsVerse, line);
				return [
					{
						type: 'verse',
						lines: node.value.split('\n').map((one) => ({ indent: /^ */.exec(one)?.[0].length ?? 0, children: [text(one.trim())] })),
						line,
					},
				];
			case 'html':
				return this.#html(node.value, line).map((piece) => ({ type: 'paragraph', children: [piece], line }));
			case 'definition':
			case 'footnoteDefinition':
				return [];
			default: {
				const written = this.#written(node);
				this.#tell(words.markupLost(shorten(written)), line);
				if (!('children' in node)) return [];
				const children = node.type === 'containerDirective' ? this.blocks(node.children) : undefined;
				return children ?? [{ type: 'paragraph', children: this.#pieces(node.children as Nodes[]), line }];
			}
		}
	}

	/** A list; where its numbers don't follow one another, as those of years that begin paragraphs, each run of them by itself. */
	#list(node: List): ImportedBlock[] {
		const runs: { start: number; sign: string; items: ImportedBlock[][]; line: number }[] = [];
		const numbers = node.children.map((item) => /^(\d+)([.)])/.exec(this.#source.text.slice(startOf(item))) ?? ['', '1', ')']);
		const alike = numbers.every(([, number]) => number === numbers[0]?.[1]);
		for (const [index, item] of node.children.entries()) {
			const [, number = '1', sign = ')'] = numbers[index] ?? [];
			const last = runs.at(-1);
			const items = this.blocks(item.children);
			if (last && (!node.ordered || alike || Number(number) === last.start + last.items.length)) last.items.push(items);
			else runs.push({ start: Number(number), sign, items: [items], line: item.position?.start.line ?? 1 });
		}
		return runs.flatMap(({ start, sign, items, line }): ImportedBlock[] => {
			const [first, ...rest] = items.length === 1 ? (items[0] ?? []) : [];
			if (node.ordered && start > 1 && sign === '.' && first?.type === 'paragraph')
				return [{ ...first, children: [text(`${start}. `), ...first.children] }, ...rest];
			return [{ type: 'list', ordered: node.ordered === true, start, items, line }];
		});
	}

	#paragraph(node: Paragraph): ImportedBlock {
		const line = lineOf(node);
		for (const [index, one] of this.#written(node).split('\n').entries())
			if (DEFINITION.test(one)) this.#tell(words.definitionAsWords, line + index);
		if (recognizeVerse(node, this.#source) !== 'verse') return { type: 'paragraph', children: this.#pieces(node.children), line };
		breakLines(node);
		const lines: ImportedPiece[][] = [[]];
		for (const piece of this.#pieces(node.children)) {
			if (piece.type === 'break') lines.push([]);
			else lines.at(-1)?.push(piece);
		}
		return {
			type: 'verse',
			lines: lines.map(([first, ...rest]) => {
				const indent = first?.type === 'text' ? (/^\u00A0*/.exec(first.value)?.[0].length ?? 0) : 0;
				return { indent, children: first?.type === 'text' ? [text(first.value.slice(indent)), ...rest] : first ? [first, ...rest] : [] };
			}),
			line,
		};
	}

	#quoted = (node: Blockquote): ImportedBlock[] => this.blocks(node.children);

	/** Words from a tag of HTML to the one that ends it are what the tag makes of them, where a text has the like. */
	#pieces(nodes: readonly Nodes[]): ImportedPiece[] {
		const pieces: ImportedPiece[] = [];
		for (let index = 0; index < nodes.length; index++) {
			const node = nodes[index] as Nodes;
			const name = node.type === 'html' ? /^<(\w+)(?:\s[^>]*)?>$/.exec(node.value)?.[1]?.toLowerCase() : undefined;
			const wrap = name === undefined ? undefined : TAGS[name];
			const end = wrap === undefined ? -1 : findEnd(nodes, index, name as string);
			if (wrap === undefined || end < 0) pieces.push(...this.#piece(node));
			else {
				pieces.push(wrap(this.#pieces(nodes.slice(index + 1, end))));
				index = end;
			}
		}
		return pieces;
	}

	#piece(node: Nodes): ImportedPiece[] {
		const line = lineOf(node);
		const kept = (): ImportedPiece[] => ('children' in node ? this.#pieces(node.children) : []);
		switch (node.type) {
			case 'text':
				for (const [mark] of node.value.matchAll(FOREIGN)) this.#tell(words.markAsWords(mark.trim()), node.position?.start.line);
				return [text(node.value)];
			case 'emphasis':
			case 'strong':
				return [{ type: node.type, children: kept() }];
			case 'delete':
				return [{ type: 'set', manner: 'struck', children: kept() }];
			case 'set':
				return [{ type: 'set', manner: node.manner, children: kept() }];
			case 'inlineCode':
				return [{ type: 'code', value: node.value }];
			case 'break':
				return [{ type: 'break' }];
			case 'formula':
				return [{ type: 'formula', tex: node.value, display: node.display }];
			case 'link':
			case 'linkReference': {
				const to = node.type === 'link' ? node.url : (this.#addresses.get(node.identifier)?.url ?? '');
				if (/^(?:https?|mailto):/i.test(to) && URL.canParse(to)) return [{ type: 'link', to, children: kept() }];
				this.#tell(words.linkLost(to), line);
				return kept();
			}
			case 'image':
			case 'imageReference': {
				const to = node.type === 'image' ? node.url : (this.#addresses.get(node.identifier)?.url ?? '');
				return this.#picture(to, node.alt ?? '', line);
			}
			case 'citation':
				return [this.#citation(node, node.value, node.narrative)];
			case 'footnoteReference': {
				const note = this.#notes.get(node.identifier);
				if (!note) return [text(this.#written(node))];
				if (this.#used.has(node.identifier)) this.#tell(words.noteAgain, line);
				this.#used.add(node.identifier);
				return [{ type: 'note', sign: note.label, blocks: this.blocks(note.children) }];
			}
			case 'inlineNote':
				return [{ type: 'note', blocks: [{ type: 'paragraph', children: kept(), line }] }];
			case 'span':
				return this.#span(node.children as Nodes[], line);
			case 'html':
				return this.#html(node.value, line);
			case 'textDirective':
				if (node.children.length === 0) return [text(this.#written(node))];
				this.#tell(words.markupLost(shorten(this.#written(node))), line);
				return kept();
			default:
				this.#tell(words.markupLost(shorten(this.#written(node))), line);
				return kept();
		}
	}

	#citation(node: Nodes, value: string, narrative: boolean): ImportedPiece {
		let sound = true;
		const { works } = parseCitation(value, narrative, 0, () => {
			sound = false;
		});
		if (sound && works.length > 0 && works.every(({ key }) => this.#reading.keys.has(key))) return { type: 'citation', source: value };
		this.#tell(words.citationLost(shorten(value)), lineOf(node));
		return text(value);
	}

	#span(nodes: readonly Nodes[], line: number): ImportedPiece[] {
		const braces = nodes.at(-1) as Nodes;
		const children = this.#pieces(nodes.slice(0, -1));
		const written = this.#source.text.slice(startOf(braces), endOf(braces));
		const value = (name: string) =>
			parseAttributes(this.#source.text, startOf(braces))?.attributes.find((attribute) => attribute.name === name)?.value;
		const language = parseLanguage(value('lang') ?? '');
		for (const unit of ['page', 'folio'] as const) {
			const number = value(unit);
			if (number !== undefined && importedWords(children).trim() === '') return [{ type: 'mark', unit, number }];
		}
		if (value('role') === 'speaker') return [{ type: 'speaker', children }];
		const key = value('cite');
		if (key !== undefined && this.#reading.keys.has(key)) return [{ type: 'cited', key, children }];
		if (language !== undefined) return [{ type: 'foreign', language, children }];
		const manner = /^\{[^}]*\.(smallcaps|underline|ul)\b/.exec(written)?.[1];
		if (manner !== undefined) return [{ type: 'set', manner: manner === 'smallcaps' ? 'small-caps' : 'underline', children }];
		this.#tell(words.markupLost(shorten(written)), line);
		return children;
	}

	#html(value: string, line: number): ImportedPiece[] {
		if (/^<br\s*\/?>$/i.test(value.trim())) return [{ type: 'break' }];
		const image = /^<img\s[^>]*>$/i.exec(value.trim())?.[0];
		const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(image ?? '');
		const source = attribute('src');
		if (source) {
			const [, double = '', single = '', bare = ''] = attribute('alt') ?? [];
			return this.#picture(source[1] ?? source[2] ?? source[3] ?? '', double || single || bare, line);
		}
		this.#tell(words.markupLost(shorten(value)), line);
		if (value.startsWith('<!--')) return [];
		const said = value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ').trim();
		return said === '' ? [] : [text(said)];
	}

	#written = (node: Nodes): string => this.#source.text.slice(startOf(node), endOf(node));
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
const shorten = (written: string): string => {
	const line = written.replace(/\s+/g, ' ').trim();
	return line.length > 50 ? `${line.slice(0, 49)}…` : line;
};

/** What tags of HTML say that a text can say as well. */
const TAGS: Record<string, (children: ImportedPiece[]) => ImportedPiece> = {
	i: (children) => ({ type: 'emphasis', children }),
	em: (children) => ({ type: 'emphasis', children }),
	cite: (children) => ({ type: 'emphasis', children }),
	b: (children) => ({ type: 'strong', children }),
	strong: (children) => ({ type: 'strong', children }),
	u: (children) => ({ type: 'set', manner: 'underline', children }),
	s: (children) => ({ type: 'set', manner: 'struck', children }),
	del: (children) => ({ type: 'set', manner: 'struck', children }),
	sub: (children) => ({ type: 'set', manner: 'sub', children }),
	sup: (children) => ({ type: 'set', manner: 'sup', children }),
};

/** Where the tag that begins at `start` ends, others of its name within it; -1 if it doesn't. */
function findEnd(nodes: readonly Nodes[], start: number, name: string): number {
	let depth = 0;
	return nodes.findIndex((node, index) => {
		if (index < start || node.type !== 'html') return false;
		const tag = node.value.toLowerCase();
		if (new RegExp(`^<${name}\\b`).test(tag)) depth += 1;
		else if (tag === `</${name}>`) depth -= 1;
		return depth === 0;
	});
}
