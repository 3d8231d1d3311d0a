/** A small Word file, made here so that no binary lies in the repository. */
import { strToU8, zipSync } from 'fflate';

const W =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const p = (words: string, style = '', more = '') => `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${words}</w:p>`;
const r = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const numbered = (id: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** What a Word file of a test is made of: paragraphs with a style, and runs of words with a look. */
export const word = { p, r };

/** A Word file of a body and further parts by their paths; `rels` are links and pictures by their ids. */
export function packDocx(body: string, parts: Record<string, string | Uint8Array> = {}, rels: Record<string, string> = {}): Uint8Array {
	const relationships = Object.entries(rels).map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`);
	return zipSync({
		'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
		'word/_rels/document.xml.rels': strToU8(`<Relationships>${relationships.join('')}</Relationships>`),
		...Object.fromEntries(
			Object.entries(parts).map(([path, part]) => [
				path,
				typeof part === 'string' ? strToU8(part.replace(/^<w:\w+/, (root) => `${root} ${W}`)) : part,
			]),
		),
	});
}

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
	return packDocx(
		body,
		{
			'word/styles.xml': `<w:styles>${styles.join('')}</w:styles>`,
			'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
			'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="2">${p(r('Or so they say.'))}</w:footnote></w:footnotes>`,
			'docProps/core.xml': '<coreProperties><title>On Lamps</title><creator>Ida Candle</creator></coreProperties>',
		},
		{ rId1: 'https://example.org/' },
	);
}
