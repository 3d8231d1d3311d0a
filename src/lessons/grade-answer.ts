/** How far an answer is right, and what its writer is told. */
import * as words from '#words/grades.ts';
import type { Answer, ChoiceExercise, Exercise, MapExercise, MarkExercise, Piece, Placement, TextRange } from './exercise.ts';

export interface Feedback {
	text: string;
	/** The option, piece or claim it is about. */
	about?: string;
	score: number;
	/** It is right and was not chosen. */
	missed?: true;
}
export interface Grade {
	/** 0 wrong, 1 right. */
	score: number;
	/** What is told of each part of the answer, and last the editors' reason. */
	feedback: Feedback[];
}

/** From this share of shared words on, a marking counts as right: an article more or less is no mistake. */
const GOOD_ENOUGH = 0.9;

/** Grades an answer. One of another form than the exercise, or with options it does not have, earns nothing for what does not fit. */
export function gradeAnswer(exercise: Exercise, answer: Answer): Grade {
	const { score, feedback } =
		exercise.form === 'choice' && answer.form === 'choice'
			? gradeChoice(exercise, answer.chosen)
			: exercise.form === 'mark' && answer.form === 'mark'
				? gradeMark(exercise, answer.ranges)
				: exercise.form === 'map' && answer.form === 'map'
					? gradeMap(exercise, answer.placements)
					: { score: 0, feedback: [] };
	return { score, feedback: [...feedback, { text: exercise.reason, score }] };
}

/** One option: its credit. Several: each right one earns its share, each wrong one takes a share away, half right ones do neither. */
function gradeChoice({ options, multiple }: ChoiceExercise, chosen: readonly string[]): Grade {
	const picked = options.filter(({ id }) => chosen.includes(id));
	const feedbackOf = (option: ChoiceExercise['options'][number]): Feedback => ({
		text: option.feedback,
		about: option.id,
		score: option.credit,
	});
	if (!multiple) {
		const [only] = picked;
		return { score: only && picked.length === 1 ? only.credit : 0, feedback: picked.map(feedbackOf) };
	}
	const rights = options.filter(({ credit }) => credit === 1);
	const hits = picked.filter(({ credit }) => credit === 1).length;
	const wrong = picked.filter(({ credit }) => credit === 0).length;
	const missed = rights
		.filter((one) => !picked.includes(one))
		.map((one): Feedback => ({ text: words.missed(one.feedback), about: one.id, score: 0, missed: true }));
	return { score: Math.max(0, (hits - wrong) / rights.length), feedback: [...picked.map(feedbackOf), ...missed] };
}

/** Words of a text as ranges: what can be marked. */
export function rangesOfWords(text: string): TextRange[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)].map((word) => ({
		from: word.index,
		to: word.index + word[0].length,
	}));
}

/** The better of the F1 scores against what is right, counted in words (van Rijsbergen 1979). */
function gradeMark({ text, right, others }: MarkExercise, ranges: readonly TextRange[]): Grade {
	const parts = rangesOfWords(text);
	const within = (all: readonly TextRange[]) =>
		new Set(parts.filter((word) => all.some((one) => word.from < one.to && word.to > one.from)));
	const marked = within(ranges);
	const shares = right.map((one) => {
		const wanted = within([one]);
		const shared = [...marked].filter((word) => wanted.has(word)).length;
		return marked.size + wanted.size === 0 ? 0 : (2 * shared) / (marked.size + wanted.size);
	});
	const share = Math.max(0, ...shares);
	const score = share >= GOOD_ENOUGH ? 1 : Math.round(share * 100) / 100;
	const other = others.find((one) => [...within([one])].filter((word) => marked.has(word)).length > within([one]).size / 2);
	const verdict =
		score === 1 ? words.mark.right : score > 0 ? words.mark.partly : marked.size === 0 ? words.mark.nothing : words.mark.wrong;
	return {
		score,
		feedback: [{ text: verdict, score }, ...(other && score < 1 ? [{ text: words.mark.otherPoint, about: other.about, score: 0 }] : [])],
	};
}

const samePlace = (a: Placement, b: Placement) => a.verb === b.verb && a.to === b.to;

/** 1 in a right place, or left over when it belongs elsewhere; 0.5 at the right claim by another verb, or near the truth; else 0. */
export function gradePlacement(piece: Piece, placement: Placement | undefined): number {
	if (piece.right.length === 0) return placement === undefined ? 1 : 0;
	if (placement === undefined) return 0;
	if (piece.right.some((one) => samePlace(one, placement))) return 1;
	return piece.right.some((one) => one.to === placement.to) || piece.near.some((one) => samePlace(one, placement)) ? 0.5 : 0;
}

function gradeMap({ pieces }: MapExercise, placements: Readonly<Record<string, Placement | undefined>>): Grade {
	const feedback = pieces.map((piece): Feedback => {
		const score = gradePlacement(piece, Object.hasOwn(placements, piece.id) ? placements[piece.id] : undefined);
		const verdict = score === 1 ? words.place.right : score > 0 ? words.place.partly : words.place.wrong;
		return { text: words.withReason(verdict, piece.feedback), about: piece.id, score };
	});
	return { score: feedback.reduce((sum, one) => sum + one.score, 0) / Math.max(1, pieces.length), feedback };
}

/** An answer that is wholly right, the first where there are several: what an answer key shows. */
export function solve(exercise: Exercise): Answer {
	switch (exercise.form) {
		case 'choice': {
			const right = exercise.options.filter(({ credit }) => credit === 1).map(({ id }) => id);
			return { form: 'choice', chosen: exercise.multiple ? right : right.slice(0, 1) };
		}
		case 'mark':
			return { form: 'mark', ranges: exercise.right.slice(0, 1) };
		case 'map':
			return {
				form: 'map',
				placements: Object.fromEntries(exercise.pieces.map(({ id, right: [place] }) => [id, place && { verb: place.verb, to: place.to }])),
			};
	}
}
