/** The title page. */

import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';
import { capitalize, count, enumerate } from './grammar.ts';
import { theWork } from './work.ts';

export const writtenIn = (author: string, year: string, about: boolean) => `${author}, ${about ? 'c. ' : ''}${year}`;
export const readTheText = 'Read the text';
/** `defended`: the work holds them itself. */
export const propositionsAtStake = (n: number, defended: boolean) =>
	`${capitalize(count(n, 'proposition'))} ${defended ? 'defended' : 'under test'}`;
export const theMaps = 'The maps';

/** Where to begin: each way has a name, and its sentences. */
export const whereToBegin = 'Where to begin';
export const ways = { read: 'To read', study: 'To study', teach: 'To teach', cite: 'To cite' };
export const fromTheBeginning = rich`[The text from ¶\u00A01](text), with the notes in the margin or without.`;
export const contents = 'Contents';
export const aProposition = (number: number) =>
	rich`[Proposition ${number}](proposition): what is said for it and against it, and its map.`;
export const termsExplained = rich`Terms are explained in [the index of concepts](concepts).`;
export const readyToTeach = rich`[Lessons, exercises and sheets](teach) are ready to use. [Each map](maps) prints on one page and is also given in words; [the table of claims](claims) can be narrowed to assumptions, or to what is only reported.`;
export const everyNumber = (example: string | undefined) =>
	example === undefined
		? ofMarks(
				rich`Every paragraph and claim has a permanent number and a page of its own.`,
				rich`Every paragraph has a permanent number and a page of its own.`,
			)
		: rich`Every paragraph and claim has a permanent number and a page of its own, such as [${example}](example).`;
export const howToCite = 'How to cite';
export const figures = (n: { paragraphs: number; claims: number; lines: number; works: number }, version: string) =>
	rich`${capitalize(count(n.paragraphs, 'paragraph'))}${
		n.claims === 0 ? '' : rich`, [${count(n.claims, 'claim')} and assumptions](claims), ${count(n.lines, 'line')} between them`
	}${n.works === 0 ? '' : rich`, [${count(n.works, 'work')}](sources) cited`}. Version ${version}.`;

export const atOneGlance = 'The argument at a glance';
export const someOfAll = (drawn: number, all: number) =>
	rich`${capitalize(count(drawn, 'claim'))} of ${all}: each leads to its own page. [Where all of it is argued](maps)`;

export const howTheyFare = (n: number, defended: boolean) =>
	n === 1
		? `The proposition ${defended ? 'defended' : 'under test'}, and how it fares`
		: `${capitalize(count(n, 'proposition'))}, and how they fare`;
export const putToTheTest = 'Taken from the literature and put to the test.';
/** `P1 and P2 unchallenged; P3 limited`. */
export const fates = (fates: readonly { propositions: readonly number[]; status: string }[]) =>
	rich`By ${theWork}’s own lines: ${fates
		.map(({ propositions, status }) => `${enumerate(propositions.map((number) => `P${number}`))} ${status}`)
		.join('; ')} ([how is this decided?](rule)).`;
export const howItIsArgued = 'How it is argued';
