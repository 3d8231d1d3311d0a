/** Messages about markup that is none here: of another Markdown, of another program, or a sign that only looks like it. */

/** Among words; `sign` is what is written, in quotation marks. */
export const sign = {
	footnoteNowhere: (sign: string) =>
		`${sign} führt zu einer Fußnote, die auf dieser Seite nirgends steht. Ihre Wörter stehen auf einer eigenen Zeile, [^1]: und die Wörter.`,
	footnoteOpen: (sign: string) => `${sign} beginnt eine Fußnote, die in ihrem Absatz nicht endet.`,
	formulaOpen: (sign: string) =>
		`${sign} beginnt eine Formel, die in ihrem Absatz nicht endet. Schließen Sie sie mit $$, oder schreiben Sie \\$ für jedes Zeichen.`,
	formulasTouch: (sign: string) =>
		`${sign} würde mit den Dollarzeichen gedruckt: Eine Formel endet, wo weder Buchstabe noch Ziffer noch Dollarzeichen folgt. Setzen Sie zwischen zwei Formeln ein Leerzeichen.`,
	struckOut: (sign: string) =>
		`${sign} streicht Wörter auf eine Weise durch, die nicht gelesen wird. Schreiben Sie ~~Wörter~~, ohne Leerzeichen innerhalb der Zeichen.`,
	index: (sign: string) =>
		`${sign} ist ein Index, der nicht gesetzt werden kann. In ihm steht weder ein Leerzeichen noch ein anderes Zeichen: H~2~O, 2^nd^.`,
	spanWithClass: (sign: string) =>
		`${sign} ist eine Spanne, deren Attribute nicht gelesen werden können. Eine Klasse ist .smallcaps oder .underline.`,
	attributes: (sign: string) => `${sign} ist als Attribute nicht lesbar; sie werden {#id name=value name="einige Wörter"} geschrieben.`,
	image: (sign: string) => `${sign} ist ein Bild ohne eine Adresse, die es gibt.`,
	citation: (sign: string) =>
		`${sign} beginnt einen Literaturverweis, der nicht lesbar ist. Jedes Werk darin hat einen Schlüssel, @lamp2001, ohne Leerzeichen; \\@ ist das Zeichen.`,
	wikiLink: (sign: string) => `${sign} ist ein Link aus einem Wiki. Schreiben Sie [Wörter](#p67).`,
	linkNowhere: (sign: string) =>
		`${sign} ist ein Link, dessen Adresse nirgends festgelegt ist. Schreiben Sie [Wörter](#p67), oder fügen Sie eine Zeile [Name]: https://… hinzu.`,
	commentOpen: (sign: string) =>
		`${sign} gehört zu einem Kommentar, der in seinem Absatz nicht endet und deshalb veröffentlicht würde. Schließen Sie ihn vor der nächsten leeren Zeile.`,
	latex: (sign: string) => `${sign} ist LaTeX, das nicht gelesen wird. Schreiben Sie Markdown, oder \\\\ für das Zeichen.`,
	otherFormula: (sign: string) =>
		`${sign} ist eine Formel in anderer Schreibweise. Schreiben Sie $…$, oder $$…$$ für eine auf eigener Zeile.`,
	hardBlank: (sign: string) =>
		`${sign} ist ein geschütztes Leerzeichen nach Art von Pandoc, das nicht gelesen wird. Schreiben Sie das geschützte Leerzeichen selbst.`,
	fence: (sign: string) => `${sign} ist ein abgesetzter Block eines anderen Markdown-Dialekts, der nicht gelesen wird.`,
	definition: (sign: string) =>
		`${sign} am Anfang einer Zeile beginnt eine Definition nach Art von Pandoc, die nicht gelesen wird. Schreiben Sie den Begriff und seine Bedeutung als Satz.`,
	criticMarkup: (sign: string) => `${sign} ist ein Korrekturzeichen (CriticMarkup), das veröffentlicht würde. Nehmen Sie es heraus.`,
	wideAt: (sign: string) => `${sign} ist ein breites Zeichen, mit dem kein Literaturverweis beginnt. Schreiben Sie @, wie in [@key].`,
	otherComment: (sign: string) =>
		`${sign} gehört zu einem Kommentar eines anderen Markdown-Dialekts, der veröffentlicht würde. Schreiben Sie <!-- … -->.`,
	highlight: (sign: string) => `${sign} ist eine Markierung, die nicht gelesen wird. Lassen Sie ihre Zeichen weg.`,
	template: (sign: string) => `${sign} ist eine Vorlage eines anderen Programms, die nicht gelesen wird.`,
	pandocAttribute: (sign: string) => `${sign} ist ein Attribut nach Art von Pandoc, das nicht gelesen wird. Lassen Sie es weg.`,
	box: (sign: string) => `${sign} ist ein Kästchen zum Abhaken, das nicht gelesen wird. Lassen Sie es weg.`,
	noCitation: (sign: string) =>
		`${sign} wird nicht als Literaturverweis gelesen: Vor dem @ steht ein Leerzeichen oder eine Klammer; \\@ ist das Zeichen.`,
	callout: (sign: string) =>
		`${sign} beginnt einen Hinweiskasten eines anderen Markdown-Dialekts, der nicht gelesen wird. Nehmen Sie das heraus, und schreiben Sie die Wörter als Absatz.`,
	blockId: (sign: string) => `${sign} ist die Kennung eines Blocks in Obsidian, die nicht gelesen wird. Nehmen Sie sie heraus.`,
	bullet: (sign: string) => `${sign} wird nicht als Liste gelesen. Ein Punkt beginnt mit * und einem Leerzeichen, auf einer eigenen Zeile.`,
	conflict: (sign: string) =>
		`${sign} ist die Markierung einer nicht abgeschlossenen Zusammenführung. Behalten Sie, was richtig ist, und nehmen Sie die Markierungen heraus.`,
	latexQuotes: (sign: string) =>
		`${sign}: Das sind Anführungszeichen von LaTeX, die so gedruckt würden, wie sie dastehen. Schreiben Sie „…“.`,
	latexSpace: (sign: string) =>
		`${sign} ist das geschützte Leerzeichen von LaTeX, das nicht gelesen wird. Schreiben Sie das geschützte Leerzeichen selbst, oder \\~ für das Zeichen.`,
	divided: (sign: string) =>
		`${sign} ist ein am Zeilenende getrenntes Wort: Es würde mit Bindestrich und Leerzeichen gedruckt. Fügen Sie es zusammen.`,
	mojibake: (sign: string) =>
		`${sign} sieht nach UTF-8 aus, das in einer anderen Kodierung gelesen wurde. Schreiben Sie die Buchstaben, die gemeint sind, oder wandeln Sie die Datei neu um.`,
	starsLeft: (sign: string) =>
		`${sign} wird nicht als Hervorhebung gelesen: Neben ** steht innen kein Leerzeichen oder Satzzeichen. Setzen Sie das Satzzeichen dahinter, oder schreiben Sie \\* für jedes Zeichen.`,
	example: (sign: string) => `${sign} ist ein nummeriertes Beispiel nach Art von Pandoc, das nicht gelesen wird. Schreiben Sie die Nummer.`,
	nbsp: (sign: string) =>
		`Hinter ${sign} steht ein geschütztes Leerzeichen, sodass es als Wort gedruckt würde. Schreiben Sie ein gewöhnliches Leerzeichen.`,
	inBrackets: (sign: string) =>
		`Die Klammer vor ${sign} enthält weitere Klammern und wird deshalb nicht als Literaturverweis gelesen. Schreiben Sie die inneren als ( ).`,
	earlyBracket: (annotation: string, rest: string) =>
		`${annotation} endet schon bei dieser Klammer; zur letzten in ${rest} gehört dann keine öffnende. Schreiben Sie \\] für eine Klammer im Wortlaut.`,
	strayBracket: (sign: string) =>
		`Zur Klammer am Ende von ${sign} gehört keine öffnende. Die Wörter einer Annotation stehen in Klammern hinter ihrem Namen, :claim[Wörter]{…}.`,
	minusKey: (sign: string) => `${sign} würde einen Strich vor dem Namen drucken. Das Jahr allein ist [-@schlüssel].`,
	almost: (sign: string) =>
		`${sign} wird nicht als Annotation gelesen. Man schreibt :claim[Wörter]{#p67a}, oder auf einer eigenen Zeile ::attack[warum]{…}, mit gewöhnlichen Doppelpunkten und nichts vor der Klammer.`,
	noSign: (sign: string) =>
		`${sign} ist die Nummer keines Zeichens, das sich drucken lässt. Nehmen Sie es heraus, oder schreiben Sie das gemeinte Zeichen.`,
	linkWithin: (sign: string) =>
		`${sign} wird nicht als Link gelesen: In seinen Klammern oder seiner Adresse steht ein anderer Link oder ein Zeilenende. Ein Link kann keinen anderen enthalten.`,
	starsCross: (sign: string) =>
		`${sign} wird nicht als Hervorhebung gelesen: Sie beginnt außerhalb einer Annotation oder eines Links und endet darin, oder umgekehrt. Setzen Sie beide Sternchen auf dieselbe Seite der Klammer, oder schreiben Sie \\* für jedes Zeichen.`,
	emphasised: (sign: string) => `${sign} würde hervorgehoben, ohne die Sternchen. Schreiben Sie × oder \\* für das Zeichen.`,
};

/** Of reStructuredText, AsciiDoc, Org, wikis and generators of sites. What begins a paragraph is given as it is written, what stands among words in quotation marks. */
export const other = {
	restructured: (written: string) =>
		`„${written}“ beginnt einen Kommentar oder eine Anweisung von reStructuredText, die veröffentlicht würden. Ein Kommentar ist <!-- … -->; \\${written} sind die Zeichen selbst.`,
	slashes: (written: string) =>
		`„${written}“ beginnt einen Kommentar eines anderen Programms, der veröffentlicht würde. Ein Kommentar ist <!-- … -->; \\${written} sind die Zeichen selbst.`,
	field: (written: string) =>
		`„${written}“ ist ein Feld eines anderen Programms, das nicht gelesen und gedruckt würde. Nehmen Sie die Zeile heraus, oder schreiben Sie \\${written} für die Zeichen selbst.`,
	equals: (written: string) =>
		`„${written}“ beginnt keine Überschrift. Schreiben Sie ${'#'.repeat(Math.min(written.length, 6))} und die Wörter, oder \\${written} für ${written.length === 1 ? 'das Zeichen' : 'die Zeichen'} selbst.`,
	asciidoc: (written: string) =>
		`„${written}“ ist AsciiDoc, das nicht gelesen und gedruckt würde. Ein Zitat beginnt jede Zeile mit >; ein Bild ist ![was es zeigt](images/…).`,
	generated: (written: string) =>
		`„${written}“ ist in einem anderen Programm der Ort eines Inhaltsverzeichnisses und würde gedruckt. Nehmen Sie es heraus: Eine Edition hat ihren Inhalt auch so.`,
	ornament: (written: string) =>
		`„${written}“ wäre ein Absatz mit einer Nummer und hat keine Wörter. Ein Bruch zwischen Absätzen ist *** auf einer eigenen Zeile.`,
	role: (sign: string) =>
		`${sign} ist eine Rolle von reStructuredText, die nicht gelesen und gedruckt würde. Lassen Sie sie weg; ein Link ist [Wörter](#p67).`,
	link: (sign: string) => `${sign} gehört zu einem Link von reStructuredText, der nicht gelesen wird. Ein Link ist [Wörter](https://…).`,
	footnote: (sign: string) =>
		`${sign} ist eine Fußnote eines anderen Programms, die nicht gelesen wird. Eine Fußnote ist [^1], und [^1]: ihre Wörter.`,
	apostrophes: (sign: string) =>
		`${sign} würde mit seinen Apostrophen gedruckt. Hervorgehoben wird *so*, Anführungszeichen sind „…“; \\' ist das Zeichen selbst.`,
	bracketedAddress: (sign: string) => `${sign} ist ein Link aus einem Wiki, der nicht gelesen wird. Ein Link ist [Wörter](https://…).`,
	comment: (sign: string) =>
		`${sign} beginnt einen Kommentar eines anderen Programms, der veröffentlicht würde. Ein Kommentar ist <!-- … -->.`,
};

/** Where only plain words are read; `name` is the field or attribute. */
export const plainWords = (sign: string, name: string) =>
	`${sign} würde mit seinen Zeichen gedruckt: ${name} enthält reinen Text. Lassen Sie die Zeichen weg.`;

/** Blocks. */
export const footnote = 'Das ist als Fußnote nicht lesbar. Sie wird [^1]: und ihre Wörter geschrieben, ohne Leerzeichen in den Klammern.';
export const table =
	'Diese Tabelle ist nicht lesbar. Eine Zeile mit Zellen in |, eine Zeile mit Strichen und ebenso vielen Zellen, die übrigen Zeilen und nach einer leeren Zeile die Beschriftung, Table: Wörter {#p12}.';
const begins = { list: 'eine Liste', blockquote: 'ein Zitat', heading: 'eine Überschrift' };
/** A line that goes on by chance with a sign of Markdown; `word` is the sign as a word. */
export const beginsBlock = (sign: string, block: keyof typeof begins, word: string) =>
	`Diese Zeile beginnt mit „${sign}“, sodass endet, was darüber steht, und ${begins[block]} beginnt. Geht der Satz damit weiter, schreiben Sie ${word}, oder verbinden Sie die Zeilen; sonst lassen Sie eine Zeile davor leer.`;
export const lateFrontMatter = 'Das sieht wie ein Dateikopf aus. Er steht am Anfang einer Datei, vor allem anderen.';
export const bareFrontMatter =
	'Das sieht wie ein Dateikopf ohne seine Linien aus. Schreiben Sie --- in eine eigene Zeile davor und dahinter; gehört es zum Text, schreiben Sie \\: für den ersten Doppelpunkt.';
export const underlined = (line: string) =>
	`Die Zeile „${line}“ macht aus dem, was darüber steht, eine Überschrift. Ist es eine, schreiben Sie # und ihre Wörter auf eine Zeile; sonst nehmen Sie die Zeile heraus.`;
export const indentedRelation = (relation: string) =>
	`${relation} ist um vier Leerzeichen oder einen Tabulator eingerückt und wird dadurch zu Code. Eine Linie nach einem Absatz wird nicht eingerückt.`;
export const indented =
	'Zeilen, die um vier Leerzeichen oder einen Tabulator eingerückt sind, sind Code, den kein Absatz enthält. Nehmen Sie die Einrückung weg; ein Vers beginnt mit | und einem Leerzeichen.';
export const annotationsInCode = 'Annotationen in einem Codeblock werden nicht gelesen. Nehmen Sie sie heraus.';
export const idInCode = (braces: string) =>
	`${braces} steht in einem Codeblock und würde gedruckt. Ein Codeblock ist kein Absatz und hat keine Kennung; nehmen Sie sie heraus.`;
export const codeShown =
	'Ein Codeblock wird gezeigt und ist kein Absatz: Er hat keine Nummer, nichts darin ist eine Behauptung, und Suche und edition.json haben seine Wörter nicht. Gehört er zum Text, schreiben Sie ihn als Absatz oder als Verse.';
export const fenceOpen =
	'Dieser Codeblock endet nicht, sodass der Rest der Seite in ihm stünde. Schließen Sie ihn mit einer Zeile aus denselben Zeichen.';
/** A list or an indented line behind a footnote; `name` is that of the footnote. */
export const besideNote = (name: string) =>
	`Das würde zum Text gehören, nicht zur Fußnote [${name.startsWith('^') ? name : `^${name}`}]. Was zu einer Fußnote gehört, ist um vier Leerzeichen eingerückt, nach einer leeren Zeile; was nicht zu ihr gehört, ist nicht eingerückt.`;
export const json =
	'Das sieht nach einem Dateikopf in JSON aus, der nicht gelesen wird. Schreiben Sie ihn in YAML, zwischen zwei Zeilen aus ---.';
export const commentNeverEnds = 'Dieser Kommentar endet nicht, sodass der Rest der Seite in ihm stünde. Schließen Sie ihn mit -->.';
export const toml = 'Das ist ein Dateikopf in TOML, der nicht gelesen wird. Schreiben Sie ihn in YAML, zwischen zwei Zeilen aus ---.';
const isText = (code: string): boolean => Number.parseInt(code, 16) > 0x9f;
/** The same in a data file, where nothing stands for it. */
export const unseenInData = (code: string) => `Hier steht ein unsichtbares Zeichen, U+${code}. Nehmen Sie es heraus.`;
export const unseen = (code: string) =>
	`Hier steht ein unsichtbares Zeichen, U+${code}${code === 'FFFD' ? ', anstelle eines Buchstabens, der verloren ging' : ''}. Nehmen Sie es heraus${isText(code) ? `, oder schreiben Sie &#x${code};, wenn es gemeint ist` : ''}.`;
export const noHeading = (sign: string) =>
	`„${sign}“ ist keine Überschrift: Nach dem # muss ein Leerzeichen stehen. Schreiben Sie \\${sign} für das Zeichen.`;
export const pandocTitle = 'Das ist ein Titel nach Art von Pandoc, der nicht gelesen wird. Der Titel einer Seite steht in ihrem Dateikopf.';
export const abbreviation =
	'Das ist eine Abkürzung nach Art eines anderen Markdown-Dialekts, die nicht gelesen wird. Nehmen Sie sie heraus.';
export const otherNumber = (printed: number, first: number, word: string) =>
	`Dieser Punkt würde als ${printed}. gedruckt, da die Liste mit ${first} beginnt. Gehört er zum Satz, schreiben Sie ${word}.`;
export const listOfOne = (sign: string, word: string, number: number) =>
	`„${sign}“ am Anfang einer Zeile macht eine Liste mit einem einzigen Punkt. Gehört es zum Satz, schreiben Sie ${word}; ist es ein Punkt, ${number}).`;
export const dash =
	'„-“ am Anfang einer Zeile macht eine Liste mit einem einzigen Punkt. Ist es ein Gedankenstrich, schreiben Sie – oder \\-; ist es ein Punkt, *.';
/** A list of one item whose sign may be one of the text: a cross, or a star for a birth. */
export const loneSign = (sign: string, other?: string) =>
	`„${sign}“ am Anfang einer Zeile macht eine Liste mit einem einzigen Punkt und würde nicht gedruckt. Gehört es zum Text, schreiben Sie \\${sign}; ${other === undefined ? 'ist es ein Listenpunkt, lassen Sie es weg: Ein einzelner Listenpunkt ist keine Liste' : `ist es ein Punkt, ${other}`}.`;
export const closedHeading = (signs: string) =>
	`${signs} vor der Kennung würde in der Überschrift mitgedruckt. Nehmen Sie ${signs.length === 1 ? 'es' : 'sie'} heraus.`;
export const arrow = (sign: string) =>
	`„${sign}“ zieht keine Linie: Das würde als Absatz gedruckt. Eine Linie schreibt man ::support[warum]{from=p1a to=p2a drawn=editors}.`;
export const verseWithoutSpace =
	'Diese Zeilen beginnen mit | ohne Leerzeichen und würden so gedruckt. Jede Verszeile beginnt mit | und einem Leerzeichen; für das Zeichen schreiben Sie \\|.';
export const captionAlone = (word: string) =>
	`„${word}“ beginnt eine Beschriftung, aber davor steht nichts, wozu sie gehört. Sie steht hinter ihrer Tabelle oder ihrem Bild, nach einer leeren Zeile; beginnt so ein Satz, schreiben Sie ${word.slice(0, -1)}\\:.`;
export const wrappedHeading =
	'Diese Zeile unter einer Überschrift beginnt mit einem Kleinbuchstaben. Setzt sie die Überschrift fort, verbinden Sie die beiden Zeilen; sonst lassen Sie eine Zeile davor leer.';
export const besideComment =
	'In einer Zeile mit einem Kommentar stehen Wörter, die mit ihm weggelassen würden. Geben Sie dem Kommentar eine eigene Zeile.';
export const definition = {
	unused: (label: string) =>
		`[${label}]: sagt, wohin ein Link [${label}] führt, und den gibt es nicht; gedruckt würde nichts davon. Sind es Wörter, schreiben Sie \\[${label}]:, sonst nehmen Sie die Zeile heraus.`,
	twice: (label: string) => `[${label}]: gibt es zweimal auf dieser Seite, und nur das erste würde gelesen. Nehmen Sie eines heraus.`,
};
export const unfinishedMerge =
	'Eine Zusammenführung ist nicht abgeschlossen: Zwischen <<<<<<< und >>>>>>> stehen zwei Fassungen. Behalten Sie, was richtig ist, und nehmen Sie die drei Markierungszeilen heraus.';
