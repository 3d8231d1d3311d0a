/** What the player in a package is told: how each question is answered, what an answer earns, and what is said to it. No text is HTML. */
import type { QuizItem } from '../quiz-item.ts';

export interface QuizQuestion {
	id: string;
	title: string;
	/** The permanent page of the passage. */
	url: string;
	reasons: string[];
	/** In the order of the page: what each choice earns and what is told of it; of several, each chosen one counts. */
	choices?: { fraction: number; feedback: string }[];
	multiple?: boolean;
	/** In the order of the page: the index of the place that is right for each piece. */
	places?: number[];
}
export interface QuizData {
	/** An address that names this set, the same for the same questions; nothing need stand there. */
	id: string;
	title: string;
	language: string;
	questions: QuizQuestion[];
}

/** One question as data. */
export function buildQuestion(item: QuizItem): QuizQuestion {
	const { id, title, link, reasons } = item;
	const base = { id, title, url: link.address, reasons };
	if (item.type === 'match') return { ...base, places: item.pieces.map(({ place }) => item.places.findIndex((one) => one.id === place)) };
	return { ...base, multiple: item.multiple, choices: item.choices.map(({ fraction, feedback }) => ({ fraction, feedback })) };
}
