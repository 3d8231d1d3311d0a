/** What if: what is accepted and left out, and what comes of it. */
import { agree, capitalize, count, inWords } from './grammar.ts';

export const granted = 'angenommen';
export const removed = 'weggelassen';
export const takeBack = (name: string) => `${name} zurücknehmen`;
/** How many claims a choice means, after its name. */
export const claimsMeant = (n: number) => ` (${count(n, 'Behauptung')})`;
export const was = (label: string) => `(war ${label})`;
/** How many objections stand, after the reason. */
export const objectionsStand = (stand: number, all: number) =>
	` Von ${all === 1 ? 'einem Einwand, der' : `${inWords(all)} Einwänden, die`} hier entscheiden ${all === 1 ? 'kann' : 'können'}, ${stand > 1 ? 'sind' : 'ist'} ${stand === 0 ? 'keiner' : stand === 1 ? 'einer' : inWords(stand)} haltbar; Einschränkungen, unsichere Lesarten und Einwände gegen einen Teil entscheiden nicht.`;
export const becomes = { in: 'Jetzt haltbar', out: 'Jetzt unhaltbar', undecided: 'Jetzt unentschieden' };
export const counted = (title: string, n: number) => `${title} (${n})`;
export const nothingChanges = 'Sonst ändert sich nichts.';
export const sumOf = (all: number, isIn: number, out: number, undecided: number) =>
	`${isIn} von ${all} Behauptungen ${agree(isIn, { one: 'ist', other: 'sind' })} haltbar, ${out} unhaltbar, ${undecided} unentschieden.`;
export const changed = (n: number, propositionsIn: number, propositions: number) =>
	`${n === 0 ? 'Keine andere Behauptung ändert' : n === 1 ? 'Eine andere Behauptung ändert' : `${capitalize(inWords(n))} andere Behauptungen ändern`} sich; ${propositionsIn === 0 ? 'keine' : propositionsIn === 1 ? 'eine' : inWords(propositionsIn)} von ${propositions} Thesen ${agree(propositionsIn, { one: 'ist', other: 'sind' })} haltbar.`;
export const nothingReportedFrom = (name: string) => `Keine Behauptung wird nur nach ${name} berichtet.`;
export const thereIsNo = (name: string) => `${name} gibt es nicht.`;
