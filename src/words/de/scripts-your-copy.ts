/** Giving a copy of the article: what is done with it, what went wrong, which of two is kept. */
import { agree } from './grammar.ts';
import { denArtikel, desArtikels } from './work.ts';

/** While it is read; an ellipsis follows. */
export const doing = (what: string) => `${what} …`;
export const loading = 'Die Datei wird geladen';
export const loadingRecogniser = 'Das Programm, das Wörter erkennt, wird geladen';
/** Of a scan. */
export const recognise = 'Die Wörter erkennen';
export const whatRecognisingTakes =
	'Sie lassen sich auch hier erkennen: Dafür werden einmal etwa 7 MB geladen, und jede Seite braucht einige Sekunden. Nichts verlässt Ihr Gerät; was falsch gelesen wird, wird nicht gefunden und aufgeführt.';

export const stays = (name: string) => `‚${name}‘ bleibt. Es wurde nichts geändert.`;
export const stopped = 'Abgebrochen. Es wurde nichts geändert.';
export const noRoom = (name: string) =>
	`Dieser Browser hat keinen Platz für ${name}. Schaffen Sie Platz, oder nehmen Sie einen anderen Browser; es wurde nichts geändert.`;
export const browserGaveUp = (name: string) =>
	`${name} ließ sich nicht lesen: Der Browser hat aufgegeben. Speichern Sie ${denArtikel} als reinen Text, und wählen Sie diese Datei; es wurde nichts geändert.`;
/** Two copies, of which the second holds less. */
export const onlyOneIsKept = (name: string, passages: number, before: string, passagesBefore: number) =>
	`‚${name}‘ hat ${passages} der Absätze ${desArtikels}, und ‚${before}‘, das Sie zuvor vorgelegt haben, ${passagesBefore}. Nur eines wird aufbewahrt.`;
export const keep = (name: string) => `‚${name}‘ behalten`;
export const useInstead = (name: string) => `Stattdessen ‚${name}‘ verwenden`;
export const severalFiles = (files: number, first: string, others: readonly string[]) =>
	`Sie haben ${files} Dateien vorgelegt, aber es wird immer nur ein Exemplar aufbewahrt: ‚${first}‘ wurde gelesen, ${others.map((name) => `‚${name}‘`).join(' und ')} ${agree(others.length, { one: 'wurde', other: 'wurden' })} nicht gelesen.`;

export const unreadable =
	'Was dieser Browser von Ihrem Exemplar aufbewahrt hat, war nicht lesbar und wurde entfernt. Legen Sie Ihr Exemplar noch einmal vor.';
export const keepsNothing =
	'Dieser Browser lässt keine Seite etwas aufbewahren, wie in manchen privaten Fenstern; auf der nächsten Seite ließe sich Ihr Exemplar nicht zeigen. Nehmen Sie ein anderes Fenster.';
export const wordsGone = 'Der Wortlaut Ihres Exemplars ist nicht mehr in diesem Browser. Legen Sie Ihr Exemplar noch einmal vor.';
export const pastedText = 'Der eingefügte Text';
export const droppedText = 'Der abgelegte Text';
