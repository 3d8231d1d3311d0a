/** Draws the social cards: words as outlines of the site's own letters, so that the picture is the same whatever fonts a machine has. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font as Outlines } from 'fontkitten';
import { Blob, Face, Font, Buffer as HarfBuzzBuffer, shape } from 'harfbuzzjs';
import sharp from 'sharp';
import { unpackWoff2 } from '../../maps/woff2.ts';
import type { Card } from './cards.ts';

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

async function openLetters(name: string): Promise<Letters> {
	const file = createRequire(import.meta.url).resolve(`@fontsource-variable/alegreya/files/alegreya-latin-wght-${name}.woff2`);
	const bytes = await readFile(file);
	const outlines = create(bytes);
	if (outlines.isCollection) throw new Error(`${file} is a collection of fonts.`);
	const face = new Face(new Blob(unpackWoff2(bytes)), 0);
	return { outlines, shaper: new Font(face), characters: new Set(face.collectUnicodes()) };
}

/** Glyphs and how far each advances, in units of the font, kerned. A character the font lacks is left out. */
function setWords({ shaper, characters }: Letters, words: string): { glyph: number; advance: number }[] {
	const buffer = new HarfBuzzBuffer();
	buffer.addText([...words].filter((character) => characters.has(character.codePointAt(0) as number)).join(''));
	buffer.guessSegmentProperties();
	shape(shaper, buffer);
	return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0 }) => ({ glyph: codepoint, advance: xAdvance }));
}

/** Lines no wider than `width` (px). */
function breakLines(letters: Letters, words: string, size: number, width: number): string[] {
	const measure = (text: string) =>
		(setWords(letters, text).reduce((sum, one) => sum + one.advance, 0) * size) / letters.outlines.unitsPerEm;
	const lines: string[] = [];
	for (const word of words.split(/\s+/)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
		if (longer !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A line as paths, its left end on the baseline at `x`, `y`. */
function drawLine(letters: Letters, text: string, size: number, x: number, y: number, colour: string): string {
	const scale = size / letters.outlines.unitsPerEm;
	let at = 0;
	const paths = setWords(letters, text).map(({ glyph, advance }) => {
		const path = `<path transform="translate(${at} 0)" d="${letters.outlines.getGlyph(glyph).path.toSVG()}"/>`;
		at += advance;
		return path;
	});
	return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

function toSvg({ over, words, foot }: Card, serif: Letters, italic: Letters): string {
	const width = WIDTH - 2 * MARGIN;
	const sizes = [84, 72, 60, 52, 44];
	const size = sizes.find((one) => breakLines(serif, words, one, width).length * one * 1.15 <= 330) ?? 44;
	const lines = breakLines(serif, words, size, width).slice(0, 6);
	const line = (letters: Letters, text: string, y: number) =>
		drawLine(letters, breakLines(letters, text, 36, width)[0] ?? '', 36, MARGIN, y, '#5f574b');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf8f0"/><path d="M${MARGIN - 32} 78V${HEIGHT - 70}" stroke="#a8320f" stroke-width="6"/>`,
		line(italic, over, 110),
		...lines.map((text, at) => drawLine(serif, text, size, MARGIN, 128 + size * 1.15 * (at + 1), '#211d18')),
		line(italic, foot, HEIGHT - 76),
		'</svg>',
	].join('');
}

/** Writes each card as `/cards/<id>.png` (1200 × 630) into a built site. */
export async function drawCards(cards: readonly Card[], folder: string): Promise<void> {
	const [serif, italic] = await Promise.all([openLetters('normal'), openLetters('italic')]);
	await mkdir(join(folder, 'cards'), { recursive: true });
	for (const card of cards) {
		const png = await sharp(Buffer.from(toSvg(card, serif, italic)))
			.png({ palette: true, colours: 32, effort: 4 })
			.toBuffer();
		await writeFile(join(folder, 'cards', `${card.id}.png`), png);
	}
}
