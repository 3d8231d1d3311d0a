/** The permanent pages of paragraphs, claims and steps, and what became of ids. */

import { rich } from '../rich.ts';
import { capitalize, count, enumerateRich } from './grammar.ts';
import { desArtikels, ImArtikel } from './work.ts';

/** What is before and after a page of its kind. */
export const rows = { claim: 'Behauptungen', relation: 'Linien', passage: 'Absätze' };

/** `Stillschweigende Annahme 52a`, `Behauptung 67a`. */
export const claimTitle = (noun: string, implicit: boolean, label: string) =>
	`${capitalize(implicit ? 'stillschweigende Annahme' : noun)} ${label}`;
export const relationTitle = (noun: string, id: string) => `${capitalize(noun)} ${id}`;

export const whoseItIs = rich`Vertreten von: {work}.`;
export const knownThrough = rich`Bekannt durch: {work}.`;
export const inTheText = rich`Im Text: {words}.`;
/** A question in short has a sign of its own at its end. */
export const inShort = (gist: string) => `Kurz: ${gist}${/[.?!…]$/.test(gist) ? '' : '.'}`;
/** The link to each proposition has its number as its name. */
export const bearsOn = (propositions: readonly number[]) =>
	rich`Betrifft ${enumerateRich(propositions.map((number) => rich`[P${number}](${number})`))}.`;
export const howItFares = rich`[Wie es um sie steht](proposition).`;
export const readInTheText = 'Im Text lesen';
export const readInItsPlace = 'Im Zusammenhang lesen';

export const nowhereStated = 'Nirgends ausgesprochen.';
export const editorsDoubt = 'Die Herausgeber sind sich dieser Lesart nicht sicher.';
export const editorsNote = 'Anmerkung der Herausgeber.';

export const whatItBearsOn = 'Wofür und wogegen sie spricht';
export const whatBearsOnIt = 'Was für und gegen sie spricht';
export const nothingBears = `${ImArtikel} wird nichts aus ihr gefolgert, und nichts spricht für oder gegen sie.`;
export const citations = (n: number) => capitalize(count(n, 'Literaturverweis'));
export const allThatLeansOn = (work: string) => `alles, was auf ${work} beruht`;

export const whatItSays = 'Was er sagt';
export const stepsMadeHere = 'Linien, die hier gezogen werden';
export const worksCitedHere = 'Hier angeführte Werke';
/** After a work: the claims at which it is cited, each a link by its id. */
export const citedAt = (claims: readonly { id: string; label: string }[]) => rich`bei ${linked(claims)}`;
export const concepts = (terms: readonly { id: string; label: string }[]) => rich`Begriffe: ${linked(terms)}`;
const linked = (all: readonly { id: string; label: string }[]) => {
	const [first, ...rest] = all.map(({ id, label }) => rich`[${label}](${id})`);
	return rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``);
};

/** Who draws a line, and by what the text shows it. */
export const drawn = (legend: string, shown: { cue: string | undefined } | undefined) =>
	shown === undefined
		? `Die Linie ist ${legend}.`
		: shown.cue === undefined
			? `Die Linie ist ${legend}; das zeigt die Stellung der beiden zueinander.`
			: `Die Linie ist ${legend}; das zeigen die Worte „${shown.cue}“.`;
export const standsAt = (paragraph: string, explained: boolean) =>
	explained
		? rich`Sie steht in [¶\u00A0${paragraph}](place); der Satz oben ist die Erklärung der Herausgeber.`
		: rich`Sie steht in [¶\u00A0${paragraph}](place).`;
export const broughtAgainst = 'Was gegen diese Linie vorgebracht wird';

/** How a claim stands. */
export const stands = (sentence: string) => rich`{status} nach den eigenen Linien ${desArtikels}. ${sentence}`;
/** Where that can be tried. */
export const standsWhy = rich`([was wäre, wenn?](without), [nach welcher Regel](rule)) · [Was auf ihr beruht](resting)`;

/** An id that was published once. */
export const noLongerUsed = 'Eine Kennung, die nicht mehr verwendet wird';
export const noLongerUsedTitle = (label: string) => `${label}: nicht mehr verwendet`;
export const whatBecameOf = (label: string) => `Was aus ${label} geworden ist und wo es weitergeht.`;
export const neverGivenAgain =
	'Die Kennung wird nicht noch einmal vergeben, damit sich alles, was darüber geschrieben wurde, weiter auf dasselbe bezieht.';
export const standsForItNow = 'Was jetzt an ihrer Stelle steht';
export const nothingTookItsPlace = 'Nichts ist an ihre Stelle getreten.';
export const whatItSaid = 'Was sie sagte';
export const soItStands = (version: string) => rich`So steht es in [Edition ${version}](edition), mit Quellen, Karte und Nachweis.`;
export const soItStood = (version: string) => rich`So stand es in Edition ${version}.`;

/** What happened to an id. */
export const history = 'Geschichte';
export const notPublishedYet = (version: string) => `Entworfen für Edition ${version} und noch nicht veröffentlicht.`;
export const rewordedInDraft = (version: string) => `Neu gefasst in Edition ${version}, die ein Entwurf ist.`;
export const annotatedOtherwise = (version: string) => `Anders annotiert in Edition ${version}; der Wortlaut ist derselbe.`;
export const firstPublished = (version: string) => `Zuerst veröffentlicht in Edition ${version}.`;
/** Each edition is a link by its version. */
export const asItStoodIn = (versions: readonly string[]) =>
	rich`So stand es in ${enumerateRich(versions.map((version) => rich`[Edition ${version}](${version})`))}.`;
export const allChanges = 'Alle Änderungen';
export const whatStays = 'Was bleibt und was sich ändern kann';
