/** The works cited: their list and their pages. */
import { capitalize, count, times } from './grammar.ts';

export const title = 'Sources';
export const source = 'Source';
export const describeList = (n: number, edition: string) =>
	`The ${count(n, 'work')} that ${edition} cites, and every claim that leans on each.`;
export const howOften = (works: number, citations: number) => `${capitalize(count(works, 'work'))}, cited ${times(citations)}.`;
export const eachLeads = 'Each leads to every claim that leans on it.';
export const notAllIdentified = (n: number) => `${capitalize(count(n, 'work'))} could not be identified for sure; their entries say so.`;
export const cited = (n: number) => `cited ${times(n)}`;
export const citedTimes = (n: number) => `Cited ${times(n)}`;

/** How sure it is which work is meant. */
export const identified: Record<string, string> = {
	certain: 'Identified.',
	probable: 'Probably this work.',
	ambiguous: 'Not identified for sure: several works may be meant.',
	unknown: 'Not identified.',
};
export const notIdentified = { unknown: 'Not identified.', ambiguous: 'Not identified for sure.' };
export const notChecked = 'Not checked.';
/** How its details are known. */
export const confidence: Record<string, string> = {
	verified: 'The details were checked against a published record.',
	known: 'The details are from the editors’ own knowledge and were not looked up.',
	uncertain: 'The details are uncertain.',
};

/** The page of a work. */
export const describe = (name: string, title: string | undefined) =>
	title ? `Every claim that leans on ${name}, ${title}.` : `Every claim that leans on ${name}.`;
export const itMayBe = 'It may be:';
export const printedAs = (forms: readonly string[]) => `Printed in the article as ${forms.map((form) => `‘${form}’`).join(', ')}.`;
export const notLookedUp = (what: readonly string[]) => `Not looked up: ${what.join(', ')}.`;
export const atNoClaim = 'At no claim.';
export const alsoCreditedWith = 'Also credited with';
export const nothingLeans = 'No claim of the passages annotated so far leans on it.';
export const whatRestsInTurn = 'What rests on these in turn, and what would fall without it';
