/** PDFs as a browser prints them: letters of many widths, justified lines, columns that are balanced, floats, notes and initials. */
import { startChromium } from '../site/chromium.ts';

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const STYLES: Readonly<Record<string, string>> = {
	'browser, one column': 'p { text-align: justify }',
	'browser, two columns': 'main { columns: 2 } p { text-align: justify; hyphens: auto; text-indent: 1em; margin: 0 }',
	'browser, three columns': 'main { columns: 3; font-size: 8pt } p { text-align: justify; hyphens: auto }',
	'browser, initials and small capitals':
		'main { columns: 2 } p:nth-of-type(3n)::first-letter { font-size: 2.9em; float: left; line-height: .85 } p::first-line { font-variant: small-caps }',
	'browser, narrow gutter, ragged': 'main { columns: 2; column-gap: 10pt } p { hyphens: auto }',
	'browser, boxes and tables between':
		'main { columns: 2 } table, aside { border: 1px solid; font-size: 8pt; break-inside: avoid } table { width: 100% }',
	'browser, letterspaced': 'p { letter-spacing: .14em }',
	'browser, line spacing of two': 'p { line-height: 2.1 }',
	'browser, watermark and margin note':
		'main { columns: 2 } .mark { position: fixed; top: 40%; left: 10%; font-size: 60pt; transform: rotate(-45deg); opacity: .2 } .up { position: fixed; left: -8mm; top: 45%; transform: rotate(-90deg); font-size: 7pt }',
	'browser, marks of notes': 'main { columns: 2 } sup { font-size: 60% }',
};

/** Prints paragraphs in each of the styles: name → PDF. */
export async function printInBrowser(paragraphs: readonly string[]): Promise<Map<string, Uint8Array>> {
	const browser = await startChromium();
	const files = new Map<string, Uint8Array>();
	try {
		const page = await browser.newPage();
		for (const [name, style] of Object.entries(STYLES)) {
			const body = paragraphs.map((text, index) => {
				const mark =
					name.includes('marks') && index % 4 === 1
						? `${escapeHtml(text).replace(/\b(\p{L}{5,})\b/u, '$1<sup>12</sup>')}`
						: escapeHtml(text);
				const between =
					name.includes('boxes') && index % 12 === 5
						? '<table><tr><td>Parish</td><td>Sundials</td></tr><tr><td>North</td><td>37</td></tr><tr><td>South</td><td>41</td></tr></table><aside>Pilgrims seldom ask what hour the weathercock has.</aside>'
						: '';
				return `<p>${mark}</p>${between}`;
			});
			const extra = name.includes('watermark')
				? '<div class="mark">DRAFT ONLY</div><div class="up">Downloaded by A Library Somewhere at 03:14 on 17 May 2011</div>'
				: '';
			await page.setContent(
				`<html lang="en"><style>@page { size: A4; margin: 18mm } body { font: 10pt/1.3 serif } p { margin: 0 0 .6em } ${style}</style>${extra}<main>${body.join('')}</main></html>`,
			);
			files.set(
				name,
				await page.pdf({
					preferCSSPageSize: true,
					displayHeaderFooter: name.includes('two'),
					headerTemplate: '<span style="font-size:7pt">Made-up Studies</span>',
					footerTemplate: '<span style="font-size:7pt" class="pageNumber"></span>',
				}),
			);
		}
	} finally {
		await browser.close();
	}
	return files;
}
