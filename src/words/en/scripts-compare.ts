/** Critiques of a class side by side. */
import { capitalize, count, inWords } from './grammar.ts';

export const step = (premises: readonly string[], target: string) => `${premises.join(' + ')} for ${target}`;
export const percent = (share: number) => `${Math.round(share * 100)} %`;
export const compared = (n: number, alike: string) =>
	`${capitalize(count(n, 'critique'))}. Of what any of them dealt with, two drawn at random treat ${alike} alike.`;
export const howPropositionsStand = 'How the propositions stand, all lines counted';
export const agreement = 'agreement';
export const acceptedAndRejected = 'Accepted and rejected';
export const choices = { accepted: 'accepted', rejected: 'rejected', open: 'left open' };
export const aims = 'What their own reasons and objections aim at';
export const ownWords = 'In their own words';
/** `side`: for, against. */
export const ownLine = (premises: readonly string[], side: 'for' | 'against', target: string, why: string) =>
	`${premises.join(' and ')} ${side} ${target}. ${why}`;
export const ofFile = (name: string, problem: string) => `${name}: ${problem}`;
/** A second critique of the same name. */
export const numbered = (name: string, n: number) => `${name} ${n}`;
export const opened = (n: number) => `${capitalize(inWords(n))} opened.`;
