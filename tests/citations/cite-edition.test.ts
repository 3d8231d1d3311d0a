import { describe, expect, it } from 'vitest';
import { citeEdition } from '../../src/citations/cite-edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';

const cave = await readWhole('cave');
const edition: Edition = {
	...cave,
	info: {
		...cave.info,
		title: 'On shadows & walls: an allegory',
		editors: ['The Elenchus editors'],
		article: { type: 'manuscript', author: [{ family: 'Candle', given: 'Ida' }], issued: { 'date-parts': [[2005]], circa: true } },
	},
};
const { fixed, latest } = citeEdition(edition, { version: '0.9.0', date: '2026-11-23' });
const URL_OF = 'https://cave.example.org/v/0.9.0/';

describe('citeEdition', () => {
	it('sets the edition as the manuals set a book with an editor', () => {
		// APA 7, 10.2: an edition in brackets after the editor, and no “[Computer software]” because of its version.
		expect(fixed.apa.text).toBe(
			`Candle, I. (2026). On shadows & walls: an allegory (the Elenchus editors, Ed.; Version 0.9.0). ${URL_OF} (Original manuscript ca. 2005)`,
		);
		expect(fixed.chicagoNote.text).toContain(
			'Ida Candle, On Shadows & Walls: An Allegory, ed. the Elenchus editors, version 0.9.0, 2026, ',
		);
		// MLA 9, 5.2: without a container its title is in italics, and what follows begins a sentence.
		expect(fixed.mla.text).toBe(
			`Candle, Ida. On Shadows & Walls: An Allegory. Edited by the Elenchus editors, version 0.9.0, 23 Nov. 2026, ${URL_OF}. Originally a manuscript, ca. 2005.`,
		);
		expect(fixed.mla.html).toContain('<i>On Shadows &#38; Walls: An Allegory</i>');
		expect(fixed.harvard.text).toContain(`Available at: ${URL_OF}.`);
	});

	it('differs in its newest version by the address alone', () => {
		expect(latest.url).toBe('https://cave.example.org/');
		for (const style of ['apa', 'chicagoNote', 'chicagoBibliography', 'mla', 'harvard'] as const)
			expect(latest[style].text).toBe(fixed[style].text.replace(URL_OF, latest.url));
		expect(fixed.bibtex).toMatch(/^@book\{/);
	});
});
