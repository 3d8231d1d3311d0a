/** Answers in words: for keys, printed sheets and readers who do not see the map. */
import { type Answer, type Exercise, type MapExercise, type Placement, placements } from './exercise.ts';
import { joinWords, quote } from './workbench.ts';

/** `supports P5`, `undercuts the step from 31c`, `belongs elsewhere`. */
export function describePlacement(exercise: MapExercise, placement: Placement | undefined): string {
	if (!placement) return 'belongs elsewhere';
	const { verb, to } = placement;
	const label = [exercise.root, ...exercise.pieces].find(({ id }) => id === to)?.label ?? to;
	return verb === placements.step ? `undercuts the step from ${label}` : `${verb} ${label}`;
}

/** An answer as one reads it: the options with their letters, the words marked, the place of each piece. */
export function describeAnswer(exercise: Exercise, answer: Answer): string {
	if (exercise.form === 'choice' && answer.form === 'choice') {
		const chosen = exercise.options.flatMap(({ id, text }, index) => (answer.chosen.includes(id) ? `${letter(index)}: ${text}` : []));
		return chosen.join('; ') || 'nothing chosen';
	}
	if (exercise.form === 'mark' && answer.form === 'mark') {
		return joinWords(answer.ranges.map(({ from, to }) => quote(exercise.text.slice(from, to)))) || 'nothing marked';
	}
	if (exercise.form === 'map' && answer.form === 'map') {
		return exercise.pieces
			.map(
				(piece) =>
					`${piece.label} ${describePlacement(exercise, Object.hasOwn(answer.placements, piece.id) ? answer.placements[piece.id] : undefined)}`,
			)
			.join('; ');
	}
	return 'an answer to another exercise';
}

/** `A`, `B` … `Z`, `AA`: how options are lettered on paper. */
export function letter(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}
