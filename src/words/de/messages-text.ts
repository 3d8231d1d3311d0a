/** Messages about a page of the text: its headings, passages, lists, tables and lines. `near` is a question that follows, or nothing. */
import { desArtikels } from './work.ts';

export const noTitle = 'Diese Seite hat weder eine Überschrift noch einen Titel im Dateikopf.';
export const tooDeep = 'Diese Seite ist zu tief verschachtelt, um gelesen zu werden.';
export const html = 'HTML wird nicht übernommen. Schreiben Sie Markdown, oder \\< für das Zeichen.';
export const threeColons = (name: string) =>
	`:::${name}: Annotationen haben einen Doppelpunkt, in einem Absatz, oder zwei, auf einer eigenen Zeile.`;
/** In the editors’ own words. */
export const inTextOnly = {
	table: 'Eine Tabelle steht nur im Text. Was die Herausgeber sagen, besteht aus Absätzen, Listen und Zitaten.',
	footnote: 'Eine Fußnote steht nur im Text. Was die Herausgeber sagen, besteht aus Absätzen, Listen und Zitaten.',
	line: (name: string) => `${name} steht außerhalb des Textes. Linien folgen auf ihren Absatz.`,
};
export const emptyHeading = 'Diese Überschrift hat keine Wörter.';

/** What stands where it may not. */
const blocks = {
	table: 'eine Tabelle',
	code: 'ein Codeblock',
	heading: 'eine Überschrift',
	blockquote: 'ein Zitat',
	thematicBreak: 'eine Trennlinie',
	html: 'ein HTML-Block',
	containerDirective: 'ein Behälter',
	leafDirective: 'eine Linie',
	definition: 'eine Definition',
};
const nameOf = (block: string): string => blocks[block as keyof typeof blocks] ?? `ein Block der Art ${block}`;
export const inQuotation = (block: string) => `Ein Zitat besteht aus Absätzen; hier steht ${nameOf(block)}.`;
export const list = {
	beginsWith: (block: string) => `Ein Listenpunkt beginnt mit seinen Wörtern; hier steht ${nameOf(block)}.`,
	emptyItem: 'Dieser Listenpunkt hat keine Wörter.',
	inItem: (block: string) =>
		`Ein Listenpunkt besteht aus Absätzen, Zitaten und Listen; hier folgt ${nameOf(block)}. Nehmen Sie das aus der Liste heraus.`,
};
export const table = {
	otherCells: (cells: number, first: number | undefined) =>
		`Diese Zeile hat ${cells === 1 ? '1 Zelle' : `${cells} Zellen`}, die erste hat ${first}. Auch eine leere Zelle wird geschrieben, | |; \\| ist das Zeichen.`,
	empty: 'Die Zellen dieser Tabelle sind leer.',
};

/** Passages. */
export const passage = {
	brokenVerse: 'Vor diesem Vers steht kein |. Jeder Vers beginnt mit | und einem Leerzeichen.',
	empty: 'Dieser Absatz hat keine Wörter.',
	noHeading: 'Dieser Absatz steht über der ersten Überschrift der Edition. Geben Sie der Seite eine Überschrift.',
	outOfOrder: (id: string, last: string) => `${id} folgt auf ${last}. Absätze sind in Lesereihenfolge nummeriert.`,
	noClaim: (id: string) =>
		`${id} behauptet nichts. Markieren Sie, was der Absatz behauptet, oder sagen Sie, warum er nichts behauptet: {#${id} note="Keine Behauptung: …"}.`,
};

/** Lines of the argument, `::support`. */
export const line = {
	unread: (name: string) =>
		`::${name} ist nicht lesbar. Eine Linie steht auf einer Zeile, ::${name}[warum]{#… from="…" to=…}, ohne etwas davor oder dahinter; Klammern und Anführungszeichen müssen geschlossen sein.`,
	amongWords: (name: string) => `::${name} steht in den Wörtern eines Absatzes, mit einem Doppelpunkt: :${name}[…]{…}.`,
	unknown: (name: string, near: string) => `Eine Linie ::${name} gibt es nicht.${near}`,
	noReason: (type: string) =>
		`::${type} nennt keinen Grund. Die Klammern sagen in einem Satz, warum die Prämissen für oder gegen das Ziel sprechen.`,
	needlessReason: (type: string) =>
		`::${type} braucht keinen Grund: Es sagt dasselbe noch einmal. Schreiben Sie ::${type}{…}, ohne eckige Klammern.`,
	noPassage: (type: string) => `::${type} folgt auf keinen Absatz. Setzen Sie die Linie hinter den Absatz, der sie zieht.`,
	commas: (ids: string) => `Kennungen werden durch Leerzeichen getrennt, nicht durch Kommas oder Semikolons: from="${ids}".`,
	manyTargets: (n: number) => `to nimmt eine Kennung, und hier stehen ${n}. Was mehreres betrifft, sind mehrere Linien.`,
	noCue: (type: string, drawnBy: string, most: number) =>
		`::${type} hat keinen Beleg im Wortlaut (die Linie zieht ${drawnBy}). Nennen Sie in cue="…", was sie zeigt, in höchstens ${most} Wörtern ${desArtikels}, oder schreiben Sie cue=position.`,
	longCue: (words: number, most: number) => `Dieser Beleg im Wortlaut hat ${words} Wörter; zitiert werden höchstens ${most}.`,
};

/** Ids and pages of the whole. */
/** `different`: an zwei Dinge, die sich in ihren Worten unterscheiden, wie nach dem Zusammenführen zweier Fassungen. */
export const idTwice = (id: string, different: boolean) =>
	`${id} ist zweimal vergeben. Eine Kennung bezeichnet eine einzige Sache; ${different ? 'npm run mint gibt einer der beiden die nächste freie' : 'streichen Sie eine der beiden, oder nehmen Sie die nächste freie'}.`;
export const pageTwice = (file: string, slug: string) => `Auch ${file} heißt ${slug}; beide wären /text/${slug}/.`;
