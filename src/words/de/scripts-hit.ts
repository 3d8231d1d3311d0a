/** A result of the search. */
import { count } from './grammar.ts';

export const objections = (n: number) => count(n, 'Einwand');
export const reasons = (n: number) => count(n, 'Grund');
/** Before what stands beside the words. */
export const inShort = 'Kurz: ';
export const editorsNote = 'Anmerkung der Herausgeber: ';
/** Before the works. */
export const cites = 'angeführt: ';
export const bearsOn = (propositions: readonly string[]) => `betrifft ${propositions.join(', ')}`;
/** What is found, where that is no claim of some kind. */
export const kinds: Readonly<Record<string, string>> = {
	proposition: 'These',
	paragraph: 'Absatz',
	source: 'Quelle',
	concept: 'Begriff',
	page: 'Seite',
};
