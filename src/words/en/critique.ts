/** A reader's own critique: what is wrong with one that was saved, and what of it no longer fits the edition. */

export const untitled = 'A critique';

/** What is wrong with a saved file: a sentence, or a clause after the place. */
export const file = {
	noJson: 'This is not JSON, so it is not a critique saved here.',
	whole: 'The file',
	fault: (place: string, reason: string) => `${place}: ${reason}.`,
	noObject: 'it is not an object',
	unknownField: (name: string) => `it has an unknown field ${name}`,
	noText: 'it is not text',
	tooLong: (most: number) => `it is longer than ${most} characters`,
	empty: 'it is empty',
	wrongForm: (value: string) => `“${value}” does not have the right form`,
	noList: 'it is not a list',
	tooMany: (most: number) => `it has more than ${most} entries`,
	notAmong: (allowed: readonly string[]) =>
		allowed.length > 1 ? `it is not one of ${allowed.join(', ')}` : `it is not ${allowed.join(', ')}`,
	namesNothing: 'it names nothing',
};

/** What does not fit the edition. */
export const unfit = {
	claimTwice: (id: string) => `There are two claims ${id}; the second is left out.`,
	lineTwice: (id: string) => `There are two relations ${id}; the second is left out.`,
	noPremises: (id: string, missing: readonly string[]) => `${id} comes from ${missing.join(' and ')}, which the edition does not have.`,
	atLine: (id: string, target: string) => `${id} points at ${target}, which is a line of the argument and can only be objected to.`,
	noTarget: (id: string, target: string) => `${id} points at ${target}, which the edition does not have.`,
	onItself: (id: string) => `${id} makes a claim bear on itself.`,
	circle: (id: string, target: string) => `${id} closes a circle: ${target} is already a reason for what it would depend on.`,
	choiceUnknown: (id: string) => `${id} is accepted or rejected, but the edition does not have it.`,
	chosenTwice: (id: string) => `${id} is both accepted and rejected; it counts as rejected.`,
};
