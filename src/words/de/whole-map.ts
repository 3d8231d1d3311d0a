/** The sheet of the whole argument: its controls, its drawing, and the same in words. */
import { count } from './grammar.ts';
import { desArtikels } from './work.ts';

export const whatTheMapShows = 'Was die Karte zeigt';
export const filterOrAsk = 'Die Karte eingrenzen oder befragen';
export const showOnly = 'Nur zeigen';
/** What the map can be narrowed by. */
export const filters = {
	part: 'Teil',
	kind: 'Art',
	voice: 'Stimme',
	proposition: 'betrifft',
	source: 'Quelle',
	lines: 'Linien',
};
export const all = 'alle';
export const whoeverDraws = 'gleich, wer sie zieht';
export const articleAndWorks = `${desArtikels} und der berichteten Werke`;
export const allLines = 'alle Linien';

export const howBears = 'Wie hängt das eine mit dem anderen zusammen?';
export const from = 'von';
export const to = 'zu';
export const sourceOrClaim = 'eine Quelle oder Behauptung';
export const aClaim = 'eine Behauptung';
export const findTheWays = 'Verbindungen zeigen';
export const clear = 'Zurücksetzen';

export const windowOf = (title: string) => `${title}: die Zeichnung. Die Pfeiltasten verschieben sie, Plus und Minus ändern ihre Größe.`;
export const sizeOfTheMap = 'Größe der Karte';
export const larger = 'Größer';
export const smaller = 'Kleiner';
export const whole = 'alles einpassen';
export const read = 'zum Lesen vergrößern';
export const whatWasChosen = 'Was gewählt wurde';
export const drawingOf = (claims: number, lines: number, works: number) =>
	`Eine Zeichnung mit ${count(claims, 'Behauptung', undefined, 'dative')}, ${count(lines, 'Linie', undefined, 'dative')} dazwischen und ${count(works, 'Werk', 'Werke', 'dative')}; dasselbe in Worten folgt darauf.`;
export const howToUse =
	'Wählen Sie eine Behauptung, eine Linie oder eine Quelle, um zu sehen, worauf sie beruht und was sie betrifft. Ziehen verschiebt die Karte, auf dem Touchscreen mit zwei Fingern; Auf- und Zuziehen oder Strg mit dem Mausrad ändert die Größe; Pfeiltasten, + und − tun dasselbe; auf einer Behauptung führt L zu ihren Linien. Ein Band fasst zusammen, was ein Teil für (blau) oder gegen (rot) eine These vorbringt; wählen Sie eines, um es in Worten zu sehen.';
export const needsScript =
	'Wählen, Eingrenzen und das Suchen von Verbindungen brauchen ein Skript. Ohne Skript lässt sich die Zeichnung scrollen, jede Behauptung darin führt zu ihrer Seite, und unten steht alles in Worten.';
export const sameInWords = 'Dieselbe Karte in Worten: jede Behauptung und was sie betrifft';
/** Of a line: the other claims without which its first premise would not bear. */
export const withOthers = (labels: readonly string[]) => `mit ${labels.join(' und ')}`;
