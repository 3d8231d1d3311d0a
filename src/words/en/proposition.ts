/** The propositions under test: their list and their pages. */

import { rich } from '../rich.ts';
import { agree, capitalize, count, enumerate, inWords } from './grammar.ts';
import { theWork } from './work.ts';

/** A name and its number stay in one line. */
export const numbered = (number: number) => `Proposition\u00a0${number}`;
export const titled = (number: number, title: string) => `Proposition\u00a0${number}: ${title}`;

/** How many objections are the article’s own, after their number. */
export const ofThese = (n: number, own: number) => {
	if (n === 0) return '';
	if (n === 1) return own === 1 ? `, by ${theWork} itself` : `, not by ${theWork} itself`;
	return own === n ? `, all by ${theWork} itself` : `, ${own === 0 ? 'none' : inWords(own)} by ${theWork} itself`;
};

/** How a proposition fares, to be counted at a glance. */
export const reasons = (n: number) => count(n, 'reason');
export const objections = (n: number, own: number) => `${count(n, 'objection')}${ofThese(n, own)}`;
export const bearOnIt = (claims: number, works: number) =>
	`${count(claims, 'claim')} and ${count(works, 'work')} bear on it, directly or indirectly`;

/** The list. */
export const thePropositions = 'The propositions';
export const describeList = (n: number, edition: string) => `The ${count(n, 'proposition')} that ${edition} puts to the test.`;
export const howMany = (n: number) => (n > 0 ? capitalize(count(n, 'proposition')) : 'Propositions');
/** Paragraphs are links by their ids. */
export const whatIsTested = (paragraphs: readonly { id: string; label: string }[]) => {
	const [first, ...rest] = paragraphs.map(({ id, label }) => rich`[¶\u00a0${label}](${id})`);
	return rich`What ${theWork} puts to the test, in ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}. Each leads to its map: what is said for it and against it, and by whom.`;
};
export const noneMarked = rich`This edition marks no claim as a proposition. [All claims](claims)`;

/** Whether a heading of an introduction announces what is said against the proposition. */
export const speaksAgainst = (heading: string) => /against/i.test(heading);

/** The page of one. */
export const propositions = 'Propositions';
export const before = (number: number) => `Previous: proposition ${number}`;
export const after = (number: number) => `Next: proposition ${number}`;
export const onThisPage = 'On this page';
export const chiefObjections = 'Chief objections';
export const argumentAboutIt = 'The argument about it';
export const theMap = 'The map';
export const objectionsOneByOne = 'Objections, one by one';
export const reasonsOneByOne = 'Reasons, one by one';
export const citeThisPage = 'Cite this page';
export const afterWorks = rich`after {works}`;
export const howDecided = 'How is this decided?';
/** Heard after the verb of a chief objection: `denies P3,`. */
export const heardAim = (number: number) => ` P${number},`;
export const withOthers = (labels: readonly string[]) => `with ${enumerate(labels)}`;
export const allObjections = (n: number) => `All ${inWords(n)} objections, one by one`;
/** Leads to the step of its map that brings the first objection. */
export const objectionsByStep = 'Step by step on the map';
export const readOn = (titles: readonly string[]) =>
	`Read on: ${enumerate(titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1)))}`;
export const minutes = (n: number) => `${n} min`;
export const whatToDo = (number: number) => `What to do with proposition ${number}`;
export const uses = {
	steps: { name: 'Step by step', what: 'one line at a time' },
	print: { name: 'Print', what: 'the map on a sheet' },
	exercises: { name: 'Exercises', what: 'made from this argument' },
	test: { name: 'Test it', what: 'remove or grant claims' },
	cite: { name: 'Cite', what: 'with the edition' },
};
export const noObjection = (drawnBy: string) => `No objection is ${drawnBy}.`;
export const noReason = (drawnBy: string) => `No reason is ${drawnBy}.`;
export const beyondTheMap = (n: number) =>
	`${capitalize(count(n, 'claim'))} beyond the map ${agree(n, { one: 'bears', other: 'bear' })} on it too`;
export const andOthers = (n: number) => `And ${count(n, 'more', 'more')}.`;
