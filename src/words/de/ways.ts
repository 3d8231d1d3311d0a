/** A way through the argument, in a sentence. */

/** What a claim on a way does to the next: with which other premises, and whether it is the claim or a line to it. */
interface StepOfWay {
	others: readonly string[];
	verb: string;
	aim: string;
	onLine: boolean;
}
/** A way through the argument: `31a stützt 36c; 36c bestreitet 40b; 40b ist Voraussetzung für P5.` */
export const way = (first: string, steps: readonly StepOfWay[]) =>
	`${steps
		.map(({ others, verb, aim }, index) => {
			const before = steps[index - 1];
			const subject = before === undefined ? first : before.onLine ? 'diese' : before.aim;
			return `${subject} ${others.length > 0 ? `(mit ${others.join(' und ')}) ` : ''}${verb} ${aim}`;
		})
		.join('; ')}.`;
/** Of a claim that stands within the words of another, before its name. */
export const isPartOf = 'ist ein Teil von';
/** What is done to a claim, as a verb before who does it: `wird wiederholt von`. */
export const passively = (passive: string) => `wird ${passive}`;
