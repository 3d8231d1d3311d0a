/** Where a reader is among the steps of a map. */

export interface Stepping {
	/** How many steps there are, at least one. */
	all: number;
	/** How many there are before those that the editors add; as many where they add none, or all. */
	own: number;
	/** The map goes on by the lines that the editors add. */
	whole: boolean;
	/** The step that is shown, counted from 0. */
	at: number;
	/** Each step is to be guessed before it is shown. */
	predicts: boolean;
	/** What comes in with this step is still to be guessed. */
	covered: boolean;
}

/** How many steps a reader can take. */
export const countOf = ({ all, own, whole }: Pick<Stepping, 'all' | 'own' | 'whole'>): number => (whole ? all : own);
const within = (steps: number, to: number) => Math.max(0, Math.min(steps - 1, to));

/**
 * As an address asks: `?step=3`, an older `#step-3`, `&predict`, `&lines=editors`; the first step where it asks for none. A step that the editors
 * add brings their lines with it.
 */
export function readStepping(of: Pick<Stepping, 'all' | 'own'>, query: URLSearchParams, hash: string): Stepping {
	const asked = Number(query.get('step') ?? /^#step-(\d+)$/.exec(hash)?.[1] ?? 1);
	const predicts = query.has('predict');
	const whole = query.get('lines') === 'editors' || asked > of.own;
	const index = within(countOf({ ...of, whole }), (Number.isInteger(asked) ? asked : 1) - 1);
	return { ...of, whole, at: index, predicts, covered: predicts };
}
/** The address of a state. */
export function toAddress({ at, predicts, whole }: Stepping, now: string): string {
	const address = new URL(now);
	address.hash = '';
	address.searchParams.set('step', String(at + 1));
	if (predicts) address.searchParams.set('predict', '');
	else address.searchParams.delete('predict');
	if (whole) address.searchParams.set('lines', 'editors');
	else address.searchParams.delete('lines');
	return address.href.replace('predict=', 'predict');
}

/** Forward to a step covers it where it is to be guessed; back to one shows it. */
export function go(stepping: Stepping, to: number): Stepping {
	const index = within(countOf(stepping), to);
	return { ...stepping, at: index, covered: stepping.predicts && index > stepping.at };
}
/** Shows what is covered, or goes on. */
export function forward(stepping: Stepping): Stepping {
	return stepping.covered ? { ...stepping, covered: false } : go(stepping, stepping.at + 1);
}
export const back = (stepping: Stepping): Stepping => go(stepping, stepping.at - 1);
/** Steps are to be guessed from now on, or not; what was shown stays shown. */
export function predict(stepping: Stepping, predicts: boolean): Stepping {
	return { ...stepping, predicts, covered: predicts && stepping.covered };
}
/** With the editors’ lines from now on, or without them: then what they add is left for the last step before it. */
export function extend(stepping: Stepping, whole: boolean): Stepping {
	const index = within(countOf({ ...stepping, whole }), stepping.at);
	return { ...stepping, whole, at: index, covered: stepping.covered && index === stepping.at };
}
/** The last step of which the map shows everything; -1 for none. */
export const seenOf = ({ at, covered }: Stepping): number => (covered ? at - 1 : at);
export const isFirst = ({ at }: Stepping): boolean => at === 0;
/** Whether there is nothing more to show. */
export const isDone = (stepping: Stepping): boolean => !stepping.covered && stepping.at === countOf(stepping) - 1;
