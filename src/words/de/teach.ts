/** For the classroom: the page of what there is, lessons, maps to print and to build step by step, exercises, worksheets, critiques. */

import { rich } from '../rich.ts';
import { agree, capitalize, count } from './grammar.ts';

export const teach = 'Unterricht';
export const describe = (edition: string) => `Übungen, Unterrichtseinheiten, Arbeitsblätter und Karten für den Unterricht mit ${edition}.`;
export const onThisPage = 'Auf dieser Seite';
export const forTheClassroom = 'Für den Unterricht';
export const howExercisesAreMade =
	'Übungen entstehen aus den Annotationen, sodass jede Antwort ihre Begründung und ihre Stelle im Text hat. Niemand braucht ein Konto, und nichts verlässt die Geräte der Studierenden.';
export const exercises = 'Übungen';
export const lessons = 'Unterrichtseinheiten';
export const maps = 'Karten';
export const critiques = 'Kritiken';
export const doesItHelp = 'Hilft es?';
/** Ways to exercises and critiques: what each is called, and what it offers. */
export const ways = {
	practise: {
		name: 'Üben',
		what: 'Aufgaben vieler Arten, von der Frage, wessen Behauptung es ist, bis zum Zusammensetzen einer Karte, jede mit sofortiger Antwort. Eine Zusammenstellung hat eine Adresse: Wer sie öffnet, bekommt dieselben Übungen.',
	},
	worksheet: {
		name: 'Ein Arbeitsblatt erstellen',
		what: 'Wählen Sie Absätze, Thesen und Arten; drucken Sie das Blatt und die Lösungen auf einer eigenen Seite.',
	},
	course: {
		name: 'Die Seiten als Kurs',
		what: 'Eine Thin Common Cartridge 1.1: Links zum Text, zu den Thesen, den Karten und ihren Schritten und den Unterrichtseinheiten, in Ordnern, für Moodle (Kurs wiederherstellen), Canvas, Blackboard, Brightspace oder Sakai (importieren).',
	},
	critique: {
		name: 'Eine eigene Kritik schreiben',
		what: 'Nehmen Sie Behauptungen an oder verwerfen Sie sie, fügen Sie eigene mit einem Grund hinzu, sehen Sie, was daraus folgen würde, und nehmen Sie das Ergebnis als Argdown, Daten oder gedruckte Seite mit.',
	},
	compare: {
		name: 'Eine Gruppe vergleichen',
		what: 'Öffnen Sie die Kritiken mehrerer Studierender nebeneinander und sehen Sie, worin sie übereinstimmen.',
	},
};
export const sheetToPrint = 'Ein Blatt zum sofortigen Drucken';
export const sampleSheet = (n: number) => rich`${capitalize(count(n, 'Übung'))} aller Arten, mit [den Lösungen](key).`;
export const forAPlatform = 'Für eine Lernplattform';
export const sampleFiles = (n: number) =>
	rich`Dieselben ${n} als [GIFT](gift), [Moodle XML](moodle), [Paket nach QTI 2.1](qti), [H5P](h5p) (Question Set 1.21), [Paket nach SCORM 1.2](scorm) oder [Paket nach xAPI und cmi5](xapi); eine eigene Auswahl gibt es unter [Arbeitsblatt](worksheet), wo auch steht, welche Plattform was annimmt.`;
export const readyLessons = 'Fertige Unterrichtseinheiten';
export const minutes = (n: number) => `${n} Minuten`;
export const rubricForAll = (title: string) => rich`[${title}](rubric): ein Bewertungsraster für alle.`;
export const whatMapsAreFor =
	'Jede lässt sich vor der Gruppe aufbauen, eine Behauptung nach der anderen; ganz, halb gefüllt oder leer drucken; oder auf eine eigene Seite setzen.';
/** Links to a map; what follows is heard only. */
export const steps = (n: number) => `${n} ${agree(n, { one: 'Schritt', other: 'Schritte' })}`;
export const print = 'drucken';
export const embed = 'einbetten';
export const heardOf = (title: string) => ` von ${title}`;
export const heard = (title: string) => ` ${title}`;
export const evidence =
	'Studierende, die in einem Seminar Argumentkarten zu wirklichen Aufsätzen bauten, schrieben danach bessere Essays als andere (ein Unterschied von 0,87 Standardabweichungen; Cullen, Fan, van der Brugge und Elga 2018), und ein Semester Webübungen mit automatischer Rückmeldung hob die Ergebnisse eines Tests zum Schließen um 0,45 (Butchart u.\u00A0a. 2009). Keines von beidem geschah mit dieser Edition, solche Studien sind wenige und meist klein, und nichts zeigt, dass der Blick auf fertige Karten hilft; deshalb halten die Seiten hier die Antwort zurück und fragen zuerst.';

/** A ready lesson, and the rubric. */
export const lesson = {
	describeRubric: (title: string, edition: string) => `${title}. Ein Bewertungsraster für den Unterricht mit ${edition}.`,
	over: (number: number) => `Unterrichtseinheit ${number}`,
	numbered: (number: number) => `Unterrichtseinheit ${number}`,
	course: 'Ablauf',
	whatTakesHowLong: 'Was wie viele Minuten dauert',
	minutes: (n: number) => `${n} Min.`,
	together: 'Zusammen',
	preparation: 'Vorbereitung',
	exercises: (n: number) => count(n, 'Übung'),
	ofSet: (title: string) => ` von „${title}“`,
	set: (title: string) => ` „${title}“`,
	asOneActivity: rich`Alle zusammen als eine Aktivität mit Bewertung: [SCORM 1.2](scorm) · [xAPI, cmi5](xapi)`,
	stepByStep: 'Schritt für Schritt',
	heardAfterSteps: (title: string) => `: ${title}`,
};

/** A map that grows step by step. */
export const growing = {
	title: (map: string) => `${map}, Schritt für Schritt`,
	describe: (edition: string, map: string) => `Eine Argumentkarte zu ${edition}, die Behauptung für Behauptung wächst: ${map}.`,
	stepByStep: 'Schritt für Schritt',
	needsScript: (n: number) =>
		n === 1
			? 'Ohne Skript steht der eine Schritt hier.'
			: `Ohne Skript stehen alle ${count(n, 'Schritt')} untereinander; decken Sie ab, was als Nächstes kommt.`,
	place: (step: number, all: number) => `${step} von ${all}`,
	fromHere: 'Von hier an wächst die Karte um Linien, die die Herausgeber ziehen.',
	whereItStands: (map: string) =>
		rich`Die ganze Karte mit ihren Quellen steht unter [${map}](map); zum Drucken, ganz oder mit Lücken, [nehmen Sie das Blatt](sheet).`,
};

/** A map to print. */
export const toPrint = {
	title: (map: string) => `${map}, zum Drucken`,
	describe: (edition: string, map: string) => `Eine Argumentkarte zu ${edition}, ganz, halb gefüllt oder leer zu drucken: ${map}.`,
	aMap: 'eine Karte zum Drucken',
	whatIsPrinted: 'Was gedruckt wird',
	blanks: { none: 'ganz', half: 'halb gefüllt', all: 'leer' },
	withPieces: 'mit den Stücken zur Auswahl',
	toChooseFrom: 'Zur Auswahl',
	whatYouSee: 'Gedruckt wird, was Sie sehen.',
	sameStepByStep: 'Dieselbe Karte Schritt für Schritt',
};

/** How to put a map on another page. */
export const embedding = {
	putOnAPage: 'Diese Karte auf eine eigene Seite setzen',
	whatTheFrameDoes: rich`Der Rahmen lädt nichts von anderswo und setzt keine Cookies. Sehen Sie, [was er zeigt](frame), oder geben Sie seine Adresse einer Plattform, die [oEmbed](oembed) kennt. Mit \`#editors\` hinter der Adresse öffnet er sich auch mit den Linien der Herausgeber.`,
	snippet: 'Code',
	theSnippet: 'Der Code zum Einbetten',
};

/** The choice of exercises. */
export const chooser = {
	kinds: 'Arten',
	onlyBearingOn: 'Nur was diese Thesen betrifft',
	onlyPassages: 'Nur zu den Absätzen',
	suchPassages: 'alle, oder etwa 2-4, 7',
	howMany: 'Wie viele',
	seed: 'Startwert',
	whatSeedMeans: 'Derselbe Startwert und dieselbe Auswahl ergeben für alle dieselben Übungen.',
};

/** Exercises in the page. */
export const practice = {
	describe: (edition: string) => `Übungen zum Argument von ${edition}, mit sofortiger Antwort.`,
	needsScript: rich`Übungen stellt ein Skript zusammen, das hier nicht läuft. Es gibt [ein Blatt mit einer Auswahl](sample) zum Drucken und [die Lösungen](key) dazu.`,
	choose: 'Wählen, was geübt wird',
	begin: 'Beginnen',
	anotherSet: 'Andere Übungen',
	ofThisSet: 'Übungen dieser Zusammenstellung',
	yourProgress: 'Ihr Fortschritt',
	keptHere: 'Er wird nur in diesem Browser aufbewahrt.',
	exportIt: 'Exportieren',
	importIt: 'Importieren',
	erase: 'Löschen',
	onPaper: 'Diese Übungen auf Papier oder für eine Lernplattform',
};

/** The sheet that stands ready, and its key. */
export const sheet = {
	title: 'Ein Übungsblatt',
	describe: (edition: string) => `Übungen zu ${edition} zum Drucken.`,
	whatItIs: rich`Eine Auswahl aus jeder Art, die die Edition hergibt, zum Drucken; [die Lösungen](key) stehen auf einer eigenen Seite.`,
	tooFew: 'Diese Edition hat zu wenige Annotationen für Übungen.',
	keyTitle: 'Lösungen zum Übungsblatt',
	describeKey: (edition: string) => `Antworten zum Übungsblatt zu ${edition}, mit den Begründungen der Herausgeber.`,
	key: 'Lösungen',
	theSheet: 'das Blatt',
	/** Before the choice of a piece: what a step is placed at. */
	theStepFrom: 'die Folgerung von',
	toChooseFrom: 'Zur Auswahl',
	/** A line that a line is aimed at: `eine Linie dazu: bestritten von`. */
	lineToIt: (passive: string) => `eine Linie dazu: ${passive}`,
	together: 'mit',
};

/** The pages as a course: folders of links. */
export const course = {
	text: 'Der Text',
	propositions: 'Thesen',
	maps: 'Karten',
	steps: 'Karten, Schritt für Schritt',
	lessons: 'Unterrichtseinheiten und Übungen',
	exercises: 'Übungen',
};
