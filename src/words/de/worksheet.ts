/** The worksheet builder. */
import { rich } from '../rich.ts';

export const title = 'Arbeitsblatt';
export const describe = (edition: string) => `Übungen zu ${edition} auswählen und drucken, mit den Lösungen auf einer eigenen Seite.`;
export const chooseLookPrint =
	'Wählen, ansehen, drucken. Derselbe Startwert ergibt auf Papier, am Bildschirm und in den Dateien dieselben Übungen.';
export const needsScript = rich`Ein Blatt nach eigener Wahl stellt ein Skript zusammen, das hier nicht läuft. Es gibt [eines, das bereitsteht](sample).`;
export const heading = 'Überschrift';
export const mapsWithBlanks = 'Karten mit Lücken';
export const blanks = { none: 'keine', half: 'halb gefüllt', all: 'leer' };
export const makeTheSheet = 'Das Blatt erstellen';
export const print = 'Drucken';
export const withTheKey = 'mit den Lösungen';
export const forAPlatform = 'Für eine Lernplattform:';
/** What its files are called. */
export const files = {
	gift: 'GIFT',
	moodle: 'Moodle XML',
	qti: 'QTI-2.1-Paket',
	h5p: 'H5P',
	scorm: 'SCORM 1.2',
	xapi: 'xAPI, cmi5',
};
export const onTheScreen = 'am Bildschirm';
export const whichFile = 'Welche Datei für welche Plattform?';
/** Of each file, or pair of files, for which platforms it is. Names of files are set bold; `{older}` is a button. */
export const platforms = {
	moodle: rich`{moodle} und {gift}: die Fragensammlung von Moodle, Import. Jede Art hat eine Kategorie, jede Frage ihre Schlagwörter und ihre ID-Nummer. Beide sagen dasselbe; nehmen Sie Moodle XML, wo es geht.`,
	qti: rich`{qti}: Canvas, OpenOlat, ONYX, TAO und andere, als Test mit seinen Fragen, je ein Punkt. Die Classic Quizzes von Canvas übernehmen auch die Rückmeldungen; die New Quizzes übernehmen Fragen, Antworten und Punkte und lassen sie weg.`,
	scorm: rich`{scorm}: jede Plattform, die SCORM annimmt (Moodle, ILIAS, OpenOlat, Canvas, Blackboard, Brightspace, Sakai), als eine Aktivität, die eine Note bis 100 meldet; einzurichten ist nichts. Jede Frage wird einmal beantwortet.`,
	xapi: rich`{xapi}: dieselbe Aktivität für Plattformen mit einem Record Store: cmi5 als solches oder der ältere Start über \`tincan.xml\`. Gemeldet werden jede Antwort und die Note.`,
	h5p: rich`{h5p}: Moodle, WordPress, Drupal, Lumi und andere, als ein Question Set. Die Datei enthält die Fragen und nicht die Programme von H5P: Die Plattform braucht die Inhaltstypen Question Set 1.21, Multiple Choice 1.16 und Drag the Words 1.10, wie eine sie hat, die ihre Inhaltstypen aktuell hält. Verlangt Ihre nach Question Set 1.20, nehmen Sie {older}. H5P zählt einen Punkt für jeden Teil und kennt keine halben Punkte.`,
};
export const olderH5p = 'dasselbe für 1.20';
