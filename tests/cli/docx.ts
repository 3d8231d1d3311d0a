/** A small Word file, made here so that no binary lies in the repository. */
import { strToU8, zipSync } from 'fflate';

const W =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const p = (words: string, style = '', more = '') => `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${words}</w:p>`;
const r = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const numbered = (id: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

export function makeDocx(): Uint8Array {
	const body = [
		p(r('On Lamps'), 'Titel1'),
		p(r('The wick'), 'berschrift1'),
		p(
			`${r('A wick is ')}${r('short', '<w:i/>')}${r(' and ')}${r('thin', '<w:b/>')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' [or so]; it costs 5$.', '<w:u w:val="single"/>')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>`,
		),
		p(r('Who lights a lamp, pays for it.'), 'Zitat'),
		p(r('First'), '', numbered(1, 0)),
		p(r('inner'), '', numbered(1, 1)),
		p(r('Second'), '', numbered(1, 0)),
		`<w:tbl>${['Lamp Light', 'old dim']
			.map(
				(row) =>
					`<w:tr>${row
						.split(' ')
						.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`)
						.join('')}</w:tr>`,
			)
			.join('')}</w:tbl>`,
		p(`<w:hyperlink r:id="rId1">${r('A link')}</w:hyperlink>${r(' ends it, m')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r('.')}`),
		p('<w:r><w:drawing><docPr descr="a lamp"/></w:drawing></w:r>'),
	].join('');
	const styles = [
		['Titel1', 'Title'],
		['berschrift1', 'heading 1'],
		['Zitat', 'Quote'],
	].map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);
	const level = (n: number, format: string) => `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
	return zipSync({
		'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
		'word/styles.xml': strToU8(`<w:styles ${W}>${styles.join('')}</w:styles>`),
		'word/numbering.xml': strToU8(
			`<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
		),
		'word/footnotes.xml': strToU8(
			`<w:footnotes ${W}><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="2">${p(r('Or so they say.'))}</w:footnote></w:footnotes>`,
		),
		'word/_rels/document.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="https://example.org/"/></Relationships>'),
		'docProps/core.xml': strToU8('<coreProperties><title>On Lamps</title><creator>Ida Candle</creator></coreProperties>'),
	});
}
