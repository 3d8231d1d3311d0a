/** Why a claim or a line is in, out or undecided: a clause for each ground, put together by `because`. */
import { capitalize, count, enumerate } from './grammar.ts';

export const labels = { in: 'in', out: 'out', undecided: 'undecided' };
type Label = keyof typeof labels;

/** `P5 is out: 25c denies it and nothing answers it.` */
export const because = (name: string, label: Label, ground: string) => `${capitalize(name)} is ${labels[label]}: ${ground}.`;
/** Of what has no label. */
export const decidesNothing = (name: string, isLine: boolean) =>
	`${name} decides nothing: ${isLine ? 'the editors doubt it' : 'it is not part of the argument'}.`;

/** What the clauses call the thing they tell of. */
export const it = 'it';

/** Chosen by the reader, maybe in another wording. */
export function chosen(label: Label, here: boolean): string {
	const choice = label === 'in' ? 'you accept it' : 'you reject it';
	return here ? choice : `${choice}, in other words`;
}
export const unchallenged = 'no objection is made to it';
export const challengedInPart = 'no objection is made to the whole of it, only to parts of it';
/** What is brought against it; only doubted or light. */
export const challengedLightly = (strikes: readonly { clause: string; doubted: boolean }[]) =>
	enumerate(strikes.map(({ clause, doubted }) => (doubted ? `${clause}, but the editors doubt it` : clause)));
export const answered = 'every objection to it is answered';
export const carried = (step: string, answered: boolean) =>
	answered ? `${step} stands, and every objection to it is answered` : `${step} stands`;
export const premisesOut = (names: readonly string[]) => `${enumerate(names)} ${names.length === 1 ? 'is' : 'are'} out`;
export const footless = (fallen: readonly string[]) =>
	`it presupposes ${enumerate(fallen)}, which ${fallen.length === 1 ? 'is' : 'are'} out`;
export const asked = (strikes: readonly string[]) => `${enumerate(strikes)}, and no answer stands`;
/** What it hangs on: lines and claims, or claims that bring something against it. */
export function hangsOn(parts: readonly { names: readonly string[]; strike?: { verb: string; aim: string } }[]): string {
	const clauses = parts.map(({ names, strike }) =>
		strike ? `${enumerate(names)}, which ${strike.verb} ${strike.aim},` : enumerate(names),
	);
	const many = parts.reduce((sum, { names }) => sum + names.length, 0) > 1;
	return `it hangs on whether ${enumerate(clauses)} ${many ? 'stand' : 'stands'}`;
}

/** What several claims do to something: `25c denies it`. */
export const strike = (names: readonly string[], verb: string, aim: string) => `${enumerate(names)} ${verb} ${aim}`;
export const unanswered = (strike: string, tried: boolean) =>
	tried ? `${strike} and no answer to it stands` : `${strike} and nothing answers it`;
export const rejected = (step: string) => `you reject ${step}`;
export const removed = (premise: string) => `you removed ${premise}`;
export const isOut = (premise: string) => `${premise} is out`;

/** One step to it, with the reason why it fails; `attacked`: the reason is an attack on it. */
export const stepFails = (step: string, reason: string, attacked: boolean) =>
	attacked ? `${step} fails: ${reason}` : `${step} fails, since ${reason}`;
/** All steps to it, with the reasons where they are few. */
export function stepsFail(steps: number, reasons: readonly string[]): string {
	const all = steps === 2 ? 'both steps to it fail' : `all ${count(steps, 'step')} to it fail`;
	return reasons.length === 0 ? all : `${all}, since ${enumerate(reasons)}`;
}
