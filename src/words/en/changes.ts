/** Editions, and what changed from one to another: on pages, and in the report that stands beside a released edition. */

import { rich } from '../rich.ts';
import { enumerate } from './grammar.ts';

/** What is listed together in a report. */
export const groups = {
	claims: 'Claims',
	assumptions: 'Assumptions',
	relations: 'Relations',
	passages: 'Paragraphs',
	headings: 'Headings',
	citations: 'Citations',
};
/** `3 reworded`: what happened, after a number. */
export const happened = {
	added: 'added',
	reworded: 'reworded',
	reannotated: 'annotated differently',
	moved: 'moved',
	merged: 'merged',
	superseded: 'superseded',
	withdrawn: 'withdrawn',
	gone: 'gone',
};
/** The noun for what an id is of. */
export const kinds = { passage: 'paragraph', claim: 'claim', assumption: 'assumption', heading: 'heading', citation: 'citation' };

/** What can change beside the words. */
export const fields: Record<string, string> = {
	by: 'held by',
	via: 'known through',
	implicit: 'unstated',
	why: 'why it is read here',
	gist: 'in short',
	note: 'editors’ note',
	key: 'work',
	locator: 'page',
	function: 'why cited',
	claims: 'cited at',
	from: 'premises',
	to: 'bears on',
	section: 'under',
};
/** In place of a side that is missing. */
export const none = 'none';
/** Heard around what a side of a change says. */
export const heard = { was: '[was ', isNow: '[is now ', takenOut: '[taken out: ', putIn: '[put in: ', end: ']' };

/** `12 reworded and 3 added`. */
export const totals = (counts: readonly [happened: string, n: number][]) => enumerate(counts.map(([what, n]) => `${n} ${what}`));
export const nothingChanged = 'Nothing that can be cited has changed.';

/** What happened to one id; the last three go on with where it leads. */
export const changed = {
	added: 'added',
	corrected: 'corrected, without a change of meaning',
	reworded: 'reworded',
	reannotated: 'annotated differently; the words are the same',
	gone: 'no longer in the text',
	withdrawn: 'withdrawn',
	moved: 'moved to',
	merged: 'merged with',
	split: 'split into',
	superseded: 'superseded by',
};
export const leadsFromTo = (from: readonly string[], to: string) => `from ${enumerate(from)} to ${to}:`;
export const asItWas = 'as it was';

/** The report, in which ids stand in code. */
export const reportTitle = (from: string, to: string) => `Changes from edition ${from} to edition ${to}`;
/** After the name of what changed: `reworded: it said more than the article.` */
export const withReason = (what: string, reason: string) => (reason ? `${what}: ${reason}` : `${what}.`);
export const leadsOn = (what: string, to: readonly string[]) => `${what} ${enumerate(to)}`;
/** What stands for it today. */
export const nowSee = (further: readonly string[]) => ` Now see ${enumerate(further)}.`;

/** The page of all editions. */
export const title = 'Editions and changes';
export const describe = (edition: string) => `The editions of ${edition}, and what changed from each to the next.`;
export const howChangesAreTold =
	'Each released edition is kept as it was, under an address of its own. What changed afterwards is listed here, word by word and with the reason.';
export const asFeed = 'As a feed';
export const edition = (version: string, current: boolean) =>
	current ? `Edition ${version}, which you are reading` : `Edition ${version}`;
export const releasedOn = (day: string) => `Released on ${day}.`;
export const draft = 'A draft: its words may change until it is released.';
export const asItWasReleased = rich`[As it was released](edition).`;
export const repaired = rich`Its styles and scripts have been repaired since; [its words, data and addresses are as they were](repairs):`;
export const repair = (day: string, reason: string) => `${day}: ${reason}`;
export const changesSince = (version: string, summary: string) => rich`[Changes since ${version}](changes): ${summary}`;
export const nothingBefore = 'Nothing was released before it, so there is nothing to compare yet.';
export const overSeveral = 'Over several editions';
export const changesFromTo = (from: string, to: string, summary: string) => rich`[From ${from} to ${to}](changes): ${summary}`;
export const goneIds = 'Ids that are no longer used';
/** Each id is a link of its own name. */
export const whatBecameOfThem = (ids: readonly string[]) => {
	const [first, ...rest] = ids.map((id) => rich`[${id}](${id})`);
	return rich`Each has a page that says what became of it: ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}.`;
};
export const whatStays = 'What stays and what may change';

/** The page of two editions. */
export const changes = 'Changes';
export const fromTo = (from: string, to: string) => `From edition ${from} to ${to}`;
export const describeFromTo = (edition: string, from: string, to: string) =>
	`What changed in ${edition} from edition ${from} to edition ${to}: every claim, relation and paragraph, word by word.`;
/** When both were released, by their days; without one it is a draft. */
export const releases = (from: { version: string; day: string | undefined }, to: { version: string; day: string | undefined }) => {
	const newer = to.day ? `edition ${to.version} on ${to.day}.` : `edition ${to.version} is a draft and may still change.`;
	return from.day ? `Edition ${from.version} was released on ${from.day}; ${newer}` : newer;
};
/** What is told on a page of its own: all of a group, or from one label to another. */
export const partOfGroup = (group: string, ends: readonly [first: string, last: string] | undefined) =>
	ends ? `${group}, ${ends[0]} to ${ends[1]}` : group;
export const describePartFromTo = (edition: string, part: string, from: string, to: string) =>
	`What changed in ${edition} from edition ${from} to edition ${to}, word by word: ${part}.`;
export const allParts = 'Parts of the changes';
export const [before, after] = ['Previous', 'Next'];
export const asJson = rich`The same as [JSON](data).`;
export const toldAtItsClaim = 'A change of wording within a paragraph is also listed under its claim.';
