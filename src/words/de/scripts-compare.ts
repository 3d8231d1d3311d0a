/** Critiques of a class side by side. */
import { agree } from './grammar.ts';

export const step = (premises: readonly string[], target: string) => `${premises.join(' + ')} für ${target}`;
export const percent = (share: number) => `${Math.round(share * 100)}\u00A0%`;
export const compared = (n: number, alike: string) =>
	`${agree(n, { one: 'Eine Kritik', other: `${n} Kritiken` })}. Zwei zufällig herausgegriffene behandeln das, womit sich irgendjemand befasst hat, in ${alike} der Fälle gleich.`;
export const howPropositionsStand = 'Wie die Thesen stehen, wenn alle Linien zählen';
export const agreement = 'Übereinstimmung';
export const acceptedAndRejected = 'Angenommen und verworfen';
export const choices = { accepted: 'angenommen', rejected: 'verworfen', open: 'offen gelassen' };
export const aims = 'Worauf eigene Gründe und Einwände zielen';
export const ownWords = 'In eigenen Worten';
/** `side`: for, against. */
export const ownLine = (premises: readonly string[], side: 'for' | 'against', target: string, why: string) =>
	`${premises.join(' und ')} ${side === 'for' ? 'für' : 'gegen'} ${target}. ${why}`;
export const ofFile = (name: string, problem: string) => `${name}: ${problem}`;
/** A second critique of the same name. */
export const numbered = (name: string, n: number) => `${name} ${n}`;
export const opened = (n: number) => `${n} geöffnet.`;
