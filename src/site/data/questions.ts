/** The questions that the site answers, and the argument as they ask it. */
import { type Labelling, labelGrounded } from '../../argument/labelling.ts';
import type { Asked } from '../../argument/questions.ts';
import type { SiteData } from './site-data.ts';

/** The pages under `/questions/`, in the order in which they are offered. */
export const QUESTIONS = {
	'rests-on': { title: 'What rests on this claim?', short: 'Reasons for much else' },
	'leans-on': { title: 'What leans on this work?', short: 'Works that much leans on' },
	'undefended-assumptions': { title: 'Which assumptions does nobody defend?', short: 'Undefended assumptions' },
	'without-a-source': { title: 'Which claims have no source?', short: 'Claims without a source' },
	'own-voice': { title: 'What does the author say in person?', short: 'Own voice' },
	'attacked-and-not-defended': { title: 'What is attacked and not defended?', short: 'Attacked and not defended' },
} as const;
export type Question = keyof typeof QUESTIONS;

/** The edition as the questions take it. */
export function askedOf(site: SiteData): Asked {
	return { graph: site.graph, claims: site.claims, citations: site.edition.citations };
}

const labellings = new WeakMap<object, Labelling>();
/** How everything stands if nothing is chosen; labelled once for each state of the content. */
export function labellingOf(site: SiteData): Labelling {
	let labelling = labellings.get(site.graph);
	if (!labelling) {
		labelling = labelGrounded(site.graph);
		labellings.set(site.graph, labelling);
	}
	return labelling;
}
