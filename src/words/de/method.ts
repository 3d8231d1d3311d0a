/** How the text was made and annotated, how far two readers agree, and by what rule one can ask what stands. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { count, enumerate } from './grammar.ts';
import { demArtikel, derArtikel, desArtikels, desAutors, imArtikel, sein } from './work.ts';

export const title = 'Vorgehen';
/** `twice`: a second reader annotated some of it, and how far the two agree is told. */
export const describe = (edition: string, twice: boolean) =>
	ofMarks(
		`Wie ${edition} ${ofText({ restated: 'wiedergegeben und annotiert', verbatim: 'annotiert', translated: 'annotiert' })} wurde${twice ? ', wie weit zwei Lesarten übereinstimmen' : ''} und wie die Frage „Was hält?“ beantwortet wird.`,
		`Wie der Text von ${edition} entstand.`,
	);
export const aboutThisEdition = 'Über diese Edition';
export const whatIsTold = (twice: boolean) =>
	ofMarks(
		`Wie der Text entstand, was in ihm nach welchen Regeln markiert ist${twice ? ', wie weit zwei Lesarten übereinstimmen' : ''} und wie die Edition die Frage beantwortet, was hält.`,
		'Wie der Text entstand.',
	);

export const theText = 'Der Text';
export const howItIsRestated = ofText({
	restated: `Jeder Absatz und jeder Listenpunkt ${desArtikels} ist ein Absatz der Edition mit eigener Nummer; gezählt wird durch das Ganze. Jeder Absatz ist wiedergegeben: jede Aussage, jeder Vorbehalt, jeder Literaturverweis mit seiner Seite, in der Reihenfolge ${desArtikels}; wer spricht, ist genau gewahrt. Wo ${derArtikel} einen Namen oder ein Wort falsch druckt, sagt es eine Anmerkung.`,
	verbatim: `Jeder Absatz und jeder Listenpunkt ${desArtikels} ist ein Absatz der Edition mit eigener Nummer; gezählt wird durch das Ganze. Der Wortlaut ist der ${desAutors}. Druckfehler sind angemerkt.`,
	translated: `Jeder Absatz und jeder Listenpunkt ${desArtikels} ist ein Absatz der Edition mit eigener Nummer; gezählt wird durch das Ganze. Der Wortlaut ist der einer Übersetzung. Druckfehler der Vorlage sind angemerkt.`,
});

/** What is defined is set bold where it stands in the sentence. */
export const whatIsMarked = 'Was markiert ist';
export const claim = 'Behauptung';
export const assumption = 'Annahme';
export const line = 'Linie';
export const whoDrawsIt = 'wer sie zieht';
export const ofWhatKind = 'welcher Art';
export const claimsAndAssumptions = rich`Eine {claim} ist ein Stück des Textes, das wahr oder falsch sein könnte, oder eine Frage, die leistet, was eine Behauptung leistet; eine {assumption} wird vorausgesetzt, ausgesprochen oder nicht. Jede hat eine Stimme: im eigenen Namen gesagt, berichtet, berichtet und geteilt oder eingeräumt. Was nirgends ausgesprochen ist, haben die Herausgeber ergänzt, und es ist so bezeichnet.`;
/** Who may draw a line, what that means, and whether what shows it is quoted or named. */
export const lines = (layers: readonly { drawnBy: string; meaning: string; shown: boolean }[]) =>
	rich`Eine {line} sagt, dass Behauptungen für oder gegen eine andere sprechen, die selbst eine Linie sein kann. Von jeder wird gesagt, {who}: ${layers
		.map(({ drawnBy, meaning, shown }) => `${drawnBy} (${shown ? `${meaning}; der Beleg dafür ist zitiert oder genannt` : meaning})`)
		.join('; ')}. Und es wird gesagt, {kind} sie ist:`;
export const premisesAndReasons = rich`Prämissen, die nur zusammen wirken, bilden eine einzige Linie. Ein Angriff richtet sich auf eine Behauptung (*rebut*), auf eine Annahme (*undermine*) oder auf eine Folgerung oder andere Linie (*undercut*): Das ergibt sich aus dem, worauf er zielt (Pollock 1987). Jede Linie außer einer Wiederholung sagt in einem Satz der Herausgeber, warum. Wo diese sich ihrer Lesart nicht sicher sind, sagen sie es und nennen den Grund; [Umfang](coverage) zählt alle solchen Stellen auf.`;
export const namesOfTheField =
	'Die Namen in den Daten sind die des Fachs: Behauptungen sind Informationsknoten, Stützungen, Einwände und Wiederholungen sind Inferenz-, Konflikt- und Rephrase-Knoten des Argument Interchange Format (Chesñevar u.\u00A0a. 2006); warum ein Werk angeführt wird, steht in den Wörtern von CiTO, der Citation Typing Ontology (Peroni und Shotton 2012).';

/** Two readings, and how far they agree. */
export const twoReadings = 'Zwei Lesarten';
export const annotatedTwice = (sections: readonly string[], paragraphs: number) =>
	`${enumerate(sections.map((section) => `„${section}“`))} (${count(paragraphs, 'Absatz')}) ${sections.length === 1 ? 'wurde' : 'wurden'} ein zweites Mal nur nach ${demArtikel} annotiert, von jemandem, der die erste Annotation nicht gesehen hatte.`;
export const howFar = 'Wie weit die beiden übereinstimmen';
export const figures = { what: 'was', f1: 'F1', match: 'gemeinsam', first: 'erste', second: 'zweite' };
export const cannotBeSaid = 'nicht bestimmbar';
export const scores = {
	spans: { name: 'Spannen', meaning: `dasselbe Stück ${desArtikels} ist markiert (mindestens die Hälfte der Wörter beider)` },
	words: { name: 'Wörter', meaning: 'dieselben Wörter stehen in irgendeiner Spanne' },
	lines: {
		name: 'Linien',
		meaning: `${derArtikel} oder eine Quelle zieht dieselbe Linie, von derselben Art, zwischen vorgegebenen Behauptungen`,
	},
	relations: {
		name: 'Linien mit Spannen',
		meaning: 'dieselbe Behauptung spricht mit einer Linie derselben Art für oder gegen dasselbe Ziel',
	},
};
export const alpha = (spans: number, kind: string, voice: string) =>
	`Über die ${spans} gemeinsamen Spannen beträgt Krippendorffs Alpha ${kind} für die Art und ${voice} für die Stimme (1 ist volle Übereinstimmung, 0, was der Zufall ergäbe; Krippendorff 2011).`;
export const drawnAfresh = (paragraphs: number) =>
	`Die Linien von ${count(paragraphs, 'Absatz', 'Absätze', 'dative')} wurden noch einmal von jemandem gezogen, der die Behauptungen kannte, aber nicht unsere Linien.`;
export const secondReaders = (percent: number) => `Von den Linien der zweiten Lesart stehen ${percent}\u00A0% in der Edition.`;
export const afterSettling = 'Die Zahlen gelten für die Edition, wie sie ist, nachdem die Abweichungen entschieden waren.';
export const howSettled = (n: number) => `Wie ${count(n, 'Abweichung')} entschieden ${n === 1 ? 'wurde' : 'wurden'}`;
export const howSettledAfresh = (n: number) =>
	`Wie ${count(n, 'Abweichung')} bei neu gezogenen Linien entschieden ${n === 1 ? 'wurde' : 'wurden'}`;
export const howLinesSettled = 'Wie Abweichungen bei Linien entschieden wurden';
export const settlements = {
	about: 'worum es geht',
	first: 'erste Lesart',
	second: 'zweite Lesart',
	decision: 'Entscheidung und Grund',
};
export const labelledLines = (lines: number, drawn: string, type: string, differ: number) =>
	`Außerdem hat jemand ${lines} Linien der Edition eingeordnet, mit ${demArtikel}, den Regeln und den beiden Enden jeder Linie vor Augen, aber ohne Einordnung und Begründung der Herausgeber. Krippendorffs Alpha mit der Edition beträgt ${drawn} dafür, wer eine Linie zieht, und ${type} für ihre Art; beide unterscheiden sich bei ${count(differ, 'Linie', undefined, 'dative')}.`;
export const whereFiguresComeFrom = rich`Die Zahlen gibt \`npm run agreement\` aus; die Lesarten liegen in \`content/readings/\`, als Stellen ${imArtikel} ohne ${sein('e')} Wörter.`;

/** What stands. */
export const whatStands = 'Was hält?';
export const threeCounts = `Jede Behauptung hat einen Stand in einem Wort, nach drei Zählungen: nach den eigenen Linien ${desArtikels}, mit denen der berichteten Werke und auch mit denen der Herausgeber. Die Seiten nennen die erste und sagen, wie viele Linien die anderen hinzufügen.`;
export const weightiest =
	'Es gilt das schwerste Wort, in dieser Reihenfolge: umstritten, ohne Grundlage, offen, begrenzt, beantwortet. Eine Behauptung und ihre anderen Fassungen sind eine; ein Einwand gegen einen Teil begrenzt das Ganze.';
export const groundedName = 'grounded';
export const grounded = rich`Hinter den Wörtern steht die vorsichtigste der in der Literatur beschriebenen Deutungen, die {grounded} interpretation eines abstrakten dialektischen Rahmens (Brewka und Woltran 2010), der Dung (1995) verallgemeinert. Eine Behauptung hält, wenn jeder Angriff auf sie beantwortet ist, keine Rückfrage zu ihr offen bleibt, alles hält, was sie voraussetzt (Nouioua und Risch 2011), und, wo Gründe genannt sind, einer von ihnen hält. Eine Linie hält, wenn ihre Prämissen halten und nichts gegen sie hält; Prämissen wirken zusammen (Nielsen und Parsons 2007). Eine Rückfrage macht nichts falsch: Sie lässt offen, wonach sie fragt. Was die Herausgeber unsicher lesen, entscheidet nichts.`;
export const notWhatIsTrue = rich`Ein Stand sagt, was gilt, solange nichts weiter gesagt wird. Er sagt nicht, was wahr ist. Mit [Was wäre, wenn?](without) lässt sich manches weglassen; dort lauten die Wörter *haltbar*, *unhaltbar* und *unentschieden*; [Fragen](questions) beantwortet andere.`;
/** The works named above, by their authors: where a claim is explained, and, where two readings are compared, the measure. */
export const works = [
	rich`Brewka, G. & Woltran, S. (2010). Abstract dialectical frameworks. *KR 2010*, 102–111.`,
	rich`Dung, P. M. (1995). On the acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic programming and n-person games. *Artificial Intelligence*, 77, 321–357.`,
	rich`Nielsen, S. H. & Parsons, S. (2007). A generalization of Dung’s abstract framework for argumentation: arguing with sets of attacking arguments. *ArgMAS 2006*, 54–73.`,
	rich`Nouioua, F. & Risch, V. (2011). Argumentation frameworks with necessities. *SUM 2011*, 163–176.`,
	rich`Pollock, J. L. (1987). Defeasible reasoning. *Cognitive Science*, 11, 481–518.`,
];
export const workOnAgreement = rich`Krippendorff, K. (2011). Computing Krippendorff’s alpha-reliability. University of Pennsylvania.`;
