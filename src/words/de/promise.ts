/** The promise: what stays, what may change, how a change is shown. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';

export const title = 'Was bleibt und was sich ändern kann';
export const describe =
	'Die Zusage hinter jeder Nummer dieser Edition: was bleibt, was sich ändern kann und wie eine Änderung gezeigt wird.';
export const inTwentyYears =
	'Wer heute eine Nummer dieser Edition zitiert, soll sie in zwanzig Jahren finden, sehen, was sie sagte, und sehen, was aus ihr geworden ist.';
export const released = (version: string, day: string) => `Dies ist die Edition ${version}, veröffentlicht am ${day}.`;
export const draft = (version: string) => `Dies ist die Edition ${version}, ein noch nicht veröffentlichter Entwurf.`;
export const holdsFrom = 'Die Zusage gilt ab Edition 1.0.0; davor können sich Kennungen noch ändern.';
export const keptAllTheSame = 'Veröffentlichte Editionen bleiben dennoch erhalten.';
export const placeholder = (address: string) =>
	rich`Die Adresse \`${address}\` ist ein Platzhalter, bis die Edition eine eigene hat; ab 1.0.0 muss sie eine haben.`;

export const whatHasANumber = 'Was eine Nummer hat';
/** With an example of each, where the edition has one. */
export const howNumbersAreMade = (examples: { paragraph: string | undefined; claim: string | undefined; line: string | undefined }) => {
	const such = (name: string, example: string | undefined) => (example === undefined ? rich`` : rich` ([${example}](${name}))`);
	const paragraph = examples.paragraph === undefined ? undefined : `¶\u00A0${examples.paragraph}`;
	return ofMarks(
		rich`Absätze sind durchgehend nummeriert${such('paragraph', paragraph)}. Eine Behauptung oder Annahme heißt nach ihrem Absatz und einem Buchstaben${such('claim', examples.claim)}, eine Stützung nach *s* und einer Zahl, ein Angriff nach *x* und einer Zahl${such('line', examples.line)}. Zu jedem davon gehört eine Seite unter \`/a/\`. Auch Überschriften (*h*) und einzelne Literaturverweise (*q*) haben Nummern; ihr Ort ist die Seite, auf der sie gelesen werden.`,
		rich`Absätze sind durchgehend nummeriert${such('paragraph', paragraph)}. Zu jedem gehört eine Seite unter \`/a/\`. Auch Überschriften (*h*) und einzelne Literaturverweise (*q*) haben Nummern; ihr Ort ist die Seite, auf der sie gelesen werden.`,
	);
};

export const whatStays = 'Was bleibt';
export const stays = [
	'Eine einmal veröffentlichte Nummer gibt es für immer: Ihre Adresse führt immer irgendwohin und sagt, was aus ihr geworden ist.',
	ofMarks(
		'Sie wird nie an etwas anderes vergeben und verschiebt sich nie, weil vor ihr etwas hinzukommt. Ein später vergebener Buchstabe folgt auf den letzten; ein später gefundener Absatz erhält die Nummer seines Nachbarn und eine zweite, wie in 67-1.',
		'Sie wird nie an etwas anderes vergeben und verschiebt sich nie, weil vor ihr etwas hinzukommt. Ein später gefundener Absatz erhält die Nummer seines Nachbarn und eine zweite, wie in 67-1.',
	),
	...ofMarks(['Eine Behauptung bleibt eine Behauptung, eine Stützung eine Stützung.'], []),
];
export const keptWhole = ofMarks(
	rich`Jede veröffentlichte Edition bleibt vollständig unter \`/v/\` und ihrer Version erhalten: Seiten, Karten und Daten, Byte für Byte. Jeder Bau prüft sie anhand der Prüfsummen, die bei der Veröffentlichung gebildet wurden. Die Liste steht in \`SHA256SUMS\` jeder Edition.`,
	rich`Jede veröffentlichte Edition bleibt vollständig unter \`/v/\` und ihrer Version erhalten: Seiten und Daten, Byte für Byte. Jeder Bau prüft sie anhand der Prüfsummen, die bei der Veröffentlichung gebildet wurden. Die Liste steht in \`SHA256SUMS\` jeder Edition.`,
);
export const repairsStandThere = rich`Dort steht auch, was [repariert wurde](repairs).`;

export const whatMayBeRepaired = 'Was repariert werden darf';
export const repairs = rich`Der Rahmen einer veröffentlichten Edition darf repariert werden, ihr Wortlaut nie. Browser ändern sich, und eine Seite, die bei der Veröffentlichung in Ordnung war, lässt sich vielleicht eines Tages nicht mehr öffnen. Dann wird ein Stil oder Skript, das einen Browser hindert, sie zu zeigen, beim Veröffentlichen ersetzt. Seiten, Daten, Bilder und Adressen bleiben Byte für Byte, wie sie veröffentlicht wurden, ebenso das Archiv, in dem sie liegen, mit seiner Prüfsumme. Jede Reparatur steht mit Datum und Grund [bei der Edition, die sie betrifft](changes), und am Anfang ihrer \`SHA256SUMS\`, neben der Prüfsumme dessen, was veröffentlicht wurde; die ganze Liste, wie sie veröffentlicht wurde, ist \`SHA256SUMS.released\`.`;

export const whatMayChange = 'Was sich ändern kann';
export const mayChange = [
	'Der Wortlaut des Textes, wenn eine Lesart berichtigt wird. Die Nummer bleibt; die Änderung ist als Berichtigung der Form oder als neue Fassung gekennzeichnet.',
	...ofMarks(
		[
			'Was über eine Behauptung gesagt wird: ihre Art, ihre Stimme, ihre Quellen, was für und gegen sie spricht.',
			'Ob es sie überhaupt gibt. Eine Behauptung kann zurückgezogen, mit einer anderen zusammengelegt, aufgeteilt oder verschoben werden; dann sagt es ihre Seite.',
		],
		[
			'Ob es ihn überhaupt gibt. Ein Absatz kann zurückgezogen, mit einem anderen zusammengelegt oder verschoben werden; dann sagt es seine Seite.',
		],
	),
	ofMarks(
		'Alles um sie herum: Einführungen, Karten, das Aussehen der Seiten.',
		'Alles um sie herum: Einführungen, das Aussehen der Seiten.',
	),
];

export const howAChangeIsShown = 'Wie eine Änderung gezeigt wird';
export const historyOnItsPage = 'Jede Nummer hat auf ihrer Seite ihre Geschichte, mit dem Wortlaut vorher und nachher.';
export const changesBetweenEditions = rich`[Änderungen](changes) sagt, was sich zwischen zwei beliebigen Editionen geändert hat, als Seiten und als Daten, jeweils mit dem Grund.`;
export const newerOnesAreNamed = 'Jede Seite einer älteren Edition sagt, dass es eine neuere gibt, und führt dort zur selben Nummer.';
export const lostPlaces = rich`Ein Link auf eine Stelle, die es auf ihrer Seite nicht mehr gibt, wird nachgeschlagen und erklärt; dazu ist ein Skript nötig. Ohne Skript setzen Sie die Nummer hinter \`/a/\`.`;
export const goneAreListed = rich`Nummern, die nicht mehr verwendet werden, stehen [unter den Änderungen](gone).`;

export const howItIsHeld = 'Wie die Zusage gehalten wird';
export const ledger =
	'Ein Verzeichnis hält jede Nummer fest, die je vergeben wurde, in welcher Edition sie erschien, einen Fingerabdruck ihres Wortlauts und was aus ihr geworden ist. Es wird nur ergänzt. Die Edition lässt sich nicht veröffentlichen, wenn eine veröffentlichte Nummer im Text fehlt, ohne dass ein Eintrag den Grund nennt, oder wenn sich ihr Wortlaut ohne einen solchen geändert hat.';
export const howToCite = 'Zitieren';
