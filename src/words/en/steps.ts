/** A map that grows in class: what each step is called, and what the class is asked before it is shown. */

import { capitalize, inWords } from './grammar.ts';
import { theAuthor } from './work.ts';

export const theClaim = 'The claim';
export const anotherClaim = (label: string) => `Another claim, ${label}`;
export const askOfClaim = {
	author: `What does ${theAuthor} hold? Say it in one sentence before you look.`,
	assumption: 'What is taken for granted here? Say it in one sentence before you look.',
	others: 'What is held, and by whom? Say it in one sentence before you look.',
};

/** What a step bears on, where that is a line. */
export const objectionTo = (label: string) => `an objection to ${label}`;
export const stepTo = (label: string) => `the step to ${label}`;

/** Title of a step by what it is to its target. */
export const title = {
	premise: (target: string) => `What ${target} takes for granted`,
	wording: (target: string) => `${capitalize(target)} in other words`,
	reason: (target: string) => `A reason for ${target}`,
	objection: (target: string) => `An objection to ${target}`,
	answer: (target: string) => `An answer to ${target}`,
};

/** What is asked before a step is shown; all that is named is quoted. */
export const ask = {
	weakens: (conclusion: string) => `Does anything on the map weaken the step to ${conclusion}?`,
	bears: (premises: readonly string[], target: string) => `How does ${premises.join(' with ')} bear on ${target}?`,
	premise: (target: string) => `What must one take for granted to hold that ${target}?`,
	wording: (target: string) => `Where else is it said that ${target}?`,
	reason: (target: string, reasons: number) =>
		reasons > 1
			? `Which ${inWords(reasons)} reasons, taken together, could be given for ${target}?`
			: `What reason could be given for ${target}?`,
	objection: (target: string) => `What could be said against ${target}?`,
	objectionToStep: (premises: readonly string[], conclusion: string) =>
		`Grant ${premises.join(' and ')}. Why might ${conclusion} still not follow?`,
	answer: (target: string) => `How could ${target} be answered?`,
	answerToStep: (premises: readonly string[], conclusion: string) =>
		`${premises.length === 1 ? 'Does' : 'Do'} ${premises.join(' and ')} really lead to ${conclusion}? What could be said in reply?`,
};
