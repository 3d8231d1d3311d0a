/** What is asked of subset-font 2.9, whose published types do not know `keepFeatures` and `keepAllGlyphs` yet. */
declare module 'subset-font' {
	interface Options {
		targetFormat: 'woff2' | 'truetype';
		/** For each axis one place on it, or the range that is kept. */
		variationAxes?: Record<string, number | { min: number; max: number }>;
		/** Features of OpenType, by tag; all others go. */
		keepFeatures?: readonly string[];
		noHinting?: boolean;
		/** Everything, instead of a text. */
		keepAllGlyphs?: boolean;
	}
	export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
