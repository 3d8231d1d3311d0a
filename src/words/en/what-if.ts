/** Test the argument: remove something, or grant it, and see what stands. */

import { rich } from '../rich.ts';
import { agree, capitalize, count } from './grammar.ts';
import { theWork } from './work.ts';

export const title = 'Test the argument';
export const describe = (edition: string) =>
	`Remove a claim, a source or a whole kind of evidence from ${edition}, and see which propositions stand.`;
export const questions = 'Questions';
export const whatItDoes = rich`Remove something, or grant it, and see what is in and what is out, by ${theWork}’s own lines, with its sources’, or with the editors’ too. The rule is the most cautious of the published ones, [explained under Method](method); it says what holds if nothing more is said, not what is true.`;

/** What is tried. */
export const whatToTry = 'What to try';
export const claimOrSource = 'A claim, assumption or source';
export const suchAs = '67a, P3, or an author';
export const remove = 'Remove';
export const grant = 'Grant';
export const removeAll = 'Remove';
export const countLinesOf = 'Count the lines of';
export const linesOf = { article: `${theWork} alone`, source: `${theWork} and its sources`, editors: 'the editors too' };
export const whatIsTried = 'What is tried';
export const reset = 'Reset';
export const needsScript = rich`Trying needs scripts. Without them the page says how everything stands as it is, and there are pages of [what would fall without each claim](claims) and [without each work](works).`;

/** What comes of it. */
export const thePropositions = 'The propositions';
export const whatStands = 'What stands';
export const sum = (standing: number, all: number, out: number, undecided: number) =>
	`${capitalize(count(standing, 'claim'))} of ${all} ${agree(standing, { one: 'is', other: 'are' })} in, ${out} out, ${undecided} undecided.`;
export const whatChanges = 'What changes';
export const outAsItStands = 'Out as it stands';
export const undecidedAsItStands = 'Undecided as it stands';
