/** The argument, and a field that asks for a claim or a source. */

export const argumentNotLoaded = (status: number) => `Das Argument ließ sich nicht laden (${status}).`;

export const nameSomething = 'Nennen Sie eine Behauptung oder Quelle: eine Nummer, einen Namen oder ein Wort daraus.';
export const nothingCalled = (asked: string, some: boolean) =>
	some
		? `Nichts hier heißt ‚${asked}‘. Was ist gemeint?`
		: `Nichts hier heißt ‚${asked}‘. Versuchen Sie eine Nummer wie 59d, einen Namen oder ein Wort aus einer Behauptung.`;
