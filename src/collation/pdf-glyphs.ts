/**
 * The letters of a page one by one, from what pdf.js draws. Its text of a page puts a space between letters that are set apart, and no more
 * between words; only where the letters stand tells the two from each other.
 */

type Matrix = readonly [number, number, number, number, number, number];
/** What is used of pdf.js: its list of what is drawn, and the numbers of the operators. */
export interface Drawing {
	fnArray: readonly number[];
	argsArray: readonly unknown[];
}
export type Operators = Readonly<Record<string, number>>;

interface Glyph {
	unicode: string;
	/** In thousandths of the font's size. */
	width: number;
	isSpace: boolean;
}

interface State {
	matrix: Matrix;
	size: number;
	letterSpacing: number;
	wordSpacing: number;
	scale: number;
	leading: number;
	rise: number;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
/** Both, the second first. */
const times = (a: Matrix, b: Matrix): Matrix => [
	a[0] * b[0] + a[2] * b[1],
	a[1] * b[0] + a[3] * b[1],
	a[0] * b[2] + a[2] * b[3],
	a[1] * b[2] + a[3] * b[3],
	a[0] * b[4] + a[2] * b[5] + a[4],
	a[1] * b[4] + a[3] * b[5] + a[5],
];

/** Share of words of one letter above which letters are taken to be set apart. */
const SINGLE = 0.4;

/** Whether a text is one of letters with a space between each. */
export function isSpacedOut(text: string): boolean {
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.length > 20 && words.filter(({ length }) => length === 1).length > words.length * SINGLE;
}

/** The letters of a page, each as an item of its text (ISO 32000-2, 9.4: text objects, 9.4.4: how a glyph moves on). */
export function readGlyphs({ fnArray, argsArray }: Drawing, operators: Operators): unknown[] {
	const items: unknown[] = [];
	let state: State = { matrix: UNIT, size: 1, letterSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
	const stack: State[] = [];
	let line: Matrix = UNIT;
	let text: Matrix = UNIT;
	const nameOf = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
	const moveLine = (x: number, y: number) => {
		line = times(line, [1, 0, 0, 1, x, y]);
		text = line;
	};
	const advance = (by: number) => {
		text = times(text, [1, 0, 0, 1, by * state.scale, 0]);
	};
	const show = (glyphs: readonly (Glyph | number | null)[]) => {
		for (const glyph of glyphs) {
			if (typeof glyph === 'number') advance((-glyph / 1000) * state.size);
			else if (glyph) {
				const width = (glyph.width / 1000) * state.size;
				const glyphMatrix = times(times(state.matrix, text), [state.size * state.scale, 0, 0, state.size, 0, state.rise]);
				const unit = Math.hypot(glyphMatrix[0], glyphMatrix[1]) / (state.size * state.scale || 1);
				if (glyph.unicode.trim())
					items.push({
						str: glyph.unicode,
						transform: glyphMatrix,
						width: width * state.scale * unit,
						height: Math.hypot(glyphMatrix[2], glyphMatrix[3]),
					});
				advance(width + state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0));
			}
		}
	};
	for (const [index, operator] of fnArray.entries()) {
		const args = (argsArray[index] ?? []) as unknown[];
		const [first, second] = args as number[];
		switch (nameOf.get(operator)) {
			case 'save':
				stack.push(state);
				break;
			case 'restore':
				state = stack.pop() ?? state;
				break;
			case 'transform':
				state = { ...state, matrix: times(state.matrix, args as unknown as Matrix) };
				break;
			case 'paintFormXObjectBegin':
				stack.push(state);
				if (args[0]) state = { ...state, matrix: times(state.matrix, args[0] as Matrix) };
				break;
			case 'paintFormXObjectEnd':
				state = stack.pop() ?? state;
				break;
			case 'beginText':
				line = text = UNIT;
				break;
			case 'setTextMatrix':
				line = text = (args.length === 1 ? Array.from(args[0] as ArrayLike<number>) : args) as unknown as Matrix;
				break;
			case 'setLeadingMoveText':
				state = { ...state, leading: -(second ?? 0) };
				moveLine(first ?? 0, second ?? 0);
				break;
			case 'moveText':
				moveLine(first ?? 0, second ?? 0);
				break;
			case 'nextLine':
				moveLine(0, -state.leading);
				break;
			case 'setFont':
				state = { ...state, size: second ?? 1 };
				break;
			case 'setCharSpacing':
				state = { ...state, letterSpacing: first ?? 0 };
				break;
			case 'setWordSpacing':
				state = { ...state, wordSpacing: first ?? 0 };
				break;
			case 'setHScale':
				state = { ...state, scale: (first ?? 100) / 100 };
				break;
			case 'setLeading':
				state = { ...state, leading: first ?? 0 };
				break;
			case 'setTextRise':
				state = { ...state, rise: first ?? 0 };
				break;
			case 'showText':
			case 'showSpacedText':
				show(args[0] as (Glyph | number | null)[]);
				break;
		}
	}
	return items;
}
