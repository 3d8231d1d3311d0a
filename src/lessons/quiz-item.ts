/**
 * Exercises as learning platforms know questions: one of several, all of several, or pairs to be matched. Each format is written from this.
 * What a platform lacks is turned into what all have: words to be marked become a choice among marked words of the passage, a map to be
 * rebuilt becomes pieces to be matched with places.
 */
import { mark } from '#words/grades.ts';
import * as words from '#words/packages.ts';
import { describePlacement } from './describe-answer.ts';
import {
	type Exercise,
	type MapExercise,
	type MarkExercise,
	type Material,
	type Placement,
	placements,
	type TextRange,
} from './exercise.ts';
import { titleOf } from './generate-exercises.ts';
import { gradePlacement } from './grade-answer.ts';

/** A paragraph of a question: plain text, of which some words may be marked. */
export type Paragraph = Pick<Material, 'text' | 'marked'>;

interface Base {
	/** The id of the exercise. */
	id: string;
	title: string;
	/** What is shown with the question. */
	material: Paragraph[];
	prompt: Paragraph;
	/** Where the passage is read, and its number: `7`. */
	link: { address: string; passage: string };
	/** The editors' reason as plain text: a sentence or two, or one entry for each step of a map. */
	reasons: string[];
	/** What its kind is called; the question bank is sorted by it. */
	kind: string;
	/** Kind and passage, for platforms that sort by tag. */
	tags: string[];
}
export interface QuizChoice {
	id: string;
	/** Plain text. */
	text: string;
	/** What it earns: 1 for all, negative where it takes away. */
	fraction: number;
	feedback: string;
}
export interface ChoiceItem extends Base {
	type: 'choice';
	multiple: boolean;
	choices: QuizChoice[];
	/** Set where the choices are words of a passage: its text, and where each choice stands in it. */
	passage?: { label: string; text: string; places: Map<string, TextRange> };
}
export interface MatchItem extends Base {
	type: 'match';
	pieces: { id: string; text: string; place: string }[];
	/** `short`: the same where there is little room. */
	places: { id: string; text: string; short: string }[];
}
export type QuizItem = ChoiceItem | MatchItem;

export interface QuizOptions {
	/** Where the edition is published, without a slash at the end. */
	baseUrl: string;
	/** What the set is called. */
	title: string;
}

/** What stands above the prompt where the answers can't stand in the passage itself: the material, then the passage. */
export function materialOf(item: QuizItem): Paragraph[] {
	if (item.type === 'match' || !item.passage) return item.material;
	return [...item.material, labelled(words.aboutClaim(item.passage.label), item.passage.text)];
}

/** The questions of each kind together, in the order in which the kinds first come. */
export function groupByKind(items: readonly QuizItem[]): Map<string, QuizItem[]> {
	return Map.groupBy(items, ({ kind }) => kind);
}

/**
 * A path of Moodle's question bank: `top/Learning Regions/Whose voice?`. Without a context before it the teacher's own choice of bank
 * holds (Moodle 5 sends what names `$course$` to the default bank of the course); a slash in a name is doubled.
 */
export function categoryOf(title: string, kind: string): string {
	const name = (text: string) =>
		text
			.replace(/\s+/g, ' ')
			.replace(/^[\s/]+|[\s/]+$/g, '')
			.replace(/\s*\/+\s*/g, ' // ');
	return ['top', name(title) || words.exercises, name(kind)].join('/');
}

/** Each exercise as one question. */
export function toQuizItems(exercises: readonly Exercise[], { baseUrl }: QuizOptions): QuizItem[] {
	return exercises.map((exercise) => {
		const base: Base = {
			id: exercise.id,
			title: words.nameOf(titleOf(exercise.kind), describeSubject(exercise)),
			material: exercise.material.map(({ label, text, marked }) => labelled(label, text, marked)),
			prompt: { text: exercise.prompt },
			link: { address: baseUrl + exercise.url, passage: exercise.passage.slice(1) },
			reasons: exercise.form === 'map' ? exercise.steps : [exercise.reason],
			kind: titleOf(exercise.kind),
			tags: [exercise.kind, exercise.passage],
		};
		if (exercise.form === 'choice') {
			const { options, multiple } = exercise;
			const rights = options.filter(({ credit }) => credit === 1).length;
			const fraction = (credit: number) => (!multiple ? credit : credit === 1 ? 1 / rights : credit === 0 ? -1 / rights : 0);
			const choices = options.map(({ id, text, credit, feedback }) => ({ id, text, fraction: fraction(credit), feedback }));
			return { ...base, type: 'choice', multiple, choices };
		}
		return exercise.form === 'mark' ? buildMarkItem(exercise, base) : buildMatchItem(exercise, base);
	});
}

/** What an exercise is about, for its name: `¶ 76a`, or `¶ 67, s12` for a step. */
function describeSubject({ id, kind, passage }: Exercise): string {
	const about = id.slice(kind.length + 1);
	return about.startsWith(passage) ? words.aboutClaim(about.slice(1)) : words.aboutLine(passage.slice(1), about);
}

/** A paragraph that begins with a label; `marked` is a range of `text`. */
function labelled(label: string, text: string, marked?: TextRange): Paragraph {
	const whole = words.labelled(label, text);
	if (!marked) return { text: whole };
	const start = whole.lastIndexOf(text);
	return { text: whole, marked: { from: start + marked.from, to: start + marked.to } };
}

function buildMarkItem(exercise: MarkExercise, base: Base): ChoiceItem {
	const { text, right, others } = exercise;
	const spans: (TextRange & { fraction: number })[] = right.slice(0, 1).map((range) => ({ ...range, fraction: 1 }));
	for (const { from, to } of others) {
		// Places in a text can't overlap; of two claims of which one holds the other, the first found is offered.
		const free = spans.every((span) => to <= span.from || from >= span.to);
		if (free && spans.every((span) => text.slice(span.from, span.to) !== text.slice(from, to))) spans.push({ from, to, fraction: 0 });
	}
	spans.sort((a, b) => a.from - b.from);
	const choices = spans.map(({ from, to, fraction }, index) => ({
		id: `w${index + 1}`,
		text: text.slice(from, to),
		fraction,
		feedback: fraction === 1 ? mark.right : mark.chosenOtherPoint,
	}));
	const places = new Map(spans.map(({ from, to }, index) => [`w${index + 1}`, { from, to }]));
	// Nothing is marked here: of several places one is chosen.
	return {
		...base,
		prompt: { text: exercise.choicePrompt },
		type: 'choice',
		multiple: false,
		choices,
		passage: { label: exercise.passage.slice(1), text, places },
	};
}

function buildMatchItem(exercise: MapExercise, base: Base): MatchItem {
	const { root, pieces } = exercise;
	const shorts = new Map<string, string>();
	const name = (place: Placement | undefined) => {
		const text = describePlacement(exercise, place);
		shorts.set(text, describePlacement(exercise, place, true));
		return text;
	};
	// First the pieces that can stand in one place only; the others follow, if their further places are nobody else's.
	const chosen = new Map<string, Placement | undefined>();
	const given: string[] = [];
	const names = new Set<string>();
	for (const piece of [...pieces].sort((a, b) => a.right.length - b.right.length)) {
		const place = piece.right.find((one) => names.has(name(one))) ?? piece.right[0];
		const blocked =
			piece.right.some((one) => one !== place && names.has(name(one))) ||
			pieces.some((one) => chosen.has(one.id) && name(chosen.get(one.id)) !== name(place) && gradePlacement(one, place) === 1);
		if (blocked) {
			given.push(words.givenPiece(piece.label, piece.text, name(place)));
			continue;
		}
		chosen.set(piece.id, place);
		names.add(name(place));
	}
	const asked = pieces.filter(({ id }) => chosen.has(id));
	const wrong = [root, ...pieces]
		.flatMap(({ id: to }): Placement[] => [
			{ verb: placements.against, to },
			{ verb: placements.for, to },
		])
		.filter((place) => !names.has(name(place)) && asked.every((piece) => piece.id === place.to || gradePlacement(piece, place) === 0));
	for (const place of wrong) {
		if (names.size >= Math.max(4, asked.length)) break;
		names.add(name(place));
	}
	const places = [...names].sort().map((text, index) => ({ id: `t${index + 1}`, text, short: shorts.get(text) ?? text }));
	const placeOf = new Map(places.map(({ id, text }) => [text, id]));
	const shown = [words.labelled(root.label, root.text), ...given, words.onlyDirectly];
	return {
		...base,
		type: 'match',
		material: [...shown.map((text) => ({ text })), ...base.material],
		pieces: asked.map(({ id, label, text }) => ({
			id,
			text: words.labelled(label, text),
			place: placeOf.get(name(chosen.get(id))) as string,
		})),
		places,
	};
}
