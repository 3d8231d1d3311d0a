/** The argument, and a field that asks for a claim or a source. */

export const argumentNotLoaded = (status: number) => `The argument could not be loaded (${status}).`;

export const nameSomething = 'Name a claim or a source: a number, an author, or a word of it.';
export const nothingCalled = (asked: string, some: boolean) =>
	some
		? `Nothing here is called ‘${asked}’. Which do you mean?`
		: `Nothing here is called ‘${asked}’. Try a number such as 59d, an author, or a word of a claim.`;
