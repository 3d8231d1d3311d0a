/** Where a reader gives the copy of the article that is theirs. */
import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { byGender, denArtikel, desArtikels, er, ihm, ihn, sein, vomArtikel } from './work.ts';

export const title = 'Ihr eigenes Exemplar';
export const describe = (edition: string) =>
	`Lesen Sie ${edition} im Wortlaut ${desArtikels}, aus dem Exemplar, das Sie haben. Nichts verlässt Ihr Gerät.`;
export const text = 'Text';
export const whatItIsFor = ofText({
	restated: `Die Edition gibt ${denArtikel} wieder, ${byGender('dessen', 'deren')} Wortlaut urheberrechtlich geschützt ist. Wenn Sie ${denArtikel} haben, legen Sie ${ihn} hier vor: Von da an zeigen die Seiten ${sein('en')} eigenen Wortlaut${ofMarks(' mit den Annotationen daran', '')}.`,
	verbatim: `Wenn Sie das Werk in einem anderen Exemplar haben, legen Sie es hier vor: Von da an zeigen die Seiten dessen Wortlaut${ofMarks(' mit den Annotationen daran', '')}.`,
	translated: `Wenn Sie das Werk in seiner eigenen Sprache haben, legen Sie es hier vor: Von da an zeigen die Seiten seinen eigenen Wortlaut${ofMarks(' mit den Annotationen daran', '')}.`,
});
export const needsScript = rich`Ein Skript findet ${denArtikel} in Ihrem Exemplar, und hier läuft keines. Auf der Kommandozeile tut \`npm run collate -- DATEI\` dasselbe.`;
export const youReadFrom = rich`Sie lesen aus ‚{name}‘`;
export const whereToGo = (beginning: boolean) =>
	beginning
		? rich`[Lesen Sie von Anfang an](beginning), [wählen Sie einen Teil](text), [suchen Sie](search) oder [üben Sie daran](exercises). Oben auf jeder Seite wählen Sie zwischen dem Wortlaut ${desArtikels}, der Wiedergabe und beidem nebeneinander.`
		: rich`[Wählen Sie einen Teil](text), [suchen Sie](search) oder [üben Sie daran](exercises). Oben auf jeder Seite wählen Sie zwischen dem Wortlaut ${desArtikels}, der Wiedergabe und beidem nebeneinander.`;
export const forget = 'Mein Exemplar vergessen';
export const chooseFile = 'Eine Datei wählen';
export const orDrop =
	'oder hier ablegen: ein PDF mit Text, eine Datei von Word (.docx), OpenDocument, EPUB oder RTF, eine gespeicherte Webseite, Markdown oder reiner Text.';
export const orPaste = 'Oder den Text einfügen';
export const theText = `Der Text ${desArtikels}`;
export const useThisText = 'Diesen Text verwenden';
export const stop = 'Abbrechen';
export const whatHappens = 'Was damit geschieht';
export const staysOnDevice = rich`Es bleibt auf Ihrem Gerät. Dieser Seite ist verboten, irgendwem etwas zu senden, auch dieser Website; Ihr Browser setzt das durch (\`connect-src 'none'\`).`;
export const keptUntilForgotten = rich`Es wird in diesem Browser für diese Edition aufbewahrt, bis Sie {forget} drücken, hier oder oben auf einer beliebigen Seite.`;
export const forOwnUse =
	'Es ist für Ihren eigenen Gebrauch. Nichts davon wird veröffentlicht, und kein Link, den Sie weitergeben, zeigt es anderen.';
export const howItIsFound = `Absätze und Annotationen werden anhand kurzer Zahlen gefunden, die aus den Wörtern gebildet sind, etwa zweieinhalb Bit von jedem. Mit einem Wörterbuch, mit Tabellen darüber, welche Wörter auf welche folgen, oder mit dieser Wiedergabe lässt sich daraus nichts ${vomArtikel} lesen; ein starkes Sprachmodell könnte damit Stücke von ${ihm} erraten, das stärkste den größten Teil: Ein Schloss sind sie nicht. Wo die Anhaltspunkte schwach sind oder andere Wörter stehen, gilt eine Stelle als nicht gefunden: Sie wird aufgeführt, und dort steht die Wiedergabe.`;
export const noFingerprint = `Diese Edition hat keinen Fingerabdruck ${desArtikels}; ${er} lässt sich deshalb in einem Exemplar nicht finden.`;
