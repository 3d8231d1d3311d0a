import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { type FormatName, readImported } from '../../src/cli/import/import-edition.ts';
import { readReferences } from '../../src/cli/import/read-references.ts';
import { importCommand } from '../../src/cli/import.ts';
import { Refusal } from '../../src/cli/run.ts';
import { formatMessage, isError } from '../../src/diagnostics/messages.ts';
import { compile } from '../../src/edition.ts';
import { runs } from '../thorough.ts';
import { call } from './call.ts';
import { makeDocx, packDocx, word } from './docx.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/import');
const wanted = {
	title: 'On Lamps',
	author: 'Ida Candle',
	type: 'book',
	language: 'en',
	editor: 'Eve',
	url: 'https://lamps.example.org',
} as const;

const fixture = (name: string) => readFileSync(join(FIXTURES, name));
const bibliography = { name: 'works.bib', bytes: fixture('works.bib') };
const take = (
	format: FormatName,
	bytes: Uint8Array | string,
	references?: typeof bibliography,
	beside: Record<string, Uint8Array | string> = {},
) => {
	const imported = readImported({
		name: 'file',
		bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
		format,
		references,
		fileBeside: (path) => {
			const file = beside[path];
			return typeof file === 'string' ? Buffer.from(file) : file;
		},
	}).write(wanted);
	const { edition, messages } = compile(imported.files);
	expect(messages.filter(isError).map(formatMessage)).toEqual([]);
	return { ...imported, edition: edition as NonNullable<typeof edition> };
};
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** All that a reader of the edition reads: headings, passages, notes. */
const read = ({ edition: { sections, passages } }: ReturnType<typeof take>) =>
	[
		...sections.map(({ number, title }) => `${number ?? ''} ${title}`),
		...passages.flatMap(({ text, notes = [] }) => [text, ...notes.map((note) => note.text)]),
	].join('\n');
/** Words of the input that the edition has not. */
const missing = (said: string, imported: ReturnType<typeof take>) => {
	const there = new Set(wordsIn(read(imported)));
	return [...new Set(wordsIn(said))].filter((word) => !there.has(word));
};

describe('a text that is imported', () => {
	test('plain: paragraphs are passages from ¶ 1, and what was guessed is told with its lines', () => {
		const imported = take('text', fixture('lamps.txt'));
		expect(missing(fixture('lamps.txt').toString(), imported)).toEqual([]);
		expect(imported.edition.passages.map(({ id, verse }) => [id, verse])).toEqual([
			['p1', undefined],
			['p2', undefined],
			['p3', true],
			['p4', undefined],
		]);
		expect(imported.edition.passages[1]?.text).toBe('1. The first objection is old [see Wick 1801] & costs 5$ or *less*.');
		expect(imported.edition.passages[3]?.text).toBe('* Not a list, but {#p1} a sentence: it ends here.');
		expect(imported.losses).toEqual(['Taken for a heading by its look: lines 1, 12', 'Indented lines taken for verse: line 8']);
	});

	const prose = 'A lamp that nobody lights is still a lamp; so at least the maker says, who has made and sold a great many of them.';
	test.each([
		['On Lamps', 'On Lamps'],
		['\uFEFF   Of the Use of Lamps: An Essay', 'Of the Use of Lamps: An Essay'],
		['What is a lamp?', 'What is a lamp?'],
		['“Light!”', '“Light!”'],
		['Περὶ λύχνων', 'Περὶ λύχνων'],
		['المصابيح', 'المصابيح'],
	])('plain: a short first line, %j, is the title and no passage', (line, title) => {
		for (const between of ['', 'by Ida Candle\n\n']) {
			const source = `${line}\n\n${between}${prose}\n\nIt ends.\n`;
			const imported = take('text', source);
			expect(imported.edition.pages[0]?.title).toBe(title);
			expect(imported.edition.passages.map(({ text }) => text)).toEqual([...(between ? ['by Ida Candle'] : []), prose, 'It ends.']);
			expect(imported.losses).toEqual(['Taken for the title by its look: line 1']);
			const read = readImported({ name: 'file', bytes: Buffer.from(source), format: 'text' });
			expect(read.document.title).toBe(title);
		}
	});
	test.each([
		['A sentence is no title.', prose],
		['and so it begins', prose],
		['1. The first point', prose],
		['Sing, O lamp,', prose],
		['A line of a poem', 'and another of it'],
		['— said the lamp', prose],
	])('plain: the first line %j before %j stays a passage', (first, next) => {
		const { edition, losses } = take('text', `${first}\n\n${next}\n`);
		expect(edition.passages.map(({ text }) => text)).toEqual([first, next]);
		expect(losses).toEqual([]);
	});

	test('Markdown: notes, quotations, verse, lists, tables, formulas, citations and foreign words stay what they are', () => {
		const imported = take('markdown', fixture('lamps.md'), bibliography);
		const { edition, losses, files } = imported;
		expect(
			missing(
				fixture('lamps.md')
					.toString()
					.replace(/^---[\s\S]*?---\n|<!--[\s\S]*?-->|https\S+|lamp\.png|#p1|[@$][\w-]+|\{lang=la\}|<\/?b>|Table: |^\d\. |p\. 3/gm, ''),
				imported,
			),
		).toEqual([]);
		expect(edition.pages.map(({ title }) => title)).toEqual(['On Lamps', 'The wick', 'The flame']);
		expect(edition.citations.map(({ key, locator }) => [key, locator])).toEqual([['wick1801', '3']]);
		expect(edition.passages.flatMap(({ notes = [] }) => notes.map(({ text }) => text))).toEqual([
			'And a note.',
			'The note has two paragraphs.',
		]);
		expect(edition.passages.filter(({ verse }) => verse)).toHaveLength(1);
		expect(edition.passages.filter(({ quotation }) => quotation)).toHaveLength(2);
		expect(edition.passages.filter(({ table }) => table)).toHaveLength(1);
		const whole = [...files.values()].join('\n');
		for (const kept of ['*few*', '**short**', '[*ars* longa]{lang=la}', '$a_1$', '](<https://example.org/a?b=c&amp;d=e>)'])
			expect(whole).toContain(kept);
		expect(losses).toEqual([
			'The field subtitle: "An example" was left out: line 1',
			'[@nobody1900] cites a work that is not in the references, and was kept as words: line 11',
			'A link to #p1 leads nowhere in an edition; its words were kept: line 34',
			'A picture was left out: there is no file lamp.png: line 34',
			'The mark <!-- a comment --> was left out: line 36',
			'A list, table or heading in a quotation was made into paragraphs: line 15',
		]);
	});

	test('Word: styles, emphasis, notes, lists, tables and links', () => {
		const imported = take('docx', makeDocx());
		const { edition, losses, files } = imported;
		expect(
			missing(
				'On Lamps The wick A wick is short and thin or so it costs 5 Or so they say Who lights a lamp First inner Second Lamp Light old dim A link ends it m²',
				imported,
			),
		).toEqual([]);
		const whole = [...files.values()].join('\n');
		for (const kept of [
			'# On Lamps',
			'# The wick',
			'*short*',
			'**thin**',
			'> Who',
			'1. First',
			'* inner',
			'2. Second',
			'| Lamp | Light |',
			'[A link](<https',
		])
			expect(whole).toContain(kept);
		expect(edition.passages.flatMap(({ notes = [] }) => notes.map(({ text }) => text))).toEqual(['Or so they say.']);
		expect(losses).toEqual([
			'Words that were deleted with changes tracked were left out: paragraph 3',
			'A drawing was left out (a lamp); save it as a picture: paragraph 13',
		]);
	});

	test('TEI: divisions, notes, pages, slips, verse, speakers, and citations of works that are there', () => {
		const imported = take('tei', fixture('lamps.tei.xml'), bibliography);
		const { edition, losses, files } = imported;
		const body = /<body>[\s\S]*<\/body>/.exec(fixture('lamps.tei.xml').toString())?.[0] ?? '';
		expect(missing(body.replace(/<corr>.*?<\/corr>|<del>.*?<\/del>|<[^>]*>/g, ' '), imported)).toEqual([]);
		expect(edition.pages.map(({ title }) => title)).toEqual(['The wick', 'The flame']);
		expect(edition.passages[0]?.printed).toEqual({ unit: 'page', from: '12', to: '13' });
		expect(edition.citations.map(({ key }) => key)).toEqual(['wick1801']);
		expect(edition.passages.map(({ speaker }) => speaker).filter(Boolean)).toEqual(['Philo']);
		const whole = [...files.values()].join('\n');
		for (const kept of ['*short*', '[dicitur]{lang=la}', ':sic[recieves]{corr="receives"}', '|   a night', '1. First', '“so to say”'])
			expect(whole).toContain(kept);
		expect(losses).toEqual([
			'The TEI header was left out, except for title and author: line 3',
			'The mark <persName> was left out; its words were kept: line 15',
			'Deleted words were left out: “who said”: line 15',
		]);
	});

	test('Argdown: statements are claims, and relations and inferences the editors’ lines', () => {
		const imported = take('argdown', fixture('lamps.argdown'));
		const { edition, losses } = imported;
		const claim = (text: string) => edition.claims.find((one) => one.text.startsWith(text))?.id;
		const [lit, unlit, name, use, shop, air] = [
			'A lamp is what',
			'A lamp in',
			'A lamp is named',
			'What is named',
			'A shop lamp',
			'A flame',
		].map(claim);
		expect(edition.claims).toHaveLength(6);
		expect(edition.relations.map(({ type, from, to, drawn }) => [type, from, to, drawn]).sort()).toEqual(
			[
				['support', [name, use], lit, 'editors'],
				['attack', [unlit], lit, 'editors'],
				['attack', [shop], unlit, 'editors'],
				['attack', [air], lit, 'editors'],
				['attack', [lit], air, 'editors'],
			].sort(),
		);
		expect(edition.relations.find(({ type }) => type === 'support')?.why).toMatch(/^Use\. Whatever is named/);
		expect(edition.claims.find(({ id }) => id === lit)?.gist).toBe('Lit');
		expect(losses.join('\n')).toMatch(/A comment was left out: line 19/);
		expect(losses.join('\n')).toMatch(/The tag #definition was left out: line 8/);
	});

	test('signs that nobody sees are kept where something stands for them, and left out of code and works', () => {
		const bib = '@book{lamp2001, title={Co\u00ADoperate}, author={Lamp, Ada}, year=2001}';
		const text = '# T\u200Bitle\n\nTha\u200Bi and co\u00ADoperate, `le\u200Bt` [@lamp2001].\n';
		const { edition } = take('markdown', text, { name: 'works.bib', bytes: Buffer.from(bib) });
		expect(edition.passages[0]?.text).toBe('Tha\u200Bi and co\u00ADoperate, let (Lamp 2001).');
		expect(edition.pages[0]?.title).toBe('T\u200Bitle');
		expect(edition.sources[0]?.title).toBe('Cooperate');
		const named = readImported({
			name: 'a',
			bytes: Buffer.from('Words.'),
			format: 'text',
			references: undefined,
			fileBeside: () => undefined,
		});
		const { files } = named.write({ ...wanted, title: 'On\u00AD Lamps' });
		expect(compile(files).messages.filter(isError).map(formatMessage)).toEqual([]);
		expect(take('text', 'Tha\u200Bi words.\n\nMore.').edition.passages.map((one) => one.text)).toContain('Tha\u200Bi words.');
	});

	test('rows of signs between paragraphs are breaks, and no passages', () => {
		const { edition, files } = take('text', 'One thing.\n\n* * * * *\n\nAnother.\n\n⁂\n\nA third.');
		expect(edition.passages.map((one) => one.text)).toEqual(['One thing.', 'Another.', 'A third.']);
		expect(String([...files].find(([path]) => path.startsWith('text/'))?.[1]).match(/^\* \* \*$/gm)).toHaveLength(2);
	});

	test('any text: nothing to stop a build, and every word is there', () => {
		const signs = fc.string({ unit: fc.constantFrom(...' \n\n\t*_`~^$@#[]{}()<>|\\:!&=-+%.,;/1a2bcλ—"\'\u0007\u00a0'), maxLength: 60 });
		const markup = fc.constantFrom(
			':claim[x]{#p1a}',
			'::attack[y]',
			'[^1]',
			'[@key, p. 3]',
			'{#p1}',
			'# h',
			'---',
			'> q',
			'1. i',
			'| v',
			'$$',
			'<b>',
			'&amp;',
			'![i](u)',
			'[a][b]',
			'[[w]]',
			'\\alpha',
			'%%',
			'http://x.y',
			'`c`',
			'\n\n.. note:: d\n\n',
			'\n\n// so\n\n',
			'\n\n[toc]\n\n',
			'\n\n:a: b\n\n',
			'\n\n== h\n\n',
			'\n\n⁂\n\n',
			"''i''",
			'[http://x.y w]',
			'{/* c */}',
			'[1]_',
			'[fn:1]',
			'w.footnote:[n]',
			':r:`c`_',
		);
		const text = fc
			.array(fc.oneof(signs, markup, fc.lorem({ maxCount: 4 }), fc.string({ unit: 'grapheme', maxLength: 20 })), {
				minLength: 1,
				maxLength: 12,
			})
			.map((parts) => `word ${parts.join('')} end`);
		fc.assert(
			fc.property(text, (said) => {
				const imported = take('text', said);
				expect(
					missing(
						said
							.toWellFormed()
							.replaceAll('\u0007', '')
							.replace(/^[ \t]*[=-]{3,}[ \t]*$/gm, ''),
						imported,
					),
				).toEqual([]);
			}),
			{ numRuns: runs(60) },
		);
		fc.assert(
			fc.property(text, (said) => {
				take('markdown', said, bibliography);
			}),
			{ numRuns: runs(60) },
		);
	});
});

/** A picture of one grey dot. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4"/></svg>';
const figures = ({ edition }: ReturnType<typeof take>) =>
	edition.passages.flatMap(({ id, figure, text }) =>
		figure ? [[id, figure.image.slice(1), figure.alternative, text.replace(figure.alternative, '').trim()]] : [],
	);
const pictureIn = (id: string, says: string) => `<w:r><w:drawing><docPr descr="${says}"/><blip r:embed="${id}"/></w:drawing></w:r>`;

describe('pictures that are imported', () => {
	test('of Markdown lie beside it, in an address or in a tag; each is a figure with its words and caption', () => {
		const imported = take(
			'markdown',
			[
				'# On Lamps',
				'![A lamp \\[old\\]](img/My%20Lamp.PNG "It is lit.")',
				'![a wick](w.svg)',
				'Figure: The wick, see *there*.',
				'Words, ![a drop](drop.webp) and more <img src="img/My Lamp.PNG" alt="again"/>.',
				'> Quoted.\n>\n> ![in it](w.svg)',
				`![](data:image/png;base64,${Buffer.concat([dot, dot]).toString('base64')})`,
				'![far](https://example.org/x.png) stays far.',
				'![film](film.gif) stays out, as does ![script](bad.svg).',
			].join('\n\n'),
			undefined,
			{ 'img/My Lamp.PNG': dot, 'w.svg': drawing, 'film.gif': 'GIF89a', 'bad.svg': drawing.replace('<path', '<script>1</script><path') },
		);
		expect(figures(imported)).toEqual([
			['p1', 'images/my-lamp.png', 'A lamp [old]', 'It is lit.'],
			['p2', 'images/w.svg', 'a wick', 'The wick, see there.'],
			['p4', 'images/my-lamp.png', 'again', ''],
			['p6', 'images/w.svg', 'in it', ''],
			['p7', 'images/picture.png', 'Say here what this picture shows.', ''],
		]);
		expect(imported.edition.passages.find(({ id }) => id === 'p3')?.text).toBe('Words, a drop and more .');
		expect(imported.losses).toEqual([
			'A picture was left out: there is no file drop.webp: line 9',
			'A picture was left out: https://example.org/x.png is on another server; save it in content/images/ and show it where it was: line 17',
			expect.stringMatching(/film\.gif is of a kind that pages can’t show, or damaged; save it as one of png, jpg.*: line 19$/),
			'A picture was left out: bad.svg does more than draw; save it as a plain SVG: line 19',
			'A picture among words, in a list, a quotation or a note was put after them: lines 9, 11',
			'Nobody says what images/picture.png shows; say it in its brackets, for those who can’t see it: line 15',
		]);
	});

	test('of Word are taken out of it, with captions above or below; each is kept once', () => {
		const { p, r } = word;
		const styles = '<w:styles><w:style w:styleId="C"><w:name w:val="caption"/></w:style></w:styles>';
		const imported = take(
			'docx',
			packDocx(
				[
					p(r('One lamp.') + pictureIn('i1', 'a lamp')),
					p(pictureIn('i2', '')),
					p(r('Figure 1. It is lit.'), 'C'),
					p(r('Table 1. Its parts.'), 'C'),
					`<w:tbl><w:tr><w:tc>${p(r('wick') + pictureIn('i1', 'in a cell'))}</w:tc></w:tr></w:tbl>`,
					p(pictureIn('i3', 'a chart')),
					p(`<w:r><w:drawing><docPr descr="a box"/><txbxContent>${p(r('In a box.'))}</txbxContent><blip r:embed="i1"/></w:drawing></w:r>`),
				].join(''),
				{ 'word/styles.xml': styles, 'word/media/image1.png': dot, 'word/media/image2.svg': drawing, 'word/media/image3.emf': 'EMF' },
				{ i1: 'media/image1.png', i2: 'media/image2.svg', i3: 'media/image3.emf' },
			),
		);
		expect(figures(imported)).toEqual([
			['p2', 'images/image1.png', 'a lamp', ''],
			['p3', 'images/image2.svg', 'Say here what this picture shows.', 'Figure 1. It is lit.'],
			['p5', 'images/image1.png', 'in a cell', ''],
			['p6', 'images/image1.png', 'a box', ''],
		]);
		const { passages } = imported.edition;
		expect(passages.find(({ table }) => table)?.text).toMatch(/Table 1\. Its parts\.$|^Table 1\. Its parts\./);
		expect(passages.at(-1)?.text).toBe('In a box.');
		expect(imported.losses).toEqual([
			expect.stringMatching(/^A picture was left out: media\/image3\.emf is of a kind .* \(a chart\): paragraph 6$/),
			'A text box was put after its paragraph: paragraph 7',
			'A picture among words, in a list, a quotation or a note was put after them: paragraphs 1, 5',
			'Nobody says what images/image2.svg shows; say it in its brackets, for those who can’t see it: paragraph 2',
		]);
	});

	test('of TEI are its graphics, with figDesc for those who don’t see them and the head as caption', () => {
		const imported = take(
			'tei',
			`<TEI><text><body><div><head>On Lamps</head>
			<figure><graphic url="lamp.png"/><head>It is lit.</head><figDesc>A lamp</figDesc><p>By Ida.</p></figure>
			<p>Words <figure><graphic url="w.svg"><desc>a wick</desc></graphic></figure> and <graphic url="none.png"/> more.</p>
			<note place="foot">Noted <graphic url="lamp.png"/>.</note>
			<figure><figDesc>Nothing to see</figDesc></figure>
			<figure><binaryObject mimeType="image/png" encoding="base64">${dot.toString('base64')}</binaryObject></figure></div></body></text></TEI>`,
			undefined,
			{ 'lamp.png': dot, 'w.svg': drawing },
		);
		expect(figures(imported).map(([, image, says, caption]) => [image, says, caption])).toEqual([
			['images/lamp.png', 'A lamp', 'It is lit.'],
			['images/w.svg', 'a wick', ''],
			['images/lamp.png', 'Say here what this picture shows.', ''],
			['images/lamp.png', 'Say here what this picture shows.', ''],
		]);
		expect(missing('By Ida Words and more Noted Nothing to see', imported)).toEqual([]);
		expect(imported.losses.join('\n')).toMatch(/there is no file none\.png: line 3/);
	});
});

describe('the look of words that are imported', () => {
	const page = ({ files }: ReturnType<typeof take>) =>
		[...files].flatMap(([path, text]) => (path.startsWith('text/') ? [String(text)] : [])).join('\n');

	test('of Markdown and its HTML: small capitals, letters above and below the line, words struck out and underlined', () => {
		const imported = take(
			'markdown',
			'# On Lamps\n\n[Anno]{.smallcaps} H~2~O, 2^nd^, ~~no~~, [so]{.underline}, <i>a <b>b</b></i>, <u>u</u>, x<sup>2</sup>, <s>s</s> <sub>a b</sub> <b>open.\n',
		);
		expect(page(imported)).toContain(
			'[Anno]{.smallcaps} H~2~O, 2^nd^, ~~no~~, [so]{.underline}, *a b*, [u]{.underline}, x^2^, ~~s~~ a b open.',
		);
		expect(imported.losses).toEqual([
			'The mark <b> was left out: line 3',
			'Emphasis within emphasis was made one: line 3',
			'The raising or lowering of words was left out; the words were kept: line 3',
		]);
	});

	test('of Word: its own and that of styles, languages, links that are fields, and quotations that are only set in', () => {
		const { p, r } = word;
		const said = (language: string) => `<w:lang w:val="${language}"/>`;
		const field = (says: string, words: string) =>
			['begin', says, 'separate', words, 'end']
				.map((part, index) =>
					index === 1
						? `<w:r><w:instrText>${part}</w:instrText></w:r>`
						: index === 3
							? part
							: `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`,
				)
				.join('');
		const plain = [1, 2, 3, 4, 5].map((n) => p(r(`Paragraph ${n} is here.`, said('en-GB')))).join('');
		const imported = take(
			'docx',
			packDocx(
				[
					plain,
					p(r('anno', '<w:smallCaps/>') + r(' 2') + r('nd', '<w:vertAlign w:val="superscript"/>') + r(' is ') + r('gone', '<w:strike/>')),
					p(r('By style', '<w:rStyle w:val="E"/>') + r(' and ') + r('not', '<w:rStyle w:val="E"/><w:i w:val="0"/>')),
					p(r('He says ', said('en-US')) + r('quod erat', said('la-Latn') + '<w:i/>') + r(' demonstrandum', said('la-Latn'))),
					p(
						field(' HYPERLINK "https://example.org/x" ', r('a ') + r('link', '<w:u w:val="single"/>')) +
							field('ADDIN ZOTERO_ITEM CSL_CITATION {}', r('(Wick 1801)')),
					),
					p(r('Set in.'), '', '<w:ind w:left="720" w:right="720"/>'),
					p(`${r('A wick')}<w:r><w:br/></w:r>${r('is short')}<w:r><w:br/></w:r>${r('at night')}`, '', '<w:ind w:left="720"/>'),
					p(r('Lamps 3'), 'T'),
				].join(''),
				{
					'word/styles.xml':
						'<w:styles><w:style w:styleId="E"><w:name w:val="Stress"/><w:basedOn w:val="F"/></w:style><w:style w:styleId="F"><w:name w:val="Base"/><w:rPr><w:i/></w:rPr></w:style><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style></w:styles>',
				},
			),
		);
		for (const kept of [
			'[anno]{.smallcaps} 2^nd^ is ~~gone~~',
			'*By style* and not',
			'[*quod erat* demonstrandum]{lang=la-Latn}',
			'[a link](<https://example.org/x>)(Wick 1801)',
			'> Set in. {#',
			'| A wick\n| is short\n| at night {#',
		])
			expect(page(imported)).toContain(kept);
		expect(page(imported)).not.toContain('Lamps 3');
		expect(imported.losses).toEqual([
			'Taken for words of another language, as the file has it (la-Latn): paragraph 8',
			'A citation made by a reference manager was kept as words; write it as [@key]: paragraph 9',
			'Taken for a quotation by its indentation: paragraph 10',
			'Indented lines taken for verse: paragraph 11',
			'A table of contents was left out: paragraph 12',
		]);
	});

	test('of TEI: by rend, rendition or style', () => {
		const imported = take(
			'tei',
			'<TEI><text><body><p><hi rend="smallcaps">Anno</hi> 2<hi rend="superscript">nd</hi> H<hi rend="sub">n</hi> <hi rendition="#u">u</hi> <hi style="text-decoration:line-through">no</hi> <hi rend="bold">b</hi> <hi rend="gothic">g</hi></p></body></text></TEI>',
		);
		expect(page(imported)).toContain('[Anno]{.smallcaps} 2^nd^ H~n~ [u]{.underline} ~~no~~ **b** g');
		expect(imported.losses).toEqual(['gothic was left out; the words were kept: line 1']);
	});
});

describe('Markdown of other programs', () => {
	const passages = (source: string) => {
		const { edition, losses } = take('markdown', source);
		return { words: edition.passages.map(({ text }) => text), losses };
	};
	test('keeps a year that begins a paragraph', () => {
		expect(passages('1848. It was.\n\n1. one\n2. two')).toEqual({ words: ['1848. It was.', 'one', 'two'], losses: [] });
	});
	test('has formulas in the notation of LaTeX, and brackets that are signs', () => {
		const { edition } = take('markdown', 'So \\(x\\) is, \\[sic\\], `\\(y\\)`.\n\n\\[\na_1 = b\n\\]');
		expect(edition.passages.map(({ text }) => text)).toEqual(['So x is, [sic], \\(y\\).', expect.stringContaining('a_1 = b')]);
	});
	test('is told where definitions were kept as words, and captions are none', () => {
		const { words, losses } = passages('Wick\n: what burns\n:   what is lit\n\nOil\n\n~ what is burnt: not\n  :this\n');
		expect(words).toEqual(['Wick : what burns : what is lit', 'Oil', '~ what is burnt: not :this']);
		expect(losses).toEqual([expect.stringMatching(/^A line that begins with a colon .* kept as words: lines 2, 3, 7$/)]);
		expect(passages('One.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n: What they are\n').losses).toEqual([]);
	});
	test('is told where its marks were kept as words', () => {
		const { words, losses } = passages('See [[a page]], ==lit== and %%mine%%.\n\n::: {.note}\nSo.\n:::');
		expect(words[0]).toBe('See [[a page]], ==lit== and %%mine%%.');
		for (const mark of ['[[a page]]', '==lit==', '%%mine%%', '::: {.note}']) expect(losses.join('\n')).toContain(`The mark ${mark} is`);
	});
});

describe('a Word file', () => {
	test('has no words that were hidden, the words below their reading, and says what is left out', () => {
		const ruby = '<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>';
		const body = `${word.p(`${word.r('Seen ')}${word.r('secret', '<w:vanish/>')}${word.r('kept', '<w:vanish w:val="0"/>')} ${ruby}`)}<w:altChunk r:id="r1"/>`;
		const { edition, losses } = take('docx', packDocx(body));
		expect(edition.passages.map(({ text }) => text)).toEqual(['Seen kept漢']);
		expect(losses).toEqual([
			'Hidden words were left out: “secret”: paragraph 1',
			'Another reading was left out: “kan”: paragraph 1',
			'A document within this one was left out; open it by itself: paragraph 2',
		]);
	});
});

describe('TEI', () => {
	test('leaves out running heads, and says so', () => {
		const imported = take('tei', '<TEI><text><body><p>One <fw type="header">ON LAMPS</fw>two.</p></body></text></TEI>');
		expect(imported.edition.passages.map(({ text }) => text)).toEqual(['One two.']);
		expect(imported.losses).toEqual(['A header or footer was left out: “ON LAMPS”: line 1']);
	});
	const of = (...texts: string[]) =>
		texts.map((text) => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${text}</body></text></TEI>`).join('');
	test('goes on behind what is said to programs', () => {
		const imported = take('tei', of('<p>Wo<?oxy x?>rds <hi rend="italic">an<?y?>d</hi> more.</p><?z?><p>End.</p>'));
		expect(imported.edition.passages.map(({ text }) => text)).toEqual(['Words and more.', 'End.']);
	});
	test('has what its entities stand for, and tells of one that only another file says', () => {
		const type = `<!DOCTYPE TEI SYSTEM "tei.dtd" [
<!ENTITY dash "&#8212;">
<!ENTITY ed "the <hi rend='italic'>editor</hi>">
<!ENTITY who "&ed; and more">
<!ENTITY secret SYSTEM "secret.txt">
]>`;
		const text = '<p>So&dash;&who;, caf&eacute; &amp; b&auml;r.</p>\n<p>And &secret; &odd; <![CDATA[&raw;]]>.</p>';
		const imported = take('tei', `${type}\n${of(text)}`);
		expect(imported.edition.passages.map(({ text }) => text)).toEqual(['So—the editor and more, café & bär.', 'And &secret; &odd; &raw;.']);
		expect([...imported.files.values()].join('\n')).toContain('*editor*');
		expect(imported.losses).toEqual([
			'The file does not say what &secret; stands for; it was kept as it is written: line 8',
			'The file does not say what &odd; stands for; it was kept as it is written: line 8',
		]);
	});
	test('whose entities would grow without end is refused', () => {
		const grows = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
		expect(() => take('tei', `<!DOCTYPE TEI [<!ENTITY a0 "ha">${grows}]>${of('<p>&a9;</p>')}`)).toThrow(/not well-formed/);
	});
	test('of a corpus has all its texts', () => {
		const imported = take('tei', `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">${of('<p>One.</p>', '<p>Two.</p>')}</teiCorpus>`);
		expect(imported.edition.passages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
	});
});

test('a list of works in Windows-1252 keeps its letters', () => {
	const bytes = Buffer.from('@book{a, author={Müller, A.}, title={Über Öl}, year=2001}', 'latin1');
	const { files } = take('text', 'Some words here.', { name: 'works.bib', bytes });
	expect(JSON.parse(String(files.get('references.json')))).toMatchObject([{ title: 'Über Öl', author: [{ family: 'Müller' }] }]);
});

describe('references that are imported', () => {
	const told: string[] = [];
	const readAs = (name: string, text = fixture(name).toString()) => readReferences(text, name, (what) => told.push(what));
	test('come from BibTeX, RIS and CSL-JSON', () => {
		expect(readAs('works.bib')).toMatchObject([
			{ id: 'wick1801', type: 'book', author: [{ family: 'Wick', given: 'Eve' }, { family: 'Tallow' }] },
		]);
		expect(readAs('two.bib', '@book{a, title={T}, year={1862}, publisher={Bell and Daldy}, address={London and New York}}')).toMatchObject([
			{ id: 'a', publisher: 'Bell and Daldy', 'publisher-place': 'London and New York' },
		]);
		const ris = readAs('works.ris');
		expect(ris).toMatchObject([
			{
				id: 'wick1801',
				type: 'article-journal',
				'container-title': 'Lamps',
				page: '11-19',
				DOI: '10.1000/wick',
				issued: { 'date-parts': [[1801]] },
			},
			{ id: 'tallow1802', type: 'book', 'publisher-place': 'Leeds' },
		]);
		expect(readAs('works.json', JSON.stringify(ris))).toEqual(ris);
		expect(told).toEqual([]);
	});
	test('are told where a field stands twice, and which is kept', () => {
		const toldOf = (name: string, text: string) => {
			told.length = 0;
			return [readAs(name, text)[0]?.['title'], ...told];
		};
		expect(toldOf('a.json', '[\n{"id":"one","type":"book",\n"title":"A",\n"title":"B"}]')).toEqual([
			'B',
			'a.json:4:1: the field title is given twice in one work; the second was kept',
		]);
		expect(
			toldOf('a.bib', '@book{one,\n title = {A, title = {x}, "y"},\n year = 2004,\n Title = "B{, year =} c"\n}\n@book{two, title = {C}}'),
		).toEqual(['B, year = c', 'a.bib:4: the field title is given twice in one work; the second was kept']);
		expect(toldOf('a.ris', 'TY  - BOOK\nTI  - T\nPY  - 2004///spring\nER  - \n')).toEqual(['T', expect.stringContaining('2004///spring')]);
	});
	test('may stand below a name, as Pandoc has them', () => {
		expect(readAs('a.json', '{"references":[{"id":"one","type":"book","title":"T"}]}')).toMatchObject([{ id: 'one', title: 'T' }]);
	});
	test('are told where a date can’t be read', () => {
		const told: string[] = [];
		const [item] = readReferences('@book{plato, author={Plato}, title={Republic}, date={-0380~}}', 'a.bib', (reason) => told.push(reason));
		expect(item).toMatchObject({ id: 'plato', title: 'Republic' });
		expect(item).not.toHaveProperty('issued');
		expect(told).toEqual([expect.stringMatching(/plato.*issued/)]);
	});

	const taken = (name: string, text: string) => {
		const told: string[] = [];
		return { works: readReferences(text, name, (what) => told.push(what)), told };
	};
	test('of Crossref, alone or in its answer, have keys made for them', () => {
		const work = {
			DOI: '10.1000/x',
			type: 'journal-article',
			title: ['T'],
			author: [{ given: 'A', family: 'B', sequence: 'first', affiliation: [], ORCID: 'http://orcid.org/1' }],
			issued: { 'date-parts': [[2001]] },
			ISSN: ['1234-5678'],
			subtitle: [],
		};
		for (const data of [work, [work], { status: 'ok', message: work }]) {
			const { works, told } = taken('works.json', JSON.stringify(data));
			expect(works).toEqual([
				{
					id: 'b2001',
					DOI: '10.1000/x',
					type: 'article-journal',
					title: 'T',
					author: [{ given: 'A', family: 'B' }],
					issued: { 'date-parts': [[2001]] },
					ISSN: '1234-5678',
				},
			]);
			expect(told).toEqual([]);
		}
	});
	test.each(['[{"itemType":"book"}]', '{"items":[{"itemType":"book"}]}', '[{"key":"A","data":{"itemType":"book"}}]'])(
		'of Zotero’s own JSON are told to be that: %s',
		(text) => expect(() => taken('works.json', text)).toThrow(/Zotero’s own JSON/),
	);
	test('keep all but the field that can’t be taken', () => {
		const { works, told } = taken(
			'a.bib',
			'@book{a, author={Bee, A. and others}, title={T}, url={none}}\n@book{b, author={Bee, A.}, title={U}, url={none}}',
		);
		expect(works).toMatchObject([
			{ id: 'a', author: [{ family: 'Bee', given: 'A.' }], title: 'T' },
			{ id: 'b', title: 'U' },
		]);
		expect(told.map((what) => what.replace(/ was left out.*/, ''))).toEqual([
			'Of a the field author',
			'Of a the field URL',
			'Of b the field URL',
		]);
		const others = taken('a.bib', '@book{a, author={Bee, A. and others}, title={T}}');
		expect(others.works).toMatchObject([{ id: 'a', author: [{ family: 'Bee', given: 'A.' }] }]);
		expect(others.told).toEqual([expect.stringMatching(/^Of a the field author was left out .*others/)]);
	});
	test.each([
		['1850~', '1850~'],
		['1999/', '1999/'],
		['1999/..', '1999/..'],
		['1850?/1860', '1850?/1860'],
	])('keep a date of BibLaTeX that is loose: %s', (date, raw) => {
		expect(taken('a.bib', `@book{a, author={X}, title={T}, date={${date}}}`).works).toMatchObject([{ issued: { raw } }]);
	});
	test.each([
		['jan # "~1"', [1999, 1, 1]],
		['oct#{~ 12}', [1999, 10, 12]],
		['"12~" # oct', [1999, 10, 12]],
		['{3. } # Dec', [1999, 12, 3]],
		['jan', [1999, 1]],
	])('have the day that BibTeX has with the month: month = %s', (month, parts) => {
		const { works, told } = taken('a.bib', `@misc{a, author={X}, title={T}, month = ${month}, year=1999}`);
		expect(works).toMatchObject([{ issued: { 'date-parts': [parts] } }]);
		expect(told).toEqual([]);
	});
	test('lose a month that is more than one, which is told', () => {
		const { works, told } = taken('a.bib', '@misc{a, author={X}, title={T}, month = may # "--" # jun, year=1999}');
		expect(works).toMatchObject([{ issued: { 'date-parts': [[1999]] } }]);
		expect(told).toEqual([expect.stringMatching(/^Of a the field month was left out/)]);
	});
	test('are told at their places behind a day that stands with its month', () => {
		expect(taken('a.bib', '@misc{a, month = jan # "~1", title {T}}').told).toEqual([expect.stringMatching(/^a\.bib:1:36: /)]);
	});
	test.each([
		['one blank', 'TY - BOOK\nAU - Hess\nTI - T\nER -\n', ['T']],
		['no end', 'TY  - BOOK\nAU  - Hess\nTI  - T\nTY  - BOOK\nAU  - X\nTI  - U\n', ['T', 'U']],
		['a span of years', 'TY  - BOOK\nAU  - Hess\nTI  - T\nPY  - 1999-2001\nER  -\n', ['T']],
	])('are read from RIS with %s', (_what, text, titles) => {
		const { works, told } = taken('a.ris', text);
		expect(works.map(({ title }) => title)).toEqual(titles);
		expect(told).toEqual([]);
	});
	test('are kept beside an entry of BibTeX that is broken, which is told at its place', () => {
		const { works, told } = taken(
			'a.bib',
			`@string{press = "Press"}
@book{open, title={T, year=2001}
@book{comma, title={T} year=2001}

@book{ends, title={T}, year=2001
@book{equals, title={T},
  year 2001}
@book{twice, title={T},, year=2001}
@book[square, title={T}]
@book{good, title={Good}, publisher=press # ", Inc."}
`,
		);
		expect(works).toMatchObject([{ id: 'good', title: 'Good', publisher: 'Press, Inc.' }]);
		expect(told).toEqual([
			expect.stringMatching(/^a\.bib:2: the entry open does not end/),
			expect.stringMatching(/^a\.bib:3:24: the entry comma .*“year”, and “,” or “}” is expected$/),
			expect.stringMatching(/^a\.bib:5: the entry ends does not end/),
			expect.stringMatching(/^a\.bib:7:8: the entry equals .*“2001”, and “=” is expected$/),
			expect.stringMatching(/^a\.bib:8:24: the entry twice .*“,”, and the name of a field, or “}” is expected$/),
			expect.stringMatching(/^a\.bib:9:6: the entry square .*“\[”, and “{” or “\(” is expected$/),
		]);
	});
	test('may be entries of BibTeX in round brackets', () => {
		const { works, told } = taken('a.bib', '@book(a, title={T (x)}, author="Bee, A.")\n@STRING(b = "B")\n@misc{c, title=b # {ee}}');
		expect(works).toMatchObject([
			{ id: 'a', title: 'T (x)', author: [{ family: 'Bee', given: 'A.' }] },
			{ id: 'c', title: 'Bee' },
		]);
		expect(told).toEqual([]);
	});
	test.each([
		['a.bib', '@book{a, title={T}, foo={bar}, file={x.pdf}}', ['Of a the field foo was left out (bar)']],
		['a.bib', '@book{a, title={T}, foo={bar}}\n@book{b, title={U}, foo={baz}}', ['The field foo was left out (a, b)']],
		['a.bib', '@book{a, title={T}, publisher=press}', [expect.stringMatching(/^The word press stands for no @string.*\(a\)$/)]],
		['a.bib', '@film{a, title={T}}', ['The type @film is unknown, and became “document” (a)']],
		['a.ris', 'TY  - FOO\nID  - a\nTI  - T\nER  -\n', ['Of a the field RIS TY was left out ("FOO")']],
	])('tell what nobody reads of them: %s %s', (name, text, expected) => {
		expect(taken(name, text).told).toEqual(expected);
	});
	test('lose each field that can’t be taken, and no other', () => {
		const { works, told } = taken('a.ris', 'TY  - BOOK\nID  - a\nTI  - Tom &amp; Jerry\nDO  - none\nUR  - www.a.org\nPB  - P\nER  -\n');
		expect(works).toEqual([{ id: 'a', type: 'book', title: 'Tom & Jerry', publisher: 'P' }]);
		expect(told.map((what) => what.replace(/ was left out.*/, ''))).toEqual(['Of a the field DOI', 'Of a the field URL']);
	});
	test('keep years before Christ of RIS, and tell of a second title', () => {
		const { works, told } = taken('a.ris', 'TY  - BOOK\nID  - a\nTI  - T\nT1  - Other\nPY  - -380\nER  -\n');
		expect(works).toMatchObject([{ title: 'T', issued: { 'date-parts': [[-380]] } }]);
		expect(told).toEqual(['Of a the field RIS T1 was left out ("Other")']);
	});
	test('have a key that can be cited', () => {
		const { works, told } = taken('a.json', '[{"id":"Hess 2004","type":"book","title":"T"}]');
		expect(works).toMatchObject([{ id: 'Hess-2004' }]);
		expect(told).toEqual([expect.stringMatching(/“Hess 2004” became Hess-2004/)]);
	});
	test.each(['constructor', '__proto__', 'toString'])('may be called %s', (id) => {
		expect(taken('a.bib', `@book{${id}, author={X}, title={T}, year=2001}`).works.map((one) => one['id'])).toEqual([id]);
	});

	test('are told when one can’t be taken, and the others are', () => {
		const told: string[] = [];
		const works = readReferences('[{"id":"a","type":"book","title":"A","odd":1},{"id":"b","type":"bock"}]', 'works.json', (what) =>
			told.push(what),
		);
		expect(works.map(({ id }) => id)).toEqual(['a']);
		expect(told).toEqual([
			expect.stringMatching(/^Of a the field odd was left out \(1\)$/),
			expect.stringMatching(/^The work b was left out\. .*bock/),
		]);
	});
	test.each([
		['', /is empty/],
		['Nothing of the kind.', /is not BibTeX, RIS or CSL-JSON/],
		['{"items": "a"}', /is not a list of works/],
		['{"a', /^works:1:4: This is not JSON: it ends before all brackets and quotation marks are closed\.$/],
		[
			'\uFEFF\n[\n  {"id": "a",\n  "type": "book",}\n]\n',
			/^works:4:18: This is not JSON: behind a comma another entry follows, not }\. Take the comma out\.$/,
		],
		['[{"id": "a"}\n {"id": "b"}]', /^works:2:2: This is not JSON: a comma is missing before this/],
		["[{'id': 'a'}]", /^works:1:3: This is not JSON: here stands '/],
	])('refuse %j', (text, expected) => {
		expect(() => readReferences(text, 'works', () => {})).toThrow(expected);
	});
});

describe('a file that can’t be imported', () => {
	const zip = makeDocx();
	test.each<[string, FormatName, Uint8Array | string, RegExp]>([
		['an empty file', 'text', '', /is empty/],
		['blanks', 'markdown', ' \n ', /is empty/],
		[
			'a merge left unfinished',
			'markdown',
			'One.\n\n<<<<<<< HEAD\nold\n=======\nnew\n>>>>>>> b\n',
			/, line 3: a merge was left unfinished/,
		],
		['the same as text', 'text', '<<<<<<< HEAD\nold\n=======\nnew\n>>>>>>> b\n', /, line 1: a merge/],
		['a comment alone', 'markdown', '<!-- nothing -->', /has no words/],
		['a text as Word', 'docx', 'words', /is not a Word file/],
		['half an archive', 'docx', zip.slice(0, zip.length / 2), /is a damaged archive/],
		['broken XML', 'tei', '<TEI><text>', /is not well-formed XML/],
		['other XML', 'tei', '<html/>', /not TEI: its outermost element is html/],
		['broken Argdown', 'argdown', '[A]: x\n +++ y\n (1) q\n', /line \d+: this is not Argdown/],
	])('is refused in a sentence: %s', (_name, format, bytes, expected) => {
		const bytesOf = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
		const read = () => readImported({ name: 'file', bytes: bytesOf, format });
		expect(read).toThrow(Refusal);
		expect(read).toThrow(expected);
	});
});

describe('npm run import', () => {
	let scratch: string;
	beforeAll(() => {
		scratch = mkdtempSync(join(tmpdir(), 'elenchus-import-'));
	});
	afterAll(() => rmSync(scratch, { recursive: true }));
	const run = async (...args: string[]) => {
		const { status, stdout, stderr } = await call(importCommand, args, { cwd: scratch });
		return { status, said: stdout + stderr };
	};

	test('writes an edition that npm run check passes, and lists what was not kept', async () => {
		const { status, said } = await run(
			join(FIXTURES, 'lamps.md'),
			'--into',
			'lamps',
			'--editor',
			'Eve',
			'--references',
			join(FIXTURES, 'works.bib'),
		);
		expect(said).toMatch(
			/files written to lamps[\s\S]*One work is in references\.json\.[\s\S]*A picture was left out: there is no file lamp\.png: line 34/,
		);
		expect(status).toBe(0);
		const checked = await call(checkCommand, [join(scratch, 'lamps')]);
		expect(checked.stdout).toMatch(/\d+ passages, 0 claims/);
		expect(checked.status).toBe(0);
	});
	test.each([
		[[], /Which text\?/],
		[[join(FIXTURES, 'lamps.md')], /Into which folder\?/],
		[[join(FIXTURES, 'lamps.md'), '--into', 'other', '--from', 'markdwon'], /Did you mean markdown\?/],
		[['lamp.odt', '--into', 'other'], /of a kind that is not read\. These are: plain text/],
		[[FIXTURES, '--into', 'other', '--from', 'text'], /import[^\n]*: this is a folder, not a file/],
		[['nowhere.md', '--into', 'other'], /nowhere\.md: there is no such file/],
		[[join(FIXTURES, 'lamps.txt'), '--into', 'other'], /Give --title, --author, --editor as well/],
	])('refuses %j with a sentence, and writes nothing', async (args, expected) => {
		const { status, said } = await run(...args);
		expect(said).toMatch(expected);
		expect(said).not.toMatch(/\n\s+at /);
		expect(status).toBe(1);
		expect(readdirSync(scratch)).not.toContain('other');
	});
	test('leaves a folder that is not empty as it is', async () => {
		writeFileSync(join(scratch, 'there.txt'), 'Kept.');
		const { status, said } = await run(join(FIXTURES, 'lamps.md'), '--into', '.', '--editor', 'Eve');
		expect([status, said]).toEqual([1, expect.stringMatching(/is not empty/)]);
		expect(readFileSync(join(scratch, 'there.txt'), 'utf8')).toBe('Kept.');
	});
});
