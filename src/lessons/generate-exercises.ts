/** Exercises from the graph: the table of kinds, and the choice among what they can be about. */

import type { ArgumentGraph } from '../argument/graph.ts';
import { onceEach, onceFor } from '../formats/once.ts';
import { type Exercise, type ExerciseKind, exerciseKinds, type LessonSource } from './exercise.ts';
import { bearsOn } from './kinds/bears-on.ts';
import { claimOrAssumption } from './kinds/claim-or-assumption.ts';
import { conclusion } from './kinds/conclusion.ts';
import { criticalQuestion } from './kinds/critical-question.ts';
import { drawn } from './kinds/drawn.ts';
import { markClaim } from './kinds/mark-claim.ts';
import { missingPremise } from './kinds/missing-premise.ts';
import { rebuildMap } from './kinds/rebuild-map.ts';
import { relation } from './kinds/relation.ts';
import { voice } from './kinds/voice.ts';
import type { Maker, Subject } from './maker.ts';
import { createRandom, type Random } from './random.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

const makers: Record<ExerciseKind, Maker> = {
	'claim-or-assumption': claimOrAssumption,
	voice,
	'bears-on': bearsOn,
	relation,
	drawn,
	'critical-question': criticalQuestion,
	conclusion,
	'missing-premise': missingPremise,
	'mark-claim': markClaim,
	'rebuild-map': rebuildMap,
};

/** What a kind is called for readers. */
export function titleOf(kind: ExerciseKind): string {
	return makers[kind].title;
}

export interface Selection {
	/** Only these kinds; all when missing. */
	kinds?: readonly ExerciseKind[] | undefined;
	/** Only what is about one of these passages, */
	passages?: readonly string[] | undefined;
	/** or bears on one of these propositions, by number. With both, both are asked for. */
	propositions?: readonly number[] | undefined;
}
export interface GenerateOptions extends Selection {
	/** Any text. The same seed gives the same exercises, as long as the edition is the same. */
	seed: string;
	/** How many at most. */
	count: number;
}

const subjectsOf = onceFor((bench: Workbench) => onceEach((kind: ExerciseKind) => makers[kind].subjects(bench)));

function selectSubjects(bench: Workbench, kind: ExerciseKind, { passages, propositions }: Selection): Subject[] {
	const targets =
		propositions && bench.edition.claims.filter(({ proposition }) => proposition !== undefined && propositions.includes(proposition));
	return subjectsOf(bench)(kind).filter((one) => {
		if (passages && !one.passages.some((id) => passages.includes(id))) return false;
		return !targets || targets.some((target) => one.claims.some((id) => id === target.id || bench.truth.bearers(target.id).has(id)));
	});
}

/** Shuffled within each group, then one of each group in turn. */
function takeTurns(all: readonly Subject[], random: Random): Subject[] {
	const groups = [...Map.groupBy(all, ({ group }) => group).values()].map((group) => random.shuffle(group));
	const turns = random.shuffle(groups);
	const longest = Math.max(0, ...turns.map((group) => group.length));
	return Array.from({ length: longest }, (_, index) => turns.flatMap((group) => group[index] ?? [])).flat();
}

/**
 * At most `count` exercises, of the kinds in turn, none about the same thing twice within a kind. Deterministic: an exercise depends on the
 * seed and on what it is about, its place in the set on the seed and the choice. Fewer when the edition has no more; `describe-supply.ts` says why.
 */
export function generateExercises(edition: LessonSource, graph: ArgumentGraph, options: GenerateOptions): Exercise[] {
	const { seed, count, kinds = exerciseKinds } = options;
	const bench = createWorkbench(edition, graph);
	const queues = [...new Set(kinds)].map((kind) => ({
		kind,
		left: takeTurns(selectSubjects(bench, kind, options), createRandom(`${seed} ${kind}`)),
	}));
	const made: Exercise[] = [];
	while (made.length < count && queues.some(({ left }) => left.length > 0)) {
		for (const { kind, left } of queues) {
			if (made.length >= count) break;
			for (let subject = left.shift(); subject; subject = left.shift()) {
				const exercise = makers[kind].build(bench, subject, createRandom(`${seed} ${kind} ${subject.id}`));
				if (!exercise) continue;
				made.push(exercise);
				break;
			}
		}
	}
	return made;
}

/** What of a kind there is to be asked about by this choice and seed. */
export function* selectPossible(
	edition: LessonSource,
	graph: ArgumentGraph,
	kind: ExerciseKind,
	selection: Selection,
	seed: string,
): Generator<Subject> {
	const bench = createWorkbench(edition, graph);
	for (const subject of selectSubjects(bench, kind, selection))
		if (makers[kind].build(bench, subject, createRandom(`${seed} ${kind} ${subject.id}`))) yield subject;
}

/** For each kind, how many different exercises the choice allows, for this seed. */
export function countSupply(
	edition: LessonSource,
	graph: ArgumentGraph,
	selection: Selection = {},
	seed = '',
): { kind: ExerciseKind; available: number }[] {
	return (selection.kinds ?? exerciseKinds).map((kind) => ({
		kind,
		available: [...selectPossible(edition, graph, kind, selection, seed)].length,
	}));
}
