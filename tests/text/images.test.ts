/** Pictures as their bytes tell of them, against what sharp makes of the same. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findActive, measureImage } from '../../src/text/measure-image.ts';
import { readImages, toImagePath } from '../../src/text/read-images.ts';

const draw = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a8320f' } });

describe('the size of a picture', () => {
	test.each(['png', 'jpg', 'webp', 'avif'] as const)('is read from a %s', async (kind) => {
		const format = kind === 'jpg' ? 'jpeg' : kind;
		for (const [width, height] of [
			[1, 1],
			[640, 37],
			[1001, 2003],
		] as const) {
			const data = await draw(width, height)
				.toFormat(format, { quality: 20, ...(kind === 'avif' ? { effort: 0 } : {}) })
				.toBuffer();
			expect(measureImage(data, kind)).toEqual({ width, height });
		}
	});
	test('is read from a lossless and from an animated or transparent WebP', async () => {
		expect(measureImage(await draw(300, 200).webp({ lossless: true }).toBuffer(), 'webp')).toEqual({ width: 300, height: 200 });
		expect(measureImage(await draw(300, 200).ensureAlpha(0.5).webp().toBuffer(), 'webp')).toEqual({ width: 300, height: 200 });
	});
	test('is that of a photograph as it is shown, which its camera may have laid on its side', async () => {
		const lying = await draw(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		expect(measureImage(lying, 'jpg')).toEqual({ width: 30, height: 40 });
		expect(measureImage(await draw(40, 30).withMetadata({ orientation: 3 }).jpeg().toBuffer(), 'jpg')).toEqual({ width: 40, height: 30 });
	});
	test.each([
		['width="30" height="20px"', { width: 30, height: 20 }],
		['viewBox="0 0 12.4 9"', { width: 12, height: 9 }],
		['width="100%" height="5em" viewBox="-4,-4,8,6"', { width: 8, height: 6 }],
		['width="100%"', undefined],
	])('is read from an SVG with %s', (attributes, size) => {
		const svg = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0"/></svg>`;
		expect(measureImage(new TextEncoder().encode(svg), 'svg')).toEqual(size);
	});
	test('is none of what is cut off, or is something else', async () => {
		for (const kind of ['png', 'jpg', 'webp', 'avif'] as const) {
			const data = await draw(9, 9)
				.toFormat(kind === 'jpg' ? 'jpeg' : kind)
				.toBuffer();
			for (let length = 0; length < 16; length++) expect(measureImage(data.subarray(0, length), kind)).toBeUndefined();
			for (const other of ['png', 'jpg', 'webp', 'avif', 'svg'].filter((one) => one !== kind))
				expect(measureImage(data, other)).toBeUndefined();
		}
	});
});

test.each([
	'<script>1</script>',
	'<svg:script/>',
	'<path onclick="x()"/>',
	'<a href="javascript:x()"/>',
	'<image href="https://example.org/x.png"/>',
	'<style>@import "x.css"</style>',
	'<style>path{fill:url(https://example.org/x)}</style>',
	'<foreignObject/>',
	'<image href="data:image/svg+xml,x"/>',
])('what does more than draw is found: %s', (part) => {
	expect(findActive(`<svg xmlns="http://www.w3.org/2000/svg">${part}</svg>`)).toBeDefined();
});
test('what only draws is let alone', () => {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><!-- no <script> --><use xlink:href="#a"/><path fill="url(#g)" id="one"/><image href="data:image/png;base64,AA"/><text>on = off</text></svg>';
	expect(findActive(svg)).toBeUndefined();
});

test('a large picture is warned of, one that no host takes is refused', async () => {
	const large = Buffer.concat([await draw(9, 9).png().toBuffer(), Buffer.alloc(1024 * 1024)]);
	const rules = (bytes: Uint8Array) => readImages(new Map([['images/a.png', bytes]])).messages.map(({ ruleId }) => ruleId);
	expect(rules(large)).toEqual(['image-small']);
	expect(rules(large.subarray(0, 1024 * 1024))).toEqual([]);
	expect(rules(Buffer.concat([large, Buffer.alloc(25 * 1024 * 1024)]))).toEqual(['image-readable']);
});

test('an address means the same file however it is written beside a page', () => {
	for (const url of ['images/a%20b.png', './images/a b.png', '../images/a b.png', '/images/a b.png'])
		expect(toImagePath(url)).toBe('images/a b.png');
	expect(toImagePath('images/100%.png')).toBe('images/100%.png');
});
