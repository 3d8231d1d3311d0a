/** The questions that the site answers, and the argument as they ask it. */

import { questions } from '#words/questions.ts';
import { type Labelling, labelGrounded } from '../../argument/labelling.ts';
import type { Asked } from '../../argument/questions.ts';
import { onceFor } from '../../formats/once.ts';
import type { SiteData } from './site-data.ts';

/** The pages under `/questions/`, in the order in which they are offered. */
export const QUESTIONS = questions;
export type Question = keyof typeof QUESTIONS;

/** The edition as the questions take it. */
export function askedOf(site: SiteData): Asked {
	return { graph: site.graph, claims: site.claims, citations: site.edition.citations };
}

/** How everything stands if nothing is chosen; labelled once for each state of the content. */
export const labellingOf = onceFor(({ graph }: SiteData): Labelling => labelGrounded(graph));
