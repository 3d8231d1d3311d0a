/** Why a claim or a line is in, out or undecided: a clause for each ground, put together by `because`. */
import { capitalize, count, enumerate } from './grammar.ts';

export const labels = { in: 'haltbar', out: 'unhaltbar', undecided: 'unentschieden' };
type Label = keyof typeof labels;

/** `P5 ist unhaltbar: 25c bestreitet sie, und nichts beantwortet das.` */
export const because = (name: string, label: Label, ground: string) => `${capitalize(name)} ist ${labels[label]}: ${ground}.`;
/** Of what has no label. */
export const decidesNothing = (name: string, isLine: boolean) =>
	`${capitalize(name)} entscheidet nichts: ${isLine ? 'Die Lesart ist unsicher' : 'Sie gehört nicht zum Argument'}.`;

/** What the clauses call the thing they tell of: a claim or a line, both feminine. */
export const it = 'sie';

/** Chosen by the reader, maybe in another wording. */
export function chosen(label: Label, here: boolean): string {
	const choice = label === 'in' ? 'von Ihnen angenommen' : 'von Ihnen verworfen';
	return here ? choice : `${choice}, in anderen Worten`;
}
export const unchallenged = 'nichts wird gegen sie vorgebracht';
export const challengedInPart = 'nichts wird gegen sie als Ganzes vorgebracht, nur gegen Teile von ihr';
/** What is brought against it; only doubted or light. */
export const challengedLightly = (strikes: readonly { clause: string; doubted: boolean }[]) =>
	enumerate(strikes.map(({ clause, doubted }) => (doubted ? `${clause} (unsichere Lesart)` : clause)));
export const answered = 'alles, was gegen sie vorgebracht wird, ist beantwortet';
export const carried = (step: string, answered: boolean) =>
	answered ? `${step} hält, und alles, was gegen sie vorgebracht wird, ist beantwortet` : `${step} hält`;
const areOut = (names: readonly string[]) => `${enumerate(names)} ${names.length === 1 ? 'ist' : 'sind'} unhaltbar`;
export const premisesOut = (names: readonly string[]) => areOut(names);
export const footless = (fallen: readonly string[]) =>
	`sie beruht auf ${enumerate(fallen)}, und ${fallen.length === 1 ? 'das ist' : 'diese sind'} unhaltbar`;
export const asked = (strikes: readonly string[]) => `${enumerate(strikes)}, und keine Antwort hält`;
/** What it hangs on: lines and claims, or claims that bring something against it. */
export function hangsOn(parts: readonly { names: readonly string[]; strike?: { verb: string; aim: string } }[]): string {
	const clauses = parts.map(({ names, strike }) =>
		strike ? `${enumerate(names)} (${enumerate(names)} ${strike.verb} ${strike.aim})` : enumerate(names),
	);
	const many = parts.reduce((sum, { names }) => sum + names.length, 0) > 1;
	return `es kommt darauf an, ob ${enumerate(clauses)} ${many ? 'sich halten lassen' : 'sich halten lässt'}`;
}

/** What several claims do to something: `25c bestreitet sie`. */
export const strike = (names: readonly string[], verb: string, aim: string) => `${enumerate(names)} ${verb} ${aim}`;
export const unanswered = (strike: string, tried: boolean) =>
	tried ? `${strike}, und keine Antwort darauf hält` : `${strike}, und nichts antwortet darauf`;
export const rejected = (step: string) => `Sie verwerfen ${step}`;
export const removed = (premise: string) => `Sie lassen ${premise} weg`;
export const isOut = (premise: string) => `${premise} ist unhaltbar`;

/** One step to it, with the reason why it fails; `attacked`: the reason is an attack on it. */
export const stepFails = (step: string, reason: string, attacked: boolean) =>
	attacked ? `${step} hält nicht: ${reason}` : `${step} hält nicht, denn ${reason}`;
/** All steps to it, with the reasons where they are few. */
export function stepsFail(steps: number, reasons: readonly string[]): string {
	const all = steps === 2 ? 'beide Folgerungen auf sie halten nicht' : `keine der ${count(steps, 'Folgerung')} auf sie hält`;
	return reasons.length === 0 ? all : `${all}, denn ${enumerate(reasons)}`;
}
