/** A text in one of the formats that are read → the files of a small edition, which `check` has no error about, and a list of what could not be kept. */

import { extname } from 'node:path';
import { imported as words } from '#words/messages-import.ts';
import { formatMessages, isError } from '../../diagnostics/messages.ts';
import { findConflicts } from '../../text/check-markup.ts';
import { mintIds } from '../mint-ids.ts';
import { type NewEdition, toEditionFile } from '../new-edition.ts';
import { Refusal } from '../run.ts';
import { type Document, everyPiece, type ImportedBlock, importedWords, type Reading, type Tell } from './document.ts';
import { createLosses } from './losses.ts';
import { readArgdown } from './read-argdown.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import { readReferences } from './read-references.ts';
import { readTei } from './read-tei.ts';
import { createImages } from './take-images.ts';
import { writePages } from './write-pages.ts';

interface Format {
	endings: readonly string[];
	/** What is counted where something is told. */
	unit: 'lines' | 'paragraphs';
	read(bytes: Uint8Array, name: string, reading: Reading): Document;
}

/** The formats that are read, by the names that `--from` takes. */
export const formats = {
	text: { endings: ['.txt', '.text'], unit: 'lines', read: (bytes, name, { tell }) => readPlain(decode(bytes, name, tell), tell) },
	markdown: {
		endings: ['.md', '.markdown', '.mdown', '.qmd', '.rmd'],
		unit: 'lines',
		read: (bytes, name, reading) => readMarkdown(decode(bytes, name, reading.tell), reading),
	},
	docx: { endings: ['.docx', '.docm'], unit: 'paragraphs', read: readDocx },
	tei: { endings: ['.xml', '.tei'], unit: 'lines', read: readTei },
	argdown: {
		endings: ['.argdown', '.ad'],
		unit: 'lines',
		read: (bytes, name, { tell }) => readArgdown(decode(bytes, name, tell), name, tell),
	},
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];

/** The format of a file by its name; a `Refusal` for one that is none of those. */
export function formatOf(name: string): FormatName {
	const ending = extname(name).toLowerCase();
	const found = formatNames.find((one) => (formats[one].endings as readonly string[]).includes(ending));
	if (found === undefined) throw new Refusal(words.unknownFormat(name, words.formats));
	return found;
}

/** A text, or a list of works: UTF-8 or, by its mark, UTF-16; else Windows-1252, which takes any byte. */
function decode(bytes: Uint8Array, name: string, tell: Tell): string {
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
	let text: string;
	try {
		text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		text = new TextDecoder('windows-1252').decode(bytes);
	}
	if (text.trim() === '') throw new Refusal(words.empty(name));
	const [conflict] = findConflicts(text);
	if (conflict !== undefined) throw new Refusal(words.unfinishedMerge(name, text.slice(0, conflict).split('\n').length));
	// biome-ignore lint/suspicious/noControlCharactersInRegex: those that print nothing are told
	const odd = /[\u0000-\u0008\u000E-\u001F\u007F]/.exec(text);
	if (odd) tell(words.controls, text.slice(0, odd.index).split('\n').length);
	return text;
}

export interface Text {
	name: string;
	bytes: Uint8Array;
	format: FormatName;
	references?: { name: string; bytes: Uint8Array } | undefined;
	/** The bytes of a file by its path from where the text lies; undefined where there is none. */
	fileBeside?: Reading['fileBeside'];
}
export interface Imported {
	/** Path below the folder → text, or the bytes of a picture. */
	files: Map<string, string | Uint8Array>;
	/** What could not be kept, or was guessed, a sentence each. */
	losses: string[];
	works: number;
}
/** What is read before the options are complete, since the file may say its own title. */
export interface ReadText {
	document: Document;
	write(wanted: NewEdition): Imported;
}

/** How often blocks that can't be marked up are written again; each time the faults of the whole text are known. */
const MOST_TRIES = 8;

/** Reads a text. Throws a `Refusal` with a sentence where it can't be read. */
export function readImported({ name, bytes, format, references, fileBeside = () => undefined }: Text): ReadText {
	if (bytes.length === 0) throw new Refusal(words.empty(name));
	const { read, unit } = formats[format] as Format;
	const losses = createLosses(unit);
	const works = references ? readReferences(decode(references.bytes, references.name, losses.tell), references.name, losses.tell) : [];
	const images = createImages();
	const keys = new Set(works.map(({ id }) => String(id)));
	const document = read(bytes, name, { keys, tell: losses.tell, images, fileBeside });
	const hasWords = document.blocks.some((block) => [...everyPiece([block])].some((piece) => importedWords([piece]).trim() !== ''));
	if (!hasWords) throw new Refusal(words.noWords(name));
	return {
		document,
		write(wanted) {
			const fixed: [string, string | Uint8Array][] = [
				['edition.yml', toEditionFile(wanted, { propositions: 0, ...(format === 'argdown' ? {} : { text: 'verbatim' }) })],
				['references.json', `${JSON.stringify(works, null, '\t')}\n`],
				...images.files,
			];
			const { files, plain, told } = writeSound({ ...document, title: wanted.title }, fixed);
			for (const [what, line] of told) losses.tell(what, line);
			for (const block of plain)
				if (block.type === 'relation') losses.tell(words.lineLeftOut(block.kind, block.from, block.to), block.line);
				else losses.tell(words.plainOnly, block.line);
			return { files, losses: losses.list(), works: works.length };
		},
	};
}

/** Writes the pages; what `check` has an error about is written again as words alone, and a line between claims is left out. */
function writeSound(document: Document, fixed: readonly [string, string | Uint8Array][]) {
	const plain = new Set<ImportedBlock>();
	for (let tries = 0; ; tries++) {
		const losses: [string, number | undefined][] = [];
		const left = { ...document, blocks: document.blocks.filter((block) => !(block.type === 'relation' && plain.has(block))) };
		const pages = writePages(left, (what, line) => losses.push([what, line]), plain);
		const files = new Map([...fixed, ...pages.files]);
		const { files: minted, messages } = mintIds(files);
		const errors = messages.filter(isError);
		if (errors.length === 0) return { files: new Map([...files, ...minted]), plain, told: losses };
		const faulty = errors.flatMap(({ file, line }) => pages.blockAt(file, line) ?? []).filter((block) => !plain.has(block));
		if (faulty.length === 0 || tries === MOST_TRIES) throw new Refusal(formatMessages(errors));
		for (const block of faulty) plain.add(block);
	}
}
