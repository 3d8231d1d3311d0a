/** What the whole map says of what is chosen, and of ways from one thing to another. */
import { agree, capitalize, count, inWords } from './grammar.ts';

/** The panel of the whole map. */
export const close = 'Schließen';
export const bearsOn = 'Sie betrifft';
export const forAndAgainst = 'Was für und gegen sie spricht';
export const sources = 'Quellen';
export const from = 'Von';
export const to = 'Zu';
export const againstLine = 'Gegen die Linie';
export const againstThisLine = 'Was gegen diese Linie vorgebracht wird';
export const readIn = (paragraph: string) => `In ¶\u00A0${paragraph} lesen`;
export const ownPage = 'Zur eigenen Seite';
export const workPage = 'Zu seiner Seite';
export const ifItFell = 'Was wäre, wenn sie fiele?';
export const ifItFailed = 'Was wäre, wenn sie nicht hielte?';
export const ifLeftOut = 'Was wäre, wenn es wegbliebe?';
/** What is done to a claim: `eine Linie zu ihr wird bestritten von`, before who does it. */
export const lineToIt = (passive: string) => `eine Linie zu ihr: ${passive}`;
/** Between what a relation does and the line it does it to. */
export const theLine = ' die Linie ';
export const between = { premises: ' mit ', ends: ' → ' };
export const fromTo = (from: string, to: string) => `${from} → ${to}`;
/** All that a part brings for or against a proposition: `Drei Gründe für P5: what it says.` */
export const band = (n: number, noun: string, preposition: string, name: string, gist: string) =>
	`${capitalize(count(n, noun))} ${preposition} ${name}: ${gist}.`;
export const leaning = (n: number) => `${count(n, 'Behauptung')} ${agree(n, { one: 'stützt', other: 'stützen' })} sich darauf`;
export const kept = (n: number, all: number) => `${n} von ${all} Behauptungen`;
export const notFound = 'Nicht gefunden';
export const cannotAnswer = 'Die Karte kann gerade nicht antworten';
/** A line one comes to by keyboard. */
export const lineOf = (line: string, at: number, all: number, clause: string) => `${line}, ${at} von ${all}: ${clause}`;

/** Ways from one thing to another. */
export const noWay = (from: string, to: string) => `Keine Kette von Gründen führt von ${from} zu ${to}.`;
/** `doubtful`: those that lead over a line which the editors doubt. */
export function ways(n: number, complete: boolean, fors: number, doubtful: number): string {
	const found = complete ? capitalize(count(n, 'Verbindung')) : `Die ${n} kürzesten Verbindungen; es gibt mehr`;
	const againsts = n - fors;
	const doubt =
		doubtful === 0
			? ''
			: doubtful === n
				? n === 1
					? ', unsicher'
					: ', alle unsicher'
				: `; davon ${doubtful === 1 ? 'eine' : inWords(doubtful)} unsicher`;
	if (n === 1) return `${found}: ${fors ? 'dafür' : 'dagegen'}${doubt}.`;
	return `${found}: ${fors === 0 ? 'alle dagegen' : againsts === 0 ? 'alle dafür' : `${inWords(fors)} dafür, ${inWords(againsts)} dagegen`}${doubt}.`;
}
/** After a way over a line that the editors doubt. */
export const doubtful = 'Die Lesart ist unsicher.';
/** Before a way in a sentence. */
export const direction = { for: 'dafür: ', against: 'dagegen: ' };
export const stepByStep = 'Schritt für Schritt';
export const showOnlyThis = 'nur diese zeigen';
