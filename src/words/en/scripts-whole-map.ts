/** What the whole map says of what is chosen, and of ways from one thing to another. */
import { agree, capitalize, count, inWords } from './grammar.ts';

/** The panel of the whole map. */
export const close = 'Close';
export const bearsOn = 'It bears on';
export const forAndAgainst = 'Reasons and objections';
export const sources = 'Sources';
export const from = 'From';
export const to = 'To';
export const againstLine = 'Against the line';
export const againstThisLine = 'Objections to this line';
export const readIn = (paragraph: string) => `Read it in ¶\u00A0${paragraph}`;
export const ownPage = 'Its own page';
export const workPage = 'Its page';
export const ifItFell = 'What falls without it?';
export const ifItFailed = 'What falls without it?';
export const ifLeftOut = 'What falls without it?';
/** What is done to a claim: `a line to it is denied by`, before who does it. */
export const lineToIt = (passive: string) => `a line to it is ${passive}`;
/** Between what a relation does and the line it does it to. */
export const theLine = ' the line ';
export const between = { premises: ' with ', ends: ' → ' };
export const fromTo = (from: string, to: string) => `${from} → ${to}`;
/** All that a part brings for or against a proposition: `Three reasons for P5: what it says.` */
export const band = (n: number, noun: string, preposition: string, name: string, gist: string) =>
	`${capitalize(count(n, noun))} ${preposition} ${name}: ${gist}.`;
export const leaning = (n: number) => `${count(n, 'claim')} ${agree(n, { one: 'relies', other: 'rely' })} on it`;
export const kept = (n: number, all: number) => `${n} of ${all} claims`;
export const notFound = 'Not found';
export const cannotAnswer = 'The map cannot answer that now';
/** A line one comes to by keyboard. */
export const lineOf = (line: string, at: number, all: number, clause: string) => `${line}, ${at} of ${all}: ${clause}`;

/** Ways from one thing to another. */
export const noWay = (from: string, to: string) => `No chain of reasons leads from ${from} to ${to}.`;
/** `doubtful`: those that lead over a line which the editors doubt. */
export function ways(n: number, complete: boolean, fors: number, doubtful: number): string {
	const found = complete ? capitalize(count(n, 'connection')) : `The ${inWords(n)} shortest connections; there are more`;
	const againsts = n - fors;
	const doubt =
		doubtful === 0 ? '' : doubtful === n ? (n === 1 ? ', and doubtful' : ', and all doubtful') : `; ${inWords(doubtful)} doubtful`;
	if (n === 1) return `${found}: ${fors ? 'for it' : 'against it'}${doubt}.`;
	return `${found}: ${fors === 0 ? 'all against it' : againsts === 0 ? 'all for it' : `${inWords(fors)} for it, ${inWords(againsts)} against it`}${doubt}.`;
}
/** After a way over a line that the editors doubt. */
export const doubtful = 'The editors doubt it.';
/** Before a way in a sentence. */
export const direction = { for: 'for ', against: 'against ' };
export const stepByStep = 'step by step';
export const showOnlyThis = 'show only this';
