/** What all messages have in common: how they are written, and what they suggest. */
import { agree } from './grammar.ts';

export const severities = { error: 'Fehler', warning: 'Warnung' };
/** With another place that it clashes with. */
export const withOther = (reason: string, place: string) => `${reason} (das andere steht bei ${place})`;
/** The last line. */
export const counted = (errors: number, warnings: number) =>
	`${errors} Fehler, ${warnings} ${agree(warnings, { one: 'Warnung', other: 'Warnungen' })}`;

/** Sentences that follow another, with a space before them. */
export const didYouMean = (near: string) => ` Meinten Sie ${near}?`;
export const allowed = (values: readonly string[]) => ` Erlaubt: ${values.map((value) => value || '(ohne Wert)').join(', ')}.`;
