/** The works cited: their list and their pages. */

import { ofMarks } from '../edited.ts';
import { capitalize, count, enumerate, inWords, times } from './grammar.ts';
import { theWork } from './work.ts';

export const title = 'Sources';
export const source = 'Source';
export const describeList = (n: number, edition: string) =>
	ofMarks(
		`The ${count(n, 'work')} that ${edition} cites, and every claim that relies on each.`,
		`The ${count(n, 'work')} that ${edition} cites, and where.`,
	);
export const howOften = (works: number, citations: number) => `${capitalize(count(works, 'work'))}, cited ${times(citations)}.`;
export const eachLeads = ofMarks('Each leads to every claim that relies on it.', 'Each leads to where it is cited.');
export const notAllIdentified = (n: number) =>
	`${capitalize(count(n, 'work'))} could not be identified with certainty; ${n === 1 ? 'its entry says so' : 'their entries say so'}.`;
export const cited = (n: number) => `cited ${times(n)}`;
/** A work that is not cited where what it holds is told. */
export const creditedWith = (claims: number) => `credited with ${count(claims, 'claim')}`;
export const citedTimes = (n: number) => `Cited ${times(n)}`;

/** How sure it is which work is meant. */
export const identified: Record<string, string> = {
	certain: 'Identified.',
	probable: 'Probably this work.',
	ambiguous: 'Not identified with certainty: several works may be meant.',
	unknown: 'Not identified.',
};
export const notIdentified = { unknown: 'Not identified.', ambiguous: 'Not identified with certainty.' };
export const identityNotChecked = 'Not checked.';
const fields: Record<string, string> = { 'publisher-place': 'place of publication', 'container-title': 'journal or book' };
const name = (what: readonly string[]) => enumerate(what.map((field) => fields[field] ?? field));
const notChecked = (what: readonly string[]) => `${capitalize(name(what))} ${what.length === 1 ? 'was' : 'were'} not checked`;
/** How the details of a work are known, in one sentence that never says of a detail both that it was checked and that it was not; nothing where nothing is known. */
export const describeDetails = ({
	confidence,
	checked,
	unchecked,
}: {
	confidence: string;
	checked: readonly string[];
	unchecked: readonly string[];
}) => {
	if (confidence === 'verified' && unchecked.length > 0)
		return `${notChecked(unchecked)}; the other details agree with a published record.`;
	if (confidence === 'verified') return 'The details agree with a published record.';
	if (confidence === 'known' && checked.length > 0)
		return `Only ${name(checked)} ${checked.length === 1 ? 'agrees' : 'agree'} with a published record; the other details are from the editors’ own knowledge.`;
	if (confidence === 'known') return 'The details are from the editors’ own knowledge and were not checked.';
	const uncertain = confidence === 'uncertain' ? 'The details are uncertain.' : '';
	return [uncertain, unchecked.length > 0 ? `${notChecked(unchecked)}.` : ''].filter(Boolean).join(' ');
};

/** The page of a work. */
export const describe = (name: string, title: string | undefined) =>
	`${ofMarks('Every claim that relies on', 'Every place that cites')} ${title ? `${name}, ${title}` : name}.`;
export const itMayBe = 'It may be:';
export const printedAs = (forms: readonly string[]) => `Printed in ${theWork} as ${forms.map((form) => `‘${form}’`).join(', ')}.`;
export const atNoClaim = 'At no claim.';
/** Heads its claims at which it is not cited; `also`: it is cited at others. */
export const creditedHere = (also: boolean) => (also ? 'Also credited with' : 'Credited with');
export const nothingLeans = 'No claim in the paragraphs annotated so far relies on it.';
export const whatRestsInTurn = 'What depends on these in turn, and what would fall without this work';

/** How a work bears on the propositions. */
export const howItBears = 'How it bears on the propositions';
/** The link to the map that tells the connections; `more` are told only there. */
export const stepByStep = (more: number) =>
	more === 0 ? 'Step by step, on the map' : `${capitalize(inWords(more))} more, and step by step, on the map`;
