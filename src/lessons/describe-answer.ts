/** Answers in words: for keys, printed sheets and readers who do not see the map. */
import * as words from '#words/answers.ts';
import type { Answer, Exercise, MapExercise, Placement } from './exercise.ts';
import { quote } from './workbench.ts';

/** `supports P5`, `undercuts the step from 31c`, `belongs elsewhere`; `short`: where there is little room. */
export function describePlacement(exercise: MapExercise, placement: Placement | undefined, short = false): string {
	if (!placement) return words.elsewhere;
	const { verb, to } = placement;
	const label = [exercise.root, ...exercise.pieces].find(({ id }) => id === to)?.label ?? to;
	return (short ? words.placedShort : words.placed)[verb](label);
}

/** An answer as one reads it: the options with their letters, the words marked, the place of each piece. */
export function describeAnswer(exercise: Exercise, answer: Answer): string {
	if (exercise.form === 'choice' && answer.form === 'choice') {
		const chosen = exercise.options.flatMap(({ id, text }, index) =>
			answer.chosen.includes(id) ? words.lettered(letter(index), text) : [],
		);
		return chosen.join('; ') || words.nothingChosen;
	}
	if (exercise.form === 'mark' && answer.form === 'mark') {
		return words.marked(answer.ranges.map(({ from, to }) => quote(exercise.text.slice(from, to)))) || words.nothingMarked;
	}
	if (exercise.form === 'map' && answer.form === 'map') {
		return exercise.pieces
			.map(
				(piece) =>
					`${piece.label} ${describePlacement(exercise, Object.hasOwn(answer.placements, piece.id) ? answer.placements[piece.id] : undefined)}`,
			)
			.join('; ');
	}
	return words.ofOtherExercise;
}

/** `A`, `B` … `Z`, `AA`: how options are lettered on paper. */
export function letter(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}
