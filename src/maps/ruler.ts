/** Widths of text in the site's own fonts, so that every label is known to fit its box before a browser sees it. */
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import type { MapFonts } from '../disk/read-map-fonts.ts';
import { unpackWoff2 } from './woff2.ts';

export type TypeFace = 'serif' | 'italic' | 'sans';

/** Measures text. A character that the font lacks throws, since its width would be a guess; `missing` finds such characters first. */
export interface Ruler {
	/** Width in the units of `size` (px): `measure('serif', 15, 'region')` → about 39. */
	measure(face: TypeFace, size: number, text: string): number;
	/** The characters of the text that the face has no glyph for, each once. */
	missing(face: TypeFace, text: string): string[];
}

/** Weights as the stylesheet has them: words 400, ids 600. */
const WEIGHT: Record<TypeFace, number> = { serif: 400, italic: 400, sans: 600 };

/** How many texts a face remembers; a build of ten thousand maps measures millions. */
const MOST_KNOWN = 100_000;

/** Reads the fonts and gives the ruler that a whole build shares: it remembers what it has measured. */
export function createRuler(fonts: MapFonts): Ruler {
	const faces: Record<TypeFace, Uint8Array> = { serif: fonts.serif, italic: fonts.serifItalic, sans: fonts.sans };
	const open = (name: TypeFace) => {
		const face = new Face(new Blob(unpackWoff2(faces[name])), 0);
		const font = new Font(face);
		font.setVariations([new Variation('wght', WEIGHT[name])]);
		return { font, upem: face.upem, characters: new Set(face.collectUnicodes()), known: new Map<string, number>() };
	};
	const opened = { serif: open('serif'), italic: open('italic'), sans: open('sans') };
	const missing = (name: TypeFace, text: string) => [
		...new Set([...text].filter((character) => !opened[name].characters.has(character.codePointAt(0) as number))),
	];
	return {
		missing,
		measure(name, size, text) {
			const face = opened[name];
			let width = face.known.get(text);
			if (width === undefined) {
				const lacking = missing(name, text);
				if (lacking.length > 0) throw new Error(`The ${name} font has no ${lacking.map((one) => `“${one}”`).join(', ')} (in “${text}”).`);
				const buffer = new Buffer();
				buffer.addText(text);
				buffer.guessSegmentProperties();
				shape(face.font, buffer);
				width = buffer.getGlyphInfosAndPositions().reduce((sum, glyph) => sum + (glyph.xAdvance ?? 0), 0) / face.upem;
				if (face.known.size >= MOST_KNOWN) face.known.clear();
				face.known.set(text, width);
			}
			return width * size;
		},
	};
}
