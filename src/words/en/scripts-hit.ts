/** A result of the search. */
import { count } from './grammar.ts';

export const objections = (n: number) => count(n, 'objection');
export const reasons = (n: number) => count(n, 'reason');
/** Before what stands beside the words. */
export const inShort = 'In short: ';
export const editorsNote = 'Editors’ note: ';
/** Before the works. */
export const cites = 'cites ';
export const bearsOn = (propositions: readonly string[]) => `bears on ${propositions.join(', ')}`;
/** What is found, where that is no claim of some kind. */
export const kinds: Readonly<Record<string, string>> = {
	proposition: 'proposition',
	paragraph: 'paragraph',
	source: 'source',
	concept: 'concept',
	page: 'page',
};
