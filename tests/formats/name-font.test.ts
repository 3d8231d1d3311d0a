/** Fonts under other names. */
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { toStaticFont } from '../../src/cli/static-font.ts';
import { readFontFiles } from '../../src/disk/read-map-fonts.ts';
import { nameFont, postScriptName } from '../../src/formats/name-font.ts';

const [serif] = (await readFontFiles('serif')) as [Uint8Array];

describe('one weight of a variable font', () => {
	test.each([
		[400, false, 'Regular'],
		[500, false, 'Medium'],
		[600, true, 'SemiBold Italic'],
	] as const)('of %i is called what it is', async (weight, italic, style) => {
		const font = create(Buffer.from(await toStaticFont(serif, { family: 'A Family', weight, italic })));
		if (font.isCollection) throw new Error('one font is expected');
		expect([font.familyName, font.subfamilyName, font.fullName]).toEqual(['A Family', style, `A Family ${style}`]);
		expect(font.postscriptName).toBe(`AFamily-${style.replace(' ', '')}`);
		expect(font.copyright).toMatch(/Alegreya/);
		expect(font.variationAxes).toEqual({});
		expect(font.hasGlyphForCodePoint('é'.codePointAt(0) as number)).toBe(true);
	});

	test('sums up as OpenType asks, table by table and as a whole', async () => {
		const bytes = await toStaticFont(serif, { family: 'A', weight: 500 });
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const sum = (start: number, length: number) => {
			let total = 0;
			for (let at = start; at < start + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
			return total;
		};
		expect(sum(0, bytes.length)).toBe(0xb1b0afba);
		for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
			const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
			const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
			const adjustment = tag === 'head' ? view.getUint32(offset + 8) : 0;
			expect((sum(offset, Math.ceil(length / 4) * 4) - adjustment) >>> 0, tag).toBe(view.getUint32(at + 4));
			expect(offset % 4).toBe(0);
		}
	});

	test('keeps its bytes when it is named the same again', async () => {
		const named = await toStaticFont(serif, { family: 'A', weight: 400 });
		expect(nameFont(named, { family: 'A', style: 'Regular' })).toEqual(named);
	});
});

test('names for PostScript have no sign that it does not take, and are not too long', () => {
	expect(postScriptName({ family: 'Ä (b) [c]/d%', style: 'Bold Italic' })).toBe('bcd-BoldItalic');
	expect(postScriptName({ family: 'x'.repeat(100), style: 'y' }).length).toBe(63);
});
