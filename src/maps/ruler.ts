/** Widths of text in the site's own fonts, so that every label is known to fit its box before a browser sees it. */
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import type { MapFonts } from '../disk/read-map-fonts.ts';
import { unpackWoff2 } from './woff2.ts';

export type TypeFace = 'serif' | 'italic' | 'sans';

/**
 * Measures text. Letters come from the first of a face's fonts that has them; for those that none has (Hebrew, Chinese, signs of logic),
 * which a reader's machine draws in a font of its own, the width is a guess on the wide side.
 */
export interface Ruler {
	/** Width in the units of `size` (px): `measure('serif', 15, 'region')` → about 39. */
	measure(face: TypeFace, size: number, text: string): number;
	/** The characters of the text that no font of the face has a glyph for, each once. */
	missing(face: TypeFace, text: string): string[];
}

/** Weights as the stylesheet has them: words 400, ids 600. */
const WEIGHT: Record<TypeFace, number> = { serif: 400, italic: 400, sans: 600 };

/** How many texts a face remembers; a build of ten thousand maps measures millions. */
const MOST_KNOWN = 100_000;

interface Opened {
	font: Font;
	upem: number;
	characters: ReadonlySet<number>;
}

/** Reads the fonts and gives the ruler that a whole build shares: it remembers what it has measured. Fonts of other scripts are opened when they are asked for. */
export function createRuler(fonts: MapFonts): Ruler {
	const files: Record<TypeFace, readonly Uint8Array[]> = {
		serif: [fonts.serif, ...fonts.others.serif],
		italic: [fonts.serifItalic, ...fonts.others.serifItalic],
		sans: [fonts.sans, ...fonts.others.sans],
	};
	const opened: Record<TypeFace, Opened[]> = { serif: [], italic: [], sans: [] };
	const known: Record<TypeFace, Map<string, number>> = { serif: new Map(), italic: new Map(), sans: new Map() };
	const open = (name: TypeFace, index: number): Opened | undefined => {
		const file = files[name][index];
		if (!file) return undefined;
		opened[name][index] ??= openFont(file, WEIGHT[name]);
		return opened[name][index];
	};
	const fontOf = (name: TypeFace, character: string): Opened | undefined => {
		const code = character.codePointAt(0) as number;
		for (let index = 0; ; index++) {
			const font = open(name, index);
			if (!font || font.characters.has(code)) return font;
		}
	};
	return {
		missing: (name, text) => [...new Set([...text].filter((character) => !fontOf(name, character)))],
		measure(name, size, text) {
			let width = known[name].get(text);
			if (width === undefined) {
				width = measureRuns(text, (character) => fontOf(name, character));
				if (known[name].size >= MOST_KNOWN) known[name].clear();
				known[name].set(text, width);
			}
			return width * size;
		},
	};
}

function openFont(file: Uint8Array, weight: number): Opened {
	const face = new Face(new Blob(unpackWoff2(file)), 0);
	const font = new Font(face);
	font.setVariations([new Variation('wght', weight)]);
	return { font, upem: face.upem, characters: new Set(face.collectUnicodes()) };
}

/** Width in ems: what stands together in one font is set together, with its kerning. */
function measureRuns(text: string, fontOf: (character: string) => Opened | undefined): number {
	let width = 0;
	let run = '';
	let font: Opened | undefined;
	const close = () => {
		if (run === '') return;
		width += font ? shapeRun(run, font) : [...run].reduce((sum, character) => sum + guessWidth(character), 0);
		run = '';
	};
	for (const character of text) {
		const next = fontOf(character);
		// a mark, or a space, goes with the letters before it where their font has it
		const stays = font?.characters.has(character.codePointAt(0) as number) ?? next === font;
		if (!stays) {
			close();
			font = next;
		} else if (run === '') font ??= next;
		run += character;
	}
	close();
	return width;
}

/** One for all runs: to make one, and to have it cleared away, costs more than to set a few words. */
const buffer = new Buffer();

function shapeRun(text: string, { font, upem }: Opened): number {
	buffer.reset();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	shape(font, buffer);
	let width = 0;
	for (const { xAdvance } of buffer.getGlyphPositions()) width += xAdvance ?? 0;
	return width / upem;
}

const WIDE =
	/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18AFF}\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How wide a character may be, in ems, in whatever font a reader has. */
function guessWidth(character: string): number {
	if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
	if (/\s/u.test(character)) return 0.35;
	return WIDE.test(character) ? 1.15 : /[\p{L}\p{N}\p{P}]/u.test(character) ? 0.75 : 1;
}
