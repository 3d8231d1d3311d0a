/** What an exercise is, as data: what is asked, what is right and how far, and what the reader is told. No text is HTML. */
import type { CslItem, Edition } from '../model/edition.ts';

/** What exercises are made from; a whole edition will do, and so will the published data with its sources. */
export type LessonSource = Pick<Edition, 'claims' | 'relations' | 'passages' | 'sections'> & { sources?: readonly CslItem[] };

export const exerciseKinds = [
	'claim-or-assumption',
	'voice',
	'bears-on',
	'relation',
	'drawn',
	'critical-question',
	'conclusion',
	'missing-premise',
	'mark-claim',
	'rebuild-map',
] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** What is shown with the question: a passage, a claim, a step. */
export interface Material {
	/** Id of the passage or claim; a step has that of its support. */
	id: string;
	/** How it is called here: `¶ 67`, `67a`, `A`. */
	label: string;
	text: string;
	/** The words that are asked about, as a range of `text` in UTF-16 units. */
	marked?: TextRange;
}
export interface TextRange {
	from: number;
	to: number;
}

interface Base {
	/** Unique within a set, and the same for the same things asked: `voice-p67d`. */
	id: string;
	kind: ExerciseKind;
	prompt: string;
	material: Material[];
	/** The editors' reason for the right answer. */
	reason: string;
	/** The passage it is about, and its permanent page. */
	passage: string;
	url: string;
	/** Claims and relations the right answer is read off. */
	basis: string[];
}
export interface Option {
	/** Letter-like and without meaning, so that it gives nothing away: `o1`. */
	id: string;
	text: string;
	/** 1: right; 0.5: not wrong, but not the best; 0: wrong. */
	credit: number;
	/** What is told to who chooses it. */
	feedback: string;
	/** The claim or assumption it stands for. */
	about?: string;
}
/** One option, or with `multiple` every right one. */
export interface ChoiceExercise extends Base {
	form: 'choice';
	multiple: boolean;
	options: Option[];
}
/** Words of a passage to be marked. */
export interface MarkExercise extends Base {
	form: 'mark';
	text: string;
	/** The prompt where some words are offered to choose from, instead of all to be marked. */
	choicePrompt: string;
	/** Where the words stand that are asked for; any of them is right. */
	right: TextRange[];
	/** Other marked claims of the passage, which share no word with what is right. */
	others: (TextRange & { about: string })[];
}
export interface Placement {
	/** `supports`, `attacks`; `undercuts`: the step from `to` to what it is given as a reason for. */
	verb: PlacementVerb;
	to: string;
}
/** Where a piece goes by the side on which it speaks, and where it strikes a step. */
export const placements = { for: 'supports', against: 'attacks', step: 'undercuts' } as const;
export type PlacementVerb = (typeof placements)[keyof typeof placements];
export const placementVerbs = Object.values(placements);
export interface Piece {
	id: string;
	label: string;
	text: string;
	/** Right places; none: the piece belongs elsewhere and is to be left over. */
	right: (Placement & { relation: string })[];
	/** Places that are near the truth: the piece bears on this indirectly. */
	near: Placement[];
	feedback: string;
}
/** A map to be rebuilt below its root. */
export interface MapExercise extends Base {
	form: 'map';
	root: { id: string; label: string; text: string };
	pieces: Piece[];
	/** The reason, an entry for each step of the map. */
	steps: string[];
}
export type Exercise = ChoiceExercise | MarkExercise | MapExercise;

export type Answer =
	| { form: 'choice'; chosen: readonly string[] }
	| { form: 'mark'; ranges: readonly TextRange[] }
	/** By piece; `undefined` or missing: left over. */
	| { form: 'map'; placements: Readonly<Record<string, Placement | undefined>> };
