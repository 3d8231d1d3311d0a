/** The edition as a book (EPUB). */
import { ofMarks } from '../edited.ts';
import { type Rich, rich } from '../rich.ts';
import { capitalize, count, enumerate, times } from './grammar.ts';
import { ofThese } from './proposition.ts';
import { DerArtikel } from './work.ts';

/** Its parts, in the contents and at their heads. */
export const cover = 'Umschlag';
export const titlePage = 'Titelseite';
export const titleAndImprint = 'Titel und Impressum';
export const contents = 'Inhalt';
export const pages = 'Seiten';
export const paragraphs = 'Absätze';
export const landmarks = 'Orientierungspunkte';
export const beginning = 'Beginn des Textes';
export const theText = 'Der Text';
export const thePropositions = 'Die Thesen';
export const maps = 'Karten des Arguments';
export const concepts = 'Begriffe';
export const sources = 'Quellen';
export const notes = 'Anmerkungen';

/** The cover, the title page and the imprint. */
export const describeCover = (author: string, title: string) => `Umschlag: ${author}, ${title}`;
export const editedBy = (editors: readonly string[]) => `Herausgegeben von ${editors.join(', ')}`;
export const version = (number: string) => `Version ${number}`;
export const writtenIn = (author: string, year: string | undefined, about: boolean) =>
	year === undefined ? author : `${author}, ${about ? 'um ' : ''}${year}`;
export const editedInVersion = (editors: readonly string[], number: string) => `Herausgegeben von ${enumerate(editors)}. Version ${number}`;
export const imprint = 'Impressum';
export const howItIsRead = (whoseWords: string) =>
	`${whoseWords} ${ofMarks(
		'Annotationen und Karten sind die Lesart der Herausgeber. Ein hochgestellter Buchstabe führt zur Anmerkung einer Behauptung am Ende des Kapitels, die Nummer eines Absatzes dorthin, wo steht, wie er zitiert wird.',
		'Die Nummer eines Absatzes führt dorthin, wo steht, wie er zitiert wird.',
	)}`;
export const citeAs = 'Zitieren als';
/** Its places: the title of the work, the address. */
export const citation = (author: string, editors: readonly string[], number: string, paragraph: string, claim: string | undefined) => {
	const example = claim === undefined ? `¶\u00A0${paragraph}` : `¶\u00A0${paragraph} oder ${claim}`;
	return rich`${author}, {work}, hrsg. von ${enumerate(editors)}, Version ${number}, dazu ${ofMarks('der Absatz oder die Behauptung', 'der Absatz')}, etwa ${example}. {address}`;
};
export const numbers = 'Nummern';
/** Its place: the address of an example. */
export const numbersAreTheSame = (example: boolean) =>
	example
		? rich`${ofMarks('Ein Absatz oder eine Behauptung', 'Ein Absatz')} hat hier, auf der Website und in jedem Export dieselbe Nummer und denselben Namen. Zu jeder Nummer gehört eine eigene Seite: {example}.`
		: rich`${ofMarks('Ein Absatz oder eine Behauptung', 'Ein Absatz')} hat hier, auf der Website und in jedem Export dieselbe Nummer und denselben Namen.`;
export const theArticle = DerArtikel;
export const wordsAndData = 'Wortlaut und Daten der Edition';
export const theCode = 'Der Code, der sie erzeugt hat';
export const setIn = 'Gesetzt in';
export const typefaces = 'Alegreya von Juan Pablo del Peral und Source Sans von Paul D. Hunt, unter der SIL Open Font License';

/** What is told of the book itself, in catalogues. */
export const rights = {
	edition: (licence: string, address: string) => `Wortlaut und Daten dieser Edition: ${licence}, ${address}`,
	code: (licence: string) => `Der Code, der sie erzeugt hat: ${licence}`,
	article: (whose: string) => `${DerArtikel}: ${whose}`,
};
/** `printed`: the text marks the pages of its printed source. */
export const accessibility = (maps: boolean, printed: boolean) =>
	[
		'Alles ist Text und lässt sich vorlesen, vergrößern und neu umbrechen.',
		...(maps ? ['Jede Karte ist eine Zeichnung, die darunter vollständig in Worten steht.'] : []),
		printed
			? 'Anmerkungen sind Fußnoten mit Links hin und zurück. Absätze behalten ihre Nummern von der Website; das Seitenverzeichnis folgt den Seiten der gedruckten Vorlage.'
			: 'Anmerkungen sind Fußnoten mit Links hin und zurück. Absätze behalten ihre Nummern von der Website; das Seitenverzeichnis folgt ihnen und keinen gedruckten Seiten.',
		'Das Buch besteht die Prüfung von EPUBCheck 5 für EPUB 3.3; als Ganzes wurde es nicht nach WCAG geprüft, und Konformität wird nicht beansprucht.',
	].join(' ');

/** How to cite passages and claims. */
export const howToCite = 'So wird zitiert';
export const citeIt = (name: string) => `${name} zitieren`;
/** `released`: this version is. */
export const howCitationsAreListed = (version: string, released: boolean) =>
	`Zu jedem ${ofMarks('Absatz und jeder Behauptung', 'Absatz')}: der Nachweis nach APA, die Nennung im laufenden Text, und wessen Worte es sind. ${
		released
			? `Die Adressen sind die der Version ${version}; was dort steht, ändert sich nie.`
			: `Version ${version} ist ein Entwurf: Die Adressen sind die des neuesten Textes, der sich noch ändern kann.`
	}`;

/** The notes of claims. */
export const noteTo = (paragraph: string) => `Anmerkung ${paragraph}`;
export const backTo = (label: string) => `Zurück zu ${label}`;
/** Who holds a claim; its place: the works it is after. */
export const heldBy = (holder: string, uncertain: boolean, after: boolean) => {
	const whose = uncertain ? `${holder}, unsicher` : holder;
	return after ? rich`${whose}, nach {works}.` : rich`${whose}.`;
};
export const nowhereStated = (why: string) => `Nirgends ausgesprochen. ${why}`;
export const objectedToBy = rich`Angefochten von {objections}.`;
export const itsSources = rich`Quellen: {works}.`;
export const editorsSay = (note: string) => `Herausgeber: ${note}`;
/** Who draws an objection, after its name. */
export const drawnBy = (layer: string) => rich`{objection} (${layer})`;
/** What a claim bears on, with whom, and why: `Stützt P3 (s3, der Artikel): why.` */
export function bearsOn({
	others,
	verb,
	drawn,
	uncertain,
	why,
	note,
}: {
	others: readonly string[];
	verb: string;
	drawn: string;
	uncertain: boolean;
	why: string | undefined;
	note: string | undefined;
}): Rich {
	const does = others.length > 0 ? `Mit ${enumerate(others)}: ${verb}` : capitalize(verb);
	const who = uncertain ? `${drawn}, unsicher` : drawn;
	const reason = why === undefined ? '.' : `: ${why}`;
	return rich`${does} {target} ({line}, ${who})${reason}${note === undefined ? '' : ` Herausgeber: ${note}`}`;
}

/** Propositions and maps. */
export const proposition = (number: number) => `These ${number}`;
/** Its places: the paragraph, and the works it is after. */
export const statedAt = (
	after: boolean,
	{ reasons, objections, own, claims, works }: Record<'reasons' | 'objections' | 'own' | 'claims' | 'works', number>,
) => {
	const tally = `${capitalize(count(reasons, 'Grund'))} dafür, ${count(objections, 'Einwand')} dagegen${ofThese(objections, own)}; ${count(claims, 'Behauptung')} und ${count(works, 'Werk')} hängen unmittelbar oder mittelbar damit zusammen.`;
	return after ? rich`Steht in {place}, nach {works}. ${tally}` : rich`Steht in {place}. ${tally}`;
};
export const mapOf = (proposition: number) => `Argumentkarte zu These ${proposition}`;
export const mapCaption = (title: string) => `${title}. Dasselbe steht darunter in Worten.`;
export const mapInWords = 'Dieselbe Karte in Worten';

/** Concepts and sources. */
export const howConceptsAreListed = 'Was die Begriffe hier bedeuten und wo sie erörtert werden; fett steht, wo sie definiert werden.';
/** Its places: the paragraphs, and other concepts. */
export const discussedAt = (related: boolean) => (related ? rich`{places}; siehe auch {concepts}` : rich`{places}`);
export const howOften = (works: number, citations: number) => `${capitalize(count(works, 'Werk'))}, ${times(citations)} angeführt.`;
