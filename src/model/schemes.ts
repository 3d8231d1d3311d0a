/**
 * Schemes of argument that occur, after Walton, Reed and Macagno, *Argumentation Schemes* (2008), each with questions that test it.
 * The names are theirs where there is one; the questions are worded here.
 */
import { schemes as words } from '#words/schemes.ts';

export interface SchemeRow {
	/** What it is called. */
	name: string;
	/** The form of the step, in a sentence. */
	form: string;
	/** Schemes of one family are tested by questions that are much alike. */
	family: 'cases' | 'words' | 'causes' | 'actions' | 'knowledge' | 'choices';
	/** What one should ask before one accepts it, first what is asked of this scheme alone. */
	questions: readonly [string, string, ...string[]];
}

export const schemes = {
	'correlation-to-cause': { ...words['correlation-to-cause'], family: 'causes' },
	example: { ...words.example, family: 'cases' },
	'hasty-generalisation': { ...words['hasty-generalisation'], family: 'cases' },
	ignorance: { ...words.ignorance, family: 'knowledge' },
	'expert-opinion': { ...words['expert-opinion'], family: 'knowledge' },
	definition: { ...words.definition, family: 'words' },
	'counter-example': { ...words['counter-example'], family: 'cases' },
	'practical-reasoning': { ...words['practical-reasoning'], family: 'actions' },
	motive: { ...words.motive, family: 'actions' },
	analogy: { ...words.analogy, family: 'cases' },
	consequences: { ...words.consequences, family: 'actions' },
	sign: { ...words.sign, family: 'causes' },
	classification: { ...words.classification, family: 'words' },
	alternatives: { ...words.alternatives, family: 'choices' },
} as const satisfies Record<string, SchemeRow>;
export type Scheme = keyof typeof schemes;
export const schemeNames = Object.keys(schemes) as [Scheme, ...Scheme[]];

/** The row of a scheme. */
export function schemeRow(scheme: Scheme): SchemeRow {
	return schemes[scheme];
}
