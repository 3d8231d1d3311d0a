/** What the terms of the edition’s linked data mean. */

import { either } from './grammar.ts';
import { theAuthors, theWork } from './work.ts';

export const assumption = 'Something taken for granted, stated or not.';
/** To whom readings are attributed. */
export const editors = 'The editors of this edition, whose reading a claim is.';
export const passage = 'A numbered paragraph or list item of the text.';
export const kind = (kinds: readonly string[]) => `What a claim is offered as: ${either(kinds)}.`;
/** Each voice with who holds a claim in it. */
export const voice = (voices: readonly { name: string; who: string }[]) =>
	`Who holds a claim: ${voices.map(({ name, who }) => `${who} (${name})`).join(', ')}.`;
export const heldBy = `The work whose claim it is, when it is not ${theAuthors} alone.`;
export const reportedThrough = 'The work through which a claim is reported.';
export const attackType = 'rebut: denies a claim; undermine: denies an assumption; undercut: denies a line of the argument.';

const withMeanings = (values: readonly { name: string; meaning: string }[]) =>
	values.map(({ name, meaning }) => `${name}: ${meaning}`).join('; ');
type Meanings = Parameters<typeof withMeanings>[0];
export const drawn = (layers: Meanings) => `Who draws a line of the argument. ${withMeanings(layers)}.`;
export const status = (statuses: Meanings) => `How a claim stands. ${withMeanings(statuses)}.`;
export const statusOn = {
	article: `status by ${theWork}’s own lines.`,
	source: 'status with the lines of the works it reports.',
	editors: 'status with the editors’ lines too.',
};
export const cue = `What in ${theWork} shows the line: at most six of its words, or “position”.`;
export const scheme = 'The scheme of the argument, after Walton, Reed and Macagno (2008).';
export const main = 'It belongs to the main line of the argument.';
export const says = 'A claim in words that can stand alone.';
export const why = 'One sentence of the editors: why the premises bear on the target.';
export const gist = 'A claim in a few words.';
export const implicit = 'The assumption is nowhere stated; the editors supply it.';
export const certainty = 'low: the editors doubt this reading.';
