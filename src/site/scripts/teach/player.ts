/** What every form of exercise has in common where it is played. */
import type { Answer } from '../../../lessons/exercise.ts';
import type { Grade } from '../../../lessons/grade-answer.ts';

/** Fills a place, reads the answer off it, and shows how it was graded. */
export interface Player {
	/** Where the answer is given. */
	place: HTMLElement;
	/** Undefined as long as nothing is answered. */
	read(): Answer | undefined;
	/** Shows at each part how far it was right; until the answer is changed. */
	show(grade: Grade): void;
}

/** Right, half right or wrong, as a class and a sign. */
export type Verdict = 'right' | 'half' | 'wrong';
export function verdictOf(score: number): Verdict {
	return score === 1 ? 'right' : score > 0 ? 'half' : 'wrong';
}
