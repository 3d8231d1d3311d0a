/** What all messages have in common: how they are written, and what they suggest. */
import { agree } from './grammar.ts';

export const severities = { error: 'error', warning: 'warning' };
/** With another place that it clashes with. */
export const withOther = (reason: string, place: string) => `${reason} (the other is at ${place})`;
/** The last line. */
export const counted = (errors: number, warnings: number) =>
	`${errors} ${agree(errors, { one: 'error', other: 'errors' })}, ${warnings} ${agree(warnings, { one: 'warning', other: 'warnings' })}`;

/** Sentences that follow another, with a space before them. */
export const didYouMean = (near: string) => ` Did you mean ${near}?`;
export const allowed = (values: readonly string[]) => ` Allowed: ${values.map((value) => value || '(bare)').join(', ')}.`;
