/** What each form of exercise is played with; what few sets have is fetched when it is wanted. */
import type { Exercise } from '../../../lessons/exercise.ts';
import { playChoice } from './play-choice.ts';
import type { Player } from './player.ts';
import { viewVerdict } from './verdict-view.ts';

/** The player for an exercise; `changed` is told whenever the answer is. */
export function play(exercise: Exercise, changed: () => void): Player | Promise<Player> {
	switch (exercise.form) {
		case 'choice':
			return playChoice(exercise, changed);
		case 'mark':
			return import('./play-mark.ts').then(({ playMark }) => playMark(exercise, changed));
		case 'map':
			return import('./play-map.ts').then(({ playMap }) => playMap(exercise, changed, viewVerdict));
	}
}
