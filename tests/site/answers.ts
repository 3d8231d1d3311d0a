/** Answers to exercises, for whoever plays them in a browser. */
import type { Answer, Exercise, MapExercise, Placement } from '../../src/lessons/exercise.ts';
import { gradePlacement, rangesOfWords } from '../../src/lessons/grade-answer.ts';

/** Pieces in an order in which what they hang on is there. */
export function inOrder({ root, pieces }: MapExercise, placements: Readonly<Record<string, Placement | undefined>>): [string, Placement][] {
	const placed = new Map<string, Placement>();
	const ready = ({ verb, to }: Placement) =>
		to === root.id ? verb !== 'undercuts' : placed.has(to) && (verb !== 'undercuts' || placed.get(to)?.verb === 'supports');
	for (let left = pieces.length; left > 0; left--)
		for (const piece of pieces) {
			const place = placements[piece.id];
			if (place && !placed.has(piece.id) && ready(place)) placed.set(piece.id, place);
		}
	return [...placed];
}

/** An answer in which something is wrong. */
export function mistake(exercise: Exercise): Answer {
	switch (exercise.form) {
		case 'choice':
			return {
				form: 'choice',
				chosen: exercise.options
					.filter(({ credit }) => credit === 0)
					.slice(0, 1)
					.map((one) => one.id),
			};
		case 'mark': {
			const words = rangesOfWords(exercise.text).filter(({ from, to }) => exercise.right.every((one) => to <= one.from || from >= one.to));
			return { form: 'mark', ranges: words.slice(0, 1) };
		}
		case 'map': {
			const places = (['attacks', 'supports'] as const).flatMap((verb) =>
				exercise.pieces.map((piece) => ({ piece, place: { verb, to: exercise.root.id } })),
			);
			const wrong = places.find(({ piece, place }) => gradePlacement(piece, place) === 0);
			return { form: 'map', placements: wrong ? { [wrong.piece.id]: wrong.place } : {} };
		}
	}
}
