/** The whole edition on one page, to print. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { capitalize, count, enumerate, times } from './grammar.ts';
import { DerArtikel, derArtikel, desArtikels, ihm, sein } from './work.ts';

export const title = 'Die ganze Edition';
export const describe = (edition: string) =>
	ofMarks(
		`${edition}: Text, Anmerkungen, Thesen, Karten, Begriffe und Quellen auf einer Seite, zum Drucken oder zum Lesen ohne Netz.`,
		`${edition}: Text, Anmerkungen und Quellen auf einer Seite, zum Drucken oder zum Lesen ohne Netz.`,
	);

/** The cover and the imprint. */
export const writtenIn = (author: string, year: string, about: boolean) => `${author}, ${about ? 'um ' : ''}${year}`;
export const editedBy = (editors: readonly string[]) => `Herausgegeben von ${enumerate(editors)}`;
export const version = (number: string) => `Version ${number}`;
export const imprint = 'Impressum';
/** Said of an edition in which claims are marked. */
const theirReading = ofMarks(' Annotationen und Karten sind die Lesart der Herausgeber.', '');
export const whatTheTextIs = ofText({
	restated: `Der Text ist nicht ${derArtikel} selbst, sondern ${sein('e')} enge Wiedergabe, für diese Edition verfasst, Absatz für Absatz, in der Reihenfolge ${desArtikels}; was wörtlich aus ${ihm} stammt, steht in ‚Anführungszeichen‘.${theirReading}`,
	verbatim: `Der Text ist der Wortlaut ${desArtikels}.${theirReading}`,
	translated: `Der Text ist eine Übersetzung.${theirReading}`,
});
export const citeAs = 'Zitieren als';
export const citation = (
	edition: { author: string; title: string; editors: readonly string[]; version: string },
	paragraph: string,
	claim: string | undefined,
	address: string,
) =>
	rich`${edition.author}, *${edition.title}*, hrsg. von ${enumerate(edition.editors)}, Version ${edition.version}, dazu ${ofMarks('der Absatz oder die Behauptung', 'der Absatz')}: ¶\u00A0${claim === undefined ? paragraph : `${paragraph}, ${claim}`}. [${address}](edition)`;
export const numbers = 'Nummern';
export const numbersAreTheSame = (address: string, example: string | undefined) =>
	example === undefined
		? rich`${ofMarks('Ein Absatz oder eine Behauptung', 'Ein Absatz')} hat hier, auf der Website und in jedem Export dieselbe Nummer und eine eigene Seite: ${address}/a/ und p mit der Nummer.`
		: rich`${ofMarks('Ein Absatz oder eine Behauptung', 'Ein Absatz')} hat hier, auf der Website und in jedem Export dieselbe Nummer und eine eigene Seite: ${address}/a/ und p mit der Nummer, wie in [${example}](example).`;
export const notPromisedYet = 'Vor Version 1.0 ist nicht zugesagt, dass sie bleiben.';
export const theArticle = DerArtikel;
export const wordsAndData = 'Wortlaut und Daten';
export const theCode = 'Der Code';
export const setIn = 'Gesetzt in';
export const typefaces = 'Alegreya von Juan Pablo del Peral und Source Sans von Paul D. Hunt (SIL Open Font License)';
export const theSigns = 'Die Zeichen';

/** At the head of every printed page. */
export const runningHead = (author: string, edition: string, version: string) => `${author}, ${edition}, Version ${version}`;

/** The parts. */
export const contents = 'Inhalt';
export const theText = 'Der Text';
export const claims = 'Behauptungen und Annahmen';
export const howClaimsAreListed =
	'Jede mit ihrer Nummer und den Nummern dessen, was für und gegen sie spricht; (?) steht für eine unsichere Lesart.';
export const propositions = 'Die Thesen';
export const statedAt = (paragraph: string, after: boolean) =>
	after ? rich`Steht in [¶\u00A0${paragraph}](place), nach {works}.` : rich`Steht in [¶\u00A0${paragraph}](place).`;
export const maps = 'Karten des Arguments';
export const caption = (title: string, claims: number, relations: number) =>
	`${title}: ${count(claims, 'Behauptung')}, ${count(relations, 'Linie')}. Dasselbe in Worten:`;
export const alternative = (title: string, claims: number, relations: number) =>
	`Karte. ${title}: ${count(claims, 'Behauptung')}, ${count(relations, 'Linie')}. Ihre Gliederung in Worten folgt.`;
export const concepts = 'Begriffe';
export const seeAlso = 'siehe auch';
export const sources = 'Quellen';
export const howOften = (works: number, citations: number) => `${capitalize(count(works, 'Werk'))}, ${times(citations)} angeführt.`;
export const notIdentified = { unknown: 'Nicht ermittelt.', ambiguous: 'Nicht sicher ermittelt.' };
export const aboutThisEdition = 'Über diese Edition';
