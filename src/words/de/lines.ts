/** Lines of the argument as clauses. */
import { enumerate } from './grammar.ts';

/** A verb of several premises. */
export const together = (verb: string) => `zusammen ${verb}`;
/** A line by its ends: `die Folgerung von 45c auf 45b`. All nouns of lines are feminine here: the same as a subject and as an object. */
export const lineByEnds = (join: string, premises: readonly string[], ends: string, target: string) =>
	`die ${join} ${enumerate(premises)} ${ends} ${target}`;
/** A line as a clause: `67b und 67c zusammen stützen 67a`. */
export const lineAsClause = (premises: readonly string[], verb: string, target: string) => `${enumerate(premises)} ${verb} ${target}`;
export const supportTogether = (premises: number) =>
	premises > 2 ? 'Die Prämissen stützen gemeinsam: Jede braucht die anderen.' : 'Die Prämissen stützen gemeinsam: Jede braucht die andere.';
