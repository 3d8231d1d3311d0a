/** Draws the social cards: words as outlines of the site's own letters, so that the picture is the same whatever fonts a machine has. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

/** A letter, by its number in the font it is of, and how far it advances, in ems. */
interface Sign {
	outlines: Outlines;
	glyph: number;
	advance: number;
}
/** Scripts that are written from right to left. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters as wide as they are high. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFF60\u3000-\u303F]/u;

/**
 * Words in a script that none of the fonts has are set whole by this machine, which knows how the letters join and which way they go. How wide they
 * come out is not known; this is about it, in ems.
 */
const guessWidth = (words: string): number => [...words].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.5), 0);

/** Signs and how far each advances, in ems, kerned; undefined where the fonts lack one. */
function setWords(fonts: readonly Letters[], words: string): Sign[] | undefined {
	const runs: { letters: Letters; text: string }[] = [];
	for (const character of words) {
		const code = character.codePointAt(0) as number;
		const last = runs.at(-1);
		const letters = last?.letters.characters.has(code) ? last.letters : fonts.find((font) => font.characters.has(code));
		if (last && last.letters === letters) last.text += character;
		else if (letters) runs.push({ letters, text: character });
		else return undefined;
	}
	return runs.flatMap(({ letters, text }): Sign[] => {
		const { outlines, shaper } = letters;
		const buffer = new HarfBuzzBuffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(shaper, buffer);
		return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0 }) => ({
			outlines,
			glyph: codepoint,
			advance: xAdvance / outlines.unitsPerEm,
		}));
	});
}

/** The outline of a letter, an em high. */
const drawSign = ({ outlines, glyph }: Sign): string =>
	`<path transform="scale(${1 / outlines.unitsPerEm} ${-1 / outlines.unitsPerEm})" d="${outlines.getGlyph(glyph).path.toSVG()}"/>`;

/** Lines no wider than `width` (px). */
function breakLines(letters: readonly Letters[], words: string, size: number, width: number): string[] {
	const measure = (text: string) => widthOf(letters, text) * size;
	const lines: string[] = [''];
	for (const piece of splitWords(words)) {
		const longer = lines.at(-1) + piece;
		if (lines.at(-1) === '' || measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	return lines.map((line) => line.trim());
}

const widthOf = (letters: readonly Letters[], text: string): number =>
	setWords(letters, text)?.reduce((sum, one) => sum + one.advance, 0) ?? guessWidth(text);

/** Pieces between which a line may break: words with the blank behind them; where a script has no blanks, its words. */
function splitWords(words: string): string[] {
	return words
		.trim()
		.split(/(?<=\s)(?=\S)/)
		.flatMap((word) => {
			if (!WIDE.test(word)) return [word.replace(/\s+/g, ' ')];
			const pieces: string[] = [];
			for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(word)) {
				// a line begins with no point or bracket that closes
				if (pieces.length > 0 && /^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(segment)) pieces[pieces.length - 1] += segment;
				else pieces.push(segment);
			}
			return pieces;
		});
}

/** A line on the baseline at `y`: from the left margin, or on a card that goes from right to left, to the right one. */
function drawLine(letters: readonly Letters[], text: string, size: number, y: number, colour: string, fromRight: boolean): string {
	const set = setWords(letters, text);
	if (!set) {
		const x = fromRight ? WIDTH - MARGIN : MARGIN;
		const goes = FROM_RIGHT.test(text) ? 'rtl' : 'ltr';
		const anchor = fromRight === (goes === 'rtl') ? 'start' : 'end';
		return `<text x="${x}" y="${y}" font-family="serif" font-size="${size}" direction="${goes}" text-anchor="${anchor}" fill="${colour}">${escapeText(text)}</text>`;
	}
	let advanced = 0;
	const signs = set.map((sign) => {
		const placed = `<g transform="translate(${advanced} 0)">${drawSign(sign)}</g>`;
		advanced += sign.advance;
		return placed;
	});
	const x = fromRight ? WIDTH - MARGIN - advanced * size : MARGIN;
	return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${size})">${signs.join('')}</g>`;
}

function toSvg({ over, words, foot }: SocialCard, serif: readonly Letters[], italic: readonly Letters[]): string {
	const width = WIDTH - 2 * MARGIN;
	const fromRight = FROM_RIGHT.test(over + words + foot);
	const bar = fromRight ? WIDTH - MARGIN + 32 : MARGIN - 32;
	const sizes = [84, 72, 60, 52, 44];
	const size = sizes.find((one) => breakLines(serif, words, one, width).length * one * 1.15 <= 330) ?? 44;
	const lines = breakLines(serif, words, size, width).slice(0, 6);
	const line = (letters: readonly Letters[], text: string, y: number) =>
		drawLine(letters, breakLines(letters, text, 36, width)[0] ?? '', 36, y, onPaper['ink-2'], fromRight);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${onPaper.paper}"/><path d="M${bar} 78V${HEIGHT - 70}" stroke="${onPaper.own}" stroke-width="6"/>`,
		line(italic, over, 110),
		...lines.map((text, index) => drawLine(serif, text, size, 128 + size * 1.15 * (index + 1), onPaper.ink, fromRight)),
		line(italic, foot, HEIGHT - 76),
		'</svg>',
	].join('');
}

const runFile = promisify(execFile);

/** Signs of the cards that neither the fonts of the site nor those of this machine have; none where the machine can't be asked (fontconfig). */
async function findMissing(cards: readonly SocialCard[], fonts: readonly Letters[]): Promise<Set<string>> {
	const signs = new Set(cards.flatMap(({ over, words, foot }) => [...`${over}${words}${foot}`.replace(/\s/g, '')]));
	const others = [...signs].filter((sign) => !fonts.some((font) => font.characters.has(sign.codePointAt(0) as number)));
	if (others.length === 0) return new Set();
	const ranges = await readCharsets();
	const isThere = (code: number) => !ranges || ranges.some(([from, to]) => from <= code && code <= to);
	return new Set(others.filter((sign) => !isThere(sign.codePointAt(0) as number)));
}

/** From which code to which the fonts of this machine have signs; undefined where it can't be asked. A font a line: `20-7e a0-17f 192`. */
async function readCharsets(): Promise<[from: number, to: number][] | undefined> {
	const { stdout } = await runFile('fc-list', ['--format=%{charset}\n'], { maxBuffer: 2 ** 28 }).catch(() => ({ stdout: undefined }));
	const ranges =
		stdout && [...new Set(stdout.split(/\s+/))].filter(Boolean).map((range) => range.split('-').map((code) => Number.parseInt(code, 16)));
	return ranges ? ranges.map(([from = 0, to = from]) => [from, to]) : undefined;
}

/** A card as far as it can be set: words with a sign that nothing on this machine has would be boxes. */
function settable(card: SocialCard, missing: ReadonlySet<string>): SocialCard {
	const keep = (text: string) => ([...text].some((sign) => missing.has(sign)) ? '' : text);
	return { ...card, over: keep(card.over), words: keep(card.words), foot: keep(card.foot) };
}

/** Writes each card as `/cards/<id>.png` (1200 × 630) into a built site. Gives the signs that are in no font at hand, whose words are left out. */
export async function drawCards(cards: readonly SocialCard[], folder: string): Promise<string[]> {
	const [serif, italic] = await Promise.all([openLetters('serif'), openLetters('serifItalic')]);
	await mkdir(join(folder, 'cards'), { recursive: true });
	const missing = await findMissing(cards, serif);
	// no card is drawn twice, so that nothing need be kept of any
	sharp.cache(false);
	// one after another, since the threads that make pictures of them write the pages too, which would wait for all
	for (const card of cards) {
		const png = await sharp(Buffer.from(toSvg(settable(card, missing), serif, italic)))
			.png({ palette: true, colours: 32, effort: 4 })
			.toBuffer();
		await writeFile(join(folder, 'cards', `${card.id}.png`), png);
	}
	return [...missing];
}
