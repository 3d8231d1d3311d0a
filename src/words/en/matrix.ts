/** The matrix: parts of the text × propositions, a mark for each reason or objection. */

import { count, enumerate } from './grammar.ts';
import { theWork } from './work.ts';

/** What the marks mean. */
export const signs = {
	objection: 'objection',
	reason: 'reason',
	drawnByArticle: `drawn by ${theWork} or its source`,
	drawnByEditors: 'by the editors',
	doubtful: 'an uncertain reading',
};
export const partsAndPropositions = 'Parts of the text and propositions';
export const none = 'none';
/** `Two objections and one reason, all doubtful`. */
export const marks = (objections: number, reasons: number, doubtful: number) => {
	const sides = enumerate([
		...(objections > 0 ? [count(objections, 'objection')] : []),
		...(reasons > 0 ? [count(reasons, 'reason')] : []),
	]);
	if (doubtful === 0) return sides;
	const all = objections + reasons;
	if (doubtful === all) return `${sides}, ${all === 1 ? '' : 'all '}doubtful`;
	return `${sides}, ${count(doubtful, 'of them', 'of them')} doubtful`;
};
export const linkToCell = (part: string, proposition: number, sides: string) => `${part} and P${proposition}: ${sides}`;
export const cell = (part: string, proposition: number) => `${part} on P${proposition}`;
/** Between a part and a proposition, in the heading of a cell. */
export const on = 'on';
export const withOthers = (labels: readonly string[]) => `with ${enumerate(labels)}`;
export const together = 'Total';
export const totals = (against: number, reasons: number) => `${against} against, ${reasons} for`;
