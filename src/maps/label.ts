/** Setting a node's words in its box: lines of measured width, never a hyphen, never wider than the box. */
import { onceFor } from '../formats/once.ts';
import type { MapNode } from './map-graph.ts';
import type { Ruler, TypeFace } from './ruler.ts';

/** Inside a box, from its frame to its words. */
export const INSET = 11;
/** Lines of a label; a longer wording is cut. */
const MAX_LINES = 5;

export interface NodeLabel {
	/** The lines of the id and of kind and voice; the first follows the id. */
	who: string[];
	lines: string[];
	size: number;
	leading: number;
	/** The wording was too long and ends in an ellipsis. */
	cut: boolean;
	/** Smallest box that holds it, in units. */
	width: number;
	height: number;
	/** Baselines of the first header line and of the first line of words, from the top of the box. */
	head: number;
	top: number;
	/** Left edge of the words, from the box's. */
	inset: number;
}

/** Pieces that may begin a line: words, and what follows a hyphen or a dash inside a word. */
function breakable(text: string): string[] {
	return text.split(/(?<= )|(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}‘“‚„'"])/u);
}

/** Breaks text greedily into lines of at most `width`; a piece wider than that stands alone. `first` is taken off the first line. */
function fill(pieces: readonly string[], width: number, measure: (text: string) => number, first = 0): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		const room = lines.length === 0 ? width - first : width;
		if (line !== '' && measure((line + piece).trimEnd()) > room) {
			lines.push(line.trimEnd());
			line = piece;
		} else line += piece;
	}
	if (line.trimEnd() !== '') lines.push(line.trimEnd());
	return lines;
}

export interface WrappedText {
	lines: string[];
	/** The text was too long and ends in an ellipsis. */
	cut: boolean;
}

/**
 * Breaks a text into the fewest lines that `width` allows, then narrows it as long as that number stays: even lines look set, not spilled.
 * Beyond `maxLines` the text is cut at a word, with an ellipsis.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number, maxLines = MAX_LINES): WrappedText {
	const pieces = breakable(text);
	let lines = fill(pieces, width, measure);
	if (lines.length > maxLines) {
		lines = lines.slice(0, maxLines);
		const last = breakable(lines[maxLines - 1] as string);
		while (last.length > 1 && measure(`${last.join('').trimEnd()} …`) > width) last.pop();
		lines[maxLines - 1] = `${last
			.join('')
			.trimEnd()
			.replace(/[,;:.–—-]+$/, '')} …`;
		return { lines, cut: true };
	}
	let low = Math.max(...lines.map(measure)) / 2;
	let high = width;
	while (high - low > 2) {
		const middle = (low + high) / 2;
		const tried = fill(pieces, middle, measure);
		if (tried.length > lines.length || tried.some((line) => measure(line) > middle)) low = middle;
		else {
			high = middle;
			lines = tried;
		}
	}
	return { lines, cut: false };
}

/** What was broken with each ruler, by size, width and words: of the boxes of many maps three in four are alike. */
const wordsBroken = onceFor((_ruler: Ruler) => new Map<string, WrappedText>());
/** So many are remembered; one takes half a kilobyte. */
const MOST_BROKEN = 20_000;

/** Breaks the words of a box, as `wrapText` does. */
function wrapWords(text: string, width: number, size: number, ruler: Ruler): WrappedText {
	const known = wordsBroken(ruler);
	const key = `${size} ${width} ${text}`;
	const wrapped = known.get(key) ?? wrapText(text, width, (part) => ruler.measure('serif', size, part));
	if (known.size >= MOST_BROKEN) known.clear();
	known.set(key, wrapped);
	return wrapped;
}

export const FACES = {
	id: { face: 'sans', size: 13 },
	who: { face: 'italic', size: 14 },
	words: { face: 'serif', size: 15 },
} as const satisfies Record<string, { face: TypeFace; size: number }>;
/** Between the id and kind and voice: a space of the sans and two units. */
const AFTER_ID = 6;

/** Width of the id and the gap after it. */
export function idWidth(label: string, ruler: Ruler): number {
	return ruler.measure('sans', FACES.id.size, label) + AFTER_ID;
}

/** Sets an ordinary node in a box of this width. */
export function setLabel(node: MapNode, width: number, ruler: Ruler): NodeLabel {
	const inner = width - 2 * INSET;
	const sign = node.question ? 16 : 0;
	const who = fill(breakable(node.who), inner - sign, (text) => ruler.measure('italic', FACES.who.size, text), idWidth(node.label, ruler));
	const { lines, cut } = wrapWords(node.words, inner, 15, ruler);
	const top = 43.5 + (who.length - 1) * 17;
	const widths = [
		...lines.map((line) => ruler.measure('serif', 15, line)),
		...who.map((line, i) => ruler.measure('italic', 14, line) + sign + (i === 0 ? idWidth(node.label, ruler) : 0)),
	];
	return {
		who,
		lines,
		size: 15,
		leading: 18.5,
		cut,
		width: Math.max(...widths) + 2 * INSET,
		height: top + (lines.length - 1) * 18.5 + 11,
		head: 21,
		top,
		inset: INSET,
	};
}

/**
 * Sets what a map is about over its whole width: the full words, as large as five lines allow (a short gist rather than a cut wording).
 */
export function setLintel(node: MapNode, width: number, sizes: readonly number[], ruler: Ruler): NodeLabel {
	const inset = node.form === 'proposition' ? (width > 500 ? 25 : 16) : width > 500 ? 18 : INSET;
	const inner = width - 2 * inset;
	const who = fill(breakable(node.who), inner, (text) => ruler.measure('italic', FACES.who.size, text), idWidth(node.label, ruler));
	const fits = sizes.flatMap((size) => {
		const set = wrapWords(node.text, inner, size, ruler);
		return set.cut ? [] : [{ ...set, size }];
	})[0];
	const size = fits?.size ?? (sizes.at(-1) as number);
	const { lines, cut } = fits ?? wrapWords(node.words, inner, size, ruler);
	const leading = Math.round(size * 1.25 * 2) / 2;
	const top = 24 + (who.length - 1) * 17 + leading + 3;
	const height = top + (lines.length - 1) * leading + 15;
	return { who, lines, size, leading, cut, width, height: Math.round(height), head: 24, top, inset };
}
