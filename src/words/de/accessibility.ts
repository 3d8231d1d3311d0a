/** What has been done so that everybody can read the edition, and what is known to fall short. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';

export const title = 'Barrierefreiheit';
export const describe = (edition: string) =>
	`Wie ${edition} mit Auge, Ohr und Hand zu lesen ist, womit das geprüft wurde und woran es bekanntermaßen fehlt.`;
export const aboutThisEdition = 'Über diese Edition';
export const whatIsAimedAt =
	'Die Seiten streben die Web Content Accessibility Guidelines 2.2 an, Stufe AA. Niemand von außen hat sie geprüft; Konformität wird angestrebt, nicht beansprucht.';

export const waysToRead = 'Wie sich die Edition lesen lässt';
export const ways = [
	{
		name: 'Mit dem Ohr.',
		phrase: ofMarks(
			rich`Jede Karte steht auch als Gliederung in Worten da, und vor der Zeichnung führt ein Link dorthin. Im Text hat jeder Absatz eine Überschrift; wo eine Behauptung beginnt, werden Nummer und Art angesagt, und auch ihr Ende, wenn man das nicht über dem Text abschaltet. Zeichen haben Namen, und was sich auf einer Seite ändert, wird angesagt.`,
			rich`Im Text hat jeder Absatz eine Überschrift. Zeichen haben Namen, und was sich auf einer Seite ändert, wird angesagt.`,
		),
	},
	{
		name: 'Mit dem Finger.',
		phrase: ofMarks(
			rich`Mit einem Finger scrollt man an Karten und an den Stücken der Übungen vorbei, mit zweien verschiebt und vergrößert man den Gesamtplan. Alles, was sich im Text antippen lässt, ist mindestens 24 Pixel breit und hoch.`,
			rich`Alles, was sich im Text antippen lässt, ist mindestens 24 Pixel breit und hoch.`,
		),
	},
	{
		name: 'Mit der Tastatur.',
		phrase: rich`Was mit der Maus geht, geht auch mit Tasten. Im Text geht die Tabulatortaste von Absatz zu Absatz; die Eingabetaste auf der Nummer eines Absatzes führt hinein, Escape hinaus. Die Taste {key} führt zur Suche.`,
	},
	{
		name: 'Ohne Farbe.',
		phrase: rich`${ofMarks('Arten, Stimmen und Linien unterscheiden sich in der Form; eine', 'Eine')} gewählte Seitenfarbe, dunkel oder hell, bleibt erhalten. Erzwungene Farben und mehr Kontrast werden beachtet, und nichts bewegt sich, wo weniger Bewegung gewünscht ist.`,
	},
	{
		name: 'Ohne Skript.',
		phrase: ofMarks(
			rich`Der Text, seine Behauptungen, die Karten, wie die Edition sie zeichnet, und ihre Gliederungen sind da. Suche, Übungen, „Was wäre, wenn?“ und das eigene Exemplar brauchen ein Skript.`,
			rich`Der Text und seine Anmerkungen sind da. Suche und das eigene Exemplar brauchen ein Skript.`,
		),
	},
	{
		name: 'Auf anderem Weg.',
		phrase: rich`[Das Ganze auf einer Seite](print) lässt sich drucken; alles Weitere steht unter [Herunterladen](downloads).`,
	},
];

export const byWhatTested = 'Womit geprüft wird';
export const whatTestsOpen =
	'Bevor eine Änderung des Programms übernommen wird, öffnen Tests jede Art von Seite dieser Edition, außer dem Ganzen auf einer Seite, das sie in einer kleineren Edition öffnen:';
export const tests = [
	'in Chromium, geprüft nach den Regeln von axe-core, mit Maus und Tastatur: jede Art von Seite reihum in einer von sechs Ansichten (320, 900 und 1440 Pixel, hell und dunkel), in einem längeren Lauf in allen sechs; in keiner dieser Breiten ist etwas breiter als das Fenster;',
	'in Chromium mit einer Schriftgröße von 32 Pixeln in einem Fenster von 390, in dem ebenfalls nichts breiter sein darf als das Fenster; ein Zoom von 400\u00A0% in einem Fenster von 1280 ist ein Fenster von 320;',
	ofMarks(
		'in Chromium, Firefox und WebKit bei 390 und 1440 Pixeln: Nichts ist breiter als das Fenster, und keine Anmerkung liegt auf einer anderen; bei 1440 wird mit der Maus getan, was eine Seite für ihre Leser tut, Übungen auch mit Tasten;',
		'in Chromium, Firefox und WebKit bei 390 und 1440 Pixeln: Nichts ist breiter als das Fenster; bei 1440 wird mit der Maus getan, was eine Seite für ihre Leser tut;',
	),
	ofMarks(
		'in Chromium mit einem virtuellen Screenreader, einem Programm, das aufschreibt, was ein Screenreader sagen würde: eine Seite des Textes, eine Behauptung, zwei Thesen, die Suche und eine Übung; die Mitschriften wurden durchgelesen;',
		'in Chromium mit einem virtuellen Screenreader, einem Programm, das aufschreibt, was ein Screenreader sagen würde: eine Seite des Textes und die Suche; die Mitschriften wurden durchgelesen;',
	),
	ofMarks(
		'in Chromium mit Berührung, wie auf einem Telefon von 390 Pixeln: der Gesamtplan, die Stücke einer Übung und die Größe dessen, was auf jeder Seite des Textes berührt wird;',
		'in Chromium mit Berührung, wie auf einem Telefon von 390 Pixeln: die Größe dessen, was auf jeder Seite des Textes berührt wird;',
	),
	'bei 320 Pixeln in den Schriften des Geräts, wenn die der Edition nicht geladen sind.',
];
export const doneByPrograms =
	'All dies tun Programme. Solche Prüfungen finden einen Teil dessen, was Menschen hindert; dass sie nichts finden, zeigt nicht, dass es nichts gibt.';

export const whatFallsShort = 'Was bekanntermaßen fehlt';
export const lacking = [
	'Die Edition wurde nicht von Menschen gelesen, die auf Screenreader, Bildschirmlupe, Schalter oder Sprachsteuerung angewiesen sind, und nicht mit NVDA, JAWS, VoiceOver oder TalkBack.',
	'Eine Schriftgröße von 32 Pixeln und der Zoom des Browsers wurden nur in Chromium erprobt.',
	'Die wenigen Wörter aus anderen Sprachen sind nicht als solche ausgezeichnet.',
	'Firefox druckt keine Seitenzahlen; das Drucken aus WebKit wurde nicht erprobt.',
	...ofMarks(
		[
			'Die Zeichnung einer Karte bricht nicht um: Vergrößert wird sie in ihrem Fenster verschoben. Ihre Gliederung bricht um.',
			'Auf einer Karte ist eine Linie, die dicht an einem Kasten verläuft, mit dem Finger schwer zu treffen. Die Gliederung hat für jede einen Link.',
		],
		[],
	),
	'Das PDF hat Tags und eine Gliederung, wurde aber nicht nach PDF/UA geprüft.',
	'Veröffentlichte Editionen bleiben, wie sie veröffentlicht wurden, abgesehen von Reparaturen dessen, was einen Browser hinderte, sie zu zeigen. Was seither verbessert wurde, ist dort nicht verbessert.',
];

export const sayWhatHinders = 'Sagen Sie, was Sie hindert';
export const writeToEditors = rich`[Schreiben Sie den Herausgebern](contact): auf welcher Seite, mit welchem Browser oder Hilfsmittel, und was Sie tun wollten.`;
export const noAddressYet =
	'Die Herausgeber haben noch keine Adresse genannt; vor der ersten Edition, die kein Entwurf ist, müssen sie es tun.';
