/** Editions, and what changed from one to another: on pages, and in the report that stands beside a released edition. */

import { rich } from '../rich.ts';
import { enumerate } from './grammar.ts';

/** What is listed together in a report. */
export const groups = {
	claims: 'Behauptungen',
	assumptions: 'Annahmen',
	relations: 'Linien',
	passages: 'Absätze',
	headings: 'Überschriften',
	citations: 'Literaturverweise',
};
/** `3 neu gefasst`: what happened, after a number. */
export const happened = {
	added: 'hinzugekommen',
	reworded: 'neu gefasst',
	reannotated: 'anders annotiert',
	moved: 'verschoben',
	merged: 'zusammengelegt',
	superseded: 'ersetzt',
	withdrawn: 'zurückgezogen',
	gone: 'entfallen',
};
/** The noun for what an id is of. */
export const kinds = {
	passage: 'Absatz',
	claim: 'Behauptung',
	assumption: 'Annahme',
	heading: 'Überschrift',
	citation: 'Literaturverweis',
};

/** What can change beside the words. */
export const fields: Record<string, string> = {
	by: 'wer sie vertritt',
	via: 'bekannt durch',
	implicit: 'stillschweigend',
	why: 'warum sie hier gelesen wird',
	gist: 'kurz',
	note: 'Anmerkung der Herausgeber',
	key: 'Werk',
	locator: 'Seite',
	function: 'warum das Werk angeführt wird',
	claims: 'steht bei',
	from: 'Prämissen',
	to: 'betrifft',
	section: 'unter',
};
/** In place of a side that is missing. */
export const none = 'nichts';
/** Heard around what a side of a change says. */
export const heard = { was: '[war ', isNow: '[ist jetzt ', takenOut: '[gestrichen: ', putIn: '[eingefügt: ', end: ']' };

/** `12 neu gefasst und 3 hinzugekommen`. */
export const totals = (counts: readonly [happened: string, n: number][]) => enumerate(counts.map(([what, n]) => `${n} ${what}`));
export const nothingChanged = 'Nichts, was sich zitieren lässt, hat sich geändert.';

/** What happened to one id; the last three go on with where it leads. */
export const changed = {
	added: 'hinzugekommen',
	corrected: 'berichtigt, ohne Änderung des Sinnes',
	reworded: 'neu gefasst',
	reannotated: 'anders annotiert; der Wortlaut ist derselbe',
	gone: 'nicht mehr im Text',
	withdrawn: 'zurückgezogen',
	moved: 'verschoben nach',
	merged: 'zusammengelegt mit',
	split: 'aufgeteilt in',
	superseded: 'ersetzt durch',
};
export const leadsFromTo = (from: readonly string[], to: string) => `von ${enumerate(from)} zu ${to}:`;
export const asItWas = 'wie es war';

/** The report, in which ids stand in code. */
export const reportTitle = (from: string, to: string) => `Änderungen von Edition ${from} zu Edition ${to}`;
/** After the name of what changed: `neu gefasst: Es sagte mehr als der Artikel.` */
export const withReason = (what: string, reason: string) => (reason ? `${what}: ${reason}` : `${what}.`);
export const leadsOn = (what: string, to: readonly string[]) => `${what} ${enumerate(to)}`;
/** What stands for it today. */
export const nowSee = (further: readonly string[]) => ` Siehe jetzt ${enumerate(further)}.`;

/** The page of all editions. */
export const title = 'Editionen und Änderungen';
export const describe = (edition: string) => `Die Editionen von ${edition} und was sich von einer zur nächsten geändert hat.`;
export const howChangesAreTold =
	'Jede veröffentlichte Edition bleibt, wie sie war, unter einer eigenen Adresse erhalten. Was sich seither geändert hat, steht hier, Wort für Wort und mit Begründung.';
export const asFeed = 'Als Feed';
export const edition = (version: string, current: boolean) => (current ? `Edition ${version}, die Sie gerade lesen` : `Edition ${version}`);
export const releasedOn = (day: string) => `Veröffentlicht am ${day}.`;
export const draft = 'Ein Entwurf: Bis zur Veröffentlichung kann sich der Wortlaut ändern.';
export const asItWasReleased = rich`[Wie sie veröffentlicht wurde](edition).`;
export const repaired = rich`Stile und Skripte wurden seither repariert; [Wortlaut, Daten und Adressen sind, wie sie waren](repairs):`;
export const repair = (day: string, reason: string) => `${day}: ${reason}`;
export const changesSince = (version: string, summary: string) => rich`[Änderungen seit ${version}](changes): ${summary}`;
export const nothingBefore = 'Vor ihr wurde nichts veröffentlicht; es gibt also noch nichts zu vergleichen.';
export const overSeveral = 'Über mehrere Editionen hinweg';
export const changesFromTo = (from: string, to: string, summary: string) => rich`[Von ${from} zu ${to}](changes): ${summary}`;
export const goneIds = 'Kennungen, die nicht mehr verwendet werden';
/** Each id is a link of its own name. */
export const whatBecameOfThem = (ids: readonly string[]) => {
	const [first, ...rest] = ids.map((id) => rich`[${id}](${id})`);
	return rich`Jede hat eine Seite, die sagt, was aus ihr geworden ist: ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}.`;
};
export const whatStays = 'Was bleibt und was sich ändern kann';

/** The page of two editions. */
export const changes = 'Änderungen';
export const fromTo = (from: string, to: string) => `Von Edition ${from} zu ${to}`;
export const describeFromTo = (edition: string, from: string, to: string) =>
	`Was sich in ${edition} von Edition ${from} zu Edition ${to} geändert hat: jede Behauptung, jede Linie und jeder Absatz, Wort für Wort.`;
/** When both were released, by their days; without one it is a draft. */
export const releases = (from: { version: string; day: string | undefined }, to: { version: string; day: string | undefined }) => {
	const newer = to.day ? `Edition ${to.version} am ${to.day}.` : `Edition ${to.version} ist ein Entwurf und kann sich noch ändern.`;
	return from.day ? `Edition ${from.version} wurde am ${from.day} veröffentlicht; ${newer}` : newer;
};
/** What is told on a page of its own: all of a group, or from one label to another. */
export const partOfGroup = (group: string, ends: readonly [first: string, last: string] | undefined) =>
	ends ? `${group}, ${ends[0]} bis ${ends[1]}` : group;
export const describePartFromTo = (edition: string, part: string, from: string, to: string) =>
	`Was sich in ${edition} von Edition ${from} zu Edition ${to} geändert hat, Wort für Wort: ${part}.`;
export const allParts = 'Teile der Änderungen';
export const [before, after] = ['Davor', 'Danach'];
export const asJson = rich`Dasselbe als [JSON](data).`;
export const toldAtItsClaim = 'Eine Änderung des Wortlauts innerhalb eines Absatzes steht auch bei der Behauptung.';
