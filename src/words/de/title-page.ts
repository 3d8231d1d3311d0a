/** The title page. */

import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';
import { capitalize, count, enumerate } from './grammar.ts';
import { desArtikels } from './work.ts';

export const writtenIn = (author: string, year: string, about: boolean) => `${author}, ${about ? 'um ' : ''}${year}`;
export const readTheText = 'Den Text lesen';
/** `defended`: das Werk vertritt sie selbst. */
export const propositionsAtStake = (n: number, defended: boolean) => {
	const sort = defended ? 'vertretene' : 'geprüfte';
	return n === 1 ? `Eine ${sort} These` : capitalize(count(n, `${sort} These`, `${sort} Thesen`));
};
export const theMaps = 'Die Karten';

/** Where to begin: each way has a name, and its sentences. */
export const whereToBegin = 'Wo beginnen?';
export const ways = { read: 'Lesen', study: 'Untersuchen', teach: 'Unterrichten', cite: 'Zitieren' };
export const fromTheBeginning = rich`[Der Text ab ¶\u00A01](text), mit oder ohne Anmerkungen am Rand.`;
export const contents = 'Inhalt';
export const aProposition = (number: number) =>
	rich`[These ${number}](proposition): was für sie gesagt wird, was gegen sie, und ihre Karte.`;
export const termsExplained = rich`Begriffe erklärt [das Verzeichnis der Begriffe](concepts).`;
export const readyToTeach = rich`[Unterrichtseinheiten, Übungen und Arbeitsblätter](teach) stehen bereit. [Die Karten](maps) lassen sich auf eine Seite drucken und sagen dasselbe in Worten; [die Tabelle der Behauptungen](claims) lässt sich auf Annahmen oder auf nur Berichtetes eingrenzen.`;
export const everyNumber = (example: string | undefined) =>
	example === undefined
		? ofMarks(
				rich`Jeder Absatz und jede Behauptung hat eine Nummer, die bleibt, und eine eigene Seite.`,
				rich`Jeder Absatz hat eine Nummer, die bleibt, und eine eigene Seite.`,
			)
		: rich`Jeder Absatz und jede Behauptung hat eine Nummer, die bleibt, und eine eigene Seite, etwa [${example}](example).`;
export const howToCite = 'Zitieren';
export const figures = (n: { paragraphs: number; claims: number; lines: number; works: number }, version: string) =>
	rich`${capitalize(count(n.paragraphs, 'Absatz'))}${
		n.claims === 0
			? ''
			: rich`, [${count(n.claims, 'Behauptung und Annahme', 'Behauptungen und Annahmen')}](claims), ${count(n.lines, 'Linie')} dazwischen`
	}${n.works === 0 ? '' : rich`, [${count(n.works, 'angeführtes Werk', 'angeführte Werke')}](sources)`}. Version ${version}.`;

export const atOneGlance = 'Das Argument auf einen Blick';
export const someOfAll = (drawn: number, all: number) =>
	rich`${capitalize(count(drawn, 'Behauptung'))} von ${all}: Jede führt zu ihrer eigenen Seite. [Wo das alles begründet wird](maps)`;

export const howTheyFare = (n: number, defended: boolean) =>
	n === 1
		? `Die ${defended ? 'vertretene' : 'geprüfte'} These und wie es um sie steht`
		: `${capitalize(count(n, 'These'))} und wie es um sie steht`;
export const putToTheTest = 'Der Literatur entnommen und geprüft.';
/** `P1 und P2 unangefochten; P3 begrenzt`. */
export const fates = (fates: readonly { propositions: readonly number[]; status: string }[]) =>
	rich`Nach den eigenen Linien ${desArtikels} sind sie: ${fates
		.map(({ propositions, status }) => `${enumerate(propositions.map((number) => `P${number}`))} ${status}`)
		.join('; ')} ([nach welcher Regel](rule)).`;
export const howItIsArgued = 'Wie argumentiert wird';
