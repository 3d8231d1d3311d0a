/** About the edition, and what is annotated. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { agree, capitalize, count } from './grammar.ts';
import { DerArtikel, derArtikel, derAutor, derTheorien, desArtikels, desAutors, dieTheorien, does, imArtikel, sein } from './work.ts';

export const title = 'Über diese Edition';
export const describe = (edition: string) =>
	ofMarks(
		`Was ${edition} ist, wie die Zeichen zu lesen sind, Rechte, Daten und wie zitiert wird.`,
		`Was ${edition} ist, Rechte, Daten und wie zitiert wird.`,
	);
export const whatOneReads = 'Was hier zu lesen ist';
export const whoseArticle = (author: string, year: string | undefined, about: boolean, publisher: string | undefined) =>
	`${[`${DerArtikel} stammt von ${author}`, ...(year === undefined ? [] : [about ? `um ${year}` : year]), ...(publisher ? [publisher] : [])].join(', ')}.`;
export const titleSupplied = 'Der Titel ist den Herausgebern nicht bekannt; der in eckigen Klammern stammt von ihnen.';
const theirs = ofMarks(
	'die Einteilung in nummerierte Absätze und was darin markiert ist, stammen von den Herausgebern.',
	'die Einteilung in nummerierte Absätze stammt von den Herausgebern.',
);
export const whatTheTextIs = ofText({
	restated: `Der Text ist nicht ${derArtikel} selbst, sondern ${sein('e')} enge Wiedergabe, Absatz für Absatz: jede Behauptung, jeder Gedankenschritt und jeder Literaturverweis, in der Reihenfolge ${desArtikels}. Wo es auf den Wortlaut ankommt, stehen wenige Wörter in ‚Anführungszeichen‘.`,
	verbatim: `Der Text ist der Wortlaut ${desArtikels}; ${theirs}`,
	translated: `Der Text ist eine Übersetzung; ${theirs}`,
});
export const whatIsMarked = (n: { paragraphs: number; claims: number; steps: number; citations: number; works: number }) =>
	ofMarks(
		`${capitalize(count(n.paragraphs, 'Absatz'))} ${agree(n.paragraphs, { one: 'ist', other: 'sind' })} durchgehend nummeriert; ${count(n.claims, 'Behauptung')} (darunter Annahmen) und ${count(n.steps, 'Folgerung')} sind markiert, und ${count(n.citations, 'Literaturverweis')} ${agree(n.citations, { one: 'führt', other: 'führen' })} zu ${count(n.works, 'Werk', 'Werke', 'dative')}. Was markiert ist und was wofür oder wogegen spricht, ist die Lesart der Herausgeber. Wo sie unsicher sind, sagen sie es.`,
		`${capitalize(count(n.paragraphs, 'Absatz'))} ${agree(n.paragraphs, { one: 'ist', other: 'sind' })} durchgehend nummeriert${n.citations === 0 ? '' : `, und ${count(n.citations, 'Literaturverweis')} ${agree(n.citations, { one: 'führt', other: 'führen' })} zu ${count(n.works, 'Werk', 'Werke', 'dative')}`}.`,
	);
/** `twice`: a second reader annotated some of it. */
export const whereMoreIsTold = (twice: boolean) =>
	ofMarks(
		rich`[Vorgehen](method) berichtet, wie gearbeitet wurde${twice ? ' und wie weit zwei Lesarten übereinstimmen' : ''}, [Umfang](coverage), was annotiert und was unsicher ist, [Barrierefreiheit](accessibility), wie die Edition mit Auge, Ohr und Hand zu lesen ist.`,
		rich`[Vorgehen](method) berichtet, wie gearbeitet wurde, [Barrierefreiheit](accessibility), wie die Edition mit Auge, Ohr und Hand zu lesen ist.`,
	);
/** Eigene Seiten der Herausgeber. */
export const more = 'Mehr von den Herausgebern';
export const theSigns = 'Die Zeichen';
/** A sign of a claim, and what it means. */
export const signs = {
	own: { name: `eine Behauptung ${desAutors}`, meaning: 'eine durchgezogene Linie; im eigenen Namen gesagt' },
	reported: {
		name: 'eine berichtete Behauptung',
		meaning: `halbe Klammern; ${derAutor} ${does('berichtet', 'berichten')} sie und ${does('teilt', 'teilen')} sie vielleicht oder ${does('räumt', 'räumen')} sie ein`,
	},
	assumption: { name: 'eine Annahme', meaning: `eine gestrichelte Linie; ${dieTheorien} oder ${derAutor} setzen sie voraus` },
	proposition: { name: 'eine These', meaning: `eine doppelte Linie; ${derArtikel} prüft oder vertritt sie` },
};
export const numbersThatStay = 'Nummern, die bleiben';
export const howNumbersStay = ofMarks(
	rich`Ein Absatz wird mit ¶ und seiner Nummer zitiert, eine Behauptung oder Annahme mit dem Absatz und einem Buchstaben. Zu jeder Nummer gehört eine eigene Seite unter \`/a/\`. Keine Nummer wird zweimal vergeben oder umgehängt; was zurückgezogen wird, behält eine Seite, die das sagt.`,
	rich`Ein Absatz wird mit ¶ und seiner Nummer zitiert. Zu jeder Nummer gehört eine eigene Seite unter \`/a/\`. Keine Nummer wird zweimal vergeben oder umgehängt; was zurückgezogen wird, behält eine Seite, die das sagt.`,
);
export const notPromisedYet = 'Vor Version 1.0 ist das noch nicht zugesagt.';
export const wherePromiseIsTold = rich`[Was bleibt und was sich ändern kann](anchors) enthält die ganze Zusage, [Editionen und Änderungen](changes), was sich geändert hat, [Zitieren](cite), wie jede Nummer zitiert wird.`;
export const rights = 'Rechte';
export const theArticle = DerArtikel;
export const wordsAndData = 'Wortlaut und Daten dieser Edition';
export const licensed = (licence: string, editors: string) => rich`[${licence}](licence), ${editors}`;
export const theCode = 'Der Code';
export const data = 'Daten';
export const whatCanBeTaken = ofMarks(
	rich`Text, Argument, Quellen und Karten gibt es in den Formaten, die andere Programme lesen: [Herunterladen](downloads).`,
	rich`Den Text gibt es in den Formaten, die andere Programme lesen: [Herunterladen](downloads).`,
);
export const typefaces =
	'Gesetzt in Alegreya (Juan Pablo del Peral) und Source Sans (Paul D. Hunt), unter der SIL Open Font License. Nichts hier kommt von einem fremden Server, und über Leser wird nichts aufgezeichnet.';

/** How many claims stand there without a work or a name; nothing where all have one. */
const withoutWork = (n: number) =>
	n === 0
		? ''
		: ` Bei ${count(n, 'Behauptung', undefined, 'dative')} steht kein Werk, und niemand ist genannt: ${agree(n, { one: 'Sie ist', other: 'Sie sind' })} Sache ${desAutors} oder ${derTheorien} insgesamt.`;

/** Coverage. */
export const coverage = {
	title: 'Umfang',
	describe: (edition: string) => `Was in ${edition} annotiert ist, was nicht, und wo die Herausgeber unsicher sind.`,
	counted:
		'Was annotiert ist, was nicht und warum, und wo sich die Herausgeber ihrer Lesart nicht sicher sind. Gezählt in der Edition selbst.',
	whole: 'Das Ganze',
	figures: (n: { paragraphs: number; claims: number; relations: number; citations: number; works: number; uncited: number }) =>
		`${capitalize(count(n.paragraphs, 'Absatz'))}; ${count(n.claims, 'Behauptung oder Annahme', 'Behauptungen und Annahmen')}; ${count(n.relations, 'Linie')}; ${count(n.citations, 'Literaturverweis')} aus ${count(n.works, 'Werk', 'Werke', 'dative')}.${withoutWork(n.uncited)}`,
	byKind: 'Nach Arten',
	tables: {
		kinds: 'Behauptungen nach ihrer Art',
		voices: 'Behauptungen nach ihrer Stimme',
		relations: 'Linien nach dem, was sie tun',
		functions: 'Literaturverweise nach ihrem Zweck (CiTO)',
	},
	what: 'was',
	howMany: 'wie viele',
	withoutClaim: 'Absätze ohne Behauptung',
	thereIsNone: 'Es gibt keinen.',
	noReason: 'ohne Begründung',
	byParagraph: 'Absatz für Absatz',
	inEachParagraph: 'Behauptungen, Linien und Literaturverweise in jedem Absatz',
	columns: { claims: 'Behauptungen und Annahmen', relations: 'Linien', citations: 'Literaturverweise' },
	inNoRelation: 'Behauptungen ohne Linie',
	unrelated: (n: number) =>
		`${capitalize(count(n, 'Behauptung'))}: meist Definitionen, Geschichtliches und Ankündigungen, für die und aus denen ${imArtikel} nicht argumentiert wird.`,
	doubted: 'Was unsicher ist',
	doubts: (n: number) =>
		n === 1
			? 'Eine Lesart, bei der die Herausgeber unsicher sind, mit ihrem Grund.'
			: `${capitalize(count(n, 'Lesart'))}, bei denen die Herausgeber unsicher sind, jede mit ihrem Grund.`,
};
