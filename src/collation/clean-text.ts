/**
 * A text as it was printed → the running text: what pages, columns and converters put between the words is taken out,
 * what the printer split is joined. Lines stay lines.
 */

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** A line that is only a page number: `17`, `- 17 -`, `[17]`, `Page 17 of 40`, `xvii`; not `2002).`, the last word of a paragraph. */
const PAGE_NUMBER =
	/^\s*(?:(?:page|p\.)\s*)?(?:([-–—|])\s*)?\[?(?:\d{1,3}|1[0-4]\d\d|[ivxl]{1,6})\]?(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?\s*$/;
/** Longest running head, in characters, and how often it must come. */
const LONGEST_HEAD = 100;
const FEWEST_HEADS = 3;

/** The running text of a printed one: without page numbers, running heads, columns side by side, hyphens at line ends, ligatures. */
export function cleanText(text: string): string {
	const plain = text
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
		.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
		.replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, (space) => (space === '\t' ? '    ' : ' '));
	const pages = plain.split('\f').map((page) => splitColumns(page.split('\n')).map((line) => line.trim()));
	return joinHyphens(
		dropHeads(pages)
			.map((page) => page.join('\n'))
			.join('\n')
			.replace(/ {2,}/g, ' ')
			.replace(/\n{3,}/g, '\n\n'),
	);
}

/** Takes out page numbers, and lines that come again and again but for their number. */
function dropHeads(pages: readonly string[][]): string[][] {
	const times = new Map<string, number>();
	const count = (line: string) => times.set(headOf(line), (times.get(headOf(line)) ?? 0) + 1);
	for (const page of pages) for (const line of page) if (isShort(line)) count(line);
	return pages.map((page) =>
		page.filter((line) => {
			if (isPageNumber(line)) return false;
			return !isShort(line) || (times.get(headOf(line)) ?? 0) < FEWEST_HEADS;
		}),
	);
}

/** Short enough for a head, and with a word in it: `2003:769).` may end many a paragraph. */
function isShort(line: string): boolean {
	return line.length <= LONGEST_HEAD && /\p{L}{3}/u.test(line);
}

function isPageNumber(line: string): boolean {
	return line.length < 200 && PAGE_NUMBER.test(line.toLowerCase());
}

/** What is the same in all heads of a kind: the letters. */
function headOf(line: string): string {
	return line.replace(/[^\p{L}]+/gu, ' ').toLowerCase();
}

/** Columns printed side by side, one below the other: where nearly all lines leave a gutter free at the same place. */
function splitColumns(lines: string[]): string[] {
	// A page ends where its number stands alone, if nothing else tells pages apart.
	const ends = lines.flatMap((line, index) => (isPageNumber(line) ? [index + 1] : []));
	const pages = [0, ...ends].map((start, index) => lines.slice(start, ends[index] ?? lines.length));
	return pages.flatMap((page) => {
		const gutter = findGutter(page);
		if (!gutter) return page;
		const isAcross = (line: string) => line.slice(gutter.from, gutter.to).trim() !== '';
		const result: string[] = [];
		let block: string[] = [];
		const flush = () => {
			result.push(...block.map((line) => line.slice(0, gutter.from)), ...block.map((line) => line.slice(gutter.to)));
			block = [];
		};
		for (const line of page) {
			if (!isAcross(line)) block.push(line);
			else {
				flush();
				result.push(line);
			}
		}
		flush();
		return result;
	});
}

/** Narrowest gutter, in characters; fewest lines, and share of lines, that have words on both sides of it. */
const GUTTER = 2;
const FEWEST_LINES = 4;
const BOTH_SIDES = 0.6;
/** Share of lines that may cross it: headings over both columns. */
const ACROSS = 0.1;

function findGutter(lines: readonly string[]): { from: number; to: number } | undefined {
	const full = lines.filter((line) => line.trim() !== '' && !isPageNumber(line));
	const spaced = full.filter((line) => /\S {2,}\S/.test(line)).length;
	if (spaced < FEWEST_LINES || spaced < full.length * BOTH_SIDES) return undefined;
	const width = Math.max(...full.map((line) => line.length));
	const filled = new Uint32Array(width + 1);
	for (const line of full) for (let at = 0; at < line.length; at++) if (line[at] !== ' ') filled[at] = (filled[at] as number) + 1;
	let best: { from: number; to: number } | undefined;
	for (let from = Math.floor(width / 4); from < (width * 3) / 4; from++) {
		let to = from;
		while (to < width && (filled[to] as number) <= full.length * ACROSS) to++;
		if (to - from >= GUTTER && (!best || to - from > best.to - best.from)) best = { from, to };
		from = to;
	}
	if (!best) return undefined;
	const { from, to } = best;
	const both = full.filter((line) => line.slice(0, from).trim() !== '' && line.slice(to).trim() !== '');
	return both.length >= FEWEST_LINES && both.length >= full.length * BOTH_SIDES ? best : undefined;
}

/**
 * Joins what was split at line ends. The hyphen goes unless the text has the word with one elsewhere: `inno-⏎vation` → `innovation`,
 * `extra-⏎local` → `extra-local` where it also says `extra-local` within a line.
 */
function joinHyphens(text: string): string {
	const hyphened = new Set(
		(text.match(/\p{L}+[-\u2010\u2011]\p{L}+/gu) ?? []).map((word) => word.replace(/[\u2010\u2011]/g, '-').toLowerCase()),
	);
	return text
		.replace(
			/(\p{L}+)(\u00AD|[-\u2010\u2011]) *\n\s*(\p{Ll}+)([^\s]*) ?/gu,
			(_all, before: string, hyphen: string, after: string, rest: string) => {
				const keep = hyphen !== '\u00AD' && hyphened.has(`${before}-${after}`.toLowerCase());
				return `${before}${keep ? '-' : ''}${after}${rest}\n`;
			},
		)
		.replace(/\u00AD/g, '');
}
