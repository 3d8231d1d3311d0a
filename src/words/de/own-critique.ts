/** A reader's own critique, and several side by side. */
import { rich } from '../rich.ts';

export const title = 'Ihre eigene Kritik';
export const describe = (edition: string) =>
	`Fügen Sie dem Argument von ${edition} eigene Behauptungen und Gründe hinzu und sehen Sie, was daraus folgen würde.`;
export const whatOneDoes =
	'Nehmen Sie an oder verwerfen Sie, was der Text sagt, fügen Sie eigene Behauptungen mit einem Grund hinzu und sehen Sie, was daraus folgen würde.';
export const onPaper = rich`Diese Seite arbeitet mit einem Skript, das hier nicht läuft. Auf Papier: Schreiben Sie jede Behauptung auf eine Karte, dazu, wofür oder wogegen sie spricht und warum; fragen Sie dann, welche der [Behauptungen](claims) sich noch halten. Eine Behauptung hält, wenn nichts, was hält, gegen sie vorgebracht wird und, wo sie Gründe hat, einer von ihnen hält.`;

export const whatTheTextSays = 'Was der Text sagt';
export const findAClaim = 'Eine Behauptung finden, nach Wörtern oder Nummer';
export const ownClaims = 'Ihre eigenen Behauptungen';
export const claimOfYours = 'Eine eigene Behauptung, ein Satz';
export const itIs = 'Sie ist';
export const kinds = { claim: 'eine Behauptung', assumption: 'eine Annahme', evidence: 'ein Beleg', definition: 'eine Definition' };
export const add = 'Hinzufügen';
export const reasonsAndObjections = 'Ihre Gründe und Einwände';
export const from = 'Von (eine Behauptung oder mehrere, etwa u1, 59d)';
export const whatItBearsOn = 'Wofür oder wogegen sie spricht';
export const claimOrStep = 'Die Behauptung selbst oder eine Folgerung auf sie?';
export const why = 'Warum? Ein Satz, der sagt, was die beiden Behauptungen ungesagt lassen';

export const whatWouldFollow = 'Was daraus folgen würde';
export const allLinesCounted = 'Alle Linien zählen, auch die der Herausgeber; unsichere entscheiden nichts.';
export const titleOfIt = 'Titel';
export const yourName = 'Ihr Name, wenn Sie mögen';
export const saveAs = { json: 'Speichern (JSON)', argdown: 'Als Argdown speichern', print: 'Drucken oder PDF' };
export const open = 'Öffnen';
export const startOver = 'Von vorn beginnen';
export const staysHere = 'Was Sie schreiben, bleibt in diesem Browser, bis Sie es speichern.';
export const compareSeveral = 'Mehrere vergleichen';

/** Several critiques side by side. */
export const comparing = {
	title: 'Kritiken vergleichen',
	describe: (edition: string) => `Sehen Sie, worin mehrere Kritiken an ${edition} übereinstimmen.`,
	critique: 'Kritik',
	openTheFiles: 'Öffnen Sie die Dateien, die Ihre Studierenden gespeichert haben. Sie werden hier gelesen und nirgendwohin gesendet.',
	needsScript: 'Diese Seite arbeitet mit einem Skript, das hier nicht läuft.',
	openFiles: 'Dateien öffnen',
	startOver: 'Von vorn beginnen',
};
