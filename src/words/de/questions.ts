/** Questions about the argument, and their answers. */

import { rich } from '../rich.ts';
import { agree, capitalize, count, enumerate, inWords } from './grammar.ts';
import { derAutor, desArtikels, does } from './work.ts';

/** Each question, and what it is called where a short name is wanted. */
export const questions = {
	'rests-on': { title: 'Was beruht auf dieser Behauptung?', short: 'Gründe für vieles andere' },
	'leans-on': { title: 'Was stützt sich auf dieses Werk?', short: 'Werke, auf die sich vieles stützt' },
	'undefended-assumptions': { title: 'Welche Annahmen bleiben unbegründet?', short: 'Unbegründete Annahmen' },
	'without-a-source': { title: 'Welche Behauptungen haben keine Quelle?', short: 'Behauptungen ohne Quelle' },
	'own-voice': { title: `Was ${does('sagt', 'sagen')} ${derAutor} im eigenen Namen?`, short: 'Im eigenen Namen' },
	'attacked-and-not-defended': { title: 'Wogegen steht ein Einwand, und nichts dafür?', short: 'Mit Einwand, ohne Verteidigung' },
};

/** The list. */
export const title = 'Fragen';
export const describe = (edition: string) => `Fragen zum Argument von ${edition}, beantwortet aus seinen Annotationen.`;
export const toTheArgument = 'Fragen an das Argument';
export const readOff = 'Jede Antwort ist aus den Annotationen abgelesen und fügt ihnen kein Urteil hinzu.';
export const reasonsForAnother = (n: number) =>
	agree(n, {
		one: `${capitalize(count(n, 'Behauptung'))} ist ein Grund für eine andere`,
		other: `${capitalize(count(n, 'Behauptung'))} sind Gründe für andere`,
	});
export const worksLeanedOn = (n: number) =>
	agree(n, {
		one: 'Auf ein Werk stützen sich Behauptungen',
		other: `Auf ${count(n, 'Werk', 'Werke', 'accusative')} stützen sich Behauptungen`,
	});
export const assumptions = (n: number) => capitalize(count(n, 'Annahme'));
export const claims = (n: number) => capitalize(count(n, 'Behauptung'));
export const whatIf = {
	title: 'Was wäre, wenn etwas nicht so wäre?',
	answer: 'Lassen Sie eine Behauptung, eine Quelle oder alle Belege weg, und sehen Sie, was sich noch hält',
};
export const ways = {
	title: 'Wie hängt das eine mit dem anderen zusammen?',
	answer: 'Jede Kette von Gründen zwischen zwei Behauptungen oder von einem Werk zu einer Behauptung, gezeigt auf dem Gesamtplan',
};

/** The answers to the whole argument. */
export const restsOn =
	'Behauptungen und Annahmen, die Gründe für andere sind und für deren Gründe; zuerst die, auf denen am meisten beruht. Jede führt zu allem, was auf ihr beruht, und zu dem, was ohne sie wegfiele.';
export const leansOn =
	'Werke nach der Zahl der Behauptungen, die sich auf sie stützen. Jedes führt zu diesen Behauptungen und zu allem, was wiederum auf ihnen beruht.';
export const undefended = (n: number, attacked: number) =>
	`${capitalize(count(n, 'Annahme'))}, gleich von wem, für die kein Grund genannt wird; gegen ${attacked === 0 ? 'keine' : attacked === 1 ? 'eine' : inWords(attacked)} davon wird ein Einwand erhoben.`;
export const noObjectionEither = 'auch kein Einwand wird gegen sie erhoben';
export const withoutSource = (n: number, own: number) => {
	const others = n - own;
	const inOwnName =
		own === 0
			? 'Keine davon ist im eigenen Namen gesagt'
			: `${own === 1 ? 'Eine davon ist' : `${capitalize(inWords(own))} davon sind`} im eigenen Namen gesagt und ${own === 1 ? 'braucht' : 'brauchen'} keine Quelle`;
	const rest =
		others === 0
			? ''
			: own === 0
				? '; wer sie vertritt, bleibt ungesagt'
				: agree(others, {
						one: '; wer die andere vertritt, bleibt ungesagt',
						other: `; wer die ${inWords(others)} anderen vertritt, bleibt ungesagt`,
					});
	return `${capitalize(count(n, 'Behauptung'))}, bei ${agree(n, { one: 'der', other: 'denen' })} kein Werk angeführt und niemand genannt ist, der sie vertritt. ${inOwnName}${rest}.`;
};
export const ownVoice = (n: number) =>
	`${capitalize(count(n, 'Behauptung'))}, die ${derAutor} im eigenen Namen ${does('aufstellt', 'aufstellen')} oder selbst ${does('voraussetzt', 'voraussetzen')}: was bleibt, wenn alles nur Berichtete wegfällt.`;
export const attackedNotDefended = (n: number) =>
	`${capitalize(count(n, 'Behauptung'))}, gegen die ein Einwand erhoben und für die nichts gesagt wird: Kein Grund wird genannt, und kein Einwand wird beantwortet.`;
/** `angefochten von 25c mit 25d (von den Herausgebern gezogen) und 26`. */
export const objectedToBy = (objections: readonly { premises: readonly string[]; drawn: string }[]) =>
	`angefochten von ${enumerate(objections.map(({ premises, drawn }) => `${premises.join(' mit ')} (${drawn})`))}`;
/** Statuses with their numbers: `zwölf unangefochten und zwei offen`. */
export const ofTheseStand = (statuses: readonly [status: string, n: number][]) =>
	rich`Nach den eigenen Linien ${desArtikels} ${statuses[0]?.[1] === 1 ? 'ist' : 'sind'} davon ${enumerate(statuses.map(([status, n]) => `${n === 1 ? 'eine' : inWords(n)} ${status}`))} ([wie wird das entschieden?](rule)).`;
export const notTheAuthors = 'Nicht im eigenen Namen';
export const theAuthors = 'Im eigenen Namen';
export const none = 'Keine.';
export const allLinesCount = `Alle Linien zählen: die ${desArtikels}, die der berichteten Werke und die der Herausgeber; jede Antwort sagt, wer was zieht.`;
export const ifNoAssumption = 'Was wäre, wenn keine Annahme gälte?';

/** What rests on one claim. */
export const whatRestsOn = (label: string) => `Was beruht auf ${label}?`;
export const describeRests = (claim: string) => `Alles, wofür „${claim}“ ein Grund ist, unmittelbar oder durch anderes.`;
export const restsHowMuch = (n: number, direct: number) =>
	n === 0
		? 'Nichts wird aus ihr gefolgert.'
		: `${capitalize(count(n, 'Behauptung'))} ${agree(n, { one: 'beruht', other: 'beruhen' })} auf ihr, ${direct === n ? 'unmittelbar' : `${direct === 0 ? 'keine' : direct === 1 ? 'eine' : inWords(direct)} davon unmittelbar`}.`;
export const byOwnLines = (status: string) => `${capitalize(status)} nach den eigenen Linien ${desArtikels}.`;
export const permanentPage = 'Ihre feste Seite';
export const onTheMap = 'Auf der Karte';
export const ifItFell = 'Was wäre, wenn sie fiele?';
export const directly = 'Unmittelbar';
export const throughThese = 'Durch diese';
export const stepsAway = (steps: number) => `${capitalize(inWords(steps))} Schritte entfernt`;
export const andFurtherOff = (n: number) => (n === 1 ? 'Und eine weitere, noch ferner.' : `Und ${inWords(n)} weitere, noch ferner.`);
export const broughtAgainst = 'Wogegen sie vorgebracht wird';
export const withoutIt = 'Ohne sie';
export const removeIt = 'Lassen Sie sie weg, und sehen Sie, was fällt.';
export const wouldFall = (n: number) =>
	`${capitalize(count(n, 'Behauptung'))} ${agree(n, { one: 'wäre', other: 'wären' })} nicht mehr haltbar; alle Linien zählen, auch die der Herausgeber.`;
export const noneWouldFall = 'Keine andere Behauptung fiele: Was auf ihr beruht, hat andere Gründe oder ist schon jetzt nicht haltbar.';
export const standsNot =
	'Wenn alle Linien zählen, auch die der Herausgeber, ist sie schon jetzt nicht haltbar; es ändert sich also nichts.';

/** What leans on one work. */
export const whatLeansOn = (work: string) => `Was stützt sich auf ${work}?`;
export const describeLeans = (work: string) => `Jede Behauptung, die sich auf ${work} stützt, und was wiederum auf ihr beruht.`;
export const leansHowMuch = (leaning: number, resting: number) =>
	`${capitalize(count(leaning, 'Behauptung'))} ${agree(leaning, { one: 'stützt', other: 'stützen' })} sich darauf, und ${resting === 0 ? 'keine andere' : resting === 1 ? 'eine andere' : `${inWords(resting)} andere`} ${agree(resting, { one: 'beruht', other: resting === 0 ? 'beruht' : 'beruhen' })} auf ${agree(leaning, { one: 'dieser', other: 'diesen' })}.`;
/** The link to how it bears on each has its number as its name. */
export const reaches = (propositions: readonly number[]) => {
	const [first, ...rest] = propositions.map((number) => rich`[wie es mit P${number} zusammenhängt](${number})`);
	return rich`Es reicht bis zu ${enumerate(propositions.map((number) => `P${number}`))}: ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}.`;
};
export const theWork = 'Das Werk';
export const leaningOnIt = 'Was sich darauf stützt';
export const onNothingElse = 'auf nichts anderes';
export const restingOnThese = 'Was auf diesen beruht';
export const noneAlone = 'Keine Behauptung wird nur nach ihm berichtet; lässt man es weg, entfällt also nichts.';
export const reportedAlone = (n: number) =>
	`${capitalize(count(n, 'Behauptung'))} ${agree(n, { one: 'wird', other: 'werden' })} nur nach ihm berichtet.`;
/** What happens when they are left out with the work; `fallen` is missing where that is not tried. */
export const removedWithIt = (fallen: number | undefined) =>
	fallen === undefined
		? 'Lässt man sie mit ihm weg, kann mehr fallen.'
		: fallen > 0
			? `Lässt man sie mit ihm weg, ${fallen === 1 ? 'wäre eine weitere' : `wären ${inWords(fallen)} weitere`} nicht mehr haltbar; alle Linien zählen, auch die der Herausgeber.`
			: 'Lässt man sie mit ihm weg, fiele keine weitere.';
export const tryIt = 'Erproben';
