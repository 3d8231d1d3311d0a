/** `llms.txt`: what the edition is, where things are, and how to quote it, for a program that reads. */

import { ofMarks } from '../edited.ts';
import { does, theAuthor } from './work.ts';
export const theWork = (title: string, author: string, whoseWords: string, version: string) =>
	`The work is ${title} by ${author}. ${whoseWords}; version ${version}.`;
export const addresses = (base: string, example: string) =>
	ofMarks(
		`Every passage, claim, assumption and relation has an address of its own, ${base}/a/ID/ (for example ${base}/a/${example}/).`,
		`Every passage has an address of its own, ${base}/a/ID/ (for example ${base}/a/${example}/).`,
	);
export const howToQuote = ofMarks(
	`Quote by that address and say whose view it is: a claim’s voice says whether ${theAuthor} ${does('holds', 'hold')} it or only ${does('reports', 'report')} it.`,
	'Quote by that address.',
);
export const text = 'Text';
export const propositions = 'Propositions';
export const whereLinksLead = (base: string) =>
	`The links lead to Markdown; each page is at the same address without index.md. All of it in one file: [edition.md](${base}/data/edition.md).`;
export const data = 'Data';
export const dts = { title: 'Distributed Text Services', purpose: 'Passages as static DTS 1.0 files, Level 0.' };
export const howToCite = 'How to cite';
export const whatStays = 'What stays and what may change';
export const about = 'About and rights';
