import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationStyles, formatCitation } from '../../src/citations/citation-styles.ts';
import { adaptItem, type Citable, type CitationForms, citeAnchor, createCiter } from '../../src/citations/cite-anchor.ts';
import type { CslItem, Edition } from '../../src/model/edition.ts';
import { route } from '../../src/model/routes.ts';
import { readWhole } from '../edition/whole.ts';
import { nasty } from '../exports/editions.ts';
import { runs } from '../thorough.ts';

const cave = await readWhole('cave');
const edition: Edition = {
	...cave,
	info: {
		...cave.info,
		title: '[On shadows and walls: an allegory]',
		editors: ['The Elenchus editors'],
		article: { type: 'manuscript', author: [{ family: 'Candle', given: 'Ida' }], issued: { 'date-parts': [[2005]], circa: true } },
	},
};
const release = { version: '0.9.0', date: '2026-11-23' };
const cite = createCiter(edition, release);
const URL_OF = 'https://cave.example.org/v/0.9.0/p/2/#p2a';
/** A claim that is words of the article between quotation marks. */
const quoting: Edition = {
	...edition,
	claims: edition.claims.map((one) => (one.id === 'p2a' ? { ...one, text: '“a mere shadow”' } : one)),
};
const ids = [...edition.passages, ...edition.claims, ...edition.relations].map(({ id }) => id);

/** HTML as a reader sees it. */
const plain = (html: string) =>
	html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
const forms = (anchor: Citable): CitationForms[] => [cite(anchor).fixed, cite(anchor).latest];

describe('citeAnchor', () => {
	it('names the editors where the words are theirs, the restatement of the author’s included', () => {
		const { fixed, inText } = cite('p2a');
		const title = '¶ 2, claim 2a [annotated restatement of Candle, ca. 2005]';
		// APA 7, 9.11: a group as author; 10.3: a part of a work; what kind of thing it is in square brackets (9.21)
		expect(fixed.apa.text).toBe(
			`Elenchus editors. (2026). ${title}. In [On shadows and walls: an allegory] (Version 0.9.0). ${URL_OF} (Original manuscript ca. 2005)`,
		);
		for (const style of citationStyles) expect(fixed[style].text).toMatch(/^Elenchus editors/);
		for (const style of citationStyles) expect(fixed[style].text).not.toMatch(/[.,]{2}/);
		expect(fixed.chicagoNote.text).toContain(title);
		expect(fixed.chicagoNote.text).toContain('ersion 0.9.0');
		expect(inText).toEqual({ parenthetical: '(Elenchus editors, 2026, claim 2a)', narrative: 'Elenchus editors (2026, claim 2a)' });
		// what the editors supply never stands under the author's name, in any form
		const supplied = cite('p2b');
		for (const one of [supplied.fixed, supplied.latest]) {
			for (const style of citationStyles) expect(one[style].text).not.toMatch(/^(?:Candle|Ida)/);
			expect(JSON.stringify(one.cslJson.author)).not.toContain('Candle');
			expect(one.ris).not.toMatch(/^AU {2}- Candle/m);
		}
	});

	it('sets the author’s own words as the manuals do', () => {
		const { fixed, inText } = citeAnchor(quoting, 'p2a', release);
		expect(inText.parenthetical).toBe('(Candle, ca. 2005/2026, claim 2a)');
		// APA 7, 10.3: a part of an edited work, the version in brackets. The original as 9.41 puts a republished work's.
		expect(fixed.apa.text).toBe(
			`Candle, I. (2026). ¶ 2, claim 2a (quoted from the article). In the Elenchus editors (Ed.), [On shadows and walls: an allegory] (Version 0.9.0). ${URL_OF} (Original manuscript ca. 2005)`,
		);
		// Chicago 17, 14.107: a part of a book with an editor; 14.10: the address last.
		expect(fixed.chicagoNote.text).toBe(
			`Ida Candle, “¶ 2, claim 2a (quoted from the article),” in [On Shadows and Walls: An Allegory], ed. the Elenchus editors, version 0.9.0, 2026, ${URL_OF}. Originally a manuscript, ca. 2005.`,
		);
		expect(fixed.chicagoBibliography.text).toBe(
			`Candle, Ida. “¶ 2, claim 2a (quoted from the article).” In [On Shadows and Walls: An Allegory], edited by the Elenchus editors, version 0.9.0, 2026. ${URL_OF}. Originally a manuscript, ca. 2005.`,
		);
		// MLA 9, 5.2: author, title of source, title of container, contributor, version, date, location; 5.109: an original date may follow.
		expect(fixed.mla.text).toBe(
			`Candle, Ida. “¶ 2, claim 2a (quoted from the article).” [On Shadows and Walls: An Allegory], edited by the Elenchus editors, version 0.9.0, 23 Nov. 2026, ${URL_OF}. Originally a manuscript, ca. 2005.`,
		);
		expect(fixed.harvard.text).toBe(
			`Candle, I. (2026) “¶ 2, claim 2a (quoted from the article),” in the Elenchus editors (ed.) [On shadows and walls: an allegory]. Version 0.9.0. Available at: ${URL_OF}. Originally a manuscript, ca. 2005.`,
		);
		expect(fixed.mla.html).toContain(`<i>[On Shadows and Walls: An Allegory]</i>`);
		expect(fixed.mla.html).toContain(`<a href="${URL_OF}">${URL_OF}</a>`);
	});

	it('joins several authors and editors as MLA does (5.8, 5.43)', () => {
		const people = (...names: string[]) => names.map((family) => ({ family, given: 'A.' }));
		const mla = (authors: number, editors: string[]) => {
			const article = { type: 'manuscript', author: people('One', 'Two', 'Three').slice(0, authors) };
			return citeAnchor({ ...quoting, info: { ...edition.info, article, editors } }, 'p2a', release).fixed.mla.text;
		};
		expect(mla(2, ['E. First', 'E. Second'])).toMatch(
			/^One, A\., and A\. Two\. “.*” .*, edited by E\. First and E\. Second, version 0\.9\.0, /,
		);
		expect(mla(3, ['E. First', 'E. Second', 'E. Third'])).toMatch(
			/^One, A\., et al\. “.*” .*, edited by E\. First et al\., version 0\.9\.0, /,
		);
	});

	it('fills in what citeproc itself would set, for every anchor and style', () => {
		for (const id of ids) {
			for (const one of forms(id)) {
				const { note: _note, title, ...item } = one.cslJson as CslItem & { title: string };
				for (const style of citationStyles) {
					const direct = formatCitation(adaptItem({ ...item, title: `<span class="nocase">${title}</span>` }, style), style);
					const after = one[style].text.slice(direct.text.length);
					expect(one[style].text.startsWith(direct.text)).toBe(true);
					expect(after).toMatch(/^ (\(Original manuscript ca\. 2005\)|Originally a manuscript, ca\. 2005\.)$/);
					expect(one[style].html.replace(/<\/?a\b[^>]*>/g, '')).toBe(direct.html + after);
				}
			}
		}
	});

	it('gives the fixed edition and the latest, and the same words in HTML and in plain text', () => {
		for (const id of ids) {
			const { fixed, latest, name } = cite(id);
			const passage = [...edition.claims, ...edition.relations].find((one) => one.id === id)?.passage ?? id;
			expect(fixed.url).toBe(`https://cave.example.org${route.releasedPassage('0.9.0', passage, id)}`);
			expect(latest.url).toBe(`https://cave.example.org/a/${id}/`);
			for (const one of [fixed, latest]) {
				for (const style of citationStyles) {
					expect(plain(one[style].html)).toBe(one[style].text);
					expect(one[style].text).toContain(one.url);
					expect(one[style].text).toContain(name);
					expect(one[style].text).not.toMatch(/ANCHOR|ADDRESS|undefined|invalid/);
				}
			}
		}
	});

	it('says whose words they are', () => {
		const said = (anchor: Citable) => cite(anchor).wording;
		expect(said('p2')).toBe('restated');
		expect(said('p2a')).toBe('restated');
		expect(said('p2b')).toBe('supplied');
		expect(cite('p2b').statement).toMatch(/stated nowhere/);
		expect(said('x2')).toBe('read');
		expect(said({ kind: 'map', path: '/map/whole/', title: 'The whole' })).toBe('drawn');
		expect(said({ kind: 'page', path: '/claims/', title: 'Claims' })).toBe('own');
		expect(citeAnchor(quoting, 'p2a', release).wording).toBe('quoted');
		expect(citeAnchor(quoting, 'p2a', release).fixed.quotation?.text).toMatch(/^“a mere shadow”\n— /);
		expect(cite('p4a').name).toBe('¶ 4, proposition P1');
	});

	it('says nothing of the original that is not known', () => {
		const bare = { ...edition, info: { ...edition.info, article: {} } };
		const { fixed, original } = citeAnchor(bare, 'p2a', { version: '0.9.0' });
		expect(original).toBeUndefined();
		for (const style of citationStyles) expect(fixed[style].text).not.toMatch(/[Oo]riginal/);
		expect(fixed.apa.text).toContain('(n.d.)');
		const printed = {
			...edition,
			info: {
				...edition.info,
				article: { type: 'article-journal', 'container-title': 'Caves', page: '1–9', issued: { 'date-parts': [[2005]] } },
			},
		};
		expect(citeAnchor(printed, 'p2a', release).original).toBe('Originally published in Caves, pp. 1–9, 2005.');
	});

	it('quotes in plain text, Markdown and HTML, with the citation', () => {
		const quotation = cite('p2a').fixed.quotation;
		expect(quotation?.text).toMatch(/^“A shadow is what a thing leaves on a wall”\n— Elenchus editors, /);
		expect(quotation?.markdown).toContain(`<${URL_OF}>`);
		expect(quotation?.html).toMatch(new RegExp(`^<blockquote cite="${URL_OF}"><p>“A shadow .*</p><footer>— .*</footer></blockquote>$`));
		expect(cite({ kind: 'map', path: '/map/whole/', title: 'The whole' }).fixed.quotation).toBeUndefined();
	});

	it('lets no sign of a title or claim become markup', () => {
		fc.assert(
			fc.property(nasty, (words) => {
				const { fixed } = cite({ kind: 'map', path: '/map/a/', title: words });
				for (const style of citationStyles) {
					expect(fixed[style].html.replace(/<\/?(i|a)( href="[^"<>]*")?>/g, '')).not.toMatch(/[<>]/);
					expect(plain(fixed[style].html)).toBe(fixed[style].text);
				}
				const spoken = { ...edition, claims: edition.claims.map((one) => (one.id === 'p2a' ? { ...one, text: words } : one)) };
				const { quotation } = createQuoting(spoken);
				expect(quotation?.html.replace(/<\/?(i|a|p|footer|blockquote)( (href|cite)="[^"<>]*")?>/g, '')).not.toMatch(/[<>]/);
			}),
			{ numRuns: runs(25) },
		);
	});

	it('is read by citation-js as the same work, from BibTeX and from CSL-JSON', () => {
		const { fixed } = cite('p2a');
		for (const source of [fixed.bibtex, JSON.stringify([fixed.cslJson])]) {
			expect(new Cite(source).data[0]).toMatchObject({
				type: 'chapter',
				title: '¶ 2, claim 2a [annotated restatement of Candle, ca. 2005]',
				'container-title': '[On shadows and walls: an allegory]',
				URL: URL_OF,
			});
		}
		expect(fixed.ris).toContain(`UR  - ${URL_OF}\r\n`);
		expect(fixed.ris).toContain('N1  - Originally a manuscript, ca. 2005.\r\n');
	});

	it('keeps the keys of different anchors and versions apart', () => {
		const keys = ids.flatMap((id) => [cite(id).fixed.cslJson.id, citeAnchor(edition, id, { version: '0.9.1' }).fixed.cslJson.id]);
		expect(new Set(keys).size).toBe(2 * ids.length);
	});

	it('throws on an id the edition does not have', () => expect(() => cite('p99a')).toThrow('p99a'));
});

/** Only the words differ, so the styles of the unchanged edition would do; but a citer belongs to its edition. */
function createQuoting(spoken: Edition): CitationForms {
	return citeAnchor(spoken, 'p2a', release).fixed;
}
