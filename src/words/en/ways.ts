/** A way through the argument, in a sentence. */

/** What a claim on a way does to the next: with which other premises, and whether it is the claim or a line to it. */
interface StepOfWay {
	others: readonly string[];
	verb: string;
	aim: string;
	onLine: boolean;
}
/** A way through the argument: `31a supports 36c, which attacks 40b, which underlies P5.` */
export const way = (first: string, steps: readonly StepOfWay[]) =>
	`${first} ${steps
		.map(({ others, verb, aim, onLine }, index) => {
			const next = index === steps.length - 1 ? '' : onLine ? '; and that' : ', which';
			return `${others.length > 0 ? `(with ${others.join(' and ')}) ` : ''}${verb} ${aim}${next}`;
		})
		.join(' ')}.`;
/** Of a claim that stands within the words of another, before its name. */
export const isPartOf = 'is part of';
/** What is done to a claim, as a verb before who does it: `is said again by`. */
export const passively = (passive: string) => `is ${passive}`;
