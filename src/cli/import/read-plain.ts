/**
 * Plain text → paragraphs, headings, verse. An empty line parts paragraphs; where there is none, each line is one. What only its look tells,
 * such as a heading, is guessed, and told.
 */
import { imported as words } from '#words/messages-import.ts';
import { type Document, type ImportedBlock, type Tell, text } from './document.ts';

/** Longest line that is taken for a heading or for a line of verse, in characters. */
const SHORT = 72;

export function readPlain(source: string, tell: Tell): Document {
	const lines = source.replace(/\r\n?|[\u2028\u2029\f\v\u0085]/g, '\n').split('\n');
	const parted = lines.some((line, index) => line.trim() === '' && index > 0 && lines.slice(index).some((one) => one.trim() !== ''));
	const groups: { line: number; lines: string[] }[] = [];
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') continue;
		const goesOn = parted && index > 0 && lines[index - 1]?.trim() !== '';
		if (goesOn) groups.at(-1)?.lines.push(line);
		else groups.push({ line: index + 1, lines: [line] });
	}
	const [first, ...others] = groups;
	if (!parted || !first || !isTitle(groups)) return { blocks: groups.map((group) => readGroup(group, parted, tell)) };
	const title = first.lines.join('').trim();
	tell(words.takenForTitle, first.line);
	const heading: ImportedBlock = { type: 'heading', level: 1, children: [text(title)], line: first.line };
	return { title, blocks: [heading, ...others.map((group) => readGroup(group, parted, tell))] };
}

/**
 * Whether a text begins with its title: a short line by itself that is no sentence, before a paragraph of prose; the author's name, or another
 * short line, may stand between.
 */
function isTitle([first, ...others]: readonly { lines: readonly string[] }[]): boolean {
	const line = first?.lines.join('\n').trim() ?? '';
	if (line.includes('\n') || line.length > SHORT || isHeading(line) || !/^[^\p{L}\p{N}]*(?!\p{Ll})[\p{L}\p{N}]/u.test(line)) return false;
	if (!/\p{L}/u.test(line) || /^\d+[.)]\s/.test(line) || /[.,;:،؛。…—–-]["”’»)]*$/.test(line)) return false;
	const next = others.slice(0, 2).find(({ lines }, index) => index === 1 || !isShortLine(lines));
	return next !== undefined && !isShortLine(next.lines) && next.lines.join(' ').length > SHORT;
}
/** A name or the like: one short line that doesn't end as a sentence does. */
const isShortLine = (lines: readonly string[]): boolean =>
	lines.length === 1 && (lines[0] ?? '').trim().length <= SHORT && !/[.!?,;:…]["”’»)]*$/.test((lines[0] ?? '').trim());

function readGroup({ line, lines }: { line: number; lines: string[] }, parted: boolean, tell: Tell): ImportedBlock {
	const [first = '', second = ''] = lines;
	const short = lines.every((one) => one.trim().length <= SHORT);
	const underlined = lines.length === 2 && /^\s*(?:={3,}|-{3,})\s*$/.test(second) && first.trim().length <= SHORT;
	if (underlined || (lines.length === 1 && parted && isHeading(first.trim()))) {
		tell(words.takenForHeading, line);
		return { type: 'heading', level: underlined && second.trim().startsWith('-') ? 2 : 1, children: [text(first.trim())], line };
	}
	if (lines.length > 1 && short && lines.every((one) => /^(?: {2,}|\t)/.test(one))) {
		tell(words.takenForVerse, line);
		const least = Math.min(...lines.map(indentOf));
		return {
			type: 'verse',
			lines: lines.map((one) => ({ indent: indentOf(one) - least, children: [text(one.trim())] })),
			line,
		};
	}
	for (const [index, text] of lines.slice(0, -1).entries()) if (/\p{Ll}-\s*$/u.test(text)) tell(words.hyphenAtEnd, line + index);
	return { type: 'paragraph', children: [text(lines.map((one) => one.trim()).join(' '))], line };
}

const indentOf = (line: string): number => (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

/** `CHAPTER ONE`, `II.`, `Chapter 3: On light`, `§ 4`. */
const isHeading = (line: string): boolean =>
	line.length <= SHORT &&
	/\p{L}/u.test(line) &&
	!/[,;]$/.test(line) &&
	((line.length > 2 && line === line.toUpperCase() && line !== line.toLowerCase()) ||
		/^(?:[IVXLC]{1,7}\.?|(?:chapter|part|section|book|kapitel|teil|abschnitt|buch|§)\s+(?:\d+|[IVXLC]+)\b.*)$/i.test(line)) &&
	!/[^.]\.$/.test(line.replace(/^[IVXLC]+\.$/, ''));
