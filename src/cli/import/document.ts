/** What every format is read into, and the text of an edition is written from: blocks and the pieces of their words, with nothing of how either is written. */

import type { Manner } from '../../model/content.ts';
import type { ImageTaker } from './take-images.ts';

export type ImportedPiece =
	| { type: 'text'; value: string }
	| { type: 'emphasis' | 'strong' | 'speaker'; children: ImportedPiece[] }
	/** Words of another language, by its tag. */
	| { type: 'foreign'; language: string; children: ImportedPiece[] }
	/** Words that are set apart otherwise. */
	| { type: 'set'; manner: Manner; children: ImportedPiece[] }
	| { type: 'link'; to: string; children: ImportedPiece[] }
	/** A slip, and what is right. */
	| { type: 'slip'; correction: string; children: ImportedPiece[] }
	/** A note of the author; `sign` is the author's own. */
	| { type: 'note'; sign?: string; blocks: ImportedBlock[] }
	/** A citation in Pandoc's notation, as it will stand. */
	| { type: 'citation'; source: string }
	/** A work that is cited at words which are printed as they stand. */
	| { type: 'cited'; key: string; children: ImportedPiece[] }
	/** A page or a leaf of the printed source begins here. */
	| { type: 'mark'; unit: 'page' | 'folio'; number: string }
	| { type: 'formula'; tex: string; display: boolean }
	| { type: 'code'; value: string }
	| { type: 'break' }
	/** A picture among words. */
	| ({ type: 'picture' } & ImportedPicture)
	/** A claim or an assumption, by whatever it is called in the file that is read: its id comes when its passage has a number. */
	| { type: 'claim'; name: string; gist?: string; children: ImportedPiece[] };

/** A picture by its path in the edition, and what it shows in words; empty where nobody says it. */
export interface ImportedPicture {
	image: string;
	alternative: string;
}

/** A line between claims, whose ends are named as in `claim`, or a line of that name. */
export interface ImportedLine {
	type: 'relation';
	kind: 'support' | 'attack' | 'restatement' | 'presupposition';
	name: string;
	from: string[];
	to: string;
	/** Why the one bears on the other; empty for a restatement. */
	why: string;
}

export type ImportedBlock =
	| { type: 'heading'; level: number; children: ImportedPiece[]; line: number }
	| { type: 'paragraph'; children: ImportedPiece[]; line: number }
	| { type: 'verse'; lines: { indent: number; children: ImportedPiece[] }[]; line: number }
	| { type: 'quotation'; blocks: ImportedBlock[]; line: number }
	| { type: 'list'; ordered: boolean; start: number; items: ImportedBlock[][]; line: number }
	| { type: 'table'; rows: ImportedPiece[][][]; caption: ImportedPiece[]; line: number }
	| ({ type: 'figure'; caption: ImportedPiece[]; line: number } & ImportedPicture)
	| { type: 'rule'; line: number }
	| (ImportedLine & { line: number });

/** What a file holds. Of what it says of itself, the options of the command are asked first. */
export interface Document {
	blocks: ImportedBlock[];
	title?: string;
	author?: string;
	language?: string;
}

/** Told of what is not kept, or was guessed, at a line of the input: of a Word file, its paragraph. */
export type Tell = (what: string, line?: number) => void;

/**
 * What a text is read with: the works that may be cited by their keys, who is told of losses, the pictures that are taken, and the files beside it
 * by their path from there.
 */
export interface Reading {
	keys: ReadonlySet<string>;
	tell: Tell;
	images: ImageTaker;
	fileBeside(path: string): Uint8Array | undefined;
}

export const text = (value: string): ImportedPiece => ({ type: 'text', value });

/** The words of pieces, notes left out. */
export function importedWords(pieces: readonly ImportedPiece[]): string {
	return pieces
		.map((piece) => {
			switch (piece.type) {
				case 'text':
				case 'code':
					return piece.value;
				case 'formula':
					return piece.tex;
				case 'citation':
					return piece.source;
				case 'break':
					return ' ';
				case 'mark':
				case 'note':
				case 'picture':
					return '';
				default:
					return importedWords(piece.children);
			}
		})
		.join('');
}

/** All pieces with those within, notes and what is in them too. */
export function* everyPiece(blocks: readonly ImportedBlock[]): Generator<ImportedPiece> {
	for (const block of blocks) {
		if ('children' in block) yield* within(block.children);
		else if (block.type === 'verse') for (const line of block.lines) yield* within(line.children);
		else if (block.type === 'quotation') yield* everyPiece(block.blocks);
		else if (block.type === 'list') for (const item of block.items) yield* everyPiece(item);
		else if (block.type === 'table') yield* within([...block.rows.flat(2), ...block.caption]);
		else if (block.type === 'figure') yield* within(block.caption);
	}
}
function* within(pieces: readonly ImportedPiece[]): Generator<ImportedPiece> {
	for (const piece of pieces) {
		yield piece;
		if (piece.type === 'note') yield* everyPiece(piece.blocks);
		else if ('children' in piece) yield* within(piece.children);
	}
}
