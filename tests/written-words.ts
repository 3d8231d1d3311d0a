/**
 * Whether what an editor has written is in what is made of it: each word of the sources, counted, against the words of the pages, and of
 * the data, TEI, Markdown and the book. The sources are read here by a few rules of thumb and by none of the engine's own parsers, so that
 * a word which the engine drops is missed.
 */
import type { ElementContent } from 'hast';
import { toBibtex, toCslJson, toRis } from '../src/citations/reference-formats.ts';
import type { Compiled } from '../src/edition.ts';
import { buildEpub } from '../src/exports/epub.ts';
import { exports } from '../src/exports/exports.ts';
import { serializeHtml, toHtmlBlocks, toHtmlNotes, toHtmlShown } from '../src/formats/html.ts';
import type { Block, Inline } from '../src/model/content.ts';
import { allWordsIn, type Edition, passagesIn } from '../src/model/edition.ts';

export interface WrittenWord {
	word: string;
	file: string;
	line: number;
	/** It stands in an attribute, which the text itself does not show. */
	aside?: true;
}
export interface LostWord extends WrittenWord {
	/** What lacks it: `page`, or the path of an export. */
	from: string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Attributes whose values are words for readers. */
const TOLD = /^(?:says|gist|why|note|cue|corr)$/;

const wordsIn = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];

/** Everything but line ends, so that lines keep their numbers. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The words of a page of Markdown, as one reads the file: without its marks. */
export function readPageWords(file: string, text: string): WrittenWord[] {
	const asides: WrittenWord[] = [];
	const plain = text
		.replace(/\r\n?/g, '\n')
		.replace(/^(---[ \t]*\n)([\s\S]*?\n)---[ \t]*(?=\n|$)/, (all, open: string, yaml: string) => {
			asides.push(...toWords(file, blank(open) + withoutLinks(withoutKeys(yaml))).map((word) => ({ ...word, aside: true as const })));
			return blank(all);
		})
		.replace(/<!--[\s\S]*?-->/g, blank)
		.replace(/(?<![\p{L}\p{N}\\])\[(?:[^\]@]|\\@)*@[^\]]*\]/gu, blank)
		.replace(/(?<![\p{L}\p{N}\\/])@(?:\{[^}\s]*\}|[^\s[{]+)(?: \[[^\]]*\])?/gu, blank)
		.replace(/(?<!\\)\{[^{}]*\}/g, (braces, at: number, whole: string) => {
			const line = whole.slice(0, at).split('\n').length;
			for (const [, name = '', double, single, bare] of braces.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s}]*))/g))
				if (TOLD.test(name))
					for (const word of wordsIn((double ?? single ?? bare ?? '').replace(/&\w+;/g, ' ')))
						asides.push({ word, file, line, aside: true });
			return blank(braces);
		})
		.replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?: "([^"]*)")?\)/g, ']')
		.replace(/^\s*\[[^\]^]+\]:\s*\S+\s*$/gm, blank)
		.replace(/\]\[[^\]\n]*\]/g, ']')
		.replace(/\[\^[^\]\s]+\]|\^(?=\[)/g, ' ')
		.replace(/:{1,2}[a-z]+(?=\[)|^[ \t]*::[a-z]+(?=[ \t]*$)/gm, blank)
		.replace(/^(?:Table|Figure):/gm, blank)
		.replace(/(?<=[\p{L}\p{N}])[~^]([\p{L}\p{N}+,-]{1,6})[~^]/gu, '$1')
		.replace(/&#?\w+;/g, blank)
		.replace(/\$\$?[^$]+\$\$?/g, blank)
		.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
		.replace(/^[ \t>]*(?:(?:[-*+>]|\d+[.)])[ \t]+)+/gm, blank);
	return [...toWords(file, plain.replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')), ...asides];
}

const withoutLinks = (text: string): string => text.replace(/\[[^\]]*@[^\]]*\]|\]\([^()\s]*\)/g, blank);

const withoutKeys = (yaml: string): string =>
	yaml.replace(/^\s*#.*$/gm, blank).replace(/(?<=^\s*(?:- )?|[{,]\s*)["']?[\w-]+["']?:(?=\s|$)/gm, blank);

/** The words of YAML: of its values. A comment has a line of its own. */
export const readYamlWords = (file: string, text: string): WrittenWord[] => toWords(file, withoutKeys(text.replace(/\r\n?/g, '\n')));

/** The words of the values of JSON. */
export const readJsonWords = (file: string, text: string): WrittenWord[] =>
	toWords(
		file,
		text
			.replace(/"(?:[^"\\]|\\.)*"(?=\s*:)/g, blank)
			.replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
			.replace(/\\[nrtbf]/g, ' ')
			.replace(/\\(?=["\\/])/g, ''),
	);

function toWords(file: string, text: string): WrittenWord[] {
	return text.split('\n').flatMap((line, index) => wordsIn(line).map((word) => ({ word, file, line: index + 1 })));
}

const decode = (content: string | Uint8Array): string =>
	(typeof content === 'string' ? content : new TextDecoder().decode(content)).replace(/^\uFEFF/, '');

/** What an editor has written, all files. */
export function wordsWritten(files: ReadonlyMap<string, string | Uint8Array>): WrittenWord[] {
	return [...files].flatMap(([file, content]) => {
		if (
			/^(?:anchors\.jsonl|README\.md|collation\.json|places\.json|division\.tsv|editions\/.*|readings\/.*|records\/.*|images\/.*)$/.test(
				file,
			)
		)
			return [];
		if (file.endsWith('.md')) return readPageWords(file, decode(content));
		if (file.endsWith('.yml')) return readYamlWords(file, decode(content));
		return readJsonWords(file, decode(content));
	});
}

/** Words as often as they stand there; what markup parts may be one word or two. */
class Counted {
	readonly #counts = new Map<string, number>();
	constructor(...texts: string[]) {
		const most = new Map<string, number>();
		for (const text of texts) {
			const counts = new Map<string, number>();
			for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
			for (const [word, count] of counts) most.set(word, Math.max(count, most.get(word) ?? 0));
		}
		this.#counts = most;
	}
	/** Takes a word once; false where there is none left. */
	take(word: string): boolean {
		const count = this.#counts.get(word) ?? 0;
		if (count === 0) return false;
		this.#counts.set(word, count - 1);
		return true;
	}
	has(word: string): boolean {
		return this.#counts.has(word);
	}
}

const BLOCK = /^(?:p|div|li|td|th|tr|table|h\d|blockquote|pre|br|figure|figcaption|caption)$/;
function textOf(nodes: readonly ElementContent[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') return node.value;
			if (node.type !== 'element') return '';
			if (node.properties['role'] === 'doc-noteref') return ' ';
			const told = ['alt', 'title'].flatMap((name) => (typeof node.properties[name] === 'string' ? [` ${node.properties[name]} `] : []));
			const inner = `${told.join('')}${textOf(node.children as ElementContent[])}`;
			return BLOCK.test(node.tagName) ? ` ${inner} ` : inner;
		})
		.join('');
}
const inlineText = (nodes: readonly Inline[]): string => textOf(serializeHtml(nodes));
const blockText = (blocks: readonly Block[]): string => textOf(toHtmlBlocks(blocks));

/** What stands on the pages of an edition, as text. */
export function textOfPages({ edition, teaching }: Compiled & { edition: Edition }): string {
	const titles = new Map(edition.sections.map(({ id, number = '', title }) => [id, `${number} ${title}`]));
	const parts = edition.pages.flatMap((page) => [
		page.title,
		blockText(page.argument),
		...page.blocks.flatMap((block) => {
			if (block.type === 'heading') return [titles.get(block.section) ?? ''];
			if (block.type === 'other') return [blockText([block.content])];
			const shown = block.type === 'passage' && block.shown ? [textOf([toHtmlShown(block.shown, [])])] : [];
			return [
				...shown,
				...passagesIn(block).map(({ content }) => inlineText(content)),
				...allWordsIn(block).map(({ content }) => textOf(toHtmlNotes(content))),
			];
		}),
	]);
	const { info, claims, relations, passages, concepts, maps, propositions, ownPages } = edition;
	const values = (object: unknown): string =>
		typeof object === 'object' && object !== null ? Object.values(object).map(values).join(' ') : String(object ?? '');
	return [
		...parts,
		...claims.map(({ says, gist, why, note }) => values([says, gist, why, note])),
		...relations.map(({ why, cue, note }) => values([why, cue, note])),
		...passages.map(({ note }) => note ?? ''),
		...propositions.map(({ title, content }) => `${title} ${blockText(content)}`),
		...ownPages.map(({ title, content }) => `${title} ${blockText(content)}`),
		...teaching.lessons.map((lesson) => `${values({ ...lesson, content: [] })} ${blockText(lesson.content)}`),
		teaching.rubric ? `${teaching.rubric.title} ${blockText(teaching.rubric.content)}` : '',
		values(maps),
		values(concepts),
		values({ ...info, argument: '' }),
		blockText(edition.argument),
		values(edition.sources),
	].join('\n');
}

const valuesOf = (json: string): string =>
	json
		.replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/(?<=(?<!\\)(?:\\\\)*)\\[nt]/g, ' ');
const entities = (xml: string): string =>
	xml
		.replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&(?:lt|gt|amp|quot|apos|nbsp);/g, ' ');
const attributes = (xml: string): string => [...xml.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join(' ');

/** All that is made of an edition, as words: the pages, each export, the book. Throws where an export does. */
export function wordsMade(compiled: Compiled & { edition: Edition }): Map<string, Counted> {
	const { edition } = compiled;
	const made = new Map<string, Counted>([['page', new Counted(textOfPages(compiled))]]);
	for (const { path, write } of exports) {
		const text = write(edition, { toBibtex, toRis, toCslJson });
		if (/json/.test(path)) made.set(path, new Counted(valuesOf(text)));
		else if (path.endsWith('.xml'))
			made.set(path, new Counted(entities(text.replace(/<[^>]*>/g, '')), `${entities(text.replace(/<[^>]*>/g, ' '))} ${attributes(text)}`));
		else made.set(path, new Counted(text, text.replace(/\\(?=\W)/g, '').replace(/[*`~^]|<\/?su[bp]>/g, '')));
	}
	const book = buildEpub(edition, {
		maps: [],
		mapStyle: '',
		fonts: new Map(),
		reference: () => '',
		citing: { released: false, cite: () => ({ html: '', inText: '', statement: '' }) },
		modified: '2026-01-01T00:00:00Z',
	});
	const pages = book
		.filter(({ path }) => path.endsWith('.xhtml'))
		.map(({ data }) => decode(data))
		.join('\n');
	made.set(
		'book',
		new Counted(entities(pages.replace(/<[^>]*>/g, '')), `${entities(pages.replace(/<[^>]*>/g, ' '))} ${attributes(pages)}`),
	);
	return made;
}

/** Which exports must have the words of the text itself. */
const WHOLE = ['page', '/data/edition.json', '/data/edition.tei.xml', '/data/edition.md', 'book'];

/**
 * The words that are lost: of the text, those that a page or an export of the whole text lacks; of other files, those that nothing has.
 * On the pages words are counted, so that one of two alike is missed.
 */
export function lostWords(files: ReadonlyMap<string, string | Uint8Array>, compiled: Compiled & { edition: Edition }): LostWord[] {
	const made = wordsMade(compiled);
	return wordsWritten(files).flatMap((written) => {
		const lacks = [...made]
			.filter(([name, words]) => (name === 'page' && !written.aside ? !words.take(written.word) : !words.has(written.word)))
			.map(([name]) => name);
		const from =
			written.file.startsWith('text/') && !written.aside
				? lacks.filter((name) => WHOLE.includes(name))
				: lacks.length === made.size
					? ['all']
					: [];
		return from.length > 0 ? [{ ...written, from }] : [];
	});
}
