/** The faces of the pages: light, and with every sign that the pages set and the faces as they are published have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, inject, test } from 'vitest';
import { unpackWoff2 } from '../../src/maps/woff2.ts';
import { faces, readFace } from '../../src/site/build/cut-fonts.ts';
import { readSite } from './pages.ts';

/** The signs a font has. */
const signsOf = (woff2: Uint8Array) => new Set((create(Buffer.from(unpackWoff2(woff2))) as { characterSet: number[] }).characterSet);

describe.each(inject('sites'))('the fonts of $name', ({ folder, base }) => {
	const assets = join(folder, '_astro');
	const files = readdirSync(assets).filter((name) => name.endsWith('.woff2'));

	test('weigh at most 50 kB together, one file a face', () => {
		expect(files.length).toBe(faces.length);
		expect(files.reduce((sum, name) => sum + readFileSync(join(assets, name)).length, 0)).toBeLessThanOrEqual(50_000);
	});

	test('have every sign of every page that the whole face has', async () => {
		const { pages } = readSite(folder, base);
		const set = new Set<number>();
		for (const { html } of pages.values()) {
			const words = html
				.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
				.replace(/&#x([0-9a-f]+);/gi, (_all, code) => String.fromCodePoint(Number.parseInt(code, 16)))
				.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
			for (const sign of words) if (sign >= ' ') set.add(sign.codePointAt(0) as number);
		}
		for (const face of faces) {
			const whole = signsOf(await readFace(face));
			const cut = signsOf(readFileSync(join(assets, files.find((name) => name.startsWith(`${face.name}.`)) as string)));
			expect([...set].filter((sign) => whole.has(sign) && !cut.has(sign)).map((sign) => String.fromCodePoint(sign))).toEqual([]);
		}
	});
});
