/** The table of all claims: what narrows it, its rows, and the same in print. */

import { rich } from '../rich.ts';
import { theWork } from './work.ts';

export const title = 'Claims and assumptions';
export const describe = (n: number, edition: string) =>
	`All ${n} claims and assumptions of ${edition}, with who holds them, and what speaks for and against each.`;
export const howMany = (n: number) => rich`{shown} of ${n} claims`;
/** Who draws a line, by the look of the stroke before it. */
export const whoDraws = rich`The line before a reason or objection says who draws it: {article}, {source}, {editors}.`;
export const strokes = { article: `${theWork}`, source: 'a work it reports', editors: 'the editors' };
export const doubtMark = rich`{mark} marks an uncertain reading.`;
export const askAcross = 'Ask across all claims';
export const noneAnswers = 'No claim matches all of these.';
export const showAll = 'Show all claims';
export const columns = { number: 'No.', claim: 'Claim', reasons: 'Reasons', objections: 'Objections' };

/** A row. */
export const uncertain = 'an uncertain reading';
/** What a reason or an objection is aimed at, where that is not the claim itself. */
export const aimedAt = { reason: (aim: string) => `(for ${aim})`, objection: (aim: string) => `(against ${aim})` };
export const andMore = (n: number) => `and ${n} more`;

/** What the table is narrowed by. */
export const narrow = (n: number) => `Narrow the ${n} claims`;
export const moreToNarrowBy = 'More filters';
export const questions = {
	objections: 'Objections',
	status: `By ${theWork}’s own lines`,
	kind: 'Kind',
	voice: 'Who holds it',
	drawn: 'With a line',
	proposition: 'For or against',
	part: 'Part of the text',
	source: 'Source',
};
export const withObjections = {
	some: 'with objections',
	sure: 'with at least one that is not doubtful',
	doubtful: 'with doubtful ones only',
	none: 'without any',
};
export const propositions = 'propositions';
export const supplied = 'supplied by the editors';

/** In print, the numbers of what speaks for and against a claim. */
export const sides = { reasons: 'for', objections: 'against' };
export const withOthers = (labels: readonly string[]) => `with ${labels.join(', ')}`;
