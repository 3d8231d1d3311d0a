/** What each form of exercise is played with. A player fills a place, reads the answer off it, and shows how it was graded. */
import type { Answer, Exercise } from '../../../lessons/exercise.ts';
import type { Grade } from '../../../lessons/grade-answer.ts';
import { playChoice } from './play-choice.ts';
import { playMap } from './play-map.ts';
import { playMark } from './play-mark.ts';

export interface Player {
	/** Where the answer is given. */
	place: HTMLElement;
	/** Undefined as long as nothing is answered. */
	read(): Answer | undefined;
	/** Shows at each part how far it was right; until the answer is changed. */
	show(grade: Grade): void;
}

/** The player for an exercise; `changed` is told whenever the answer is. */
export function play(exercise: Exercise, changed: () => void): Player {
	switch (exercise.form) {
		case 'choice':
			return playChoice(exercise, changed);
		case 'mark':
			return playMark(exercise, changed);
		case 'map':
			return playMap(exercise, changed);
	}
}

/** Right, half right or wrong, as a class and a sign. */
export function verdictOf(score: number): 'right' | 'half' | 'wrong' {
	return score === 1 ? 'right' : score > 0 ? 'half' : 'wrong';
}
