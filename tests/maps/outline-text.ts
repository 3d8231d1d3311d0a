/** The outline of a map as a text, so that a golden file of it can be read. */
import { type Outline, type OutlineLine, toOutlineLines } from '../../src/maps/outline.ts';

/** The outline as Markdown: a nested list with links. */
export function toOutlineText(outline: Outline, href: (path: string) => string = (path) => path): string {
	const lines: string[] = [`# ${outline.title}`, '', ...(outline.description ? [outline.description, ''] : [])];
	const write = (line: OutlineLine, depth: number) => {
		const text = line.pieces.map((piece) => ('link' in piece ? `[${piece.link}](${href(piece.path)})` : piece.text)).join('');
		lines.push(`${'  '.repeat(depth)}- ${text}`);
		for (const child of line.children) write(child, depth + 1);
	};
	for (const line of toOutlineLines(outline)) write(line, 0);
	return `${lines.join('\n')}\n`;
}
