/** A way through the argument, in a sentence. */

/** What a claim on a way does to the next: with which other premises, and whether it is the claim or a line to it. */
interface StepOfWay {
	others: readonly string[];
	verb: string;
	aim: string;
	onLine: boolean;
}
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
		.map(({ others, verb, aim, onLine }, at) => {
			const next = at === steps.length - 1 ? '' : onLine ? '; and that' : ', which';
			return `${others.length > 0 ? `(with ${others.join(' and ')}) ` : ''}${verb} ${aim}${next}`;
		})
		.join(' ')}.`;
