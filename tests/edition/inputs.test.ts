/**
 * What editors really write. Either `check` tells what is wrong with it, at its place and for what it is, and `mint` writes nothing; or all of
 * its words are in the edition.
 */
import { describe, expect, test } from 'vitest';
import { setReferences } from '../../src/citations/set-references.ts';
import { mintIds } from '../../src/cli/mint-ids.ts';
import { isError } from '../../src/diagnostics/messages.ts';
import { compile } from '../../src/edition.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fromSegment, toSegment } from '../../src/model/routes.ts';
import { HEAD, SMALL, work } from './small-edition.ts';

/** Of a kind of text that is not said, so that it is a restatement. */
const INFO = SMALL.replace('text: verbatim\n', '');
/** Where the words of an input begin. */
const FIRST_LINE = HEAD.split('\n').length;
const PAGE = 'text/01-one.md';

interface Input {
	/** What stands behind two passages and an attack. */
	text?: string;
	works?: object[];
	/** Other files, or the same with other words. */
	files?: Record<string, string>;
}
const toFiles = ({ text = '', works = [], files = {} }: Input): Map<string, string> =>
	new Map(Object.entries({ 'edition.yml': INFO, 'references.json': JSON.stringify(works, undefined, 1), [PAGE]: HEAD + text, ...files }));

/** What an editor sees who mints and checks: each error as `line:column rule`, the line counted from the first of the input. */
function tell(input: Input) {
	const files = toFiles(input);
	const minted = mintIds(files);
	const { edition, messages } = compile(new Map([...files, ...minted.files]), { ledger: false });
	const errors = minted.files.size > 0 || edition ? messages.filter(isError) : minted.messages.filter(isError);
	return {
		edition,
		minted: minted.files,
		told: errors.map(({ file, line, column, ruleId, reason }) => ({
			at: file === PAGE ? `${(line ?? 0) - FIRST_LINE + 1}:${column} ${ruleId}` : `${file}:${line}:${column} ${ruleId}`,
			reason,
		})),
	};
}

/** The edition of an input that nothing is wrong with. */
function read(input: Input): Edition {
	const { edition, told } = tell(input);
	expect(told).toEqual([]);
	return edition as Edition;
}

/** What a reader of the data finds of the words of an edition, in one line. */
const wordsOf = (edition: Edition): string => JSON.stringify(toEditionData(edition));

type Told = [what: string, text: string, told: [at: string, says: string][]];

const markup: Told[] = [
	['a footnote without its words', 'Third[^1] words^[of *its* kind].', [['1:6 markup-read', 'nowhere on this page']]],
	['a footnote nobody leads to', 'Word.\n\n[^1]: Note.', [['3:1 note-placed', 'Nothing leads']]],
	['two footnotes of one name', 'Word[^1].\n\n[^1]: Note.\n\n[^1]: Other.', [['5:1 note-placed', 'two footnotes [^1]']]],
	['a footnote that never ends', 'Word^[of its kind.', [['1:5 markup-read', 'does not end']]],
	['a claim in a footnote', 'Word^[:claim[so]{#p3a}].', [['1:7 nesting-legal', 'inside a footnote']]],
	['a footnote in a footnote', 'Word^[so ^[or] so].', [['1:10 nesting-legal', 'inside a footnote']]],
	['a footnote of a heading', '## Words^[so]', [['1:9 nesting-legal', 'outside a passage']]],
	['a name with a blank', 'Word[^1].\n\n[^1 b]: Note.\n\n[^1]: Note.', [['3:1 markup-read', 'no space']]],
	['front matter in the middle', 'Words.\n\n---\ntitle: x\n---', [['4:1 markup-read', 'front matter']]],
	[
		'keys with blanks and without letters',
		'See [@{a b}], [@] and @{a b}.',
		[
			['1:5 markup-read', 'citation'],
			['1:15 markup-read', 'citation'],
			['1:23 markup-read', 'citation'],
		],
	],
	['a product', 'So 5*3*2 is 30.', [['1:5 markup-read', 'lose its asterisks']]],
	['a formula that never ends', 'So $$a = b.', [['1:4 markup-read', 'does not end']]],
	['a formula that is none', 'So $\\frac{1$ is.', [['1:12 formula-set', 'can’t be set']]],
	['a formula of LaTeX', String.raw`So \(a_1\) is.`, [['1:4 markup-read', 'is a formula']]],
	[
		'indices, words struck out, classes and highlights that can’t be read',
		'H~2 O~2~, ~~ old ~~, [red]{.red}, ==lit==.',
		[
			['1:11 markup-read', 'struck out'],
			['1:27 span-means', '.smallcaps'],
			['1:28 attribute-known', '.red'],
			['1:35 markup-read', 'is a highlight'],
		],
	],
	['a table without words', '| | |\n|---|---|\n| | |', [['1:1 table-whole', 'are empty']]],
	['a grid table', '+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+', [['1:1 markup-read', 'table can’t be read']]],
	['a simple table', '  Right   Left\n-------  -----\n12        13', [['2:1 markup-read', 'table can’t be read']]],
	['a line of verse without its sign', '| Roses are red\nViolets are blue', [['2:1 markup-read', 'no | before it']]],
	['words between two comments', '<!-- one --> Words <!-- two -->', [['1:1 html-absent', 'a line of its own']]],
	['a speaker that is an address', '[Philo]: Indeed.\n\nMore.', [['1:1 markup-read', String.raw`write \[Philo]:`]]],
	['an address that is given twice', 'See [a].\n\n[a]: /about/\n[a]: /map/', [['4:1 markup-read', 'given twice']]],
	['a link without words', 'See [](#p1).', [['1:5 claim-words', 'no words']]],
	['an id in a block of code', '```\nwords {#p3}\n```', [['2:7 markup-read', 'is no passage']]],
	['sums of money', 'It costs $5, or 10$ more.', [['1:11 formula-set', 'these are words']]],
	['a comment of TeX', 'So $5 % 3$.', [['1:7 formula-set', 'begins a comment']]],
	['a command of TeX that leads elsewhere', String.raw`So $\href{x}{a}$.`, [['1:5 formula-set', String.raw`\href is not allowed`]]],
	['a caption above its table', 'Table: words\n\n| a | b |\n|---|---|\n| 1 | 2 |', [['1:1 markup-read', 'begins a caption']]],
	['a wrapped heading', '## On the nature\nof things', [['2:1 markup-read', 'continues the heading']]],
	['seven number signs', '####### Deep', [['1:1 markup-read', 'is not a heading']]],
	['a bullet and a non-breaking space', '*\u00A0one', [['1:1 markup-read', 'plain space']]],
	['attributes of kramdown', 'Words. {: #p3}', [['1:8 markup-read', 'attributes']]],
	[
		'emphasis among Chinese words',
		'这是**重要的。**词语。',
		[
			['1:3 markup-read', 'inner side'],
			['1:9 markup-read', 'inner side'],
		],
	],
	['a sign of a flag without its flag', 'A \u{E0041} sign.', [['1:3 markup-read', 'E0041']]],
	['quotation marks of LaTeX', "He said ``no'' to it.", [['1:9 markup-read', 'quotation marks']]],
	[
		'blanks of LaTeX',
		'See Fig.~3 and p.~4.',
		[
			['1:9 markup-read', 'non-breaking space'],
			['1:18 markup-read', 'non-breaking space'],
		],
	],
	['a word divided at the end of a line', 'The har-\nbour.', [['1:5 markup-read', 'divided']]],
	['what is left of a merge', '=======', [['1:1 markup-read', 'merge was left unfinished']]],
	['a sign of a font of symbols', 'A \uF0B7 sign.', [['1:3 markup-read', 'U+F0B7']]],
	['a definition list', 'Term\n:   what it means', [['2:1 markup-read', 'begins a definition']]],
	['a definition list with an empty line', 'Term {#p3}\n\n: what it means', [['3:1 markup-read', 'begins a definition']]],
	['verse that is indented', '    Roses are red\n    Violets are blue', [['1:1 markup-read', 'are code']]],
	['a relation that is indented', '    ::attack[No.]{#x2 from=p2a to=p1a drawn=editors}', [['1:1 markup-read', '::attack is indented']]],
	['a relation in a fence', '```\n::attack[No.]{#x2 from=p2a to=p1a drawn=editors}\n```', [['1:1 markup-read', 'block of code']]],
	[
		'a fenced div',
		'::: {.verse}\nRoses\n:::',
		[
			['1:1 markup-read', 'fence of another Markdown'],
			['3:1 markup-read', 'fence of another Markdown'],
		],
	],
	[
		'a comment that spans an empty line',
		'Third <!-- secret\n\nFourth --> here.',
		[
			['1:7 markup-read', 'does not end'],
			['3:8 markup-read', 'belongs to a comment'],
		],
	],
	[
		'comments of other programs',
		'Third %%secret%% and {>>secret<<}.',
		[
			['1:7 markup-read', 'comment'],
			['1:15 markup-read', 'comment'],
			['1:22 markup-read', 'CriticMarkup'],
		],
	],
	['an image', 'See ![a figure](/img/f.png).', [['1:5 block-known', 'is among words']]],
	['an image whose address is defined nowhere', 'See ![a figure][f].', [['1:5 markup-read', 'without an address']]],
	[
		'dead links',
		'See [a](/nowhere/), [b][nowhere], [c](text/x.md), [d](#p99).',
		[
			['1:5 link-resolves', 'leads nowhere'],
			['1:21 markup-read', 'defined nowhere'],
			['1:35 link-resolves', 'leads nowhere'],
			['1:55 link-resolves', 'p99'],
		],
	],
	['a link of a wiki', 'See [[a page]].', [['1:5 markup-read', 'wiki']]],
	[
		'HTML',
		'A <span>word</span>.',
		[
			['1:3 html-absent', '<span>'],
			['1:13 html-absent', '</span>'],
		],
	],
	['a block of HTML', '<div>\nwords\n</div>', [['1:1 html-absent', 'HTML']]],
	['raw attributes', 'A `<br>`{=html} word.', [['1:9 markup-read', '{=html}']]],
	[
		'LaTeX',
		String.raw`See \emph{this}. \newpage`,
		[
			['1:5 markup-read', 'LaTeX'],
			['1:18 markup-read', 'LaTeX'],
		],
	],
	['a hard blank of Pandoc', 'p.\\ 3 here', [['1:3 markup-read', 'non-breaking space itself']]],
	[
		'templates',
		'See {{< fig >}} and {% include x %}.',
		[
			['1:5 markup-read', 'template'],
			['1:21 markup-read', 'template'],
		],
	],
	[
		'a task list',
		'* [ ] to do\n* [x] done',
		[
			['1:3 markup-read', 'box'],
			['2:3 markup-read', 'box'],
		],
	],
	['a heading without a blank', '#Heading', [['1:1 markup-read', 'is not a heading']]],
	['a year that begins a paragraph', '1848. It was the year.', [['1:1 markup-read', String.raw`write 1848\.`]]],
	['two years that begin paragraphs', '1848. It was the year.\n\n1851. So it was.', [['3:1 markup-read', 'would be printed as 1849.']]],
	['a cross that begins a paragraph', '+ Anno Domini 1600.', [['1:1 markup-read', String.raw`write \+; if it is an item, *.`]]],
	['a star for a birth', '* 12. Mai 1848 in Bonn, † 1900.', [['1:1 markup-read', String.raw`write \*; if it is an item, leave it out`]]],
	['a heading that is closed before its id', '## Words ## {#h2}', [['1:10 markup-read', '## before the id would be printed']]],
	['a line drawn by an arrow', 'p2a -> p1a', [['1:1 markup-read', '“->” draws no line']]],
	[
		'a space behind the colons of a relation',
		':: attack[No.]{#x2 from=p2a to=p1a drawn=editors}',
		[['1:1 markup-read', 'not read as an annotation']],
	],
	[
		'a relation with curly quotation marks',
		'::attack[No.]{#x2 from=“p2a” to=“p1a” drawn=editors}',
		[['1:24 attribute-value', 'straight quotation marks: from="p2a']],
	],
	[
		'attributes with an apostrophe in single quotation marks',
		":claim[it is]{gist='It's so'}.",
		[['1:14 attribute-place', 'can’t be read as attributes']],
	],
	['attributes with a colon', ':claim[it is]{#p3a}{gist: "so"}.', [['1:20 attribute-place', 'can’t be read as attributes']]],
	['a claim without brackets', ':claim it is.', [['1:1 directive-form', ':claim[words]{…}']]],
	['a claim in round brackets', ':claim(it is).', [['1:1 directive-form', ':claim[words]{…}']]],
	['a space before the attributes of a claim', ':claim[it is] {#p3a}. {#p3}', [['1:15 attribute-place', 'without a space']]],
	['a value of several words without quotation marks', ':claim[it is]{gist=It is so}.', [['1:20 attribute-value', 'gist="It is …"']]],
	['a value where there is none', ':claim[it is]{main=true}.', [['1:20 attribute-value', 'as in {main}']]],
	['an id without its sign', ':claim[it is]{p3a}.', [['1:15 attribute-known', 'An id has its sign before it: {#p3a}']]],
	['a correction that corrects nothing', ':sic[wrote]{corr=wrote}.', [['1:18 attribute-value', 'printed already']]],
	['a class of another Markdown', '[so]{.u .smallcaps}.', [['1:6 attribute-known', 'Allowed: .smallcaps, .underline']]],
	['verse without spaces behind its signs', '|Roses are red\n|and blue', [['1:1 markup-read', 'begin with | and no space']]],
	['a table of one column', '| Roses |\n| Violets |', [['1:1 markup-read', 'table can’t be read']]],
	['a table of values with commas', 'a,b,c\n1,2,3', [['1:1 markup-read', 'table can’t be read']]],
	['formulas that touch', 'So a $x$$y$ b.', [['1:6 markup-read', 'a space between two formulas']]],
	['a letter as LaTeX has a formula', String.raw`So \(x\) is.`, [['1:4 markup-read', 'is a formula']]],
	['a place of a page that there is not', 'See [a](/text/one/#p2) and [b](/text/one/#p9).', [['1:28 link-resolves', 'p9']]],
	['stars in an address', 'See https://example.org/*a*/b.', [['1:25 markup-read', 'lose its asterisks']]],
	['a dash that begins a paragraph', '- said he.', [['1:1 markup-read', 'If it is a dash']]],
	[
		'wrapped lines that begin with a sign',
		'In volume\n1. all began, with firms\n- and only those - that learn, with n\n> 5 of them.',
		[
			['2:1 markup-read', 'begins with “1.”'],
			['3:1 markup-read', 'begins with “-”'],
			['4:1 markup-read', 'begins with “>”'],
		],
	],
	['a wrapped line that begins with a number sign', 'Look at\n# 5 of them.', [['2:1 markup-read', 'begins with “#”']]],
	['a wrapped line that begins with a plus', 'Add two\n+ three.', [['2:1 markup-read', 'begins with “+”']]],
	['a title over a row of signs', 'Two lines of\nwords\n-----', [['1:1 markup-read', 'makes what is above it a heading']]],
	['a mark left of a merge', 'One line of words.\n=======', [['1:1 markup-read', '“=======” makes what is above it a heading']]],
	[
		'marks of a merge with empty lines',
		'<<<<<<< HEAD\n\nThird one.\n\n=======\n\nFourth two.\n\n>>>>>>> branch',
		[['1:1 merge-finished', 'A merge was left unfinished']],
	],
	[
		'marks of a merge of three',
		'<<<<<<< HEAD\nThird.\n||||||| base\nBefore.\n=======\nFourth.\n>>>>>>> branch',
		[['1:1 merge-finished', 'unfinished']],
	],
	['a mark of a merge of three that was left', 'Third.\n\n||||||| base\n\nMore.', [['3:1 merge-finished', 'unfinished']]],
	['a sentence over a row of dashes', 'It ends here.\n---\n\nMore.', [['1:1 markup-read', 'makes what is above it a heading']]],
	['a block of code that never ends', '```\nwords\n\nmore', [['1:1 markup-read', 'does not end']]],
	['a table without its dashes', '| a | b |\n| 1 | 2 |', [['1:1 markup-read', 'table can’t be read']]],
	['a table of a spreadsheet', 'a\tb\tc\n1\t2\t3', [['1:1 markup-read', 'table can’t be read']]],
	['a callout', '> [!note] Title\n> Words.', [['1:3 markup-read', 'callout']]],
	['the id of a block', 'Third words. ^abc123', [['1:14 markup-read', 'Obsidian']]],
	[
		'bullets',
		'• one thing\n• another',
		[
			['1:1 markup-read', 'not read as a list'],
			['2:1 markup-read', 'not read as a list'],
		],
	],
	[
		'letters in a wrong encoding',
		'ZwÃ¶lf and itâ€™s.',
		[
			['1:1 markup-read', 'another encoding'],
			['1:12 markup-read', 'another encoding'],
		],
	],
	...(
		[
			['a zero-width space', '\u200B', '200B. Take it out, or write &#x200B;'],
			['a soft hyphen', '\u00AD', '00AD'],
			['a byte order mark within', '\uFEFF', 'FEFF'],
			['the end of a page', '\f', '000C. Take it out.'],
			['a letter that was lost', '\uFFFD', 'FFFD, in place of a letter'],
			['another direction', '\u202E', '202E'],
			['a line end of a word processor', '\u2028', '2028'],
			['NUL', '\u0000', '0000'],
		] as const
	).map(([what, sign, says]): Told => [`a sign that nobody sees: ${what}`, `Thi${sign}rd.`, [['1:4 markup-read', says]]]),
	['wide colons before a claim', 'Third ：claim[is so]{#p3a}.', [['1:7 markup-read', 'not read as an annotation']]],
	[
		'wide colons before a relation',
		'：：attack[No.]{#x2 from=p2a to=p1a drawn=editors}',
		[['1:1 markup-read', 'not read as an annotation']],
	],
	['two colons before a claim', 'Third ::claim[is so]{#p3a}.', [['1:7 markup-read', 'not read as an annotation']]],
	['a space before the bracket of a claim', 'Third :claim [is so]{#p3a}. {#p3}', [['1:7 directive-form', 'not read as an annotation']]],
	[
		'a relation within a line',
		'Third ::attack[No.]{#x2 from=p2a to=p1a drawn=editors}',
		[['1:7 markup-read', 'not read as an annotation']],
	],
	[
		'a sign that nobody sees before a relation',
		'\u200B::attack[No.]{#x2 from=p2a to=p1a drawn=editors}',
		[
			['1:1 markup-read', '200B'],
			['1:2 markup-read', 'not read as an annotation'],
		],
	],
	[
		'a bracket within a claim that closes it',
		'So :claim[he said sic] and more]{gist="So"}. {#p3}',
		[['1:22 markup-read', '“:claim[he said sic]” ends at this bracket']],
	],
	['the same without attributes', 'So :claim[he said sic] and more]. {#p3}', [['1:22 markup-read', 'Write \\] for a bracket']]],
	['the same in a footnote', 'So^[he said sic] and more]. {#p3}', [['1:16 markup-read', '“^[he said sic]” ends']]],
	['attributes behind a bracket that was never opened', 'So it is]{#p3a}. {#p3}', [['1:9 markup-read', 'closes none']]],
	['attributes behind a bracket that is a sign', String.raw`So [1\]{#p3a} is. {#p3}`, [['1:8 attribute-place', 'belongs to nothing']]],
	['a claim that does not close', 'Third :claim[so it is. {#p3}', [['1:7 directive-form', 'does not close']]],
	['a term that does not close', 'Third :term[so it is. {#p3}', [['1:7 directive-form', 'does not close']]],
	['a footnote whose bracket does not close', 'Third[^1. {#p3}', [['1:6 markup-read', 'does not end']]],
	['a wide @', 'See [＠hess2004]. {#p3}', [['1:6 markup-read', 'wide sign']]],
	...[
		['dashes', '— one\n— two', '“—”'],
		['arrows', '→ one\n→ two', '“→”'],
		['letters in brackets', '(a) one\n(b) two', '“(a)”'],
		['figures in circles', '① one\n② two', '“①”'],
		['Arabic figures', '١. one\n٢. two', '“١.”'],
		['figures in square brackets', '[1] one\n[2] two', '“[1]”'],
	].map(([what, text, says]): Told => [`a list of ${what}`, text as string, [['1:1 markup-read', `${says} is not read as a list`]]]),
	['a table of Org', '| a | b |\n|---+---|\n| 1 | 2 |', [['1:1 markup-read', 'table can’t be read']]],
	['a comment that never ends', 'Third. {#p3}\n\n<!-- never\n\nMore.', [['3:1 markup-read', 'comment does not end']]],
	[
		'numbers of no sign',
		'A &#0;, &#x1F;, &#128;, &#xD800; and &#x110000;, but &#9; and &#x1F600;.',
		[
			['1:3 markup-read', '“&#0;” is the number of no sign'],
			['1:9 markup-read', '“&#x1F;”'],
			['1:17 markup-read', '“&#128;”'],
			['1:25 markup-read', '“&#xD800;”'],
			['1:38 markup-read', '“&#x110000;”'],
		],
	],
	['a list right behind a footnote', 'Word[^b]. {#p3}\n\n[^b]: One:\n  * item', [['4:3 markup-read', 'not of footnote [^b]']]],
	['a footnote set in by too little', 'Word[^b]. {#p3}\n\n[^b]: One.\n\n  Two.', [['5:3 markup-read', 'indented by four spaces']]],
	['a link in a link', '[a [b](/about/) c](/map/).', [['1:18 markup-read', 'can’t hold another']]],
	['emphasis that ends in a claim', '*so :claim[it is* so]{#p3a}. {#p3}', [['1:1 markup-read', 'begins outside an annotation']]],
	['bold words that begin in a claim', 'So :claim[it **is]{#p3a} so**. {#p3}', [['1:14 markup-read', 'the other way round']]],
	['an address that is only #', 'See [x](#). {#p3}', [['1:5 link-resolves', '“#” leads nowhere']]],
	['a comment of reStructuredText', '.. secret\n\nWord. {#p3}', [['1:1 markup-read', 'comment or a directive of reStructuredText']]],
	['a directive of reStructuredText', '.. note:: Take heed {#p3}', [['1:1 markup-read', 'would be published']]],
	['a role of reStructuredText', 'See :ref:`here`. {#p3}', [['1:5 markup-read', '“:ref:” is a role']]],
	['a link of reStructuredText', 'See `here <https://a.org>`_ now. {#p3}', [['1:27 markup-read', 'link of reStructuredText']]],
	// of two of them the first is read as the beginning of emphasis
	[
		'footnotes of other programs',
		'One [#]_, two [1]_, three[fn:1], four.footnote:[Note.] {#p3}',
		[
			['1:5 markup-read', '“[#]_” is a footnote of another program'],
			['1:26 markup-read', '“[fn:1]”'],
			['1:39 markup-read', '“footnote:['],
		],
	],
	['a comment of AsciiDoc', '// secret {#p3}', [['1:1 markup-read', String.raw`write \// for the signs`]]],
	['a block of comments of AsciiDoc', '////\nsecret\n////', [['1:1 markup-read', 'would be published']]],
	['a field of another program', ':author: Me {#p3}', [['1:1 markup-read', '“:author:” is a field']]],
	['a heading of AsciiDoc or a wiki', '=== Of bread {#p3}', [['1:1 markup-read', 'Write ### and the words']]],
	['a picture of AsciiDoc', 'image::a.png[alt] {#p3}', [['1:1 markup-read', 'is AsciiDoc']]],
	['a block of AsciiDoc', '[quote, Hume]\n____\nWords\n____', [['1:1 markup-read', '“[quote, Hume]” is AsciiDoc']]],
	['emphasis of a wiki', "So ''it'' is. {#p3}", [['1:4 markup-read', 'printed with its apostrophes']]],
	['a link of a wiki that leads elsewhere', 'See [https://a.org the words]. {#p3}', [['1:5 markup-read', 'link of a wiki']]],
	['a place for contents', '[TOC]\n\nMore. {#p3}', [['1:1 markup-read', 'an edition has its contents without it']]],
	['a comment of MDX', 'So {/* secret */} it is. {#p3}', [['1:4 markup-read', '“{/*” begins a comment']]],
	['a sign between two passages', '⁂ {#p3}', [['1:1 markup-read', '*** on a line of its own']]],
	['a page that begins twice', 'A []{page=4} b []{page=4} c. {#p3}', [['1:24 attribute-value', 'begins twice']]],
];

const attributes: Told[] = [
	[
		'markup in what is plain words',
		'Third :claim[c]{#p3a gist="the *big* one" note="see [1](#p1)"}. {#p3}',
		[
			['1:28 attribute-value', 'gist= holds plain words'],
			['1:49 attribute-value', 'note= holds plain words'],
		],
	],
	['a sign that nobody sees in an id', 'Third :claim[c]{#p3a\u200B}. {#p3}', [['1:17 id-form', 'p3a‹U+200B›']]],
	[
		'quotation marks within a value',
		'Third :claim[a]{#p3a gist="He says "no""}. {#p3}',
		[['1:16 attribute-place', 'are written ‘like this’']],
	],
	['curly quotation marks', 'Third :claim[b]{#p3a gist=“All of it”}. {#p3}', [['1:16 attribute-place', 'straight quotation marks']]],
	[
		'curly quotation marks around one word',
		'Third :claim[b]{#p3a gist=“All”}. {#p3}',
		[['1:27 attribute-value', 'straight quotation marks']],
	],
	['a blank behind the #', 'Third :claim[c]{# p3a}. {#p3}', [['1:16 attribute-place', 'There must be no space']]],
	[
		'a comma between ids',
		':claim[c]{#p3a} {#p3}\n\n::support[So.]{#s1 from="p3a,p2a" to=p1a drawn=editors}',
		[['3:26 attribute-value', 'not by commas or semicolons: from="p3a p2a"']],
	],
	[
		'a comma and a space between ids',
		':claim[c]{#p3a} {#p3}\n\n::support[So.]{#s1 from="p3a, p2a" to=p1a drawn=editors}',
		[['3:26 attribute-value', 'not by commas or semicolons: from="p3a p2a"']],
	],
	[
		'ids without quotation marks',
		':claim[c]{#p3a} {#p3}\n\n::support[So.]{#s1 from=p3a p2a to=p1a drawn=editors}',
		[['3:29 attribute-known', 'one pair of quotation marks']],
	],
	[
		'a semicolon between ids',
		':claim[c]{#p3a} {#p3}\n\n::support[So.]{#s1 from="p3a; p2a" to=p1a drawn=editors}',
		[['3:26 attribute-value', 'semicolons: from="p3a p2a"']],
	],
	...['p99999999999999999999', 'p1234567', 'p3-1234567', 'h3'].map(
		(id): Told => [`a passage called ${id}`, `Third. {#${id}}`, [[id === 'h3' ? '1:9 id-kind' : '1:9 id-form', id]]],
	),
	[
		'two targets',
		':claim[c]{#p3a} {#p3}\n\n::support[So.]{#s1 from=p3a to="p1a p2a" drawn=editors}',
		[['3:33 attribute-value', 'to takes one id']],
	],
];

const citations: Told[] = [
	['a place behind the id', 'See @hess2004{#q1} [ch. 2]. {#p3}', [['1:19 citation-parses', 'Write @hess2004 [ch. 2]{#…}']]],
	['a second work behind a key', 'See @hess2004 [p. 3; also @hess2004]{#q1}. {#p3}', [['1:20 citation-parses', 'another work']]],
	['brackets in a citation', 'See [see [sic] @hess2004]. {#p3}', [['1:16 markup-read', 'other brackets']]],
	['a minus before a key', 'He (-@hess2004) says. {#p3}', [['1:5 markup-read', '[-@key]']]],
	['no blank before the @', 'See [vgl.@hess2004]. {#p3}', [['1:10 markup-read', 'not read as a citation']]],
	[
		'emphasis in a citation',
		'See [*see* @hess2004, **cf.** x]{#q1}. {#p3}',
		[['1:6 citation-parses', 'words within a citation are not emphasised']],
	],
	[
		'emphasis behind a key',
		'See @hess2004 [p. 3, and *passim*]{#q1}. {#p3}',
		[['1:26 citation-parses', 'words within a citation are not emphasised']],
	],
	['an unknown key', 'See [@hess2005]{#q1}. {#p3}', [['1:7 citation-key-exists', 'hess2004']]],
];

describe('what is told', () => {
	test.each([...markup, ...attributes])('%s', (_what, text, expected) => {
		const { told, edition, minted } = tell({ text });
		expect(told.map(({ at }) => at)).toEqual(expected.map(([at]) => at));
		for (const [index, [, says]] of expected.entries()) expect(told[index]?.reason).toContain(says);
		expect(edition).toBeUndefined();
		expect(minted.size).toBe(0);
	});
	test.each(citations)('%s', (_what, text, expected) => {
		const { told, minted } = tell({ text, works: [work('hess2004')] });
		expect(told.map(({ at }) => at)).toEqual(expected.map(([at]) => at));
		for (const [index, [, says]] of expected.entries()) expect(told[index]?.reason).toContain(says);
		expect(minted.size).toBe(0);
	});
	test('a key while there is no work at all', () => {
		expect(tell({ text: 'See [@hess2004]{#q1}. {#p3}' }).told.map(({ at }) => at)).toEqual(['1:7 citation-key-exists']);
	});
	test('front matter in JSON', () => {
		const { told } = tell({ files: { 'text/02-two.md': '{\n"title": "Two"\n}\n\nWords.\n' } });
		expect(told.map(({ at }) => at)).toContain('text/02-two.md:1:1 markup-read');
	});
	test('a dialogue, whose dashes begin paragraphs, and stars of footnotes are words', () => {
		expect(read({ text: '— So it is. {#p3}\n\n— No. {#p4}\n\nSee *here :claim[it is]{#p5a} and so**. {#p5}' }).passages).toHaveLength(5);
		expect(read({ text: '— So it is.\\\n— No.  \n— It is. {#p3}' }).passages).toHaveLength(3);
	});
	test('front matter without its lines', () => {
		const { told } = tell({ files: { 'text/02-two.md': 'title: Two\nauthor: X\n\n# Two\n\nWords.\n' } });
		expect(told).toEqual([{ at: 'text/02-two.md:1:1 markup-read', reason: expect.stringContaining('front matter without its lines') }]);
	});
	test('front matter behind an empty line', () => {
		const { told } = tell({ files: { 'text/02-two.md': '\n---\ntitle: Two\n---\n\nWords.\n' } });
		expect(told.map(({ at }) => at)).toEqual(['text/02-two.md:2:1 front-matter-valid']);
	});
});

test('a year in another language behind a name is no place in the work', () => {
	const { passages } = read({ text: 'Says @hess2004 [1999]{lang=fr}. {#p3}', works: [work('hess2004')] });
	expect(passages[2]?.text).toContain('1999');
});

test.each(['{#p3a gist="He says "no""}', '{#p3a gist=“All of it”}', '{# p3a}'])(
	'an id in braces that can’t be read is not said to be missing: %s',
	(braces) => {
		const { messages } = compile(toFiles({ text: `Third :claim[a]${braces}. {#p3}` }), { ledger: false });
		expect(messages.filter(isError).map(({ ruleId }) => ruleId)).toEqual(['attribute-place']);
	},
);

test('a sign that nobody sees is taken by its number', () => {
	expect(read({ text: 'Tha&#x200B;i and co&#xAD;operate. {#p3}' }).passages[2]?.text).toBe('Tha\u200Bi and co\u00ADoperate.');
});

describe('a table without a caption', () => {
	test.each([
		['as it is written', '| a | b |\n|---|---|\n| 1 | 2 |', '| 1 | 2 |\n\nTable: {#p3}'],
		['without pipes at its ends', 'a | b\n--|--\n1 | 2', '1 | 2\n\nTable: {#p3}'],
		['before a paragraph', '| a | b |\n|---|---|\n| 1 | 2 |\n\nMore.', '| 1 | 2 |\n\nTable: {#p3}\n\nMore. {#p4}'],
		['with the line ends of Windows', '| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n', '| 1 | 2 |\r\n\r\nTable: {#p3}\r\n'],
	])('%s', (_what, text, written) => {
		const { told, minted, edition } = tell({ text });
		expect(told).toEqual([]);
		expect(minted.get(PAGE)).toContain(written);
		expect(edition?.passages[2]).toMatchObject({ id: 'p3', table: true, text: 'a b 1 2' });
		expect(tell({ text: minted.get(PAGE)?.slice(HEAD.length) ?? '' }).edition?.passages).toEqual(edition?.passages);
	});
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
describe('a picture', () => {
	test.each<[string, string, Record<string, string>, string, string]>([
		['of a width', '![alt](images/a.svg){width=50%} {#p3}', { 'images/a.svg': svg }, '1:21 attribute-place', 'the room it needs'],
		['of a size, as Obsidian has it', '![alt|300](images/a.svg) {#p3}', { 'images/a.svg': svg }, '1:1 image-alternative', '|300'],
		['by a name', '![alt][a]\n\n[a]: /text/one/', {}, '1:1 block-known', '[a]:'],
		['that is another kind', '![alt](images/a.png) {#p3}', { 'images/a.png': svg }, 'images/a.png:1:1 image-readable', 'images/a.svg'],
		['that is empty', '![alt](images/a.png) {#p3}', { 'images/a.png': '' }, 'images/a.png:1:1 image-readable', 'empty'],
		[
			'that is elsewhere',
			'![alt](images/a.png) {#p3}',
			{ 'images/a.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 123\n' },
			'images/a.png:1:1 image-readable',
			'git lfs pull',
		],
		['written into the text', '![alt](data:image/png;base64,AAAA) {#p3}', {}, '1:8 image-exists', 'the picture itself'],
		['on a computer', '![alt](file:///C:/a.png) {#p3}', {}, '1:8 image-exists', 'on this computer alone'],
		['that shows its name', '![a.svg](images/a.svg) {#p3}', { 'images/a.svg': svg }, '1:1 image-alternative', 'says nothing to those'],
		['with a name of signs', 'Word. {#p3}', { 'images/🚢.svg': svg }, 'images/🚢.svg:1:1 file-expected', 'images/picture.svg'],
		['with brackets in its name', 'Word. {#p3}', { 'images/a (1).svg': svg }, 'images/a (1).svg:1:1 file-expected', 'images/a-1.svg'],
		['that is a page', '![alt](images/a.png) {#p3}', { 'images/a.png': '<!DOCTYPE html>' }, 'images/a.png:1:1 image-readable', 'HTML'],
	])('%s', (_what, text, files, at, says) => {
		const { told } = tell({ text, files });
		expect(told).toContainEqual({ at, reason: expect.stringContaining(says) });
	});
});

describe('pages of the printed source', () => {
	const warned = (text: string, files: Record<string, string> = {}) =>
		compile(toFiles({ text, files }), { ledger: false })
			.messages.filter(({ ruleId }) => ruleId === 'printed-order')
			.map(
				({ file, line, column, reason }) =>
					`${file}:${(line ?? 0) - (file === PAGE ? FIRST_LINE - 1 : 0)}:${column} ${reason.slice(0, 30)}`,
			);
	test('that run backwards are told', () => {
		expect(warned('A []{page=9} b []{page=4} c []{page=5} d. {#p3}')).toEqual([`${PAGE}:1:24 Page 4 begins after page 9. If`]);
		expect(warned('A []{page=xii} b []{page=ix} c. {#p3}')).toEqual([`${PAGE}:1:26 Page ix begins after page xii.`]);
		expect(warned('A []{folio=12v} b []{folio=12r} c. {#p3}')).toEqual([`${PAGE}:1:28 Folio 12r begins after folio 1`]);
	});
	test('that begin again on another page of the text are told', () => {
		const two = { 'text/02-two.md': '# Two {#h2}\n\nC []{page=9} d. {#p4}\n' };
		expect(warned('A []{page=9} b. {#p3}', two)).toEqual(['text/02-two.md:3:11 Page 9 begins after page 9. If']);
	});
	test('of another row, or of a second volume, are not', () => {
		expect(warned('A []{page=xii} b []{page=1} c []{folio=2r} d []{page=2} e []{page=[3]} f []{page=A1} g []{page=1} h. {#p3}')).toEqual(
			[],
		);
	});
});

describe('a link', () => {
	const page = '---\ntitle: Imprint\n---\n\n';
	test.each([
		['to the file of a page of the editors', '[a](thanks.md)', 'the page made of this file is /thanks/'],
		['to the file of a page of the text', '[a](../text/01-one.md)', 'the page made of this file is /text/one/'],
		['to a page that is nearly there', '[a](/thank/)', 'Did you mean /thanks/?'],
	])('%s', (_what, link, says) => {
		const { told } = tell({ files: { 'pages/imprint.md': `${page}See ${link}.\n`, 'pages/thanks.md': `${page}Words.\n` } });
		expect(told).toEqual([{ at: 'pages/imprint.md:5:5 link-resolves', reason: expect.stringContaining(says) }]);
	});
	test('to a telephone, as an imprint has it', () => {
		const edition = read({ files: { 'pages/imprint.md': `${page}[Call us](tel:+49123) or [write](mailto:a@example.org).\n` } });
		expect(JSON.stringify(edition)).toContain('tel:+49123');
	});
});

test('an entry of the index that leads to itself is told', () => {
	const { told } = tell({ files: { 'concepts.yml': '- { term: bread, gloss: g, defined: [p1], see: [Bread] }\n' } });
	expect(told).toEqual([{ at: 'concepts.yml:1:49 concept-known', reason: expect.stringContaining('leads to itself') }]);
});

test('of a line that a merge brought twice, one is to go; of two lines that say the same in other words, one is told when both have their ids', () => {
	const told = (why: string) => {
		const { messages } = mintIds(toFiles({ text: `::attack[${why}]{#x1 from=p2a to=p1a drawn=editors}` }));
		return messages.map(({ reason }) => reason);
	};
	expect(told('If some cannot then not all do.')).toEqual([expect.stringContaining('take one of the two out')]);
	expect(told('Not all.')).toEqual([expect.stringContaining('This one becomes x2'), 'x2 states the same as x1.']);
});

describe('a file under another name', () => {
	test.each([
		['text/02-Zwei.md', 'text/02-zwei.md'],
		['text/03 three.md', 'text/03-three.md'],
		['text/02-zwölf.md', 'text/02-zwolf.md'],
		['text/two.md', 'text/01-two.md'],
		['text/02_two.md', 'text/02-two.md'],
		['text/02-two.markdown', 'text/02-two.md'],
		['text/02-two.MD', 'text/02-two.md'],
		['text/part/02-two.md', 'text/02-two.md'],
		['propositions/01.md', 'propositions/1.md'],
		['concepts.yaml', 'concepts.yml'],
		['Edition.yml', 'edition.yml'],
		['maps.YML', 'maps.yml'],
		['reference.json', 'references.json'],
		['02-two.md', 'text/02-two.md'],
		['text/map.png', 'images/map.png'],
		['lessons/Rubric.md', 'lessons/rubric.md'],
		['propositions/0.md', 'propositions/1.md'],
		['works.bib', 'npm run import'],
	])('%s', (file, meant) => {
		const { told, edition } = tell({ files: { [file]: 'words' } });
		expect(edition).toBeUndefined();
		expect(told.map(({ at }) => at)).toEqual([`${file}:1:1 file-expected`]);
		expect(told[0]?.reason).toContain(meant);
	});
});

describe('edition.yml', () => {
	test.each([
		['an unknown field', INFO.replace('version', 'subtitel: lost\nversion'), 'edition.yml:4:1 edition-valid', 'subtitle'],
		['a field that others call lang', `${INFO}lang: en\n`, 'edition.yml:20:1 edition-valid', 'Unknown field lang. Did you mean language?'],
		[
			'a style of citations',
			`${INFO}csl: chicago.csl\n`,
			'edition.yml:20:1 edition-valid',
			'Unknown field csl. Works are set in the style of APA',
		],
		['a list of works', `${INFO}bibliography: works.bib\n`, 'edition.yml:20:1 edition-valid', 'The works are in references.json'],
		['a field that others call url', `${INFO}URL: https://a.org\n`, 'edition.yml:20:1 edition-valid', 'Did you mean baseUrl?'],
		[
			'a field of the rights that others call url',
			INFO.replace('  code: MIT', '  code: MIT\n  url: https://a.org'),
			'edition.yml:15:3 edition-valid',
			'Unknown field rights.url. Did you mean editionUrl?',
		],
		[
			'an unknown field of the rights',
			INFO.replace('  code: MIT', '  code: MIT\n  colour: red'),
			'edition.yml:15:3 edition-valid',
			'colour',
		],
		[
			'a licence without an address',
			INFO.replace(/editionUrl: .*/, 'editionUrl: CC0'),
			'edition.yml:13:15 edition-valid',
			'creativecommons.org',
		],
		[
			'a first line that is set in',
			` ${INFO}`,
			'edition.yml:1:2 edition-valid',
			'begins with 1 space, and lines of its level with no space',
		],
		['a field that is set in', INFO.replace('short:', '  short:'), 'edition.yml:2:3 edition-valid', 'begins in the same column'],
		['a field between two levels', INFO.replace('  code:', ' code:'), 'edition.yml:14:2 edition-valid', 'lines of its level with 2 spaces'],
		[
			'entries of one list that are set in unlike',
			INFO.replace('[E. Ditor]', '\n    - E. Ditor\n  - B. Two'),
			'edition.yml:9:3 edition-valid',
			'lines of its level with 4 spaces',
		],
		[
			'an entry that would be more words of the one before',
			INFO.replace('[E. Ditor]', '\n  - E. Ditor\n    - B. Two'),
			'edition.yml:9:5 edition-valid',
			'“- B. Two” would be read as more words',
		],
		['entries parted by a semicolon', INFO.replace('[E. Ditor]', 'E. Ditor; B. Two'), 'edition.yml:7:10 edition-valid', 'after “- ”'],
		['a quotation mark left open', INFO.replace('title: Small', 'title: "Small'), 'edition.yml:1:8 edition-valid', 'is not closed'],
		['a bracket left open', INFO.replace('[E. Ditor]', '[E. Ditor'), 'edition.yml:8:1 edition-valid', '] is missing'],
		['a tab before a field', INFO.replace('  code:', '\tcode:'), 'edition.yml:14:1 edition-valid', 'not with tabs'],
		['an article without anything', INFO.replace(/article:\n[\s\S]*$/, 'article: {}\n'), 'edition.yml:15:10 edition-valid', ''],
		['no language', INFO.replace('language: en', 'language: e!'), 'edition.yml:5:11 edition-valid', 'en-GB'],
		['a title that a # cuts short', INFO.replace('Small', 'Sharp # 9'), 'edition.yml:1:14 edition-valid', '“# 9” would not be read'],
		['a title that is a #', INFO.replace('Small', '#9'), 'edition.yml:1:8 edition-valid', '“#9” would not be read'],
		['a tag', INFO.replace('Small', '!Important words'), 'edition.yml:1:8 edition-valid', '“!Important” would not be read'],
		['an anchor', INFO.replace('Small', '&and more'), 'edition.yml:1:8 edition-valid', '“&and” would not be read'],
		[
			'quotation marks around the first words',
			INFO.replace('Small', '"On Liberty" and more'),
			'edition.yml:1:21 edition-valid',
			'ends before',
		],
		['a title of blanks', INFO.replace('Small', '" "'), 'edition.yml:1:8 edition-valid', 'empty'],
		['a title with tags', INFO.replace('Small', 'A <i>small</i> one'), 'edition.yml:1:8 edition-valid', 'plain words'],
		['no editors', INFO.replace('[E. Ditor]', '[]'), 'edition.yml:7:10 edition-valid', ''],
		['a title with a footnote', INFO.replace('title: Small', 'title: Small[^1]'), 'edition.yml:1:8 edition-valid', 'plain words'],
		['a sign that nobody sees', INFO.replace('Small', 'Sm\u200Ball'), 'edition.yml:1:10 markup-read', '200B. Take it out.'],
		['an alias of nothing', INFO.replace('short: Small', 'short: *title'), 'edition.yml:2:8 edition-valid', 'alias'],
		['a version with zeros', INFO.replace('0.1.0', '0.01.0'), 'edition.yml:4:10 edition-valid', '0.01.0'],
		['another case', `${INFO}work: Speech\n`, 'edition.yml:20:7 edition-valid', '“Speech”: it must be article'],
		['a work of no kind', `${INFO}work: Speech\n`, 'edition.yml:20:7 edition-valid', 'Did you mean speech?'],
		[
			'more propositions than any work has',
			INFO.replace('propositions: 0', 'propositions: 99999999'),
			'edition.yml:9:15 edition-valid',
			'999',
		],
		['a number in place of words', INFO.replace('title: Small', 'title: 1984'), 'edition.yml:1:8 edition-valid', 'in quotation marks'],
		['a control sign by an escape', INFO.replace('Small', '"Sm\\x07all"'), 'edition.yml:1:8 edition-valid', 'U+0007'],
		['a language with its country', `${INFO}interface: de-AT\n`, 'edition.yml:20:12 edition-valid', 'Did you mean de?'],
	])('%s', (_what, info, at, says) => {
		const { told } = tell({ files: { 'edition.yml': info } });
		expect(told[0]).toEqual({ at, reason: expect.stringContaining(says) });
	});
	test('comments of their own are none of the value', () => {
		const info = INFO.replace('title: Small', '# the title\ntitle: Small  # as printed').replace(
			'propositions: 0',
			'propositions: 0 # none',
		);
		expect(read({ files: { 'edition.yml': info } }).info).toMatchObject({ title: 'Small', propositions: 0 });
	});
	test('an address without https is told once', () => {
		const { told } = tell({ files: { 'edition.yml': INFO.replace('https://small', 'small') } });
		expect(told.map(({ at }) => at)).toEqual(['edition.yml:8:10 edition-valid']);
	});
	test('a second document', () => {
		const { told } = tell({ files: { 'edition.yml': `# first\n${INFO}---\ntitle: x\n` } });
		expect(told).toEqual([{ at: 'edition.yml:21:1 edition-valid', reason: expect.stringContaining('what follows would not be read') }]);
	});
	test.each([
		['as YAML has it', `---\n${INFO}`],
		['with a mark of its encoding', `\uFEFF${INFO}`],
		['with the line ends of Windows', INFO.replace(/\n/g, '\r\n')],
	])('%s', (_what, info) => {
		expect(read({ files: { 'edition.yml': info } }).info.title).toBe('Small');
	});
	test.each([
		['en_US', 'en-US'],
		['EN', 'en'],
		['zh-hant', 'zh-Hant'],
	])('the language %s', (language, meant) => {
		expect(read({ files: { 'edition.yml': INFO.replace('language: en', `language: ${language}`) } }).info.language).toBe(meant);
	});
});

/** The words of a page as one reads the file: without ids, attributes, keys of works and the signs of Markdown. */
function readAloud(text: string): string[] {
	const plain = text
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/\[(?:[^\]@]|\\@)*@[^\]]*\]/g, '')
		.replace(/(?<!\S)@\S+(?: \[[^\]]*\])?/g, '')
		.replace(/\{[^{}]*\}/g, '')
		.replace(/\]\([^)\s]*\)/g, ']')
		.replace(/:{1,2}\w+(?=\[)/g, '')

		.replace(/~(\w+)~|\^(\w+)\^/g, '$1$2')
		.replace(/&#?\w+;|\\(?=\W)|[*`]|(?<!\w)_|_(?!\w)/g, '')
		.replace(/^\s*(?:[-*+>#]|\d+[.)])+ /gm, '');
	return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

describe('any text that is clean', () => {
	test.each([
		['Latin beyond Latin-1', 'Dvořák, Erdős, Žižek, Şahin, ḥadīṯ, Nguyễn, Ŵyn, œuvre, ﬁrst of all. {#p3}'],
		['Greek and Cyrillic', ':claim[the λόγος is one; ἐν ἀρχῇ ἦν]{#p3a gist="λόγος"} и слово. {#p3}'],
		['from right to left', ':claim[אמת היא]{#p3a} and كتاب. {#p3}'],
		['Chinese, Japanese, Korean', ':claim[道可道非常道]{#p3a}、吾輩は猫である、한글. {#p3}'],
		['signs beyond the basic plane', ':claim[𐤀𐤁 and 𠮷]{#p3a} and 👩‍👩‍👧. {#p3}'],
		['Devanagari and Thai', ':claim[सत्यमेव जयते]{#p3a} and ภาษาไทย. {#p3}'],
		[
			'signs that other programs take for markup',
			String.raw`\.. and so, it's, rock 'n' roll, \'\'so\'\', and/or // or, a = b, f'' of x, [1], [https://a.org, 2004], :-) and 4:5. {#p3}`,
		],
		['an equals sign that begins a sentence', String.raw`\= is the sign of equality. {#p3}`],
		['signs of logic and of money', 'If ∀x (x ≥ 3 → ¬∃y), for $5 or 5 $ and €3, 50 % at 3 °C, ² ₂ ⅓. {#p3}'],
		[
			'signs that only look like markup',
			String.raw`A \[x\]\[y\], \$a\$, 2 * 3, snake_case, \<b\>, a ~ b, x^2, 3 < 4 > 2, C:\path, me@example.org. {#p3}`,
		],
		['dates and ratios with colons', 'At 12:30, 2002:806, Gen 3:16, n:th. {#p3}'],
		['addresses', 'See https://social.example/@hess2004 and <https://example.org/a_b>. {#p3}'],
		[
			'letters above and below the line, words struck out, in small capitals, underlined',
			'H~2~O on the 2^nd^ of ~~May *and*~~ June, [Anno]{.smallcaps} and [so]{.underline}, a ~ b, ~5 to ~6, x^2. {#p3}',
		],
		['struck out within a claim', ':claim[the ~~old~~ CO~2~ counts]{#p3a}. {#p3}'],
		[
			'brackets that part a lemma from its reading, or bound an interval',
			'Die Welt] the world, of ]0, 1], :claim[all of [0, 1] is]{#p3a gist="So"} world] or so. {#p3}',
		],
		['verse', 'Roses are red\\\nViolets are blue. {#p3}'],
		['a quotation that is set apart', 'He says: {#p3}\n\n> All :claim[is well]{#p4a}. {#p4}\n>\n> So it is. {#p5}'],
		['lists', '3. third {#p3}\n4. fourth {#p4}\n\n* one {#p5}\n* two {#p6}\n\nMore. {#p7}\n\n5) fifth {#p8}'],
		['a list that goes on behind a paragraph', '1. first {#p3}\n\nWords. {#p4}\n\n2. second {#p5}'],
		['code within words', 'The word `let` means `x = 3`. {#p3}'],
		['emphasis', '*one*, **two**, ***three***, _four_ and __five__. {#p3}'],
		['entities', 'Cafés &amp; bars &lt;3. {#p3}'],
		['links', 'See [here](#p1), [there](https://example.org/x "title") and [text](/text/one/). {#p3}'],
		['joined letters', 'نمی‌خواهم and 👩‍👩‍👧, naïve Â and Ã. {#p3}'],
		['wrapped lines', 'One line\nand another\n2023. That goes on\nhere. {#p3}'],
	])('%s', (_what, text) => {
		const edition = read({ text });
		const data = wordsOf(edition);
		for (const word of readAloud(text)) expect(data).toContain(word);
		expect(edition.passages.length).toBe(2 + (text.match(/\{#p\d+\}/g) ?? []).length);
	});
});

describe('a work', () => {
	const shown = (item: object, text = 'Third [@one]{#q1}. {#p3}') => {
		const edition = read({ works: [{ ...work('one'), ...item }], text });
		return { text: edition.passages[2]?.text, source: edition.sources[0], citations: edition.citations };
	};
	test.each<[string, object, string]>([
		['a volume that is a number', { volume: 3 }, 'Hess 2004'],
		['a date in words', { issued: { literal: 'forthcoming' } }, 'Hess forthcoming'],
		['a raw date', { issued: { raw: '1999-03' } }, 'Hess 1999'],
		['a date without parts', { issued: {} }, 'Hess n.d.'],
		['no date', { issued: undefined }, 'Hess n.d.'],
		['parts that are strings', { issued: { 'date-parts': [['1999', '3']] } }, 'Hess 1999'],
		['years before Christ', { issued: { 'date-parts': [[-380]] } }, 'Hess 380 B.C.E.'],
		['a span of years', { issued: { 'date-parts': [[1939], [1945]] } }, 'Hess 1939–1945'],
		['a span before Christ', { issued: { 'date-parts': [[-60], [-55]] } }, 'Hess 60–55 B.C.E.'],
		['a span from before Christ to after', { issued: { 'date-parts': [[-27], [14]] } }, 'Hess 27 B.C.E.–14 C.E.'],
		['an approximate year', { issued: { 'date-parts': [[1850]], circa: true } }, 'Hess ca. 1850'],
		['a particle', { author: [{ family: 'Retz', 'non-dropping-particle': 'de', given: 'Jean' }] }, 'de Retz 2004'],
		['a name in one piece', { author: [{ literal: 'United Nations' }] }, 'United Nations 2004'],
		['markup in a title', { title: 'On <i>Being</i>', author: undefined }, 'On Being 2004'],
		['a name of another script', { author: [{ family: '老子' }] }, '老子 2004'],
	])('%s', (_what, item, cited) => {
		expect(shown(item).text).toContain(`(${cited})`);
	});
	test.each([
		['legal_case', 'Roe v. Wade', 'Roe v. Wade 2004'],
		['treaty', 'Rome, a Treaty', 'Rome, a Treaty 2004'],
		['bill', 'H. R. 1', 'H. R. 1 2004'],
		['legislation', 'Bread Act', 'Bread Act 2004'],
		['regulation', 'Bread Rules', 'Bread Rules 2004'],
		['hearing', 'On Bread', 'On Bread 2004'],
	])('of law is cited by its title: %s', (type, title, cited) => {
		expect(shown({ type, title, author: undefined }).text).toBe(`Third (${cited}).`);
	});
	test.each([
		['a span that has not ended', { issued: { raw: '1999/..' } }, 'Hess 1999–'],
		['a day with its hour', { issued: { raw: '1999-03-04T10:00:00Z' } }, 'Hess 1999'],
		['a line end in a name', { author: [{ family: 'van\nHess' }] }, 'van Hess 2004'],
		['a note with a field in it', { note: 'original-date: 1781' }, 'Hess 2004'],
	])('%s', (_what, item, cited) => {
		expect(shown(item).text).toContain(`(${cited})`);
	});
	test('line ends are left in what has several lines, and nowhere else', () => {
		expect(shown({ publisher: 'A\n  B', abstract: 'One\nTwo' }).source).toMatchObject({ publisher: 'A B', abstract: 'One\nTwo' });
	});
	test.each([
		'constructor',
		'toString',
		'hasOwnProperty',
		'valueOf',
		'__proto__',
		'__proto__x',
		'_a_',
		'index.html',
		'INDEX.html',
		'..',
		'index',
		'ſ',
	])('the key %s, which programs take for their own', (id) => {
		const { citations, text } = shown({ id }, `Third [@{${id}}]{#q1}. {#p3}`);
		expect(citations).toMatchObject([{ key: id }]);
		expect(text).toContain('(Hess 2004)');
		expect(toSegment(id)).not.toMatch(/^index\.|^\.+$/i);
		expect(fromSegment(toSegment(id))).toBe(id);
		expect(toSegment(id)).toMatch(/^[A-Za-z0-9_.~-]+$/);
	});
	test.each([
		'info:doi/10.1000/xyz',
		'urn:doi:10.1000/xyz',
		'//doi.org/10.1000/xyz',
		'10.1000/xyz.',
		'10.1000/xyz',
		'https://doi.org/10.1000/xyz',
		'http://dx.doi.org/10.1000/xyz',
		'doi:10.1000/xyz',
		'DOI: 10.1000/xyz',
	])('the DOI %s', (DOI) => {
		expect(shown({ DOI }).source).toMatchObject({ DOI: '10.1000/xyz' });
	});
	test.each([
		'müller2001',
		'dvořák2001',
		'share--income_2019',
		'doi:10.1000/xyz',
		"o'neill2001",
		'foo?',
		'a+b',
		'c#',
		'老子1993',
		'a.b:c/d~e',
		'x%20y',
		'λόγος',
	])('the key %s', (id) => {
		expect(shown({ id }, `Third [@{${id}}]{#q1}. {#p3}`).citations).toMatchObject([{ key: id }]);
		if (/[\p{L}\p{N}]$/u.test(id) && !id.includes("'"))
			expect(shown({ id }, `Third [@${id}, p. 3]{#q1} and @${id}{#q2}. {#p3}`).citations).toHaveLength(2);
	});
	test.each<[string, string | undefined, string | undefined]>([
		['p. 3', '3', undefined],
		['p 39', '39', undefined],
		['pp. 3–5', '3–5', undefined],
		['39', '39', undefined],
		['p. 3f.', '3f.', undefined],
		['ch. 3', '3', 'chapter'],
		['chap. 3', '3', 'chapter'],
		['bk. II, ch. 3', 'II, ch. 3', 'book'],
		['sec. 4', '4', 'section'],
		['§ 12', '12', 'section'],
		['§§ 12–14', '12–14', 'section'],
		['¶ 3', '3', 'paragraph'],
		['fn. 2', '2', 'note'],
		['n. 2', '2', 'note'],
		['fol. 12r', '12r', 'folio'],
		['l. 3', '3', 'line'],
		['ll. 3–9', '3–9', 'line'],
		['v. 3', '3', 'verse'],
		['s.v. bread', 'bread', 'sub-verbo'],
		['vol. 2, p. 4', '2, p. 4', 'volume'],
		['no. 3', '3', 'number'],
		['col. 3', '3', 'column'],
		['fig. 3', '3', 'figure'],
		['tbl. 2', '2', 'table'],
		['app. B', 'B', 'appendix'],
		['B. 2', '2', 'book'],
		['B xvi', undefined, undefined],
		['pp. 3--5', '3–5', undefined],
		['pp. 3 – 5', '3–5', undefined],
		['p. 12/13', '12/13', undefined],
		['1094a1–3', '1094a1–3', undefined],
		['p. 3n2', '3n2', undefined],
		['p. 12a–b', '12a–b', undefined],
		['S. 193', '193', undefined],
		['S. 193ff.', '193ff.', undefined],
	])('the locator %s', (written, locator, locatorKind) => {
		const [citation] = shown({}, `Third [@one, ${written}]{#q1}. {#p3}`).citations;
		expect({ locator: citation?.locator, locatorKind: citation?.locatorKind }).toEqual({ locator, locatorKind });
	});
	test('a suffix that is no locator stays words', () => {
		const { text, citations } = shown({}, 'Third [see @one, 99 years later]{#q1}. {#p3}');
		expect(text).toContain('(see Hess 2004, 99 years later)');
		expect(citations[0]?.locator).toBeUndefined();
	});
	test.each([
		[String.raw`p. 3\*`, 'p. 3 *'],
		['p. 3 &amp; 4', 'pp. 3 & 4'],
		['pp. 3&ndash;5', 'pp. 3–5'],
		['p.&#160;3', 'p. 3'],
		['so &foo; it is', 'so &foo; it is'],
	])('signs that are escaped or named in a citation: %s', (written, printed) => {
		expect(shown({}, `Third [@one, ${written}]{#q1}. {#p3}`).text).toBe(`Third (Hess 2004, ${printed}).`);
	});
	test('one work and two of one year agree in text and list', () => {
		const edition = read({
			works: [work('a', { title: 'Zed' }), work('b', { title: 'Alp' })],
			text: 'Third [@a; @b]{#q1 #q2}. {#p3}',
		});
		expect(edition.passages[2]?.text).toBe('Third (Hess 2004b; Hess 2004a).');
	});
	test.each<[string, object, string]>([
		['others who are not named', { author: [{ family: 'Adams' }, { literal: 'et al.' }] }, 'not given'],
		['several names in one', { author: [{ literal: 'Adams, A.; Brown, B.' }] }, 'more than one name'],
		['a name the wrong way round', { author: [{ family: 'Adams, Ansel' }] }, '"given": "Ansel"'],
		['a date in numbers and in words', { issued: { 'date-parts': [[2004]], literal: 'Trinity term' } }, 'would not be read'],
		['a day that no month has', { issued: { 'date-parts': [[2004, 2, 30]] } }, '2004, 2, 30'],
		['a span that ends before it begins', { issued: { 'date-parts': [[2005], [2004]] } }, 'comes after'],
		['a type of BibTeX', { type: 'incollection' }, 'Did you mean chapter?'],
		['a control sign by an escape', { title: 'On \u0003Being' }, 'U+0003'],
		['half a sign', { title: 'On \ud800 Being' }, 'U+D800'],
		['a season without its year', { issued: { season: 1 } }, 'needs its year'],
		['a comma behind a name', { author: [{ family: 'Hess,', given: 'Gil' }] }, 'sign at its end'],
		['a sign that nobody sees in a title', { title: 'Co\u00ADoperate' }, '00AD'],
		[
			'a name in parts and in one piece',
			{ author: [{ family: 'Hess', given: 'Gil', literal: 'G. Hess' }] },
			'only “G. Hess” would be printed',
		],
		['italics that do not end', { title: 'On <i>Being' }, '“<i>” has no counterpart'],
		['italics that end twice', { title: 'On <i>Being</i></i>' }, '“</i>” has no counterpart'],
		['tags that cross', { title: 'On <i>Being <b>so</i></b>' }, '“</i>” has no counterpart'],
		['LaTeX in a title', { title: String.raw`On \emph{Being}` }, 'printed with its signs'],
	])('%s is told', (_what, item, says) => {
		const { told } = tell({ works: [{ ...work('one'), ...item }], text: 'Third [@one]{#q1}. {#p3}' });
		expect(told).toEqual([
			{
				at: expect.stringMatching(/^references\.json:\d+:\d+ (?:reference-valid|markup-read|json-valid)$/),
				reason: expect.stringContaining(says),
			},
		]);
	});
	test.each<[string, string, string]>([
		['a comma behind the last entry', '[{"id":"one",}]', '1:14 json-valid behind a comma another entry follows, not }'],
		['a comment', '[\n// mine\n]', '2:1 json-valid // begins a comment'],
		['curly quotation marks', '[{“id”:“one”}]', '1:3 json-valid here stands “'],
		['an entry without a comma before it', '[{"id":"one"}\n{"id":"two"}]', '2:1 json-valid a comma is missing before this'],
		['BibTeX', '@book{one, title={T}}', '1:1 json-valid this is BibTeX'],
		['nothing', ' \n', '1:1 json-valid it is empty'],
		['half a list', '[{"id":"one"}', '1:14 json-valid it ends before all brackets'],
		['a word without quotation marks', '[{"id":one}]', '1:8 json-valid “one” can’t stand here'],
	])('what is no JSON is told by what stands there: %s', (_what, json, said) => {
		const { told } = tell({ files: { 'references.json': json }, text: 'Third. {#p3}' });
		expect(told.map(({ at, reason }) => `${at} ${reason}`)).toEqual([
			expect.stringContaining(said.replace('json-valid', 'json-valid This is not JSON:').replace(/^/, 'references.json:')),
		]);
	});
	test.each([
		[{ author: [{ lastName: 'Hess' }] }, 'Did you mean family?'],
		[{ publicationTitle: 'J' }, 'Did you mean container-title?'],
		[{ year: 2004 }, 'Did you mean issued?'],
	])('a field of another format is told with what CSL calls it: %j', (item, says) => {
		const { told } = tell({ works: [{ ...work('one'), ...item }], text: 'Third [@one]{#q1}. {#p3}' });
		expect(told.map(({ reason }) => reason)).toEqual([expect.stringContaining(says)]);
	});
	test('letters are parted from dates in words, in text and list alike, and go on behind z', () => {
		const soon = { issued: { literal: 'in press' } };
		const edition = read({ works: [work('a', soon), work('b', soon)], text: 'Third [@a; @b]{#q1 #q2}. {#p3}' });
		expect(edition.passages[2]?.text).toBe('Third (Hess in press-a; Hess in press-b).');
		expect(setReferences(edition.sources).map(({ html }) => /\(in.*?\)/.exec(html)?.[0])).toEqual(['(in press-a)', '(in press-b)']);
		const many = Array.from({ length: 28 }, (_, n) => work(`k${n}`, { title: `T${String(n).padStart(2, '0')}` }));
		const { sources, passages } = read({ works: many, text: `Third ${many.map(({ id }) => `[@${id}]`).join(' ')}. {#p3}` });
		expect(sources.at(-1)?.['year-suffix']).toBe('ab');
		expect(passages[2]?.text).toContain('(Hess 2004ab)');
	});
	test('a field that is given twice is told', () => {
		const json = '[{"id":"one","type":"book","title":"First","title":"Second","author":[{"family":"Hess"}]}]';
		const { told } = tell({ files: { 'references.json': json }, text: 'Third [@one]{#q1}. {#p3}' });
		expect(told).toEqual([{ at: 'references.json:1:44 json-valid', reason: expect.stringContaining('“title” is given twice') }]);
	});
	test('what is null is missing', () => {
		expect(shown({ volume: null, DOI: null }).text).toContain('(Hess 2004)');
	});
	test('a key too long for a folder is told', () => {
		const { told } = tell({ works: [work('道'.repeat(60))], text: 'Third. {#p3}' });
		expect(told).toEqual([{ at: 'references.json:3:9 reference-valid', reason: expect.stringContaining('too long') }]);
	});
	test.each(['', '\n \n', '# none yet\n', '# one\r\n# two'])(
		'nothing but comments in concepts.yml and maps.yml is none of them: %j',
		(nothing) => {
			expect(read({ files: { 'concepts.yml': nothing, 'maps.yml': nothing } })).toMatchObject({ concepts: [], maps: [] });
		},
	);
	test('a map whose name is too long for a file is told', () => {
		const { told } = tell({ files: { 'maps.yml': `- id: ${'a'.repeat(300)}\n  title: A\n  focus: p1a\n` } });
		expect(told).toEqual([{ at: 'maps.yml:1:7 yaml-valid', reason: expect.stringContaining('200') }]);
	});
	test('an author without a name is told', () => {
		const { told } = tell({ works: [work('one', { author: [{}] })], text: 'Third [@one]{#q1}. {#p3}' });
		expect(told).toEqual([
			{ at: expect.stringMatching(/^references\.json:\d+:\d+ reference-valid$/), reason: expect.stringContaining('no words') },
		]);
	});
	test('one that sets to nothing is told, and it alone', () => {
		const works = [work('aaa'), work('mmm', { type: 'interview' }), work('ppp'), work('zzz')];
		const { told } = tell({ works, text: 'Third [@aaa; @mmm; @ppp; @zzz]{#q1 #q2 #q3 #q4}. {#p3}' });
		expect(told).toEqual([
			{ at: expect.stringMatching(/^references\.json:\d+:\d+ reference-set$/), reason: expect.stringContaining('mmm') },
		]);
	});
});
