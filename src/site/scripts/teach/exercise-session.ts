/** A set of exercises while it is done: which is shown, what its address is, how well it went. Nothing here knows of a page. */
import { verdicts } from '#words/scripts-exercises.ts';
import type { Exercise } from '../../../lessons/exercise.ts';
import type { GenerateOptions } from '../../../lessons/generate-exercises.ts';
import type { Grade } from '../../../lessons/grade-answer.ts';
import { toSelectionQuery } from '../../teach/selection.ts';
import { type Verdict, verdictOf } from './player.ts';
import type { ExerciseProgress } from './progress.ts';

export interface Session {
	/** From what the set was made. */
	options: GenerateOptions;
	set: readonly Exercise[];
	/** The exercise that is shown, counted from 0; 0 in an empty set. */
	at: number;
}

/** The same set at another exercise, or at the nearest there is. */
export function goTo(session: Session, index: number): Session {
	return { ...session, at: Math.max(0, Math.min(index, session.set.length - 1)) };
}
export const isLast = ({ set, at }: Session): boolean => at + 1 >= set.length;

/** The query of an exercise’s address; the first needs no number. */
export function queryAt({ options }: Session, index: number): string {
	return `${toSelectionQuery(options)}${index > 0 ? `&at=${index + 1}` : ''}`;
}
/** The exercise that an address names, counted from 0. */
export const readPlace = (query: URLSearchParams): number => Number(query.get('at') ?? 1) - 1;

/** By what the progress knows an exercise: the same seed makes it again. */
export const keyOf = ({ options }: Session, { id }: Exercise): string => `${id} ${options.seed}`;
/** How well an exercise went at best; undefined if it was never tried. */
export function bestVerdict({ done }: ExerciseProgress, key: string): Verdict | undefined {
	return Object.hasOwn(done, key) ? verdictOf(done[key]?.score ?? 0) : undefined;
}

/** What is told of an answer. */
export interface AnswerReport {
	verdict: Verdict;
	/** Each part with its reason, and of which pieces it is told. */
	lines: { verdict: Verdict; text: string; pieces: string[] }[];
	/** The editors’ reason, unless a line gives it. */
	reason: string | undefined;
}
/**
 * What there is to tell of a graded answer. Pieces that do a thing together are told together; what the verdict says already is not said
 * again, nor is a reason twice. `label` names what a piece is about, where it is a claim.
 */
export function reportOn(exercise: Exercise, { score, feedback }: Grade, label: (id: string) => string | undefined): AnswerReport {
	const verdict = verdictOf(score);
	const isMap = exercise.form === 'map';
	const lines = [...Map.groupBy(feedback, ({ text }) => text)].flatMap(([text, alike]) => {
		if (text === '' || text === verdicts[verdict]) return [];
		const pieces = isMap ? alike.flatMap(({ about }) => label(about ?? '') ?? []) : [];
		return { verdict: verdictOf(alike[0]?.score ?? 0), text, pieces };
	});
	const reason = lines.at(-1)?.text === exercise.reason ? lines.pop()?.text : undefined;
	return { verdict, lines, reason: isMap ? undefined : reason };
}
