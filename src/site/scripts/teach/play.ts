/** What each form of exercise is played with. */
import type { Exercise } from '../../../lessons/exercise.ts';
import { playChoice } from './play-choice.ts';
import { playMap } from './play-map.ts';
import { playMark } from './play-mark.ts';
import type { Player } from './player.ts';

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
