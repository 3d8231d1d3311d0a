/** Columns that are printed side by side → one below the other. */
import { isPageNumber } from './pages.ts';

/** The strip between two columns that is left free, in characters of a line. */
interface Gutter {
	from: number;
	to: number;
}

/** Narrowest gutter, in characters; fewest lines, and share of lines, that have words on both sides of it. */
const NARROWEST = 2;
const FEWEST_LINES = 4;
const BOTH_SIDES = 0.6;
/** Share of lines that may cross it: headings over both columns. */
const ACROSS = 0.1;

/**
 * Sets pages of two columns one below the other: those where nearly all lines leave a gutter free at the same place, and those on which
 * the gutter of the page before is free too, though the second column is short.
 */
export function splitColumns(pages: readonly string[][]): string[][] {
	let before: Gutter | undefined;
	return pages.map((page) => {
		const gutter = findGutter(page) ?? (before && isFree(page, before) ? before : undefined);
		if (!gutter) return page;
		before = gutter;
		return split(page, gutter);
	});
}

/** What spans both columns parts those above it from those below. */
function split(page: readonly string[], { from, to }: Gutter): string[] {
	const result: string[] = [];
	let block: string[] = [];
	const flush = () => {
		result.push(...trimBlank(block.map((line) => line.slice(0, from))), ...trimBlank(block.map((line) => line.slice(to))), '');
		block = [];
	};
	for (const line of page) {
		if (line.slice(from, to).trim() === '' && !isPageNumber(line)) block.push(line);
		else {
			flush();
			result.push(line);
		}
	}
	flush();
	return result;
}

/** Without blank lines at both ends, so that a word split at the foot of a column is joined. */
function trimBlank(lines: readonly string[]): readonly string[] {
	const isFull = (line: string) => line.trim() !== '';
	return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}

const fullLines = (page: readonly string[]): string[] => page.filter((line) => line.trim() !== '' && !isPageNumber(line));
const hasBoth = (line: string, { from, to }: Gutter): boolean => line.slice(0, from).trim() !== '' && line.slice(to).trim() !== '';

/** Whether a page leaves a gutter free and has something behind it. */
function isFree(page: readonly string[], gutter: Gutter): boolean {
	const full = fullLines(page);
	const crossing = full.filter((line) => line.slice(gutter.from, gutter.to).trim() !== '').length;
	return crossing <= full.length * ACROSS && full.some((line) => hasBoth(line, gutter));
}

function findGutter(page: readonly string[]): Gutter | undefined {
	const full = fullLines(page);
	const spaced = full.filter((line) => line.includes('  ') && /\S {2,}\S/.test(line)).length;
	if (spaced < FEWEST_LINES || spaced < full.length * BOTH_SIDES) return undefined;
	let width = 0;
	for (const line of full) width = Math.max(width, line.length);
	const filled = new Uint32Array(width + 1);
	for (const line of full)
		for (let column = 0; column < line.length; column++) if (line[column] !== ' ') filled[column] = (filled[column] as number) + 1;
	const few = Math.max(1, full.length * ACROSS);
	let best: (Gutter & { begin: number }) | undefined;
	for (let from = Math.floor(width / 4); from < (width * 3) / 4; from++) {
		let to = from;
		while (to < width && (filled[to] as number) <= few) to++;
		// The right column begins where it begins; lines of the left one may be longer or shorter.
		const begin = full.filter(
			(line) => line[to] !== ' ' && line.slice(to - NARROWEST, to).trim() === '' && hasBoth(line, { from: to, to }),
		).length;
		if (to - from >= NARROWEST && (!best || begin > best.begin)) best = { from: to - NARROWEST, to, begin };
		from = to;
	}
	if (!best) return undefined;
	const gutter = best;
	const both = full.filter((line) => hasBoth(line, gutter)).length;
	return both >= FEWEST_LINES && both >= full.length * BOTH_SIDES ? gutter : undefined;
}
