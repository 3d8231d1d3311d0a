/** Words around references: whose the words are that are cited, what is known of a work, names and years in running text. */
import { ofMarks } from '../edited.ts';
import { desArtikels, desAutors } from './work.ts';

/** Title of what is cited: its name and whose words they are; `of` is the article. */
export const titleOf = {
	restated: (name: string, of: string) => `${name} [annotierte Wiedergabe von ${of}]`,
	translated: (name: string, of: string) => `${name} [annotierte Übersetzung von ${of}]`,
	quoted: (name: string) => `${name} (im Wortlaut ${desArtikels})`,
	supplied: (name: string, of: string) => `${name} [von den Herausgebern ergänzt zu ${of}]`,
	read: (name: string, of: string) => `${name} [Lesart von ${of}]`,
	drawn: (name: string, of: string) => `${name} [Argumentkarte zu ${of}]`,
	own: (name: string, of: string) => `${name} [annotierte Edition von ${of}]`,
};
export const mapName = (title: string) => `Karte: ${title}`;
/** Wie Literaturverwaltungen ihn bekommen: mit einfachem Leerzeichen. */
export const citedParagraph = (label: string) => `¶ ${label}`;
/** `¶ 67, Behauptung 67a`. */
export const nameInParagraph = (paragraph: string, noun: string, label: string) => `${paragraph}, ${noun} ${label}`;

/** Whose words they are, as a sentence for the reader; `place` is a paragraph. */
export const whose = {
	page: {
		restated: `Die Worte sind eine Wiedergabe ${desArtikels} durch die Herausgeber, nicht die ${desAutors} selbst.`,
		verbatim: `Die Worte sind die ${desAutors} selbst.`,
		translated: 'Die Worte sind eine Übersetzung.',
	},
	map: 'Die Karte haben die Herausgeber gezeichnet.',
	editors: 'Die Seite stammt von den Herausgebern.',
	quoted: (place: string) => `Die Worte sind die ${desAutors} selbst, zitiert aus ${place}.`,
	translated: (place: string) => `Die Worte sind eine Übersetzung von ${place}.`,
	restated: (place: string) => `Die Worte sind eine Wiedergabe von ${place} durch die Herausgeber, nicht die ${desAutors} selbst.`,
	supplied: (place: string) => `Die Worte sind die der Herausgeber; die Annahme ist nirgends ausgesprochen und aus ${place} erschlossen.`,
	relation: (place: string) => `Die Linie und ihre Begründung zeigen, wie die Herausgeber ${place} lesen.`,
	edition: {
		restated: `Der Text ist die Wiedergabe ${desArtikels} durch die Herausgeber${ofMarks('; Annotationen und Karten sind ihre Lesart', '')}.`,
		verbatim: `Der Text hat den Wortlaut ${desAutors}${ofMarks('; Annotationen und Karten sind die Lesart der Herausgeber', '')}.`,
		translated: `Der Text ist eine Übersetzung${ofMarks('; Annotationen und Karten sind die Lesart der Herausgeber', '')}.`,
	},
};

/** A version, as a style prints it: as an edition of its own, or after the editors' names. */
export const versionAsEdition = (version: string) => `Version ${version}`;
export const versionInSentence = (version: string) => `Version ${version}`;
export const withVersion = (editors: string, version: string) => `${editors}, Version ${version}`;
/** A name of editors as it stands after others, and alone: `den Herausgebern` is nobody’s name, so names stay as they are. */
export const editorsAfterOthers = (name: string) => name;
export const editorsAlone = (name: string) => name;

/** What the article was before this edition, as a sentence and as APA puts it. */
export const original = {
	manuscript: (where: string, when: string) => originally(['Manuskript', where], when),
	published: (where: string, when: string) => originally([where ? `erschienen ${where}` : 'erschienen'], when),
	inContainer: (title: string) => `in ${title}`,
	onPages: (pages: string) => `S.\u00A0${pages}`,
	apaManuscript: (when: string) => (when ? `(Original: Manuskript ${when})` : '(Original: Manuskript)'),
	apaPublished: (when: string) => (when ? `(Original erschienen ${when})` : '(Original erschienen)'),
};
const originally = (what: readonly string[], when: string) =>
	`Ursprünglich ${[what.filter(Boolean).join(' '), when].filter(Boolean).join(', ')}.`;

/** Years and names in running text. */
export const about = (year: string) => `ca. ${year}`;
export const noDate = 'o.\u00A0J.';
export const beforeChrist = (year: number) => `${year} v.\u00A0Chr.`;
export const afterChrist = (year: number) => `${year} n.\u00A0Chr.`;
export const andOthers = (first: string) => `${first} u.\u00A0a.`;
export const pair = { inBrackets: (a: string, b: string) => `${a} & ${b}`, inSentence: (a: string, b: string) => `${a} und ${b}` };

/** The locale in which styles set a reference (CSL), and what a style of our own says in it. */
export const locale = 'de-DE';
export const mla = { editedBy: 'hrsg. von', editedByFirst: 'Hrsg. von', version: 'Version' };

/** What is not known of a work. */
export const notIdentified = 'Von den Herausgebern nicht ermittelt.';
export const notIdentifiedForSure = 'Von den Herausgebern nicht sicher ermittelt: Mehrere Werke kommen in Frage.';
export const doiNotPrinted = 'DOI (nicht gedruckt)';
export const withoutTitle = 'ohne Titel';
export const yearApproximate = 'Das Jahr ist geschätzt.';
