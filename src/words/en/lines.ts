/** Lines of the argument as clauses. */
import { enumerate } from './grammar.ts';

/** A verb of several premises. */
export const together = (verb: string) => `together ${verb}`;
/** A line by its ends: `the step from 45c to 45b`. */
export const lineByEnds = (join: string, premises: readonly string[], ends: string, target: string) =>
	`the ${join} ${enumerate(premises)} ${ends} ${target}`;
/** A line as a clause: `67b and 67c together support 67a`. */
export const lineAsClause = (premises: readonly string[], verb: string, target: string) => `${enumerate(premises)} ${verb} ${target}`;
export const supportTogether = (premises: number) =>
	premises > 2 ? 'The premises support together: each needs the others.' : 'The premises support together: each needs the other.';
