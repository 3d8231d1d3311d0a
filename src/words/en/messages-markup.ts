/** Messages about markup that is none here: of another Markdown, of another program, or a sign that only looks like it. */

/** Among words; `sign` is what is written, in quotation marks. */
export const sign = {
	footnoteNowhere: (sign: string) =>
		`${sign} leads to a footnote that is nowhere on this page. Its words go on a line of their own: [^1]: and the words.`,
	footnoteOpen: (sign: string) => `${sign} begins a footnote that does not end in its paragraph.`,
	formulaOpen: (sign: string) => `${sign} begins a formula that does not end in its paragraph. Close it by $$, or write \\$ for each sign.`,
	formulasTouch: (sign: string) =>
		`${sign} would be printed with its dollars: a formula ends where no letter, figure or dollar follows. Put a space between two formulas.`,
	struckOut: (sign: string) => `${sign} is struck out in a way that is not read. Write ~~words~~, with no space within the signs.`,
	index: (sign: string) => `${sign} is an index that can’t be set. It has no space and no other sign in it, H~2~O, 2^nd^.`,
	spanWithClass: (sign: string) => `${sign} is a span whose attributes can’t be read. A class is .smallcaps or .underline.`,
	attributes: (sign: string) => `${sign} can’t be read as attributes, which are written {#id name=value name="some words"}.`,
	image: (sign: string) => `${sign} is an image without an address that exists.`,
	citation: (sign: string) =>
		`${sign} begins a citation that can’t be read. Each work in it has a key, @lamp2001, without spaces; write \\@ for the sign.`,
	wikiLink: (sign: string) => `${sign} is a wiki link. Write [words](#p67).`,
	linkNowhere: (sign: string) =>
		`${sign} is a link whose address is defined nowhere. Write [words](#p67), or add a line [name]: https://….`,
	commentOpen: (sign: string) =>
		`${sign} belongs to a comment that does not end in its paragraph, so it would be published. Close it before the next empty line.`,
	latex: (sign: string) => `${sign} is LaTeX, which is not read. Write Markdown, or \\\\ for the sign.`,
	otherFormula: (sign: string) => `${sign} is a formula in another notation. Write $…$, or $$…$$ for one on a line of its own.`,
	hardBlank: (sign: string) =>
		`${sign} is a non-breaking space in Pandoc’s notation, which is not read. Type the non-breaking space itself.`,
	fence: (sign: string) => `${sign} is a fence of another Markdown, which is not read.`,
	definition: (sign: string) =>
		`${sign} at the beginning of a line begins a definition in Pandoc’s notation, which is not read. Write the term and what it means as a sentence.`,
	criticMarkup: (sign: string) => `${sign} is an editing mark (CriticMarkup), which would be published. Take it out.`,
	wideAt: (sign: string) => `${sign} is a wide sign, with which no citation begins. Write @, as in [@key].`,
	otherComment: (sign: string) => `${sign} belongs to a comment of another Markdown, which would be published. Write <!-- … -->.`,
	highlight: (sign: string) => `${sign} is a highlight, which is not read. Leave its signs out.`,
	template: (sign: string) => `${sign} is a template of another program, which is not read.`,
	pandocAttribute: (sign: string) => `${sign} is an attribute in Pandoc’s notation, which is not read. Leave it out.`,
	box: (sign: string) => `${sign} is a tick box, which is not read. Leave it out.`,
	noCitation: (sign: string) => `${sign} is not read as a citation: put a space or a bracket before the @, or write \\@ for the sign.`,
	callout: (sign: string) =>
		`${sign} begins a callout of another Markdown, which is not read. Take it out, and write its words as a paragraph.`,
	blockId: (sign: string) => `${sign} is the id of a block in Obsidian, which is not read. Take it out.`,
	bullet: (sign: string) => `${sign} is not read as a list. An item begins with * and a space, on a line of its own.`,
	conflict: (sign: string) => `${sign} is a mark of an unfinished merge. Keep what is right, and take out the marks.`,
	latexQuotes: (sign: string) => `${sign}: these are LaTeX’s quotation marks, which would be printed as they are. Write “…”.`,
	latexSpace: (sign: string) =>
		`${sign} is LaTeX’s non-breaking space, which is not read. Type the non-breaking space itself, or \\~ for the sign.`,
	divided: (sign: string) => `${sign} is a word divided at the end of a line: it would be printed with its hyphen and a space. Join it.`,
	mojibake: (sign: string) =>
		`${sign} looks like UTF-8 that was read as another encoding. Write the letters that are meant, or convert the file again.`,
	starsLeft: (sign: string) =>
		`${sign} is not read as emphasis: no space or punctuation stands next to ** on its inner side. Put the punctuation behind it, or write \\* for each sign.`,
	example: (sign: string) => `${sign} is a numbered example in Pandoc’s notation, which is not read. Write its number.`,
	nbsp: (sign: string) => `Behind ${sign} stands a non-breaking space, so that it would be printed as a word. Type a plain space.`,
	inBrackets: (sign: string) =>
		`The bracket before ${sign} has other brackets in it, so it is not read as a citation. Write the inner ones as ( ).`,
	earlyBracket: (annotation: string, rest: string) =>
		`${annotation} ends at this bracket, so that the last one of ${rest} closes none. Write \\] for a bracket among the words.`,
	strayBracket: (sign: string) =>
		`The bracket at the end of ${sign} closes none. The words of an annotation stand in brackets behind its name, :claim[words]{…}.`,
	minusKey: (sign: string) => `${sign} would print a dash before the name. The year alone is [-@key].`,
	almost: (sign: string) =>
		`${sign} is not read as an annotation. It is written :claim[words]{#p67a}, or on a line of its own ::attack[why]{…}, with plain colons and nothing before the bracket.`,
	noSign: (sign: string) => `${sign} is the number of no sign that can be printed. Take it out, or write the sign that is meant.`,
	linkWithin: (sign: string) =>
		`${sign} is not read as a link: another link, or a line end, stands within its brackets or its address. A link can’t hold another.`,
	starsCross: (sign: string) =>
		`${sign} is not read as emphasis: it begins outside an annotation or a link and ends within it, or the other way round. Put both asterisks on one side of the bracket, or write \\* for each sign.`,
	emphasised: (sign: string) => `${sign} would be emphasised and lose its asterisks. Write × or \\* for the sign.`,
};

/** Of reStructuredText, AsciiDoc, Org, wikis and generators of sites. What begins a paragraph is given as it is written, what stands among words in quotation marks. */
export const other = {
	restructured: (written: string) =>
		`“${written}” begins a comment or a directive of reStructuredText, which would be published. A comment is <!-- … -->; write \\${written} for the signs.`,
	slashes: (written: string) =>
		`“${written}” begins a comment of another program, which would be published. A comment is <!-- … -->; write \\${written} for the signs.`,
	field: (written: string) =>
		`“${written}” is a field of another program, which is not read and would be printed. Take the line out, or write \\${written} for the signs.`,
	equals: (written: string) =>
		`“${written}” begins no heading. Write ${'#'.repeat(Math.min(written.length, 6))} and the words, or \\${written} for the ${written.length === 1 ? 'sign' : 'signs'}.`,
	asciidoc: (written: string) =>
		`“${written}” is AsciiDoc, which is not read and would be printed. A quotation begins each line with >; a picture is ![what it shows](images/…).`,
	generated: (written: string) =>
		`“${written}” is a place for a table of contents in another program, and would be printed. Take it out: an edition has its contents without it.`,
	ornament: (written: string) =>
		`“${written}” would be a passage with a number, and has no words. A break between passages is *** on a line of its own.`,
	role: (sign: string) =>
		`${sign} is a role of reStructuredText, which is not read and would be printed. Leave it out; a link is [words](#p67).`,
	link: (sign: string) => `${sign} belongs to a link of reStructuredText, which is not read. A link is [words](https://…).`,
	footnote: (sign: string) => `${sign} is a footnote of another program, which is not read. A footnote is [^1], and [^1]: its words.`,
	apostrophes: (sign: string) =>
		`${sign} would be printed with its apostrophes. Emphasis is *words*, quotation marks are “…”; write \\' for each sign.`,
	bracketedAddress: (sign: string) => `${sign} is a link of a wiki, which is not read. A link is [words](https://…).`,
	comment: (sign: string) => `${sign} begins a comment of another program, which would be published. A comment is <!-- … -->.`,
};

/** Where only plain words are read; `name` is the field or attribute. */
export const plainWords = (sign: string, name: string) =>
	`${sign} would be printed with its signs: ${name} holds plain words. Leave the signs out.`;

/** Blocks. */
export const footnote = 'This can’t be read as a footnote, which is written [^1]: and its words, with no space in the brackets.';
export const table =
	'This table can’t be read. It is a row of cells between |, a row of dashes with as many cells, the other rows, and after an empty line the caption, Table: words {#p12}.';
const begins = { list: 'a list', blockquote: 'a quotation', heading: 'a heading' };
/** A line that goes on by chance with a sign of Markdown; `word` is the sign as a word. */
export const beginsBlock = (sign: string, block: keyof typeof begins, word: string) =>
	`This line begins with “${sign}”, so what is above ends and ${begins[block]} begins. If it continues the sentence, write ${word} or join the lines; if not, leave an empty line before it.`;
export const lateFrontMatter = 'This looks like front matter. It goes at the beginning of a file, before anything else.';
export const bareFrontMatter =
	'This looks like front matter without its lines. Write --- on a line of its own before it and after it; if it is text, write \\: for the first colon.';
export const underlined = (line: string) =>
	`The line “${line}” makes what is above it a heading. If it is one, write # and its words on one line; if not, take the line out.`;
export const indentedRelation = (relation: string) =>
	`${relation} is indented by four spaces or a tab, which makes it code. A relation after a paragraph is not indented.`;
export const indented =
	'Lines indented by four spaces or a tab are code, which a passage can’t hold. Take the indent off; a line of verse begins with | and a space.';
export const annotationsInCode = 'Annotations in a block of code are not read. Take them out of it.';
export const idInCode = (braces: string) =>
	`${braces} stands in a block of code, and would be printed. A block of code is no passage and has no id; take it out.`;
export const codeShown =
	'A block of code is shown and is no passage: it has no number, nothing in it is a claim, and search and edition.json don’t have its words. If it is part of the text, write it as a paragraph or as verse.';
export const fenceOpen = 'This block of code does not end, so the rest of the page would be in it. Close it by a line of the same signs.';
/** A list or an indented line behind a footnote; `name` is that of the footnote. */
export const besideNote = (name: string) =>
	`This would be a part of the text, not of footnote [${name.startsWith('^') ? name : `^${name}`}]. What belongs to a footnote is indented by four spaces, after an empty line; what doesn’t is not indented.`;
export const json = 'This looks like front matter in JSON, which is not read. Write it in YAML, between two lines of ---.';
export const commentNeverEnds = 'This comment does not end, so the rest of the page would be in it. Close it by -->.';
export const toml = 'This is front matter in TOML, which is not read. Write it in YAML, between two lines of ---.';
/** A sign that a text may have: none by which machines are told something. */
const isText = (code: string): boolean => Number.parseInt(code, 16) > 0x9f;
/** The same in a data file, where nothing stands for it. */
export const unseenInData = (code: string) => `There is an invisible sign here, U+${code}. Take it out.`;
/** `code` is hexadecimal. */
export const unseen = (code: string) =>
	`There is an invisible sign here, U+${code}${code === 'FFFD' ? ', in place of a letter that was lost' : ''}. Take it out${isText(code) ? `, or write &#x${code}; if it is meant` : ''}.`;
export const noHeading = (sign: string) => `“${sign}” is not a heading: it needs a space after the #. Write \\${sign} for the sign.`;
export const pandocTitle = 'This is a title in Pandoc’s notation, which is not read. The title of a page goes in its front matter.';
export const abbreviation = 'This is an abbreviation in another Markdown, which is not read. Take it out.';
export const otherNumber = (printed: number, first: number, word: string) =>
	`This item would be printed as ${printed}., since the list begins with ${first}. If it is part of the sentence, write ${word}.`;
export const listOfOne = (sign: string, word: string, number: number) =>
	`“${sign}” at the beginning of a line makes a list of one item. If it is part of the sentence, write ${word}; if it is an item, ${number}).`;
export const dash = '“-” at the beginning of a line makes a list of one item. If it is a dash, write – or \\-; if it is an item, *.';
/** A list of one item whose sign may be one of the text: a cross, or a star for a birth. */
export const loneSign = (sign: string, other?: string) =>
	`“${sign}” at the beginning of a line makes a list of one item, and would not be printed. If it is part of the text, write \\${sign}; ${other === undefined ? 'if it is an item, leave it out, since one item is no list' : `if it is an item, ${other}`}.`;
export const closedHeading = (signs: string) =>
	`${signs} before the id would be printed in the heading. Take ${signs.length === 1 ? 'it' : 'them'} out.`;
export const arrow = (sign: string) =>
	`“${sign}” draws no line: this would be printed as a paragraph. A relation is written ::support[why]{from=p1a to=p2a drawn=editors}.`;
export const verseWithoutSpace =
	'These lines begin with | and no space, so they would be printed with it. Each line of verse begins with | and a space; write \\| for the sign.';
export const captionAlone = (word: string) =>
	`“${word}” begins a caption, and nothing stands before it that has one. It goes behind its table or picture, after an empty line; if it begins a sentence, write ${word.slice(0, -1)}\\:.`;
export const wrappedHeading =
	'This line begins with a small letter below a heading. If it continues the heading, join the two lines; if not, leave an empty line before it.';
export const besideComment = 'Words on the line of a comment would be left out with it. Give the comment a line of its own.';
export const definition = {
	unused: (label: string) =>
		`[${label}]: says where a link [${label}] leads, and there is none, so nothing of it would be printed. If these are words, write \\[${label}]:; if not, take the line out.`,
	twice: (label: string) => `[${label}]: is given twice on this page, and only the first would be read. Take one out.`,
};
export const unfinishedMerge =
	'A merge was left unfinished: there are two versions here between <<<<<<< and >>>>>>>. Keep what is right, and take out the three lines of marks.';
