/** Messages about annotations: their attributes, ids, words and citations. `near` is a question that follows, or nothing. */
import { agree, capitalize } from './grammar.ts';
import { this_ } from './nouns.ts';
import { desAutors } from './work.ts';

/** A block of attributes; `owner` is the annotation, such as `:claim`. */
export const owners = { heading: 'Eine Überschrift', passage: 'Ein Absatz', citation: 'Ein Literaturverweis', span: 'Eine Spanne' };
const whyUnread = {
	blankBehindSign: 'Nach dem # darf kein Leerzeichen stehen.',
	unseenSign: 'Darin steht ein geschütztes Leerzeichen oder ein unsichtbares Zeichen.',
	curvedMarks: 'Werte stehen zwischen geraden Anführungszeichen.',
	markWithin: 'Ein Anführungszeichen in einem Wert wird ‚so‘ geschrieben.',
	open: 'Anführungszeichen und Klammer müssen geschlossen sein.',
};
export const attributes = {
	unread: (braces: string, why: keyof typeof whyUnread) =>
		`${braces} ist als Attribute nicht lesbar. Sie werden {#id name=value name="einige Wörter"} geschrieben. ${whyUnread[why]}`,
	curvedMarks: (name: string, value: string) => `Ein Wert steht zwischen geraden Anführungszeichen: ${name}="${value}…".`,
	idAlone: (id: string) => `${id} steht allein. Mehrere Kennungen stehen in einem Paar Anführungszeichen, from="p12b ${id}".`,
	idWithoutSign: (id: string) => `${id} steht allein. Vor einer Kennung steht #: {#${id}}.`,
	severalWords: (name: string, begun: string, rest: string) =>
		`${name} wäre nur „${begun}“, ohne „${rest}“. Ein Wert aus mehreren Wörtern steht in Anführungszeichen: ${name}="${begun} ${rest} …".`,
	bare: (name: string, value: string) => `${name} kann nicht ${value} sein: Es steht allein, ohne Wert, wie in {${name}}.`,
	unknown: (owner: string, name: string, near: string) => `${owner} hat kein Attribut ${name}.${near}`,
	twice: (name: string) => `${name} ist zweimal angegeben.`,
	noValue: (name: string, near: string) => `${name} hat keinen Wert.${near}`,
	otherValue: (name: string, value: string, near: string) => `${name} kann nicht ${value} sein.${near}`,
	emptyValue: (name: string, meaning: string) => `${name} hat keinen Wert: ${meaning}.`,
	missing: (owner: string, name: string, meaning: string) => `${owner} braucht ${name}=: ${meaning}.`,
	doubtWithoutNote: 'certainty=low ohne Anmerkung. Sagen Sie in note="…", was unsicher ist.',
	belongToNothing: (braces: string) =>
		`${braces} gehört zu nichts. Die Attribute einer Annotation oder eines Literaturverweises folgen unmittelbar auf die Klammer, ohne Leerzeichen; die eines Absatzes stehen ganz an seinem Ende.`,
};

/** Ids; `what` begins a sentence, `example` is `#p67a`. */
const these = { claim: 'Diese Behauptung', assumption: 'Diese Annahme', heading: 'Diese Überschrift', passage: 'Dieser Absatz' };
export const ids = {
	these,
	thisLine: (noun: string) => capitalize(this_(noun)),
	missing: (what: string) => `${what} hat keine Kennung. npm run mint vergibt die nächste.`,
	two: (what: string, first: string, second: string) => `${what} hat zwei Kennungen, ${first} und ${second}.`,
	noId: (id: string, example: string) => `${id} ist keine Kennung. Sie sieht aus wie ${example}.`,
	ofOther: (id: string, what: string, example: string) =>
		`${id} ist keine Kennung der nötigen Art (${what}); sie sieht aus wie ${example}.`,
	ofOtherPassage: (id: string, passage: string) => `${id} steht in ${passage}; die Kennung ist ${passage} und ein Buchstabe.`,
};
export const named = { claim: 'eine Behauptung', assumption: 'eine Annahme', heading: 'eine Überschrift', passage: 'ein Absatz' };

/** Where annotations may stand. `within` is what they stand in. */
export const within = {
	note: 'einer Fußnote',
	link: 'einem Link',
	term: 'einem Begriff',
	slip: 'einem Druckfehler',
	citedWords: 'Wörtern, die ein Werk anführen',
};
export const standsInside = (what: string, within: string) => `${what} steht in ${within}.`;
export const standsOutside = (what: string) => `${what} steht außerhalb eines Absatzes. Nur Absätze werden annotiert.`;
export const openBracket = (name: string) =>
	`Die Klammer von :${name}[ wird in ihrem Absatz nicht geschlossen. Geschrieben wird :${name}[Wörter]{…}; eine Klammer im Wortlaut ist \\[.`;
export const noBracket = (name: string) =>
	`:${name} hat keine Wörter. Geschrieben wird :${name}[Wörter]{…}; für einen Doppelpunkt im Text schreiben Sie \\:.`;
export const sameCorrection = (words: string) =>
	`Die Berichtigung lautet „${words}“, und so steht es schon da. Schreiben Sie, was richtig ist, oder lassen Sie :sic weg.`;
export const ownLine = (name: string) =>
	`:${name} steht auf einer eigenen Zeile, nach dem Absatz, mit zwei Doppelpunkten: ::${name}[…]{…}.`;
export const unknown = (name: string, near: string) =>
	`Eine Annotation :${name} gibt es nicht.${near} Ein Doppelpunkt im Text vor Klammern wird \\: geschrieben.`;
export const noWords = (name: string, label: string) => `:${name} hat keine Wörter: In die Klammern gehört ${label}.`;
export const noClaimWords = (name: string, label: string | undefined) => `:${name} hat keine Wörter: In die Klammern gehört ${label}.`;
export const html = (found: string) => `HTML wird nicht übernommen: ${found}. Schreiben Sie Markdown, oder \\< für das Zeichen.`;
export const formula = (why: string) =>
	`Diese Formel lässt sich nicht setzen: ${why}. Schreiben Sie TeX, oder \\$, wo das Zeichen gemeint ist.`;

/** Claims and assumptions. */
export const claim = {
	longGist: (length: number, most: number) => `Diese Kurzform hat ${length} Zeichen; auf eine Karte passen höchstens ${most}.`,
	implicitWithoutWhy: 'Eine stillschweigende Annahme ohne why="…", den Grund, warum sie hier gelesen wird.',
	implicitWithoutWords: 'Eine stillschweigende Annahme ohne says="…", das, was vorausgesetzt wird, in einem eigenen Satz.',
	noProposition: (found: string) => `proposition kann nicht ${found} sein. Es ist eine Zahl, etwa 3.`,
	heldTwice: (work: string, holder: string) =>
		`Diese Behauptung wird von ${work} und von ${holder} vertreten. Behalten Sie eines; via nennt ein Werk, das sie nur berichtet.`,
};

/** The author’s notes. */
export const note = {
	this: 'Eine Fußnote',
	outside: `Eine Fußnote steht außerhalb eines Absatzes. Nur Absätze haben Fußnoten ${desAutors}.`,
	noWords: 'Diese Fußnote hat keine Wörter.',
	blocks: 'Eine Fußnote besteht aus Absätzen, Zitaten und Listen.',
	twice: (label: string) => `Es gibt zwei Fußnoten [^${label}]. Jede hat einen eigenen Namen.`,
	unused: (label: string) => `Nichts führt zu dieser Fußnote. Schreiben Sie [^${label}] in den Absatz, zu dem sie gehört.`,
};

/** Words in brackets that have attributes; `names` are the attributes that mean something. */
export const span = {
	takenForPassage: (braces: string) =>
		`${braces} gehört so zu den Wörtern in den Klammern. Vor der Kennung eines Absatzes steht ein Leerzeichen.`,
	saysNothing: (names: readonly string[]) =>
		`Diese Klammern sagen nichts über ihre Wörter. Eine Spanne hat ${names.join(', ')}; eine Behauptung ist :claim[…]{…}.`,
	noWords: 'Diese Klammern haben keine Wörter. Nur page= und folio= stehen an leeren.',
	noLanguage: (found: string) => `„${found}“ ist keine Sprache. Schreiben Sie ein Kürzel wie la, en oder grc (BCP 47).`,
	lateSpeaker: 'Wer spricht, steht am Anfang eines Absatzes, vor allen Wörtern.',
	ofCitation: (name: string) => `${name} gehört zu einem Literaturverweis, cite=….`,
	idOfNoCitation: (id: string) => `${id} gehört zu keinem Literaturverweis, cite=….`,
	pageNotAlone: (unit: string, number: string) =>
		`${unit}= steht allein an leeren Klammern, wo die Seite oder das Blatt beginnt: []{${unit}=${number}}.`,
	pageOutside: (unit: string) =>
		`${unit === 'page' ? 'Eine Seite' : 'Ein Blatt'} beginnt innerhalb eines Absatzes, frühestens vor seinem ersten Wort.`,
	pageTwice: (unit: 'page' | 'folio', number: string) =>
		`${unit === 'page' ? `Seite ${number}` : `Blatt ${number}`} beginnt auf dieser Textseite zweimal.`,
	pageBefore: (unit: 'page' | 'folio', number: string, last: string) =>
		`${unit === 'page' ? 'Seite' : 'Blatt'} ${number} beginnt nach ${unit === 'page' ? 'Seite' : 'Blatt'} ${last}. Ist es so gedruckt, etwa in einem zweiten Band, lassen Sie es stehen; sonst schreiben Sie die Nummer, die dort steht.`,
	pageNumber: (unit: string, found: string) =>
		`${unit} kann nicht ${found} sein. Es ist eine Nummer, wie sie gedruckt ist, etwa 115, xii oder 12r.`,
};

/** Citations. */
export const citation = {
	emphasised: (words: string) =>
		`„${words}“ würde mit seinen Zeichen gedruckt: In einem Literaturverweis wird nichts hervorgehoben. Lassen Sie die Zeichen weg.`,
	noKey: (part: string) =>
		`Kein @key in „${part}“. Jedes Werk eines Literaturverweises wird @key geschrieben, und Werke werden durch Semikolon getrennt.`,
	worksBehind: (rest: string) =>
		`Die Klammer hinter einem Schlüssel sagt, wo in diesem Werk. „${rest}“ ist ein anderes: Schreiben Sie einen eigenen Literaturverweis, [${rest}].`,
	twoWorks: (first: string, second: string) =>
		`Zwei Werke in einem Teil eines Literaturverweises: ${first} und ${second}. Trennen Sie sie durch ein Semikolon.`,
	noPlace: (found: string) =>
		`„${found}“ ist keine Stelle in einem Werk. Schreiben Sie S. 302, S. 3–5, Kap. 3, § 12, Bd. 2, S. 4, oder setzen Sie das Ganze in Klammern: {${found}}.`,
	noPlaceInQuotes: (found: string) => `„${found}“ ist keine Stelle in einem Werk. Schreiben Sie "S. 302", "Kap. 3" oder "{wie es ist}".`,
	latePlace: (place: string, citation: string) =>
		`${place} steht hinter der Kennung des Literaturverweises und wird deshalb gedruckt, wie es dasteht. Schreiben Sie ${citation} ${place}{#…}.`,
	silentOutside: 'Wörter, die ein Werk anführen, stehen außerhalb eines Absatzes. Schreiben Sie hier [@key].',
	oneKey: 'cite nimmt einen Schlüssel. Für Wörter, bei denen mehrere Werke genannt werden, gibt es mehrere Spannen.',
	noWork: (key: string, near: string) => `Kein Werk ${key} in references.json.${near}`,
	attributesOutside: 'Literaturverweise außerhalb von Absätzen haben keine Attribute.',
	noId: 'Dieser Literaturverweis hat keine Kennung. npm run mint vergibt die nächste.',
	fewIds: (works: number, ids: number) =>
		`${works} Werke, aber ${ids} ${agree(ids, { one: 'Kennung', other: 'Kennungen' })}: Jedes hat eine eigene, {#q36 #q37}.`,
	manyIds: (ids: number, works: number) => `${ids} Kennungen für ${works === 1 ? 'ein Werk' : `${works} Werke`}.`,
	noIdForm: (id: string) => `${id} ist keine Kennung. Die eines Literaturverweises sieht aus wie #q55.`,
	otherId: (id: string) =>
		`${id} ist nicht die Kennung eines Literaturverweises, die wie #q55 aussieht. Vor der eines Absatzes steht ein Leerzeichen.`,
	noClaim: (id: string, near: string) => `Keine Behauptung ${id}.${near}`,
};
export const noLinkWords = 'Dieser Link hat keine Wörter: Sie stehen in seinen Klammern, [Wörter](#p67a).';

/** What is wrong with a formula that TeX could set. */
export const formulaFaults = {
	percent: 'ein % beginnt in TeX einen Kommentar, das Folgende fiele also weg; schreiben Sie \\%',
	prose: 'das sind Wörter. In einer Formel stehen sie in \\text{…}',
	refused: (command: string) => `${command} ist hier nicht erlaubt`,
};
