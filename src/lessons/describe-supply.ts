/** Which exercises a choice allows, and what is missing where it allows none. */
import { needs, noneFor } from '#words/supply.ts';
import type { ArgumentGraph } from '../argument/graph.ts';
import type { ExerciseKind, LessonSource } from './exercise.ts';
import { countSupply, type Selection, selectPossible, titleOf } from './generate-exercises.ts';

export interface Supply {
	kind: ExerciseKind;
	title: string;
	/** How many different exercises of this kind the choice allows, for this seed. */
	available: number;
	/** Why there are none. */
	why?: string;
}

/** For each kind, how many exercises there are to choose from, or what is missing for it. */
export function describeSupply(edition: LessonSource, graph: ArgumentGraph, selection: Selection = {}, seed = ''): Supply[] {
	return countSupply(edition, graph, selection, seed).map(({ kind, available }) => {
		const title = titleOf(kind);
		if (available > 0) return { kind, title, available };
		const everywhere = !selectPossible(edition, graph, kind, {}, seed).next().done;
		return { kind, title, available, why: noneFor(needs[kind], everywhere) };
	});
}
