/** What a reader has done: the best score of each exercise, kept in this browser and nowhere else. */
import { type ExerciseKind, exerciseKinds } from '../../../lessons/exercise.ts';

export interface ExerciseProgress {
	format: 'elenchus-progress';
	version: 1;
	/** By exercise and seed: best score and number of tries. */
	done: Record<string, { kind: ExerciseKind; score: number; tries: number }>;
}

export function createProgress(): ExerciseProgress {
	return { format: 'elenchus-progress', version: 1, done: {} };
}

/** Reads progress from JSON; undefined when it is none. Entries that do not fit are left out. */
export function parseProgress(text: string | null): ExerciseProgress | undefined {
	if (text === null) return undefined;
	try {
		const value = JSON.parse(text) as Partial<ExerciseProgress> | null;
		if (value?.format !== 'elenchus-progress' || value.version !== 1 || typeof value.done !== 'object' || value.done === null)
			return undefined;
		const sound = Object.entries(value.done).filter(
			([id, entry]) =>
				id.length < 300 &&
				exerciseKinds.includes(entry?.kind) &&
				typeof entry.score === 'number' &&
				entry.score >= 0 &&
				entry.score <= 1 &&
				Number.isInteger(entry.tries) &&
				entry.tries > 0,
		);
		return { ...createProgress(), done: Object.fromEntries(sound) };
	} catch {
		return undefined;
	}
}

/** Adds a try. */
export function noteTry(progress: ExerciseProgress, id: string, kind: ExerciseKind, score: number): void {
	const known = Object.hasOwn(progress.done, id) ? progress.done[id] : undefined;
	progress.done[id] = { kind, score: Math.max(score, known?.score ?? 0), tries: (known?.tries ?? 0) + 1 };
}

/** Joins two: of each exercise the better score and the greater number of tries, so that taking in a file twice changes nothing. */
export function mergeProgress(mine: ExerciseProgress, other: ExerciseProgress): ExerciseProgress {
	const done = { ...mine.done };
	for (const [id, entry] of Object.entries(other.done)) {
		const known = Object.hasOwn(done, id) ? done[id] : undefined;
		done[id] = { kind: entry.kind, score: Math.max(entry.score, known?.score ?? 0), tries: Math.max(entry.tries, known?.tries ?? 0) };
	}
	return { ...mine, done };
}

/** For each kind that was tried: how many exercises, how many wholly right, and the mean of the best scores. */
export function sumUp({ done }: ExerciseProgress): { kind: ExerciseKind; tried: number; right: number; mean: number }[] {
	return exerciseKinds.flatMap((kind) => {
		const scores = Object.values(done).flatMap((one) => (one.kind === kind ? one.score : []));
		if (scores.length === 0) return [];
		const sum = scores.reduce((all, score) => all + score, 0);
		return [{ kind, tried: scores.length, right: scores.filter((score) => score === 1).length, mean: sum / scores.length }];
	});
}
