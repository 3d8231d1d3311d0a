/** Messages about what joins the edition to the article: the fingerprint, its places, the division of a copy, a witness. */

import { either, enumerate } from './grammar.ts';
import { theWork } from './work.ts';
/** What is allowed, after what was found. */
export const expected = {
	range: 'it is not two numbers, the first and the last word, counted from 1',
	shingles: 'a shingle is two numbers, its word and its hash',
};
/** What is wrong with a file that a program writes. */
export const makeAnew = (reason: string) => `${reason} Make it again with npm run fingerprint.`;

/** A line of `division.tsv`. */
export const division = {
	noId: (found: string) =>
		`A line begins with the id of a heading or passage, such as p67, and a tab; this one begins with ${found || 'nothing'}.`,
	noNumbers: (id: string) => `After ${id} come two numbers, its first and its last line, with a tab before each.`,
	backwards: (id: string, first: number, last: number) => `${id} ends at line ${last}, before it begins at line ${first}.`,
	twice: (id: string) => `${id} has two lines.`,
	empty: 'This file names no heading and no passage.',
};

/** Places in a copy that do not fit it. */
export const unknownPlace = (id: string) => `There is a place for ${id}, which the edition does not have.`;
export const noWordsAt = (id: string, first: number, last: number) => `${id} has no words at lines ${first} to ${last} of this copy.`;
export const beyondEnd = (id: string, word: number, passage: string, words: number) =>
	`${id} ends at word ${word} of ${passage}, which has ${words}.`;
export const crossing = (a: string, b: string) => `${a} and ${b} cross: they share words and neither lies within the other.`;
export const otherWords = (passage: string) =>
	`${passage}: its words are not ${theWork}’s as this edition knows it; its places stay as they were.`;
export const notMarked = (passage: string, id: string) => `${passage}: ${id} is not marked in the witness; its place stays as it was.`;

/** A witness: a copy with the edition’s annotations in it. */
export const witness = {
	notFound: (id: string) => `${id} was not found in the copy`,
	endsOnly: (id: string) => `${id} ends here but begins nowhere.`,
	looseBracket: (around: string, bracket: string) =>
		`a bracket near “${around}” belongs to no annotation; write \\${bracket} if it is ${theWork}’s.`,
	beginsOnly: 'an annotation begins but does not end.',
	noWord: (id: string) => `${id} has no word in it.`,
	twice: (id: string) => `${id} is here twice.`,
};

/** A cue that the copy does not have where it ought to stand. */
export const lackingCue = (relation: string, cue: string, passages: readonly string[], elsewhere: readonly string[]) =>
	`${relation}: cue="${cue}" is not in ${passages.join(', ')}; ${elsewhere.length > 0 ? `it is in ${elsewhere.join(', ')}` : 'it is nowhere in the passages found'}.`;
/** The same in an edition whose text has the work’s own words. */
export const cueNotInText = (cue: string, passages: readonly string[], elsewhere: readonly string[]) =>
	`“${cue}” is not in ${either(passages)}, where this line and its ends stand${elsewhere.length > 0 ? `; it is in ${enumerate(elsewhere.slice(0, 3))}` : ''}. Quote words of ${theWork} from there, or write cue=position.`;
export const lackingCues =
	'Cues that are not in the copy, neither in the passage of their line nor in those of its ends. Quote its words, or write cue=position:';
