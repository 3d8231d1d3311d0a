import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/maps/label.ts';
import { unpackWoff2 } from '../../src/maps/woff2.ts';
import { fonts, ruler } from './site-fonts.ts';

const measure = (text: string) => ruler.measure('serif', 15, text);

describe('the ruler', () => {
	it('measures as Chromium does, to a fiftieth of a pixel', () => {
		// measured once with getBoundingClientRect on these fonts
		expect(measure('The region is the right level')).toBeCloseTo(163.609, 1);
		expect(ruler.measure('sans', 13, '96b')).toBeCloseTo(20.672, 1);
		expect(ruler.measure('italic', 14, 'reported, shared')).toBeCloseTo(81.969, 1);
	});
	it('knows kerning, and grows with the size', () => {
		expect(measure('AV')).toBeLessThan(measure('A') + measure('V'));
		expect(ruler.measure('serif', 30, 'region')).toBeCloseTo(2 * measure('region'), 6);
	});
	it('has letters of many scripts, and room for those that none of its fonts has', () => {
		expect(ruler.missing('serif', 'Žižek, Dvořák, ḥ, λόγος, ἑρμηνείας, Достоевский, Việt')).toEqual([]);
		expect(ruler.missing('serif', 'a ⊣ 道 é ⊣')).toEqual(['⊣', '道']);
		expect(measure('Žižek')).toBeCloseTo(measure('Zizek'), -1);
		expect(measure('道道')).toBeGreaterThanOrEqual(30);
		expect(measure('שלום')).toBeGreaterThan(measure('ll'));
	});
	it('measures whatever text there is', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Number.isFinite(measure(text)) && measure(text) >= 0));
	});
	it('reads WOFF2 only', () => {
		expect(() => unpackWoff2(new Uint8Array(100))).toThrow(/Not a WOFF2 font/);
		expect(() => unpackWoff2(new Uint8Array(3))).toThrow(/Not a WOFF2 font/);
		const sfnt = unpackWoff2(fonts.sans);
		expect(new DataView(sfnt.buffer).getUint32(0)).toBe(0x10000);
	});
});

describe('wrapping', () => {
	const text = fc
		.array(fc.constantFrom('a', 'region', 'high-technology', 'the', 'knowledge,', 'of', 'firms.'), { minLength: 1, maxLength: 40 })
		.map((words) => words.join(' '));
	it('keeps every word, every line within the width, and never hyphenates', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 80, max: 400 }), (words, width) => {
				const { lines, cut } = wrapText(words, width, measure, 99);
				expect(cut).toBe(false);
				for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
				expect(lines.reduce((all, line) => all + (all === '' || all.endsWith('high-') ? '' : ' ') + line, '')).toBe(words);
			}),
		);
	});
	it('needs no more lines than the width allows, and cuts with an ellipsis beyond five', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 80, max: 400 }), (words, width) => {
				const { lines, cut } = wrapText(words, width, measure);
				const all = wrapText(words, width, measure, 99).lines;
				expect(lines.length).toBe(Math.min(5, all.length));
				expect(cut).toBe(all.length > 5);
				if (cut) expect(lines.at(-1)).toMatch(/ …$/);
				for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
			}),
		);
	});
	it('breaks after a hyphen', () => {
		expect(wrapText('A few high-technology branches', 80, measure).lines).toContain('technology');
	});
});
