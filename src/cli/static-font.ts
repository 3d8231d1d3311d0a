/** One weight of a variable font, as a font of its own. Printers and reading devices often take no others. */
import subsetFont from 'subset-font';
import { nameFont } from '../formats/name-font.ts';

/** What the weights are called (OpenType 1.9.1, `usWeightClass`). */
const WEIGHTS: Readonly<Record<number, string>> = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' };

export interface StaticFace {
	/** As the font is called where it is listed. */
	family: string;
	weight: number;
	italic?: boolean;
}

/** The weight as TrueType, with all signs of `font` (any format) and the names of the face. A font with one weight keeps it. */
export async function toStaticFont(font: Uint8Array, { family, weight, italic = false }: StaticFace): Promise<Uint8Array> {
	const cut = (axes: object) => subsetFont(Buffer.from(font), undefined, { targetFormat: 'truetype', keepAllGlyphs: true, ...axes });
	const instance = await cut({ variationAxes: { wght: weight } }).catch(() => cut({}));
	const name = WEIGHTS[weight] ?? String(weight);
	return nameFont(instance, { family, style: italic ? (name === 'Regular' ? 'Italic' : `${name} Italic`) : name });
}
