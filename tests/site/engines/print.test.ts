/** What is printed by the engines that print here: where a page comes from stands on every sheet, no heading is left alone, no first sheet is empty. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { THOROUGH } from '../../thorough.ts';
import { pathOf, site } from './edition.ts';
import { inEngine } from './in-engines.ts';

const PRINTED = THOROUGH ? ['text', 'proposition', 'claim', 'map'] : ['text', 'map'];

interface Line {
	text: string;
	/** Of the height of the sheet, from its head. */
	at: number;
}

/** The words of each sheet, from above. */
async function readSheets(bytes: Uint8Array): Promise<Line[][]> {
	const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const document = await loading.promise;
	const sheets: Line[][] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const [, bottom = 0, , top = 0] = page.view;
		const { items } = await page.getTextContent();
		const lines = items.flatMap((item) =>
			'str' in item && item.str.trim() ? [{ text: item.str.trim(), at: 1 - (item.transform[5] - bottom) / (top - bottom) }] : [],
		);
		sheets.push(lines.sort((a, b) => a.at - b.at));
	}
	await loading.destroy();
	return sheets;
}
/** Letters alone: a ligature of a font may not be read back. */
const plain = (text: string) => text.replace(/[^a-z0-9./:]/gi, '');

inEngine(site, (engine) => {
	test.for(PRINTED)(
		'a page of the kind %s is printed with version and address on each sheet, and no heading alone at a foot',
		async (kind, { skip }) => {
			const path = pathOf(kind);
			const tab = await engine.tab({ width: 1440 });
			if (!tab.print) return skip('it prints nothing here');
			await tab.go(engine.origin + path);
			const { address, headings } = await tab.run(async () => {
				await document.fonts.ready;
				return {
					address: document.documentElement.dataset['address'] as string,
					headings: [...document.querySelectorAll('main :is(h2, h3)')].map((one) => one.textContent?.trim() ?? ''),
				};
			});
			const sheets = await readSheets(await tab.print());
			for (const [at, lines] of sheets.entries()) {
				const words = plain(lines.map(({ text }) => text).join(''));
				expect(words, `sheet ${at + 1}`).toMatch(/version\d/);
				// the line that says which version a page is has it too
				expect(words.split(plain(address)).length - 1, `sheet ${at + 1}`).toBeGreaterThanOrEqual(1);
				const body = lines.filter(({ at }) => at > 0.08 && at < 0.92);
				const last = body.at(-1)?.text ?? '';
				expect(headings.map(plain), `the last line of sheet ${at + 1}`).not.toContain(plain(last));
				// a map or a proposition left its first sheet four fifths empty
				if (at === 0 && (kind === 'map' || kind === 'proposition'))
					expect(body.at(-1)?.at, 'the last line of the first sheet').toBeGreaterThan(0.55);
			}
		},
	);
});
