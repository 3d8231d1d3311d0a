/** What each kind of exercise is made by. */
import type { Exercise, ExerciseKind, Option } from './exercise.ts';
import type { Random } from './random.ts';
import type { Workbench } from './workbench.ts';

/** Something an exercise can be made about. */
export interface Subject {
	/** Id of the claim or relation. */
	id: string;
	/** Passages and claims it is about; a choice of passages or propositions is held against these. */
	passages: string[];
	claims: string[];
	/** Subjects of different groups take turns, so that no answer is right more often than another. */
	group: string;
}
export interface Maker {
	kind: ExerciseKind;
	title: string;
	subjects(bench: Workbench): Subject[];
	/** Undefined when the graph around the subject does not allow a sound question. */
	build(bench: Workbench, subject: Subject, random: Random): Exercise | undefined;
}

/** Options in the order given, with ids that give nothing away. */
export function numberOptions(options: readonly Omit<Option, 'id'>[]): Option[] {
	return options.map((option, index) => ({ id: `o${index + 1}`, ...option }));
}
