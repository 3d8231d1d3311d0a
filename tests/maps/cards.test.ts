/** Social cards in any script: what is drawn stands between the margins, and on the side from which its script is read. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCards } from '../../src/site/drawing/draw-cards.ts';

/** The first and the last column (px) of what is printed between the lines above and below, the bar beside it left out. */
async function measure(words: string): Promise<{ from: number; to: number; missing: string[] }> {
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-cards-'));
	try {
		const missing = await drawCards([{ id: 'one', over: words, words, foot: words }], folder);
		const card = sharp(join(folder, 'cards/one.png')).extract({ left: 80, top: 140, width: 1040, height: 380 }).greyscale().raw();
		const { data, info } = await card.toBuffer({ resolveWithObject: true });
		const inked = (x: number) =>
			Array.from({ length: info.height }, (_, y) => data[y * info.width + x] as number).some((grey) => grey < 90);
		const columns = Array.from({ length: info.width }, (_, x) => x).filter(inked);
		return { from: 80 + (columns[0] ?? 0), to: 80 + (columns.at(-1) ?? 0), missing };
	} finally {
		await rm(folder, { recursive: true });
	}
}

test.each([
	['Latin', 'Three lanterns, and which of them gives more light to those who walk by night', 'left'],
	['Greek', 'Τρεις λύχνοι και το φως που δεν μοιράζεται κανείς', 'left'],
	['Cyrillic', 'Три фонаря и один вечер, которого не было', 'left'],
	['Arabic', 'ثلاثة مصابيح وأيها أنفع لمن يمشي في الليل', 'right'],
	['Hebrew', 'שלושה פנסים, ואחד מהם מאיר את הדרך', 'right'],
	['Chinese', '三盏灯照着夜里走路的人，可是哪一盏最亮，没有人知道，也没有人问过', 'left'],
	['Devanagari', 'तीन दीपक और एक शाम', 'left'],
	['mixed', 'Lanterns (פנסים) and 灯', 'left'],
] as const)('%s', async (_script, words, side) => {
	const { from, to, missing } = await measure(words);
	// a machine may lack a font: then the words are left out, and said to be
	if (missing.length > 0) {
		for (const sign of missing) expect(words).toContain(sign);
		return;
	}
	expect(from).toBeGreaterThanOrEqual(90);
	expect(to).toBeLessThanOrEqual(1110);
	if (side === 'right') expect(to).toBeGreaterThan(1080);
	else if (_script !== 'mixed') expect(from).toBeLessThan(120);
});
