/** The site's fonts come as WOFF2; HarfBuzz reads sfnt (TrueType) only. */
import { brotliDecompressSync } from 'node:zlib';

/** Tables that a WOFF2 directory names by number (WOFF 2.0, section 4.1). */
const KNOWN_TAGS =
	'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
		.split(' ')
		.map((tag) => tag.replace('_', ' '));

/**
 * Unpacks a WOFF2 font into an sfnt that holds what measuring needs: names to glyphs, advances, their variations, kerning, ligatures.
 * Outlines (`glyf`, `loca`, `gvar`) are left out, so their WOFF2 transform need not be undone. Throws if the bytes are no such font.
 */
export function unpackWoff2(font: Uint8Array): Uint8Array {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	if (font.byteLength < 48 || view.getUint32(0) !== 0x774f4632) throw new Error('Not a WOFF2 font.');
	let position = 48;
	const readBase128 = () => {
		let value = 0;
		for (;;) {
			const byte = view.getUint8(position++);
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
	};
	const tables: { tag: string; offset: number; length: number }[] = [];
	let offset = 0;
	for (let left = view.getUint16(12); left > 0; left--) {
		const flags = view.getUint8(position++);
		let tag = KNOWN_TAGS[flags & 63];
		if (tag === undefined) {
			tag = String.fromCharCode(...font.subarray(position, position + 4));
			position += 4;
		}
		const original = readBase128();
		const outlines = tag === 'glyf' || tag === 'loca';
		const transformed = outlines ? flags >> 6 === 0 : flags >> 6 !== 0;
		const length = transformed ? readBase128() : original;
		if (transformed && !outlines) throw new Error(`This WOFF2 font has a transformed ${tag} table, which is not read here.`);
		if (!outlines && tag !== 'gvar') tables.push({ tag, offset, length });
		offset += length;
	}
	const data = brotliDecompressSync(font.subarray(position, position + view.getUint32(20)));
	const start = 12 + 16 * tables.length;
	const sfnt = new Uint8Array(tables.reduce((sum, table) => sum + ((table.length + 3) & ~3), start));
	const out = new DataView(sfnt.buffer);
	out.setUint32(0, view.getUint32(4));
	out.setUint16(4, tables.length);
	let tableStart = start;
	tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));
	for (const [index, { tag, offset: from, length }] of tables.entries()) {
		const row = 12 + 16 * index;
		for (let i = 0; i < 4; i++) out.setUint8(row + i, tag.charCodeAt(i));
		out.setUint32(row + 8, tableStart);
		out.setUint32(row + 12, length);
		sfnt.set(data.subarray(from, from + length), tableStart);
		tableStart += (length + 3) & ~3;
	}
	return sfnt;
}
