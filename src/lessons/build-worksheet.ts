/** A sheet to print and its answer key, and maps with blanks: the same seed gives the same sheet, and the same exercises as online. */
import type { ArgumentGraph } from '../argument/graph.ts';
import { fitDepth, type Neighbourhood, selectNeighbourhood } from '../argument/neighbourhood.ts';
import type { RelationType } from '../model/relations.ts';
import { describeAnswer } from './describe-answer.ts';
import { type Exercise, type ExerciseKind, exerciseKinds, type LessonSource } from './exercise.ts';
import { type GenerateOptions, generateExercises, selectPossible } from './generate-exercises.ts';
import { solve } from './grade-answer.ts';
import { createRandom } from './random.ts';
import { wordingOf } from './truth.ts';

export interface WorksheetOptions extends Omit<GenerateOptions, 'count'> {
	/** 12 when missing. */
	count?: number;
	/** Which part of the nodes of each map is blanked; 0.5 when missing, 1 for all but what the map is about. */
	blank?: number;
}
export interface BlankMap {
	/** What the map is about; never blanked. */
	focus: string[];
	/** In the order of the text. */
	nodes: { id: string; label: string; text: string; blank: boolean }[];
	relations: { id: string; type: RelationType; from: string[]; to: string }[];
	/** Ids of the blanked nodes in chance order: the pieces to choose from. */
	bank: string[];
}
export interface KeyEntry {
	number: number;
	exercise: string;
	/** A right answer in words. */
	answer: string;
	reason: string;
	url: string;
}
export interface Worksheet {
	seed: string;
	exercises: { number: number; exercise: Exercise }[];
	key: KeyEntry[];
	/** One for each proposition chosen. */
	maps: (BlankMap & { proposition: number })[];
	/** Kinds that were asked for and have no exercise. */
	missing: ExerciseKind[];
}

/** How many claims fit on a printed map. */
const PRINTABLE = 14;

/** Which nodes of a map are left blank: `share` of those that it is not about, chosen by the seed; with any share above 0, at least one. */
export function buildBlankMap(neighbourhood: Neighbourhood, { seed, share }: { seed: string; share: number }): BlankMap {
	const { focus, claims, relations } = neighbourhood;
	const random = createRandom(`${seed} map ${focus.join(' ')}`);
	const open = claims.filter(({ id }) => !focus.includes(id));
	const count = share <= 0 ? 0 : Math.min(open.length, Math.max(1, Math.round(open.length * share)));
	const bank = random.shuffle(open.map(({ id }) => id)).slice(0, count);
	const blanked = new Set(bank);
	return {
		focus,
		nodes: claims.map((claim) => ({ id: claim.id, label: claim.label, text: wordingOf(claim), blank: blanked.has(claim.id) })),
		relations: relations.map(({ id, type, from, to }) => ({ id, type, from, to })),
		bank,
	};
}

/** A worksheet: numbered exercises, their key, and for each proposition chosen a map with blanks, as deep as still fits a page. */
export function buildWorksheet(edition: LessonSource, graph: ArgumentGraph, options: WorksheetOptions): Worksheet {
	const { seed, count = 12, blank = 0.5, propositions = [] } = options;
	const exercises = generateExercises(edition, graph, { ...options, count }).map((exercise, index) => ({ number: index + 1, exercise }));
	const wanted = new Set(propositions);
	return {
		seed,
		exercises,
		key: exercises.map(({ number, exercise }) => ({
			number,
			exercise: exercise.id,
			answer: describeAnswer(exercise, solve(exercise)),
			reason: exercise.reason,
			url: exercise.url,
		})),
		maps: edition.claims.flatMap(({ id, proposition }) => {
			if (proposition === undefined || !wanted.has(proposition)) return [];
			const depth = fitDepth(graph, [id], PRINTABLE, 3);
			return [{ proposition, ...buildBlankMap(selectNeighbourhood(graph, [id], depth), { seed, share: blank }) }];
		}),
		// one exercise of a kind is enough to know; there are hundreds
		missing: (options.kinds ?? exerciseKinds).filter((kind) => selectPossible(edition, graph, kind, options, seed).next().done),
	};
}
