/** What every format is read into, and the text of an edition is written from: blocks and the pieces of their words, with nothing of how either is written. */

export type Piece =
	| { type: 'text'; value: string }
	| { type: 'emphasis' | 'strong' | 'speaker'; children: Piece[] }
	/** Words of another language, by its tag. */
	| { type: 'foreign'; language: string; children: Piece[] }
	| { type: 'link'; to: string; children: Piece[] }
	/** A slip, and what is right. */
	| { type: 'slip'; correction: string; children: Piece[] }
	/** A note of the author; `sign` is the author's own. */
	| { type: 'note'; sign?: string; blocks: Block[] }
	/** A citation in Pandoc's notation, as it will stand. */
	| { type: 'citation'; source: string }
	/** A work that is cited at words which are printed as they stand. */
	| { type: 'cited'; key: string; children: Piece[] }
	/** A page or a leaf of the printed source begins here. */
	| { type: 'mark'; unit: 'page' | 'folio'; number: string }
	| { type: 'formula'; tex: string; display: boolean }
	| { type: 'code'; value: string }
	| { type: 'break' }
	/** A claim or an assumption, by whatever it is called in the file that is read: its id comes when its passage has a number. */
	| { type: 'claim'; name: string; gist?: string; children: Piece[] };

/** A line between claims, whose ends are named as in `claim`, or a line of that name. */
export interface Line {
	type: 'relation';
	kind: 'support' | 'attack' | 'restatement' | 'presupposition';
	name: string;
	from: string[];
	to: string;
	/** Why the one bears on the other; empty for a restatement. */
	why: string;
}

export type Block =
	| { type: 'heading'; level: number; children: Piece[]; line: number }
	| { type: 'paragraph'; children: Piece[]; line: number }
	| { type: 'verse'; lines: { indent: number; children: Piece[] }[]; line: number }
	| { type: 'quotation'; blocks: Block[]; line: number }
	| { type: 'list'; ordered: boolean; start: number; items: Block[][]; line: number }
	| { type: 'table'; rows: Piece[][][]; caption: Piece[]; line: number }
	| { type: 'rule'; line: number }
	| (Line & { line: number });

/** What a file holds. Of what it says of itself, the options of the command are asked first. */
export interface Document {
	blocks: Block[];
	title?: string;
	author?: string;
	language?: string;
}

/** Told of what is not kept, or was guessed, at a line of the input: of a Word file, its paragraph. */
export type Tell = (what: string, line?: number) => void;

export const text = (value: string): Piece => ({ type: 'text', value });

/** The words of pieces, notes left out. */
export function wordsOf(pieces: readonly Piece[]): string {
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
					return '';
				default:
					return wordsOf(piece.children);
			}
		})
		.join('');
}

/** All pieces with those within, notes and what is in them too. */
export function* everyPiece(blocks: readonly Block[]): Generator<Piece> {
	for (const block of blocks) {
		if ('children' in block) yield* within(block.children);
		else if (block.type === 'verse') for (const line of block.lines) yield* within(line.children);
		else if (block.type === 'quotation') yield* everyPiece(block.blocks);
		else if (block.type === 'list') for (const item of block.items) yield* everyPiece(item);
		else if (block.type === 'table') yield* within([...block.rows.flat(2), ...block.caption]);
	}
}
function* within(pieces: readonly Piece[]): Generator<Piece> {
	for (const piece of pieces) {
		yield piece;
		if (piece.type === 'note') yield* everyPiece(piece.blocks);
		else if ('children' in piece) yield* within(piece.children);
	}
}
