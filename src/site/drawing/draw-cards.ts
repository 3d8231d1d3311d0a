/** Draws the social cards: words as outlines of the site's own letters, so that the picture is the same whatever fonts a machine has. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font as Outlines } from 'fontkitten';
import { Blob, Face, Font, Buffer as HarfBuzzBuffer, shape } from 'harfbuzzjs';
import sharp from 'sharp';
import { readFontFiles } from '../../disk/read-map-fonts.ts';
import { escapeText } from '../../formats/xml.ts';
import { unpackWoff2 } from '../../maps/woff2.ts';
import { onPaper } from '../../model/colours.ts';
import type { SocialCard } from './cards.ts';

/** What the networks that show cards agree on. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 96;

/** Letters of the site: their outlines, and where they stand when words are set. */
interface Letters {
	outlines: Outlines;
	shaper: Font;
	characters: ReadonlySet<number>;
}

async function openLetters(face: 'serif' | 'serifItalic'): Promise<Letters[]> {
	return (await readFontFiles(face)).map((bytes) => {
		const outlines = create(Buffer.from(bytes));
		if (outlines.isCollection) throw new Error('A font of the site is a collection of fonts.');
		const opened = new Face(new Blob(unpackWoff2(bytes)), 0);
		return { outlines, shaper: new Font(opened), characters: new Set(opened.collectUnicodes()) };
	});
}

/** What is drawn: a letter's outline, or, in a script that none of the fonts has, the letters themselves, for a font of this machine. */
type Sign = { advance: number } & ({ path: string } | { text: string });

/** Signs and how far each advances, in ems, kerned. */
function setWords(fonts: readonly Letters[], words: string): Sign[] {
	const runs: { letters: Letters | undefined; text: string }[] = [];
	for (const character of words) {
		const code = character.codePointAt(0) as number;
		const last = runs.at(-1);
		const letters = last?.letters?.characters.has(code) ? last.letters : fonts.find((font) => font.characters.has(code));
		if (last && last.letters === letters) last.text += character;
		else runs.push({ letters, text: character });
	}
	return runs.flatMap(({ letters, text }): Sign[] => {
		if (!letters) return [{ text, advance: [...text].length }];
		const { outlines, shaper } = letters;
		const buffer = new HarfBuzzBuffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(shaper, buffer);
		return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0 }) => ({
			path: `<path transform="scale(${1 / outlines.unitsPerEm} ${-1 / outlines.unitsPerEm})" d="${outlines.getGlyph(codepoint).path.toSVG()}"/>`,
			advance: xAdvance / outlines.unitsPerEm,
		}));
	});
}

/** Lines no wider than `width` (px). */
function breakLines(letters: readonly Letters[], words: string, size: number, width: number): string[] {
	const measure = (text: string) => setWords(letters, text).reduce((sum, one) => sum + one.advance, 0) * size;
	const lines: string[] = [];
	for (const word of words.split(/\s+/)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
		if (longer !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A line as paths, its left end on the baseline at `x`, `y`. */
function drawLine(letters: readonly Letters[], text: string, size: number, x: number, y: number, colour: string): string {
	let at = 0;
	const signs = setWords(letters, text).map((sign) => {
		const drawn = 'path' in sign ? sign.path : `<text font-family="serif" font-size="1">${escapeText(sign.text)}</text>`;
		const placed = `<g transform="translate(${at} 0)">${drawn}</g>`;
		at += sign.advance;
		return placed;
	});
	return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${size})">${signs.join('')}</g>`;
}

function toSvg({ over, words, foot }: SocialCard, serif: readonly Letters[], italic: readonly Letters[]): string {
	const width = WIDTH - 2 * MARGIN;
	const sizes = [84, 72, 60, 52, 44];
	const size = sizes.find((one) => breakLines(serif, words, one, width).length * one * 1.15 <= 330) ?? 44;
	const lines = breakLines(serif, words, size, width).slice(0, 6);
	const line = (letters: readonly Letters[], text: string, y: number) =>
		drawLine(letters, breakLines(letters, text, 36, width)[0] ?? '', 36, MARGIN, y, onPaper['ink-2']);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${onPaper.paper}"/><path d="M${MARGIN - 32} 78V${HEIGHT - 70}" stroke="${onPaper.own}" stroke-width="6"/>`,
		line(italic, over, 110),
		...lines.map((text, index) => drawLine(serif, text, size, MARGIN, 128 + size * 1.15 * (index + 1), onPaper.ink)),
		line(italic, foot, HEIGHT - 76),
		'</svg>',
	].join('');
}

/** Writes each card as `/cards/<id>.png` (1200 × 630) into a built site. */
export async function drawCards(cards: readonly SocialCard[], folder: string): Promise<void> {
	const [serif, italic] = await Promise.all([openLetters('serif'), openLetters('serifItalic')]);
	await mkdir(join(folder, 'cards'), { recursive: true });
	for (const card of cards) {
		const png = await sharp(Buffer.from(toSvg(card, serif, italic)))
			.png({ palette: true, colours: 32, effort: 4 })
			.toBuffer();
		await writeFile(join(folder, 'cards', `${card.id}.png`), png);
	}
}
