/** The page of the search. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';
import { desArtikels } from './work.ts';

export const title = 'Suche';
export const describe = (edition: string) =>
	ofMarks(
		`${edition} durchsuchen: Jede Behauptung, jeder Absatz, jede Quelle und jeder Begriff ist ein eigener Eintrag.`,
		`${edition} durchsuchen: Jeder Absatz und jede Quelle ist ein eigener Eintrag.`,
	);
export const searchTheEdition = 'Die Edition durchsuchen';
export const whatToFind = 'Wörter, eine Wendung in Anführungszeichen oder eine Nummer';
export const find = 'Finden';
export const keyLeadsHere = rich`Die Taste {key} führt von jeder Seite hierher`;
export const whatOneCanAsk = (numbers: readonly string[]) => `Wörter, „eine Wendung“, ein Name oder eine Nummer wie ${numbers.join(', ')}.`;
/** With what one may begin, while nothing is asked for. */
export const begin = {
	propositions: 'Die Thesen',
	concepts: 'Meistbesprochene Begriffe',
	authors: 'Meistzitierte Autorinnen und Autoren',
};
export const narrow = 'Die Suche eingrenzen';
/** What the search can be narrowed by. */
export const facets = {
	kind: 'Art',
	voice: 'Stimme',
	standing: `Nach den eigenen Linien ${desArtikels}`,
	drawn: 'Einwand von',
	proposition: 'Betrifft',
	author: 'Wer angeführt wird',
	section: 'Abschnitt',
};
export const proposition = (number: number, title: string | undefined) => (title === undefined ? `P${number}` : `P${number}, ${title}`);
export const more = (n: number) => `${n} weitere`;
/** Over what the search can be narrowed by. */
export const numbersCountResults = ofMarks(
	'Gezählt sind Treffer: Behauptungen, Absätze, Werke und Begriffe.',
	'Gezählt sind Treffer: Absätze, Werke und Seiten.',
);
export const clearAll = 'Alles zurücksetzen';
export const showMore = 'Mehr zeigen';
export const needsScript = (concepts: boolean) =>
	concepts
		? rich`Die Suche braucht Skripte. Ohne sie führen [die Liste aller Behauptungen](claims), [das Verzeichnis der Begriffe](concepts) und [die Quellen](sources) zu denselben Stellen; dort kann Ihr Browser nach Wörtern suchen.`
		: ofMarks(
				rich`Die Suche braucht Skripte. Ohne sie führen [die Liste aller Behauptungen](claims) und [die Quellen](sources) zu denselben Stellen; dort kann Ihr Browser nach Wörtern suchen.`,
				rich`Die Suche braucht Skripte. Ohne sie führt [der Inhalt](text) zu denselben Stellen; dort kann Ihr Browser nach Wörtern suchen.`,
			);

/** In an edition that is read from a folder. */
export const searchNeedsServer = 'Die Suche braucht einen Webserver, und diese Edition wird aus einem Ordner gelesen.';
export const insteadOfSearch = (concepts: boolean) =>
	concepts
		? rich`Stattdessen führen [die Liste aller Behauptungen](claims), [das Verzeichnis der Begriffe](concepts) und [die Quellen](sources) zu denselben Stellen; dort kann Ihr Browser nach Wörtern suchen.`
		: ofMarks(
				rich`Stattdessen führen [die Liste aller Behauptungen](claims) und [die Quellen](sources) zu denselben Stellen; dort kann Ihr Browser nach Wörtern suchen.`,
				rich`Stattdessen führt [der Inhalt](text) zu denselben Stellen; dort kann Ihr Browser nach Wörtern suchen.`,
			);
