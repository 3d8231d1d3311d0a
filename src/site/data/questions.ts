/** The questions that the site answers, and the argument as they ask it. */
import { questions } from '#words/questions.ts';
import { type Labelling, labelGrounded } from '../../argument/labelling.ts';
import type { Asked } from '../../argument/questions.ts';
import type { SiteData } from './site-data.ts';

/** The pages under `/questions/`, in the order in which they are offered. */
export const QUESTIONS = questions;
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
