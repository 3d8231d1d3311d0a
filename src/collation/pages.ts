/** Where a page ends, and its number. */

/** A line that is only a page number: `17`, `- 17 -`, `[17]`, `Page 17 of 40`, `xvii`; not `2002).`, the last word of a paragraph. */
const PAGE_NUMBER =
	/^\s*(?:(?:page|p\.)\s*)?(?:([-–—|])\s*)?\[?(?:\d{1,3}|1[0-4]\d\d|[ivxl]{1,6})\]?(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?\s*$/;

/** Longest line that can be one, in characters. */
const LONGEST = 24;

/** Whether a line is only the number of a page. */
export function isPageNumber(line: string): boolean {
	const text = line.trim();
	return text.length > 0 && text.length <= LONGEST && PAGE_NUMBER.test(text.toLowerCase());
}

/** The lines of each page. A page ends with a form feed, or where its number stands alone. */
export function splitPages(text: string): string[][] {
	return text.split('\f').flatMap((part) => {
		const lines = part.split('\n');
		const ends = lines.flatMap((line, index) => (isPageNumber(line) ? [index + 1] : []));
		return [0, ...ends].map((start, index) => lines.slice(start, ends[index] ?? lines.length));
	});
}
