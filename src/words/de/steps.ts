/** A map that grows in class: what each step is called, and what the class is asked before it is shown. */
import { capitalize, inWords } from './grammar.ts';
import { derAutor, does } from './work.ts';

export const theClaim = 'Die Behauptung';
export const anotherClaim = (label: string) => `Eine andere Behauptung, ${label}`;
export const askOfClaim = {
	author: `Was ${does('vertritt', 'vertreten')} ${derAutor}? Sagen Sie es in einem Satz, bevor Sie nachsehen.`,
	assumption: 'Was wird hier vorausgesetzt? Sagen Sie es in einem Satz, bevor Sie nachsehen.',
	others: 'Was wird vertreten, und von wem? Sagen Sie es in einem Satz, bevor Sie nachsehen.',
};

/** What a step bears on, where that is a line: in the accusative or dative alike, as it stands after `für`, `gegen`, `auf`. */
export const objectionTo = (label: string) => `den Einwand gegen ${label}`;
export const stepTo = (label: string) => `die Folgerung auf ${label}`;

/** Title of a step by what it is to its target. */
export const title = {
	premise: (target: string) => `Voraussetzung für ${target}`,
	wording: (target: string) => `${capitalize(target)} in anderen Worten`,
	reason: (target: string) => `Ein Grund für ${target}`,
	objection: (target: string) => `Ein Einwand gegen ${target}`,
	answer: (target: string) => `Eine Antwort auf ${target}`,
};

/** What is asked before a step is shown; all that is named is quoted. */
export const ask = {
	weakens: (conclusion: string) => `Schwächt etwas auf der Karte die Folgerung auf ${conclusion}?`,
	bears: (premises: readonly string[], target: string) => `In welchem Verhältnis steht ${premises.join(' mit ')} zu ${target}?`,
	premise: (target: string) => `Was muss voraussetzen, wer dies vertritt: ${target}?`,
	wording: (target: string) => `Wo wird dies noch einmal gesagt: ${target}?`,
	reason: (target: string, reasons: number) =>
		reasons > 1 ? `Welche ${inWords(reasons)} Gründe sprächen zusammen für ${target}?` : `Welcher Grund spräche für ${target}?`,
	objection: (target: string) => `Was spräche gegen ${target}?`,
	objectionToStep: (premises: readonly string[], conclusion: string) =>
		`Gesetzt, es gilt ${premises.join(' und ')}. Warum könnte trotzdem nicht folgen: ${conclusion}?`,
	answer: (target: string) => `Welche Antwort gäbe es auf ${target}?`,
	answerToStep: (premises: readonly string[], conclusion: string) =>
		`${premises.length === 1 ? 'Führt' : 'Führen'} ${premises.join(' und ')} wirklich zu ${conclusion}? Was ließe sich antworten?`,
};
