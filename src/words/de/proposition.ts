/** The propositions under test: their list and their pages. */

import { rich } from '../rich.ts';
import { agree, capitalize, count, enumerate, inWords } from './grammar.ts';
import { derArtikel, vomArtikel } from './work.ts';

/** A name and its number stay in one line. */
export const numbered = (number: number) => `These\u00a0${number}`;
export const titled = (number: number, title: string) => `These\u00a0${number}: ${title}`;

/** How many objections are the article’s own, after their number. */
export const ofThese = (n: number, own: number) => {
	if (n === 0) return '';
	if (n === 1) return own === 1 ? `, ${vomArtikel} selbst` : `, nicht ${vomArtikel} selbst`;
	return own === n
		? `, alle ${vomArtikel} selbst`
		: `, ${own === 0 ? 'keiner' : own === 1 ? 'einer' : inWords(own)} davon ${vomArtikel} selbst`;
};

/** How a proposition fares, to be counted at a glance. */
export const reasons = (n: number) => count(n, 'Grund');
export const objections = (n: number, own: number) => `${count(n, 'Einwand')}${ofThese(n, own)}`;
export const bearOnIt = (claims: number, works: number) =>
	`${count(claims, 'Behauptung')} und ${count(works, 'Werk')} hängen unmittelbar oder mittelbar mit ihr zusammen`;

/** The list. */
export const thePropositions = 'Die Thesen';
export const describeList = (n: number, edition: string) =>
	n === 1 ? `Die These, die ${edition} prüft.` : `Die ${count(n, 'These')}, die ${edition} prüft.`;
export const howMany = (n: number) => (n > 0 ? capitalize(count(n, 'These')) : 'Thesen');
/** Paragraphs are links by their ids. */
export const whatIsTested = (paragraphs: readonly { id: string; label: string }[]) => {
	const [first, ...rest] = paragraphs.map(({ id, label }) => rich`[¶\u00a0${label}](${id})`);
	return rich`Was ${derArtikel} prüft, in ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}. Jede führt zu ihrer Karte: was für sie gesagt wird, was gegen sie und von wem.`;
};
export const noneMarked = rich`In dieser Edition ist keine Behauptung als These markiert. [Alle Behauptungen](claims)`;

/** Whether a heading of an introduction announces what is said against the proposition. */
export const speaksAgainst = (heading: string) => /gegen/i.test(heading);

/** The page of one. */
export const propositions = 'Thesen';
export const before = (number: number) => `Davor: These ${number}`;
export const after = (number: number) => `Danach: These ${number}`;
export const onThisPage = 'Auf dieser Seite';
export const chiefObjections = 'Haupteinwände';
export const argumentAboutIt = 'Das Argument dazu';
export const theMap = 'Die Karte';
export const objectionsOneByOne = 'Die Einwände, einer nach dem anderen';
export const reasonsOneByOne = 'Die Gründe, einer nach dem anderen';
export const citeThisPage = 'Diese Seite zitieren';
export const afterWorks = rich`nach {works}`;
export const howDecided = 'Wie wird das entschieden?';
/** Heard after the verb of a chief objection: `bestreitet P3,`. */
export const heardAim = (number: number) => ` P${number},`;
export const withOthers = (labels: readonly string[]) => `mit ${enumerate(labels)}`;
export const allObjections = (n: number) => `Alle ${inWords(n)} Einwände, einer nach dem anderen`;
/** Leads to the step of its map that brings the first objection. */
export const objectionsByStep = 'Schritt für Schritt auf der Karte';
export const readOn = (titles: readonly string[]) => `Weiterlesen: ${enumerate(titles)}`;
export const minutes = (n: number) => `${n} Min.`;
export const whatToDo = (number: number) => `Was sich mit These ${number} tun lässt`;
export const uses = {
	steps: { name: 'Schritt für Schritt', what: 'eine Linie nach der anderen' },
	print: { name: 'Drucken', what: 'die Karte auf einem Blatt' },
	exercises: { name: 'Üben', what: 'mit Übungen aus diesem Argument' },
	test: { name: 'Erproben', what: 'Behauptungen weglassen oder annehmen' },
	cite: { name: 'Zitieren', what: 'mit der Edition' },
};
export const noObjection = (drawnBy: string) => `Kein Einwand ist ${drawnBy}.`;
export const noReason = (drawnBy: string) => `Kein Grund ist ${drawnBy}.`;
export const beyondTheMap = (n: number) =>
	`${capitalize(count(n, 'Behauptung'))} außerhalb der Karte ${agree(n, { one: 'spricht', other: 'sprechen' })} ebenfalls dafür oder dagegen`;
export const andOthers = (n: number) => (n === 1 ? 'Und eine weitere.' : `Und ${n} weitere.`);
